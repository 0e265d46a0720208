"""Rules on what an Entity State says, and how often (dis-facts, section 11, ES)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...exercise.identifiers import id_of
from ..check import Check, Curve, Look, Measure, Remark, check, each_pdu
from ..entities import bodies_of
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch
from ..type_pattern import type_numbers

_LAYOUT = "IEEE 1278.1-2012, 7.2.2"
_HEARTBEAT = "IEEE 1278.1-2012, Table 25, HBT_ESPDU; HBT_TIMEOUT_MPLIER"

ES1 = Rule(
    code="ES1",
    title="An Entity State has 144 octets, and 16 for each variable parameter",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=_LAYOUT,
    mend="Send all fields, capabilities too, and count the parameters that follow.",
)
ES2 = Rule(
    code="ES2",
    title="The dead reckoning algorithm is one of 0 to 9",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="UID 44",
    mend="Announce the algorithm that the thresholds are tested with; 1 is static.",
)
ES3 = Rule(
    code="ES3",
    title="An entity is somewhere, not at the centre of the Earth",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="practice: 0, 0, 0 is the location of who has none",
    mend="Send the location before the first Entity State goes out, in metres from"
    " the centre of the Earth.",
)
ES3W = Rule(
    code="ES3W",
    title="An entity is where those of its domain are",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="practice: from 6300 km to 6500 km from the centre unless in space",
    mend="Convert latitude, longitude and altitude to WGS 84 Earth-centred axes, in"
    " metres.",
)
ES5 = Rule(
    code="ES5",
    title="A marking is printable ASCII, filled up with zeros",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 6.2.31; UID 45",
    mend="Set character set 1 and write zeros after the text; without a text all 12"
    " octets are zero.",
)
ES6 = Rule(
    code="ES6",
    title="An entity is heard again before others take it for gone",
    severity=Severity.ERROR,
    level=Level.SEQUENCE,
    source=_HEARTBEAT,
    mend="Send the state of every entity at least once a heartbeat, even at rest.",
)
ES6W = Rule(
    code="ES6W",
    title="An entity is heard again within its heartbeat",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=_HEARTBEAT,
    mend="Count the heartbeat from the last state that was sent, and leave room for"
    " the update step.",
)
ES11 = Rule(
    code="ES11",
    title="An entity that leaves says so in a last state, which is deactivated",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="UID 31 to 43, bit 23",
    mend="Send one more Entity State with appearance bit 23 set.",
)

_ASCII, _NO_TEXT = 1, 0
_CENTRE = 1.0  #: m; nearer to the centre of the Earth nobody is on purpose
_PLATFORM, _LIFE_FORM = 1, 3
_SPACE = 5
_EARTHLY = (1, 2, 3, 4)  #: domains: land, air, surface, subsurface
_DEEPEST, _HIGHEST, _LOWEST_IN_SPACE = 6.30e6, 6.5e6, 6.4e6  #: m


@each_pdu(ES1)
def size(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """Those that are here have the right size; `header` tells of the others."""
    rows = stretch.states.rows
    yield Look(rule=ES1, rows=rows, failed=np.zeros(rows.size, np.bool_))


@each_pdu(ES3, ES3W)
def place(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """Where an entity is."""
    states = stretch.states
    location = states.body["location"].astype(np.float64)
    radius = np.sqrt(np.einsum("ni,ni->n", location, location))
    centre = radius < _CENTRE
    yield Look(
        rule=ES3,
        rows=states.rows,
        failed=centre,
        field="location",
        value=lambda n: location[n].tolist(),
        expected="a place on, above or little below the ground",
    )
    kind = states.body["entity_type"]["kind"]
    domain = states.body["entity_type"]["domain"]
    solid = (kind == _PLATFORM) | (kind == _LIFE_FORM)
    space = solid & (domain == _SPACE)
    near = solid & (domain >= _EARTHLY[0]) & (domain <= _EARTHLY[-1])
    rows = np.flatnonzero((space | near) & ~centre & np.isfinite(radius))
    far, aloft = radius[rows], space[rows]
    over = np.where(aloft, 0.0, far - _HIGHEST)
    under = np.where(aloft, _LOWEST_IN_SPACE, _DEEPEST) - far
    excess = np.maximum(over, under)
    yield Look(
        rule=ES3W,
        rows=states.rows[rows],
        failed=excess > 0.0,
        field="location",
        value=far,
        unit="m from the centre of the Earth",
        expected=lambda n: (
            f"above {_LOWEST_IN_SPACE:.0f} m, in space"
            if aloft[n]
            else f"{_DEEPEST:.0f} to {_HIGHEST:.0f} m"
        ),
        excess=excess,
    )


@each_pdu(ES5)
def marking(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What is painted on an entity."""
    states = stretch.states
    told: NDArray[Any] = states.body["marking"]
    octets = np.ascontiguousarray(told).view(np.uint8).reshape(-1, told.itemsize)
    known, text = octets[:, 0], octets[:, 1:]
    ends = np.logical_or.accumulate(text == 0, axis=1)
    printable = (text >= 0x20) & (text < 0x7F)
    clean = np.where(ends, text == 0, printable).all(axis=1)
    judged = np.flatnonzero((known == _ASCII) | (known == _NO_TEXT))
    bad = np.where(known == _ASCII, ~clean, text.any(axis=1))[judged]
    yield Look(
        rule=ES5,
        rows=states.rows[judged],
        failed=bad,
        field="marking",
        value=lambda n: f"character set {known[judged[n]]}, {bytes(text[judged[n]])!r}",
        expected="character set 1, printable ASCII, zeros",
    )


