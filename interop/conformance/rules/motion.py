"""Rules on motion: dead reckoning that is obeyed (dis-facts, sections 8 and 11)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance

from ...dis.dead_reckoning import (
    ACCELERATES,
    IN_BODY,
    MOVES,
    ROTATES,
    STATIC,
    Kinematics,
    kinematics,
)
from ...dis.orientation import angle_between, world_to_body
from ..check import Curve, Look, Measure, each_pdu
from ..entities import Steps
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

Floats = NDArray[np.float64]
Rows = NDArray[np.int64]
_ANNEX = "IEEE 1278.1-2012, Annex E"

ES4 = Rule(
    code="ES4",
    title="An entity is no faster than anything that flies",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="practice: nothing in Earth orbit or on its way there is faster",
    mend="Velocities are in m/s along the axes that the algorithm names.",
)
ES7 = Rule(
    code="ES7",
    title="An entity is where the dead reckoning that it announced takes it",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=f"{_ANNEX}; DRA_POS and DRA_ORIENT",
    mend="Do the announced algorithm on what was last sent, and send anew when the"
    " truth is off by the threshold; velocities along the axes of the algorithm.",
)
ES8 = Rule(
    code="ES8",
    title="A state is sent early only when there is something new in it",
    severity=Severity.INFORMATION,
    level=Level.SEQUENCE,
    source=f"{_ANNEX}; DRA_POS and DRA_ORIENT",
    mend="Send when a threshold is crossed or the heartbeat is due, not every frame.",
)
ES9 = Rule(
    code="ES9",
    title="Velocity, acceleration and angular velocity are those of the algorithm",
    severity=Severity.WARNING,
    level=Level.PDU,
    source=f"{_ANNEX}; UID 44",
    mend="Send zero for what the algorithm does not use, or announce one that does.",
)
ES10 = Rule(
    code="ES10",
    title="Velocity is the change of location",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="practice: the velocity is in m/s, along the axes of the algorithm",
    mend="Send the velocity over ground in m/s: along world axes with algorithms 1 to"
    " 5, along body axes with 6 to 9.",
)

_LAST_ALGORITHM = 9
_EARLY = 0.5  #: heartbeats; a state after less has another reason
_PART = 0.5  #: of a threshold; who is nearer had no reason to send
_CHANGE = 0.25  #: of a speed, by which it may differ from the change of location
_SAME = 0.5  #: m/s; velocities that differ by less are the same
#: What is not motion: a change of it is worth a state at once.
_OTHER_FIELDS = ("force", "parameters", "entity_type", "appearance", "capabilities")


@each_pdu(ES4, ES9)
def motion(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What an Entity State says of its motion."""
    states = stretch.states
    reckoning = states.body["dead_reckoning"]
    algorithm = np.minimum(reckoning["algorithm"], _LAST_ALGORITHM + 1)
    velocity = states.body["velocity"].astype(np.float64)
    speed = _size(velocity)
    yield Look(
        rule=ES4,
        rows=states.rows,
        failed=speed > profile.fastest,
        field="velocity",
        value=speed,
        unit="m/s",
        expected=f"up to {profile.fastest:g} m/s",
        excess=speed,
    )
    ruled = (algorithm >= STATIC) & (algorithm <= _LAST_ALGORITHM)
    moves = (algorithm == STATIC) & states.body["velocity"].any(axis=1)
    pulls = ruled & ~ACCELERATES[algorithm] & reckoning["acceleration"].any(axis=1)
    turns = ruled & ~ROTATES[algorithm] & reckoning["angular_velocity"].any(axis=1)
    judged = np.flatnonzero(ruled)

    def told(n: int) -> str:
        row = judged[n]
        what = [
            f"{name} {vector[row].tolist()}"
            for name, wrong, vector in (
                ("velocity", moves, states.body["velocity"]),
                ("acceleration", pulls, reckoning["acceleration"]),
                ("angular velocity", turns, reckoning["angular_velocity"]),
            )
            if wrong[row]
        ]
        return f"algorithm {algorithm[row]}, {', '.join(what)}"

    yield Look(
        rule=ES9,
        rows=states.rows[judged],
        failed=(moves | pulls | turns)[judged],
        field="dead_reckoning",
        value=told,
        expected="zero, as the algorithm does not use it",
    )


