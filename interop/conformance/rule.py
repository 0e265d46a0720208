"""What a rule is: data that says what is right, and a function that looks.

A check is given a `Stretch` of traffic and yields a `Look` for each rule that it
applied: which PDUs it looked at, and which of them break the rule. It counts nothing
and words no report: `ledger` does, for all rules alike.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from .profile import Profile
    from .traffic import Stretch

Rows = NDArray[np.int64]
Mask = NDArray[np.bool_]


class Severity(IntEnum):
    """How bad it is to break a rule."""

    INFORMATION = 1  #: worth knowing; says nothing against the federate
    WARNING = 2  #: others may cope, or may not
    ERROR = 3  #: the federate does not conform


class Level(IntEnum):
    """How much of the traffic a rule needs to see."""

    PDU = 1  #: one PDU
    SEQUENCE = 2  #: what one entity or application sent before
    EXERCISE = 3  #: several federates


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """One requirement on traffic."""

    code: str  #: as in dis-facts, section 11
    title: str  #: what is right, as a sentence
    severity: Severity
    level: Level
    source: str  #: clause, table of SISO-REF-010, constant, or practice with its reason
    mend: str  #: what a federate's developer should do


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

    def __init__(self, profile: "Profile") -> None:
        self.profile = profile

    @abstractmethod
    def look(self, stretch: "Stretch") -> Iterable[Look | Remark]:
        """Look at one stretch; stretches come in the order of their times."""

    def close(self, now: float) -> Iterable[Remark]:
        """Say what only the end of the traffic tells, at ``now``."""
        return ()


_checks: list[type[Check]] = []
_rules: dict[str, Rule] = {}
#: Every rule, by its code.
RULES: Mapping[str, Rule] = MappingProxyType(_rules)
#: Every check, in the order in which they were declared.
CHECKS: Sequence[type[Check]] = _checks


def check(cls: type[Check]) -> type[Check]:
    """Declare a check: its rules are in the catalogue, and it takes part in runs.

    ValueError when one of its codes is taken.
    """
    for rule in cls.rules:
        if rule.code in _rules:
            raise ValueError(f"rule {rule.code} is declared twice")
        _rules[rule.code] = rule
    _checks.append(cls)
    return cls


def each_pdu(
    *rules: Rule,
) -> Callable[
    [Callable[["Stretch", "Profile"], Iterator[Look]]],
    Callable[["Stretch", "Profile"], Iterator[Look]],
]:
    """Declare a function that looks at PDUs alone, and remembers nothing."""

    def declare(
        function: Callable[["Stretch", "Profile"], Iterator[Look]],
    ) -> Callable[["Stretch", "Profile"], Iterator[Look]]:
        def look(self: Check, stretch: "Stretch") -> Iterable[Look]:
            return function(stretch, self.profile)

        body = {"rules": rules, "look": look, "__doc__": function.__doc__}
        check(type(f"Each{function.__name__.title()}", (Check,), body))
        return function

    return declare
