"""Columns make the same octets as values one at a time do."""

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from fom import modules
from fom.encoding import Codecs, Columns
from fom.errors import DataTypeError, DecodingError, EncodingError
from fom.omt import merge, read
from fom.omt.datatypes import Field, FixedRecord
from tests.fom.encoding.mim import MIM, array

MODEL = merge([read(modules.path(n)) for n in (modules.MIM, *modules.RPR)])
CODECS = Codecs(MODEL.data_types, MODEL.notes)
COUNT = 50
STATIC, FPW = 1, 2


def spatial(seed: int) -> dict[str, Any]:
    """Columns of a SpatialFPStruct."""
    make = np.random.default_rng(seed)
    singles = make.normal(0, 300, (COUNT, 6)).astype(np.float32)
    return {
        "WorldLocation": make.normal(0, 7e6, (COUNT, 3)),
        "IsFrozen": make.integers(0, 2, COUNT),
        "Orientation": {
            "Psi": singles[:, 0],
            "Theta": singles[:, 1],
            "Phi": singles[:, 2],
        },
        "VelocityVector": singles[:, 3:],
    }


def row(columns: dict[str, Any], i: int) -> dict[str, Any]:
    """The value of one row, as a codec takes it."""
    location, velocity = columns["WorldLocation"][i], columns["VelocityVector"][i]
    return {
        "WorldLocation": dict(zip("XYZ", location.tolist(), strict=True)),
        "IsFrozen": int(columns["IsFrozen"][i]),
        "Orientation": {k: float(v[i]) for k, v in columns["Orientation"].items()},
        "VelocityVector": {
            f"{axis}Velocity": v
            for axis, v in zip("XYZ", velocity.tolist(), strict=True)
        },
    }


def plain(value: Any) -> Any:
    """A row of a structured array as dicts."""
    if value.dtype.names:
        return {name: plain(value[name]) for name in value.dtype.names}
    return value.tolist()


def test_a_record_of_numbers_is_the_same_by_columns() -> None:
    codec = CODECS["SpatialFPStruct"]
    columns = Columns(codec)
    given = spatial(1)
    octets = columns.encode(given)
    assert octets.shape == (COUNT, codec.size)
    assert columns.split(octets) == [codec.encode(row(given, i)) for i in range(COUNT)]
    back = columns.decode(octets)
    assert back["WorldLocation"]["Y"].tolist() == given["WorldLocation"][:, 1].tolist()
    assert [plain(one) for one in back] == [row(given, i) for i in range(COUNT)]
    assert (columns.encode(back) == octets).all()
    assert (columns.decode(columns.split(octets)) == back).all()


def test_a_variant_of_one_discriminant_is_the_same_by_columns() -> None:
    codec = CODECS["SpatialVariantStruct"]
    columns = Columns(codec, FPW)
    given = spatial(2)
    octets = columns.encode({"SpatialFPW": given})
    wanted = [
        codec.encode({"DeadReckoningAlgorithm": FPW, "SpatialFPW": row(given, i)})
        for i in range(COUNT)
    ]
    assert columns.split(octets) == wanted
    back = columns.decode(wanted)
    assert back["DeadReckoningAlgorithm"].tolist() == [FPW] * COUNT
    assert [plain(one) for one in back] == [codec.decode(octets) for octets in wanted]
    with pytest.raises(DecodingError, match=r"\[3\].DeadReckoningAlgorithm at octet 0"):
        octets[3, 0] = STATIC
        columns.decode(octets)


def test_a_number_stands_for_all_rows() -> None:
    columns = Columns(CODECS["WorldLocationStruct"])
    octets = columns.encode({"X": np.arange(3), "Y": 0, "Z": 0.5})
    assert octets.shape == (3, 24)
    assert columns.decode(octets)["Z"].tolist() == [0.5, 0.5, 0.5]
    assert columns.encode({"X": 1, "Y": 2, "Z": 3}).shape == (1, 24)
    assert len(columns.encode(np.zeros(0, columns.dtype))) == 0