@each_pdu(ES7, ES8, ES10)
def reckoning(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What dead reckoning from each state makes of the next one."""
    steps = _judged(stretch, profile)
    if steps.rows.size:
        yield _obeyed(steps, profile)
        yield _wasted(steps, profile)
        yield _agrees(steps, profile)


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """Steps whose motion can be judged; arrays are (k,), one a step."""

    rows: Rows  #: in the stretch
    before: NDArray[Any]  #: fixed parts of the earlier states
    after: NDArray[Any]
    elapsed: Floats  #: s
    predicted: Kinematics  #: by dead reckoning from the earlier state
    off: Floats  #: m between prediction and report
    turned: Floats  #: rad, the same
    first: Floats  #: (k, 3) m/s, velocity along world axes at the earlier state
    last: Floats  #: at the later one


def _judged(stretch: Stretch, profile: Profile) -> _Judged:
    """Pick the steps that can be judged, and dead reckon over them."""
    steps = stretch.steps
    chosen = _chosen(steps, stretch, profile)
    before, after = steps.before[chosen], steps.after[chosen]
    elapsed = steps.elapsed[chosen]
    octets = steps.body.view(f"V{steps.body.itemsize}")
    was, is_ = octets[before].view(steps.body.dtype), octets[after].view(
        steps.body.dtype
    )
    predicted = _reckoned(was, elapsed)
    first, last = _velocity(was), _velocity(is_)
    off = is_["location"].astype(np.float64) - predicted.position
    return _Judged(
        steps.rows[chosen],
        was,
        is_,
        elapsed,
        predicted,
        np.sqrt(np.einsum("ni,ni->n", off, off)),
        _turned(was, is_, predicted),
        first,
        last,
    )


def _chosen(steps: Steps, stretch: Stretch, profile: Profile) -> Rows:
    """Return which steps are judged: none over a gap, a pause or a freeze."""
    good = (
        steps.trusted
        & (steps.elapsed > 0.0)
        & (steps.elapsed <= profile.longest_timeout)
    )
    held = steps.body["appearance"] & Appearance.FROZEN != 0
    good &= ~held[steps.before] & ~held[steps.after]
    good &= ~steps.state["gone"][steps.after]  # where it ended, not where it would be
    algorithm = steps.body["dead_reckoning"]["algorithm"]
    ruled = (algorithm >= STATIC) & (algorithm <= _LAST_ALGORITHM)
    good &= ruled[steps.before]
    location = steps.body["location"].astype(np.float64)
    finite = np.isfinite(location.sum(axis=1))
    good &= finite[steps.before] & finite[steps.after]
    keys, time = steps.state["key"][steps.after], steps.state["time"]
    good &= ~stretch.pauses.between(keys, time[steps.before], time[steps.after])
    return np.flatnonzero(good)


def _reckoned(body: NDArray[Any], elapsed: Floats) -> Kinematics:
    reckoning = body["dead_reckoning"]
    return kinematics(
        reckoning["algorithm"],
        body["location"],
        body["velocity"],
        reckoning["acceleration"],
        body["orientation"],
        reckoning["angular_velocity"],
        elapsed,
    )


def _velocity(body: NDArray[Any]) -> Floats:
    """Return velocities (n, 3) along world axes, m/s."""
    velocity = body["velocity"].astype(np.float64)
    algorithm = np.minimum(body["dead_reckoning"]["algorithm"], _LAST_ALGORITHM + 1)
    local = np.flatnonzero(IN_BODY[algorithm])
    if local.size:
        rotation = world_to_body(body["orientation"][local])
        velocity[local] = np.einsum("nij,ni->nj", rotation, velocity[local])
    return velocity


def _turned(before: NDArray[Any], after: NDArray[Any], predicted: Kinematics) -> Floats:
    """Return the angle (n,) between predicted and reported orientation, rad."""
    told = after["orientation"].astype(np.float64)
    turned = np.zeros(len(told))
    differ = np.flatnonzero((told != predicted.orientation).any(axis=1))
    if differ.size:
        turned[differ] = angle_between(
            world_to_body(predicted.orientation[differ]), world_to_body(told[differ])
        )
    return turned


def _obeyed(steps: _Judged, profile: Profile) -> Look:
    """Compare the errors of dead reckoning with what a sender can let happen.

    That is the threshold, with some slack, and what the truth moves on before the
    sender tests again.
    """
    agreed, step = profile.agreement, profile.update_step
    speed = np.maximum(_size(steps.first), _size(steps.last))
    far = profile.slack * agreed.position_threshold + speed * step
    rate = np.maximum(
        _size(steps.before["dead_reckoning"]["angular_velocity"].astype(np.float64)),
        steps.turned / steps.elapsed,
    )
    wide = np.radians(profile.slack * agreed.orientation_threshold_deg) + rate * step
    started = (_size(steps.first) == 0.0) & (speed > 0.0)
    wide[started] = np.inf  # who starts may turn at once
    shifted, turned = steps.off / far, steps.turned / wide
    return Look(
        rule=ES7,
        rows=steps.rows,
        failed=(shifted > 1.0) | (turned > 1.0),
        field="location",
        value=lambda n: (
            f"{steps.off[n]:.3g} m and {np.degrees(steps.turned[n]):.3g} degrees off"
            f" after {steps.elapsed[n]:.3g} s of algorithm"
            f" {steps.before['dead_reckoning']['algorithm'][n]}"
        ),
        expected=lambda n: (
            f"up to {far[n]:.3g} m and {np.degrees(wide[n]):.3g} degrees"
        ),
        excess=np.maximum(shifted, turned),
        curves=(
            Curve(Measure.POSITION, steps.off, shifted > 1.0),
            Curve(Measure.ORIENTATION, np.degrees(steps.turned), turned > 1.0),
        ),
    )


def _wasted(steps: _Judged, profile: Profile) -> Look:
    """Find early states that tell nothing that dead reckoning did not."""
    agreed = profile.agreement
    judged = np.flatnonzero(steps.elapsed < _EARLY * agreed.heartbeat)
    wide = np.radians(agreed.orientation_threshold_deg)
    news = steps.off > _PART * agreed.position_threshold
    news |= steps.turned > _PART * wide
    news |= _size(steps.last - steps.predicted.velocity) > _SAME
    for name in _OTHER_FIELDS:
        news |= steps.before[name] != steps.after[name]
    news |= steps.after["parameters"] > 0
    return Look(
        rule=ES8,
        rows=steps.rows[judged],
        failed=~news[judged],
        field="header.timestamp",
        value=lambda n: f"{steps.elapsed[judged[n]]:.3g} s, nothing new",
        expected=f"a state every {agreed.heartbeat:g} s",
        excess=-steps.elapsed[judged],
    )


def _agrees(steps: _Judged, profile: Profile) -> Look:
    """Compare velocities with the finite difference of locations."""
    algorithm = np.minimum(
        steps.before["dead_reckoning"]["algorithm"], _LAST_ALGORITHM + 1
    )
    judged = np.flatnonzero(MOVES[algorithm])
    elapsed = steps.elapsed[judged]
    way = steps.after["location"].astype(np.float64)
    way -= steps.before["location"]
    found = way[judged] / elapsed[:, np.newaxis]
    first, last = steps.first[judged], steps.last[judged]
    off = _size(found - (first + last) / 2.0)
    speed = np.maximum(_size(first), _size(last))
    sudden = speed * np.minimum(profile.update_step / elapsed, 1.0)
    slack = profile.slack * profile.agreement.position_threshold / elapsed
    limit = slack + sudden + _CHANGE * speed
    return Look(
        rule=ES10,
        rows=steps.rows[judged],
        failed=off > limit,
        field="velocity",
        value=lambda n: f"{speed[n]:.6g} m/s, {off[n]:.3g} m/s off",
        expected=lambda n: (
            f"{_size(found[n : n + 1])[0]:.6g} m/s, as the location changes"
        ),
        excess=off / limit,
    )


def _size(vectors: Floats) -> Floats:
    size: Floats = np.sqrt(np.einsum("ni,ni->n", vectors, vectors))
    return size
