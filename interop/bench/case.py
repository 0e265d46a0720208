"""What a case is: data that says what is checked and why, and a function that does."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .bench import Bench

#: Every suite, in the order of their catalogue, and what it is about.
SUITES: Mapping[str, str] = MappingProxyType(
    {
        "presence": "A federate appears, is heard again and again, and takes leave.",
        "motion": "Where it says that its entities are is where they are.",
        "management": "It does what the manager asks for, once, and says so.",
        "warfare": "It fires, is hit and tells so as others can follow it.",
        "emission": "What it radiates is told as others can follow it.",
        "radio": "Its radios say that they are there before they are heard.",
        "robustness": "Whatever is on the network, it goes on as if that were not.",
    }
)


class Unmet(AssertionError):
    """The subject did not do what was expected of it."""


class NotExercised(Exception):
    """The subject never did what the case is about; says why."""


class SubjectEnded(Unmet):
    """The subject's program ended while it was needed."""


class NeverHeard(Unmet):
    """Nothing was ever heard of the subject."""


class Outcome(StrEnum):
    """What became of a case."""

    PASS = "pass"
    FAIL = "fail"
    NOT_EXERCISED = "not exercised"


@dataclass(frozen=True, kw_only=True)
class Case:
    """One thing that is expected of any federate."""

    suite: str
    name: str
    title: str  #: what is right, as a sentence
    why: str  #: what goes wrong in an exercise where it is not so
    source: str  #: clause, rule of the catalogue, or practice
    fresh: bool  #: begins with a subject that was just started
    spends: bool  #: leaves no subject that the next case could go on with
    run: Callable[["Bench"], None] = field(repr=False)


@dataclass(frozen=True, kw_only=True)
class Result:
    """What became of one case with one subject."""

    case: Case
    outcome: Outcome
    reason: str = ""  #: why it failed, or was not exercised
    warnings: tuple[str, ...] = ()  #: rules that draw a warning, each with evidence
    seconds: float = 0.0  #: of the exercise clock that it took


_cases: dict[tuple[str, str], Case] = {}
#: Every case, by suite and name.
CASES: Mapping[tuple[str, str], Case] = MappingProxyType(_cases)


def case(
    suite: str,
    title: str,
    *,
    source: str,
    fresh: bool = False,
    spends: bool = False,
) -> Callable[[Callable[["Bench"], None]], Callable[["Bench"], None]]:
    """Declare a function as a case; its name is the function's.

    The function's docstring says why: what goes wrong where it is not so. Without
    ``fresh`` the case is given a subject that is up and running, and leaves it so;
    with it, one that was just started, and calls `Bench.bring_up` itself if it wants.
    With ``spends`` nobody goes on with its subject.

    ValueError for a suite that is none of `SUITES`, and for a name that is taken.
    """
    if suite not in SUITES:
        raise ValueError(f"no suite {suite}; there are: {', '.join(SUITES)}")

    def declare(function: Callable[["Bench"], None]) -> Callable[["Bench"], None]:
        name = function.__name__.replace("_", "-")
        if (suite, name) in _cases:
            raise ValueError(f"case {suite} {name} is declared twice")
        _cases[suite, name] = Case(
            suite=suite,
            name=name,
            title=title,
            why=" ".join((inspect.getdoc(function) or "").split()),
            source=source,
            fresh=fresh,
            spends=spends,
            run=function,
        )
        return function

    return declare
