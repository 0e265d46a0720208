"""The plugin of pytest: a federate under test, met by scripted partners.

Loaded wherever this package is installed, and light until a fixture is asked for. The
fixtures are described in ``docs/how-to/bench.md``.
"""

import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from .bench import Bench, Ground
    from .dis import EntityId


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the options."""
    group = parser.getgroup("dome", "a federate under test (dome bench)")
    group.addoption(
        "--subject",
        metavar="LINE",
        help="command line of the federate under test; {network}, {address}, {port},"
        " {interface}, {exercise} and {speed} are filled in",
    )
    group.addoption(
        "--subject-speed",
        metavar="N",
        type=float,
        default=1.0,
        help="s of the exercise clock in a second (default: 1)",
    )
    parser.addini("subject", "command line of the federate under test", default="")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """Skip a test whose federate never did what it is about."""
    try:
        return (yield)
    except Exception as error:
        case = sys.modules.get("interop.bench.case")  # else nobody can have raised it
        if case is not None and isinstance(error, case.NotExercised):
            pytest.skip(f"not exercised: {error}")
        raise


@pytest.fixture
def subject_command(pytestconfig: pytest.Config) -> str:
    """Command line of the federate under test."""
    line = pytestconfig.getoption("subject") or pytestconfig.getini("subject")
    if not line:
        raise pytest.UsageError(
            "which federate is under test? --subject LINE, subject = LINE in the"
            " configuration, or a fixture subject_command or subject_ground"
        )
    return str(line)


@pytest.fixture
def subject_ground(
    request: pytest.FixtureRequest, pytestconfig: pytest.Config, tmp_path: Path
) -> "Iterator[Ground]":
    """A UDP network of its own for the program; override it for another ground."""
    from .bench import UdpGround

    line = request.getfixturevalue("subject_command")
    speed = pytestconfig.getoption("subject_speed")
    with UdpGround(line, tmp_path, speed=speed, blanks={"exercise": 1}) as ground:
        yield ground


@pytest.fixture
def exercise_network(subject_ground: "Ground") -> str:
    """The exercise network of the federate under test, ``ADDRESS:PORT``."""
    return "%s:%d" % subject_ground.network


@pytest.fixture
def bench(subject_ground: "Ground") -> "Iterator[Bench]":
    """A bench with the federate just started; fails at the end for broken rules."""
    from .bench import Bench
    from .conformance import Severity

    with Bench(subject_ground) as made:
        made.begin()
        yield made
        made.end()
        errors = made.breaches()[Severity.ERROR]
    if errors:
        pytest.fail("\n".join(map(str, errors)), pytrace=False)


@pytest.fixture
def subject(bench: "Bench") -> "EntityId":
    """The application of the federate under test, which was brought up."""
    bench.bring_up()
    return bench.subject


@pytest.fixture
def play_suite(subject_ground: "Ground") -> Callable[[str], None]:
    """Plays one of our suites, and fails with what failed."""
    from .bench import CASES, Bench, Outcome, play

    def play_one(suite: str) -> None:
        cases = [case for case in CASES.values() if case.suite == suite]
        if not cases:
            raise ValueError(f"no suite {suite!r}")
        with Bench(subject_ground) as made:
            results = list(play(cases, made))
        failed = [one for one in results if one.outcome is Outcome.FAIL]
        if failed:
            told = [f"{one.case.name}: {one.reason}" for one in failed]
            pytest.fail("\n".join(told), pytrace=False)
        if all(one.outcome is Outcome.NOT_EXERCISED for one in results):
            pytest.skip(f"not exercised: {results[0].reason}")

    return play_one
