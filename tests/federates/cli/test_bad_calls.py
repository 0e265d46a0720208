"""A wrong call: one line on standard error, exit code 2, and nothing begins."""

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from federates.cli import main
from federates.running import Processes
from interop.hla.rti import Rti
from interop.hla.server import RtiServer

KEY = "00" * 32

CALLS = [
    ("", "the following arguments are required: COMMAND (see dome --help)"),
    ("fly", "argument COMMAND: invalid choice: 'fly' (choose from 'run', 'join',"),
    ("run", "the following arguments are required: "),
    ("run SCENARIO --colour", "unrecognized arguments: --colour (see dome --help)"),
    ("join fusion", "the following arguments are required: --scenario (see dome jo"),
    ("scenario", "the following arguments are required: ACTION"),
    # layers
    ("run SCENARIO --only x", "--only x: SCENARIO has no such layer; there are: cont"),
    ("run SCENARIO --without x", "--without x: SCENARIO has no such layer; there ar"),
    ("join x --scenario SCENARIO", "layer x: SCENARIO has no such layer; there are:"),
    ("run SCENARIO --only fusion --without fusion", "nothing left to play: every l"),
    ("run SCENARIO --lockstep --without control", "--lockstep: nobody ends the run"),
    # network
    (
        "run SCENARIO --interface 192.0.2.77",
        "no interface of this machine has the address 192.0.2.77 (",
    ),
    ("run SCENARIO --interface eth0", "--network, --interface: 'eth0' is not an IPv4"),
    ("run SCENARIO --network x", "argument --network: 'x' is not ADDRESS:PORT, as i"),
    ("run SCENARIO --network 239.1.1.1:0", "argument --network: port '0' of '239.1"),
    ("run SCENARIO --network 300.1.1.1:9", "--network, --interface: '300.1.1.1' is"),
    ("run SCENARIO --network 0.0.0.0:9", "address 0.0.0.0 names no network: a mult"),
    ("run SCENARIO --network 127.0.0.1:BUSY", "port BUSY of 127.0.0.1 is in use: un"),
    ("run SCENARIO --network 239.1.2.9:GROUP", "port GROUP of 239.1.2.9 is in use: "),
    (
        "join fusion --scenario SCENARIO --network 127.0.0.1:BUSY --key-file KEYS/1",
        "port BUSY of 127.0.0.1 is in use: unicast allows one listener",
    ),
    ("run SCENARIO --exercise-id 0", "argument --exercise-id: '0' is not within 1 t"),
    ("run SCENARIO --ttl 256", "argument --ttl: '256' is not within 0 to 255"),
    # numbers
    ("run SCENARIO --speed 0", "argument --speed: '0' is not a number above 0"),
    ("run SCENARIO --speed -1", "argument --speed: '-1' is not a number above 0"),
    ("run SCENARIO --speed nan", "argument --speed: 'nan' is not a number above 0"),
    ("run SCENARIO --speed fast", "argument --speed: 'fast' is not a number above 0"),
    ("run SCENARIO --seed -1", "--seed -1: must be from 0 to 2^63 - 1"),
    ("run SCENARIO --seed one", "argument --seed: invalid int value: 'one'"),
    ("run SCENARIO --loss 1", "argument --loss: 1 is not a probability, 0 to below 1"),
    ("run SCENARIO --loss nan", "argument --loss: nan is not a probability, 0 to be"),
    # keys
    ("join fusion --scenario SCENARIO", "no key file: set DOME_KEY_FILE or name one"),
    ("run SCENARIO --key-file KEYS/none", "KEYS/none: No such file or directory"),
    ("run SCENARIO --key-file KEYS", "KEYS: Is a directory"),
    ("run SCENARIO --key-file KEYS/hex", "KEYS/hex:1: the key is not hexadecimal"),
    ("run SCENARIO --key-file KEYS/short", "KEYS/short:1: the key has 2 octets, exp"),
    ("run SCENARIO --key-file KEYS/empty", "KEYS/empty: no key in it"),
    ("run SCENARIO --key-file KEYS/words", "KEYS/words:1: expected key_id = 64 hexa"),
    ("run SCENARIO --key-file KEYS/id", "KEYS/id:1: the key id must be within 1 to"),
    ("run SCENARIO --key-file KEYS/twice", "KEYS/twice:2: key id 1 stands twice"),
    ("run SCENARIO --key-file KEYS/octets", "KEYS/octets: not a text file of keys"),
    # HLA
    ("run SCENARIO --rti x", "--rti, --rti-java and --fom: only with --hla"),
    ("run SCENARIO --hla --loss 0.1", "--loss: with --hla nothing gets lost"),
    ("run SCENARIO --hla --lockstep --rti x", "--lockstep: with --hla on the RTI of"),
    ("run SCENARIO --hla --lockstep --fom KEYS/none", "--fom KEYS/none: No such file"),
    ("run SCENARIO --hla --lockstep --fom SCENARIO", "--fom: SCENARIO:1: not XML: St"),
    (
        "join fusion --scenario SCENARIO --key-file KEYS/1 --hla --rti x:y",
        "the RTI: x:y: 'x:y': the port is 'y', allowed are",
    ),
    (
        "join fusion --scenario SCENARIO --key-file KEYS/1 --hla --rti 127.0.0.1:SHUT",
        "the RTI: tcp://127.0.0.1:SHUT: Connection refused",
    ),
    ("gateway --hla 127.0.0.1:SHUT", "the RTI: tcp://127.0.0.1:SHUT: Connection ref"),
    # files to write
    ("run SCENARIO --report FOLDER", "FOLDER: Is a directory"),
    ("run SCENARIO --report FOLDER/x/y", "FOLDER/x/y: No such file or directory"),
    ("run SCENARIO --record FOLDER", "FOLDER: Is a directory"),
    ("run SCENARIO --record FOLDER/x/y", "FOLDER/x/y: No such file or directory"),
    ("run SCENARIO --lockstep --record FOLDER/x/y", "FOLDER/x/y: No such file or d"),
    ("record FOLDER/x/y", "FOLDER/x/y: No such file or directory"),
    ("replay FOLDER/none", "FOLDER/none: No such file or directory"),
    ("replay SCENARIO", "SCENARIO at byte 0: neither pcap nor pcapng"),
]


