"""The profile for Wireshark: what tshark makes of it is what Wireshark makes of it."""

import csv
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from federates.cli import main
from interop.capture import Application, CaptureWriter
from interop.dis import (
    Acknowledge,
    ElectromagneticEmission,
    EntityId,
    EntityState,
    EventId,
    Fire,
    IffAtcNavaids,
    Marking,
    RepairComplete,
    Transmitter,
    encode_pdu,
)
from interop.wireshark import (
    BUTTONS,
    COLOURS,
    COLUMNS,
    FILTERS,
    Exercise,
    configuration_folder,
    files_of,
)

ONE, TWO = EntityId(1, 2, 3), EntityId(4, 5, 6)
PORT = 4001
NOISE = "Running as user"
EXERCISE = Exercise(
    ports=frozenset({PORT}),
    exercise=1,
    members={Application(1, 2): 'a "radar"\n', Application(1, 3): "shooter"},
)
STATE = EntityState(ONE, 1, marking=Marking.of("AMTI-001"))
#: A PDU, and the colour rule that is meant for it.
COLOURED = [
    (encode_pdu(STATE, exercise=1, timestamp=1), "DIS entities"),
    (encode_pdu(STATE, exercise=2, timestamp=1), "DIS of other exercises"),
    (encode_pdu(STATE, exercise=1, timestamp=1)[:100], "DIS malformed"),
    (encode_pdu(Fire(ONE, TWO), exercise=1, timestamp=1), "DIS warfare"),
    (
        encode_pdu(Acknowledge(ONE, TWO, 1, 1, 1), exercise=1, timestamp=1),
        "DIS simulation management",
    ),
    (
        encode_pdu(
            ElectromagneticEmission(ONE, EventId(1, 2, 3)), exercise=1, timestamp=1
        ),
        "DIS emission",
    ),
    (
        encode_pdu(IffAtcNavaids(ONE), exercise=1, timestamp=1, version=6),
        "DIS emission",
    ),
    (encode_pdu(Transmitter(ONE), exercise=1, timestamp=1), "DIS radio"),
    (encode_pdu(RepairComplete(ONE, TWO), exercise=1, timestamp=1), "DIS logistics"),
]
WRONG = encode_pdu(STATE, exercise=1, timestamp=1)
COLOURED += [
    (WRONG[:3] + b"\5" + WRONG[4:], "DIS header faults"),
    (b"\4" + WRONG[1:], "DIS header faults"),
    (WRONG[:8] + bytes(2) + WRONG[10:], "DIS header faults"),
    (WRONG[:8] + b"\1\0" + WRONG[10:], "DIS header faults"),
    (b"\6\1\x48\1" + WRONG[4:], "DIS header faults"),  # Attribute, of version 7
]
Tshark = Callable[..., str]


