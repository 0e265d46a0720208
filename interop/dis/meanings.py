"""What the numbers in a record mean, by SISO-REF-010.

Most fields say with `Uid` which table their numbers are of. What another field of the
record decides is told here. A number without a name has no meaning, and is carried.
"""

from collections.abc import Callable, Mapping, Set
from typing import Any

from fom.bitfields import appearance, capabilities
from fom.entity_types import named
from fom.enumerations import enumeration
from fom.tables import meaning_of
from fom.trees import (
    AGGREGATE_TYPES,
    AREAL_OBJECTS,
    JAMMING_TECHNIQUES,
    LINEAR_OBJECTS,
    POINT_OBJECTS,
    tree,
)

from ..wire import layout_of, uids_of
from .aggregate import AggregateState, SilentAggregate
from .emission import Beam, JammingTechnique
from .entity import EntityState
from .environment import (
    ArealObjectState,
    LinearObjectState,
    LinearObjectState6,
    ObjectType,
    PointObjectState,
)
from .live import Appearance
from .minefield import MinefieldData, MinefieldQuery
from .parameters import ArticulatedPart, class_and_metric
from .pdu import VERSION, Header
from .radio import IntercomSignal, Modulation, Signal
from .records import EntityType

Meaning = Callable[[Any], str | None]

_MAJOR_MODULATION, _ENCODING_CLASS, _ENCODING_TYPE = 155, 270, 271  # UIDs
_PART_METRIC, _PART_CLASS = 58, 59
_CLASS_BIT, _TYPES = 14, 0x3FFF  # of a Signal's encoding scheme
_AUDIO = 0
_SENSOR_CATEGORY, _SENSOR_BITS = 193, 4  # of a minefield's sensor type
#: Where the PDU status says what: indicator, PDU types, first bit, bits, UID.
_STATUS: tuple[tuple[str, Set[int], int, int, int], ...] = (
    ("TEI", frozenset(range(256)), 0, 1, 301),
    ("LVC", frozenset(range(256)), 1, 2, 302),
    ("CEI", frozenset(range(256)), 3, 1, 303),
    ("FTI", frozenset({2}), 4, 1, 304),
    ("DTI", frozenset({3}), 4, 2, 305),
    ("RAI", frozenset({25, 26, 27}), 4, 2, 306),
    ("IAI", frozenset({31, 32}), 4, 2, 307),
    ("ISM", frozenset({28}), 4, 1, 308),
    ("AII", frozenset({28}), 5, 1, 389),
)


def meanings(record: object) -> Mapping[str, str]:
    """Return what the fields of a record mean, those whose numbers have a name.

    Fields of nested records are those records' own, but for types. TypeError when
    ``record`` is none.
    """
    cls: type = type(record)
    found: dict[str, str | None] = {}
    for name, uid in uids_of(cls).items():
        value = getattr(record, name)
        numbers = value if isinstance(value, tuple) else (value,)
        names = {n: meaning_of(uid, n) for n in numbers if isinstance(n, int)}
        if any(names.values()):
            found[name] = ", ".join(names[n] or str(n) for n in numbers)
    for field in layout_of(cls).fields:
        value = getattr(record, field.name) if field.is_value else None
        if isinstance(value, EntityType):
            found[field.name] = words_of(value)
    for name, rule in _RULES.get(cls, {}).items():
        found[name] = rule(record)
    return {name: told for name, told in found.items() if told}


def words_of(entity_type: EntityType) -> str:
    """Return an entity type in words; "" when it is all zeros."""
    numbers = _numbers(entity_type)
    return named(numbers).words if any(numbers) else ""


def _numbers(entity_type: EntityType) -> tuple[int, ...]:
    return (
        entity_type.kind,
        entity_type.domain,
        entity_type.country,
        entity_type.category,
        entity_type.subcategory,
        entity_type.specific,
        entity_type.extra,
    )


def _in_tree(uid: int, numbers: tuple[int, ...]) -> str | None:
    names = [node.name for node in tree(uid).path(numbers)]
    return " / ".join(names) or None


