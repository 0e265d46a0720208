"""Plays cases with a subject, one after another, and says what became of each."""

import dataclasses
from collections.abc import Iterator, Sequence

from ..conformance import Severity
from .bench import Bench
from .case import Case, NeverHeard, NotExercised, Outcome, Result, Unmet

_UNHEARD = "nothing was ever heard of the subject"
#: Rules on missing answers: in other suites silence is taken for an answer.
_ANSWERS = {"S1", "S1W"}


def play(cases: Sequence[Case], bench: Bench) -> Iterator[Result]:
    """Give the result of each case as soon as it is known.

    Cases share a run of the subject where they may; after one that failed the next
    begins with a new run. Once nothing was heard of the subject at all, what is left
    is not exercised.
    """
    unheard = False
    sound = False
    for number, case in enumerate(cases):
        if unheard:
            yield Result(case=case, outcome=Outcome.NOT_EXERCISED, reason=_UNHEARD)
            continue
        last = number + 1 == len(cases) or cases[number + 1].fresh or case.spends
        began = bench.now
        result = Result(case=case, outcome=Outcome.PASS)
        try:
            _prepare(case, bench, sound)
            case.run(bench)
        except NotExercised as error:
            result = _ended(case, Outcome.NOT_EXERCISED, error)
        except Unmet as error:
            unheard = isinstance(error, NeverHeard)
            result = _ended(case, Outcome.FAIL, error)
        sound = result.outcome is not Outcome.FAIL and not last
        if not sound:
            bench.end()
        yield _judged(result, bench, began)


def _prepare(case: Case, bench: Bench, sound: bool) -> None:
    if case.fresh or not (sound and bench.up):
        bench.begin()
        if not case.fresh:
            bench.bring_up()
    bench.begin_case()


def _ended(case: Case, outcome: Outcome, error: Exception) -> Result:
    return Result(case=case, outcome=outcome, reason=str(error))


def _judged(result: Result, bench: Bench, began: float) -> Result:
    """Add what the rules say: an error fails a case that went well otherwise."""
    breaches = bench.breaches()
    if result.case.suite != "management" or result.outcome is Outcome.NOT_EXERCISED:
        for found in breaches.values():
            found[:] = [one for one in found if one.rule.code not in _ANSWERS]
    errors = [str(one) for one in breaches[Severity.ERROR]]
    reasons = [result.reason] * bool(result.reason) + errors
    return dataclasses.replace(
        result,
        outcome=Outcome.FAIL if errors else result.outcome,
        reason="\n".join(reasons),
        warnings=tuple(str(one) for one in breaches[Severity.WARNING]),
        seconds=bench.now - began,
    )
