"""Members of an exercise that speaks version 6."""

import pytest

from interop.dis import (
    AttachedPart,
    Beam,
    Beam6,
    DirectedEnergyFire,
    ElectromagneticEmission,
    ElectromagneticEmission6,
    EmitterSystem,
    EmitterSystem6,
    EntityId,
    EntityType,
    Fire,
    Separation,
    SimulationAddress,
    TransferOwnership,
    decode_pdu,
    split,
)
from interop.errors import EncodeError
from interop.exercise import Agreement, Exercise

NOW = 1.79e9
US, THEM = SimulationAddress(1, 2), SimulationAddress(1, 3)


def member(address: SimulationAddress, version: int) -> Exercise:
    return Exercise(Agreement(version=version), address)


def say(player: Exercise) -> list[bytes]:
    player.owned.add(
        [EntityType()], ["ONE"], force=1, algorithm=1, position=(7e6, 0, 0)
    )
    me = player.owned.id_of(0)
    player.owned.set_parameters(0, [AttachedPart()])
    player.send(Fire(me))
    older = EmitterSystem6(7, beams=(Beam6(1),))
    radiates = ElectromagneticEmission6(me, systems=(older,))
    if player.agreement.version == 7:
        system = EmitterSystem(7, beams=(Beam(1),))
        radiates = ElectromagneticEmission(me, systems=(system,))
    player.send(radiates)
    player.send(TransferOwnership(me, EntityId(0, 0, 0), 1, 0, 1, me))
    return player.flush(now=NOW)


@pytest.mark.parametrize("version", [6, 7])
def test_two_members_understand_each_other(version: int) -> None:
    one, two = member(US, version), member(THEM, version)
    for sender, hearer in ((one, two), (two, one)):
        datagrams = say(sender)
        pdus = [decode_pdu(pdu) for datagram in datagrams for pdu in split(datagram)]
        assert {pdu.header.version for pdu in pdus} == {version}
        assert {pdu.header.pdu_type for pdu in pdus} == {1, 2, 23, 35}
        received = hearer.receive(datagrams, now=NOW)
        assert hearer.malformed == 0
        (fire,) = received.of(Fire)
        assert hearer.heard.joined == [fire.firing_id]
        (emission,) = received.of(ElectromagneticEmission)
        assert emission.systems[0].beams[0].number == 1
        assert received.of(TransferOwnership)[0].transfer_id == fire.firing_id


def test_what_version_6_does_not_know_is_not_sent() -> None:
    one = member(US, 6)
    for body, status, field in (
        (Fire(one.id), 1 << 4, "header.status"),
        (DirectedEnergyFire(one.id), 0, "header.version"),
        (ElectromagneticEmission(one.id), 0, "header.version: 6, .* of version 7"),
    ):
        with pytest.raises(EncodeError, match=field):
            one.send(body, status=status)
    one.owned.add([EntityType()], ["ONE"], force=1, algorithm=1, position=(7e6, 0, 0))
    with pytest.raises(EncodeError, match=r"^parameters\[0\]: not known before"):
        one.owned.set_parameters(0, [Separation()])
    assert len(one.flush(now=NOW)) == 1


def test_what_a_version_does_not_know_is_malformed() -> None:
    one, two = member(US, 7), member(THEM, 6)
    one.send(DirectedEnergyFire(one.id))
    (datagram,) = one.flush(now=NOW)
    assert len(two.receive([datagram], now=NOW).of(DirectedEnergyFire)) == 1
    assert two.malformed == 0
    two.receive([b"\6" + datagram[1:]], now=NOW)
    assert two.malformed == 1
