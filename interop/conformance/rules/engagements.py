"""Rules on Fires together with Detonations (dis-facts, section 11, WF3 to WF5, WF7)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance, DetonationResult, Kind

from ...dis import (
    Detonation,
    EntityDamageStatus,
    EntityId,
    EventId,
    Fire,
    Location,
)
from ...exercise.identifiers import key_of
from ..cases import Cases, Fault, Memory, Sent, remark
from ..check import Check, Look, Remark, check
from ..entities import TRUSTED, bodies_of
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch
from .warfare import indicator_of

Floats = NDArray[np.float64]

WF3 = Rule(
    code="WF3",
    title="A Detonation repeats event, firing entity and munition of its Fire",
    severity=Severity.ERROR,
    level=Level.EXERCISE,
    source="IEEE 1278.1-2012, 5.4.4 and 7.3.3",
    mend="Keep the Fire's event id, firing entity and descriptor for its Detonation.",
)
WF4 = Rule(
    code="WF4",
    title="A Fire is followed by a Detonation, if only one that tells of a miss",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source="IEEE 1278.1-2012, 5.4.4; UID 62",
    mend="End every flight with a Detonation: result 6 or 31 to 33 if it missed.",
)
WF5 = Rule(
    code="WF5",
    title="A tracked munition is an entity of kind 2 that leaves when it detonates",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source="IEEE 1278.1-2012, 5.4.3",
    mend="Send Entity States of the munition from Fire to Detonation, the last one"
    " deactivated; or fire with munition 0:0:0.",
)
WF7 = Rule(
    code="WF7",
    title="Shots are fired where the firing entity is, and hit where the target is",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source="IEEE 1278.1-2012, 7.3.2 and 7.3.3",
    mend="Give world coordinates in metres, of the moment that the PDU tells of.",
)

_HITS = DetonationResult.ENTITY_IMPACT, DetonationResult.ENTITY_PROXIMATE
_MUNITION = 0  # of the type indicators
_MOST = 5_000  #: shots that are followed
_OUT_OF_ORDER = 0.1  #: s by which a Detonation may seem to be before its Fire
_PULL = 100.0  #: m/s^2 that an entity may do between two states


@dataclass(slots=True)
class _Shot:
    """A Fire, and what became of it."""

    sent: Sent
    body: Fire
    detonation: Sent | None = None
    wrong: Fault | None = None  #: of the munition
    heard: float | None = None  #: when the munition last was, s
    gone: bool = False  #: whether it said that it leaves
    struck: bool = False  #: whether it was itself a target
    stray: tuple[Sent, Detonation] | None = None  #: that may be this one's

    @property
    def key(self) -> int:
        """The key of the munition, 0 if it is not tracked."""
        return key_of(self.body.munition_id)


@check
class Engagements(Check):
    """Follows shots from the Fire to the Detonation."""

    rules = (WF3, WF4, WF5, WF7)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._shots: Memory[EventId, _Shot] = Memory(_MOST)
        self._flying: Memory[EntityId, _Shot] = Memory(_MOST)  # by munition
        self._early: Memory[EventId, tuple[Sent, Detonation]] = Memory(_MOST)
        self._last: Stretch | None = None

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Follow the shots of one stretch."""
        self._last = stretch
        cases = Cases()
        both = stretch.bodies(Fire) + stretch.bodies(Detonation)
        for row, body in sorted(both, key=lambda one: one[0]):
            self._note_place(cases, stretch, row, body)
            if isinstance(body, Fire):
                yield from self._fire(stretch, row, body)
            else:
                self._detonate(cases, stretch, row, body)
        yield from cases.looks()
        if len(self._shots):
            self._track(stretch)
            if len(stretch):
                yield from self._judge(float(stretch.time[-1]), ended=False)

    def close(self, now: float) -> Iterable[Remark]:
        """Judge the shots that had the time to end."""
        return self._judge(now, ended=True)

    def _fire(self, stretch: Stretch, row: int, body: Fire) -> Iterator[Remark]:
        header = stretch.found.header[row]
        kind = indicator_of(body, int(header["version"]), int(header["status"]))
        if kind != _MUNITION or body.event_id.number == 0:
            return
        new = _Shot(Sent.at(stretch, row, body.firing_id), body)
        early = self._early.pop(body.event_id)
        if early is not None and new.sent.time - early[0].time <= TRUSTED:
            sent, detonation = early  # which overtook the Fire
            yield remark(WF3, sent, _unlike(new, sent, detonation))
            new.detonation = sent
        self._shots.put(body.event_id, new)
        if new.key:
            self._flying.put(body.munition_id, new)

    def _detonate(
        self, cases: Cases, stretch: Stretch, row: int, body: Detonation
    ) -> None:
        self._strike(body.target_id)
        sent = Sent.at(stretch, row, body.firing_id)
        known = self._shots.get(body.event_id)
        if known is not None:
            cases.note(WF3, row, _unlike(known, sent, body))
            known.detonation = sent
            if body.munition_id != known.body.munition_id:
                told = f"{known.body.munition_id}, as in the Fire"
                known.wrong = Fault("munition_id", str(body.munition_id), told)
            return
        flying = self._flying.get(body.munition_id)
        if flying is not None:
            told = f"{flying.body.event_id}, as in the Fire of {body.munition_id}"
            cases.note(WF3, row, Fault("event_id", str(body.event_id), told))
            flying.detonation = sent
            return
        self._early.put(body.event_id, (sent, body))
        for one in self._shots.values():
            same = one.body.descriptor.munition == body.descriptor.munition
            if one.body.firing_id == body.firing_id and same:
                one.stray = one.stray or (sent, body)

    def _strike(self, entity: EntityId) -> None:
        """Note that a munition became a target itself, if it is one."""
        one = self._flying.get(entity)
        if one is not None:
            one.struck = True

    def _track(self, stretch: Stretch) -> None:
        """Note what is heard of the munitions that are under way."""
        for _, body in stretch.bodies(EntityDamageStatus):
            self._strike(body.entity_id)
        shots = {one.key: one for one in self._flying.values()}
        states = stretch.states
        keys = stretch.keys
        tracked = np.flatnonzero(np.isin(keys, np.array(list(shots), np.int64)))
        times = stretch.time[states.rows[tracked]].tolist()
        kinds = states.body["entity_type"]["kind"][tracked].tolist()
        looks = states.body["appearance"][tracked].tolist()
        for key, time, kind, appearance in zip(
            keys[tracked].tolist(), times, kinds, looks, strict=True
        ):
            one = shots[key]
            one.heard = time
            one.gone = bool(appearance & Appearance.DEACTIVATED)
            one.struck |= appearance & Appearance.DESTROYED == Appearance.DESTROYED
            if kind != Kind.MUNITION:
                one.wrong = Fault("entity_type.kind", kind, "2, a munition")

    def _judge(self, now: float, *, ended: bool) -> Iterator[Remark]:
        settled = 2.0 * self.profile.agreement.timeout
        for one in self._shots.take_all(lambda one: self._is_over(one, now, settled)):
            if self._flying.get(one.body.munition_id) is one:
                self._flying.pop(one.body.munition_id)
            if self._paused(one, now):
                continue
            yield from self._verdict(one)
        if ended:
            for one in self._shots.values():
                if one.detonation is not None:
                    yield remark(WF4, one.sent)

    def _is_over(self, one: _Shot, now: float, settled: float) -> bool:
        if one.detonation is not None:
            return now > one.detonation.time + settled
        if one.heard is not None:
            return now > one.heard + settled
        return now > one.sent.time + self.profile.flight_time

    def _paused(self, one: _Shot, now: float) -> bool:
        """Tell whether it was to stand still before it came to its end."""
        if one.detonation is not None or self._last is None:
            return False
        key = np.array([one.key or key_of(one.body.firing_id)])
        begin, end = np.array([one.sent.time]), np.array([now])
        return bool(self._last.pauses.between(key, begin, end)[0])

    def _verdict(self, one: _Shot) -> Iterator[Remark]:
        if one.detonation is not None:
            yield remark(WF4, one.sent)
        elif one.stray is not None:
            sent, body = one.stray
            told = f"{one.body.event_id}, as in the Fire"
            yield remark(WF3, sent, Fault("event_id", str(body.event_id), told))
        elif not one.struck:
            fault = Fault("event_id", str(one.body.event_id), "a Detonation of it")
            yield remark(WF4, one.sent, fault)
        if one.key:
            yield remark(WF5, one.sent, one.wrong or _flight(one))

    def _note_place(
        self, cases: Cases, stretch: Stretch, row: int, body: Fire | Detonation
    ) -> None:
        """Compare where something happens with where its entity is."""
        if isinstance(body, Fire):
            entity, allowed = body.firing_id, self.profile.reach
        elif body.result in _HITS:
            entity, allowed = body.target_id, self.profile.reach
        else:
            return
        seen = _seen(stretch, entity, float(stretch.time[row]))
        if entity.entity == 0 or seen is None:
            return
        there, speed, age = seen
        if age > self.profile.agreement.timeout:
            return
        allowed += speed + 0.5 * _PULL * age**2
        away = float(np.linalg.norm(_array(body.location) - there))
        fault = None
        if not away <= allowed:
            told = f"within {allowed:.0f} m of {entity}"
            fault = Fault("location", f"{away:.0f} m away", told, away)
        cases.note(WF7, row, fault)


