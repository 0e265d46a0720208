"""RPR's own encodings, octet for octet as the texts of its modules tell them."""

from typing import Any

import pytest

from fom.encoding import Codecs
from fom.errors import DataTypeError, DecodingError, EncodingError
from fom.omt.datatypes import (
    Alternative,
    DataType,
    EnumeratedData,
    Field,
    FixedRecord,
    SimpleData,
    VariantRecord,
)
from tests.fom.encoding.mim import MIM, array, basic


def record(name: str, **fields: str) -> FixedRecord:
    made = tuple(Field(name=field, data_type=kind) for field, kind in fields.items())
    return FixedRecord(name=name, fields=made)


def harmonic(note: str) -> FixedRecord:
    """As RPR-Communication declares it, but for the text of its note 5."""
    return FixedRecord(
        name="SphericalHarmonicAntennaStruct",
        fields=(
            Field(name="Order", data_type="UnsignedInteger32"),
            Field(
                name="Coefficients", data_type="Coefficients", notes=frozenset([note])
            ),
            Field(name="ReferenceSystem", data_type="HLAoctet"),
        ),
    )


TYPES: list[DataType] = [
    basic("RPRunsignedInteger8BE", 8, "8-bit unsigned integer."),
    basic("RPRunsignedInteger32BE", 32, "32-bit unsigned integer."),
    SimpleData(name="Octet", representation="HLAoctet"),
    SimpleData(name="UnsignedInteger32", representation="RPRunsignedInteger32BE"),
    SimpleData(name="Float64", representation="HLAfloat64BE"),
    array("OctetArray", "Octet", "Dynamic", "HLAvariableArray"),
    array("To32", "Octet", "Dynamic", "RPRpaddingTo32Array"),
    array("To64", "Octet", "Dynamic", "RPRpaddingTo64Array"),
    array("RTIobjectId", "HLAASCIIchar", "Dynamic", "RPRnullTerminatedArray"),
    array("RTIobjectIdArray", "RTIobjectId", "Dynamic", "HLAvariableArray"),
    array("Tag", "HLAASCIIchar", "[8..2147483647]", "RPRnullTerminatedArray"),
    array("Raw", "Octet", "Dynamic", "RPRnullTerminatedArray"),
    array("Small", "RPRunsignedInteger8BE", "Dynamic", "RPRlengthlessArray"),
    array("Coefficients", "HLAfloat32BE", "Dynamic", "RPRlengthlessArray"),
    array("Axes", "Axis", "Dynamic", "RPRlengthlessArray"),
    array("Pairs", "Pair", "Dynamic", "HLAvariableArray"),
    array("Uneven", "Mixed", "Dynamic", "RPRlengthlessArray"),
    record("Mixed", A="UnsignedInteger32", B="Octet"),
    record("Pair", Handle="UnsignedInteger32", Value="OctetArray", PaddingTo32="To32"),
    record("Axis", Scale="Float64", Points="OctetArray", PaddingTo64="To64"),
    EnumeratedData(
        name="Type",
        representation="RPRunsignedInteger32BE",
        enumerators={"Point": ("256",), "Uniform": ("1024",), "Flare": ("2048",)},
    ),
    record("PointData", X="Float64"),
    record("UniformData", Padding="Float64"),
    VariantRecord(
        name="DataVariant",
        discriminant="Type",
        data_type="Type",
        encoding="RPRextendedVariantRecord",
        alternatives=(
            Alternative(enumerators="Point", name="Point", data_type="PointData"),
            Alternative(enumerators="Uniform", name="Same", data_type="UniformData"),
        ),
    ),
    record("Environment", Index="UnsignedInteger32", Data="DataVariant"),
    array("Environments", "Environment", "Dynamic", "HLAvariableArray"),
    harmonic("RPRnoteCommunication5"),
    array("Antennas", "SphericalHarmonicAntennaStruct", "Dynamic", "HLAvariableArray"),
]
NOTES = {"RPRnoteCommunication5": "RPRlengthlessArrayLength=Order*Order+2*Order+1"}
CODECS = Codecs({**MIM, **{one.name: one for one in TYPES}}, NOTES)

