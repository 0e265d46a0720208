"""Suite *motion*: whoever dead reckons an entity finds it where it is."""

from collections.abc import Iterable
from math import dist

from ...dis import EntityId, EntityState
from ...dis.dead_reckoning import STATIC
from ..bench import Bench
from ..case import NotExercised, Unmet, case
from ..hearing import Heard
from ..scenery import place_of, position_of, speed_of
from ..strict import unbroken

_BEATS = 4  #: heartbeats for which motion is watched
_PAUSE = 10.0  #: s for which a moving entity is held
_SLOW = 20.0  #: m/s, so that a pause is told from what processes take
_ANNEX = "IEEE 1278.1-2012, Annex E"


@case(
    "motion",
    "It moves as it announces: velocities are true, along the algorithm's axes.",
    source=_ANNEX,
)
def announces(bench: Bench) -> None:
    """Everybody moves an entity by what it announced, and would move it elsewhere."""
    _watch_moving(bench)
    unbroken(bench, "ES9", "ES10")


@case(
    "motion",
    "It speaks up before dead reckoning is off by more than the agreed thresholds.",
    source=f"{_ANNEX}; DRA_POS and DRA_ORIENT",
)
def thresholds(bench: Bench) -> None:
    """Who is told late sees entities jump, and shoots where nothing is any more."""
    _watch_moving(bench)
    unbroken(bench, "ES7")


@case(
    "motion",
    "An entity at rest is told of by its heartbeat, from the same place.",
    source="IEEE 1278.1-2012, 5.3.3 and Table 25, HBT_STATIONARY",
)
def rests(bench: Bench) -> None:
    """What stands still is no less there: without a word others take it for gone."""
    timeout = bench.agreement.stationary_timeout
    since = bench.mark()
    resting = {
        one: state for one, state in _present(bench).items() if speed_of(state) == 0.0
    }
    if not resting:
        raise NotExercised("it showed no entity at rest")
    before = set(resting)

    def repeated() -> set[EntityId]:
        again = {one.body.entity_id for one in bench.heard(EntityState, since=since)}
        return again | bench.left()

    if not bench.wait_until(lambda: before <= repeated(), timeout):
        names = _names(before - repeated())
        raise Unmet(f"expected each again within {timeout:g} s, not heard: {names}")
    for one in bench.heard(EntityState, since=since):
        was = resting.get(one.body.entity_id)
        if was is None or speed_of(one.body) != 0.0:
            resting.pop(one.body.entity_id, None)  # it has set out meanwhile
            continue
        moved = dist(place_of(was), place_of(one.body))
        if moved > bench.agreement.position_threshold:
            raise Unmet(
                f"expected {one.body.entity_id} at rest where it was,"
                f" heard of it {moved:.3g} m away, with no velocity"
            )


@case(
    "motion",
    "Nothing moves while it is frozen: after a pause it goes on from where it was.",
    source="IEEE 1278.1-2012, 5.6.5.3 and 5.6.5.4",
)
def holds(bench: Bench) -> None:
    """An exercise that is held for a recess goes on as if there had been none."""
    wanted = [e for e, state in _moving(bench).items() if speed_of(state) >= _SLOW]
    if not wanted:
        raise NotExercised(f"no entity of it is faster than {_SLOW:g} m/s")
    within = bench.agreement.timeout
    if not bench.wait_until(lambda: _first_of(bench, wanted), within):
        raise NotExercised("no entity that moves was heard of again")
    pending = bench.manager.freeze(bench.subject)
    bench.wait_until(lambda: pending.done, bench.agreement.retry_interval * 2)
    bench.manager.withdraw([pending])
    if not pending.answered:
        raise NotExercised("it does not acknowledge Stop/Freeze")
    held_at = bench.now
    last = {one.body.entity_id: one for one in bench.heard(EntityState)}
    # What processes take to stop, and to go on, is to be small beside the pause.
    pause = _PAUSE + 4 * bench.ground.slack
    bench.run_for(pause)
    since = bench.mark()
    bench.manager.start(bench.subject)
    if not bench.wait_until(lambda: _first_of(bench, wanted, since), within):
        raise Unmet(f"expected it to go on within {within:g} s of Start/Resume")
    for entity, one in _first_of(bench, wanted, since).items():
        if entity not in last or entity in bench.left():
            continue
        far = dist(position_of(last[entity], held_at), place_of(one.body))
        speed = max(speed_of(last[entity].body), speed_of(one.body))
        if far > speed * pause / 2:
            raise Unmet(
                f"expected {entity} where it was frozen {pause:g} s before;"
                f" it was {far:.4g} m from there, at {speed:.4g} m/s"
            )


def _watch_moving(bench: Bench) -> None:
    """Watch entities that move until states of one can be compared."""
    moving = set(_moving(bench))
    since = bench.mark()
    bench.run_for(_BEATS * bench.agreement.heartbeat)
    counts: dict[EntityId, int] = {}
    for one in bench.heard(EntityState, since=since):
        counts[one.body.entity_id] = counts.get(one.body.entity_id, 0) + 1
    if not any(counts.get(one, 0) > 1 for one in moving):
        raise NotExercised("no entity that moves was heard of twice")


def _present(bench: Bench) -> dict[EntityId, EntityState]:
    within = bench.agreement.timeout
    if not bench.wait_until(bench.entities, within):
        raise NotExercised(f"it showed no entity in {within:g} s")
    return bench.entities()


def _moving(bench: Bench) -> dict[EntityId, EntityState]:
    """Wait for entities that move; NotExercised when there are none."""

    def moving() -> dict[EntityId, EntityState]:
        found = bench.entities().items()
        return {
            one: state
            for one, state in found
            if speed_of(state) > 0.0 and state.dead_reckoning.algorithm != STATIC
        }

    within = bench.agreement.timeout
    if not bench.wait_until(moving, within):
        raise NotExercised(f"no entity of it moved in {within:g} s")
    return moving()


def _first_of(
    bench: Bench, wanted: Iterable[EntityId], since: int = 0
) -> dict[EntityId, Heard]:
    """Return the first state of each of these entities that was heard."""
    found: dict[EntityId, Heard] = {}
    for one in bench.heard(EntityState, since=since):
        found.setdefault(one.body.entity_id, one)
    return {one: found[one] for one in wanted if one in found}


def _names(entities: Iterable[EntityId]) -> str:
    return ", ".join(sorted(map(str, entities)))
