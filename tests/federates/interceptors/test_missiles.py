"""Interceptors on a range that a test plays: orders, shots, end games."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from federates.geography import Shell
from federates.interceptors.config import (
    GroundSite,
    InterceptorsConfig,
    MissileConfig,
)
from federates.world.orbits import Constellation, Walker
from fom.enums import Appearance, DetonationResult
from interop.dis import EntityId, EntityState
from interop.dis.coordinates import geodetic_to_ecef
from interop.dis.orientation import world_to_body
from interop.messages import Keyring
from interop.messages.events import Engaged, events_in
from interop.messages.records import (
    EngagementOrder,
    OrderState,
    TrackUpdate,
    WeaponStatus,
)

HOME = geodetic_to_ecef(0.7, 0.2, 0.0)
UP = HOME / np.linalg.norm(HOME)
EAST = np.cross([0.0, 0.0, 1.0], UP) / np.linalg.norm(np.cross([0.0, 0.0, 1.0], UP))
LETHAL = 0.8


def site(**weapon: Any) -> InterceptorsConfig:
    """One battery on the ground."""
    values: dict[str, Any] = {
        "kind": "missile",
        "speed": 3500.0,
        "acceleration": 100.0,
        "reach_km": 600.0,
        "max_flight_time": 120.0,
        "kill_probability": 1.0,
        "lethal_radius": LETHAL,
        "munition_type": "2.1.225.1.21.0.0",
    }
    return InterceptorsConfig(
        weapon_class=3,
        weapon=MissileConfig(**{**values, **weapon}),
        sites=(
            GroundSite(
                name="MID",
                latitude_deg=float(np.degrees(0.7)),
                longitude_deg=float(np.degrees(0.2)),
                rounds=4,
            ),
        ),
        platform_type="1.1.225.28.4.3.0",
    )


@pytest.fixture
def midcourse(partners: ModuleType, firing_range: ModuleType) -> Callable[..., Any]:
    """A battery below a ballistic target of another simulator."""

    def make(settings: InterceptorsConfig | None = None, **weapon: Any) -> Any:
        target = firing_range.Target(
            HOME + 140e3 * UP + 60e3 * EAST,
            -1200.0 * EAST + 300.0 * UP,
            falling=True,
        )
        config = settings or site(**weapon)
        return firing_range.Range(partners, config, target, HOME + 1e4 * EAST)

    return make


def engaged(play: Any, seconds: float = 70.0) -> Any:
    """One order, updates every two seconds."""
    play.updating = 1
    play.send(play.order())
    play.run(seconds)
    return play


def test_an_order_launches_and_the_target_is_hit(midcourse: Callable[..., Any]) -> None:
    play = engaged(midcourse())
    (fire,) = play.fires
    (end,) = play.detonations
    assert fire.event_id == end.event_id and fire.event_id.number > 0
    assert fire.firing_id == end.firing_id == play.platform()
    assert fire.munition_id == end.munition_id != EntityId(0, 0, 0)
    assert fire.descriptor == end.descriptor
    assert end.descriptor.quantity == 1
    assert end.result == DetonationResult.ENTITY_IMPACT
    assert end.target_id == EntityId(7, 700, 1)
    assert play.states()[-1] == OrderState.HIT
    relative = end.relative_location
    miss = np.linalg.norm([relative.x, relative.y, relative.z])
    assert 0.0 < miss <= LETHAL


def test_a_detonation_agrees_with_the_target_at_its_timestamp(
    midcourse: Callable[..., Any], firing_range: ModuleType
) -> None:
    """Location less the target's own, turned into the target's axes."""
    play = midcourse()
    places = {}
    move = play.target.move

    def recorded(dt: float) -> None:
        places[round(play.now * 2) - 1] = play.target.position.copy()
        move(dt)

    play.target.move = recorded
    engaged(play)
    (end,) = play.detonations
    time = next(t for t, pdu in play.pdus if pdu.body is end)
    location = np.array([end.location.x, end.location.y, end.location.z])
    offset = location - places[round(time * 2)]
    rotation = world_to_body(np.array([[0.1, 0.2, 0.3]]))[0]
    relative = end.relative_location
    np.testing.assert_allclose(
        rotation @ offset, [relative.x, relative.y, relative.z], atol=0.05
    )


def test_an_interceptor_is_an_entity_until_it_has_gone_off(
    midcourse: Callable[..., Any],
) -> None:
    play = engaged(midcourse())
    (fire,) = play.fires
    (end,) = play.detonations
    states = play.states_of(fire.munition_id)
    order = [pdu.body for _, pdu in play.pdus]
    assert order.index(states[0]) < order.index(fire)
    assert order.index(end) < order.index(states[-1])
    assert states[-1].appearance & Appearance.DEACTIVATED
    burst, velocity = states[-1].location, states[-1].velocity
    assert (burst, (velocity.x, velocity.y, velocity.z)) == (end.location, (0, 0, 0))
    assert not any(s.appearance & Appearance.DEACTIVATED for s in states[:-1])
    assert str(states[0].entity_type) == "2.1.225.1.21.0.0"
    assert {s.force for s in states} == {1}
    # it leaves from the site, straight up to the burn-out speed and no faster
    first, speeds = states[0].location, [s.velocity for s in states]
    assert np.linalg.norm(np.array([first.x, first.y, first.z]) - HOME) < 1.0
    fastest = max(np.linalg.norm([v.x, v.y, v.z]) for v in speeds)
    assert fastest == pytest.approx(3500.0, rel=1e-3)


def test_the_flight_is_continuous_for_those_who_dead_reckon(
    midcourse: Callable[..., Any],
) -> None:
    """From state to state: velocity and acceleration lead to the next location."""
    play = engaged(midcourse())
    munition = play.fires[0].munition_id
    told = [
        (time, pdu.body)
        for time, pdu in play.pdus
        if isinstance(pdu.body, EntityState) and pdu.body.entity_id == munition
    ]
    for (t0, a), (t1, b) in list(zip(told, told[1:], strict=False))[:-1]:
        dt = t1 - t0
        p, v = a.location, a.velocity
        q = a.dead_reckoning.acceleration
        there = np.array([p.x, p.y, p.z]) + np.array([v.x, v.y, v.z]) * dt
        there = there + np.array([q.x, q.y, q.z]) * dt**2 / 2
        gap = np.linalg.norm(
            there - np.array([b.location.x, b.location.y, b.location.z])
        )
        assert gap < 60.0 * dt**2 + 1.0  # what steering and burn-out may add


def test_control_is_told_of_the_shot(midcourse: Callable[..., Any]) -> None:
    play = midcourse()
    heard = []
    hear = play.control.hear

    def listen(now: float) -> None:
        heard.extend(e for _, e in events_in(play.control.received))
        hear(now)

    play.control.hear = listen
    engaged(play, 20.0)
    (event,) = [e for e in heard if isinstance(e, Engaged)]
    assert (event.order, event.weapon) == (1, play.platform())
    assert event.event_id == play.fires[0].event_id


def test_a_miss_is_told_and_lies_outside_the_lethal_radius(
    midcourse: Callable[..., Any],
) -> None:
    play = engaged(midcourse(kill_probability=1e-12, miss_distance=20.0))
    (end,) = play.detonations
    assert end.result == DetonationResult.MISS_END_GAME
    relative = end.relative_location
    assert np.linalg.norm([relative.x, relative.y, relative.z]) >= 20.0
    assert play.states()[-1] == OrderState.MISSED


def test_an_order_that_comes_again_fires_once_and_is_answered_again(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse()
    play.relay.copies = 2  # every message twice, statuses too
    order = play.order()
    for _ in range(4):
        play.send(order)
        play.run(2.0)
    play.run(2.0)
    assert len(play.fires) == 1
    heard = play.states()
    assert heard.count(OrderState.FIRED) >= 4


def test_a_lost_status_is_told_again_when_the_order_is_repeated(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse()
    order = play.order()
    play.send(order)
    play.run(1.5)
    play.relay.losing = True
    play.run(3.0)
    assert play.states() == []
    play.relay.losing = False
    play.send(order)
    play.run(3.0)
    assert play.states() == [OrderState.FIRED]
    assert len(play.fires) == 1


def test_shots_of_an_order_follow_each_other(midcourse: Callable[..., Any]) -> None:
    play = midcourse(kill_probability=1e-12, launch_interval=2.0)
    play.updating = 1
    play.send(play.order(shots=3))
    play.run(70.0)
    times = [t for t, pdu in play.pdus if type(pdu.body).__name__ == "Fire"]
    np.testing.assert_allclose(np.diff(times), [2.0, 2.0])
    assert len(play.detonations) == 3
    assert len({d.event_id for d in play.detonations}) == 3
    assert play.states()[-1] == OrderState.MISSED
    assert play.weapons.status()["rounds"] == 1


def test_once_hit_no_more_shots_are_fired(midcourse: Callable[..., Any]) -> None:
    play = midcourse(launch_interval=65.0)
    play.updating = 1
    play.send(play.order(shots=2))
    play.run(70.0)
    assert len(play.fires) == 1
    assert OrderState.HIT in play.states()
    assert play.weapons.status()["rounds"] == 3


@pytest.mark.parametrize(
    ("change", "state"),
    [
        ({"shots": 5}, OrderState.REFUSED),  # it has four
        ({"shots": 0}, OrderState.REFUSED),
        ({"expires": 0.0}, OrderState.EXPIRED),
        ({"expires": float("nan")}, OrderState.EXPIRED),
    ],
)
def test_what_cannot_be_done_is_refused(
    midcourse: Callable[..., Any], change: dict[str, Any], state: OrderState
) -> None:
    play = midcourse()
    play.send(play.order(**change))
    play.run(4.0)
    assert play.states() == [state]
    assert play.fires == []


@pytest.mark.parametrize(
    "weapon",
    [
        {"reach_km": 100.0},
        {"max_flight_time": 30.0},
        {"min_target_altitude_km": 500.0},
        {"max_target_altitude_km": 50.0},
        {"kill_probability": {"cruise": 0.9}},
    ],
)
def test_a_target_outside_the_limits_is_refused(
    midcourse: Callable[..., Any], weapon: dict[str, Any]
) -> None:
    play = midcourse(**weapon)
    play.send(play.order())
    play.run(4.0)
    assert play.states() == [OrderState.REFUSED]
    assert play.fires == []


def height(detonation: Any) -> float:
    place = detonation.location
    return float(np.linalg.norm([place.x, place.y, place.z]) - np.linalg.norm(HOME))


def test_a_shot_waits_until_it_meets_the_target_within_limits(
    midcourse: Callable[..., Any],
) -> None:
    """The target is above 140 km at first and falls below 125 km later."""
    play = midcourse(max_target_altitude_km=125.0)
    play.updating = 1
    play.send(play.order(expires=play.now + 80.0))
    play.run(10.0)
    assert play.states() == [OrderState.ACCEPTED]
    play.run(110.0)
    assert len(play.fires) == 1
    (end,) = play.detonations
    assert end.result == DetonationResult.ENTITY_IMPACT
    assert 110e3 < height(end) < 126e3


def test_an_order_that_lapses_while_it_waits_is_not_carried_out(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse(max_target_altitude_km=125.0)
    play.updating = 1
    play.send(play.order(expires=play.now + 5.0))
    play.run(90.0)
    assert play.states() == [OrderState.ACCEPTED, OrderState.EXPIRED]
    assert play.fires == []
    assert play.weapons.status()["rounds"] == 4


def test_a_track_that_is_no_track_is_refused(midcourse: Callable[..., Any]) -> None:
    play = midcourse()
    play.send(play.order(target=play.state(time=float("nan"))))
    play.run(4.0)
    assert play.states() == [OrderState.REFUSED]


def test_nobody_but_command_launches(
    midcourse: Callable[..., Any], partners: ModuleType, firing_range: ModuleType
) -> None:
    """From another application, without the key, for a weapon that is not there."""
    play = midcourse()
    other = partners.Terminal(77, HOME + 2e4 * EAST)
    wrong = Keyring({1: bytes(32)}, 1)
    thief = partners.Terminal(firing_range.COMMAND, HOME + 3e4 * EAST, wrong)
    play.stage.join(other)
    play.stage.join(thief)
    play.run(2.0)
    other.send(play.platform(), play.order())
    thief.send(play.platform(), play.order())
    play.send(play.order(number=2, weapon=EntityId(1, 99, 1)), play.platform())
    play.run(6.0)
    assert play.fires == [] and play.states() == []
    assert play.weapons._ignored == {"not from command": 1, "no such weapon": 1}
    assert play.weapons._radios.counters["bad_tag"] == 1


def test_a_recorded_order_that_is_played_again_launches_nothing(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse()
    play.send(play.order())
    recorded = []
    for _ in range(6):
        play.run(0.5)
        recorded += play.stage.sent_by(play.relay)
    assert len(play.fires) == 1
    play.run(1.0, forged=recorded)
    assert play.weapons._radios.counters["replayed"] >= 1
    assert len(play.fires) == 1
    assert play.weapons.status()["orders_repeated"] == 0


def test_an_interceptor_that_finds_nothing_destroys_itself(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse()
    play.target.silent = True  # no entity there: the track was of nothing
    play.run(15.0)  # until it has timed out
    engaged(play, 80.0)
    (end,) = play.detonations
    assert end.result == DetonationResult.MISS_FLY_OUT
    assert end.target_id == EntityId(0, 0, 0)
    assert end.event_id == play.fires[0].event_id
    assert play.states()[-1] == OrderState.MISSED


def test_a_track_that_is_off_is_made_good_by_the_seeker(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse(seeker_range_km=120.0)
    play.noise = 2000.0 * EAST
    engaged(play)
    assert play.detonations[0].result == DetonationResult.ENTITY_IMPACT


def test_an_error_beyond_what_can_be_corrected_is_a_miss(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse(seeker_range_km=8.0, lateral_acceleration=10.0)
    play.noise = 2500.0 * EAST
    engaged(play)
    (end,) = play.detonations
    assert end.result in (
        DetonationResult.MISS_END_GAME,
        DetonationResult.MISS_FLY_OUT,
    )


def test_own_forces_are_no_target(
    midcourse: Callable[..., Any], partners: ModuleType
) -> None:
    """A friendly entity stands where the track is; the target is silent."""
    play = midcourse()
    play.target.silent = True
    play.run(15.0)
    friend = partners.Application(78)
    row = friend.exercise.owned.add(
        [partners.ANYTHING],
        ["FRIEND"],
        force=1,
        algorithm=2,
        position=play.target.position[np.newaxis],
    )
    move = play.target.move

    def together(dt: float) -> None:
        move(dt)
        friend.exercise.owned.update(
            row,
            position=play.target.position[np.newaxis],
            velocity=play.target.velocity[np.newaxis],
        )

    play.target.move = together
    play.stage.join(friend)
    engaged(play, 80.0)
    assert play.detonations[0].target_id == EntityId(0, 0, 0)


def test_the_exercise_ends_with_no_shot_left_open(
    midcourse: Callable[..., Any],
) -> None:
    play = engaged(midcourse(), 15.0)
    assert play.weapons.status()["in_flight"] == 1
    datagrams = play.weapons.leave(play.now)
    bodies = play.bodies(datagrams)
    ends = [b for b in bodies if type(b).__name__ == "Detonation"]
    assert [e.event_id for e in ends] == [play.fires[0].event_id]
    last = [b for b in bodies if type(b) is EntityState]
    assert len(last) == 2
    assert all(s.appearance & Appearance.DEACTIVATED for s in last)


def test_an_interceptor_removed_in_flight_ends_its_order(
    midcourse: Callable[..., Any],
) -> None:
    play = engaged(midcourse(), 10.0)
    entity = play.fires[0].munition_id
    row = play.weapons.exercise.owned.row_of(entity)
    play.weapons.exercise.owned.remove(row)
    play.run(5.0)
    assert play.states()[-1] == OrderState.MISSED
    assert play.detonations == []
    assert play.states_of(entity)[-1].appearance & Appearance.DEACTIVATED


def test_a_removed_platform_fires_no_more(midcourse: Callable[..., Any]) -> None:
    play = midcourse(reaction_time=5.0)
    play.send(play.order())
    play.run(2.0)
    play.weapons.exercise.owned.remove(np.array([0]))
    play.run(10.0)
    assert play.fires == []


def test_a_cruise_missile_is_met_in_level_flight(
    partners: ModuleType, firing_range: ModuleType
) -> None:
    start = HOME + 20e3 * EAST + 300.0 * UP
    target = firing_range.Target(start, -250.0 * EAST, falling=False)
    weapon = site(
        speed=1400.0,
        acceleration=200.0,
        reach_km=60.0,
        max_flight_time=60.0,
        seeker_range_km=15.0,
        kill_probability={"cruise": 1.0},
        munition_type="2.1.225.1.16.2.0",
    )
    play = firing_range.Range(partners, weapon, target, HOME + 1e4 * EAST)
    engaged(play, 40.0)
    (end,) = play.detonations
    assert end.result == DetonationResult.ENTITY_IMPACT
    assert play.states()[-1] == OrderState.HIT


def orbital(**changes: Any) -> InterceptorsConfig:
    """One satellite that is near the relay's foot point at the epoch."""
    phase = 0.0
    nearest = np.inf
    for degrees in range(0, 360, 2):
        walker = Walker(
            altitude=500e3,
            inclination=np.radians(53.0),
            planes=1,
            satellites=1,
            phase0=np.radians(degrees),
            raan0=RAAN,
        )
        away = np.linalg.norm(Constellation([walker]).state(1.8e9)[0][0] - HOME)
        if away < nearest:
            phase, nearest = float(degrees), away
    values: dict[str, Any] = {
        "weapon_class": 1,
        "weapon": MissileConfig(
            kind="missile",
            speed=6000.0,
            acceleration=150.0,
            reach_km=900.0,
            max_flight_time=150.0,
            min_target_altitude_km=90.0,
            kill_probability=1.0,
            lethal_radius=LETHAL,
            seeker_range_km=200.0,
        ),
        "shells": (
            Shell(
                altitude_km=500.0,
                inclination_deg=53.0,
                planes=1,
                satellites=1,
                raan_deg=float(np.degrees(RAAN)),
                phase_deg=phase,
            ),
        ),
    }
    return InterceptorsConfig(**{**values, **changes})


