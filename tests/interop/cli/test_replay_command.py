"""``dome replay`` and ``dome monitor`` on the loopback interface."""

import argparse
import json
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from interop.bus import UdpBus
from interop.capture import CaptureWriter
from interop.cli import monitor, replay
from interop.cli.replay import Recording
from interop.dis import (
    Comment,
    EntityId,
    EntityState,
    Marking,
    decode_pdu,
    encode_pdu,
    split,
)
from interop.errors import CaptureError

GROUP = "239.192.4.4"
THEN = 1_700_000_000.0  # s


def call(*words: str) -> int:
    parser = argparse.ArgumentParser(prog="dome")
    subparsers = parser.add_subparsers()
    replay.add(subparsers)
    monitor.add(subparsers)
    args = parser.parse_args(words)
    code: int = args.func(args)
    return code


def comment(application: int) -> bytes:
    body = Comment(EntityId(1, application, 0), EntityId(1, 1, 0), (), ())
    return encode_pdu(body, exercise=1, timestamp=1)


@pytest.fixture
def recorded(tmp_path: Path) -> Path:
    path = tmp_path / "recorded.pcapng"
    with CaptureWriter(path) as writer:
        for n in range(20):
            octets = comment(10) + comment(11)
            writer.write(THEN + n, ("127.0.0.1", 5), (GROUP, 3000), octets)
        writer.write(THEN + 20, ("127.0.0.1", 5), (GROUP, 3000), bytes(3000))
    return path


@pytest.fixture
def listener() -> Iterator[UdpBus]:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with UdpBus(GROUP, port) as bus:
        yield bus


def network(listener: UdpBus) -> list[str]:
    return ["--network", "%s:%d" % listener.network]


@pytest.mark.network
def test_a_recording_is_played(
    recorded: Path, listener: UdpBus, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["replay", str(recorded), "--rate", "2", "--speed", "100"]
    words += ["--application", "1:11", "--exercise-id", "6", *network(listener)]
    assert call(*words, "--json") == 0
    heard = [decode_pdu(d.octets) for d in listener.receive(now=0.0)]
    assert [pdu.body.originating_id.application for pdu in heard] == [11] * 20
    assert {pdu.header.exercise for pdu in heard} == {6}
    out = capsys.readouterr()
    assert json.loads(out.out) == {
        "file": str(recorded),
        "datagrams": 20,
        "pdus": {"Comment": 20},
        "left_out": {"1:10": 20},
        "not_dis": 1,
        "not_udp": {},
        "truncated": False,
    }
    assert out.err == ""


@pytest.mark.network
def test_without_restamping_large_and_odd_datagrams_go_too(
    recorded: Path, listener: UdpBus, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["replay", str(recorded), "--rate", "1000", "--no-restamp"]
    assert call(*words, "--start", "19", *network(listener)) == 0
    heard = [d.octets for d in listener.receive(now=0.0)]
    assert heard == [comment(10) + comment(11), bytes(3000)]
    text = capsys.readouterr().out
    assert "2 datagrams of" in text and "packets that hold no DIS" in text


@pytest.mark.network
def test_a_truncated_recording_is_played_and_told(
    recorded: Path, listener: UdpBus, capsys: pytest.CaptureFixture[str]
) -> None:
    recorded.write_bytes(recorded.read_bytes()[:-10])
    assert call("replay", str(recorded), "--rate", "1000", *network(listener)) == 0
    assert len(listener.receive(now=0.0)) == 20
    assert "ends within a packet" in capsys.readouterr().out


def test_what_is_no_recording_is_told_before_anything(tmp_path: Path) -> None:
    path = tmp_path / "text"
    path.write_text("no capture")
    with pytest.raises(CaptureError, match="neither pcap nor pcapng"):
        call("replay", str(path))
    with pytest.raises(CaptureError, match="No such file"):
        call("replay", str(tmp_path / "absent"))


def test_going_through_a_recording_again_does_not_count_twice(tmp_path: Path) -> None:
    path = tmp_path / "c.pcap"
    head = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 262144, 101)
    path.write_bytes(head + struct.pack("<IIII", 0, 0, 40, 40) + b"\x60" + bytes(39))
    recording = Recording(path)
    assert list(recording()) == list(recording()) == []
    assert recording.skipped == {"IPv6": 1}


@pytest.mark.parametrize("text", ["1", "1:", ":1", "1:2:3", "1:65536", "-1:2", "a:b"])
def test_an_application_that_is_none_is_refused(
    text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        call("replay", "x", f"--application={text}")
    assert f"{text!r} is not SITE:APP, as in 1:11" in capsys.readouterr().err


@pytest.mark.network
@pytest.mark.parametrize("form", ["json", "text"])
def test_the_monitor_sees_who_sends(
    form: str, listener: UdpBus, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["monitor", "--once", "--duration", "0.3", *network(listener)]
    words += ["--json"] if form == "json" else []
    body = EntityState(EntityId(1, 10, 7), marking=Marking.of("DRONE-7"))
    octets = encode_pdu(body, exercise=1, timestamp=1)
    watching = threading.Thread(target=call, args=words)
    watching.start()
    while watching.is_alive():
        listener.send([octets, b"noise"], now=0.0)
        watching.join(0.01)
    out = capsys.readouterr().out
    if form == "json":
        seen = json.loads(out)
        assert [e["marking"] for e in seen["entities"]] == ["DRONE-7"]
        assert seen["pdus"]["Entity State"]["count"] == seen["malformed"] > 0
    else:
        assert "DRONE-7" in out and "1:10:7" in out


def test_bundles_are_kept(recorded: Path) -> None:
    packets = list(Recording(recorded)())
    assert [len(split(p.payload)) for p in packets[:20]] == [2] * 20
