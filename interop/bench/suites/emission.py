"""Suite *emission*: who radiates says so, and says when it does so no more."""

from collections.abc import Iterator

from ...dis import (
    Beam,
    ElectromagneticEmission,
    EntityId,
    EntityState,
    RemoveEntity,
    StartResume,
    StopFreeze,
)
from ..asking import acknowledged, ask
from ..bench import Bench
from ..case import NotExercised, Unmet, case
from ..hearing import Heard
from ..scenery import above, add_fighter, place_of, visitor
from ..strict import unbroken

_EMISSION = "IEEE 1278.1-2012, 5.7.3 and 7.6.2"
_PATIENCE = 30.0  #: s for the subject to radiate at all
_BEATS = 4  #: heartbeats for which emissions are watched
_HEIGHT = 5000.0  #: m over the emitter, where any radar would see an aircraft
_GRACE = 1.0  #: s for what was on its way


@case(
    "emission",
    "What radiates is told of again by its heartbeat, until it is told to be off.",
    source=f"{_EMISSION}; Table 25, HBT_PDU_EE",
)
def heartbeat(bench: Bench) -> None:
    """Who joins late, or lost a PDU, would not see a radar that is on."""
    emitting = set(_emitting(bench))
    agreed = bench.agreement
    timeout = agreed.emission_heartbeat * agreed.timeout_factor
    since = bench.mark()

    def silent() -> set[EntityId]:
        again = {one.body.entity_id for one in _emissions(bench, since)}
        return emitting - again - bench.left()

    if not bench.wait_until(lambda: not silent(), timeout):
        names = ", ".join(sorted(map(str, silent())))
        raise Unmet(
            f"expected Electromagnetic Emissions of each again within {timeout:g} s,"
            f" if only to say that it is off; not heard: {names}"
        )


@case(
    "emission",
    "Systems and beams keep their numbers; a beam has parameters, and a change is one.",
    source=f"{_EMISSION}; rules EM2 to EM5 of `dome check`",
)
def beams(bench: Bench) -> None:
    """A receiver knows a beam by its numbers: what jumps is another beam each time."""
    _emitting(bench)
    bench.run_for(_BEATS * bench.agreement.emission_heartbeat)
    unbroken(bench, "EM2", "EM3N", "EM3U", "EM4", "EM5")


@case(
    "emission",
    "Its beams track what is there, and let go of what has left.",
    source=f"{_EMISSION}; 6.2.90, track/jam data",
)
def tracks(bench: Bench) -> None:
    """A target is warned by the beams upon it, and only by those."""
    who, _ = next(iter(_emitting(bench).items()))
    bench.wait_until(lambda: who in bench.entities(), bench.agreement.timeout)
    state = bench.entities().get(who)
    if state is None:
        raise NotExercised(f"emitter {who} is on no entity that is there")
    place = above(place_of(state), _HEIGHT)
    with visitor(bench) as flown:
        fighter = add_fighter(flown, place, force=1 if state.force == 2 else 2)
        since = bench.mark()
        bench.wait_until(lambda: _tracked(bench, fighter, since), _PATIENCE)
        for one in _emissions(bench, since):
            for beam in _beams(one):
                for target in beam.targets:
                    if not _is_known(bench, target.target_id, fighter):
                        raise Unmet(
                            f"expected targets that are in the exercise, heard beam"
                            f" {beam.number} of {one.body.entity_id} upon"
                            f" {target.target_id}"
                        )
        if not _tracked(bench, fighter, since):
            raise NotExercised(
                f"no beam of it listed an aircraft {_HEIGHT / 1000:g} km above, in"
                f" {_PATIENCE:g} s"
            )
    patience = bench.agreement.timeout + bench.agreement.emission_heartbeat
    bench.run_for(patience)
    since = bench.mark()
    bench.run_for(bench.agreement.emission_heartbeat)
    for one in _tracked(bench, fighter, since):
        raise Unmet(
            f"expected no beam upon {fighter} {patience:g} s after it left, heard one"
            f" of {one.body.entity_id}"
        )


@case(
    "emission",
    "Frozen it radiates no more, and goes on when it is resumed.",
    source=f"{_EMISSION}; 5.6.5.3 and 5.6.5.4",
)
def freezes(bench: Bench) -> None:
    """A radar that is on while all others rest finds nothing, and betrays them."""
    _emitting(bench)
    acknowledged(bench, ask(bench, StopFreeze, frozen_behavior=0))
    bench.run_for(_GRACE + bench.ground.slack)
    bench.never(
        ElectromagneticEmission, within=2.0 * bench.agreement.emission_heartbeat
    )
    since = bench.mark()
    acknowledged(bench, ask(bench, StartResume))
    agreed = bench.agreement
    timeout = agreed.emission_heartbeat * agreed.timeout_factor
    if not bench.wait_until(lambda: _emissions(bench, since), timeout):
        raise Unmet(f"expected it to radiate again within {timeout:g} s of its start")


@case(
    "emission",
    "What is removed radiates no more.",
    source=f"{_EMISSION}; 5.6.5.2",
    spends=True,
)
def goes_with_its_entity(bench: Bench) -> None:
    """A beam from where nothing is any more warns, and is aimed at, for nothing."""
    who = next(iter(_emitting(bench)))
    ask(bench, RemoveEntity, who)
    if not bench.wait_until(lambda: who in bench.left(), bench.agreement.timeout):
        raise NotExercised(f"it does not remove {who} when it is asked to")
    bench.run_for(_GRACE + bench.ground.slack)
    bench.never(
        ElectromagneticEmission,
        where=lambda body: body.entity_id == who and any(s.beams for s in body.systems),
        within=2.0 * bench.agreement.emission_heartbeat,
        what=f"with beams, of {who} which was removed",
    )


def _emitting(bench: Bench) -> dict[EntityId, Heard]:
    """Wait for emissions; return the latest of each entity that radiates."""

    def found() -> dict[EntityId, Heard]:
        last = {one.body.entity_id: one for one in _emissions(bench)}
        return {who: one for who, one in last.items() if any(True for _ in _beams(one))}

    if not bench.wait_until(found, _PATIENCE):
        raise NotExercised(f"nothing of it radiated in {_PATIENCE:g} s")
    return found()


def _emissions(bench: Bench, since: int = 0) -> list[Heard]:
    return bench.heard(ElectromagneticEmission, since=since)


def _beams(one: Heard) -> Iterator[Beam]:
    for system in one.body.systems:
        yield from system.beams


def _tracked(bench: Bench, target: EntityId, since: int) -> list[Heard]:
    """Return the emissions with a beam upon an entity."""
    return [
        one
        for one in _emissions(bench, since)
        if any(track.target_id == target for b in _beams(one) for track in b.targets)
    ]


def _is_known(bench: Bench, entity: EntityId, ours: EntityId) -> bool:
    """Whether an entity was heard, or is the one that a partner shows."""
    if entity == ours or entity in bench.entities() or entity in bench.left():
        return True
    if any(one.body.entity_id == entity for one in bench.heard(EntityState)):
        return True
    return bench.manager.exercise.heard.row_of(entity) is not None
