"""What tshark is known to misread and not to see, and who is right there.

The verdicts are on tshark 4.0.17, the version of `VERDICTS_ON`: another one may read
otherwise. Where nothing here fits a disagreement, it is undecided.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TypeVar

from ..dis import NAMES, READ, VERSION

T = TypeVar("T")

VERDICTS_ON = "4.0.17"
EVERY_TYPE = frozenset(range(256))
UNKNOWN = frozenset(range(73, 256))  #: types that IEEE 1278.1 does not have
#: The ways to disagree, and how they are told of tshark.
KINDS = {
    "shows": "tshark shows another value",
    "bounds": "tshark sees a field across the bounds of fields of dome",
    "refuses": "tshark calls it malformed, dome reads it",
    "accepts": "tshark reads it without complaint, dome refuses it",
    "beyond": "tshark reads on behind the PDU's end",
    "leaves": "tshark does not take it as DIS, and says nothing",
}
OURS, THEIRS, OPEN = "dome", "tshark", "open"
#: PDU types of which tshark shows the header and nothing else (dis-facts, section 12).
HEADER_ONLY = frozenset(
    {*range(5, 11), 30, *range(34, 41), *range(42, 51), 61, *range(63, 67)}
    | {*range(68, 73)}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Misreading:
    """Who is right in some disagreements; the first that fits one counts."""

    kinds: frozenset[str]  #: of `KINDS`
    reason: str  #: what tshark does, as a sentence that begins with "it"
    source: str
    types: frozenset[int] = EVERY_TYPE  #: PDU types
    field: str = "*"  #: of ours, a pattern; numbers of list items left out
    versions: frozenset[int] = frozenset(READ)  #: protocol versions
    right: str = OURS  #: OURS, THEIRS, or OPEN where that is not established

    def fits(self, kind: str, pdu_type: int, version: int, field: str) -> bool:
        """Tell whether this is the verdict on a disagreement."""
        return (
            pdu_type in self.types
            and (version in self.versions or version not in READ)
            and kind in self.kinds
            and fnmatchcase(field, self.field.replace("[", "[[]"))
        )

    @property
    def names(self) -> str:
        """The PDU types in words."""
        if self.types == EVERY_TYPE:
            return "every type"
        if self.types == UNKNOWN:
            return "types above 72"
        return ", ".join(NAMES.get(one, str(one)) for one in sorted(self.types))


def _of(*members: T) -> frozenset[T]:
    return frozenset(members)


_VALUES = _of("bounds", "shows")


def _unread(
    types: Iterable[int], fields: Iterable[str], reason: str
) -> Iterator[Misreading]:
    """Yield what is known of fields that tshark leaves out."""
    for field in fields:
        yield Misreading(
            types=frozenset(types),
            kinds=_of("accepts"),
            field=field,
            reason=reason,
            source="DIS facts, section 12",
        )


#: What tshark reads otherwise than it was meant, in whole PDUs one a datagram.
MISREADINGS = (
    Misreading(
        types=_of(13, 14, 53, 54),
        kinds=_of("shows"),
        field="*_time.hour",
        reason="it shows a clock time modulo 2^32 s, which is wrong before 1970 and"
        " after February 2106",
        source="arithmetic; DIS facts, section 3, Clock time",
    ),
    Misreading(
        types=_of(23),
        kinds=_VALUES,
        versions=_of(VERSION),
        field="systems[].beams[].jamming_technique.*",
        reason="it shows version 6's jamming mode sequence in a PDU of version 7",
        source="DIS facts, section 3, Beam",
    ),
    Misreading(
        types=_of(25),
        kinds=_VALUES,
        versions=_of(VERSION),
        field="radio_type.*",
        reason="it shows version 6's nomenclature in a PDU of version 7",
        source="DIS facts, sections 3 and 12",
    ),
    Misreading(
        types=_of(25),
        kinds=_VALUES,
        field="modulation_parameters.sync_offset",
        right=OPEN,
        reason="it shows the offset of the hop set's time as unsigned; an offset may be"
        " negative",
        source="Maven open-dis: CcttSincgarsModulationParameters reads it signed",
    ),
    Misreading(
        types=_of(26, 31),
        kinds=_of("refuses"),
        reason="it calls a Signal malformed that has no data, or, with TDL type 100,"
        " none that it can read as Link 16; as a PDU it is whole",
        source="DIS facts, section 5, type 26, and section 12",
    ),
    Misreading(
        types=_of(29),
        kinds=_VALUES,
        field="activities[].parameter_index",
        right=OPEN,
        reason="it shows an index as signed; it is an enumerant of 16 bits",
        source="DIS facts, section 3, APA",
    ),
    Misreading(
        types=_of(29),
        kinds=_VALUES | {"refuses"},
        right=OPEN,
        reason="it expects all emitter systems first and then all beams; we have each"
        " system followed by its beams",
        source="DIS facts, section 5, type 29; the one beam of the recorded"
        " dis_UAPduV6 stands right either way",
    ),
    Misreading(
        types=_of(33),
        kinds=_VALUES | {"refuses"},
        reason="it knows neither the padding before silent aggregates nor those"
        " themselves",
        source="DIS facts, section 5, type 33; recorded dis_AggregateStatePduVrForces",
    ),
    Misreading(
        types=_of(60),
        kinds=_VALUES | {"refuses"},
        reason="it reads Data-R in the order of Set Data-R",
        source="DIS facts, sections 5 and 12; opendis, npm open-dis",
    ),
)
#: The same, in traffic that samples of our own do not have.
IN_TRAFFIC = (
    Misreading(
        types=_of(26, 31),
        kinds=_of("beyond"),
        reason="it takes all that is left of a datagram as data, the PDUs behind this"
        " one in a bundle as well",
        source="DIS facts, sections 5, type 26, and 11, H14",
    ),
    Misreading(
        types=_of(26),
        kinds=_of("bounds"),
        field="encoding_scheme",
        reason="it has the encoding scheme of Link 16 data (TDL type 100) reach into"
        " the data; the value is right",
        source="DIS facts, section 5, type 26",
    ),
    Misreading(
        types=UNKNOWN,
        kinds=_of("refuses"),
        right=OPEN,
        reason="it reads some types above 72, such as Application Control (200), by"
        " layouts that IEEE 1278.1 does not have; dome keeps their octets as they are",
        source="tried with tshark 4.0.17",
    ),
)
#: What tshark does not look at, so that it has nothing to complain of.
BLIND_SPOTS = (
    Misreading(
        kinds=_of("leaves"),
        reason="it goes by the lower one of the two ports of a datagram, also where"
        " that is not the one that DIS is expected on",
        source="tried: from port 7 or 53 to port 3000 it is Echo or DNS",
    ),
    Misreading(
        kinds=_of("accepts"),
        field="header",
        reason="it leaves fewer than 12 octets as data, or looks at none of those"
        " behind the first PDU of a datagram",
        source="DIS facts, section 12",
    ),
    Misreading(
        kinds=_of("accepts"),
        field="header.length",
        reason="it does not lay the header's length beside the octets that are there,"
        " nor beside what the contents need",
        source="DIS facts, section 12",
    ),
    Misreading(
        kinds=_of("accepts"),
        field="header.*",
        reason="it takes any version and any family",
        source="DIS facts, section 12",
    ),
    Misreading(
        kinds=_of("beyond"),
        reason="it reads on to the end of the datagram, whatever length the header"
        " tells",
        source="DIS facts, section 12",
    ),
    *_unread(
        (25,),
        ("pattern_length", "antenna_pattern*", "variable_parameters*"),
        "it skips the antenna pattern and the variable parameters",
    ),
    *_unread(
        (26, 31),
        ("data",),
        "it does not lay the length of the data beside the octets that are there",
    ),
    *_unread((32,), ("parameters*",), "it stops before the parameters"),
    *_unread(
        (33,),
        ("padding", "silent_*", "datums*"),
        "it knows no silent aggregates and entities",
    ),
    *_unread((41,), ("records*",), "it does not read the records"),
    *_unread(
        sorted(EVERY_TYPE),
        ("*variable_datums[].padding",),
        "it does not miss the padding of the last variable datum",
    ),
    Misreading(
        types=_of(23, 28, 29),
        kinds=_of("accepts"),
        field="*s[]*",
        reason="it does not look at the lengths of systems, beams and layers",
        source="DIS facts, section 12",
    ),
    Misreading(
        types=HEADER_ONLY,
        kinds=_of("accepts"),
        reason="it shows only the header of this type, and says nothing of its body",
        source="DIS facts, section 12",
    ),
)


def known(kind: str, pdu_type: int, version: int, field: str) -> Misreading | None:
    """Return what is known of a disagreement, None when it is not decided.

    ``version`` is the protocol version that the PDU's header tells.
    """
    for one in (*MISREADINGS, *IN_TRAFFIC, *BLIND_SPOTS):
        if one.fits(kind, pdu_type, version, field):
            return one
    return None
