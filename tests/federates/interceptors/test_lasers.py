"""Lasers on a range that a test plays: dwell, heartbeat, end."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from federates.interceptors.config import GroundSite, InterceptorsConfig, LaserConfig
from fom.enums import Appearance, ComponentDamage, EnergyFlag
from interop.dis import (
    DamageDescription,
    DirectedEnergyFire,
    EntityDamageStatus,
    EntityId,
    PrecisionAimpoint,
    encode_pdu,
)
from interop.dis.coordinates import geodetic_to_ecef
from interop.messages.events import Engaged, events_in
from interop.messages.records import OrderState, WeaponStatus

HOME = geodetic_to_ecef(0.7, 0.2, 0.0)
UP = HOME / np.linalg.norm(HOME)
EAST = np.cross([0.0, 0.0, 1.0], UP) / np.linalg.norm(np.cross([0.0, 0.0, 1.0], UP))
DWELL = 8.0
SLEW = 3.0


def config(**laser: Any) -> InterceptorsConfig:
    """A laser on a mountain, for the sake of a simple geometry."""
    values: dict[str, Any] = {
        "kind": "laser",
        "power": 3e6,
        "wavelength": 1.3e-6,
        "aperture": 5.0,
        "jitter": 1e-7,
        "max_range_km": 800.0,
        "min_target_altitude_km": 20.0,
        "slew_time": SLEW,
        "max_dwell": DWELL,
    }
    return InterceptorsConfig(
        weapon_class=2,
        weapon=LaserConfig(**{**values, **laser}),
        sites=(
            GroundSite(
                name="LASER",
                latitude_deg=float(np.degrees(0.7)),
                longitude_deg=float(np.degrees(0.2)),
                altitude=3000.0,
                rounds=3,
            ),
        ),
    )


@pytest.fixture
def play(partners: ModuleType, firing_range: ModuleType) -> Callable[..., Any]:
    def make(**laser: Any) -> Any:
        target = firing_range.Target(
            HOME + 200e3 * UP + 60e3 * EAST, -2000.0 * EAST, falling=True
        )
        return firing_range.Range(partners, config(**laser), target, HOME + 1e4 * EAST)

    return make


def shots(stage: Any) -> list[tuple[float, DirectedEnergyFire]]:
    return [(t, p.body) for t, p in stage.pdus if type(p.body) is DirectedEnergyFire]


def test_a_beam_is_told_every_half_second_and_its_end_once(
    play: Callable[..., Any],
) -> None:
    """dis-facts WF9: every 0.5 s while on, a final one with the weapon off."""
    stage = play()
    start = stage.now
    stage.send(stage.order())
    stage.run(20.0)
    told = shots(stage)
    times = [t for t, _ in told]
    np.testing.assert_allclose(np.diff(times), 0.5)
    assert times[0] == pytest.approx(start + SLEW, abs=1.6)  # radio and relay
    flags = [fire.flags for _, fire in told]
    on, change = EnergyFlag.WEAPON_ON, EnergyFlag.STATE_CHANGE
    assert flags[0] == on | change
    assert set(flags[1:-1]) == {on}
    assert flags[-1] == change
    lasted = [fire.cumulative_time for _, fire in told]
    np.testing.assert_allclose(lasted, np.array(times) - times[0], atol=1e-6)
    assert lasted[-1] == pytest.approx(DWELL)
    assert len({fire.event_id for _, fire in told}) == 1
    assert told[0][1].shot_start.seconds == pytest.approx(times[0], abs=1e-5)
    assert stage.states()[-1] == OrderState.MISSED


def test_the_spot_is_on_the_target_with_the_irradiance_of_its_distance(
    play: Callable[..., Any],
) -> None:
    stage = play()
    places = {}
    move = stage.target.move

    def recorded(dt: float) -> None:
        places[round(stage.now * 2) - 1] = (
            stage.target.position.copy(),
            stage.target.velocity.copy(),
        )
        move(dt)

    stage.target.move = recorded
    stage.send(stage.order())
    stage.run(8.0)
    eye = geodetic_to_ecef(0.7, 0.2, 3000.0)
    for time, fire in shots(stage):
        (aim,) = fire.records
        assert isinstance(aim, PrecisionAimpoint)
        assert aim.target_id == EntityId(7, 700, 1)
        position, velocity = places[round(time * 2)]
        spot, speed = aim.spot_location, aim.spot_velocity
        np.testing.assert_allclose([spot.x, spot.y, spot.z], position, atol=0.5)
        np.testing.assert_allclose([speed.x, speed.y, speed.z], velocity, atol=0.5)
        distance = np.linalg.norm(position - eye)
        # 2 P/(pi w^2), w^2 of diffraction and jitter added
        square = (2 * 1.3e-6 / (np.pi * 5.0)) ** 2 + (2e-7) ** 2
        peak = 2 * 3e6 / (np.pi * square * distance**2)
        assert aim.peak_irradiance == pytest.approx(peak, rel=1e-4)
        assert aim.semi_major == pytest.approx(distance * np.sqrt(square), rel=1e-4)
    first = shots(stage)[0][1]
    assert (first.aperture_diameter, first.wavelength) == (
        5.0,
        pytest.approx(1.3e-6),
    )
    assert str(first.munition_type) == "2.12.225.1.1.0.0"
    assert len(encode_pdu(first, exercise=1, timestamp=0)) == 88 + 96


def test_a_destroyed_target_ends_the_shot(play: Callable[..., Any]) -> None:
    """Its owner says so by appearance; no longer than a step later the beam is off."""
    stage = play()
    stage.send(stage.order())
    stage.run(8.0)
    stage.target.appearance = int(Appearance.DESTROYED)
    stage.run(3.0)
    told = shots(stage)
    assert told[-1][1].flags == EnergyFlag.STATE_CHANGE
    assert told[-1][1].cumulative_time < DWELL - 1.0
    assert stage.states()[-1] == OrderState.HIT
    assert stage.weapons.status()["lasers_on"] == 0


def test_a_damage_status_of_destruction_ends_the_shot_as_well(
    play: Callable[..., Any],
) -> None:
    stage = play()
    stage.send(stage.order())
    stage.run(8.0)
    event = shots(stage)[0][1].event_id
    told = EntityDamageStatus(
        EntityId(7, 700, 1),
        records=(
            DamageDescription(damage=ComponentDamage.DESTROYED, fire_event_id=event),
        ),
    )
    stage.run(1.0, forged=[encode_pdu(told, exercise=1, timestamp=1)])
    assert shots(stage)[-1][1].flags == EnergyFlag.STATE_CHANGE
    stage.run(2.0)
    assert stage.states()[-1] == OrderState.HIT


def test_a_target_that_is_gone_ends_the_shot(play: Callable[..., Any]) -> None:
    stage = play(max_dwell=60.0)
    stage.send(stage.order())
    stage.run(8.0)
    stage.target.appearance = int(Appearance.DEACTIVATED)
    stage.run(3.0)
    assert shots(stage)[-1][1].flags == EnergyFlag.STATE_CHANGE
    assert stage.states()[-1] == OrderState.MISSED


def test_out_of_range_ends_the_shot(play: Callable[..., Any]) -> None:
    stage = play(max_dwell=60.0, max_range_km=205.0)
    stage.target.velocity = 1500.0 * UP
    stage.target.position = HOME + 190e3 * UP
    stage.run(1.0)
    stage.send(stage.order())
    stage.run(15.0)
    last = shots(stage)[-1][1]
    assert last.flags == EnergyFlag.STATE_CHANGE
    assert 0.5 <= last.cumulative_time < 10.0


@pytest.mark.parametrize(
    "laser", [{"max_range_km": 150.0}, {"min_target_altitude_km": 300.0}]
)
def test_a_target_out_of_reach_is_refused(
    play: Callable[..., Any], laser: dict[str, Any]
) -> None:
    stage = play(**laser)
    stage.send(stage.order())
    stage.run(4.0)
    assert stage.states() == [OrderState.REFUSED]
    assert shots(stage) == []


def test_one_beam_at_a_time_and_ready_again_after_it(
    play: Callable[..., Any],
) -> None:
    stage = play()
    stage.run(6.0)
    stage.send(stage.order(number=1))
    stage.run(2.0)
    stage.send(stage.order(number=2))
    stage.run(3.0)
    assert stage.states() == [OrderState.ACCEPTED, OrderState.REFUSED] or (
        stage.states() == [OrderState.ACCEPTED, OrderState.REFUSED, OrderState.FIRED]
    )
    stage.run(14.0)
    readiness = [s.ready for s in stage.command.heard(WeaponStatus)]
    assert readiness[:3] == [1, 0, 1]
    assert stage.weapons.status()["rounds"] == 2
    stage.send(stage.order(number=3))
    stage.run(6.0)
    assert len({fire.event_id for _, fire in shots(stage)}) == 2


def test_an_order_comes_twice_and_fires_once(play: Callable[..., Any]) -> None:
    stage = play()
    order = stage.order()
    for _ in range(5):
        stage.send(order)
        stage.run(4.0)
    assert len({fire.event_id for _, fire in shots(stage)}) == 1
    assert stage.weapons.status()["rounds"] == 2


def test_control_is_told_of_the_shot(play: Callable[..., Any]) -> None:
    stage = play()
    heard = []
    hear = stage.control.hear

    def listen(now: float) -> None:
        heard.extend(e for _, e in events_in(stage.control.received))
        hear(now)

    stage.control.hear = listen
    stage.send(stage.order())
    stage.run(8.0)
    (event,) = [e for e in heard if isinstance(e, Engaged)]
    assert event.event_id == shots(stage)[0][1].event_id


def test_a_layer_that_leaves_switches_its_beams_off(
    play: Callable[..., Any],
) -> None:
    stage = play()
    stage.send(stage.order())
    stage.run(8.0)
    bodies = stage.bodies(stage.weapons.leave(stage.now))
    (off,) = [b for b in bodies if type(b) is DirectedEnergyFire]
    assert off.flags == EnergyFlag.STATE_CHANGE
    assert len(off.records) == 1


def test_without_a_target_there_the_order_lapses(play: Callable[..., Any]) -> None:
    stage = play()
    stage.target.silent = True
    stage.run(15.0)
    stage.send(stage.order(expires=stage.now + 10.0))
    stage.run(15.0)
    assert shots(stage) == []
    assert stage.states()[-1] == OrderState.EXPIRED
    assert stage.weapons.status()["rounds"] == 3
