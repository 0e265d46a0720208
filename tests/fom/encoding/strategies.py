"""Random values of any data type, from its description."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from fom.omt.datatypes import (
    ArrayData,
    BasicData,
    DataType,
    EnumeratedData,
    FixedRecord,
    SimpleData,
    VariantRecord,
)

Values = SearchStrategy[Any]
#: Record: the field that tells how many elements another one has, and how
#: (RPR-Communication, note 5, and RPR-Aggregate, note 7).
COUNTED: dict[str, tuple[str, str, Callable[[int], int]]] = {
    "SphericalHarmonicAntennaStruct": (
        "Order",
        "Coefficients",
        lambda order: (order + 1) ** 2,
    ),
    "SilentEntityStruct": (
        "NumberOfAppearanceRecords",
        "EntityAppearance",
        lambda number: number,
    ),
}
_ASCII = st.characters(min_codepoint=1, max_codepoint=127)


def values_of(name: str, types: Mapping[str, DataType]) -> Values:
    """Values that the type called ``name`` can hold."""
    match types[name]:
        case BasicData() as basic:
            return _numbers(basic)
        case EnumeratedData(name="HLAboolean"):
            return st.booleans()
        case SimpleData(name="HLAASCIIchar"):
            return _ASCII
        case SimpleData(name="HLAunicodeChar"):
            return st.characters(max_codepoint=0xFFFF)
        case SimpleData() | EnumeratedData() as simple:
            return values_of(simple.representation, types)
        case ArrayData() as array:
            return _arrays(array, types)
        case FixedRecord() as record:
            return _records(record, types)
        case VariantRecord() as record:
            return _variants(record, types)
    raise AssertionError(f"{name} is of no kind that is known here")


def _numbers(basic: BasicData) -> Values:
    if "float" in basic.name:
        return st.floats(allow_nan=False, width=32 if basic.size == 32 else 64)
    if "HLAinteger" in basic.name:
        half = 2 ** (basic.size - 1)
        return st.integers(-half, half - 1)
    return st.integers(0, 2**basic.size - 1)


def _arrays(array: ArrayData, types: Mapping[str, DataType]) -> Values:
    bounds = [int(digits) for digits in re.findall(r"\d+", array.cardinality)] or [0]
    least = bounds[0]
    most = min(bounds[-1], least + 3) if array.cardinality != "Dynamic" else 3
    element = array.data_type
    if element == "HLAASCIIchar":
        return st.text(_ASCII, min_size=least, max_size=most)
    if element == "HLAunicodeChar":
        basic = st.characters(max_codepoint=0xFFFF)
        return st.text(basic, min_size=least, max_size=most)
    described = types[element]
    if isinstance(described, SimpleData) and described.representation == "HLAoctet":
        return st.binary(min_size=least, max_size=most)
    return st.lists(values_of(element, types), min_size=least, max_size=most)


def _records(record: FixedRecord, types: Mapping[str, DataType]) -> Values:
    fields = {}
    for field in record.fields:
        described = types[field.data_type]
        padding = isinstance(described, ArrayData) and described.encoding.startswith(
            "RPRpadding"
        )
        if not padding:
            fields[field.name] = values_of(field.data_type, types)
    if record.name not in COUNTED:
        return st.fixed_dictionaries(fields)
    told, counted, count_of = COUNTED[record.name]

    def counting(number: int) -> Values:
        count = count_of(number)
        array = types[{f.name: f.data_type for f in record.fields}[counted]]
        assert isinstance(array, ArrayData)
        elements = values_of(array.data_type, types)
        exact = st.lists(elements, min_size=count, max_size=count)
        return st.fixed_dictionaries({**fields, told: st.just(number), counted: exact})

    return st.integers(0, 2).flatmap(counting)


def _variants(record: VariantRecord, types: Mapping[str, DataType]) -> Values:
    enumerated = types[record.data_type]
    assert isinstance(enumerated, EnumeratedData)
    names = {a.enumerators: a for a in record.alternatives}
    every: list[Values] = []
    for name, values in enumerated.enumerators.items():
        fields: dict[str, Values] = {record.discriminant: st.just(int(values[0]))}
        if name in names:
            chosen = names[name]
            fields[chosen.name] = values_of(chosen.data_type, types)
        elif "xtend" in record.encoding:
            continue
        every.append(st.fixed_dictionaries(fields))
    return st.one_of(every)
