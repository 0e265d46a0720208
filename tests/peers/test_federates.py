"""What is expected of the bench on foreign federates, without any of them."""

from interop.bench import CASES, Outcome, Result

from .federates.runs import MISTAKES, RUNS

BY_NAME = {run.name: run for run in RUNS}
WRONG = set().union(*MISTAKES.values())


def results(failing: set[tuple[str, str]], suites: tuple[str, ...]) -> list[Result]:
    return [
        Result(case=case, outcome=Outcome.FAIL if key in failing else Outcome.PASS)
        for key, case in CASES.items()
        if case.suite in suites
    ]


def test_mistakes_are_named_by_cases_that_there_are() -> None:
    assert len(MISTAKES) == 3
    assert WRONG <= set(CASES)


def test_just_its_mistakes_are_expected_of_each() -> None:
    for run in RUNS:
        failing = set().union(*run.mistakes.values())
        assert run.faults(results(failing, run.suites)) == []


def test_a_mistake_that_is_not_found_is_told() -> None:
    run = BY_NAME["open-dis"]
    found = WRONG - {("presence", "leaves")}
    assert run.faults(results(found, run.suites)) == [
        "not found, by presence leaves: it ends without a last Entity State"
    ]


def test_what_fails_without_a_mistake_is_told() -> None:
    run = BY_NAME["dis-rs"]
    told = run.faults(results({("motion", "rests")}, run.suites))
    assert told == ["motion rests fails, for none of its mistakes: "]


def test_a_suite_of_which_nothing_passes_is_told() -> None:
    run = BY_NAME["dis-rs"]
    told = run.faults([one for one in results(set(), run.suites[1:])])
    assert told == ["no case of presence passes"]
