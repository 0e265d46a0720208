"""A hit counts once and for its worth, whatever a network loses or repeats."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from federates.threats.damage import Beams
from fom.enums import Appearance, ComponentDamage, DetonationResult, EnergyFlag
from interop.dis import (
    AreaAimpoint,
    ClockTime,
    Detonation,
    DirectedEnergyFire,
    EnergyDeposition,
    EntityDamageStatus,
    EntityId,
    EventId,
    Location,
    PrecisionAimpoint,
    Vector,
)
from interop.messages.events import KillCause, Killed, Struck

Make = Callable[..., Any]

SHOOTER = EntityId(1, 99, 5)
EVENT = EventId(1, 99, 17)
MISSILE = {
    "name": "BM",
    "launch": {"latitude_deg": 40.0, "longitude_deg": 140.0},
    "aim": {"latitude_deg": 37.0, "longitude_deg": 142.0},
    "launch_time": 0.0,
    "burn_time": 60.0,
    "lethal_radius": 5.0,
    "hardness": 1e6,
}
VEHICLE = {
    "name": "TEL",
    "waypoints": [{"latitude_deg": 40.0, "longitude_deg": 140.0, "speed": 5.0}],
}
DESTROYED = int(Appearance.DESTROYED)


def detonation(target: EntityId, **values: Any) -> Detonation:
    return Detonation(
        SHOOTER,
        target,
        event_id=EVENT,
        **({"result": DetonationResult.ENTITY_IMPACT} | values),
    )


def truth(play: Any, marking: str, ago: float = 0.0) -> Location:
    """Where the entity will be ``ago`` s before the next half second."""
    place = [p.marking for p in play.federate._raid.planned].index(marking)
    time = play.now - 12_345.0 + 0.5 - ago
    position, _, _ = play.federate._raid.state(np.array([place]), time)
    return Location(*map(float, position[0]))


def is_killed(play: Any) -> bool:
    return bool(play.told(Killed))


# --- kinetic -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("result", "relative", "killed"),
    [
        (DetonationResult.ENTITY_IMPACT, Vector(0.0, 0.0, 0.0), True),
        (DetonationResult.ENTITY_IMPACT, Vector(3.0, 3.0, 2.0), True),
        (DetonationResult.ENTITY_PROXIMATE, Vector(-1.0, 4.0, 0.0), True),
        (DetonationResult.ENTITY_PROXIMATE, Vector(4.0, 4.0, 0.0), False),
        (DetonationResult.KILL_WITH_FRAGMENT_1, Vector(1.0, 0.0, 0.0), True),
        (DetonationResult.NONE_DUD, Vector(0.0, 0.0, 0.0), False),
        (DetonationResult.GROUND_IMPACT, Vector(1.0, 0.0, 0.0), False),
        (DetonationResult.MISS_END_GAME, Vector(1.0, 0.0, 0.0), False),
        (DetonationResult.MISS_BOTH, Vector(0.0, 0.0, 0.0), False),
        (DetonationResult.OTHER, Vector(1.0, 0.0, 0.0), False),
    ],
)
def test_a_near_detonation_that_can_harm_kills_its_target(
    stage: Make, result: int, relative: Vector, killed: bool
) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(100.0, dt=1.0)
    body = detonation(play.entity("BM"), result=result, relative_location=relative)
    play.step(0.5, play.from_partner(body))
    assert is_killed(play) == killed


@pytest.mark.parametrize(("aside", "killed"), [(4.0, True), (6.0, False)])
@pytest.mark.parametrize("ago", [0.0, 1.7])
def test_one_without_a_target_kills_by_where_and_when_it_was(
    stage: Make, aside: float, killed: bool, ago: float
) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(100.0, dt=1.0)
    where = truth(play, "BM", ago)
    body = detonation(
        EntityId(0, 0, 0),
        result=DetonationResult.DETONATION,
        location=Location(where.x + aside, where.y, where.z),
    )
    play.step(0.5, play.from_partner(body, ago=ago))
    assert is_killed(play) == killed


def test_a_target_without_a_relative_location_is_judged_by_the_place(
    stage: Make,
) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(100.0, dt=1.0)
    where, result = truth(play, "BM"), DetonationResult.ENTITY_PROXIMATE
    far = Location(where.x + 900.0, where.y, where.z)
    missile = play.entity("BM")
    play.step(0.0, play.from_partner(detonation(missile, result=result, location=far)))
    assert not is_killed(play)
    near = detonation(missile, result=result, location=truth(play, "BM"))
    play.step(0.5, play.from_partner(near))
    assert is_killed(play)


def test_a_stamp_that_is_not_to_be_trusted_means_now(stage: Make) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(100.0, dt=1.0)
    body = detonation(
        EntityId(0, 0, 0),
        result=DetonationResult.DETONATION,
        location=truth(play, "BM"),
    )
    play.step(0.5, play.from_partner(body, ago=60.0))
    assert is_killed(play)


def test_a_detonation_at_no_place_or_for_a_stranger_harms_nobody(stage: Make) -> None:
    play = stage(ballistic=[MISSILE], ground=[VEHICLE])
    play.run(10.0)
    nowhere = Location(float("nan"), float("inf"), 0.0)
    for target in (EntityId(1, 66, 999), EntityId(7, 7, 7), EntityId(0, 0, 0)):
        play.step(0.5, play.from_partner(detonation(target, location=nowhere)))
    nan = Vector(float("nan"), 0.0, 0.0)
    body = detonation(play.entity("BM"), location=nowhere, relative_location=nan)
    play.step(0.5, play.from_partner(body))
    assert not is_killed(play)
    assert play.federate.exercise.malformed == 0


def test_everything_within_its_radius_is_destroyed(stage: Make) -> None:
    vehicles = [VEHICLE | {"lethal_radius": 20.0}, VEHICLE | {"name": "TEL2"}]
    play = stage(ground=vehicles)
    play.run(1.0)
    where = truth(play, "TEL")
    body = detonation(
        play.entity("TEL"),
        location=Location(where.x, where.y, where.z + 10.0),
        relative_location=Vector(0.0, 0.0, -10.0),
    )
    play.step(0.5, play.from_partner(body))
    # The other one stands in the same place but has a radius of 5 m.
    (killed,) = play.told(Killed)
    assert killed.entity_id == play.entity("TEL")


def test_the_owner_says_what_happened_and_takes_the_wreck_away(stage: Make) -> None:
    play = stage(ballistic=[MISSILE], wreck_time=12.0)
    play.run(30.0)
    missile = play.entity("BM")
    play.step(0.5, play.from_partner(detonation(missile)))
    (killed,) = play.told(Killed)
    assert (killed.entity_id, killed.event_id, killed.by) == (missile, EVENT, SHOOTER)
    assert killed.cause == KillCause.KINETIC
    assert killed.time - play.federate.assignment.epoch == pytest.approx(
        play.elapsed, abs=1e-3
    )
    appearance = play.seen("BM")[2]
    assert appearance & DESTROYED == DESTROYED
    assert appearance & Appearance.FLAMING and appearance & Appearance.SMOKE
    assert not appearance & (Appearance.POWER_PLANT | Appearance.DEACTIVATED)
    (status,) = play.said(EntityDamageStatus)
    assert status.entity_id == missile
    assert status.records[0].damage == ComponentDamage.DESTROYED
    assert status.records[0].fire_event_id == EVENT
    # It falls freely: gravity only, in the rotating frame.
    before = play.seen("BM")[1]
    play.run(4.0)
    fell = np.linalg.norm((play.seen("BM")[1] - before) / 4.0)
    assert fell == pytest.approx(9.8, abs=0.5)
    play.run(7.0)
    assert len(play.said(EntityDamageStatus)) == 2  # every 10 s
    play.run(1.5)
    assert play.entity("BM") is None
    play.run(500.0, dt=2.0)
    assert play.told(Struck) == [] and len(play.told(Killed)) == 1
    assert play.said(Detonation) == []


def test_hits_that_come_twice_or_on_a_wreck_count_once(stage: Make) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(30.0)
    body = detonation(play.entity("BM"))
    datagrams = play.from_partner(body)
    play.step(0.5, datagrams * 3)
    play.step(0.5, datagrams)
    assert len(play.told(Killed)) == 1
    assert play.federate.status()["killed"] == 1


def test_a_destroyed_launcher_shoots_no_more(stage: Make) -> None:
    later = {k: v for k, v in MISSILE.items() if k != "launch"}
    later |= {"launcher": "TEL", "launch_time": 5.0, "decoys": 1}
    play = stage(ground=[VEHICLE], ballistic=[later])
    play.run(1.0)
    play.step(0.5, play.from_partner(detonation(play.entity("TEL"))))
    assert is_killed(play)
    play.run(80.0)
    assert play.entity("BM") is None and play.entity("BMD1") is None
    assert play.federate.status()["cancelled"] == 2


def test_a_missile_destroyed_in_its_boost_releases_no_decoys(stage: Make) -> None:
    play = stage(ballistic=[MISSILE | {"decoys": 3}])
    play.run(30.0)
    play.step(0.5, play.from_partner(detonation(play.entity("BM"))))
    play.run(60.0)
    assert len(play.partner.heard) == 0


# --- laser ---------------------------------------------------------------------------


def beam(
    target: EntityId,
    lasted: float,
    irradiance: float = 1e5,
    *,
    on: bool = True,
    event: EventId = EVENT,
) -> DirectedEnergyFire:
    return DirectedEnergyFire(
        SHOOTER,
        event,
        shot_start=ClockTime(5, 1),
        cumulative_time=lasted,
        flags=int(EnergyFlag.WEAPON_ON) if on else 0,
        records=(PrecisionAimpoint(target_id=target, peak_irradiance=irradiance),),
    )


def test_a_beam_kills_when_its_energy_reaches_the_hardness(stage: Make) -> None:
    play = stage(ballistic=[MISSILE])  # 1e6 J/m2: ten seconds of 1e5 W/m2
    play.run(70.0)
    missile = play.entity("BM")
    for k in range(1, 30):
        play.step(0.5, play.from_partner(beam(missile, 0.5 * k)))
        if is_killed(play):
            break
    assert k == 20
    (killed,) = play.told(Killed)
    assert killed.cause == KillCause.LASER and killed.by == SHOOTER
    assert killed.event_id == EVENT
    assert len(play.said(EntityDamageStatus)) == 1


def test_a_beam_that_is_switched_off_in_time_does_not_kill(stage: Make) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(70.0)
    missile = play.entity("BM")
    for k in range(1, 19):
        play.step(0.5, play.from_partner(beam(missile, 0.5 * k)))
    play.step(0.5, play.from_partner(beam(missile, 9.4, 0.0, on=False)))
    play.run(5.0)
    assert not is_killed(play)
    # What is left to do another shot does.
    other = EventId(1, 99, 18)
    play.step(0.5, play.from_partner(beam(missile, 0.5, event=other)))
    assert not is_killed(play)
    play.step(0.5, play.from_partner(beam(missile, 0.7, event=other)))
    assert is_killed(play)


@given(
    order=st.permutations(range(1, 21)),
    kept=st.lists(st.booleans(), min_size=20, max_size=20),
    twice=st.lists(st.booleans(), min_size=20, max_size=20),
)
def test_lost_doubled_and_reordered_pdus_leave_the_same_energy(
    order: list[int], kept: list[bool], twice: list[bool]
) -> None:
    target = EntityId(1, 66, 1)
    beams = Beams()
    total = 0.0
    arrived = [k for k in order if kept[k - 1]]
    for k in arrived:
        for _ in range(1 + twice[k - 1]):
            total += beams.take(beam(target, 0.5 * k)).get(target, 0.0)
    # Constant irradiance: what the last heartbeat that came tells is all there is.
    assert total == pytest.approx(0.5 * max(arrived, default=0) * 1e5)


def test_a_beam_counts_for_the_target_that_it_is_on() -> None:
    beams = Beams()
    first, second = EntityId(1, 66, 1), EntityId(1, 66, 2)
    assert beams.take(beam(first, 1.0)) == {first: 1e5}
    assert beams.take(beam(second, 3.0, 2e5)) == {second: 4e5}
    off = DirectedEnergyFire(
        SHOOTER, EVENT, shot_start=ClockTime(5, 1), cumulative_time=3.5
    )
    assert beams.take(off) == {second: 1e5}
    assert beams.take(beam(second, 3.5)) == {}


def test_an_area_beam_leaves_what_it_deposits() -> None:
    target = EntityId(1, 66, 1)
    fire = DirectedEnergyFire(
        SHOOTER,
        EVENT,
        cumulative_time=2.0,
        flags=1,
        records=(AreaAimpoint(depositions=(EnergyDeposition(target, 0, 50.0),)),),
    )
    assert Beams().take(fire) == {target: 100.0}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -1.0])
def test_numbers_that_are_none_leave_nothing(value: float) -> None:
    target = EntityId(1, 66, 1)
    assert Beams().take(beam(target, value)) == {}
    assert Beams().take(beam(target, 1.0, value)) == {}


def test_shots_are_forgotten_after_thousands() -> None:
    beams, target = Beams(), EntityId(1, 66, 1)
    for number in range(1, 5000):
        beams.take(beam(target, 1.0, event=EventId(1, 99, number)))
    assert len(beams._shots) == 4096
