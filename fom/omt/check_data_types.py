"""Faults of data types: references, cardinalities, values and recursion."""

import re
from collections.abc import Iterator, Mapping

from .datatypes import (
    ArrayData,
    BasicData,
    DataType,
    EnumeratedData,
    FixedRecord,
    Place,
    ReferenceData,
    SimpleData,
    VariantRecord,
)
from .faults import Fault, faults_of_enumerator, faults_of_name, faults_of_word, within
from .merge_data_types import KINDS, number_of
from .model import Edition

Types = Mapping[str, DataType]
Kinds = tuple[type[DataType], ...]

_BASIC: Kinds = (BasicData,)
_ENUMERATED: Kinds = (EnumeratedData,)
#: What attributes, parameters, elements and fields may be of.
VALUES: Kinds = tuple(kind for kind in KINDS if kind is not BasicData)

_CARDINALITY = re.compile(r"Dynamic|(\d{1,18})|\[(\d{1,18})\.\.(\d{1,18})\]")
_WIDEST = 1024  # bits of a representation that values are held against
_OTHER = "HLAother"
_NOTHING = ("", "NA")


def faults_of_data_types(types: Types, edition: Edition) -> Iterator[Fault]:
    """All faults of the tables of data types.

    In the standard's own examples of 2025 a simple data type has an enumerated one for
    its representation.
    """
    simple = _BASIC if edition is Edition.OMT_2010 else _BASIC + _ENUMERATED
    for told in types.values():
        yield from faults_of_name(told.name, told.place)
        if isinstance(told, BasicData):
            yield from _basic(told)
        elif isinstance(told, SimpleData):
            yield from _representation(types, told, told.representation, simple)
        elif isinstance(told, ReferenceData):
            yield from _representation(types, told, told.representation, VALUES)
        elif isinstance(told, EnumeratedData):
            yield from _enumerated(types, told)
        elif isinstance(told, ArrayData):
            yield from _array(types, told)
        elif isinstance(told, FixedRecord):
            yield from _fixed(types, told)
        elif isinstance(told, VariantRecord):
            yield from _variant(types, told)
    yield from _recursion(types)


def faults_of_reference(
    types: Types, name: str, place: Place, kinds: Kinds = VALUES
) -> Iterator[Fault]:
    """Whether a data type that is named is there, and of a kind that fits."""
    if name not in types:
        yield Fault(place, f"data type {name} is not defined")
    elif not isinstance(types[name], kinds):
        words = " or ".join(KINDS[kind] for kind in kinds)
        kind = KINDS[type(types[name])]
        yield Fault(place, f"{name} is a kind of {kind}, must be {words}")


def _representation(
    types: Types, told: DataType, name: str, kinds: Kinds
) -> Iterator[Fault]:
    if name:
        yield from faults_of_reference(types, name, told.place, kinds)
    else:
        yield Fault(told.place, "no representation is told")


def _basic(told: BasicData) -> Iterator[Fault]:
    if not told.size:
        yield Fault(told.place, "no size is told")
    yield from faults_of_word("endian", told.endian, ("Big", "Little"), told.place)


def _enumerated(types: Types, told: EnumeratedData) -> Iterator[Fault]:
    yield from _representation(types, told, told.representation, _BASIC)
    basic = types.get(told.representation)
    size = min(basic.size, _WIDEST) if isinstance(basic, BasicData) else 64
    signed = "nsigned" not in told.representation and "ctet" not in told.representation
    bounds = (-(1 << size - 1), 1 << size) if signed else (0, 1 << size)
    taken: dict[int, str] = {}
    for name, values in told.enumerators.items():
        place = within(told.place, name)
        yield from faults_of_enumerator(name, place)
        if not values:
            yield Fault(place, "no value is told")
        for text in values:
            value = number_of(text)
            if value is None:
                yield Fault(place, f"value is {text!r}, not a whole number")
                continue
            if not bounds[0] <= value < bounds[1]:
                yield Fault(place, f"value {value} does not fit in {size} bits")
            if taken.setdefault(value, name) != name:
                yield Fault(place, f"value {value} is that of {taken[value]}, too")


