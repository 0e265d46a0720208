"""Attributes and parameters equal to octets that another gateway makes of a PDU."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from fom.omt import ObjectModel
from interop.hla.rpr import InteractionSent, ObjectUpdate, Translator

GOLDEN = Path(__file__).resolve().parents[3] / "golden" / "rpr" / "disco.tsv"


class Line(NamedTuple):
    """A PDU, and what it became there."""

    pdu: bytes
    name: str
    values: dict[str, bytes]


def lines() -> Iterator[Line]:
    for line in GOLDEN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            pdu, name, told = line.split("\t")
            pairs = (one.split("=") for one in told.split(" "))
            values = {attribute: bytes.fromhex(octets) for attribute, octets in pairs}
            yield Line(bytes.fromhex(pdu), name, values)


def test_disco_makes_the_same_octets(model: ObjectModel) -> None:
    compared = 0
    for line in lines():
        (message,) = Translator(model).to_hla(line.pdu)
        assert isinstance(message, ObjectUpdate | InteractionSent)
        assert message[0].endswith(f".{line.name}")
        ours = {name: message.values.get(name) for name in line.values}
        assert ours == line.values
        compared += len(ours)
    assert compared > 350


@pytest.mark.parametrize("name", ["Aircraft", "Spacecraft", "GroundVehicle"])
def test_what_disco_makes_is_read(model: ObjectModel, name: str) -> None:
    classes = Translator(model).object_classes
    full = next(one for one in classes if one.endswith(f".{name}"))
    read = 0
    for line in lines():
        if line.name == name:
            there = Translator(model)
            there.reflect(full, "somebody's", line.values, b"12345679\0")
            (heard,) = there.take()
            sent = line.pdu
            assert not there.counters
            assert heard[:8] == sent[:8] and heard[12:18] == sent[12:18]
            assert heard[18:36] == sent[18:19] + heard[19:20] + sent[20:36]
            assert heard[48:84] == sent[48:84] and heard[128:140] == sent[128:140]
            assert sent[88] == 1 or heard[36:48] == sent[36:48]
            read += 1
    assert read >= 3
