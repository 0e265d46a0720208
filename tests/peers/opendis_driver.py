"""Driver of PyPI opendis; runs on an older Python, with that package and no other.

Answers the commands that `driver` lists. It writes nothing of its own into what the
peer makes: ``default`` is serialised as the package constructs it, ``random`` and
``extreme`` set every attribute that the package then writes.
"""

import contextlib
import io
import json
import random
import struct
import sys
import time
import typing
from importlib.metadata import version

from opendis import dis7
from opendis.DataInputStream import DataInputStream
from opendis.DataOutputStream import DataOutputStream
from opendis.PduFactory import PduTypeDecoders, createPdu

#: Classes that write PDUs, by the PDU type that they declare.
MADE = {
    one.pduType: one
    for one in vars(dis7).values()
    if isinstance(one, type) and "pduType" in vars(one) and "Fast" not in one.__name__
}
#: What the package's stream writes: `struct` format of each of its methods.
WIDTHS = {
    "write_byte": ">b",
    "write_unsigned_byte": ">B",
    "write_short": ">h",
    "write_unsigned_short": ">H",
    "write_int": ">i",
    "write_unsigned_int": ">I",
    "write_long": ">q",
    "write_unsigned_long": ">Q",
    "write_float": ">f",
    "write_double": ">d",
}
WARM_UP = 200
#: Records that the package writes as one number.
NUMBERS = (int, float, bytes, dis7.PduStatus, dis7.JammingTechnique)
#: Header fields that the caller, not the filling, decides.
HEADER = {"protocolVersion", "exerciseID", "pduType", "protocolFamily", "timestamp"}
HEADER |= {"length", "padding"}


class Unsupported(Exception):
    """The package has no such PDU type."""


class Wish:
    """Stands for a number whose width only the serialising code knows."""


WISH = Wish()


class Filling(DataOutputStream):
    """Writes numbers as they are, and a number of its own for each `Wish`."""

    def __init__(self, stream, numbers):
        super().__init__(stream)
        for name, code in WIDTHS.items():
            setattr(self, name, self._writer(code, numbers))

    def _writer(self, code, numbers):
        def write(value):
            self.stream.write(
                numbers(code) if value is WISH else struct.pack(code, value)
            )

        return write


def random_numbers(seed):
    """Return what makes numbers of any width, the same ones for the same seed."""
    source = random.Random(seed)

    def number(code):
        if code in (">f", ">d"):
            return struct.pack(code, source.uniform(-1e6, 1e6))
        return source.randbytes(struct.calcsize(code))

    return number


def largest_number(code):
    """Return the octets of the largest number of a width."""
    if code in (">f", ">d"):
        largest = {">f": (2 - 2**-23) * 2.0**127, ">d": sys.float_info.max}
        return struct.pack(code, largest[code])
    size = struct.calcsize(code)
    if code[1].islower():
        return (2 ** (size * 8 - 1) - 1).to_bytes(size, "big")
    return b"\xff" * size


def fill(value, items):
    """Put a `Wish` in place of every number below ``value``, and items in its lists."""
    hints = {}
    for cls in reversed(type(value).__mro__):
        hints.update(getattr(vars(cls).get("__init__"), "__annotations__", {}))
    for name, old in vars(value).items():
        if name in HEADER and isinstance(value, dis7.PduSuperclass):
            continue
        if isinstance(old, list):
            kind = type(old[0]) if old else item_type(hints.get(name))
            if kind is not None:
                count = len(old) or items()
                setattr(value, name, [made(kind, items) for _ in range(count)])
        elif isinstance(old, NUMBERS):
            setattr(value, name, WISH)
        elif type(old).__module__ == dis7.__name__:
            fill(old, items)
    settle(value, items)


def settle(value, items):
    """Set the lengths that the package wants its user to compute."""
    if isinstance(value, dis7.VariableDatum):
        value.variableData = [WISH] * items()
        value.variableDatumLength = len(value.variableData) * 8
    elif isinstance(value, dis7.EmissionSystemBeamRecord):
        value.beamDataLength = 13 + 2 * len(value.trackJamRecords)
    elif isinstance(value, dis7.EmissionSystemRecord):
        words = 5 + sum(beam.beamDataLength for beam in value.beamRecords)
        value.systemDataLength = words


def item_type(hint):
    """Return what a list annotated so holds: a class or a number; None if unknown."""
    for one in (hint, *typing.get_args(hint)):
        if typing.get_origin(one) is list:
            (kind,) = typing.get_args(one)
            if isinstance(kind, typing.ForwardRef):
                kind = kind.__forward_arg__
            return getattr(dis7, kind, None) if isinstance(kind, str) else kind
    return None


def made(kind, items):
    """Return a filled object of a class of the package, or a `Wish`."""
    if kind in (int, float, bytes):
        return WISH
    value = kind()
    fill(value, items)
    return value


def version_command():
    return f"opendis {version('opendis')}"


def parsed(text):
    octets = bytes.fromhex(text)
    if octets[2] not in PduTypeDecoders:
        raise Unsupported(f"the factory knows no type {octets[2]}")
    return createPdu(octets)


def serialized(pdu):
    stream = io.BytesIO()
    pdu.serialize(DataOutputStream(stream))
    return stream.getvalue()


def decode(text):
    return serialized(parsed(text)).hex()


def dump(text):
    def plain(value):
        if isinstance(value, list):
            return [plain(one) for one in value]
        if isinstance(value, bytes):
            return value.hex()
        if hasattr(value, "__dict__"):
            return {name: plain(one) for name, one in vars(value).items()}
        return value

    return json.dumps(plain(parsed(text)))


def make(number, values, seed):
    kind = MADE.get(int(number))
    if kind is None:
        raise Unsupported(f"no class is of type {number}")
    pdu = kind()
    pdu.exerciseID = 1
    pdu.timestamp = int(seed)
    if values == "default":
        return serialized(pdu).hex()
    source = random.Random(int(seed))
    numbers = random_numbers(int(seed)) if values == "random" else largest_number
    fill(pdu, lambda: source.randint(0, 3) if values == "random" else 2)
    stream = io.BytesIO()
    pdu.serialize(Filling(stream, numbers))
    return stream.getvalue().hex()


def bench(direction, count, text):
    octets = bytes.fromhex(text)
    pdu = parsed(text)
    kind = type(pdu)

    def parse():
        kind().parse(DataInputStream(io.BytesIO(octets)))

    def serialize():
        pdu.serialize(DataOutputStream(io.BytesIO()))

    once = {"decode": parse, "encode": serialize}[direction]
    for _ in range(WARM_UP):
        once()
    begun = time.process_time_ns()
    for _ in range(int(count)):
        once()
    return str((time.process_time_ns() - begun) // int(count))


COMMANDS = {
    "version": version_command,
    "decode": decode,
    "dump": dump,
    "make": make,
    "bench": bench,
}


def answer(line):
    """Return the one line that answers a command."""
    name, *words = line.split()
    if name not in COMMANDS:
        return "error unknown command"
    try:
        with contextlib.redirect_stdout(sys.stderr):
            return f"ok {COMMANDS[name](*words)}"
    except Unsupported as why:
        return f"unsupported {why}"
    except Exception as error:
        return f"error {type(error).__name__}: {error}".replace("\n", " ")


def main():
    for line in sys.stdin:
        if line.strip():
            print(answer(line), flush=True)


if __name__ == "__main__":
    main()
