"""Each encoding of the standard, octet for octet as IEEE 1516.2, 4.13.9, counts."""

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
    VariantRecord,
)
from tests.fom.encoding.mim import MIM, array, basic


def record(name: str, **fields: str) -> FixedRecord:
    made = tuple(Field(name=field, data_type=kind) for field, kind in fields.items())
    return FixedRecord(name=name, fields=made)


OWN: list[DataType] = [
    basic("RPRunsignedInteger16BE", 16, "16-bit unsigned integer."),
    basic("HLAunsignedInteger64LE", 64, "64-bit unsigned integer", "Little"),
    EnumeratedData(
        name="Color",
        representation="HLAoctet",
        enumerators={"Red": ("1",), "Green": ("2",), "Blue": ("3",), "Gray": ("9",)},
    ),
    record("Mixed", A="HLAoctet", B="HLAfloat64BE", C="HLAinteger16BE"),
    record("Outer", First="HLAoctet", Inner="Mixed", Last="HLAinteger32LE"),
    record("Named", Name="HLAASCIIstring", Number="HLAinteger16BE", Ok="HLAboolean"),
    record("Letter", Key="HLAASCIIchar", Wide="HLAunicodeChar"),
    record("Both", Big="HLAinteger32BE", Little="HLAinteger32LE"),
    record("Nothing"),
    record("Marked", Mark="Mark", Colors="Colors"),
    array("Mark", "HLAbyte", "3", "HLAfixedArray"),
    array("Colors", "Color", "2", "HLAfixedArray"),
    array("Triple", "Mixed", "3", "HLAfixedArray"),
    array("Matrix", "HLAinteger16BE", "2,3", "HLAfixedArray"),
    array("Doubles", "HLAfloat64BE", "Dynamic", "HLAvariableArray"),
    array("Shorts", "HLAinteger16BE", "[1..3]", "HLAvariableArray"),
    array("Many", "Mixed", "Dynamic", "HLAvariableArray"),
    array("Names", "HLAASCIIstring", "Dynamic", "HLAvariableArray"),
    array("Tokens", "HLAtoken", "Dynamic", "HLAvariableArray"),
    array("Truths", "HLAboolean", "Dynamic", "HLAvariableArray"),
    VariantRecord(
        name="Choice",
        discriminant="Kind",
        data_type="Color",
        alternatives=(
            Alternative(enumerators="Red", name="Far", data_type="HLAfloat64BE"),
            Alternative(enumerators="[Green..Blue]", name="Near", data_type="HLAoctet"),
            Alternative(enumerators="Gray"),
        ),
    ),
    VariantRecord(
        name="Open",
        discriminant="Kind",
        data_type="Color",
        alternatives=(
            Alternative(enumerators="Red,Blue", name="Some", data_type="HLAoctet"),
            Alternative(enumerators="HLAother", name="Rest", data_type="HLAtoken"),
        ),
    ),
]
CODECS = Codecs({**MIM, **{data_type.name: data_type for data_type in OWN}})

MIXED = {"A": 1, "B": 0.5, "C": -2}
MIXED_OCTETS = "01 00000000000000 3fe0000000000000 fffe"

