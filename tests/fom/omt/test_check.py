from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fom.modules import MIM, MODULES, path
from fom.omt import check, merge, read
from fom.omt.datatypes import (
    ArrayData,
    BasicData,
    EnumeratedData,
    Field,
    FixedRecord,
)

Document = Callable[..., bytes]


def test_the_real_modules_together_have_no_fault(rpr_files: list[Path]) -> None:
    assert check(merge(read(file) for file in rpr_files)) == []


def test_our_modules_together_have_no_fault() -> None:
    assert (
        check(merge(read(path(name)) for name in MODULES if path(name).exists())) == []
    )


def test_a_module_alone_lacks_what_others_define(rpr_files: list[Path]) -> None:
    base = next(file for file in rpr_files if "Base" in file.name)
    told = [str(fault) for fault in check(read(base))]
    assert any("there is no HLAinteractionRoot" in one for one in told)
    assert any(
        "BaseEntity.EntityType: transportation HLAbestEffort is not defined" in one
        for one in told
    )


def _faults(document: Document, tables: str, edition: int = 2010) -> list[str]:
    """The faults of some tables beside our MIM."""
    mim = read(path(MIM))
    module = read(document(tables, edition), "m.xml")
    return [
        str(fault)
        for fault in check(merge([replace(mim, edition=module.edition), module]))
    ]


def _types(kind: str, row: str, inside: str) -> str:
    return (
        f"<dataTypes><{kind}><{row}><name>T</name>{inside}</{row}></{kind}></dataTypes>"
    )


def _attribute(inside: str) -> str:
    return (
        "<objects><objectClass><name>HLAobjectRoot</name><objectClass><name>Ship</name>"
        f"<attribute><name>a</name>{inside}</attribute></objectClass></objectClass>"
        "</objects>"
    )


SENT = "<transportation>HLAreliable</transportation><order>Receive</order>"
COUNT = "<dataType>HLAcount</dataType>"
OCTET = "<representation>HLAoctet</representation>"
ARRAY = ("arrayDataTypes", "arrayData")
ENUM = ("enumeratedDataTypes", "enumeratedData")
FIXED = ("fixedRecordDataTypes", "fixedRecordData")
VARIANT = ("variantRecordDataTypes", "variantRecordData")