@pytest.fixture(scope="module")
def places(
    skirmish: ModuleType, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, str]]:
    """What the words in capitals stand for."""
    folder = tmp_path_factory.mktemp("folder")
    keys = tmp_path_factory.mktemp("keys")
    for name, octets in (
        ("1", f"1 = {KEY}".encode()),
        ("hex", b"1 = key"),
        ("short", b"1 = aabb"),
        ("empty", b"# none"),
        ("words", b"key"),
        ("id", f"0 = {KEY}".encode()),
        ("twice", f"1 = {KEY}\n1 = {KEY}".encode()),
        ("octets", b"\xff"),
    ):
        (keys / name).write_bytes(octets)
        (keys / name).chmod(0o600)
    with (
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as busy,
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as group,
        socket.socket(socket.AF_INET, socket.SOCK_STREAM) as shut,
    ):
        busy.bind(("127.0.0.1", 0))
        group.bind(("239.1.2.9", 0))
        shut.bind(("127.0.0.1", 0))
        yield {
            "SCENARIO": str(skirmish.SKIRMISH),
            "FOLDER": str(folder),
            "KEYS": str(keys),
            "BUSY": str(busy.getsockname()[1]),
            "GROUP": str(group.getsockname()[1]),
            "SHUT": str(shut.getsockname()[1]),  # nobody listens on it
        }


def meant(text: str, places: dict[str, str]) -> str:
    for word, place in places.items():
        text = text.replace(word, place)
    return text


@pytest.mark.parametrize(("call", "line"), CALLS, ids=[call for call, _ in CALLS])
def test_a_wrong_call_is_told_in_one_line(
    places: dict[str, str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    call: str,
    line: str,
) -> None:
    def start(self: Processes, layer: str, arguments: object) -> None:
        raise AssertionError(f"{layer} was started")

    monkeypatch.setattr(Processes, "start", start)
    monkeypatch.delenv("DOME_KEY_FILE", raising=False)
    assert main([meant(word, places) for word in call.split()]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith(f"dome: {meant(line, places)}")
    assert err.count("\n") == 1 and err.endswith("\n")


def test_a_unicast_network_is_refused_before_any_layer_finds_it_busy(
    places: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as free:
        free.bind(("127.0.0.1", 0))
        network = f"127.0.0.1:{free.getsockname()[1]}"
    assert main(["run", places["SCENARIO"], "--network", network]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"dome: {network} has one listener on a host, and each la")
    assert told.count("\n") == 1


def test_keys_that_others_can_read_are_taken_with_a_warning(
    places: dict[str, str],
    tmp_path: Path,
    skirmish: ModuleType,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    keys, short = tmp_path / "keys", tmp_path / "short.toml"
    keys.write_text(f"1 = {KEY}\n")
    keys.chmod(0o644)
    text = skirmish.SKIRMISH.read_text().replace("duration = 60.0", "duration = 2.0")
    short.write_text(text)
    assert main(["run", str(short), "--lockstep", "--key-file", str(keys)]) == 0
    assert "can be read by others than its owner" in caplog.text
    assert KEY not in caplog.text + "".join(capsys.readouterr())


def test_a_run_that_does_not_end_by_itself_is_given_up(
    tmp_path: Path, skirmish: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    short = tmp_path / "short.toml"
    text = skirmish.SKIRMISH.read_text().replace("duration = 60.0", "duration = 2.0")
    short.write_text(text)
    assert main(["run", str(short), "--lockstep", "--loss", "0.99"]) == 1
    assert "dome: radars: waiting when the run was given up" in capsys.readouterr().err


@pytest.mark.network
def test_a_process_tells_it_in_one_line_too(places: dict[str, str]) -> None:
    for call in (
        "run FOLDER/none.toml",
        "run SCENARIO --interface 192.0.2.77",
        "run SCENARIO --speed 0",
    ):
        done = subprocess.run(
            [sys.executable, "-m", "federates.cli", *meant(call, places).split()],
            capture_output=True,
            text=True,
            env={k: v for k, v in os.environ.items() if k != "DOME_KEY_FILE"},
            cwd=Path(__file__).parents[3],
        )
        assert done.returncode == 2
        assert done.stdout == ""
        assert done.stderr.startswith("dome: ") and done.stderr.count("\n") == 1


@pytest.mark.network
@pytest.mark.parametrize(
    "call",
    [
        "join fusion --scenario SCENARIO --key-file KEYS/1 --hla --rti",
        "gateway --hla",
    ],
)
def test_a_federation_that_is_not_there_is_told_in_one_line(
    places: dict[str, str], capsys: pytest.CaptureFixture[str], call: str
) -> None:
    with RtiServer(Rti(), listen=["tcp://127.0.0.1:0"]) as server:
        (address,) = map(str, server.addresses)
        words = [meant(word, places) for word in call.split()]
        assert main([*words, address, "--federation", "another"]) == 2
    told = capsys.readouterr().err
    assert told == f"dome: {address}: there is no federation 'another'\n"
