"""Simulation management, transfers and agreements, broken."""

from dataclasses import replace

from interop.capture import Application
from interop.conformance import Profile
from interop.conformance.profile import Member
from interop.conformance.type_pattern import TypePattern
from interop.dis import (
    Acknowledge,
    Comment,
    Data,
    DataQuery,
    EntityId,
    EntityState,
    EntityType,
    StartResume,
    StopFreeze,
    TransferOwnership,
)

from .film import Film, Shot
from .headers import CONTROL, EVERYBODY, LATER, MIDCOURSE, REMARK, THREATS, stranger
from .mutation import Mutation
from .states import LAUNCHER, launcher

_SIMULATION = EntityId(1, 53, 0)
_DAY = 24  #: h
_REMOVED = 5  #: acknowledge flag that no request of the raid has
_TRANSFERRED = 1  #: bit of the PDU status
_FROZEN = 14.8  #: s; a second and a half after a federate has stopped


def _query(film: Film) -> Shot:
    return film.first(
        CONTROL, DataQuery, lambda body: body.receiving_id == _SIMULATION, begin=5.0
    )


def _reply(film: Film) -> Shot:
    request = _query(film).body.request_id
    return film.first(MIDCOURSE, Data, lambda body: body.request_id == request)


def _another_number(film: Film) -> None:
    shot = _reply(film)
    shot.change(request_id=shot.body.request_id + 50_000)


def _no_reply(film: Film) -> None:
    film.drop([_reply(film)])


def _wrong_flag(film: Film) -> None:
    film.first(MIDCOURSE, Acknowledge).change(acknowledge_flag=_REMOVED)


def _number_again(film: Film) -> None:
    body = replace(_query(film).body, receiving_id=EVERYBODY)
    film.insert(LATER + 3.0, CONTROL, body)


def _impatient(film: Film) -> None:
    film.copy(_query(film), 1.0)


def _hushed(film: Film) -> None:
    """Stop a federate so that it may not even send heartbeats."""
    stop = film.first(
        CONTROL, StopFreeze, lambda body: body.receiving_id == _SIMULATION
    )
    stop.change(frozen_behavior=0)


def _restless(film: Film) -> None:
    state = film.first(MIDCOURSE, EntityState)
    film.copy(state, _FROZEN - (state.time - film.start))


def _for_nobody(film: Film) -> None:
    film.insert(LATER, MIDCOURSE, replace(REMARK, receiving_id=EntityId(0, 0, 0)))


def _yesterday(film: Film) -> None:
    shot = film.first(
        CONTROL, StartResume, lambda body: body.receiving_id == _SIMULATION
    )
    told = shot.body.real_time
    shot.change(real_time=replace(told, hour=told.hour - _DAY))


def _handed_over(film: Film) -> None:
    """Have one federate take an entity over from another."""
    giver, taker = EntityId(1, 66, 0), _SIMULATION
    body = TransferOwnership(giver, taker, 900, transfer_type=1, transfer_id=LAUNCHER)
    film.insert(LATER, THREATS, body)
    film.insert(LATER + 0.5, MIDCOURSE, Acknowledge(taker, giver, 5, 1, 900))
    home = film.first(MIDCOURSE, Acknowledge).source
    for shot in launcher(film, LATER + 1.0):
        film.alone(shot).source = home
        shot.patch(10, _TRANSFERRED)


def _still_there(film: Film) -> None:
    old = launcher(film, 0.0)[0]
    film.copy(old, LATER + 20.0 - (old.time - film.start))


_MEMBERS = {
    Application(1, number): Member("")
    for number in (1, 11, 12, 13, 14, 20, 30, 40, 51, 52, 53, 54, 66)
}
_TYPES = tuple(TypePattern.parse(text) for text in ("1.1", "1.2", "1.5", "2"))
_USED = frozenset({1, 2, 3, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 23, 25, 26, 27})


def _uninvited(film: Film) -> None:
    shot = film.insert(LATER, MIDCOURSE, Comment(EntityId(1, 99, 0), EVERYBODY))
    shot.source = ("10.9.9.9", 3000)


def _remark(film: Film) -> None:
    film.insert(LATER, MIDCOURSE, REMARK)


def _surface_ship(film: Film) -> None:
    stranger(film, entity_type=EntityType(1, 3, 225, 61))


def _another_port(film: Film) -> None:
    shot = film.insert(LATER, MIDCOURSE, REMARK)
    shot.destination = (shot.destination[0], 3001)


MUTATIONS = [
    Mutation(code="S1", federate=MIDCOURSE, edit=_another_number),
    Mutation(code="S1W", federate=MIDCOURSE, edit=_no_reply),
    Mutation(code="S2", federate=MIDCOURSE, edit=_wrong_flag),
    Mutation(code="S3", federate=CONTROL, edit=_number_again),
    Mutation(code="S4", federate=CONTROL, edit=_impatient),
    Mutation(
        code="S5", federate=MIDCOURSE, scene="ending", given=_hushed, edit=_restless
    ),
    Mutation(code="S6", federate=MIDCOURSE, edit=_for_nobody),
    Mutation(code="S7", federate=CONTROL, edit=_yesterday),
    Mutation(
        code="S8",
        federate=THREATS,
        given=_handed_over,
        edit=_still_there,
    ),
    Mutation(
        code="A1",
        federate="1:99",
        edit=_uninvited,
        profile=Profile(members=_MEMBERS, others=False),
    ),
    Mutation(
        code="A2", federate=MIDCOURSE, edit=_remark, profile=Profile(pdu_types=_USED)
    ),
    Mutation(
        code="A3",
        federate=MIDCOURSE,
        edit=_surface_ship,
        profile=Profile(entity_types=_TYPES),
    ),
    Mutation(
        code="A4",
        federate=MIDCOURSE,
        edit=_another_port,
        profile=Profile(ports=frozenset({3000})),
    ),
]