@pytest.mark.parametrize(
    "tables, told",
    [
        (_attribute(COUNT), "HLAobjectRoot.Ship.a: no transportation is told"),
        (_attribute(SENT), "HLAobjectRoot.Ship.a: no data type is told"),
        (
            _attribute("<dataType>X</dataType>" + SENT),
            "HLAobjectRoot.Ship.a: data type X is not defined",
        ),
        (
            _attribute("<dataType>HLAoctet</dataType>" + SENT),
            "HLAoctet is a kind of basic data representation, must be simple",
        ),
        (
            _attribute(COUNT + SENT.replace("HLAreliable", "Pigeon")),
            "transportation Pigeon is not defined",
        ),
        (
            _attribute(COUNT + SENT.replace("Receive", "Received")),
            "order is 'Received'; allowed: Receive, TimeStamp",
        ),
        (
            _attribute(
                COUNT + "<dimensions><dimension>D</dimension></dimensions>" + SENT
            ),
            "dimension D is not defined",
        ),
        (
            _attribute(COUNT + "<ownership>Mine</ownership>" + SENT),
            "ownership is 'Mine'; allowed: Divest, Acquire, DivestAcquire, NoTransfer",
        ),
        (
            _attribute(COUNT + SENT).replace("<name>a<", "<name>a b<"),
            "'a b' is no name",
        ),
        (
            _attribute(COUNT + SENT).replace("<attribute>", '<attribute notes="n7">'),
            "Ship.a: note n7 is not there",
        ),
        (
            _attribute(COUNT + SENT).replace(
                "<name>a<", "<name>HLAprivilegeToDeleteObject<"
            ),
            "HLAobjectRoot has this attribute, too",
        ),
        (
            _types(*ARRAY, "<dataType>HLAbyte</dataType><cardinality>many</cardinality>"
                   "<encoding>HLAvariableArray</encoding>"),
            "m.xml:1: dataTypes.T: cardinality is 'many'; allowed",
        ),
        (
            _types(*ARRAY, "<dataType>HLAbyte</dataType><cardinality>[5..2]"
                   "</cardinality><encoding>HLAvariableArray</encoding>"),
            "cardinality [5..2] is an empty range",
        ),
        (
            _types(*ARRAY, "<dataType>HLAbyte</dataType><cardinality>Dynamic"
                   "</cardinality><encoding>HLAfixedArray</encoding>"),
            "an HLAfixedArray is not Dynamic",
        ),
        (
            _types(*ENUM, OCTET + "<enumerator><name>A</name><value>1</value>"
                   "</enumerator><enumerator><name>B</name><value>1</value>"
                   "</enumerator>"),
            "dataTypes.T.B: value 1 is that of A, too",
        ),
        (
            _types(*ENUM, OCTET + "<enumerator><name>A</name><value>one</value>"
                   "</enumerator>"),
            "dataTypes.T.A: value is 'one', not a whole number",
        ),
        (
            _types(*ENUM, OCTET + "<enumerator><name>A</name><value>256</value>"
                   "</enumerator>"),
            "dataTypes.T.A: value 256 does not fit in 8 bits",
        ),
        (_types(*ENUM, OCTET + "<enumerator><name>A</name></enumerator>"),
         "dataTypes.T.A: no value is told"),
        (_types(*FIXED, "<field><name>f</name><dataType>T</dataType></field>"),
         "dataTypes.T: contains itself: T > T"),
        (_types(*FIXED, "<field><name>f</name><dataType>U</dataType></field>"),
         "dataTypes.T.f: data type U is not defined"),
        (
            _types(*VARIANT, "<discriminant>d</discriminant><dataType>HLAboolean"
                   "</dataType><alternative><enumerator>HLAmaybe</enumerator>"
                   "</alternative>"),
            "HLAboolean has no enumerator HLAmaybe",
        ),
        (
            _types(*VARIANT, "<discriminant>d</discriminant><dataType>HLAboolean"
                   "</dataType><alternative><enumerator>[HLAfalse..HLAtrue]"
                   "</enumerator><name>a</name></alternative><alternative>"
                   "<enumerator>HLAtrue</enumerator><name>b</name></alternative>"),
            "dataTypes.T.b: HLAtrue selects a, too",
        ),
        (
            _types(*VARIANT, "<discriminant>d</discriminant><dataType>HLAcount"
                   "</dataType>"),
            "HLAcount is a kind of simple data type, must be enumerated data type",
        ),
        (
            '<switches><automaticResignAction resignAction="Cry"/></switches>',
            "switches.automaticResignAction: setting is 'Cry'; allowed",
        ),
        (
            "<updateRates><updateRate><name>r</name><rate>often</rate></updateRate>"
            "</updateRates>",
            "updateRates.r: rate is 'often', not a number of Hz",
        ),
        (
            "<dimensions><dimension><name>D</name><value>some</value></dimension>"
            "</dimensions>",
            "dimensions.D: value is 'some'; allowed: N, [N), [M..N) or Excluded",
        ),
        ("<tags><sendReceiveTag><dataType>X</dataType></sendReceiveTag></tags>",
         "tags.sendReceiveTag: data type X is not defined"),
        ("<time><lookahead><dataType>X</dataType></lookahead></time>",
         "m.xml:1: time: data type X is not defined"),
    ],
)  # fmt: skip
def test_each_fault_is_told_with_its_place(
    document: Document, tables: str, told: str
) -> None:
    faults = _faults(document, tables)
    assert any(told in fault for fault in faults), faults
    assert all(fault.startswith("m.xml:1: ") for fault in faults)


