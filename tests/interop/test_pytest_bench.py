"""The plugin of pytest, from somebody else's test suite."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import interop.bench

pytest_plugins = ["pytester"]

PAGE = Path(__file__).resolve().parents[2] / "docs" / "how-to" / "bench.md"
# Loaded before a test suite is run in this process: numpy loads only once.
assert interop.bench.SUITES
PLUGIN = ("-p", "interop.pytest_bench", "-p", "no:cacheprovider")
(CODE,) = re.findall(
    r"^```python\n# test_mine.py\n(.*?)^```", PAGE.read_text(), re.S | re.M
)


def test_a_federate_in_the_same_process_is_tested(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_mine=CODE)
    pytester.runpytest(*PLUGIN).assert_outcomes(passed=2)


def test_what_is_not_met_fails_and_what_is_not_exercised_is_skipped(
    pytester: pytest.Pytester,
) -> None:
    pytester.makepyfile(test_mine=CODE + """
from interop.dis import Fire, EntityStateUpdate
from interop.bench import NotExercised

def test_it_fires(bench, subject):
    bench.expect(Fire, within=3.0)

def test_it_never_rests(bench, subject):
    bench.never(EntityState, within=6.0)

def test_it_was_not_asked(bench, subject):
    raise NotExercised("nobody asked")

def test_it_obeys(play_suite):
    play_suite("management")

def test_it_fights(play_suite):
    play_suite("radio")

def test_the_network_is_told(exercise_network):
    assert exercise_network == "239.1.2.3:3000"
""")
    result = pytester.runpytest(*PLUGIN, "-rs")
    result.assert_outcomes(passed=3, failed=3, skipped=2)
    result.stdout.fnmatch_lines_random(
        [
            "*expected Fire within 3 s: heard *",
            "*expected no Entity State for 6 s, but one came after *",
            "*creates: expected Acknowledge with request id*",
            "SKIPPED*not exercised: nobody asked*",
        ]
    )


def test_a_broken_rule_fails_the_test_at_its_end(pytester: pytest.Pytester) -> None:
    broken = CODE.replace(
        "return self.exercise.flush(now=now)",
        "return [d[:48] + bytes(24) + d[72:] for d in self.exercise.flush(now=now)]",
    )
    pytester.makepyfile(test_mine=broken)
    result = pytester.runpytest(*PLUGIN, "-k", "lorry")
    result.assert_outcomes(passed=1, errors=1)
    result.stdout.fnmatch_lines(["ES3*location*"])


def test_a_program_is_started_and_ended(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_mine="""
from pathlib import Path

def test_it_is_running(bench):
    told = Path("pid")
    assert bench.wait_until(lambda: told.exists() and told.read_text(), 60.0)
    assert not bench.ended
""")
    code = "import os, time; open('pid', 'w').write(str(os.getpid())); time.sleep(600)"
    line = f'{sys.executable} -c "{code}"'
    pytester.runpytest(*PLUGIN, "--subject", line).assert_outcomes(passed=1)
    pid = int((pytester.path / "pid").read_text())
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_without_a_federate_the_call_is_wrong(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_mine="def test_it(bench): pass")
    result = pytester.runpytest(*PLUGIN)
    result.stdout.fnmatch_lines(["*which federate is under test? --subject LINE*"])


def test_unused_it_weighs_nothing() -> None:
    code = "import sys, interop.pytest_bench; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "False\n", done.stderr
