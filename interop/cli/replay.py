"""``dome replay``: play a recording into an exercise."""

import argparse
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from ..bus import Bus
from ..capture import Application, CaptureReader, Packet, Replay, read_capture
from ..exercise.clock import ExerciseClock
from .options import add_network_options, add_speed_option, open_bus, positive, seconds
from .progress import ProgressLine
from .stopping import Stopping
from .tally import by_type

POLL = 0.1  #: s between two looks at whether to end
LARGEST = 65507  #: octets; what was recorded may be above what we would send
_LITTLE = 1 << 18  # octets of receive buffer: only a Start/Resume PDU is of interest


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "replay",
        help="play a recording into an exercise",
        description="Send the PDUs of a capture (pcap or pcapng) as they were sent"
        " when it was recorded. Timestamps are moved to the present.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="the recording")
    what = parser.add_argument_group("what is played")
    what.add_argument(
        "--start",
        type=seconds,
        default=0.0,
        metavar="S",
        help="leave out the first S s",
    )
    what.add_argument(
        "--duration", type=positive, metavar="S", help="play S s of the recording"
    )
    what.add_argument(
        "--application",
        type=_application,
        action="append",
        default=[],
        metavar="SITE:APP",
        help="play the PDUs of this application only (may be repeated)",
    )
    what.add_argument("--loop", action="store_true", help="begin again, until Ctrl-C")
    how = parser.add_argument_group("how")
    how.add_argument(
        "--rate",
        type=positive,
        default=1.0,
        metavar="R",
        help="recorded seconds in a second of the exercise clock (default: 1)",
    )
    add_speed_option(parser)
    how.add_argument(
        "--restamp",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="move timestamps by the time between recording and sending",
    )
    how.add_argument(
        "--wait-start",
        action="store_true",
        help="wait for a Start/Resume PDU, and align the recorded one with it",
    )
    parser.add_argument("--json", action="store_true", help="print the summary as JSON")
    add_network_options(
        parser,
        exercise=None,
        exercise_help="exercise id to send with (default: as recorded)",
    )
    parser.set_defaults(func=run)


class Recording:
    """A capture that can be gone through again, and what was odd about it."""

    def __init__(self, path: Path) -> None:
        self.truncated = False
        self.skipped: Counter[str] = Counter()
        self._path = path
        read_capture(path).close()  # what is no capture is told at once

    def __call__(self) -> Iterator[Packet]:
        """Give the packets from the first on."""
        with read_capture(self._path) as reader:
            try:
                yield from reader
            finally:
                self._note(reader)

    def _note(self, reader: CaptureReader) -> None:
        self.truncated = self.truncated or reader.truncated
        skipped = Counter(reader.skipped)
        if reader.incomplete:
            skipped["incomplete fragments"] += reader.incomplete
        self.skipped |= skipped  # the same file each time: its counts do not add up


def run(args: argparse.Namespace) -> int:
    """Play until the end of the recording, or Ctrl-C."""
    recording = Recording(args.file)
    clock = ExerciseClock(args.speed)
    replay = Replay(
        recording,
        rate=args.rate,
        start=args.start,
        duration=args.duration,
        loop=args.loop,
        applications=args.application,
        exercise=args.exercise_id,
        restamp=args.restamp,
        wait_start=args.wait_start,
    )
    with open_bus(args, max_size=LARGEST, receive_buffer=_LITTLE) as bus:
        with Stopping() as stopping, ProgressLine() as progress:
            play(replay, bus, clock, lambda: stopping.wanted, progress)
    summary = _summary(args, replay, recording)
    print(json.dumps(summary, indent=2) if args.json else _text(summary))
    return 0


def play(
    replay: Replay,
    bus: Bus,
    clock: ExerciseClock,
    stopped: Callable[[], bool],
    progress: ProgressLine,
) -> None:
    """Send what is due when it is due, until the end or ``stopped``."""
    while not replay.done and not stopped():
        now = clock.now()
        heard = bus.receive(now=now)
        if replay.waiting:
            replay.hear(heard.octets, now=now)
        bus.send(replay.step(now), now=now)
        if replay.waiting:
            progress.show("waiting for a Start/Resume PDU")
            bus.wait(POLL)
            continue
        progress.show(f"{replay.position:.0f} s  {replay.pdus.total()} PDUs")
        if replay.due is not None:
            rest = clock.seconds_until(replay.due)
            time.sleep(min(max(rest, 0.0), POLL))  # not the bus's: others may be loud


def _application(text: str) -> Application:
    site, colon, application = text.partition(":")
    parts = (site, application)
    if colon and all(p.isascii() and p.isdigit() and int(p) < 65536 for p in parts):
        return Application(int(site), int(application))
    raise argparse.ArgumentTypeError(f"{text!r} is not SITE:APP, as in 1:11")


def _summary(
    args: argparse.Namespace, replay: Replay, recording: Recording
) -> dict[str, Any]:
    return {
        "file": str(args.file),
        "datagrams": replay.datagrams,
        "pdus": by_type(replay.pdus),
        "left_out": {str(a): n for a, n in sorted(replay.left_out.items())},
        "not_dis": replay.not_dis,
        "not_udp": dict(recording.skipped),
        "truncated": recording.truncated,
    }


def _text(summary: dict[str, Any]) -> str:
    lines = [f"{summary['datagrams']} datagrams of {summary['file']}"]
    lines += [f"{count:10d}  {name}" for name, count in summary["pdus"].items()]
    for application, count in summary["left_out"].items():
        lines.append(f"{count:10d}  PDUs of {application} left out")
    if summary["not_dis"]:
        lines.append(f"{summary['not_dis']:10d}  packets that hold no DIS")
    for reason, count in summary["not_udp"].items():
        lines.append(f"{count:10d}  packets: {reason}")
    if summary["truncated"]:
        lines.append("the file ends within a packet; what is before was played")
    return "\n".join(lines)
