"""``dome record``: keep what a network carries, in a file that Wireshark reads."""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ..bus import Address, Bus, Datagram
from ..capture import CaptureWriter
from ..dis import split
from ..errors import DecodeError
from ..exercise.clock import ExerciseClock
from .arrival import ArrivalTimes
from .options import add_network_options, add_speed_option, open_bus, positive
from .progress import ProgressLine
from .stopping import Stopping
from .tally import Tally, by_type

POLL = 0.2  #: s between two looks at whether to end
MOST_UNCOUNTED = 1024  #: datagrams


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "record",
        help="record a network as pcapng",
        description="Record every datagram of an exercise network until Ctrl-C. Times"
        " are the exercise clock's, which in real time is UTC. The file is readable at"
        " any moment, even if this process is killed.",
    )
    parser.add_argument("file", metavar="OUT.pcapng", type=Path, help="file to make")
    parser.add_argument(
        "--duration",
        type=positive,
        metavar="S",
        help="end after so many seconds of the exercise clock",
    )
    parser.add_argument("--json", action="store_true", help="print the summary as JSON")
    add_speed_option(parser)
    add_network_options(
        parser,
        exercise=None,
        exercise_help="keep datagrams of this exercise only (default: all)",
    )
    parser.set_defaults(func=run)


class Recorder:
    """Writes datagrams down and counts what is in them.

    Parameters
    ----------
    writer : gets the datagrams
    destination : where they were sent to
    exercise : exercise id to keep; None is all
    speed : seconds of the exercise clock in a second
    """

    def __init__(
        self,
        writer: CaptureWriter,
        destination: Address,
        exercise: int | None,
        *,
        speed: float = 1.0,
    ) -> None:
        self._times = ArrivalTimes(speed)
        self._tally = Tally(exercise)
        self._uncounted: list[bytes] = []
        self._writer = writer
        self._destination = destination
        self._exercise = exercise

    @property
    def tally(self) -> Tally:
        """What was heard up to now."""
        self._count()
        return self._tally

    def take(self, datagrams: Sequence[Datagram], *, now: float) -> None:
        """Write what was taken at ``now``, through to the file.

        With an exercise chosen, datagrams that hold PDUs of others only are left out.
        What is no DIS is kept: a recording is to show it.
        """
        times = self._times.of(datagrams, now=now)
        for when, (octets, source) in zip(times, datagrams, strict=True):
            self._uncounted.append(octets)
            if self._exercise is None or concerns(octets, self._exercise):
                self._writer.write(when, source, self._destination, octets)
        if datagrams:
            self._writer.flush()
        if len(self._uncounted) > MOST_UNCOUNTED:
            self._count()

    def _count(self) -> None:
        """Count the datagrams that wait for it: many at once are counted faster."""
        if self._uncounted:
            self._tally.take(self._uncounted)
            self._uncounted = []

    def summary(self, bus: Bus) -> dict[str, Any]:
        """Say what was recorded, and what was not."""
        tally = self.tally
        return {
            "file": str(self._writer.path),
            "datagrams": self._writer.packets,
            "pdus": by_type(tally.types),
            "applications": {str(a): n for a, n in sorted(tally.applications.items())},
            "malformed": tally.malformed,
            "other_exercises": {str(n): c for n, c in sorted(tally.foreign.items())},
            "dropped": bus.dropped(),
        }


def run(args: argparse.Namespace) -> int:
    """Record until the duration is over or Ctrl-C."""
    clock = ExerciseClock(args.speed)
    with (
        open_bus(args, stamped=True) as bus,
        CaptureWriter(args.file, network="%s:%d" % args.network) as writer,
        Stopping() as stopping,
    ):
        exercise = args.exercise_id
        recorder = Recorder(writer, args.network, exercise, speed=args.speed)
        begun = clock.now()
        end = float("inf") if args.duration is None else begun + args.duration
        with ProgressLine() as progress:
            while not stopping.wanted:
                rest = clock.seconds_until(end)
                if rest <= 0.0:
                    break
                bus.wait(min(rest, POLL))
                now = clock.now()
                recorder.take(bus.receive(now=now), now=now)
                if progress.due:
                    progress.show(_line(recorder, writer.packets, now - begun))
        now = clock.now()
        recorder.take(bus.receive(now=now), now=now)
        summary = recorder.summary(bus)
    print(json.dumps(summary, indent=2) if args.json else _text(summary))
    return 0


def _line(recorder: Recorder, datagrams: int, passed: float) -> str:
    pdus = recorder.tally.types.total()
    rate = pdus / max(passed, 1.0)
    return f"{passed:.0f} s  {datagrams} datagrams  {pdus} PDUs  {rate:.0f} PDUs/s"


def concerns(datagram: bytes, exercise: int) -> bool:
    """Tell whether any PDU is of this exercise, or something is no PDU."""
    try:
        return any(pdu[1] == exercise for pdu in split(datagram))
    except DecodeError:
        return True


def _text(summary: dict[str, Any]) -> str:
    lines = [f"{summary['datagrams']} datagrams in {summary['file']}"]
    lines += [f"{count:10d}  {name}" for name, count in summary["pdus"].items()]
    for key, what in (
        ("malformed", "datagrams with octets that are no PDU"),
        ("dropped", "datagrams lost for want of buffers"),
    ):
        if summary[key]:
            lines.append(f"{summary[key]:10d}  {what}")
    for exercise, count in summary["other_exercises"].items():
        lines.append(f"{count:10d}  PDUs of exercise {exercise}")
    return "\n".join(lines)
