"""Rules on the variable parameters of Entity States (ES12 and ES13)."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ...dis import ArticulatedPart, AttachedPart, EntityState
from ..check import Check, Look, Remark, check
from ..entities import wrapped
from ..latest import Previous
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

ES12 = Rule(
    code="ES12",
    title="A variable parameter is of type 0 to 4, an articulated one of a known class",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 6.2.94; UID 56, 58 and 59",
    mend="Send the class, a multiple of 32 from 1024 on, plus the metric.",
)
ES12W = Rule(
    code="ES12W",
    title="The change counter of an articulated part counts up when it moves",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, 6.2.94.2",
    mend="Add one to the counter whenever the value is another one than before.",
)
ES13 = Rule(
    code="ES13",
    title="A part hangs on the body, or on a part that the state has",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 6.2.94",
    mend="Attach to 0, the body, or to the number of another part.",
)

_KNOWN = 4  #: the last type of variable parameters
_FIRST_CLASS = 1024  #: of articulated parts
_HALF = 128  #: of what the change counter counts to
_FORGOTTEN = 60.0  #: s after which a part is no longer followed
_PART = np.dtype(
    [
        ("time", np.float64),
        ("stamp", np.float64),
        ("parameter", np.uint32),
        ("change", np.uint8),
        ("value", np.uint32),  # its bits: NaN is what it is
    ]
)


@check
class Parts(Check):
    """Looks at parts, and follows those that move."""

    rules = (ES12, ES12W, ES13)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._previous = Previous(_PART)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look at all states that have parameters."""
        states = stretch.states
        have = np.flatnonzero(states.body["parameters"])
        if not have.size:
            return
        rows, counts = states.rows[have], states.body["parameters"][have]
        items = stretch.found.lists(EntityState, rows)["parameters"]
        octets = np.ascontiguousarray(items.columns).view(np.uint8)
        octets = octets.reshape(-1, items.columns.itemsize)
        kind, owner = octets[:, 0], items.owner
        moving = items.of(ArticulatedPart)
        parameter = np.zeros(kind.size, np.int64)
        parameter[kind == 0] = moving.columns["parameter"]
        first = np.searchsorted(owner, owner)  # of the parameters of each state
        yield Look(
            rule=ES12,
            rows=rows[owner],
            failed=(kind > _KNOWN) | ((kind == 0) & (parameter < _FIRST_CLASS)),
            field=lambda n: f"parameters[{n - first[n]}]",
            value=lambda n: f"type {kind[n]}, parameter {parameter[n]}",
            expected=f"type 0 to {_KNOWN}, of articulated parts from {_FIRST_CLASS} on",
        )
        place = np.arange(owner.size) - first
        for one, of in ((moving, 0), (items.of(AttachedPart), 1)):
            attached = one.columns["attached_to"]
            numbers = place[kind == of]
            yield Look(
                rule=ES13,
                rows=rows[one.owner],
                failed=attached > counts[one.owner],
                field=lambda n: f"parameters[{numbers[n]}].attached_to",
                value=attached,
                expected="0, or the number of a part",
            )
        ids = stretch.keys[have]
        yield self._moves(
            stretch,
            rows[moving.owner],
            ids[moving.owner],
            place[kind == 0],
            moving.columns,
        )

    def _moves(
        self,
        stretch: Stretch,
        rows: NDArray[np.int64],
        keys: NDArray[np.int64],
        place: NDArray[np.int64],
        columns: NDArray[np.void],
    ) -> Look:
        """Compare each part with itself in the state before."""
        told = np.empty(rows.size, _PART)
        told["time"] = stretch.time[rows]
        told["stamp"] = stretch.stamp[rows]
        told["parameter"] = columns["parameter"]
        told["change"] = columns["change"]
        told["value"] = columns["value"].astype(np.float32).view(np.uint32)
        before, known = self._previous.take(keys << 8 | place, told)
        if rows.size:
            self._previous.forget_before(float(stretch.time[-1]) - _FORGOTTEN)
        known &= before["parameter"] == told["parameter"]
        known &= wrapped(told["stamp"] - before["stamp"]) > 0.0
        judged = np.flatnonzero(known)
        was, now = before[judged], told[judged]
        counted = now["change"] - was["change"]  # 255 is followed by 0
        still = (counted == 0) & (was["value"] != now["value"])
        return Look(
            rule=ES12W,
            rows=rows[judged],
            failed=still | (counted >= _HALF),
            field=lambda n: f"parameters[{place[judged[n]]}].change",
            value=now["change"],
            expected=lambda n: (
                f"above {was['change'][n]}, as the value is another one"
                if still[n]
                else f"{was['change'][n]}, or above"
            ),
        )
