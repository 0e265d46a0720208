"""Records as plain values, through JSON and back."""

import json
import math
import struct
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

from interop.dis import (
    BODIES,
    ArticulatedPart,
    Beam,
    Comment,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    FundamentalParameters,
    HaveQuickParameters,
    Header,
    Location,
    Marking,
    Modulation,
    SimulationAddress,
    Transmitter,
    UnknownParameter,
    Vector,
    from_plain,
    to_plain,
)
from interop.errors import PlainError
from interop.wire import encode

Strategies = Callable[[type], SearchStrategy[Any]]


def through_json(value: object) -> Any:
    return json.loads(json.dumps(to_plain(value), allow_nan=False))


@pytest.mark.parametrize("body_type", BODIES.values(), ids=lambda body: body.__name__)
@settings(max_examples=25)
@given(data=st.data())
def test_every_body_comes_back_from_json(
    body_type: type, values_of: Strategies, data: DataObject
) -> None:
    value = data.draw(values_of(body_type))
    back = from_plain(body_type, through_json(value))
    assert back == value
    assert encode(back) == encode(value)


def test_records_with_a_text_form_are_text() -> None:
    body = EntityState(
        EntityId(1, 2, 3),
        entity_type=EntityType(1, 5, 225, 2, 3),
        marking=Marking.of("AMTI-1"),
    )
    plain = to_plain(body)
    assert plain["entity_id"] == "1:2:3"
    assert plain["entity_type"] == "1.5.225.2.3.0.0"
    assert plain["marking"] == "AMTI-1"
    assert list(plain)[:3] == ["entity_id", "force", "parameters"]
    assert to_plain(SimulationAddress(7, 8)) == "7:8"
    assert to_plain(EventId(7, 8, 9)) == "7:8:9"


@pytest.mark.parametrize(
    "marking",
    [Marking(), Marking(1, b"A\0B".ljust(11, b"\0")), Marking(1, b"\xff" * 11)],
)
def test_what_its_text_does_not_tell_is_a_mapping(marking: Marking) -> None:
    plain = to_plain(marking)
    assert plain == {
        "character_set": marking.character_set,
        "text": marking.text.hex(),
    }
    assert from_plain(Marking, plain) == marking


def test_alternatives_say_which_they_are() -> None:
    state = EntityState(
        EntityId(1, 2, 3), parameters=(ArticulatedPart(value=0.5), UnknownParameter(99))
    )
    first, second = to_plain(state)["parameters"]
    assert first["record"] == "ArticulatedPart" and first["value"] == 0.5
    assert second == {
        "record": "UnknownParameter",
        "record_type": 99,
        "data": "00" * 15,
    }
    radio = Transmitter(EntityId(1, 2, 3), modulation=Modulation(system=2))
    assert to_plain(radio)["modulation_parameters"] == ""
    plain = to_plain(radio) | {
        "modulation_parameters": {"record": "HaveQuickParameters"}
    }
    assert from_plain(Transmitter, plain).modulation_parameters == HaveQuickParameters()


@pytest.mark.parametrize("value", [math.inf, -math.inf, 0.0, -0.0, 5e-324, 1e308])
def test_every_double_is_exact(value: float) -> None:
    back = from_plain(Location, through_json(Location(value)))
    assert struct.pack("d", back.x) == struct.pack("d", value)


@pytest.mark.parametrize(
    "bits", ["7ff8000000000000", "fff8000000000000", "7ff4dead00beef01"]
)
def test_every_nan_is_exact(bits: str) -> None:
    (value,) = struct.unpack(">d", bytes.fromhex(bits))
    plain = through_json(Location(value))
    assert plain["x"] == ("nan" if bits == "7ff8000000000000" else f"nan:{bits}")
    assert struct.pack(">d", from_plain(Location, plain).x).hex() == bits


def test_single_precision_is_as_short_as_it_can_be() -> None:
    octets = bytes.fromhex("3dcccccd 7f7fffff 00000001")
    x, y, z = struct.unpack(">fff", octets)
    assert to_plain(Vector(x, y, z)) == {"x": 0.1, "y": 3.4028235e38, "z": 1e-45}
    assert encode(from_plain(Vector, to_plain(Vector(x, y, z)))) == octets


