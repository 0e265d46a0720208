package peers;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;

/**
 * What open-dis offers for each PDU type.
 *
 * <p>It has two packages without a common base class: dis7 for version 7 of the
 * protocol and dis for version 6. Here the first is used, and the second for those
 * PDU types and protocol versions that only it has.
 */
final class Library {
    /** Larger than any PDU: what the library writes too much is to be seen, too. */
    static final int ROOM = 1 << 17;

    private static final String[] PACKAGES = {
        "edu.nps.moves.dis7.", "edu.nps.moves.dis."
    };

    private static final String ABOUT =
            "META-INF/maven/edu.nps.moves/open-dis/pom.properties";

    private final String version;
    private final Map<Integer, Class<?>> newer = new HashMap<>();
    private final Map<Integer, Class<?>> older = new HashMap<>();
    private final edu.nps.moves.dis7.PduFactory factory =
            new edu.nps.moves.dis7.PduFactory();

    Library() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path jar = Path.of(edu.nps.moves.dis7.Pdu.class.getProtectionDomain()
                .getCodeSource().getLocation().toURI());
        try (JarFile file = new JarFile(jar.toFile())) {
            Properties about = new Properties();
            about.load(file.getInputStream(file.getEntry(ABOUT)));
            version = about.getProperty("version");
            List<String> names = file.stream().map(entry -> entry.getName())
                    .filter(name -> name.endsWith("Pdu.class")).sorted()
                    .map(name -> name.replace('/', '.').replace(".class", ""))
                    .toList();
            for (String name : names) {
                for (int which = 0; which < PACKAGES.length; which++) {
                    if (name.startsWith(PACKAGES[which])) {
                        note(Class.forName(name), which == 0 ? newer : older);
                    }
                }
            }
        }
    }

    /** Files a class under the PDU type that its constructor gives it, if any. */
    private static void note(Class<?> kind, Map<Integer, Class<?>> types)
            throws ReflectiveOperationException {
        Object made = kind.getConstructor().newInstance();
        int type = 0;
        if (made instanceof edu.nps.moves.dis7.PduSuperclass pdu) {
            type = pdu.getPduType();
        } else if (made instanceof edu.nps.moves.dis.Pdu pdu) {
            type = pdu.getPduType();
        }
        if (type != 0) {
            types.putIfAbsent(type, kind);
        }
    }

    /** The library's own version. */
    String version() {
        return version;
    }

    /** The class for a PDU type; null when the library has none. */
    Class<?> classOf(int type, int version) {
        Class<?> first = (version < 7 ? older : newer).get(type);
        return first != null ? first : (version < 7 ? newer : older).get(type);
    }

    /** Reads a PDU as a user would: with the library's factory where that knows it. */
    Object read(ByteBuffer octets) throws Unsupported, ReflectiveOperationException {
        int start = octets.position();
        int version = octets.get(start) & 0xff;
        int type = octets.get(start + 2) & 0xff;
        Class<?> kind = classOf(type, version);
        if (kind == null) {
            throw new Unsupported("no class for PDU type " + type);
        }
        if (newer.get(type) == kind) {
            Object pdu = factory.createPdu(octets);
            if (pdu != null) {
                return pdu;
            }
            octets.position(start);
        }
        Object pdu = kind.getConstructor().newInstance();
        if (pdu instanceof edu.nps.moves.dis7.PduSuperclass body) {
            body.unmarshal(octets);
        } else {
            ((edu.nps.moves.dis.Pdu) pdu).unmarshal(octets);
        }
        return pdu;
    }

    /** Writes a PDU at the buffer's position. */
    static void write(Object pdu, ByteBuffer octets) {
        if (pdu instanceof edu.nps.moves.dis7.PduSuperclass body) {
            body.marshal(octets);
        } else {
            ((edu.nps.moves.dis.Pdu) pdu).marshal(octets);
        }
    }

    /** Sets what the one who sends a PDU has to set in its header. */
    static void address(Object pdu, int exercise, long timestamp) {
        if (pdu instanceof edu.nps.moves.dis7.PduSuperclass body) {
            body.setExerciseID((short) exercise);
            body.setTimestamp(timestamp);
        } else {
            edu.nps.moves.dis.Pdu older = (edu.nps.moves.dis.Pdu) pdu;
            older.setExerciseID((short) exercise);
            older.setTimestamp(timestamp);
        }
    }

    /** Says that the library cannot do this at all. */
    static final class Unsupported extends Exception {
        private static final long serialVersionUID = 1;

        Unsupported(String reason) {
            super(reason);
        }
    }
}
