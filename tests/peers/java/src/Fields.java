package peers;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Fills and shows the library's objects by reflection. */
final class Fields {
    /** Classes whose fields are the header's, or tell a record's own kind. */
    private static final Set<Class<?>> HEADERS = Set.of(
            edu.nps.moves.dis7.PduSuperclass.class,
            edu.nps.moves.dis7.Pdu.class,
            edu.nps.moves.dis.Pdu.class,
            edu.nps.moves.dis7.VariableParameter.class,
            edu.nps.moves.dis7.LayerHeader.class,
            edu.nps.moves.dis.LayerHeader.class);

    private static final List<Class<?>> VARIABLE_PARAMETERS = List.of(
            edu.nps.moves.dis7.ArticulatedParts.class,
            edu.nps.moves.dis7.AttachedParts.class,
            edu.nps.moves.dis7.SeparationVP.class,
            edu.nps.moves.dis7.EntityTypeVP.class,
            edu.nps.moves.dis7.EntityAssociation.class);

    private final RandomGenerator random; // null: the largest values
    private int made;

    Fields(RandomGenerator random) {
        this.random = random;
    }

    /** Fills a PDU, once it has the objects without which it cannot be written. */
    void fillPdu(Object pdu) throws ReflectiveOperationException {
        if (pdu instanceof edu.nps.moves.dis7.TransmitterPdu radio) {
            radio.setModulationParameters(
                    new edu.nps.moves.dis7.ModulationParametersGeneric());
            radio.setAntennaPattern(new edu.nps.moves.dis7.AntennaPatternGeneric());
            fill(radio);
            radio.getModulationType().setRadioSystem(1); // generic, as its parameters
            radio.setAntennaPatternType(0);
        } else if (pdu instanceof edu.nps.moves.dis7.IFFPdu iff) {
            iff.setLayer2(new edu.nps.moves.dis7.IFFLayer2());
            fill(iff);
            iff.setLayer2(iff.getLayer2()); // says which layers there are
        } else {
            fill(pdu);
        }
    }

    /** Sets every field below an object but header, counts, lengths and padding. */
    private void fill(Object object) throws ReflectiveOperationException {
        for (Field field : fieldsOf(object.getClass())) {
            if (HEADERS.contains(field.getDeclaringClass()) || isDerived(field)) {
                continue;
            }
            Object value = field.get(object);
            if (field.getType().isPrimitive()) {
                field.set(object, number(field.getType()));
            } else if (value instanceof byte[] octets) {
                fillOctets(object, field, octets);
            } else if (value != null && value.getClass().isArray()) {
                fillArray(value);
            } else if (value instanceof Collection<?> list) {
                fillList(list, field.getGenericType());
            } else if (value != null && isOurs(value)) {
                fill(value);
            }
        }
    }

    /** Whether the library, or nobody, should give the field a value. */
    private static boolean isDerived(Field field) {
        String name = field.getName().toLowerCase();
        return name.contains("pad") || name.startsWith("number")
                || name.endsWith("count") || name.endsWith("length")
                && field.getType() != float.class || Modifier.isFinal(field.getModifiers());
    }

    private static boolean isOurs(Object value) {
        return value.getClass().getName().startsWith("edu.nps.moves.");
    }

    private Object number(Class<?> type) {
        if (type == float.class) {
            return random == null ? Float.MAX_VALUE
                    : Float.valueOf((random.nextFloat() - 0.5f) * 2000f);
        } else if (type == double.class) {
            return random == null ? Double.MAX_VALUE
                    : Double.valueOf((random.nextDouble() - 0.5) * 2e7);
        } else if (type == boolean.class) {
            return random == null || random.nextBoolean();
        }
        long bits = random == null ? -1 : random.nextLong();
        if (type == byte.class) {
            return (byte) bits;
        } else if (type == short.class) {
            return (short) bits;
        } else if (type == int.class) {
            return (int) bits;
        } else if (type == long.class) {
            return bits;
        }
        throw new IllegalArgumentException("no value for a " + type);
    }

    private int items() {
        return random == null ? 8 : random.nextInt(4);
    }

