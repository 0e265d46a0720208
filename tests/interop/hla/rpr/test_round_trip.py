"""What goes into a federation comes out of it, and what cannot is told."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from fom.mapping import BODIES, SPATIAL
from fom.omt import ObjectModel
from interop import dis
from interop.dis import (
    ArticulatedPart,
    AttachedPart,
    BeamAntennaPattern,
    Detonation,
    ElectromagneticEmission,
    EntityId,
    EntityState,
    Receiver,
    Signal,
    Transmitter,
    Vector,
    encode_pdu,
)
from interop.hla.rpr import ObjectRemoved, ObjectUpdate, Translator

Values = Callable[[type], SearchStrategy[Any]]
STAMP = 0x1234_5679
INTERACTIONS = [getattr(dis, name) for name in BODIES]
QUICK = settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.filter_too_much,
        HealthCheck.too_slow,
    ],
)


Pair = tuple[Translator, Translator]


def through(
    pdus: list[bytes], model: ObjectModel, pair: Pair | None = None
) -> tuple[list[bytes], set[str]]:
    """What another federate makes of PDUs, and what was lost on the way."""
    here, there = pair or (Translator(model), Translator(model))
    here.lost.clear()
    there.lost.clear()
    out = []
    for pdu in pdus:
        for message in here.to_hla(pdu):
            if isinstance(message, ObjectUpdate):
                there.reflect(*message)
            elif isinstance(message, ObjectRemoved):
                there.remove(*message)
            else:
                there.receive(*message)
        out += there.take()
    assert not there.counters
    return out, set(here.lost + there.lost)


def encoded(body: object, status: int = 0) -> bytes:
    return encode_pdu(body, exercise=1, timestamp=STAMP, status=status)


@pytest.fixture(scope="module")
def pair(ours: ObjectModel) -> Pair:
    """Two federates for PDUs of which nothing is remembered."""
    return Translator(ours), Translator(ours)


@pytest.fixture(scope="module")
def pairs() -> dict[int, Pair]:
    """The same by model."""
    return {}


@pytest.mark.parametrize("cls", INTERACTIONS)
@QUICK
@given(data=st.data())
def test_no_interaction_loses_anything_untold(
    cls: type, ours: ObjectModel, pair: Pair, values_of: Values, data: st.DataObject
) -> None:
    check_untold(data.draw(values_of(cls)), ours, pair)


@pytest.mark.parametrize("cls", [EntityState, Transmitter, Receiver])
@QUICK
@given(data=st.data())
def test_no_object_loses_anything_untold(
    cls: type, ours: ObjectModel, values_of: Values, data: st.DataObject
) -> None:
    body = data.draw(values_of(cls))
    if isinstance(body, EntityState):
        body = replace(body, appearance=body.appearance & ~(1 << 23))
    check_untold(body, ours)


def check_untold(body: Any, model: ObjectModel, pair: Pair | None = None) -> None:
    pdu = encoded(body)
    out, lost = through([pdu], model, pair)
    assert out == [pdu] or lost or out == [encoded(without_padding(body))]


def without_padding(body: Any) -> Any:
    """A body whose padding is as it should be."""
    zeros = {
        name: type(value)() if isinstance(value, int) else bytes(len(value))
        for name, value in vars_of(body)
        if name.startswith("padding")
    }
    return replace(body, **zeros)


def vars_of(body: Any) -> list[tuple[str, Any]]:
    return [(name, getattr(body, name)) for name in [one.name for one in fields(body)]]


@QUICK
@given(data=st.data(), algorithm=st.sampled_from(sorted(SPATIAL)))
def test_an_entity_state_is_carried(
    model: ObjectModel, values_of: Values, data: st.DataObject, algorithm: int
) -> None:
    state = data.draw(values_of(EntityState))
    told = SPATIAL[algorithm]
    reckoning = replace(
        state.dead_reckoning,
        algorithm=algorithm,
        other=bytes(15),
        acceleration=kept(state.dead_reckoning.acceleration, told.acceleration),
        angular_velocity=kept(state.dead_reckoning.angular_velocity, told.rotation),
    )
    state = replace(
        state,
        velocity=kept(state.velocity, told.velocity),
        dead_reckoning=reckoning,
        appearance=state.appearance & (1 << 21),
        capabilities=state.capabilities & 15,
        parameters=tuple(
            replace(part, padding=0) if isinstance(part, ArticulatedPart) else part
            for part in state.parameters
            if isinstance(part, ArticulatedPart | AttachedPart)
        ),
    )
    pdu = encoded(state)
    assert through([pdu], model) == ([pdu], set())


def kept(vector: Vector, keep: bool) -> Vector:
    return vector if keep else Vector()


@pytest.mark.parametrize(
    ("kind", "appearance"),
    [
        ("1.1", 0x3FEB_FFFF & ~(3 << 17 | 1) | 1 | 2 << 17 & ~(1 << 23)),
        ("1.2", 0x3120_7000 | 0x1_FE7A | 1),
        ("1.3", 0x3060_91FB),
        ("1.4", 0x60_9E7B),
        ("1.5", 0x60_807B),
        ("2.1", 0x61_81F8),
        ("3.1", 0x0F0F_11F8),
        ("5.1", 0x3060_8038),
        ("9.1", 0x2569_91FF & ~(1 << 17)),
    ],
)
def test_appearance_bits_are_attributes(
    ours: ObjectModel, kind: str, appearance: int
) -> None:
    entity_type = dis.EntityType.parse(kind)
    appearance &= ~(1 << 23 | 1 << 20)
    state = EntityState(
        EntityId(1, 2, 3),
        entity_type=entity_type,
        alternative_type=entity_type,
        appearance=appearance,
        dead_reckoning=dis.DeadReckoning(1),
    )
    out, lost = through([encoded(state)], ours)
    assert lost == set() and out == [encoded(state)]


@QUICK
@given(data=st.data(), jamming=st.booleans())
def test_an_emission_is_objects(
    model: ObjectModel, values_of: Values, data: st.DataObject, jamming: bool
) -> None:
    emission = data.draw(values_of(ElectromagneticEmission))
    systems = {one.number: one for one in emission.systems}
    assume(systems)
    emission = replace(
        emission,
        state_update=1,
        padding=0,
        systems=tuple(
            replace(
                systems[number],
                padding=0,
                beams=tuple(
                    tidied(beam, jamming)
                    for _, beam in sorted(
                        {beam.number: beam for beam in systems[number].beams}.items()
                    )
                ),
            )
            for number in sorted(systems)
        ),
    )
    pdu = encoded(emission)
    assert through([pdu], model) == ([pdu], set())


def tidied(beam: dis.Beam, jamming: bool) -> dis.Beam:
    """A beam without what the RPR FOM has no place for."""
    if jamming:
        return replace(beam, function=12, status=0)
    return replace(
        beam,
        function=4,
        status=0,
        jamming_technique=dis.JammingTechnique(),
        targets=tuple(dis.TrackJam(one.target_id) for one in beam.targets),
    )


def test_beams_that_are_off_are_deleted(ours: ObjectModel) -> None:
    beams = (dis.Beam(1), dis.Beam(2))
    both, one, none = (
        encoded(
            ElectromagneticEmission(
                EntityId(1, 2, 3),
                state_update=1,
                systems=(dis.EmitterSystem(7, number=1, beams=told),),
            )
        )
        for told in (beams, beams[:1], ())
    )
    state = encoded(EntityState(EntityId(1, 2, 3), dead_reckoning=dis.DeadReckoning(1)))
    out, lost = through([state, both, one, none, both], ours)
    assert (out, lost) == ([state, both, one, none, both], set())


@QUICK
@given(data=st.data(), encoding=st.integers(0, 3))
def test_a_signal_is_carried_with_its_contents(
    model: ObjectModel,
    pairs: dict[int, Pair],
    values_of: Values,
    data: st.DataObject,
    encoding: int,
) -> None:
    signal = data.draw(values_of(Signal))
    scheme = signal.encoding_scheme & 0x3FFF | encoding << 14
    signal = replace(
        signal,
        encoding_scheme=scheme,
        data=signal.data + bytes(12) if encoding != 3 else bytes(range(12)),
        spare_bits=signal.spare_bits if encoding != 3 else 0,
        samples=signal.samples if encoding == 0 else 0,
        sample_rate=signal.sample_rate if encoding != 3 else 0,
        tdl_type=signal.tdl_type if encoding else 0,
        padding=b"",
    )
    pdu = encoded(signal)
    pair = pairs.setdefault(id(model), (Translator(model), Translator(model)))
    assert through([pdu], model, pair) == ([pdu], set())


def test_a_detonation_of_no_munition_is_an_explosion(ours: ObjectModel) -> None:
    descriptor = dis.Descriptor(dis.EntityType(1, 2, 0, 50))
    body = Detonation(EntityId(1, 66, 3), descriptor=descriptor)
    pdu = encoded(body, status=32)
    assert through([pdu], ours) == ([pdu], set())


def test_an_entity_that_left_takes_what_is_on_board(ours: ObjectModel) -> None:
    entity_id = EntityId(1, 2, 3)
    state = EntityState(entity_id, dead_reckoning=dis.DeadReckoning(1))
    gone = encoded(replace(state, appearance=1 << 23))
    pdus = [
        encoded(state),
        encoded(Transmitter(entity_id, 1, state=2)),
        encoded(Receiver(entity_id, 1, state=2)),
        gone,
    ]
    assert through(pdus, ours) == (pdus, set())
    here = Translator(ours)
    for pdu in pdus[:-1]:
        here.to_hla(pdu)
    names = [one.name for one in here.to_hla(gone) if isinstance(one, ObjectRemoved)]
    assert names == ["DIS.1.2.3", "DIS.1.2.3.radio.1", "DIS.1.2.3.receiver.1"]


def test_an_antenna_pattern_is_carried(model: ObjectModel) -> None:
    pattern = BeamAntennaPattern(dis.Orientation(1.0, 2.0, 3.0), 4.0, 5.0, 1, ez=6.0)
    body = Transmitter(
        EntityId(1, 2, 3), antenna_pattern_type=1, antenna_pattern=pattern
    )
    pdu = encoded(body)
    assert through([pdu], model) == ([pdu], set())


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"capabilities": 1 << 6}, "EntityState.capabilities 0x00000040"),
        ({"velocity": Vector(1.0)}, "EntityState.velocity"),
        ({"parameters": (dis.Separation(),)}, "parameters: Separation"),
    ],
)
def test_what_is_lost_is_told(
    ours: ObjectModel, change: dict[str, Any], told: str
) -> None:
    state = EntityState(EntityId(1, 2, 3), dead_reckoning=dis.DeadReckoning(1))
    out, lost = through([encoded(replace(state, **change))], ours)
    assert lost == {told}
    assert out == [encoded(state)]


def test_only_changes_are_told(ours: ObjectModel) -> None:
    here = Translator(ours)
    state = EntityState(EntityId(1, 2, 3), dead_reckoning=dis.DeadReckoning(2))
    (first,) = here.to_hla(encoded(state))
    (second,) = here.to_hla(encoded(replace(state, velocity=Vector(1.0))))
    (third,) = here.to_hla(encoded(replace(state, force=2)))
    assert isinstance(first, ObjectUpdate) and isinstance(third, ObjectUpdate)
    assert isinstance(second, ObjectUpdate) and set(second.values) == {"Spatial"}
    assert set(third.values) == {"Spatial", "ForceIdentifier"}
    current = here.current("DIS.1.2.3")
    assert current is not None
    assert current.values == {**first.values, **second.values, **third.values}


def test_two_updates_of_one_moment_are_two_pdus(ours: ObjectModel) -> None:
    places = [dis.Location(7e6 + x, 0.0, 0.0) for x in (1.0, 2.0)]
    entities = [EntityState(EntityId(1, 2, 3), location=place) for place in places]
    radios = [Transmitter(EntityId(1, 2, 3), 1, antenna_location=p) for p in places]
    sent = [
        encode_pdu(body, exercise=1, timestamp=STAMP) for body in (*entities, *radios)
    ]
    told, _ = through(sent, ours)
    found = [dis.decode_pdu(pdu).body for pdu in told]
    assert [one.location for one in found[:2]] == places
    assert [one.antenna_location for one in found[2:]] == places
