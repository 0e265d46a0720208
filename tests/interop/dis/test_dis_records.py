import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from interop.dis import (
    BODIES,
    NAMES,
    EntityId,
    EntityState,
    EntityType,
    Marking,
    body_of,
    decode_pdu,
    encode_pdu,
    index,
    name_of,
    pdu_type_of,
)
from interop.dis.pdu import pdu
from interop.errors import EncodeError
from interop.wire import U8, Trailing

registry = importlib.import_module("interop.dis.pdu")


def test_an_entity_type_is_read_and_shown() -> None:
    early_warning = EntityType(1, 5, 225, 2, 3, 0, 0)
    assert EntityType.parse("1.5.225.2.3.0.0") == early_warning
    assert EntityType.parse("1.5.225.2.3") == early_warning
    assert str(early_warning) == "1.5.225.2.3.0.0"


@pytest.mark.parametrize("text", ["", "1.5.", "1.2.3.4.5.6.7.8", "-1", "1.x", "1. 5"])
def test_what_is_no_entity_type_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="entity type"):
        EntityType.parse(text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("999.5.225", "kind above 255"),
        ("1.256", "domain above 255"),
        ("1.5.65536", "country above 65535"),
        ("1.5.225.0.0.0.256", "extra above 255"),
    ],
)
def test_what_no_field_can_hold_is_told_by_name(text: str, reason: str) -> None:
    with pytest.raises(ValueError, match=f"no entity type has a {reason}"):
        EntityType.parse(text)
    assert EntityType.parse("255.255.65535.255.255.255.255").country == 65535


def test_a_marking_is_filled_with_zeros() -> None:
    assert Marking.of("AMTI-001") == Marking(1, b"AMTI-001\0\0\0")
    assert Marking.of("AMTI-001").name == "AMTI-001"
    assert Marking().name == ""
    assert Marking(2, b"\xffA" + bytes(9)).name == "\ufffdA"


@pytest.mark.parametrize("name", ["twelve chars", "käfer"])
def test_a_marking_that_does_not_fit_is_refused(name: str) -> None:
    with pytest.raises(EncodeError, match="marking"):
        Marking.of(name)


def test_ids_are_shown_with_colons() -> None:
    assert str(EntityId(1, 2, 3)) == "1:2:3"


def test_a_text_of_the_wrong_size_is_refused() -> None:
    state = EntityState(EntityId(1, 2, 3), marking=Marking(1, b"short"))
    with pytest.raises(EncodeError, match=r"marking\.text: 5 octets, must be 11"):
        encode_pdu(state, exercise=1, timestamp=0)


@pytest.mark.parametrize(
    ("field", "arguments"),
    [
        ("exercise", {"exercise": 256, "timestamp": 0}),
        ("timestamp", {"exercise": 1, "timestamp": -1}),
        ("version", {"exercise": 1, "timestamp": 0, "version": 300}),
        ("status", {"exercise": 1, "timestamp": 0, "status": 256}),
    ],
)
def test_a_header_that_does_not_fit_is_refused(
    field: str, arguments: dict[str, int]
) -> None:
    with pytest.raises(EncodeError, match=field):
        encode_pdu(EntityState(EntityId(1, 2, 3)), **arguments)


def test_only_bodies_have_a_pdu_type() -> None:
    assert pdu_type_of(EntityState) == 1
    for wrong in (EntityId, int):
        with pytest.raises(TypeError):
            pdu_type_of(wrong)


def test_a_pdu_type_is_declared_once() -> None:
    with pytest.raises(ValueError, match="EntityState"):

        @pdu(1, family=1)
        class Another:
            number: U8

    assert BODIES[1] is EntityState


@pytest.fixture
def undeclared() -> Iterator[None]:
    """Forget after the test which PDU types it declared."""
    registries: list[dict[Any, Any]] = [
        registry._declared,
        registry._bodies,
        registry._names,
        registry._readers,
        registry._quick,
        *registry._writers.values(),
    ]
    before = [dict(one) for one in registries]
    yield
    for one, was in zip(registries, before, strict=True):
        one.clear()
        one.update(was)


@pytest.mark.usefixtures("undeclared")
def test_a_new_pdu_type_is_one_declaration() -> None:
    @pdu(200, family=129)
    class Experiment:
        entity_id: EntityId
        readings: Trailing[U8] = ()

    octets = encode_pdu(Experiment(EntityId(1, 2, 3), (4, 5)), exercise=1, timestamp=0)
    assert octets == bytes.fromhex("0701c881 00000000 00150000 000100020003 02 0405")
    assert decode_pdu(octets).body == Experiment(EntityId(1, 2, 3), (4, 5))
    found = index([octets, octets[:18] + b"\0" + octets[19:]])
    assert len(found.rows_of(Experiment)) == 1
    assert len(found.malformed) == 1
    assert found.columns(Experiment, found.rows_of(Experiment))["readings"] == [2]


@pytest.mark.usefixtures("undeclared")
def test_versions_of_a_type_are_a_declaration_each() -> None:
    @pdu(200, family=129, since=6, until=6, name="Old Experiment")
    class Before:
        entity_id: EntityId
        reading: U8 = 0

    @pdu(200, family=129, since=7)
    class ExperimentR:
        entity_id: EntityId
        padding: U8 = 0
        reading: U8 = 0

    assert [body_of(200, v) for v in (5, 6, 7)] == [None, Before, ExperimentR]
    assert (name_of(Before), NAMES[200]) == ("Old Experiment", "Experiment-R")
    assert BODIES[200] is ExperimentR
    old, new = Before(EntityId(1, 2, 3), 7), ExperimentR(EntityId(1, 2, 3), 0, 7)
    octets = [
        encode_pdu(old, exercise=1, timestamp=0, version=6),
        encode_pdu(new, exercise=1, timestamp=0, version=7),
    ]
    assert [len(one) for one in octets] == [19, 20]
    assert [decode_pdu(one).body for one in octets] == [old, new]
    found = index([*octets, b"\7" + octets[0][1:]])
    assert [len(found.rows_of(kind)) for kind in (Before, ExperimentR)] == [1, 1]
    assert [wrong.datagram for wrong in found.malformed] == [2]
    with pytest.raises(EncodeError, match="7, Before is of version 6$"):
        encode_pdu(old, exercise=1, timestamp=0, version=7)
    with pytest.raises(ValueError, match="PDU type 200 is Before"):
        pdu(200, family=129)(type("Third", (), {}))