POINT = {"Index": 1, "Data": {"Type": 256, "Point": {"X": 1.0}}}
POINT_OCTETS = "00000001 00000000 00000100 00000008 3ff0000000000000"
ANTENNA = {"Order": 1, "Coefficients": [1.0, 0.0, 0.0, 1.5], "ReferenceSystem": 2}
ANTENNA_OCTETS = "00000001 3f800000 00000000 00000000 3fc00000 02"

CASES: list[tuple[str, Any, str]] = [
    # "An array of characters": what ends it is the only octet of zero.
    ("RTIobjectId", "Tank 1", "54616e6b203100"),
    ("RTIobjectId", "", "00"),
    ("RTIobjectIdArray", ["a", "", "bc"], "00000003 6100 00 626300"),
    ("Raw", b"\xff", "ff00"),
    # "Encoded without array length, containing only the elements."
    ("Small", [1, 255], "01ff"),
    ("Small", [], ""),
    (
        "Uneven",
        [{"A": 1, "B": 2}, {"A": 3, "B": 4}],
        "00000001 02 000000 00000003 04",
    ),
    # "To align the subsequent data structure to the next 32 bit": zero to three.
    ("Pair", {"Handle": 1, "Value": b"abc"}, "00000001 00000003 616263 00"),
    ("Pair", {"Handle": 1, "Value": b"abcd"}, "00000001 00000004 61626364"),
    (
        "Pairs",
        [{"Handle": 1, "Value": b"a"}, {"Handle": 2, "Value": b""}],
        "00000002 00000001 00000001 61 000000 00000002 00000000",
    ),
    # Zero to seven.
    (
        "Axes",
        [{"Scale": 1.0, "Points": b"a"}, {"Scale": 0.0, "Points": b"abcd"}],
        "3ff0000000000000 00000001 61 000000 0000000000000000 00000004 61626364",
    ),
    # All records "must have a size which is a multiple of 64 bits" (RPR-SE, note 7).
    ("Environment", POINT, POINT_OCTETS),
    (
        "Environments",
        [POINT, {"Index": 2, "Data": {"Type": 1024, "Same": {"Padding": 0.0}}}],
        f"00000002 00000000 {POINT_OCTETS}"
        "00000002 00000000 00000400 00000008 0000000000000000",
    ),
    ("DataVariant", {"Type": 2048}, "00000800 00000000"),
    ("DataVariant", {"Type": 7, "octets": b"later"}, "00000007 00000005 6c61746572"),
    # (N + 1) squared coefficients, N being the order.
    ("SphericalHarmonicAntennaStruct", ANTENNA, ANTENNA_OCTETS),
    (
        "Antennas",
        [ANTENNA, ANTENNA],
        f"00000002 {ANTENNA_OCTETS} 000000 {ANTENNA_OCTETS}",
    ),
]


@pytest.mark.parametrize(("name", "value", "octets"), CASES)
def test_octets_are_those_that_the_texts_tell(
    name: str, value: Any, octets: str
) -> None:
    assert CODECS[name].encode(value).hex() == octets.replace(" ", "")
    assert CODECS[name].decode(bytes.fromhex(octets)) == value


def test_a_padding_field_may_be_given_and_means_nothing() -> None:
    given = {"Handle": 1, "Value": b"abc", "PaddingTo32": b"\7"}
    octets = CODECS["Pair"].encode(given)
    assert octets == bytes.fromhex("00000001 00000003 616263 00")
    assert CODECS["Pair"].decode(octets[:-1] + b"\7") == {"Handle": 1, "Value": b"abc"}
    with pytest.raises(EncodingError, match="Pair.PaddingTo32: 5 is not bytes"):
        CODECS["Pair"].encode({**given, "PaddingTo32": 5})