@pytest.mark.parametrize(
    "tables, told",
    [
        (
            "<objects><objectClass><name>HLAobjectRoot</name><directedInteraction>"
            "<name>HLAinteractionRoot.Hail</name></directedInteraction></objectClass>"
            "</objects>",
            "interaction class HLAinteractionRoot.Hail is not defined",
        ),
        (
            _types("referenceDataTypes", "referenceDataType",
                   "<representation>HLAunicodeString</representation>"
                   "<referenceClass>HLAobjectRoot.Ship</referenceClass>"),
            "object class HLAobjectRoot.Ship is not defined",
        ),
        (
            _types("referenceDataTypes", "referenceDataType",
                   "<representation>HLAunicodeString</representation>"
                   "<referenceClass>HLAobjectRoot</referenceClass>"
                   "<referencedAttribute>Name</referencedAttribute>"),
            "HLAobjectRoot has no attribute Name",
        ),
    ],
)  # fmt: skip
def test_2025_is_checked_too(document: Document, tables: str, told: str) -> None:
    assert any(told in fault for fault in _faults(document, tables, 2025))


def test_2025_allows_what_its_own_examples_do(document: Document) -> None:
    enumerated = "<representation>HLAboolean</representation>"
    assert _faults(document, _types("simpleDataTypes", "simpleData", enumerated))
    assert not _faults(
        document, _types("simpleDataTypes", "simpleData", enumerated), 2025
    )
    na = "<enumerator><name>NA</name><value>0</value></enumerator>"
    assert not _faults(document, _types(*ENUM, OCTET + na))


def test_an_array_may_hold_what_holds_it(document: Document) -> None:
    tables = (
        "<dataTypes><arrayDataTypes><arrayData><name>Nodes</name><dataType>Node"
        "</dataType><cardinality>Dynamic</cardinality><encoding>HLAvariableArray"
        "</encoding></arrayData></arrayDataTypes><fixedRecordDataTypes>"
        "<fixedRecordData><name>Node</name><field><name>below</name><dataType>Nodes"
        "</dataType></field></fixedRecordData></fixedRecordDataTypes></dataTypes>"
    )
    assert _faults(document, tables) == []


def test_signs_go_by_the_representation() -> None:
    mim = read(path(MIM))
    kind = EnumeratedData(
        name="E", representation="HLAinteger16BE", enumerators={"a": ("-32768",)}
    )
    assert check(replace(mim, data_types={**mim.data_types, "E": kind})) == []


def test_numbers_of_any_size_are_told() -> None:
    mim = read(path(MIM))
    wide = BasicData(name="Wide", size=10**18, endian="Big")
    huge = EnumeratedData(
        name="Huge", representation="Wide", enumerators={"a": ("9" * 5000,)}
    )
    long = ArrayData(
        name="Long",
        data_type="HLAbyte",
        cardinality=f"[1..{'9' * 5000}]",
        encoding="HLAvariableArray",
    )
    types = {one.name: one for one in (wide, huge, long)}
    faults = check(replace(mim, data_types={**mim.data_types, **types}))
    assert {fault.place.path for fault in faults} == {"", ".a"}


def test_long_chains_and_circles_of_types_are_followed() -> None:
    mim = read(path(MIM))
    number = 5000

    def chain(end: str) -> list[str]:
        types = {
            f"T{n}": FixedRecord(
                name=f"T{n}", fields=(Field(name="f", data_type=f"T{n + 1}"),)
            )
            for n in range(number)
        }
        types[f"T{number}"] = FixedRecord(
            name=f"T{number}", fields=(Field(name="f", data_type=end),)
        )
        faults = check(replace(mim, data_types={**mim.data_types, **types}))
        return [fault.reason for fault in faults]

    assert chain("HLAcount") == []
    (told,) = chain("T4990")
    assert told.startswith("contains itself: T4990 > T4991 > ")
    assert told.endswith(" > T5000 > T4990")
