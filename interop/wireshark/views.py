"""What of DIS is worth to be seen in Wireshark: columns, colours and filters.

The fields are those of tshark 4.0.17 (``tshark -G fields``); arithmetic and ranges in
filters need Wireshark 4.0 or later.
"""

from collections import defaultdict
from dataclasses import dataclass

from ..dis import BODIES, HEADER_SIZE, READ, body_of, family_of

LAST_TYPE = 72  #: of IEEE 1278.1-2012
_NEWER = {
    version: [
        one
        for one in sorted(BODIES)
        if one <= LAST_TYPE and body_of(one, version) is None
    ]
    for version in READ[:-1]
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the packet list."""

    title: str
    format: str  #: as ``tshark -G column-formats`` lists them, or fields
    fields: tuple[str, ...] = ()  #: for a custom column: of each the first one
    in_words: bool = True  #: whether numbers are shown by their names

    @property
    def text(self) -> str:
        """The column as Wireshark's preferences have it."""
        shown = self.format
        if self.fields:
            how = "R" if self.in_words else "U"
            shown = f"%Cus:{' or '.join(self.fields)}:1:{how}"
        return f'"{self.title}", "{shown}"'


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour rule: the first one that fits a packet counts."""

    name: str
    filter: str
    background: str  #: six hexadecimal figures: red, green, blue
    ink: str


@dataclass(frozen=True, slots=True)
class Filter:
    """A display filter with a name."""

    name: str
    filter: str
    comment: str = ""


def _types(*numbers: int) -> str:
    return "dis.pdu_type in {" + ", ".join(map(str, numbers)) + "}"


def _wrong_family() -> str:
    """Return the filter of PDUs whose family is not that of their type."""
    by_family: dict[int, list[int]] = defaultdict(list)
    for number, body in sorted(BODIES.items()):
        if number <= LAST_TYPE:
            by_family[family_of(body)].append(number)
    return " || ".join(
        f"(dis.proto_fam != {family} && {_types(*numbers)})"
        for family, numbers in sorted(by_family.items())
    )


def _newer() -> str:
    """Return the filter of PDUs whose version does not know their type."""
    return " || ".join(
        f"(dis.proto_ver == {version} && {_types(*numbers)})"
        for version, numbers in _NEWER.items()
    )


MALFORMED = Filter(
    "Malformed", "_ws.malformed", "Wireshark ran past the end of the octets"
)
TOO_LONG = Filter(
    "Length beyond the datagram",
    "dis && dis.pdu_length > udp.length - 8",
    "the header's length is more than there is",
)
VERSION = Filter(
    "Unknown version",
    "dis && !(dis.proto_ver in {5..7})",
    "neither IEEE 1278.1-1995, 1278.1a-1998 nor 1278.1-2012",
)
FAMILY = Filter(
    "Wrong family", _wrong_family(), "the family is not that of the PDU type"
)
NEWER = Filter(
    "Type newer than version", _newer(), "the version does not know the PDU type"
)
ZERO_EXERCISE = Filter("Exercise 0", "dis.exer_id == 0")
SHORT = Filter(
    "Length below the header",
    f"dis && dis.pdu_length < {HEADER_SIZE}",
    "often a sender that never sets the length",
)
#: Faults of a header that Wireshark has in its fields, but does not complain of.
HEADER_FAULTS = (TOO_LONG, SHORT, VERSION, FAMILY, NEWER)
_FAULTY = Filter(
    "Header faults",
    " || ".join(f"({one.filter})" for one in HEADER_FAULTS),
    "length, version or family of the header are wrong",
)
BUNDLES = Filter(
    "Bundles",
    "dis && dis.pdu_length < udp.length - 8",
    "Wireshark shows only the first PDU of a datagram",
)
ENTITIES = Filter("Entities", "dis.proto_fam == 1", "Entity State and the like")
WARFARE = Filter("Warfare", "dis.proto_fam == 2", "fire, detonation, damage")
EMISSION = Filter("Emission", "dis.proto_fam == 6", "radars, designators, IFF")
RADIO = Filter("Radio", "dis.proto_fam == 4", "transmitters, signals, receivers")
MANAGEMENT = Filter(
    "Management", "dis.proto_fam in {5, 10}", "simulation management, also reliable"
)
#: Filters as buttons beside the filter line.
BUTTONS = (
    MALFORMED,
    _FAULTY,
    ENTITIES,
    WARFARE,
    EMISSION,
    RADIO,
    MANAGEMENT,
    BUNDLES,
)
#: Filters in the list of saved ones.
FILTERS = (
    Filter("DIS", "dis"),
    MALFORMED,
    _FAULTY,
    *HEADER_FAULTS,
    ZERO_EXERCISE,
    Filter("Types that no standard has", f"dis.pdu_type > {LAST_TYPE}"),
    BUNDLES,
    Filter("Fragments of datagrams", "ip.flags.mf == 1 || ip.frag_offset > 0"),
    ENTITIES,
    Filter("Entity State", "dis.pdu_type == 1"),
    Filter("Entity that is deactivated", "dis.appearance & 0x00800000"),
    Filter(
        "Entity at the centre of the Earth",
        "dis.entity_location.x == 0 && dis.entity_location.y == 0"
        " && dis.entity_location.z == 0",
    ),
    Filter(
        "One entity (edit the numbers)",
        "dis.entity_id_site == 1 && dis.entity_id_application == 2"
        " && dis.entity_id_entity == 3",
    ),
    WARFARE,
    Filter("Fire and Detonation", _types(2, 3, 68)),
    Filter("Collisions", _types(4, 66)),
    EMISSION,
    Filter("Electromagnetic Emission", "dis.pdu_type == 23"),
    Filter("Designator", "dis.pdu_type == 24"),
    Filter("IFF", "dis.pdu_type == 28"),
    RADIO,
    Filter("Transmitters that are on", "dis.radio.transmit_state == 2"),
    Filter("Signals", _types(26, 31)),
    MANAGEMENT,
    Filter("Create and Remove Entity", _types(11, 12, 51, 52)),
    Filter("Start, Stop and Acknowledge", _types(13, 14, 15, 53, 54, 55)),
    Filter("Data and queries", _types(18, 19, 20, 58, 59, 60)),
    Filter("Events and comments", _types(21, 22, 61, 62)),
    Filter("Logistics", "dis.proto_fam == 3"),
    Filter("All but Entity State", "dis && dis.pdu_type != 1"),
)
COLUMNS = (
    Column("No.", "%m"),
    Column("Time", "%t"),
    Column("Source", "%s"),
    Column("PDU type", "", ("dis.pdu_type",)),
    Column("Version", "", ("dis.proto_ver",), in_words=False),
    Column("Exercise", "", ("dis.exer_id",)),
    Column(
        "Entity",
        "",
        ("dis.entity_id_site", "dis.entity_id_application", "dis.entity_id_entity"),
    ),
    Column("Marking", "", ("dis.entity_marking",)),
    Column("Timestamp", "", ("dis.timestamp",)),
    Column("PDU length", "", ("dis.pdu_length",)),
    Column("Info", "%i"),
)
_DARK, _PALE = "1c2733", "ffffff"
#: What stands out comes first: the first rule that fits a packet counts.
COLOURS = (
    Colour("DIS malformed", MALFORMED.filter + " && dis", "b3261e", _PALE),
    Colour("DIS header faults", _FAULTY.filter, "e58a00", _DARK),
    Colour("DIS warfare", WARFARE.filter, "ffc9b8", "5c1500"),
    Colour("DIS simulation management", MANAGEMENT.filter, "fff0b3", "453700"),
    Colour("DIS emission", EMISSION.filter, "e6d7f5", "32115c"),
    Colour("DIS radio", RADIO.filter, "d5efd2", "0f3d12"),
    Colour("DIS logistics", "dis.proto_fam == 3", "efe3cf", "46330d"),
    Colour("DIS entities", ENTITIES.filter, "dbe9fb", "102f57"),
    Colour("DIS live entities", "dis.proto_fam == 11", "c9e4f7", "0b3653"),
    Colour("DIS entity management", "dis.proto_fam == 7", "cfeff0", "093c40"),
    Colour(
        "DIS minefields and environment", "dis.proto_fam in {8, 9}", "e3e6c8", _DARK
    ),
    Colour("DIS information operations", "dis.proto_fam == 13", "f5d5ea", "570f3d"),
    Colour("DIS of other families", "dis", "e9edf1", _DARK),
)
