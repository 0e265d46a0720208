"""``dome check``: who conforms, told from a recording."""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rich.console import Console

from ..capture import CaptureReader, Packet
from ..conformance import Checker, Profile, junit, page, report
from ..errors import CallError, CaptureError
from .progress import ProgressLine
from .stopping import Stopping
from .verdicts import verdicts

STRETCH = 4096  #: datagrams that are judged at once


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "check",
        help="tell who conforms to DIS, and who does not",
        description="Judge the federates of a recording by the rules of the standard."
        " Exit code 1 when one of them does not conform. When it is interrupted, it"
        " reports what it has judged up to then.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="pcap or pcapng")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--junit",
        metavar="XML",
        type=Path,
        help="write JUnit XML, a suite for each federate and a case for each rule;"
        " errors are its failures",
    )
    parser.add_argument(
        "--html",
        metavar="PAGE",
        type=Path,
        help="write a page with timelines, which needs no network",
    )
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Judge the recording; 0 when all conform, 1 when one does not."""
    _refuse_impossible(args)
    checker = Checker(Profile())
    broken: CaptureError | None = None
    incomplete = ""
    with CaptureReader(args.file) as capture, Stopping() as stopping:
        with ProgressLine() as progress:
            try:
                for some in _stretches(capture):
                    checker.take(some)
                    progress.show(f"{checker.traffic.frames:,} datagrams")
                    if stopping.wanted:
                        incomplete = "interrupted"
                        break
            except CaptureError as error:
                broken, incomplete = error, str(error)
        if capture.truncated:
            incomplete = "the recording ends within a packet"
        skipped = capture.skipped
    frames = checker.traffic.frames
    if not frames and broken is not None:
        raise broken
    if not frames and not stopping.wanted:
        reasons = ", ".join(f"{count:,} {why}" for why, count in skipped.items())
        others = f", only other packets: {reasons}" if reasons else ""
        raise CaptureError(f"{args.file}: no UDP datagram to judge{others}")
    found = report(
        checker.close(),
        frames=frames,
        source=str(args.file),
        timelines=checker.timelines,
        incomplete=incomplete,
    )
    if args.junit is not None:
        _write(args.junit, junit(found))
    if args.html is not None:
        _write(args.html, page(found))
    (
        print(json.dumps(found, indent=1))
        if args.json
        else Console().print(verdicts(found))
    )
    if broken is not None:
        raise broken
    return 0 if found["conforms"] else 1


def _refuse_impossible(args: argparse.Namespace) -> None:
    """Raise CallError for a report that cannot be written, before the long work."""
    taken = {args.file.resolve(): "FILE"}
    for option in ("junit", "html"):
        path: Path | None = getattr(args, option)
        if path is None:
            continue
        if path.is_dir() or not path.parent.is_dir():
            raise CallError(f"--{option} {path}: not a file in an existing directory")
        other = taken.setdefault(path.resolve(), f"--{option}")
        if other != f"--{option}":
            raise CallError(f"--{option} {path}: would overwrite {other}")


def _stretches(capture: Iterable[Packet]) -> Iterator[list[Packet]]:
    """Give packets many at a time; also those before the place where it is broken."""
    some: list[Packet] = []
    try:
        for packet in capture:
            some.append(packet)
            if len(some) == STRETCH:
                yield some
                some = []
    except CaptureError:
        yield some
        raise
    yield some


def _write(path: Path, text: str) -> None:
    """Write a report; CallError names the file when that fails."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise CallError(f"{path}: {error.strerror}") from error
