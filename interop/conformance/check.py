"""What a check is: a function over traffic that applies rules.

A check is given a `Stretch` of traffic and yields a `Look` for each rule that it
applied: which PDUs it looked at, and which of them break the rule. It counts nothing
and words no report: `ledger` does, for all rules alike.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .profile import Profile
from .rule import Rule, declare
from .traffic import Stretch

Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]


class Measure(StrEnum):
    """What is drawn over time, for every entity."""

    INTERVAL = "interval"  #: s from one Entity State to the next
    POSITION = "position_error"  #: m by which dead reckoning is off at an update
    ORIENTATION = "orientation_error"  #: degrees, the same


@dataclass(frozen=True, slots=True)
class Curve:
    """What was measured of Entity States; arrays are (k,), as those of the `Look`."""

    measure: Measure
    values: NDArray[np.float64]
    over: Mask  #: which of them break the rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a check saw of one rule in one stretch; arrays are (k,), one item a PDU.

    ``field``, ``value`` and ``expected`` are worded only for what is kept as evidence,
    by the number of the item in ``rows``.
    """

    rule: Rule
    rows: Rows  #: PDUs of the stretch that the rule applies to
    failed: Mask  #: which of them break it
    field: Callable[[int], str] | str = ""  #: where, as `DecodeError` names it
    value: Callable[[int], Any] | Any = None
    unit: str = ""  #: of the value, and what was measured where ``field`` is not it
    expected: Callable[[int], str] | str = ""
    excess: NDArray[np.float64] | None = None  #: how bad each is, to tell the worst
    curves: tuple[Curve, ...] = ()  #: what timelines show, where all are Entity States


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What a check saw of one rule that is about no PDU of the present stretch.

    A federate that fell silent, a Fire without Detonation: known later than sent.
    """

    rule: Rule
    federate: int  #: number in `Federates`
    failed: bool
    time: float  #: s since 1970, the exercise clock
    frame: int = 0
    pdu_type: int | None = None
    entity: str = ""
    field: str = ""
    offset: int | None = None  #: octets from the start of the datagram
    value: Any = None
    expected: str = ""
    excess: float = 0.0  #: how bad it is, to tell the worst


class Check(ABC):
    """Applies rules that share what has to be remembered; made anew for each run."""

    #: what it applies; the catalogue is made of these
    rules: tuple[Rule, ...] = ()

    def __init__(self, profile: Profile) -> None:
        self.profile = profile

    @abstractmethod
    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look at one stretch; stretches come in the order of their times."""

    def close(self, now: float) -> Iterable[Remark]:
        """Say what only the end of the traffic tells, at ``now``."""
        return ()


_checks: list[type[Check]] = []
#: Every check, in the order in which they were declared.
CHECKS: Sequence[type[Check]] = _checks


def check(cls: type[Check]) -> type[Check]:
    """Declare a check: its rules are in the catalogue, and it takes part in runs.

    ValueError when one of its codes is taken.
    """
    for rule in cls.rules:
        declare(rule)
    _checks.append(cls)
    return cls


def each_pdu(
    *rules: Rule,
) -> Callable[
    [Callable[[Stretch, Profile], Iterator[Look]]],
    Callable[[Stretch, Profile], Iterator[Look]],
]:
    """Declare a function that looks at PDUs alone, and remembers nothing."""

    def of(
        function: Callable[[Stretch, Profile], Iterator[Look]],
    ) -> Callable[[Stretch, Profile], Iterator[Look]]:
        def look(self: Check, stretch: Stretch) -> Iterable[Look]:
            return function(stretch, self.profile)

        body = {"rules": rules, "look": look, "__doc__": function.__doc__}
        check(type(f"Each{function.__name__.title()}", (Check,), body))
        return function

    return of
