"""Headers, timestamps, numbers, identifiers and load, broken."""

import math
from dataclasses import replace
from typing import Any

from interop.conformance import Profile
from interop.dis import (
    Comment,
    EntityId,
    EntityState,
    EventId,
    EventReport,
    Fire,
    FixedDatum,
    Receiver,
    SetRecordR,
    Transmitter,
    VariableDatum,
)

from .film import Film, Shot, header
from .mutation import Mutation

RADARS, MIDCOURSE, THREATS, CONTROL = "1:14", "1:53", "1:66", "1:1"
MANAGER, EVERYBODY = EntityId(1, 1, 0), EntityId(65535, 65535, 65535)
REMARK = Comment(EntityId(1, 53, 0), MANAGER)
LATER = 20.0  #: s, when all is under way
_BUNDLE, _FRAGMENTED = 1400, 1473  #: octets: more than agreed, and than a frame holds
_DRIFT, _BACK = 30.0, 2.0  #: s
_KNOWN_DATUM = 60000  #: of UID 66: an entity identifier
_NOBODYS_DATUM = 987_654
_PACE = 0.3


def _state(film: Film, federate: str = RADARS) -> Shot:
    return film.first(
        federate, EntityState, lambda body: body.entity_id.entity == 1, begin=LATER
    )


def _patched(at: int, *octets: int) -> Any:
    return lambda film: _state(film).patch(at, *octets)


def _runt(film: Film) -> None:
    film.insert(LATER, RADARS, bytes(7))


def _surplus(film: Film) -> None:
    shot = film.insert(LATER, MIDCOURSE, REMARK)
    shot.octets += bytes(8)
    shot.patch(8, 0, len(shot.octets))


def _experiment(pdu_type: int) -> Any:
    def edit(film: Film) -> None:
        shot = film.insert(LATER, MIDCOURSE, REMARK)
        octets = header(pdu_type, 200, 24, int.from_bytes(shot.octets[4:8]))
        shot.octets = octets + shot.octets[12:24]

    return edit


def _older(film: Film) -> None:
    shot = _state(film)
    shot.put(shot.body, version=6)


def _step_back(film: Film) -> None:
    shot = film.insert(LATER, MIDCOURSE, REMARK)
    shot.stamp(shot.time - _BACK)


def _equal_stamps(film: Film) -> None:
    again = film.copy(_state(film), 0.0)
    again.change(capabilities=1)


def _clock_off(film: Film) -> None:
    for shot in film.of(MIDCOURSE):
        shot.stamp(shot.time + _DRIFT)


def _relative(film: Film) -> None:
    shot = film.insert(LATER, MIDCOURSE, REMARK)
    shot.stamp(shot.time, absolute=False)


def _slow_clock(film: Film) -> None:
    for shot in film.of(MIDCOURSE):
        elapsed = shot.time - film.start
        shot.stamp(film.start + elapsed * _PACE, absolute=False)


def _bundled(size: int) -> Any:
    def edit(film: Film) -> None:
        some = [film.insert(LATER, MIDCOURSE, REMARK) for _ in range(60)]
        film.together(some, size)

    return edit


def _huge(film: Film) -> None:
    datum = VariableDatum(_KNOWN_DATUM, bytes(9000))
    film.insert(LATER, MIDCOURSE, replace(REMARK, variable_datums=(datum,)))


def _trailing(film: Film) -> None:
    shot = film.insert(LATER, MIDCOURSE, REMARK)
    shot.octets += bytes(5)


def _nan(film: Film) -> None:
    film.insert(LATER, RADARS, replace(_HEARD, received_power=math.nan))


def _turned_around(film: Film) -> None:
    shot = _state(film)
    turned = replace(shot.body.orientation, psi=shot.body.orientation.psi + math.tau)
    shot.change(orientation=turned)


def _padding(film: Film) -> None:
    film.first(RADARS, Transmitter, begin=LATER).change(padding=b"\0\1\0")


_HEARD = Receiver(EntityId(1, 14, 1), 1, 1, received_power=-90.0)


def _undefined(film: Film) -> None:
    film.insert(LATER, RADARS, replace(_HEARD, state=9))