RAAN = 2.0


def test_an_orbital_interceptor_hits_what_rises(
    partners: ModuleType, firing_range: ModuleType
) -> None:
    """Closing speeds of many km/s: closest approach lies between two steps."""
    config = orbital()
    shell = config.shells[0]
    walker = Walker(
        altitude=500e3,
        inclination=np.radians(53.0),
        planes=1,
        satellites=1,
        phase0=np.radians(shell.phase_deg),
        raan0=RAAN,
    )
    position, velocity, _ = Constellation([walker]).state(1.8e9)
    up = position[0] / np.linalg.norm(position[0])
    ahead = velocity[0] / np.linalg.norm(velocity[0])
    target = firing_range.Target(
        position[0] - 300e3 * up + 500e3 * ahead, 2500.0 * up, falling=True
    )
    play = firing_range.Range(partners, config, target, position[0] - 500e3 * up)
    engaged(play, 90.0)
    (end,) = play.detonations
    assert end.result == DetonationResult.ENTITY_IMPACT
    assert end.target_id == EntityId(7, 700, 1)


def test_a_large_fleet_spreads_its_statuses(
    partners: ModuleType, firing_range: ModuleType
) -> None:
    """200 satellites, one status each in ten seconds, never more than 11 a step."""
    config = orbital(
        shells=(
            Shell(altitude_km=500.0, inclination_deg=50.0, planes=20, satellites=200),
        )
    )
    target = firing_range.Target(HOME + 900e3 * UP, 0.0 * UP, falling=True)
    play = firing_range.Range(partners, config, target, HOME)
    counts = []
    for _ in range(20):
        before = play.weapons._radios.counters["sent"]
        play.run(0.5)
        counts.append(play.weapons._radios.counters["sent"] - before)
    assert sum(counts) == 200
    assert max(counts) <= 11
    heard = play.command.heard(WeaponStatus)
    assert all(s.ready == 1 and s.rounds == 1 and s.weapon_class == 1 for s in heard)


def test_a_battery_without_rounds_says_so_once(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse()
    play.run(6.0)
    play.updating = 1
    play.send(play.order(shots=4))
    play.run(30.0)
    statuses = play.command.heard(WeaponStatus)
    assert [s.ready for s in statuses] == [1, 0]
    assert statuses[0].rounds == 4


def test_updates_of_unknown_orders_and_false_numbers_are_counted(
    midcourse: Callable[..., Any],
) -> None:
    play = midcourse()
    play.send(TrackUpdate(5, play.state()))
    play.send(play.order())
    play.run(2.0)
    nan = float("nan")
    play.send(TrackUpdate(1, play.state(position_sigma=nan)))
    play.send(EngagementOrder(1, EntityId(1, 51, 9), 1, play.now + 9, play.state()))
    play.run(3.0)
    assert play.weapons._ignored == {"no such order": 1, "no track": 1}
    assert len(play.fires) == 1