    private byte[] octets(int size) {
        byte[] octets = new byte[size];
        for (int n = 0; n < size; n++) {
            octets[n] = (byte) (random == null ? -1 : random.nextInt());
        }
        return octets;
    }

    /** Octets of no fixed size go through their setter: it keeps the length. */
    private void fillOctets(Object object, Field field, byte[] now)
            throws ReflectiveOperationException {
        if (now.length > 0) {
            field.set(object, octets(now.length));
            return;
        }
        byte[] octets = octets(random == null ? 64 : random.nextInt(14));
        for (Method method : object.getClass().getMethods()) {
            if (method.getParameterCount() == 1 && method.getName().startsWith("set")
                    && method.getParameterTypes()[0] == byte[].class) {
                method.invoke(object, octets);
            }
        }
        for (Field length : fieldsOf(object.getClass())) {
            if (length.getName().equals("dataLength")) { // of signals, in bits
                if (length.getType() == short.class) {
                    length.setShort(object, (short) (8 * octets.length));
                } else {
                    length.setInt(object, 8 * octets.length);
                }
            }
        }
    }

    private void fillArray(Object array) throws ReflectiveOperationException {
        Class<?> item = array.getClass().getComponentType();
        for (int n = 0; n < Array.getLength(array); n++) {
            if (item.isPrimitive()) {
                Array.set(array, n, number(item));
            } else if (Array.get(array, n) != null) {
                fill(Array.get(array, n));
            }
        }
    }

    private void fillList(Collection<?> list, Type type)
            throws ReflectiveOperationException {
        if (!(type instanceof ParameterizedType of)
                || !(of.getActualTypeArguments()[0] instanceof Class<?> item)) {
            return;
        }
        @SuppressWarnings("unchecked")
        Collection<Object> items = (Collection<Object>) list;
        for (int n = items(); n > 0; n--) {
            if (item == Byte.class) {
                items.add(number(byte.class));
                continue;
            }
            Class<?> kind = item;
            if (item == edu.nps.moves.dis7.VariableParameter.class) {
                kind = VARIABLE_PARAMETERS.get(made++ % VARIABLE_PARAMETERS.size());
            }
            Object one = kind.getConstructor().newInstance();
            fill(one);
            items.add(one);
        }
    }

    /** Returns the fields of an object as JSON, as the library names them. */
    static String json(Object value) throws ReflectiveOperationException {
        if (value == null || value instanceof Boolean) {
            return String.valueOf(value);
        } else if (value instanceof Number number) {
            boolean finite = Double.isFinite(number.doubleValue());
            return finite ? number.toString() : "\"" + number + "\"";
        } else if (value instanceof Collection<?> list) {
            List<String> items = new ArrayList<>();
            for (Object item : list) {
                items.add(json(item));
            }
            return "[" + String.join(",", items) + "]";
        } else if (value.getClass().isArray()) {
            List<String> items = new ArrayList<>();
            for (int n = 0; n < Array.getLength(value); n++) {
                items.add(json(Array.get(value, n)));
            }
            return "[" + String.join(",", items) + "]";
        } else if (!isOurs(value) || value instanceof Enum<?>) {
            String text = value.toString().replace("\\", "\\\\").replace("\"", "\\\"");
            return "\"" + text.chars().mapToObj(Fields::escaped)
                    .collect(Collectors.joining()) + "\"";
        }
        List<String> members = new ArrayList<>();
        for (Field field : fieldsOf(value.getClass())) {
            members.add("\"" + field.getName() + "\":" + json(field.get(value)));
        }
        return "{" + String.join(",", members) + "}";
    }

    private static String escaped(int character) {
        return character < 32 || character > 126
                ? String.format("\\u%04x", character) : String.valueOf((char) character);
    }

    /** The fields of an object, those of the base class first. */
    private static List<Field> fieldsOf(Class<?> kind) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> one = kind; one != Object.class; one = one.getSuperclass()) {
            List<Field> own = new ArrayList<>();
            for (Field field : one.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    own.add(field);
                }
            }
            fields.addAll(0, own);
        }
        return fields;
    }
}