WRONG: list[tuple[str, Any, str]] = [
    ("RTIobjectId", "a\0b", r"RTIobjectId: 'a\\x00b' holds the zero that ends it"),
    ("Tag", "short", "Tag: 5 elements, not from 8 to 2147483647"),
    ("Small", b"ab", "Small: b'ab' is not a list"),
    (
        "SphericalHarmonicAntennaStruct",
        {**ANTENNA, "Order": 2},
        r"Coefficients: 4 elements, not 9 = Order\*Order\+2\*Order\+1",
    ),
    ("DataVariant", {"Type": 256}, "DataVariant.Point: is missing"),
    (
        "DataVariant",
        {"Type": 256, "Point": {"X": 1.0}, "octets": b""},
        "DataVariant: octets stand for an alternative that is known",
    ),
    ("DataVariant", {"Type": 7, "octets": 5}, "DataVariant.octets: 5 is not bytes"),
    ("DataVariant", {"Type": 7, "Point": 5}, "DataVariant: 7 does not select Point"),
    (
        "Environments",
        [POINT, {"Index": 2, "Data": {"Type": 256, "Point": {"X": "far"}}}],
        r"Environments\[1\].Data.Point.X: 'far' is not a number",
    ),
]


@pytest.mark.parametrize(("name", "value", "message"), WRONG)
def test_a_value_that_does_not_fit_is_told(name: str, value: Any, message: str) -> None:
    with pytest.raises(EncodingError, match=message):
        CODECS[name].encode(value)


BROKEN: list[tuple[str, str, str]] = [
    ("RTIobjectId", "6162", "RTIobjectId at octet 2: no zero ends it"),
    ("RTIobjectIdArray", "00000002 6100 62", r"Array\[1\] at octet 7: no zero ends it"),
    ("Coefficients", "3f800000 3f80", "Coefficients at octet 4: 2 octets too many"),
    ("Pair", "00000001 00000003 616263", "PaddingTo32 at octet 11: 1 octets of paddin"),
    ("Axes", "3ff0000000000000 00000001 61 00", r"Axes\[0\].PaddingTo64 at octet 14"),
    ("DataVariant", "00000100", "DataVariant at octet 4: 4 octets are needed, 0 left"),
    ("DataVariant", "00000007 00000003 0102", "at octet 4: a length of 3 octets, 2 le"),
    ("DataVariant", "00000100 ffffffff", "octet 4: a length of 4294967295 octets, 0"),
    (
        "DataVariant",
        "00000100 00000004 3ff00000",
        "DataVariant.Point.X at octet 8: 8 octets are needed, 4 left",
    ),
    (
        "DataVariant",
        "00000100 0000000a 3ff0000000000000 0000",
        "DataVariant.Point at octet 16: 2 octets too many",
    ),
    (
        "SphericalHarmonicAntennaStruct",
        "ffffffff 3f800000",
        "Coefficients at octet 4: 18446744073709551616 elements need",
    ),
]


@pytest.mark.parametrize(("name", "octets", "message"), BROKEN)
def test_broken_octets_are_told(name: str, octets: str, message: str) -> None:
    with pytest.raises(DecodingError, match=message):
        CODECS[name].decode(bytes.fromhex(octets))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("RPRlengthlessArrayLength=Order**Order", "no rule of a length is"),
        ("RPRlengthlessArrayLength=open('x')", "no rule of a length is"),
        ("RPRlengthlessArrayLength=Order+", "no rule of a length is"),
        ("RPRlengthlessArrayLength=" + "1+" * 100000 + "1", "no rule of a length is"),
        ("RPRlengthlessArrayLength=" + "(" * 150, "no rule of a length is"),
        ("RPRlengthlessArrayLength=ReferenceSystem", "is not told by fields before"),
        ("RPRlengthlessArrayLength=Nothing+1", "is not told by fields before"),
    ],
)
def test_a_length_that_no_field_tells_is_refused(text: str, message: str) -> None:
    types = {**MIM, **{one.name: one for one in TYPES}}
    types["SphericalHarmonicAntennaStruct"] = harmonic("Note")
    with pytest.raises(DataTypeError, match=message):
        Codecs(types, {"Note": text})["SphericalHarmonicAntennaStruct"]
