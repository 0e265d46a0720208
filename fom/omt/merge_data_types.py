"""Data types of several modules as one table (IEEE 1516.2, annex C)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any

from .datatypes import (
    Alternative,
    ArrayData,
    BasicData,
    DataType,
    EnumeratedData,
    FixedRecord,
    ReferenceData,
    SimpleData,
    VariantRecord,
)
from .errors import MergeError
from .joining import in_order, join, same, table, text
from .model import Edition

#: What the kinds of data types are called.
KINDS: Mapping[type[DataType], str] = {
    BasicData: "basic data representation",
    SimpleData: "simple data type",
    EnumeratedData: "enumerated data type",
    ArrayData: "array data type",
    FixedRecord: "fixed record",
    VariantRecord: "variant record",
    ReferenceData: "reference data type",
}


def number_of(text: str) -> int | None:
    """The number that the value of an enumerator tells, or None."""
    for base in (10, 0):  # 010 is ten, 0x10 is sixteen
        try:
            return int(text, base)
        except ValueError:
            continue
    return None


#: The encoding of variant records to which other modules may add (2025).
EXTENDABLE = "HLAextendableVariantRecord"

_KEYS: Mapping[type[DataType], tuple[str, ...]] = {
    BasicData: ("size", "endian"),
    SimpleData: ("representation", "units"),
    EnumeratedData: ("representation",),
    ArrayData: ("data_type", "encoding"),
    FixedRecord: ("encoding", "include"),
    VariantRecord: ("discriminant", "data_type", "encoding"),
    ReferenceData: ("representation", "referenced_class", "referenced_attribute"),
}
_TEXTS: Mapping[type[DataType], tuple[str, ...]] = {
    BasicData: ("semantics", "interpretation", "encoding"),
    SimpleData: ("semantics", "resolution", "accuracy"),
}


def join_data_types(
    tables: Iterable[Mapping[str, DataType]], edition: Edition
) -> dict[str, DataType]:
    """One table, or MergeError with both places of what contradicts."""

    def both(a: DataType, b: DataType) -> DataType:
        kind = type(a)
        if type(b) is not kind:
            a, b = in_order(a, b)
            raise MergeError(
                f"kind is {KINDS[type(b)]}, but {KINDS[type(a)]}",
                place=b.place,
                other=a.place,
            )
        keys = _KEYS[kind]
        a, b = in_order(a, b, *keys)
        parts = _PARTS[kind](a, b, edition) if kind in _PARTS else {}
        return join(a, b, *keys, texts=_TEXTS.get(kind, ("semantics",)), **parts)

    return table(tables, both)


def _cardinality(a: ArrayData, b: ArrayData, _: Edition) -> dict[str, Any]:
    one, two = ("".join(x.cardinality.split()) for x in (a, b))
    told = same("cardinality", one, two, a.place, b.place)
    written = [x.cardinality for x, plain in ((a, one), (b, two)) if plain == told]
    return {"cardinality": min(written)}


def _enumerators(
    a: EnumeratedData, b: EnumeratedData, edition: Edition
) -> dict[str, Any]:
    def values(name: str) -> tuple[str, ...]:
        one, two = (x.enumerators.get(name, ()) for x in (a, b))
        return same(f"value of {name}", one, two, a.place, b.place)

    first, second = a.enumerators, b.enumerators
    if edition is Edition.OMT_2010:
        _no_additions("enumerator", first, second, a, b)
    if list(first) == list(second) or not (first and second):
        in_order_of = list(first or second)
    else:
        in_order_of = sorted(
            {*first, *second}, key=lambda name: (_number(values(name)), name)
        )
    return {"enumerators": {name: values(name) for name in in_order_of}}


def _number(values: tuple[str, ...]) -> tuple[int, str]:
    """A rank of values: by number, or as text behind all numbers."""
    value = values[0] if values else ""
    number = number_of(value)
    return (1 << 64, value) if number is None else (number, "")


def _fields(a: FixedRecord, b: FixedRecord, _: Edition) -> dict[str, Any]:
    if not (a.fields and b.fields):
        return {"fields": a.fields or b.fields}
    same(
        "list of fields",
        " ".join(one.name for one in a.fields),
        " ".join(one.name for one in b.fields),
        a.place,
        b.place,
    )
    return {
        "fields": tuple(
            _part(one, two, a, b) for one, two in zip(a.fields, b.fields, strict=True)
        )
    }


def _alternatives(
    a: VariantRecord, b: VariantRecord, edition: Edition
) -> dict[str, Any]:
    if not (a.alternatives and b.alternatives):
        return {"alternatives": a.alternatives or b.alternatives}
    first, second = (
        {_alternative_key(one): one for one in x.alternatives} for x in (a, b)
    )
    if edition is Edition.OMT_2010:
        _no_additions("alternative", first, second, a, b)
    else:
        _only_where_extendable(first, second, a, b)
    keys = list(first) if list(first) == list(second) else sorted({*first, *second})
    return {
        "alternatives": tuple(
            (
                _part(first[key], second[key], a, b)
                if key in first and key in second
                else (first.get(key) or second[key])
            )
            for key in keys
        )
    }


def _only_where_extendable(
    first: Iterable[str], second: Iterable[str], a: VariantRecord, b: VariantRecord
) -> None:
    """What tells another encoding than the extendable one has all alternatives.

    A module that extends a record need not repeat its encoding, nor what is there.
    """
    for whole, one, part, other in ((a, first, b, second), (b, second, a, first)):
        more = set(other) - set(one)
        if whole.encoding not in ("", EXTENDABLE) and more:
            raise MergeError(
                f"alternative {min(more)} is not told here, but",
                place=whole.place,
                other=part.place,
            )


def _alternative_key(one: Alternative) -> str:
    """What tells alternatives apart: the name, or that of the enumerators."""
    return one.name or "".join(one.enumerators.split())


def _part(one: Any, two: Any, a: DataType, b: DataType) -> Any:
    """A field or an alternative that two definitions have."""
    told: dict[str, Any] = {
        "data_type": same(
            f"data type of {one.name}", one.data_type, two.data_type, a.place, b.place
        ),
        "semantics": text(one.semantics, two.semantics),
        "notes": one.notes | two.notes,
    }
    if isinstance(one, Alternative):
        plain, other = (_listed(x.enumerators) for x in (one, two))
        same(f"enumerator of {one.name}", plain, other, a.place, b.place)
        told["enumerators"] = min(one.enumerators, two.enumerators)
    return replace(one, **told)


def _listed(enumerators: str) -> str:
    """A list of enumerators as it is compared: no spaces, in the order of names."""
    return ",".join(sorted("".join(enumerators.split()).split(",")))


def _no_additions(
    what: str, first: Iterable[str], second: Iterable[str], a: DataType, b: DataType
) -> None:
    """Both tell the same names, or one tells none."""
    one, two = set(first), set(second)
    if one and two and one != two:
        name = min(one ^ two)
        here, there = (b, a) if name in one else (a, b)
        raise MergeError(
            f"{what} {name} is not told here, but",
            place=here.place,
            other=there.place,
        )


_PARTS: Mapping[type[DataType], Callable[[Any, Any, Edition], dict[str, Any]]] = {
    EnumeratedData: _enumerators,
    ArrayData: _cardinality,
    FixedRecord: _fields,
    VariantRecord: _alternatives,
}
