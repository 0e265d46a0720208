"""Recording: what is kept, and how it ends."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from interop.bus import Arrivals, Datagram, LoopbackNetwork, UdpBus
from interop.capture import CaptureWriter, read_capture
from interop.cli.record import Recorder
from interop.dis import Comment, EntityId, encode_pdu

NOW = 1_800_000_000.0  # s
PATIENCE = 20.0  # s, for a process to start on a busy machine
SENDER, NETWORK = ("127.0.0.1", 41000), ("239.1.2.3", 3000)
COMMAND = """
import argparse, sys
from interop.cli import record
parser = argparse.ArgumentParser()
record.add(parser.add_subparsers())
args = parser.parse_args(sys.argv[1:])
sys.exit(args.func(args))
"""


def comment(exercise: int = 1) -> bytes:
    body = Comment(EntityId(1, 10, 0), EntityId(1, 1, 0), (), ())
    return encode_pdu(body, exercise=exercise, timestamp=1)


def record(path: Path, datagrams: list[bytes], exercise: int | None) -> Recorder:
    with CaptureWriter(path) as writer:
        recorder = Recorder(writer, NETWORK, exercise)
        for n, octets in enumerate(datagrams):
            recorder.take([Datagram(octets, SENDER)], now=NOW + n)
    return recorder


def test_what_is_heard_is_kept_with_time_and_ends(tmp_path: Path) -> None:
    path = tmp_path / "out.pcapng"
    sent = [comment(), b"noise", comment(2), b""]
    recorder = record(path, sent, None)
    assert [tuple(p) for p in read_capture(path)] == [
        (NOW + n, SENDER, NETWORK, octets) for n, octets in enumerate(sent)
    ]
    with LoopbackNetwork().join(SENDER) as bus:
        summary = recorder.summary(bus)
    assert summary == {
        "file": str(path),
        "datagrams": 4,
        "pdus": {"Comment": 2},
        "applications": {"1:10": 2},
        "malformed": 2,
        "other_exercises": {},
        "dropped": 0,
    }


class Late(Arrivals):
    """Datagrams of which the first waited two seconds, the next half a second."""

    @property
    def waited(self) -> NDArray[np.float64]:
        return np.array([2.0, 0.5])


def test_the_time_of_a_datagram_is_when_it_arrived(tmp_path: Path) -> None:
    path = tmp_path / "out.pcapng"
    with CaptureWriter(path) as writer:
        recorder = Recorder(writer, NETWORK, None, speed=10.0)
        recorder.take(Late([Datagram(comment(), SENDER)] * 2), now=NOW)
    assert [one.time for one in read_capture(path)] == [NOW - 20.0, NOW - 5.0]


def test_other_exercises_are_left_out_but_not_what_is_no_dis(tmp_path: Path) -> None:
    path = tmp_path / "out.pcapng"
    kept = [comment(2), comment(1) + comment(2), b"noise", comment(1) + b"rest"]
    sent = [*kept, comment(1), comment(3)]
    recorder = record(path, sent, exercise=2)
    assert [p.payload for p in read_capture(path)] == kept
    assert recorder.tally.types == {22: 2}
    assert recorder.tally.foreign == {1: 3, 3: 1}


def test_many_are_counted_all(tmp_path: Path) -> None:
    with CaptureWriter(tmp_path / "out.pcapng") as writer:
        recorder = Recorder(writer, NETWORK, None)
        recorder.take([Datagram(comment(), SENDER)] * 3000, now=NOW)
        assert recorder.tally.types == {22: 3000}


class Running:
    """``dome record`` as a process, and somebody who sends to it."""

    def __init__(self, path: Path, *words: str) -> None:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.path = path
        network = f"239.192.3.3:{port}"
        self.process = subprocess.Popen(
            [sys.executable, "-c", COMMAND, "record", str(path), "--json"]
            + ["--network", network, *words],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).parents[3],
        )
        self._bus = UdpBus("239.192.3.3", port)

    def feed(self, datagrams: int) -> None:
        """Send until the file holds so many."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            self._bus.send([comment()], now=0.0)
            if self.path.exists() and self.path.stat().st_size:
                if len(list(read_capture(self.path))) >= datagrams:
                    return
            self._bus.wait(0.02)
        raise AssertionError(self.process.communicate())

    def end(self, number: signal.Signals) -> tuple[int, str, str]:
        self._bus.close()
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, out, err


@pytest.mark.network
@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_with_a_summary(
    tmp_path: Path, number: signal.Signals
) -> None:
    path = tmp_path / "out.pcapng"
    running = Running(path)
    running.feed(3)
    code, out, err = running.end(number)
    assert (code, err) == (0, "")
    with read_capture(path) as reader:
        packets = list(reader)
        assert not reader.truncated
    assert json.loads(out)["datagrams"] == len(packets) >= 3


@pytest.mark.network
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_killed_recorder_leaves_a_readable_file(tmp_path: Path) -> None:
    path = tmp_path / "out.pcapng"
    running = Running(path)
    running.feed(3)
    running.end(signal.SIGKILL)
    with read_capture(path) as reader:
        assert len(list(reader)) >= 3
        assert not reader.truncated


@pytest.mark.network
def test_a_duration_ends_it(tmp_path: Path) -> None:
    running = Running(tmp_path / "out.pcapng", "--duration", "10", "--speed", "100")
    out, err = running.process.communicate(timeout=PATIENCE)
    running._bus.close()
    assert (running.process.returncode, err) == (0, "")
    assert json.loads(out)["datagrams"] == 0
