package peers;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/** Answers one line for each line it reads, with what open-dis makes of it. */
public final class Driver {
    private static final HexFormat HEX = HexFormat.of();
    private static final int EXERCISE = 1;

    private final Library library;

    private Driver(Library library) {
        this.library = library;
    }

    public static void main(String[] arguments) throws Exception {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // the library prints what it should throw
        Driver driver = new Driver(new Library());
        BufferedReader commands = new BufferedReader(
                new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line; (line = commands.readLine()) != null;) {
            answers.println(driver.answer(line.strip().split("\\s+")));
        }
    }

    private String answer(String[] words) {
        try {
            return switch (words[0]) {
                case "version" -> "ok open-dis " + library.version()
                        + ", Java " + Runtime.version();
                case "decode" -> "ok " + HEX.formatHex(
                        written(library.read(octets(words[1]))));
                case "dump" -> "ok " + Fields.json(library.read(octets(words[1])));
                case "make" -> "ok " + HEX.formatHex(made(
                        Integer.parseInt(words[1]), words[2], Long.parseLong(words[3])));
                case "bench" -> "ok " + bench(
                        words[1], Integer.parseInt(words[2]), HEX.parseHex(words[3]));
                default -> "error unknown command";
            };
        } catch (Library.Unsupported reason) {
            return "unsupported " + reason.getMessage();
        } catch (Exception | StackOverflowError | OutOfMemoryError failure) {
            String told = failure.toString().replaceAll("\\s+", " ");
            return "error " + told;
        }
    }

    private static ByteBuffer octets(String hex) {
        return ByteBuffer.wrap(HEX.parseHex(hex));
    }

    private static byte[] written(Object pdu) {
        ByteBuffer octets = ByteBuffer.allocate(Library.ROOM);
        Library.write(pdu, octets);
        return Arrays.copyOf(octets.array(), octets.position());
    }

    private byte[] made(int type, String how, long seed) throws Exception {
        Class<?> kind = library.classOf(type, 7);
        if (kind == null) {
            throw new Library.Unsupported("no class for PDU type " + type);
        }
        Object pdu = kind.getConstructor().newInstance();
        switch (how) {
            case "default" -> { }
            case "random" -> new Fields(new Random(seed)).fillPdu(pdu);
            case "extreme" -> new Fields(null).fillPdu(pdu);
            default -> throw new IllegalArgumentException("no way to make: " + how);
        }
        Library.address(pdu, EXERCISE, seed);
        return written(pdu);
    }

    private long bench(String which, int count, byte[] pdu) throws Exception {
        return switch (which) {
            case "decode" -> Bench.decode(library, pdu, count);
            case "encode" -> Bench.encode(library, pdu, count);
            default -> throw new IllegalArgumentException("no such bench: " + which);
        };
    }
}