def test_what_is_left_out_has_its_default() -> None:
    assert from_plain(
        Comment, {"originating_id": "1:2:0", "receiving_id": "0:0:0"}
    ) == (Comment(EntityId(1, 2, 0), EntityId(0, 0, 0)))


def emission() -> Any:
    beam = Beam(1, fundamental=FundamentalParameters(power=80.0))
    system = EmitterSystem(1, beams=(Beam(0), beam))
    return to_plain(ElectromagneticEmission(EntityId(1, 2, 3), systems=(system,)))


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("power", "high", "power: 'high', expected a number of single precision"),
        ("power", True, "power: True, expected a number"),
        ("power", 1e39, "power: 1e+39, expected a number"),
        ("power", 10**400, "power: 1000000"),
        ("power", None, "power: None, expected a number"),
        ("power", "nan:00", "power: 'nan:00', expected a number"),
        ("power", "nan:0000000000000000", "power: 'nan:0000000000000000', expected"),
        ("volume", 1, "volume: FundamentalParameters has no such field; it has freq"),
    ],
)
def test_the_path_of_what_is_wrong_is_told(name: str, value: Any, told: str) -> None:
    plain = emission()
    plain["systems"][0]["beams"][1]["fundamental"][name] = value
    with pytest.raises(PlainError) as caught:
        from_plain(ElectromagneticEmission, plain)
    path = "systems[0].beams[1].fundamental."
    assert str(caught.value).startswith(path + told)
    assert caught.value.path == path + name
    assert "\n" not in str(caught.value) and len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("cls", "plain", "told"),
    [
        (Header, {"version": 256}, "version: 256, expected an integer from 0 to 255"),
        (Header, {"version": -1}, "version: -1, expected an integer from 0 to 255"),
        (Header, {"version": 7.0}, "version: 7.0, expected an integer"),
        (Header, {"version": False}, "version: False, expected an integer"),
        (Header, [7], "[7], expected a mapping for Header"),
        (Comment, {}, "originating_id: Comment needs it"),
        (Comment, {"a\nb": 1}, "'a\\nb': Comment has no such field"),
        (Comment, {"x" * 999: 1}, "'" + "x" * 59 + ": Comment has no such field"),
        (Comment, {5: 1}, "5: Comment has no such field"),
        (EntityId, {"site": 1}, "application: EntityId needs it"),
        (EntityId, "1:2", "'1:2' is no identifier such as 1:2:3"),
        (EntityId, "1:2:65536", "'1:2:65536' is no identifier"),
        (EntityId, "1" * 5000, f"'{'1' * 59}..., expected a text for EntityId"),
        (EntityId, 5, "5, expected a text or a mapping for EntityId"),
        (EntityType, "1.300", "no entity type has a domain above 255"),
        (Marking, "twelve chars", "marking: 'twelve chars' has 12 characters"),
        (Marking, {"text": "00"}, "text: 1 octets, expected 11 octets in hexadecimal"),
        (Marking, {"text": "zz"}, "text: 'zz', expected 11 octets in hexadecimal"),
        (Marking, {"text": 11}, "text: 11, expected 11 octets in hexadecimal"),
        (UnknownParameter, {"record_type": 9, "data": []}, "data: [], expected 15 oct"),
    ],
)
def test_what_is_expected_is_told(cls: type, plain: Any, told: str) -> None:
    with pytest.raises(PlainError) as caught:
        from_plain(cls, plain)
    assert str(caught.value).startswith(told)


@pytest.mark.parametrize(
    ("parameters", "told"),
    [
        ({}, "parameters: {}, expected a list"),
        ([5], "parameters[0]: 5, expected a mapping with 'record': one of Articulated"),
        ([{}], "parameters[0].record: None, expected one of ArticulatedPart, Attached"),
        ([{"record": ["x"]}], "parameters[0].record: ['x'], expected one of"),
        ([{"record": "Separation", "x": 1}], "parameters[0].x: Separation has no such"),
    ],
)
def test_items_are_told_by_their_number(parameters: Any, told: str) -> None:
    with pytest.raises(PlainError) as caught:
        from_plain(EntityState, {"entity_id": "1:2:3", "parameters": parameters})
    assert str(caught.value).startswith(told)


def test_only_records_have_a_plain_form() -> None:
    with pytest.raises(TypeError):
        to_plain(5)
    with pytest.raises(TypeError):
        from_plain(int, 5)
