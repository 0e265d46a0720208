"""``dome bench``: wrong calls are told in one line, and cases are listed."""

import json

import pytest

from federates.cli import main
from interop.bench import CASES
from interop.bench.udp_ground import filled
from interop.errors import CallError


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["presense"], "no suite presense; there are: presence, motion"),
        (["presence"], "--command: which federate is to be tested?"),
        (["presence", "--only", "x"], "--only x: no such case; there are: appears"),
        (["--command", "x {where}"], "command: {where} is not among {network}"),
        (["--command", "x {site}"], "{site} needs --application SITE:APPLICATION"),
        (["--command", "x", "--application", "7"], "--application: "),
        (["--command", "x", "--beside", "y"], "--beside needs --application"),
        (["--command", "no-such-program"], "command 'no-such-program': No such file"),
        (["--command", ""], "command: it is empty"),
        (["--command", "x '"], 'command "x \'": No closing quotation'),
    ],
)
def test_a_wrong_call_is_told_in_one_line(
    words: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bench", *words]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert told in output.err
    assert output.err.count("\n") == 1


def test_cases_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["bench", "--list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert {(one["suite"], one["case"]) for one in listed} == set(CASES)
    assert all(one["title"] and one["why"] and one["source"] for one in listed)
    assert main(["bench", "presence", "--list"]) == 0
    assert "heartbeats" in capsys.readouterr().out


def test_blanks_are_filled_in_and_braces_may_be_kept() -> None:
    line = "sim '{network} {speed}' --json '{{}}'"
    values: dict[str, object] = {"network": "239.1.2.3:3000", "speed": "20"}
    assert filled(line, values) == ["sim", "239.1.2.3:3000 20", "--json", "{}"]
    with pytest.raises(CallError, match="{site} needs --application"):
        filled("sim {site}", values)
