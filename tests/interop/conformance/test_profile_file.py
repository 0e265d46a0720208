"""Files of agreements: what they say, and what is wrong with them, in one line."""

from pathlib import Path

import pytest

from federates.cli import main
from interop.capture import Application
from interop.conformance import Profile, Severity, read_profile
from interop.conformance.profile import Member
from interop.conformance.type_pattern import TypePattern
from interop.errors import CallError
from interop.exercise import Agreement

WHOLE = """
[exercise]
id = 3
version = 6
addresses = ["239.1.2.3"]
ports = [3000]
others = false
pdu_types = ["Entity State", 2]
entity_types = ["1.2.225", "*.2"]

[exercise.heartbeats]
"1.1" = 55.0

[exercise.agreement]
heartbeat = 10.0

[applications."COAST RADAR"]
site = 1
application = 14
address = "10.0.0.5"

[applications.SHIP]
site = 2
application = 14

[limits]
reach = 5000.0

[severities]
ES8 = "off"
H9 = "error"
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "agreed.toml"
    path.write_text(WHOLE, encoding="utf-8")
    return path


def test_a_file_says_what_is_agreed(file: Path) -> None:
    assert read_profile(file) == Profile(
        exercise=3,
        version=6,
        addresses=frozenset({"239.1.2.3"}),
        ports=frozenset({3000}),
        others=False,
        pdu_types=frozenset({1, 2}),
        entity_types=(TypePattern.parse("1.2.225"), TypePattern.parse("*.2")),
        heartbeats=((TypePattern.parse("1.1"), 55.0),),
        agreement=Agreement(heartbeat=10.0),
        members={
            Application(1, 14): Member("COAST RADAR", "10.0.0.5"),
            Application(2, 14): Member("SHIP"),
        },
        reach=5000.0,
        severities={"ES8": None, "H9": Severity.ERROR},
    )


def test_an_empty_file_agrees_on_nothing(tmp_path: Path) -> None:
    path = tmp_path / "empty.toml"
    path.touch()
    assert read_profile(path) == Profile()


@pytest.mark.parametrize(
    ("right", "wrong", "message"),
    [
        ("id = 3", "id = 300", "exercise.id = 300: input should be less than or equal"),
        ("id = 3", "ide = 3", "exercise.ide = 3: unknown key; allowed: addresses, agr"),
        ("[limits]", "[limit]", "unknown key; allowed: applications, exercise, limits"),
        (
            '"*.2"',
            '"*.x"',
            "exercise.entity_types.1 = \"*.x\": '*.x': domain 'x', must",
        ),
        ('"Entity State"', '"Entity Stat"', "may be Entity State or Entity State Up"),
        (", 2]", ", 999]", "exercise.pdu_types.1 = 999: '999' is neither a PDU type"),
        ('"1.1" = 55.0', '"1.1" = 0', "exercise.heartbeats.1.1 = 0: input should be"),
        ("H9 =", "H99 =", 'severities.H99 = "error": no rule has this code; there a'),
        ("H9 =", "Q =", "no rule has this code; dome rules lists them"),
        ('"error"', '"fatal"', "H9 = \"fatal\": input should be 'error', 'warning', "),
        ("site = 2", "site = 1", "applications.SHIP: site 1, application 14 are alr"),
        ("10.0.0.5", "10.0.0", "address = \"10.0.0\": '10.0.0' is not an IPv4 addr"),
        ("heartbeat = 10.0", "version = 7", "exercise.agreement.version: stands a sec"),
        (".SHIP]", '."\\u001b"]', "names are printable, they stand in reports"),
        ("reach = 5000.0", "reach = nan", "limits.reach = NaN: input should be a fin"),
        ("id = 3", "id = ", "not TOML"),
    ],
)
def test_a_mistake_is_told_with_file_key_and_value(
    right: str, wrong: str, message: str, file: Path
) -> None:
    assert right in WHOLE
    file.write_text(WHOLE.replace(right, wrong, 1), encoding="utf-8")
    with pytest.raises(CallError) as caught:
        read_profile(file)
    told = str(caught.value)
    assert told.startswith(f"{file}: ") and message in told and "\n" not in told


def test_who_else_may_take_part_needs_somebody(tmp_path: Path) -> None:
    path = tmp_path / "closed.toml"
    path.write_text("[exercise]\nothers = false", encoding="utf-8")
    with pytest.raises(CallError, match="no application is named"):
        read_profile(path)


def test_a_check_by_a_wrong_profile_is_a_wrong_call(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    none = tmp_path / "none.toml"
    assert main(["check", "--live", "--profile", str(none)]) == 2
    assert "none.toml: no such file" in capsys.readouterr().err
