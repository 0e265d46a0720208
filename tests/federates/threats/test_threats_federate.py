"""What others see of threats: launch, flight, impact; and what ends them."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from federates.world.impact import predict_impact
from fom.enums import Appearance, DetonationResult, Force
from interop.dis import (
    Acknowledge,
    Detonation,
    EntityId,
    Fire,
    RemoveEntity,
)
from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef
from interop.errors import CallError
from interop.messages.events import Launched, Struck

Make = Callable[..., Any]

LAUNCH = {"latitude_deg": 40.0, "longitude_deg": 140.0}
AIM = {"latitude_deg": 37.0, "longitude_deg": 142.0, "altitude": 50.0}
MISSILE = {
    "name": "BM",
    "entity_type": "2.11.0.1.5.0.0",
    "launch": LAUNCH,
    "aim": AIM,
    "launch_time": 2.0,
    "burn_time": 60.0,
}
VEHICLE = {
    "name": "TEL",
    "waypoints": [
        {**LAUNCH, "speed": 10.0, "hold": 30.0},
        {"latitude_deg": 40.01, "longitude_deg": 140.0, "speed": 10.0},
    ],
}
DRONE = {
    "name": "DRONE",
    "launch_time": 0.0,
    "waypoints": [
        {
            "latitude_deg": 40.0,
            "longitude_deg": 140.0,
            "altitude": 800.0,
            "speed": 50.0,
        },
        {
            "latitude_deg": 40.0,
            "longitude_deg": 140.03,
            "altitude": 20.0,
            "speed": 50.0,
        },
    ],
}

ENGINE = int(Appearance.POWER_PLANT | Appearance.FLAMING)


def place(at: dict[str, float]) -> np.ndarray:
    return geodetic_to_ecef(
        np.radians(at["latitude_deg"]),
        np.radians(at["longitude_deg"]),
        at.get("altitude", 0.0),
    )


def xyz(value: Any) -> np.ndarray:
    return np.array([value.x, value.y, value.z])


def test_a_missile_is_seen_from_its_launch_to_its_impact(stage: Make) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(1.5)
    assert play.entity("BM") is None
    play.run(2.0)
    missile = play.entity("BM")
    row = play.partner.heard.row_of(missile)
    assert str(play.partner.heard.entity_type_of(row)) == MISSILE["entity_type"]
    assert play.partner.heard.force[row] == Force.OPPOSING
    while play.entity("BM") == missile and play.elapsed < 900.0:
        play.step(0.5)
    (fire,) = play.said(Fire)
    (detonation,) = play.said(Detonation)
    assert fire.firing_id == EntityId(0, 0, 0)  # nobody: no launcher
    assert fire.munition_id == missile
    assert detonation.event_id == fire.event_id and detonation.event_id.number
    assert detonation.firing_id == fire.firing_id
    assert detonation.munition_id == missile
    assert detonation.descriptor == fire.descriptor
    assert str(fire.descriptor.munition) == MISSILE["entity_type"]
    assert detonation.result == DetonationResult.GROUND_IMPACT
    assert np.linalg.norm(xyz(fire.location) - place(LAUNCH)) < 1.0
    assert np.linalg.norm(xyz(detonation.location) - place(AIM)) < 1e3
    (launched,), (struck,) = play.told(Launched), play.told(Struck)
    assert launched.entity_id == struck.entity_id == missile
    assert launched.time == play.federate.assignment.epoch + 2.0
    assert launched.impact == struck.location
    assert launched.impact_time == struck.time
    assert play.elapsed == pytest.approx(struck.time - launched.time + 2.0, abs=0.6)
    # The last Entity State said that it left.
    assert missile in play.partner.heard.left
    assert play.federate.status()["struck"] == 1


def test_what_others_reckon_stays_near_the_truth(stage: Make) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(3.0)
    off, told = [], play.federate.exercise.sent[1]
    for _ in range(500):
        play.step(0.5)
        if play.entity("BM") is None:
            break
        truth, _, _ = play.federate._raid.state(np.array([0]), play.now - 12_345.0)
        off.append(np.linalg.norm(play.seen("BM")[0] - truth[0]))
    # A metre of threshold, and what float32 velocities lose in a heartbeat.
    assert max(off) < 1.01
    # Through burn and coast it need not be told much more often than by heartbeat.
    assert play.federate.exercise.sent[1] - told < 0.5 * len(off)


def test_a_coasting_missile_is_on_a_kepler_arc_to_its_aim(stage: Make) -> None:
    play = stage(ballistic=[MISSILE | {"ballistic_coefficient": 1e5}])
    play.run(120.0)
    position, velocity, _ = play.seen("BM")
    impact, _ = predict_impact(position[None], velocity[None], play.now)
    assert np.linalg.norm(impact[0] - place(AIM)) < 3e3  # without air and altitude


def test_only_a_burning_missile_shows_its_engine(stage: Make) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(3.0)
    assert play.seen("BM")[2] & ENGINE == ENGINE
    assert play.seen("BM")[2] & Appearance.LAUNCH_FLASH
    play.run(10.0)
    assert play.seen("BM")[2] & ENGINE == ENGINE
    assert not play.seen("BM")[2] & Appearance.LAUNCH_FLASH
    play.run(50.0)
    assert play.seen("BM")[2] == 0


def test_the_nose_points_along_the_velocity(stage: Make) -> None:
    play = stage(ballistic=[MISSILE])
    play.run(80.0)
    row = play.partner.heard.row_of(play.entity("BM"))
    psi, theta, _ = play.partner.heard.states(play.now).orientation[row]
    nose = np.array(
        [np.cos(theta) * np.cos(psi), np.cos(theta) * np.sin(psi), -np.sin(theta)]
    )
    velocity = play.seen("BM")[1]
    assert nose @ velocity / np.linalg.norm(velocity) > np.cos(np.radians(3.5))


def test_a_launcher_waits_shoots_and_drives_off(stage: Make) -> None:
    missile = {k: v for k, v in MISSILE.items() if k != "launch"}
    play = stage(ground=[VEHICLE], ballistic=[missile | {"launcher": "TEL"}])
    play.run(1.0)
    position, velocity, appearance = play.seen("TEL")
    assert np.linalg.norm(position - place(LAUNCH)) < 1.0
    assert np.linalg.norm(velocity) < 0.01
    assert not appearance & Appearance.POWER_PLANT
    play.run(2.0)
    (fire,) = play.said(Fire)
    assert fire.firing_id == play.entity("TEL")
    assert np.linalg.norm(xyz(fire.location) - place(LAUNCH)) < 1.0
    play.run(47.0)
    _, velocity, appearance = play.seen("TEL")
    assert np.linalg.norm(velocity) == pytest.approx(10.0, abs=0.1)
    assert appearance & Appearance.POWER_PLANT
    play.run(120.0, dt=1.0)
    position, velocity, _ = play.seen("TEL")
    assert np.linalg.norm(velocity) < 0.01
    end = {"latitude_deg": 40.01, "longitude_deg": 140.0}
    assert np.linalg.norm(position - place(end)) < 2.0


def test_a_drone_goes_off_as_what_it_is(stage: Make) -> None:
    play = stage(drone=[DRONE])
    play.run(1.0)
    drone = play.entity("DRONE")
    assert play.seen("DRONE")[2] == Appearance.POWER_PLANT
    while play.entity("DRONE") and play.elapsed < 200.0:
        received = play.step(0.5)
    assert play.said(Fire) == []
    (pdu,) = received.pdus(Detonation)
    # DIS 7: detonation type indicator 2, non-munition explosion (UID 305).
    assert pdu.header.status == 2 << 4
    assert pdu.body.munition_id == drone
    assert pdu.body.descriptor.munition.kind == 1
    end = DRONE["waypoints"][1]
    assert np.linalg.norm(xyz(pdu.body.location) - place(end)) < 1.0
    assert play.told(Struck)[0].entity_id == drone


def test_an_aircraft_leaves_at_the_end_of_its_route(stage: Make) -> None:
    play = stage(aircraft=[DRONE | {"name": "JET"}])
    play.run(1.0)
    jet = play.entity("JET")
    while play.entity("JET") and play.elapsed < 200.0:
        play.step(0.5)
    assert jet in play.partner.heard.left
    assert play.said(Detonation) == [] and play.events == []
    assert play.federate.status()["left"] == 1


def test_a_cruise_missile_is_fired_and_strikes(stage: Make) -> None:
    play = stage(cruise=[DRONE | {"name": "CM"}])
    play.run(60.0)
    (fire,), (detonation,) = play.said(Fire), play.said(Detonation)
    assert fire.event_id == detonation.event_id
    assert fire.descriptor.munition.kind == 2


def test_a_glider_flies_below_space_and_strikes(stage: Make) -> None:
    glide = {k: v for k, v in MISSILE.items() if k != "entity_type"}
    glide |= {"aim": AIM | {"latitude_deg": 28.0}, "dive_speed": 1500.0}
    play = stage(glide=[glide])
    highest = 0.0
    while not play.told(Struck) and play.elapsed < 1500.0:
        play.step(1.0)
        if play.entity("BM"):
            highest = max(highest, float(ecef_to_geodetic(play.seen("BM")[0])[2]))
    assert 20e3 < highest < 80e3
    (detonation,) = play.said(Detonation)
    assert np.linalg.norm(xyz(detonation.location) - place(glide["aim"])) < 1.0


def test_a_salvo_is_launched_one_after_the_other_and_spread(stage: Make) -> None:
    salvo = {"count": 3, "salvo_interval": 4.0, "spread": 1000.0}
    play = stage(ballistic=[MISSILE | salvo])
    play.run(20.0)
    launched = play.told(Launched)
    start = play.federate.assignment.epoch
    assert [e.time - start for e in launched] == [2.0, 6.0, 10.0]
    assert all(play.entity(f"BM-{k}") for k in (1, 2, 3))
    aims = np.array([xyz(e.impact) for e in launched])
    off = np.linalg.norm(aims - place(AIM), axis=1)
    assert np.all(off < 5e3) and len(set(np.round(off))) == 3


def test_decoys_leave_at_burn_out_and_never_strike(stage: Make) -> None:
    play = stage(ballistic=[MISSILE | {"decoys": 2}])
    play.run(61.0)
    assert play.entity("BMD1") is None
    play.run(4.0)
    near = np.linalg.norm(play.seen("BMD1")[0] - play.seen("BM")[0])
    assert 1.0 < near < 100.0
    assert play.seen("BMD2")[2] == 0
    while len(play.partner.heard) and play.elapsed < 1200.0:
        play.step(1.0)
    assert len(play.said(Fire)) == len(play.said(Detonation)) == 1
    assert len(play.told(Launched)) == len(play.told(Struck)) == 1
    assert play.federate.status()["left"] == 2


def test_an_event_launches_an_entry_once_more(stage: Make) -> None:
    waiting = {k: v for k, v in MISSILE.items() if k != "launch_time"}
    play = stage(ballistic=[waiting])
    play.run(20.0)
    assert len(play.partner.heard) == 0
    assert play.federate.act("launch", {"name": "BM"})
    assert not play.federate.act("launch", {"name": "other"})
    assert not play.federate.act("dance", {"name": "BM"})
    play.run(2.0)
    (launched,) = play.told(Launched)
    assert launched.time - play.federate.assignment.epoch == pytest.approx(20.0)
    assert play.entity("BM")
    assert play.federate.act("launch", {"name": "BM"})
    play.run(2.0)
    assert len(play.partner.heard) == 2


def test_what_management_removes_does_not_strike(stage: Make) -> None:
    play = stage(drone=[DRONE])
    play.run(1.0)
    request = RemoveEntity(play.partner.id, play.entity("DRONE"), 7)
    play.step(0.5, play.from_partner(request))
    assert [a for a in play.said(Acknowledge) if a.request_id == 7]
    assert play.entity("DRONE") is None
    play.run(100.0)
    assert play.said(Detonation) == [] and play.told(Struck) == []


def test_one_seed_gives_the_same_octets(stage: Make) -> None:
    def octets(seed: int) -> list[bytes]:
        play = stage(seed=seed, ballistic=[MISSILE | {"count": 2, "spread": 500.0}])
        found = []
        for _ in range(40):
            play.step(0.5)
            found += play.datagrams
        return found

    assert octets(1) == octets(1)
    assert octets(1) != octets(2)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"ballistic": [MISSILE | {"apogee_km": 1.0}]}, "BM: no ballistic arc"),
        ({"glide": [MISSILE | {"aim": LAUNCH}]}, "BM: a glide over 0 km"),
        ({"drone": [DRONE | {"waypoints": DRONE["waypoints"][:1]}]}, "DRONE: a route"),
    ],
)
def test_an_impossible_entry_is_one_clear_line(
    stage: Make, wrong: dict[str, Any], told: str
) -> None:
    with pytest.raises(CallError, match=f"layer threats: {told}"):
        stage(**wrong)
