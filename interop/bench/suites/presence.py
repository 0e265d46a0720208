"""Suite *presence*: a federate appears, is heard again and again, and takes leave."""

from ...dis import EntityState
from ..bench import Bench
from ..case import NotExercised, Unmet, case

_BEATS = 3  #: heartbeats that are listened to


@case(
    "presence",
    "It appears: once started, it shows an entity by Entity State.",
    source="IEEE 1278.1-2012, 5.3.3",
    fresh=True,
)
def appears(bench: Bench) -> None:
    """Nobody can see, hit or follow what was never announced."""
    bench.bring_up()
    _first_state(bench)


@case(
    "presence",
    "It is heard again and again: every entity, before others take it for gone.",
    source="IEEE 1278.1-2012, 5.3.3 and Table 25; rule ES6",
)
def heartbeats(bench: Bench) -> None:
    """Others drop an entity of which they hear nothing for 2.4 heartbeats (12 s)."""
    _first_state(bench)
    timeout = bench.agreement.timeout
    before = set(bench.entities())
    since = bench.mark()
    bench.run_for(_BEATS * bench.agreement.heartbeat)
    bench.wait_until(
        lambda: before <= _repeated(bench, since) | bench.left(),
        timeout - _BEATS * bench.agreement.heartbeat,
    )
    silent = before - _repeated(bench, since) - bench.left()
    if silent:
        names = ", ".join(sorted(map(str, silent)))
        raise Unmet(
            f"expected each entity again within {timeout:g} s, not heard: {names}"
        )


@case(
    "presence",
    "It takes leave: the last Entity State of each entity says that it is gone.",
    source="IEEE 1278.1-2012, 5.3.3 and UID 31, bit 23; rule ES11",
    spends=True,
)
def leaves(bench: Bench) -> None:
    """What ends without a word stands about for 12 s on everybody's screen."""
    _first_state(bench)
    present = set(bench.entities())
    bench.interrupt()
    bench.run_for(bench.agreement.heartbeat)
    unsaid = present - bench.left()
    if unsaid:
        names = ", ".join(sorted(map(str, unsaid)))
        raise Unmet(
            "expected a last Entity State with appearance bit 23 of each entity;"
            f" none of {names}"
        )


def _first_state(bench: Bench) -> EntityState:
    """Return the state of an entity that is there; NotExercised when none comes."""
    within = bench.agreement.timeout
    if not bench.wait_until(bench.entities, within):
        raise NotExercised(f"it showed no entity in {within:g} s")
    return next(iter(bench.entities().values()))


def _repeated(bench: Bench, since: int) -> set[object]:
    return {one.body.entity_id for one in bench.heard(EntityState, since=since)}
