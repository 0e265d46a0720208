"""Fires and Detonations, beam weapons and damage, broken."""

from dataclasses import replace

from interop.dis import (
    DamageDescription,
    Detonation,
    DirectedEnergyFire,
    EntityDamageStatus,
    EntityId,
    EntityState,
    EventId,
    Location,
    Vector,
)

from .film import Film
from .headers import THREATS, fire
from .mutation import Edit, Mutation
from .states import LAUNCHER, every, without_one

LASERS, TERMINAL = "1:52", "1:54"
INTERCEPTOR = EntityId(1, 54, 2)
_EXPENDABLE = 0b0001_0000  #: fire type indicator
_NOBODY = EntityId(0, 0, 0)


def _longer(film: Film) -> None:
    shot = fire(film)
    shot.octets += bytes(4)
    shot.patch(8, 0, len(shot.octets))


def _of_an_expendable(film: Film) -> None:
    fire(film).patch(10, _EXPENDABLE)


def _elsewhere(film: Film) -> None:
    shot = fire(film)
    there = shot.body.location
    shot.change(location=Location(there.x + 1e5, there.y, there.z))


def _with_a_rate(film: Film) -> None:
    shot = fire(film)
    shot.change(descriptor=replace(shot.body.descriptor, rate=10))


def _in_hit(**fields: object) -> Edit:
    return lambda film: film.first(TERMINAL, Detonation).change(**fields)


def _no_end(film: Film) -> None:
    film.drop(film.of(TERMINAL, Detonation))


def _no_last_state(film: Film) -> None:
    states = film.of(TERMINAL, EntityState, lambda body: body.entity_id == INTERCEPTOR)
    film.drop(states[-1:])


def _beam_unheard(film: Film) -> None:
    film.drop(film.of(LASERS, DirectedEnergyFire)[2:3])


_damaged = every(
    10.0,
    EntityDamageStatus(LAUNCHER, records=(DamageDescription(damage=1),)),
    THREATS,
)

MUTATIONS = [
    Mutation(
        code="WF1",
        federate=THREATS,
        edit=_longer,
        follows={"H3": "its contents do not fill its length"},
    ),
    Mutation(code="WF2", federate=THREATS, edit=_of_an_expendable),
    Mutation(
        code="WF3",
        federate=TERMINAL,
        scene="intercept",
        edit=_in_hit(event_id=EventId(1, 54, 9)),
    ),
    Mutation(code="WF4", federate=TERMINAL, scene="intercept", edit=_no_end),
    Mutation(
        code="WF5",
        federate=TERMINAL,
        scene="intercept",
        edit=_no_last_state,
        follows={"ES11": "a munition is an entity, and leaves as others do"},
    ),
    Mutation(
        code="WF6",
        federate=TERMINAL,
        scene="intercept",
        edit=_in_hit(target_id=_NOBODY),
    ),
    Mutation(
        code="WF6I",
        federate=TERMINAL,
        scene="intercept",
        edit=_in_hit(relative_location=Vector()),
    ),
    Mutation(code="WF7", federate=THREATS, edit=_elsewhere),
    Mutation(code="WF8", federate=THREATS, edit=_with_a_rate),
    Mutation(code="WF9", federate=LASERS, scene="lasers", edit=_beam_unheard),
    Mutation(
        code="WF10",
        federate=THREATS,
        given=_damaged,
        edit=without_one(EntityDamageStatus, THREATS),
    ),
]
