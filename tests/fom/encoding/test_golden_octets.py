"""Octets that other implementations made; each file tells which and how."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fom import modules
from fom.encoding import Codecs
from fom.omt import merge, read
from fom.omt.datatypes import Alternative, EnumeratedData, VariantRecord
from tests.fom.encoding.mim import MIM

TESTS = Path(__file__).resolve().parents[2]
GOLDEN = TESTS / "golden" / "encoding"
RPR = TESTS.parents[1] / "shared" / "data" / "fom" / "rpr2"


def rows(name: str) -> Iterator[tuple[str, Any, bytes]]:
    for line in (GOLDEN / name).read_text().splitlines():
        if not line.startswith("#"):
            data_type, value, octets = line.split("\t")
            yield data_type, ast.literal_eval(value), bytes.fromhex(octets)


def codecs_of(paths: list[Path]) -> Codecs:
    model = merge([read(path) for path in paths])
    return Codecs(model.data_types, model.notes)


@pytest.mark.parametrize("name", ["pitch.tsv", "disco.tsv"])
@pytest.mark.parametrize("fom", ["RPR FOM 2.0", "our modules"])
def test_others_make_the_same_octets(name: str, fom: str) -> None:
    if fom == "our modules":
        codecs = codecs_of([modules.path(n) for n in (modules.MIM, *modules.RPR)])
    elif RPR.is_dir():
        codecs = codecs_of(list(RPR.glob("*.xml")))
    else:
        pytest.skip("the modules of RPR FOM 2.0 are not at hand")
    compared = 0
    for data_type, value, octets in rows(name):
        if data_type in codecs:
            assert codecs[data_type].encode(value) == octets, (data_type, value)
            assert codecs[data_type].decode(octets) == value
            compared += 1
    assert compared > (100 if fom == "our modules" else 200)


EXTENDABLE: list[tuple[str, Any, str]] = [
    ("Wide", {"Kind": 1, "A": 1.0}, "01 000000 00000008 3ff0000000000000"),
    ("Wide", {"Kind": 2, "B": "abc"}, "02 000000 00000007 00000003 616263"),
    ("Slim", {"Kind": 1, "A": 7}, "01 000000 00000001 07"),
    ("Slim", {"Kind": 2, "B": 7}, "02 000000 00000002 0007"),
]


@pytest.mark.parametrize(("name", "value", "octets"), EXTENDABLE)
def test_extendable_variants_are_those_of_pitch(
    name: str, value: Any, octets: str
) -> None:
    """Octets of Pitch FedProClient 2.1.0, as those of the file."""
    first, second = {
        "Wide": ("HLAfloat64BE", "HLAASCIIstring"),
        "Slim": ("HLAoctet", "HLAinteger16BE"),
    }[name]
    kind = EnumeratedData(
        name="Kind",
        representation="HLAoctet",
        enumerators={"Red": ("1",), "Green": ("2",), "Blue": ("3",)},
    )
    record = VariantRecord(
        name=name,
        discriminant="Kind",
        data_type="Kind",
        encoding="HLAextendableVariantRecord",
        alternatives=(
            Alternative(enumerators="Red", name="A", data_type=first),
            Alternative(enumerators="Green", name="B", data_type=second),
        ),
    )
    codec = Codecs({**MIM, "Kind": kind, name: record})[name]
    assert codec.encode(value) == bytes.fromhex(octets)
    assert codec.decode(bytes.fromhex(octets)) == value
    unknown = {"Kind": 3, "octets": b"later"}
    assert codec.decode(codec.encode(unknown)) == unknown