def test_octets_stand_in_rows() -> None:
    columns = Columns(CODECS["MarkingStruct"])
    text = np.frombuffer(b"hello worldTANK 000001", np.uint8).reshape(2, 11)
    octets = columns.encode({"MarkingEncodingType": 1, "MarkingData": text})
    assert columns.split(octets) == [b"\1hello world", b"\1TANK 000001"]


LITTLE = FixedRecord(
    name="Little",
    fields=(
        Field(name="Ok", data_type="HLAboolean"),
        Field(name="Le", data_type="HLAinteger64LE"),
        Field(name="Three", data_type="Three"),
    ),
)
OWN = Codecs(
    {
        **MIM,
        "Little": LITTLE,
        "Three": array("Three", "HLAinteger16BE", "3", "HLAfixedArray"),
        "Texts": array("Texts", "HLAASCIIchar", "3", "HLAfixedArray"),
    }
)


def test_orders_truths_and_arrays_are_the_same_by_columns() -> None:
    columns = Columns(OWN["Little"])
    three = np.arange(6).reshape(2, 3)
    given = {"Ok": np.array([True, False]), "Le": np.array([-1, 2]), "Three": three}
    octets = columns.encode(given)
    for i in range(2):
        value = {name: part[i].tolist() for name, part in given.items()}
        assert octets[i].tobytes() == OWN["Little"].encode(value)
        assert OWN["Little"].decode(octets[i].tobytes()) == plain(
            columns.decode(octets)[i]
        )
    octets[1, 3] = 7
    with pytest.raises(DecodingError, match=r"Little\[1\].Ok at octet 0: 7 is not"):
        columns.decode(octets)


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"IsFrozen": np.array([0, 256] * 25)}, r"SpatialFPStruct\[1\].IsFrozen: 256 does"),
    ({"IsFrozen": np.array([0.5] * COUNT)}, "IsFrozen: array.* is not of numbers that"),
    ({"IsFrozen": "no"}, "IsFrozen: 'no' is not of numbers that fit"),
    ({"IsFrozen": np.zeros(3, int)}, r"IsFrozen: an array of \(3,\), not of \(50,\)"),
    ({"VelocityVector": np.zeros((COUNT, 2))}, r"Vector: an array of \(50, 2\), not"),
    (
        {"VelocityVector": np.full((COUNT, 3), 1e39)},
        r"\[0\].VelocityVector.XVel.*1e\+39",
    ),
    ({"VelocityVector": {}}, "VelocityVector.XVelocity: is missing"),
    ({"Colour": 1}, "SpatialFPStruct: no field 'Colour'"),
]


@pytest.mark.parametrize(("changed", "message"), REFUSED)
def test_what_does_not_fit_is_told_with_row_and_field(
    changed: dict[str, Any], message: str
) -> None:
    with pytest.raises(EncodingError, match=message):
        Columns(CODECS["SpatialFPStruct"]).encode({**spatial(3), **changed})


def test_infinities_pass() -> None:
    given = {**spatial(4), "VelocityVector": np.full((COUNT, 3), np.inf)}
    octets = Columns(CODECS["SpatialFPStruct"]).encode(given)
    assert octets[7].tobytes() == CODECS["SpatialFPStruct"].encode(row(given, 7))


def test_rows_of_another_size_are_told() -> None:
    columns = Columns(CODECS["WorldLocationStruct"])
    with pytest.raises(DecodingError, match=r"\[1\] at octet 23: 23 octets, not 24"):
        columns.decode([bytes(24), bytes(23)])
    with pytest.raises(DecodingError, match=r"\[0\] at octet 24: 25 octets, not 24"):
        columns.decode(np.zeros((2, 25), np.uint8))
    wrong: NDArray[Any] = np.zeros(24, np.uint8)
    with pytest.raises(ValueError, match="two dimensions"):
        columns.decode(wrong)


@pytest.mark.parametrize("name", ["HLAunicodeString", "SpatialVariantStruct"])
def test_a_type_of_many_forms_has_no_columns(name: str) -> None:
    with pytest.raises(DataTypeError, match="has no octets of one form"):
        Columns(CODECS[name])
    with pytest.raises(DataTypeError, match="is no variant record of one form"):
        Columns(CODECS["WorldLocationStruct"], FPW)
    with pytest.raises(DataTypeError, match="has no octets of one form"):
        Columns(OWN["Texts"])