def _unlike(one: _Shot, sent: Sent, body: Detonation) -> Fault | None:
    """Tell in what a Detonation differs from its Fire."""
    fire = one.body
    if body.firing_id != fire.firing_id:
        told = f"{fire.firing_id}, as in the Fire"
        return Fault("firing_id", str(body.firing_id), told)
    found, known = body.descriptor.munition, fire.descriptor.munition
    if found != known:
        told = f"{known}, as in the Fire"
        return Fault("descriptor.munition", str(found), told)
    if body.descriptor.quantity == 0:
        return Fault("descriptor.quantity", 0, "at least 1")
    latest = one.sent.until(sent)[1]
    if latest < -_OUT_OF_ORDER:
        return Fault("header.timestamp", f"{-latest:.3f} s before the Fire", "after it")
    return None


def _flight(one: _Shot) -> Fault | None:
    """Tell what is wrong with the states of a munition, if anything."""
    munition = str(one.body.munition_id)
    if one.heard is None:
        return Fault("munition_id", munition, "Entity States of it, or 0:0:0")
    if not one.gone:
        return Fault("munition_id", f"{munition}, not deactivated", "a last state")
    return None


def _seen(
    stretch: Stretch, entity: EntityId, now: float
) -> tuple[Floats, float, float] | None:
    """Return where an entity is by the state that is nearest in time.

    That is its position, how fast it is, and how many seconds off the state is.
    """
    key = key_of(entity)
    steps = stretch.steps
    rows = np.flatnonzero(stretch.once(_step_keys) == key)
    state, body = steps.state[rows], steps.body[rows]
    if not rows.size:
        place = stretch.entities.latest.find(np.array([key]))
        if place[0] < 0:
            return None
        state = stretch.entities.latest.rows[place]
        body = bodies_of(state)
    nearest = int(np.argmin(np.abs(state["time"] - now)))
    dt = now - float(state["time"][nearest])
    velocity = body["velocity"][nearest].astype(np.float64)
    there = body["location"][nearest] + velocity * dt
    return there, float(np.linalg.norm(velocity)), abs(dt)


def _step_keys(stretch: Stretch) -> NDArray[np.int64]:
    keys: NDArray[np.int64] = stretch.steps.state["key"].copy()
    return keys


def _array(location: Location) -> Floats:
    return np.array([location.x, location.y, location.z])
