package peers;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Measures one thread's CPU time, after the just-in-time compiler has settled. */
final class Bench {
    private static final long WARM_UP = 2_000_000_000L; // ns of CPU time
    private static final long ROUND = 200_000_000L; // ns of CPU time, at least
    private static final int ROUNDS = 5;

    /** What was made goes here, so that no work can be left out as useless. */
    private static final Object[] SINK = new Object[64];

    private Bench() { }

    private interface Work {
        void times(int count) throws Exception;
    }

    /** Returns the median of CPU nanoseconds to read one PDU from a ByteBuffer. */
    static long decode(Library library, byte[] pdu, int count) throws Exception {
        ByteBuffer octets = ByteBuffer.wrap(pdu);
        library.read(octets); // to fail here if at all
        return measure(count, times -> {
            for (int n = 0; n < times; n++) {
                octets.clear();
                SINK[n & 63] = library.read(octets);
            }
        });
    }

    /** Returns the median of CPU nanoseconds to write one PDU to a ByteBuffer. */
    static long encode(Library library, byte[] pdu, int count) throws Exception {
        Object value = library.read(ByteBuffer.wrap(pdu));
        ByteBuffer octets = ByteBuffer.allocate(Library.ROOM);
        return measure(count, times -> {
            int sum = 0;
            for (int n = 0; n < times; n++) {
                octets.clear();
                Library.write(value, octets);
                sum += octets.get(octets.position() - 1);
            }
            SINK[0] = sum;
        });
    }

    /**
     * Returns the median of some rounds. What the garbage collector takes in its
     * own threads is not in it: 1 to 3 % of the decoder's time, measured.
     */
    private static long measure(int count, Work work) throws Exception {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        while (threads.getCurrentThreadCpuTime() - begin < WARM_UP) {
            work.times(count);
        }
        double[] each = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = threads.getCurrentThreadCpuTime();
            long took = 0;
            long times = 0;
            while (took < ROUND) {
                work.times(count);
                times += count;
                took = threads.getCurrentThreadCpuTime() - start;
            }
            each[round] = (double) took / times;
        }
        Arrays.sort(each);
        return Math.round(each[ROUNDS / 2]);
    }
}