@each_pdu(ES2)
def algorithm(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """Which dead reckoning an entity announces."""
    states = stretch.states
    announced = states.body["dead_reckoning"]["algorithm"]
    yield Look(
        rule=ES2,
        rows=states.rows,
        failed=announced > 9,
        field="dead_reckoning.algorithm",
        value=announced,
        expected="0 to 9",
    )


@check
class Heartbeats(Check):
    """Intervals between the states of each entity, and entities that fall silent."""

    rules = (ES6, ES6W, ES11)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._stretch: Stretch | None = None  # the last one

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each state's time with that of the one before."""
        self._stretch = stretch
        yield from self._intervals(stretch)
        left = stretch.states.rows[stretch.leaving]
        yield Look(rule=ES11, rows=left, failed=np.zeros(left.size, np.bool_))
        lost = stretch.entities.lost
        yield from self._lost(stretch, lost, lost["time"] + stretch.entities.timeout)

    def close(self, now: float) -> Iterable[Remark]:
        """Tell of those that had fallen silent by the end."""
        if self._stretch is not None:
            silent = self._stretch.entities.silent(now)
            yield from self._lost(self._stretch, silent, np.full(len(silent), now))

    def _intervals(self, stretch: Stretch) -> Iterator[Look]:
        steps, agreed = stretch.steps, self.profile.agreement
        keys, time = steps.state["key"][steps.after], steps.state["time"]
        paused = stretch.pauses.between(keys, time[steps.before], time[steps.after])
        told = np.where(steps.trusted, steps.elapsed, np.inf)
        gap = np.minimum(told, steps.gap)  # late by either is no proof
        judged = np.flatnonzero(~paused & (gap >= 0.0))
        gap = gap[judged]
        heartbeat = np.full(judged.size, agreed.heartbeat)
        if self.profile.heartbeats:
            body = steps.body["entity_type"][steps.after[judged]]
            types = type_numbers(body)
            for pattern, every in reversed(self.profile.heartbeats):
                heartbeat[pattern.matches(types)] = every
        if agreed.stationary_heartbeat is not None:
            velocity = steps.body["velocity"][steps.before[judged]]
            heartbeat[~velocity.any(axis=1)] = agreed.stationary_heartbeat
        for rule, factor in (
            (ES6, agreed.timeout_factor),
            (ES6W, self.profile.late_heartbeat),
        ):
            late = _late(rule, steps.rows[judged], gap, heartbeat * factor)
            if rule is ES6W:
                late = replace(
                    late, curves=(Curve(Measure.INTERVAL, gap, late.failed),)
                )
            yield late

    def _lost(
        self, stretch: Stretch, lost: NDArray[Any], until: NDArray[np.float64]
    ) -> Iterator[Remark]:
        if not lost.size:
            return
        body, keys = bodies_of(lost), lost["key"]
        paused = stretch.pauses.between(keys, lost["time"], until)
        for item in np.flatnonzero(~paused).tolist():
            last = float(lost["time"][item])
            yield Remark(
                rule=ES11,
                federate=int(lost["federate"][item]),
                failed=True,
                time=last,
                frame=int(lost["frame"][item]),
                pdu_type=1,
                entity=str(id_of(int(keys[item]))),
                field="appearance",
                value=f"not heard after this, appearance {body['appearance'][item]:#x}",
                expected="a last state with bit 23 set",
            )


def _late(
    rule: Rule, rows: NDArray[np.int64], gap: NDArray[np.float64], most: NDArray[Any]
) -> Look:
    return Look(
        rule=rule,
        rows=rows,
        failed=gap > most,
        field="header.timestamp",
        value=gap,
        unit="s after the state before",
        expected=lambda n: f"a state within {most[n]:g} s",
        excess=gap - most,
    )