CASES: list[tuple[str, Any, str]] = [
    ("HLAoctet", 255, "ff"),
    ("HLAoctetPairBE", 0x1234, "1234"),
    ("HLAoctetPairLE", 0x1234, "3412"),
    ("HLAinteger16BE", -2, "fffe"),
    ("HLAinteger16LE", -2, "feff"),
    ("HLAinteger32BE", 1, "00000001"),
    ("HLAinteger32LE", 1, "01000000"),
    ("HLAinteger64BE", -1, "ffffffffffffffff"),
    ("HLAinteger64LE", 2, "0200000000000000"),
    ("HLAfloat32BE", 1.5, "3fc00000"),
    ("HLAfloat32LE", 1.5, "0000c03f"),
    ("HLAfloat64BE", -2.0, "c000000000000000"),
    ("HLAfloat64LE", -2.0, "00000000000000c0"),
    ("RPRunsignedInteger16BE", 65535, "ffff"),
    ("HLAunsignedInteger64LE", 2**64 - 1, "ffffffffffffffff"),
    ("HLAASCIIchar", "A", "41"),
    ("HLAASCIIchar", "\udce9", "e9"),
    ("HLAunicodeChar", "€", "20ac"),
    ("HLAboolean", True, "00000001"),
    ("Color", 200, "c8"),
    ("HLAASCIIstring", "AB", "00000002 4142"),
    ("HLAunicodeString", "A😀", "00000003 0041 d83dde00"),
    ("HLAunicodeString", "", "00000000"),
    ("HLAopaqueData", b"\x07", "00000001 07"),
    ("HLAlogicalTime", b"", "00000000"),
    ("HLAtoken", b"", ""),
    # 4.13.9.1: padding in front of what needs it, none after the last field.
    ("Mixed", MIXED, MIXED_OCTETS),
    (
        "Outer",
        {"First": 7, "Inner": MIXED, "Last": 1},
        f"07 00000000000000 {MIXED_OCTETS} 0000 01000000",
    ),
    ("Both", {"Big": 1, "Little": 1}, "00000001 01000000"),
    ("Nothing", {}, ""),
    (
        "Named",
        {"Name": "A", "Number": 5, "Ok": True},
        "00000001 41 00 0005 00000001",
    ),
    ("Letter", {"Key": "k", "Wide": "w"}, "6b 00 0077"),
    ("Marked", {"Mark": b"abc", "Colors": [1, 9]}, "616263 0109"),
    # 4.13.9.2: padding between elements, none after the last.
    (
        "Triple",
        [MIXED, MIXED, MIXED],
        f"{MIXED_OCTETS} 000000000000 {MIXED_OCTETS} 000000000000 {MIXED_OCTETS}",
    ),
    ("Matrix", [[1, 2, 3], [4, 5, 6]], "000100020003 000400050006"),
    # 4.13.9.3: a count, and padding between it and the elements.
    ("Doubles", [1.0], "00000001 00000000 3ff0000000000000"),
    ("Doubles", [], "00000000"),
    ("Shorts", [1, -1], "00000002 0001 ffff"),
    (
        "Many",
        [MIXED, MIXED],
        f"00000002 00000000 {MIXED_OCTETS} 000000000000 {MIXED_OCTETS}",
    ),
    ("Names", ["A", "BC"], "00000002 00000001 41 000000 00000002 4243"),
    ("HLAhandleList", [b"\x01"], "00000001 00000001 01"),
    ("Tokens", [b"", b""], "00000002"),
    ("Truths", [True, False], "00000002 00000001 00000000"),
    # 4.13.9.4: the alternative stands on the largest boundary of all of them.
    ("Choice", {"Kind": 1, "Far": 1.0}, "01 00000000000000 3ff0000000000000"),
    ("Choice", {"Kind": 3, "Near": 5}, "03 00000000000000 05"),
    ("Choice", {"Kind": 9}, "09 00000000000000"),
    ("Choice", {"Kind": 77}, "4d 00000000000000"),
    ("Open", {"Kind": 3, "Some": 5}, "03 05"),
    ("Open", {"Kind": 2, "Rest": b""}, "02"),
]


@pytest.mark.parametrize(("name", "value", "octets"), CASES)
def test_octets_are_those_of_the_standard(name: str, value: Any, octets: str) -> None:
    codec = CODECS[name]
    assert codec.encode(value).hex() == octets.replace(" ", "")
    assert codec.decode(bytes.fromhex(octets)) == value


@pytest.mark.parametrize(("name", "value", "octets"), CASES)
def test_every_truncation_and_every_surplus_is_told(
    name: str, value: Any, octets: str
) -> None:
    whole = bytes.fromhex(octets)
    empty = name == "Choice" and len(value) == 1
    for size in range(len(whole)):
        if empty and size == 1:
            continue
        with pytest.raises(DecodingError) as told:
            CODECS[name].decode(whole[:size])
        assert 0 <= told.value.offset <= size
        assert told.value.path.startswith(name)
    with pytest.raises(DecodingError, match="1 octets too many"):
        CODECS[name].decode(whole + b"\0")
    assert CODECS[name].decode_part(b"\xff" + whole + b"\0", 1) == (
        value,
        len(whole) + 1,
    )