def _aggregate(record: AggregateState | SilentAggregate) -> str | None:
    return _in_tree(AGGREGATE_TYPES, _numbers(record.aggregate_type))


def _object(uid: int) -> Meaning:
    def told(record: Any) -> str | None:
        kind: ObjectType = record.object_type
        numbers = kind.domain, kind.kind, kind.category, kind.subcategory
        return _in_tree(uid, numbers)

    return told


def _jamming(beam: Beam) -> str | None:
    how: JammingTechnique = beam.jamming_technique
    numbers = how.kind, how.category, how.subcategory, how.specific
    return _in_tree(JAMMING_TECHNIQUES, numbers)


def _look(state: EntityState) -> str | None:
    one = state.entity_type
    table = appearance(one.kind, one.domain, one.category)
    return None if table is None else table.name_of(state.appearance)


def _abilities(state: EntityState | Appearance) -> str | None:
    one = state.entity_type
    if one is None or state.capabilities is None:
        return None
    table = capabilities(one.kind, one.domain)
    return None if table is None else table.name_of(state.capabilities)


def _detail(modulation: Modulation) -> str | None:
    major = enumeration(_MAJOR_MODULATION).enumerant(modulation.major)
    if major is None or major.refers is None:
        return None
    return enumeration(major.refers).name_of(modulation.detail)


def _part(part: ArticulatedPart) -> str | None:
    type_class, metric = class_and_metric(part.parameter)
    what = enumeration(_PART_CLASS).name_of(type_class)
    how = enumeration(_PART_METRIC).name_of(metric)
    return f"{what}: {how}" if what and how else what or how


def _encoding(signal: Signal | IntercomSignal) -> str | None:
    number = signal.encoding_scheme >> _CLASS_BIT
    name = enumeration(_ENCODING_CLASS).name_of(number)
    if number == _AUDIO:
        of = enumeration(_ENCODING_TYPE).name_of(signal.encoding_scheme & _TYPES)
        return f"{name}: {of}" if of else name
    return name


def _status(header: Header) -> str | None:
    """Say which indicators of a PDU status are not 0 (dis-facts section 2)."""
    if header.version < VERSION:
        return None
    told = []
    for indicator, types, position, bits, uid in _STATUS:
        value = header.status >> position & (1 << bits) - 1
        if value and header.pdu_type in types:
            told.append(f"{indicator}: {enumeration(uid).name_of(value) or value}")
    return ", ".join(told)


def _sensors(field: MinefieldQuery | MinefieldData) -> str | None:
    told = []
    for number in field.sensor_types:
        category = number & (1 << _SENSOR_BITS) - 1
        one = enumeration(_SENSOR_CATEGORY).enumerant(category)
        if one is None:
            told.append(str(number))
            continue
        sensor = None
        if one.refers is not None:
            sensor = enumeration(one.refers).name_of(number >> _SENSOR_BITS)
        told.append(f"{one.name}: {sensor}" if sensor else one.name)
    return ", ".join(told)


_SIGNAL: Mapping[str, Meaning] = {"encoding_scheme": _encoding}
_RULES: Mapping[type, Mapping[str, Meaning]] = {
    AggregateState: {"aggregate_type": _aggregate},
    Appearance: {"capabilities": _abilities},
    ArealObjectState: {"object_type": _object(AREAL_OBJECTS)},
    ArticulatedPart: {"parameter": _part},
    Beam: {"jamming_technique": _jamming},
    EntityState: {"appearance": _look, "capabilities": _abilities},
    Header: {"status": _status},
    IntercomSignal: _SIGNAL,
    LinearObjectState: {"object_type": _object(LINEAR_OBJECTS)},
    LinearObjectState6: {"object_type": _object(LINEAR_OBJECTS)},
    MinefieldData: {"sensor_types": _sensors},
    MinefieldQuery: {"sensor_types": _sensors},
    Modulation: {"detail": _detail},
    PointObjectState: {"object_type": _object(POINT_OBJECTS)},
    Signal: _SIGNAL,
    SilentAggregate: {"aggregate_type": _aggregate},
}
