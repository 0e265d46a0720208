"""Rules on timestamps, and on what an application sends alike (H10 to H12, H16)."""

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..check import Check, Look, Remark, check
from ..entities import wrapped
from ..latest import Previous
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

Floats = NDArray[np.float64]
_TIMESTAMP = "IEEE 1278.1-2012, 6.2.88"

H10 = Rule(
    code="H10",
    title="The timestamps of an application do not run backwards",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=_TIMESTAMP,
    mend="Stamp each PDU when it is sent, by one clock; it wraps at the hour.",
)
H10I = Rule(
    code="H10I",
    title="States of an entity that differ have timestamps that differ",
    severity=Severity.INFORMATION,
    level=Level.SEQUENCE,
    source=_TIMESTAMP,
    mend="Stamp each PDU when it is sent, not when the application starts.",
)
H11 = Rule(
    code="H11",
    title="An absolute timestamp is the time of the exercise, within seconds",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=f"{_TIMESTAMP}; TIMESTAMP_AHEAD and TIMESTAMP_BEHIND",
    mend="Synchronise the clock, or clear bit 0: a relative timestamp.",
)
H11I = Rule(
    code="H11I",
    title="All timestamps of an application are absolute, or all are relative",
    severity=Severity.INFORMATION,
    level=Level.SEQUENCE,
    source=_TIMESTAMP,
    mend="Set bit 0 of all timestamps alike.",
)
H12 = Rule(
    code="H12",
    title="Timestamps advance as the time does: 2^31 units an hour, above bit 0",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=_TIMESTAMP,
    mend="Count 3600 s / 2^31 a unit from the top of the hour, shifted left by one;"
    " no milliseconds, and no seconds since 1970.",
)
H16 = Rule(
    code="H16",
    title="An application sends one protocol version",
    severity=Severity.INFORMATION,
    level=Level.SEQUENCE,
    source="practice: receivers choose a version once for each sender",
    mend="Send all PDUs with the version that the exercise agreed on.",
)

_LATEST = np.dtype(
    [
        ("time", np.float64),
        ("stamp", np.float64),
        ("absolute", np.bool_),
        ("version", np.uint8),
    ]
)
#: s that a clock is watched before its pace is told, and share that it may be off.
_WATCHED, _PACE = 10.0, 0.5
#: s after which the wrapping of timestamps hides a pace.
_HIDDEN = 1200.0


@check
class Timestamps(Check):
    """Compares the header of each PDU with the one before of its application."""

    rules = (H10, H11, H11I, H12, H16)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._previous = Previous(_LATEST)
        self._marks: dict[int, tuple[float, float]] = {}  # of the pace, by federate

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look at all PDUs of all applications."""
        header = stretch.found.header
        told = np.empty(len(stretch), _LATEST)
        told["time"] = stretch.time
        told["stamp"] = stretch.stamp
        told["absolute"] = header["timestamp"] & 1
        told["version"] = header["version"]
        before, known = self._previous.take(stretch.federate, told)
        both = np.flatnonzero(known)
        alike = both[before["absolute"][both] == told["absolute"][both]]
        back = -wrapped(told["stamp"][alike] - before["stamp"][alike])
        yield Look(
            rule=H10,
            rows=alike,
            failed=back > self.profile.disorder,
            field="header.timestamp",
            value=lambda n: f"{back[n]:.6g} s back",
            expected="no earlier than the one before",
            excess=back,
        )
        absolute = np.flatnonzero(told["absolute"])
        off = wrapped(told["stamp"][absolute] - told["time"][absolute])
        limit = self.profile.agreement.timestamp_tolerance
        yield Look(
            rule=H11,
            rows=absolute,
            failed=np.abs(off) > limit,
            field="header.timestamp",
            value=lambda n: f"{off[n]:+.6g} s",
            expected=f"within {limit:g} s of the reception",
            excess=np.abs(off),
        )
        for rule, name, field in (
            (H11I, "absolute", "header.timestamp"),
            (H16, "version", "header.version"),
        ):
            yield _alike(rule, field, both, before[name][both], told[name][both])
        yield from self._pace(stretch, told["time"], told["stamp"])

    def _pace(self, stretch: Stretch, time: Floats, stamp: Floats) -> Iterable[Look]:
        """Compare how stamps advance with the time, since a mark of each federate."""
        for federate in np.flatnonzero(np.bincount(stretch.federate)).tolist():
            rows = np.flatnonzero(stretch.federate == federate)
            begin, mark = self._marks.setdefault(
                federate, (float(time[rows[0]]), float(stamp[rows[0]]))
            )
            since = time[rows] - begin
            watched = (since >= _WATCHED) & (since <= _HIDDEN)
            if since[-1] >= _WATCHED:
                self._marks[federate] = float(time[rows[-1]]), float(stamp[rows[-1]])
            rows, since = rows[watched], since[watched]
            off = np.abs(wrapped(stamp[rows] - mark - since)) / since
            pace = 1.0 + wrapped(stamp[rows] - mark - since) / since
            yield Look(
                rule=H12,
                rows=rows,
                failed=off > _PACE,
                field="header.timestamp",
                value=pace,
                unit="s of timestamps in a second",
                expected="1 s",
                excess=off,
            )


def _alike(
    rule: Rule,
    field: str,
    rows: NDArray[np.int64],
    was: NDArray[Any],
    now: NDArray[Any],
) -> Look:
    """Look for what is not as it was in the PDU before."""

    def word(value: Any) -> str:
        if value.dtype == np.bool_:
            return "absolute" if value else "relative"
        return str(value)

    return Look(
        rule=rule,
        rows=rows,
        failed=was != now,
        field=field,
        value=lambda n: word(now[n]),
        expected=lambda n: f"{word(was[n])}, as before",
    )


@check
class EqualStamps(Check):
    """Looks for states of one entity that differ but for their timestamps."""

    rules = (H10I,)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each state with the one before of its entity."""
        steps = stretch.steps
        equal = steps.elapsed == 0.0
        octets = steps.body.view(f"V{steps.body.itemsize}")
        failed = np.zeros(len(steps), np.bool_)
        at = np.flatnonzero(equal)
        failed[at] = octets[steps.before[at]] != octets[steps.after[at]]
        yield Look(
            rule=H10I,
            rows=steps.rows,
            failed=failed,
            field="header.timestamp",
            value="that of another state",
            expected="a timestamp of its own",
        )