WRONG: list[tuple[str, Any, str]] = [
    ("HLAoctet", 256, "HLAoctet: 256 is not an integer from 0 to 255"),
    ("HLAoctet", 1.5, "HLAoctet: 1.5 is not an integer"),
    ("HLAinteger16BE", 40000, "not an integer from -32768 to 32767"),
    ("HLAfloat32BE", 1e300, "not a number that a float of 32 bits holds"),
    ("HLAboolean", 2, "HLAboolean: 2 is not True or False"),
    ("HLAboolean", [], "HLAboolean: [] is not True or False"),
    ("HLAASCIIchar", "ab", "HLAASCIIchar: 'ab' is not one character"),
    ("HLAASCIIstring", "né", "HLAASCIIstring: 'é' is no character of ASCII"),
    ("HLAunicodeString", b"a", "HLAunicodeString: b'a' is not a str"),
    ("HLAopaqueData", "a", "HLAopaqueData: 'a' is not bytes"),
    ("HLAtoken", b"a", "HLAtoken: 1 elements, not 0"),
    ("Mixed", {"A": 1, "B": 0.5}, "Mixed.C: is missing"),
    ("Mixed", {**MIXED, "D": 1}, "Mixed: no field 'D', there are: A, B, C"),
    ("Mixed", [1, 2, 3], "Mixed: [1, 2, 3] is not a dict of fields"),
    (
        "Outer",
        {"First": 7, "Inner": {**MIXED, "B": "x"}, "Last": 1},
        "Outer.Inner.B: 'x' is not a number",
    ),
    ("Marked", {"Mark": b"abcd", "Colors": [1, 9]}, "Marked.Mark: 4 elements, not 3"),
    ("Marked", {"Mark": b"abc", "Colors": [1]}, "Marked.Colors: 1 elements, not 2"),
    ("Marked", {"Mark": b"abc", "Colors": {1, 9}}, "Marked.Colors: {1, 9} is not a l"),
    ("Triple", [MIXED, {**MIXED, "A": -1}, MIXED], "Triple[1].A: -1 is not an integer"),
    ("Matrix", [[1, 2, 3], [4, None, 6]], "Matrix[1][1]: None is not an integer"),
    ("Shorts", [], "Shorts: 0 elements, not from 1 to 3"),
    ("Shorts", [1, 2, 3, 4], "Shorts: 4 elements, not from 1 to 3"),
    ("Doubles", "12", "Doubles: '12' is not a list"),
    ("Names", ["A", 5], "Names[1]: 5 is not a str"),
    ("Choice", {"Far": 1.0}, "Choice.Kind: is missing"),
    ("Choice", {"Kind": 1}, "Choice.Far: is missing"),
    ("Choice", {"Kind": 1, "Near": 1}, "Choice.Far: is missing"),
    ("Choice", {"Kind": 9, "Near": 1}, "Choice: 9 does not select Near"),
    ("Choice", {"Kind": 1, "Far": 1.0, "Near": 1}, "Choice: 1 does not select Near"),
    ("Choice", {"Kind": 1, "Up": 1}, "Choice: no field 'Up', there are: Far, Kind"),
    ("Choice", {"Kind": "Red", "Far": 1.0}, "Choice.Kind: 'Red' is not an integer"),
    ("Choice", {"Kind": [], "Far": 1.0}, "Choice.Kind: [] is not an integer"),
]


@pytest.mark.parametrize(("name", "value", "message"), WRONG)
def test_a_value_that_does_not_fit_is_told_with_its_path(
    name: str, value: Any, message: str
) -> None:
    with pytest.raises(EncodingError) as told:
        CODECS[name].encode(value)
    assert message in str(told.value)


BROKEN: list[tuple[str, str, str]] = [
    ("HLAboolean", "00000002", "HLAboolean at octet 0: 2 is neither 0 nor 1"),
    ("Named", "00000001 41 00 0005 00000007", "Named.Ok at octet 8: 7 is neither"),
    ("Doubles", "ffffffff", "Doubles at octet 0: a count of -1"),
    ("Doubles", "7fffffff 00000000", "need 17179869176 octets, 0 left"),
    ("Names", "7fffffff 00000000", "2147483647 elements need 8589934588 octets"),
    ("Tokens", "7fffffff", "2147483647 elements without an octet"),
    ("HLAASCIIstring", "00000003 4142", "octet 4: 3 elements need 3 octets, 2 left"),
    ("Names", "00000002 00000001 41 000000 000000", "Names[1] at octet 12: 4 octets"),
    ("Choice", "01 000000", "Choice.Far at octet 4: 4 octets of padding are missing"),
    ("Mixed", "01 00000000000000 3fe0", "Mixed.B at octet 8: 8 octets are needed, 2"),
]


