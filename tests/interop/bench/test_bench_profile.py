"""The bench plays and judges by what an exercise has agreed."""

from typing import Any

from interop.bench import CASES, Bench, Outcome, Result, VirtualGround, play
from interop.conformance import Profile, Severity
from interop.exercise import Agreement


def heartbeats(make: Any, profile: Profile) -> Result:
    """Play one case under a profile."""
    with VirtualGround(make) as ground, Bench(ground, profile=profile) as bench:
        (result,) = play([CASES["presence", "heartbeats"]], bench)
    return result


def test_heartbeats_are_those_of_the_agreement(decent: Any) -> None:
    quick = Profile(agreement=Agreement(heartbeat=2.0))
    result = heartbeats(decent, quick)
    assert result.outcome is Outcome.FAIL
    assert "ES6: " in result.reason
    assert heartbeats(decent, Profile()).outcome is Outcome.PASS


def test_severities_are_those_of_the_profile(decent: Any) -> None:
    agreement = Agreement(heartbeat=4.0)  # which 5 s are too late for, but no timeout
    result = heartbeats(decent, Profile(agreement=agreement))
    assert (result.outcome, len(result.warnings)) == (Outcome.PASS, 1)
    assert result.warnings[0].startswith("ES6W, ")
    for severity, outcome in ((Severity.ERROR, Outcome.FAIL), (None, Outcome.PASS)):
        profile = Profile(agreement=agreement, severities={"ES6W": severity})
        result = heartbeats(decent, profile)
        assert (result.outcome, result.warnings) == (outcome, ())


def test_where_datagrams_go_is_for_the_bench_to_say(decent: Any) -> None:
    elsewhere = Profile(addresses=frozenset({"10.1.2.3"}), ports=frozenset({62_040}))
    result = heartbeats(decent, elsewhere)
    assert (result.outcome, result.warnings) == (Outcome.PASS, ())