@pytest.fixture
def tshark(tmp_path: Path) -> Tshark:
    """Run tshark with a profile; skips where it is absent, fails when it warns."""
    program = shutil.which("tshark")
    if program is None:
        pytest.skip("there is no tshark")
    folder = tmp_path / "profiles" / "DIS"
    folder.mkdir(parents=True)
    for name, text in files_of(EXERCISE).items():
        (folder / name).write_text(text, encoding="utf-8")

    def run(*words: str, profile: str = "DIS") -> str:
        done = subprocess.run(
            [program, *words, "-n", "-C", profile],
            env={"WIRESHARK_CONFIG_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
            capture_output=True,
            text=True,
        )
        told = [one for one in done.stderr.splitlines() if NOISE not in one]
        assert told == []
        assert done.returncode == 0
        return done.stdout

    return run


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "coloured.pcapng"
    with CaptureWriter(path) as capture:
        for number, (octets, _) in enumerate(COLOURED):
            ends = ("10.0.0.1", 5000), ("10.0.0.2", PORT)
            capture.write(float(number), *ends, octets)
    return path


def test_the_profile_loads_and_its_colours_fit(tshark: Tshark, recording: Path) -> None:
    """The ports are decoded, or no colour would fit."""
    fields = ("-T", "fields", "-e", "frame.coloring_rule.name")
    told = tshark("-r", str(recording), "--color", *fields)
    assert told.splitlines() == [name for _, name in COLOURED]


def test_each_column_has_values(tshark: Tshark, recording: Path) -> None:
    known = {line.split("\t")[2] for line in tshark("-G", "fields").splitlines()}
    for one in COLUMNS:
        assert known.issuperset(one.fields)
    told = tshark("-r", str(recording), "-T", "tabs")
    rows = list(csv.reader(told.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) == len(COLOURED)
    first = [cell.strip() for cell in rows[0]][: len(COLUMNS)]
    assert first[3:8] == ["Entity State", "7", "1", "1,2,3", "AMTI-001"]
    assert all(first)


def test_each_filter_compiles(tshark: Tshark, recording: Path, tmp_path: Path) -> None:
    """Colour rules are filters: tshark says which of them it cannot compile."""
    folder = tmp_path / "profiles" / "filters"
    folder.mkdir()
    dfilters = files_of(EXERCISE)["dfilters"].splitlines()
    found = [re.fullmatch(r'"([^"]+)" (.+)', line) for line in dfilters]
    filters = [one[2] for one in found if one is not None]
    assert len(filters) == len(dfilters) == len(FILTERS) + 2 + len(EXERCISE.members)
    filters += [one.filter for one in BUTTONS]
    rules = [f"@{n}@{one}@[0,0,0][1,1,1]\n" for n, one in enumerate(filters)]
    (folder / "colorfilters").write_text("".join(rules))
    tshark("-r", str(recording), "--color", profile="filters")


def test_a_filter_that_does_not_compile_would_be_seen(
    tshark: Tshark, recording: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "profiles" / "wrong"
    folder.mkdir()
    (folder / "colorfilters").write_text("@wrong@dis.nothing == 1@[0,0,0][1,1,1]\n")
    with pytest.raises(AssertionError, match="dis.nothing"):
        tshark("-r", str(recording), "--color", profile="wrong")


def test_names_and_colours_keep_to_their_formats() -> None:
    files = files_of(EXERCISE)
    assert '"a radar (1:2)" ' in files["dfilters"]
    for one in COLOURS:
        assert "@" not in one.name + one.filter
        assert re.fullmatch("[0-9a-f]{6}", one.background)
    rows = [one for one in files["dfilter_buttons"].splitlines() if one[0] != "#"]
    assert [len(row) for row in csv.reader(rows)] == [4] * len(BUTTONS)
    assert "decode_as_entry: udp.port,4001,(none),DIS\n" in files["decode_as_entries"]
    assert "decode_as_entry: udp.port,3000,(none),DIS\n" in files["decode_as_entries"]


def test_it_is_written_where_wireshark_looks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("WIRESHARK_CONFIG_DIR", str(tmp_path))
    words = ["wireshark", "profile", "--network", "239.1.2.3:4005", "--name", "My DIS"]
    assert main(words) == 0
    folder = tmp_path / "profiles" / "My DIS"
    assert 'wireshark -C "My DIS"' in capsys.readouterr().out
    assert "4005" in (folder / "decode_as_entries").read_text()
    assert main(words) == 2
    assert "--force" in capsys.readouterr().err
    assert main([*words, "--force"]) == 0


def test_ports_and_names_are_taken_from_a_scenario(tmp_path: Path) -> None:
    scenario = Path(__file__).parents[3] / "scenarios" / "first_raid.toml"
    words = ["--output", str(tmp_path), "--scenario", str(scenario), "--port", "4006"]
    assert main(["wireshark", "profile", *words, "--exercise-id", "9"]) == 0
    folder = tmp_path / "DIS"
    assert "4006" in (folder / "decode_as_entries").read_text()
    filters = (folder / "dfilters").read_text()
    assert '"radars (1:14)" ' in filters
    assert "dis.exer_id != 9" in filters


@pytest.mark.parametrize(
    "words",
    [
        ["--name", "a/b"],
        ["--name", "Default"],
        ["--name", ""],
        ["--name", ".."],
        ["--port", "0"],
        ["--port", "65536"],
        ["--network", "239.1.2.3"],
        ["--scenario", "nowhere.toml"],
    ],
)
def test_a_wrong_call_writes_nothing(words: list[str], tmp_path: Path) -> None:
    assert main(["wireshark", "profile", "--output", str(tmp_path), *words]) == 2
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    words = ["--output", str(tmp_path / "file")]
    assert main(["wireshark", "profile", *words]) == 2
    assert str(tmp_path / "file") in capsys.readouterr().err


def test_without_wireshark_its_own_folder_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("WIRESHARK_CONFIG_DIR", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("HOME", str(tmp_path))
    assert configuration_folder() == tmp_path / ".config" / "wireshark"
    (tmp_path / ".wireshark").mkdir()
    assert configuration_folder() == tmp_path / ".wireshark"
    monkeypatch.setenv("WIRESHARK_CONFIG_DIR", str(tmp_path / "chosen"))
    assert configuration_folder() == tmp_path / "chosen"