@pytest.mark.parametrize(("name", "octets", "message"), BROKEN)
def test_broken_octets_are_told_with_path_and_offset(
    name: str, octets: str, message: str
) -> None:
    with pytest.raises(DecodingError) as told:
        CODECS[name].decode(bytes.fromhex(octets))
    assert message in str(told.value)


UNCLEAR: list[tuple[DataType, str]] = [
    (record("A", B="Nowhere"), "A: no data type 'Nowhere' is known"),
    (record("A", B="A"), "A: A is a part of itself"),
    (array("A", "HLAoctet", "Dynamic", "HLAfixedArray"), "no fixed cardinality"),
    (array("A", "HLAoctet", "many", "HLAvariableArray"), "no cardinality is 'many'"),
    (array("A", "HLAoctet", "2", "MyArray"), "no encoding 'MyArray' is known"),
    (array("A", "HLAtoken", "Dynamic", "RPRlengthlessArray"), "may have no octet"),
    (array("A", "HLAboolean", "2", "RPRnullTerminatedArray"), "are no octets"),
    (basic("A", 24, "an odd one"), "no representation of 24 bits is known"),
    (
        EnumeratedData(name="A", representation="HLAoctet", enumerators={"B": ("x",)}),
        "the enumerator B has x, not a whole number",
    ),
    (
        VariantRecord(
            name="A",
            discriminant="K",
            data_type="HLAboolean",
            alternatives=(Alternative(enumerators="Maybe"),),
        ),
        "HLAboolean has no enumerator 'Maybe'",
    ),
]


@pytest.mark.parametrize(("data_type", "message"), UNCLEAR)
def test_a_description_without_an_encoding_is_refused(
    data_type: DataType, message: str
) -> None:
    with pytest.raises(DataTypeError) as told:
        Codecs({**MIM, "A": data_type})["A"]
    assert message in str(told.value)


@pytest.mark.parametrize(
    ("cardinality", "fits", "does_not"),
    [
        ("[2..5]", (2, 5), (1, 6)),
        ("(2..5)", (2, 5), (1, 6)),
        ("2..5", (2, 5), (1, 6)),
        ("[2..Dynamic]", (2, 99), (0, 1)),
        ("Dynamic", (0, 99), ()),
        ("dynamic", (0, 99), ()),
        ("3", (3,), (2, 4)),
    ],
)
def test_a_cardinality_bounds_what_is_encoded(
    cardinality: str, fits: tuple[int, ...], does_not: tuple[int, ...]
) -> None:
    described = array("A", "HLAinteger16BE", cardinality, "HLAvariableArray")
    codec = Codecs({**MIM, "A": described})["A"]
    for count in fits:
        assert len(codec.encode([0] * count)) == 4 + 2 * count
    for count in does_not:
        with pytest.raises(EncodingError, match=f"A: {count} elements, not"):
            codec.encode([0] * count)


def test_an_array_of_ranges_in_two_dimensions_nests() -> None:
    described = array("A", "HLAoctet", "[1..2],[0..3]", "HLAvariableArray")
    codec = Codecs({**MIM, "A": described})["A"]
    octets = bytes.fromhex("00000002 00000001 07 000000 00000000")
    assert codec.encode([b"\7", b""]) == octets
    assert codec.decode(octets) == [b"\7", b""]
    with pytest.raises(EncodingError, match=r"A\[1\]: 4 elements, not from 0 to 3"):
        codec.encode([b"", b"1234"])


def test_types_in_types_have_an_end() -> None:
    chain = {f"T{n}": record(f"T{n}", In=f"T{n + 1}") for n in range(500)}
    codecs = Codecs({**MIM, **chain, "T500": record("T500", In="HLAoctet")})
    with pytest.raises(DataTypeError, match="T64: T0 has more than 64 levels"):
        codecs["T0"]
    assert codecs["T480"].size == 1


def test_padding_may_be_absent_after_a_discriminant_that_selects_nothing() -> None:
    assert CODECS["Choice"].decode(b"\x09") == {"Kind": 9}


def test_a_codec_is_compiled_once() -> None:
    assert CODECS["Mixed"] is CODECS["Mixed"]
    with pytest.raises(KeyError):
        CODECS["Nowhere"]
