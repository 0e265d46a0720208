"""Whatever others say, a federate goes on: PDUs, or counted, never an exception."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fom.omt import ObjectModel
from interop import dis
from interop.dis import EntityId, decode_pdu, encode_pdu
from interop.hla.rpr import InteractionSent, ObjectUpdate, Translator

MINE = EntityId(1, 2, 3)
KIND = dis.EntityType(1, 2, 225)
BODIES = (
    dis.EntityState(
        MINE,
        entity_type=KIND,
        dead_reckoning=dis.DeadReckoning(1),
        parameters=(dis.ArticulatedPart(), dis.AttachedPart()),
    ),
    dis.ElectromagneticEmission(
        MINE,
        systems=(
            dis.EmitterSystem(
                1,
                number=2,
                beams=(
                    dis.Beam(1, targets=(dis.TrackJam(MINE),)),
                    dis.Beam(2, function=12, targets=(dis.TrackJam(MINE, 4, 5),)),
                ),
            ),
        ),
    ),
    dis.Transmitter(
        MINE, 1, modulation=dis.Modulation(1, 1, 2, 6), antenna_pattern_type=1
    ),
    dis.Receiver(MINE, 1, 2, transmitter_id=MINE, transmitter_radio=1),
    dis.Fire(MINE, event_id=dis.EventId(1, 2, 9)),
    dis.Detonation(MINE, parameters=(dis.ArticulatedPart(),)),
    dis.Signal(MINE, 1, 2 << 14, data=bytes(range(20))),
    dis.Signal(MINE, 1, 1, data=bytes(range(20))),
    dis.Signal(MINE, 1, 3 << 14, data=bytes(12)),
    dis.SetData(
        MINE,
        MINE,
        fixed_datums=(dis.FixedDatum(1, 2),),
        variable_datums=(dis.VariableDatum(1, b"abc"),),
    ),
    dis.TransferOwnership(
        MINE, record_sets=(dis.RecordSet(1, 2, 0, 12, 2, b"abc"),), transfer_id=MINE
    ),
    dis.EntityDamageStatus(MINE, records=(dis.DamageDescription(),)),
)


@pytest.fixture(scope="module")
def messages(ours: ObjectModel) -> list[ObjectUpdate | InteractionSent]:
    return list(said(Translator(ours)))


def said(here: Translator) -> Iterator[ObjectUpdate | InteractionSent]:
    for body in BODIES:
        for message in here.to_hla(encode_pdu(body, exercise=1, timestamp=1)):
            assert isinstance(message, ObjectUpdate | InteractionSent)
            yield message


@pytest.fixture(scope="module")
def there(ours: ObjectModel) -> Translator:
    return Translator(ours)


def hear(there: Translator, message: ObjectUpdate | InteractionSent) -> None:
    if isinstance(message, ObjectUpdate):
        there.reflect(*message)
    else:
        there.receive(*message)


@settings(max_examples=300, deadline=None)
@given(seed=st.integers(0, 1 << 32), tag=st.binary(max_size=12))
def test_broken_values_are_counted(
    messages: list[ObjectUpdate | InteractionSent],
    there: Translator,
    seed: int,
    tag: bytes,
) -> None:
    chance = random.Random(seed)
    for _ in range(4):
        message = chance.choice(messages)
        values = {
            name: broken(octets, chance) if chance.random() < 0.4 else octets
            for name, octets in message.values.items()
            if chance.random() < 0.9
        }
        if isinstance(message, ObjectUpdate) and chance.random() < 0.1:
            there.remove(message.object_class, message.name, tag)
        hear(there, message._replace(values=values, tag=tag))
    for pdu in there.take():
        decode_pdu(pdu)


def broken(octets: bytes, chance: random.Random) -> bytes:
    """Octets cut, flipped, drawn out or made up."""
    turn = chance.randrange(4)
    if turn == 0:
        return octets[: chance.randrange(len(octets) + 1)]
    if turn == 1:
        return octets + chance.randbytes(chance.randrange(9))
    if turn == 2 and octets:
        changed = bytearray(octets)
        changed[chance.randrange(len(octets))] = chance.randrange(256)
        return bytes(changed)
    return chance.randbytes(chance.randrange(64))


def test_unknown_classes_are_counted(ours: ObjectModel) -> None:
    there = Translator(ours)
    there.reflect("HLAobjectRoot.Lorry", "it", {}, b"")
    there.receive("HLAinteractionRoot.Horn", {}, b"")
    there.remove("HLAobjectRoot.Lorry", "it", b"")
    assert there.counters["unknown"] == 3 and there.take() == []


def test_objects_that_say_too_little_are_waited_for(ours: ObjectModel) -> None:
    here, there = Translator(ours), Translator(ours)
    (update,) = here.to_hla(encode_pdu(BODIES[0], exercise=1, timestamp=1))
    assert isinstance(update, ObjectUpdate)
    for name, octets in update.values.items():
        assert there.take() == []
        there.reflect(update.object_class, update.name, {name: octets}, update.tag)
    assert there.take() == [encode_pdu(BODIES[0], exercise=1, timestamp=1)]


def test_a_broken_entity_type_is_no_entity(ours: ObjectModel) -> None:
    here, there = Translator(ours), Translator(ours)
    (update,) = here.to_hla(encode_pdu(BODIES[0], exercise=1, timestamp=1))
    assert isinstance(update, ObjectUpdate)
    values = {**update.values, "EntityType": b"\1"}
    there.reflect(update.object_class, update.name, values, update.tag)
    assert there.take() == []
    assert there.counters == {"incomplete": 1, "broken": 1}


def test_an_object_that_nobody_told_of_may_be_deleted(ours: ObjectModel) -> None:
    there = Translator(ours)
    for name in there.object_classes:
        there.remove(name, "it", b"")
    assert there.take() == []
