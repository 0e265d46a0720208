"""The tables of data types as elements (1516.2, 4.13)."""

from collections.abc import Callable, Mapping
from typing import Any

from .datatypes import (
    ArrayData,
    BasicData,
    DataType,
    EnumeratedData,
    FixedRecord,
    ReferenceData,
    SimpleData,
    VariantRecord,
)
from .elements import Element
from .read_data_types import TABLES
from .written import Written


def write_data_types(
    out: Written, root: Element, data_types: Mapping[str, DataType]
) -> None:
    """Add all tables that have something in them."""
    tables: dict[str, list[DataType]] = {}
    for told in data_types.values():
        if isinstance(told, ReferenceData):
            out.only_2025("reference data types", told.place)
        tables.setdefault(_TAGS[type(told)], []).append(told)
    element = out.table(root, "dataTypes")
    for name, tag in TABLES.items():
        if tag in tables:
            table = out.table(element, name)
            for told in tables[tag]:
                _WRITERS[tag](out, table, told)


def _basic(out: Written, table: Element, told: BasicData) -> None:
    out.row(
        table,
        "basicData",
        told.notes,
        name=told.name,
        size=str(told.size) if told.size else "",
        interpretation=told.interpretation,
        endian=told.endian,
        encoding=told.encoding,
        semantics=told.semantics,
    )


def _simple(out: Written, table: Element, told: SimpleData) -> None:
    out.row(
        table,
        "simpleData",
        told.notes,
        name=told.name,
        representation=told.representation,
        units=told.units,
        resolution=told.resolution,
        accuracy=told.accuracy,
        semantics=told.semantics,
    )


def _reference(out: Written, table: Element, told: ReferenceData) -> None:
    out.row(
        table,
        "referenceDataType",
        told.notes,
        name=told.name,
        representation=told.representation,
        referenceClass=told.referenced_class,
        referencedAttribute=told.referenced_attribute,
        semantics=told.semantics,
    )


def _enumerated(out: Written, table: Element, told: EnumeratedData) -> None:
    element = out.row(
        table,
        "enumeratedData",
        told.notes,
        name=told.name,
        representation=told.representation,
        semantics=told.semantics,
    )
    for name, values in told.enumerators.items():
        one = out.row(element, "enumerator", name=name)
        for value in values:
            out.table(one, "value").text = value


def _array(out: Written, table: Element, told: ArrayData) -> None:
    out.row(
        table,
        "arrayData",
        told.notes,
        name=told.name,
        dataType=told.data_type,
        cardinality=told.cardinality,
        encoding=told.encoding,
        semantics=told.semantics,
    )


def _fixed(out: Written, table: Element, told: FixedRecord) -> None:
    if told.include:
        out.only_2025("included records", told.place)
    element = out.row(
        table,
        "fixedRecordData",
        told.notes,
        name=told.name,
        encoding=told.encoding,
        include=told.include,
        semantics=told.semantics,
    )
    for one in told.fields:
        out.row(
            element,
            "field",
            one.notes,
            name=one.name,
            dataType=one.data_type,
            semantics=one.semantics,
        )


def _variant(out: Written, table: Element, told: VariantRecord) -> None:
    element = out.row(
        table,
        "variantRecordData",
        told.notes,
        name=told.name,
        discriminant=told.discriminant,
        dataType=told.data_type,
    )
    for one in told.alternatives:
        out.row(
            element,
            "alternative",
            one.notes,
            enumerator=one.enumerators,
            name=one.name,
            dataType=one.data_type,
            semantics=one.semantics,
        )
    out.leaf(element, "encoding", told.encoding)
    out.leaf(element, "semantics", told.semantics)


_TAGS: Mapping[type[DataType], str] = {
    BasicData: "basicData",
    SimpleData: "simpleData",
    ReferenceData: "referenceDataType",
    EnumeratedData: "enumeratedData",
    ArrayData: "arrayData",
    FixedRecord: "fixedRecordData",
    VariantRecord: "variantRecordData",
}
_WRITERS: Mapping[str, Callable[[Written, Element, Any], None]] = {
    "basicData": _basic,
    "simpleData": _simple,
    "referenceDataType": _reference,
    "enumeratedData": _enumerated,
    "arrayData": _array,
    "fixedRecordData": _fixed,
    "variantRecordData": _variant,
}