def _own_datum(film: Film) -> None:
    datum = FixedDatum(_NOBODYS_DATUM)
    film.insert(LATER, MIDCOURSE, replace(_REPORT, fixed_datums=(datum,)))


_REPORT = EventReport(EntityId(1, 53, 0), MANAGER, 4)


def _reports(film: Film) -> None:
    datums = (VariableDatum(_KNOWN_DATUM, b"\1\2\3"),)
    fixed = (FixedDatum(_KNOWN_DATUM),)
    film.insert(
        LATER, MIDCOURSE, replace(_REPORT, fixed_datums=fixed, variable_datums=datums)
    )


def _report(film: Film) -> Shot:
    return film.first(
        MIDCOURSE, EventReport, lambda body: body.event_type == 4, begin=LATER
    )


def _miscounted(film: Film) -> None:
    _report(film).patch(35, 9)  # fixed datums


def _in_octets(film: Film) -> None:
    _report(film).patch(52, 0, 0, 1, 0)  # bits of the value


_RECORD_SET = bytes.fromhex("0000ea60 00000000 00000000 0010 0001") + b"\1\2" + bytes(6)


def _records(film: Film) -> None:
    body = SetRecordR(EntityId(1, 1, 0), EVERYBODY, 99, 1)
    film.insert(LATER, CONTROL, body)


def _record_past_the_end(film: Film) -> None:
    shot = film.first(CONTROL, SetRecordR)
    shot.octets = shot.octets[:36] + (1).to_bytes(4) + _RECORD_SET[:-6] + bytes(3)
    shot.patch(8, 0, len(shot.octets))


def stranger(film: Film, federate: str = MIDCOURSE, **fields: Any) -> Shot:
    """Send one state of an entity that is new, when it may be silent thereafter."""
    site, application = map(int, federate.split(":"))
    known = film.first(federate, EntityState).body
    entity = fields.pop("entity_id", EntityId(site, application, 900))
    if "algorithm" in fields:
        reckoning = replace(known.dead_reckoning, algorithm=fields.pop("algorithm"))
        fields["dead_reckoning"] = reckoning
    body = replace(known, entity_id=entity, **fields)
    return film.insert(film.end - film.start - 1.0, federate, body)


def _reserved(film: Film) -> None:
    stranger(film, entity_id=EntityId(1, 53, 65534))


def _clash(film: Film) -> None:
    film.copy(_state(film), 1.0).source = ("10.9.9.9", 3000)


def _one_state(**fields: Any) -> Any:
    def edit(film: Film) -> None:
        _state(film).change(**fields)

    return edit


def _another_type(film: Film) -> None:
    shot = _state(film)
    shot.change(entity_type=replace(shot.body.entity_type, specific=1))


def fire(film: Film) -> Shot:
    return film.first(THREATS, Fire, lambda body: body.firing_id.entity == 1)


def _at_nobody(film: Film) -> None:
    fire(film).change(target_id=EntityId(1, 66, 999))


def _same_event(film: Film) -> None:
    again = film.copy(fire(film), 1.0)
    again.change(munition_id=EntityId(0, 0, 0), fire_mission=3)


def _foreign_event(film: Film) -> None:
    shot = fire(film)
    shot.change(event_id=EventId(1, 67, shot.body.event_id.number))


def _shared_socket(film: Film) -> None:
    home = film.first("1:54", Transmitter)
    film.insert(LATER, MIDCOURSE, REMARK).source = home.source


def _flood(film: Film) -> None:
    for number in range(1100):
        film.insert(LATER + number * 5e-4, MIDCOURSE, REMARK)


def _silence(film: Film) -> None:
    film.drop(film.of(MIDCOURSE, begin=LATER + 2.5, end=LATER + 19.0))


def _unheard(film: Film) -> None:
    film.drop(film.of(MIDCOURSE, EntityState, begin=LATER, end=LATER + 16.0))


_OTHER_VERSION = {"H16": "one PDU of another version is a mixture"}
_LATE = {"ES6": "no state for longer than its timeout", "ES6W": "nor its heartbeat"}

