"""The tables of data types (1516.2, 4.13)."""

from collections.abc import Callable, Mapping, Sequence

from .datatypes import (
    Alternative,
    ArrayData,
    BasicData,
    DataType,
    EnumeratedData,
    Field,
    FixedRecord,
    ReferenceData,
    SimpleData,
    VariantRecord,
)
from .elements import Element, Source, notes_of, text_of
from .errors import OmtError

#: The tables in the order of the documents, and what stands in each.
TABLES = {
    "basicDataRepresentations": "basicData",
    "simpleDataTypes": "simpleData",
    "referenceDataTypes": "referenceDataType",
    "enumeratedDataTypes": "enumeratedData",
    "arrayDataTypes": "arrayData",
    "fixedRecordDataTypes": "fixedRecordData",
    "variantRecordDataTypes": "variantRecordData",
}


def read_data_types(document: Source, tables: Sequence[Element]) -> dict[str, DataType]:
    """All data types, of all kinds, by name."""
    found: dict[str, DataType] = {}
    for table in tables:
        _, kinds = document.split(table, "dataTypes", "", " ".join(TABLES))
        for kind, tag in TABLES.items():
            read = _READERS[tag]
            for lists in kinds[kind]:
                path = f"dataTypes.{kind}"
                for element in document.split(lists, path, "", tag)[1][tag]:
                    one = read(document, element)
                    if one.name in found:
                        other = found[one.name].place
                        raise OmtError(
                            f"defined twice, first in line {other.line}",
                            place=one.place,
                        )
                    found[one.name] = one
    return found


def _basic(document: Source, element: Element) -> DataType:
    texts, _ = document.split(
        element, "dataTypes", "name size interpretation endian encoding semantics"
    )
    name = document.name(element, texts, "dataTypes", ())
    path = f"dataTypes.{name}"
    return BasicData(
        name=name,
        semantics=texts.get("semantics", ""),
        size=document.number(element, texts, "size", path) or 0,
        endian=texts.get("endian", ""),
        interpretation=texts.get("interpretation", ""),
        encoding=texts.get("encoding", ""),
        notes=notes_of(element),
        place=document.place(element, path),
    )


def _simple(document: Source, element: Element) -> DataType:
    texts, _ = document.split(
        element,
        "dataTypes",
        "name representation units resolution accuracy semantics",
    )
    name = document.name(element, texts, "dataTypes", ())
    return SimpleData(
        name=name,
        semantics=texts.get("semantics", ""),
        representation=texts.get("representation", ""),
        units=texts.get("units", ""),
        resolution=texts.get("resolution", ""),
        accuracy=texts.get("accuracy", ""),
        notes=notes_of(element),
        place=document.place(element, f"dataTypes.{name}"),
    )


def _enumerated(document: Source, element: Element) -> DataType:
    texts, branches = document.split(
        element, "dataTypes", "name representation semantics", "enumerator"
    )
    name = document.name(element, texts, "dataTypes", ())
    path = f"dataTypes.{name}"
    enumerators: dict[str, tuple[str, ...]] = {}
    for child in branches["enumerator"]:
        told, parts = document.split(child, path, "name", "value")
        key = document.name(child, told, path, enumerators)
        enumerators[key] = tuple(map(text_of, parts["value"]))
    return EnumeratedData(
        name=name,
        semantics=texts.get("semantics", ""),
        representation=texts.get("representation", ""),
        enumerators=enumerators,
        notes=notes_of(element, deep=True),
        place=document.place(element, path),
    )


def _array(document: Source, element: Element) -> DataType:
    texts, _ = document.split(
        element, "dataTypes", "name dataType cardinality encoding semantics"
    )
    name = document.name(element, texts, "dataTypes", ())
    return ArrayData(
        name=name,
        semantics=texts.get("semantics", ""),
        data_type=texts.get("dataType", ""),
        cardinality=texts.get("cardinality", ""),
        encoding=texts.get("encoding", ""),
        notes=notes_of(element),
        place=document.place(element, f"dataTypes.{name}"),
    )


def _fixed(document: Source, element: Element) -> DataType:
    texts, branches = document.split(
        element, "dataTypes", "name encoding include semantics", "field"
    )
    name = document.name(element, texts, "dataTypes", ())
    path = f"dataTypes.{name}"
    fields: dict[str, Field] = {}
    for child in branches["field"]:
        told, _ = document.split(child, path, "name dataType semantics")
        key = document.name(child, told, path, fields)
        fields[key] = Field(
            name=key,
            data_type=told.get("dataType", ""),
            semantics=told.get("semantics", ""),
            notes=notes_of(child),
        )
    return FixedRecord(
        name=name,
        semantics=texts.get("semantics", ""),
        fields=tuple(fields.values()),
        encoding=texts.get("encoding", ""),
        include=texts.get("include", "") or str(element.get("include", "")),
        notes=notes_of(element),
        place=document.place(element, path),
    )


def _variant(document: Source, element: Element) -> DataType:
    texts, branches = document.split(
        element,
        "dataTypes",
        "name discriminant dataType encoding semantics",
        "alternative",
    )
    name = document.name(element, texts, "dataTypes", ())
    path = f"dataTypes.{name}"
    alternatives = []
    for child in branches["alternative"]:
        told, _ = document.split(child, path, "enumerator name dataType semantics")
        alternatives.append(
            Alternative(
                enumerators=told.get("enumerator", ""),
                name=told.get("name", ""),
                data_type=told.get("dataType", ""),
                semantics=told.get("semantics", ""),
                notes=notes_of(child),
            )
        )
    return VariantRecord(
        name=name,
        semantics=texts.get("semantics", ""),
        discriminant=texts.get("discriminant", ""),
        data_type=texts.get("dataType", ""),
        alternatives=tuple(alternatives),
        encoding=texts.get("encoding", ""),
        notes=notes_of(element),
        place=document.place(element, path),
    )


def _reference(document: Source, element: Element) -> DataType:
    texts, _ = document.split(
        element,
        "dataTypes",
        "name representation referenceClass referencedAttribute semantics",
    )
    name = document.name(element, texts, "dataTypes", ())
    return ReferenceData(
        name=name,
        semantics=texts.get("semantics", ""),
        representation=texts.get("representation", ""),
        referenced_class=texts.get("referenceClass", ""),
        referenced_attribute=texts.get("referencedAttribute", ""),
        notes=notes_of(element),
        place=document.place(element, f"dataTypes.{name}"),
    )


_READERS: Mapping[str, Callable[[Source, Element], DataType]] = {
    "basicData": _basic,
    "simpleData": _simple,
    "referenceDataType": _reference,
    "enumeratedData": _enumerated,
    "arrayData": _array,
    "fixedRecordData": _fixed,
    "variantRecordData": _variant,
}