def _array(types: Types, told: ArrayData) -> Iterator[Fault]:
    yield from faults_of_reference(types, told.data_type, told.place)
    fixed = True
    for part in "".join(told.cardinality.split()).split(","):
        found = _CARDINALITY.fullmatch(part)
        if found is None:
            yield Fault(
                told.place,
                f"cardinality is {told.cardinality!r}; allowed: a number, [FROM..TO]"
                " or Dynamic, or several with commas",
            )
            return
        count, lower, upper = found.groups()
        fixed = fixed and count is not None
        if lower is not None and int(lower) > int(upper):
            yield Fault(told.place, f"cardinality {part} is an empty range")
    if not told.encoding:
        yield Fault(told.place, "no encoding is told")
    if told.encoding == "HLAfixedArray" and not fixed:
        yield Fault(told.place, f"an HLAfixedArray is not {told.cardinality}")


def _fixed(types: Types, told: FixedRecord) -> Iterator[Fault]:
    if told.include:
        yield from faults_of_reference(
            types, told.include, told.place, kinds=(FixedRecord,)
        )
    for one in told.fields:
        place = within(told.place, one.name)
        yield from faults_of_name(one.name, place)
        yield from faults_of_reference(types, one.data_type, place)


def _variant(types: Types, told: VariantRecord) -> Iterator[Fault]:
    yield from faults_of_name(told.discriminant, told.place)
    yield from faults_of_reference(types, told.data_type, told.place, _ENUMERATED)
    discriminant = types.get(told.data_type)
    known = discriminant.enumerators if isinstance(discriminant, EnumeratedData) else {}
    taken: dict[str, str] = {}
    for one in told.alternatives:
        place = within(told.place, one.name or one.enumerators)
        if one.name not in _NOTHING:
            yield from faults_of_name(one.name, place)
        if one.data_type not in _NOTHING:
            yield from faults_of_reference(types, one.data_type, place)
        for enumerator in _enumerators(one.enumerators, list(known)):
            if known and enumerator not in known and enumerator != _OTHER:
                yield Fault(place, f"{told.data_type} has no enumerator {enumerator}")
            if enumerator in taken:
                yield Fault(place, f"{enumerator} selects {taken[enumerator]}, too")
            taken[enumerator] = one.name


def _enumerators(text: str, known: list[str]) -> Iterator[str]:
    """The enumerators of an alternative; ranges go by the order of the table."""
    for part in "".join(text.split()).split(","):
        first, dots, last = part.strip("[]").partition("..")
        if not dots:
            yield part
        elif first in known and last in known:
            yield from known[known.index(first) : known.index(last) + 1]
        else:
            yield from (first, last)


def _recursion(types: Types) -> Iterator[Fault]:
    """Records that contain themselves, and so have no end.

    A variable array may be empty, so what is in one does not count.
    """
    done: set[str] = set()
    for start in types:
        # A stack of our own: a chain of types may be longer than calls go deep.
        path: dict[str, None] = {}
        left = [iter((start,))]
        while left:
            name = next(left[-1], None)
            if name is None:
                left.pop()
                if path:
                    done.add(path.popitem()[0])
            elif name in path:
                names = [*path]
                circle = " > ".join([*names[names.index(name) :], name])
                yield Fault(types[name].place, f"contains itself: {circle}")
            elif name in types and name not in done:
                path[name] = None
                left.append(iter(_parts(types[name])))


def _parts(told: DataType) -> tuple[str, ...]:
    """The data types that every value of a type contains, or may have to."""
    if isinstance(told, SimpleData | EnumeratedData | ReferenceData):
        return (told.representation,)
    if isinstance(told, ArrayData):
        fixed = told.cardinality.replace(",", "").isdigit()
        return (told.data_type,) if fixed else ()
    if isinstance(told, FixedRecord):
        return (told.include, *(one.data_type for one in told.fields))
    if isinstance(told, VariantRecord):
        return tuple(one.data_type for one in told.alternatives)
    return ()