MUTATIONS = [
    Mutation(code="H1", federate=RADARS, edit=_runt),
    Mutation(code="H2", federate=RADARS, edit=_patched(8, 1, 0)),
    Mutation(code="H3", federate=MIDCOURSE, edit=_surplus),
    Mutation(code="H4", federate=RADARS, edit=_patched(0, 9)),
    Mutation(
        code="H4W",
        federate=RADARS,
        edit=_older,
        profile=Profile(version=7),
        follows=_OTHER_VERSION,
    ),
    Mutation(code="H5", federate=RADARS, edit=_patched(3, 2)),
    Mutation(code="H6", federate=MIDCOURSE, edit=_experiment(90)),
    Mutation(code="H6I", federate=MIDCOURSE, edit=_experiment(200)),
    Mutation(code="H7", federate=RADARS, edit=_patched(10, 0b1000_0000)),
    Mutation(code="H8", federate=RADARS, edit=_patched(11, 1)),
    Mutation(code="H9", federate=RADARS, edit=_patched(1, 0)),
    Mutation(code="H10", federate=MIDCOURSE, edit=_step_back),
    Mutation(code="H10I", federate=RADARS, edit=_equal_stamps),
    Mutation(code="H11", federate=MIDCOURSE, edit=_clock_off),
    Mutation(code="H11I", federate=MIDCOURSE, edit=_relative),
    Mutation(code="H12", federate=MIDCOURSE, edit=_slow_clock),
    Mutation(code="H13", federate=MIDCOURSE, edit=_bundled(_BUNDLE + 1)),
    Mutation(
        code="H13W",
        federate=MIDCOURSE,
        edit=_bundled(_FRAGMENTED),
        follows={"H13": "what does not fit a frame is more than was agreed"},
    ),
    Mutation(
        code="H13E",
        federate=MIDCOURSE,
        edit=_huge,
        follows={
            "H13": "a PDU of 8192 octets makes a datagram of more than was agreed",
            "H13W": "and of more than a frame",
        },
    ),
    Mutation(code="H14", federate=MIDCOURSE, edit=_trailing),
    Mutation(code="H15", federate=RADARS, edit=_patched(10, 0b1000)),
    Mutation(code="H16", federate=RADARS, edit=_older),
    Mutation(code="N1", federate=RADARS, edit=_nan),
    Mutation(code="N1W", federate=RADARS, edit=_turned_around),
    Mutation(code="N2", federate=RADARS, edit=_padding),
    Mutation(code="N3", federate=RADARS, edit=_undefined),
    Mutation(code="N3I", federate=MIDCOURSE, edit=_own_datum),
    Mutation(code="N4", federate=MIDCOURSE, given=_reports, edit=_miscounted),
    Mutation(code="N5", federate=MIDCOURSE, given=_reports, edit=_in_octets),
    Mutation(code="N6", federate=CONTROL, given=_records, edit=_record_past_the_end),
    Mutation(code="I1", federate=MIDCOURSE, edit=_reserved),
    Mutation(
        code="I2",
        federate=RADARS,
        edit=_clash,
        follows={"ES8": "the second sender tells what the first one has told"},
    ),
    Mutation(code="I3", federate=RADARS, edit=_one_state(force=3)),
    Mutation(code="I3W", federate=RADARS, edit=_another_type),
    Mutation(code="I4", federate=THREATS, edit=_at_nobody),
    Mutation(code="I5", federate=THREATS, edit=_same_event),
    Mutation(code="I5W", federate=THREATS, edit=_foreign_event),
    Mutation(code="I6", federate=MIDCOURSE, edit=_shared_socket),
    Mutation(
        code="L1",
        federate=MIDCOURSE,
        edit=_unheard,
        follows=_LATE,
    ),
    Mutation(code="L2", federate=MIDCOURSE, edit=_flood),
    Mutation(
        code="L3",
        federate=MIDCOURSE,
        edit=_silence,
        follows={
            **_LATE,
            "L1": "its radio is heard again before its state",
            "R3": "its radio is not told of either",
            "S1W": "nor does it answer",
        },
    ),
]
