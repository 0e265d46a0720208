"""Every data type of the RPR FOM 2.0 and of the MIM, with random values."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from fom.encoding import Codecs
from fom.errors import DecodingError, EncodingError
from fom.omt import ObjectModel, merge, read
from fom.omt.datatypes import ArrayData, EnumeratedData, FixedRecord, VariantRecord
from tests.fom.encoding.strategies import values_of

MODULES = Path(__file__).resolve().parents[4] / "shared" / "data" / "fom" / "rpr2"
pytestmark = pytest.mark.skipif(
    not MODULES.is_dir(), reason="the modules of RPR FOM 2.0 are not at hand"
)


def _model() -> ObjectModel | None:
    return merge([read(path) for path in MODULES.glob("*.xml")])


MODEL = _model() if MODULES.is_dir() else None
TYPES = MODEL.data_types if MODEL else {}
CODECS = Codecs(TYPES, MODEL.notes) if MODEL else Codecs({})
COMPOSED = sorted(
    name
    for name, data_type in TYPES.items()
    if isinstance(data_type, ArrayData | FixedRecord | VariantRecord)
    and not name.startswith("OctetPadding")
)


def test_every_data_type_compiles() -> None:
    assert len(CODECS) > 300
    for name in CODECS:
        assert CODECS[name].boundary in (1, 2, 4, 8)


@pytest.mark.parametrize("name", COMPOSED)
def test_values_survive(name: str) -> None:
    codec = CODECS[name]

    @settings(max_examples=5)
    @given(values_of(name, TYPES))
    def survives(value: Any) -> None:
        octets = codec.encode(value)
        assert codec.decode(octets) == value
        assert len(octets) >= codec.minimum
        if codec.size is not None:
            assert len(octets) == codec.size

    survives()


def test_enumerators_and_unknown_numbers_survive() -> None:
    for name, data_type in TYPES.items():
        if isinstance(data_type, EnumeratedData) and name != "HLAboolean":
            for number in (int(values[0]) for values in data_type.enumerators.values()):
                octets = CODECS[name].encode(number)
                assert CODECS[name].decode(octets) == number
            assert CODECS[name].decode(CODECS[name].encode(87)) == 87


@settings(max_examples=200)
@given(st.data())
def test_any_octets_are_a_value_or_told(data: DataObject) -> None:
    codec = CODECS[data.draw(st.sampled_from(COMPOSED))]
    octets = data.draw(st.one_of(st.binary(max_size=120), broken_octets(codec.name)))
    try:
        value, end = codec.decode_part(octets)
    except DecodingError as error:
        assert 0 <= error.offset <= len(octets)
        assert error.path.startswith(codec.name)
        return
    assert codec.minimum <= end <= len(octets)
    try:
        again = codec.encode(value)
    except EncodingError as error:  # fewer elements are taken in than may be given
        assert "elements, not from" in error.reason
        return
    assert repr(codec.decode(again)) == repr(value)


def broken_octets(name: str) -> st.SearchStrategy[bytes]:
    """Octets of a value, some of them changed, cut or doubled."""

    @st.composite
    def broken(draw: st.DrawFn) -> bytes:
        octets = bytearray(CODECS[name].encode(draw(values_of(name, TYPES))))
        for _ in range(draw(st.integers(0, 2))):
            if octets:
                at = draw(st.integers(0, len(octets) - 1))
                octets[at] = draw(st.sampled_from([0, 1, 2, 127, 128, 255]))
        return bytes(octets[: draw(st.integers(0, len(octets)))]) + bytes(
            draw(st.sampled_from([0, 1, 3, 4]))
        )

    return broken()


def wrong_values() -> Iterator[Any]:
    """What is no value of any composed type."""
    yield from (None, object(), 3.5, True, ..., type, {"a": 1}, {1: 2}, [None], [{}])
    yield from ({1, 2}, (x for x in "ab"), range(3), memoryview(b"ab"), "a\ud800")


@pytest.mark.parametrize("name", COMPOSED)
def test_values_of_wrong_types_are_told(name: str) -> None:
    for value in wrong_values():
        try:
            CODECS[name].encode(value)
        except EncodingError as error:
            assert error.path.startswith(name)
