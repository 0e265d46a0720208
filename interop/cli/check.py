"""``dome check``: who conforms, told from a recording or from a network."""

import argparse
import json
from pathlib import Path
from typing import Any

from rich.console import Console

from ..capture import CaptureReader
from ..conformance import (
    Checker,
    Profile,
    SecondOpinion,
    junit,
    page,
    read_profile,
    report,
)
from ..errors import BusError, CallError, CaptureError
from ..exercise.clock import ExerciseClock
from ..settling import settle
from .listening import Listener, listen
from .opinions import second_opinion
from .options import (
    INTERFACE,
    NETWORK,
    TTL,
    add_network_options,
    add_speed_option,
    open_bus,
    positive,
)
from .progress import ProgressLine
from .stopping import Stopping
from .verdicts import verdicts

#: Options that only a live check has, and what they are if nobody gives them.
_OF_LIVE: dict[str, Any] = {
    "duration": float("inf"),
    "network": NETWORK,
    "interface": INTERFACE,
    "ttl": TTL,
    "exercise_id": None,
}
_NAMES = {"duration": "for"}  #: what options are called, where that is another name


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "check",
        help="tell who conforms to DIS, and who does not",
        description="Judge the federates of a recording, or of a network as it runs,"
        " by the rules of the standard. Exit code 1 when one of them does not conform."
        " Ctrl-C ends it, and it reports what it has judged up to then.",
    )
    parser.add_argument(
        "file", metavar="FILE", nargs="?", type=Path, help="pcap or pcapng"
    )
    parser.add_argument(
        "--live",
        action="store_true",
        help="judge a network instead, as it runs, until Ctrl-C",
    )
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
    parser.add_argument(
        "--profile",
        metavar="FILE",
        type=Path,
        help="judge by what the exercise has agreed: a TOML file",
    )
    parser.add_argument(
        "--with-tshark",
        action="store_true",
        help="lay tshark's reading of FILE beside ours, field by field, and say where"
        " they differ who is right; it has to be installed, and takes its time",
    )
    add_speed_option(parser)
    live = parser.add_argument_group("with --live")
    live.add_argument(
        "--for",
        dest="duration",
        type=positive,
        metavar="S",
        help="end after so many seconds of the exercise clock",
    )
    add_network_options(
        parser,
        exercise=None,
        exercise_help="judge this exercise only (default: all)",
    )
    # What nobody gave is None, so that it can be refused for a recording.
    parser.set_defaults(func=run, **dict.fromkeys(_OF_LIVE))


def run(args: argparse.Namespace) -> int:
    """Judge a recording or a network; 0 when all conform, 1 when one does not."""
    _refuse_impossible(args)
    profile = Profile() if args.profile is None else read_profile(args.profile)
    checker = Checker(profile.at_speed(args.speed))
    settle()
    return (_run_live if args.live else _run_file)(args, checker)


def _run_file(args: argparse.Namespace, checker: Checker) -> int:
    opinion = SecondOpinion() if args.with_tshark else None
    theirs: dict[str, Any] | None = None
    broken: CaptureError | None = None
    incomplete = ""
    with CaptureReader(args.file) as capture, Stopping() as stopping:
        with ProgressLine() as progress:
            try:
                for some in capture.packets():
                    checker.take(some)
                    if opinion is not None:
                        opinion.take(some)
                    progress.show(f"{checker.traffic.frames:,} datagrams")
                    if stopping.wanted:
                        incomplete = "interrupted"
                        break
            except CaptureError as error:
                broken, incomplete = error, str(error)
            if opinion is not None and not stopping.wanted:
                theirs = opinion.ask(
                    args.file,
                    show=progress.show,
                    wanted=lambda: not stopping.wanted,
                )
        if capture.truncated:
            incomplete = "the recording ends within a packet"
        skipped = capture.skipped
    frames = checker.traffic.frames
    if not frames and broken is not None:
        raise broken
    if not frames and not stopping.wanted:
        reasons = ", ".join(f"{count:,} {why}" for why, count in skipped.items())
        others = f", only other packets: {reasons}" if reasons else ""
        others += f"; {incomplete}" if incomplete else ""
        raise CaptureError(f"{args.file}: no UDP datagram to judge{others}")
    checker.close()
    code = _tell(
        args, checker, source=str(args.file), incomplete=incomplete, theirs=theirs
    )
    if broken is not None:
        raise broken
    return code


def _run_live(args: argparse.Namespace, checker: Checker) -> int:
    for option, value in _OF_LIVE.items():
        if getattr(args, option) is None:
            setattr(args, option, value)
    clock = ExerciseClock(args.speed)
    network = "%s:%d" % args.network
    with open_bus(args, stamped=True) as bus, Stopping() as stopping:
        listener = Listener(checker, args.network, args.exercise_id, speed=args.speed)
        now = listen(bus, listener, clock, stopping, duration=args.duration)
        dropped = bus.dropped()
    checker.close(now)
    incomplete = ""
    if dropped:
        incomplete = (
            f"{dropped:,} datagrams were lost here for want of buffers; what seems to"
            " be missing may have been among them"
        )
    code = _tell(args, checker, source=network, incomplete=incomplete)
    if not checker.traffic.frames:
        others = f", only {listener.elsewhere:,} of other exercises"
        raise BusError(
            f"no datagram to judge came from {network}"
            f" on {args.interface}{others if listener.elsewhere else ''}"
        )
    return code


def _tell(
    args: argparse.Namespace,
    checker: Checker,
    *,
    source: str,
    incomplete: str,
    theirs: dict[str, Any] | None = None,
) -> int:
    """Write all reports that are wanted; return the exit code of the verdict.

    CallError for those that could not be written, when the others are.
    """
    found = report(
        checker.ledger,
        frames=checker.traffic.frames,
        source=source,
        timelines=checker.timelines,
        incomplete=incomplete,
        profile="" if args.profile is None else str(args.profile),
    )
    if theirs is not None:
        found["tshark"] = theirs
    failures = []
    for path, form in ((args.junit, junit), (args.html, page)):
        if path is not None:
            try:
                path.write_text(form(found), encoding="utf-8")
            except OSError as error:
                failures.append(f"{path}: {error.strerror}")
    try:
        if args.json:
            print(json.dumps(found, indent=1), flush=True)
        else:
            Console().print(verdicts(found))
            if theirs is not None:
                Console().print(second_opinion(theirs))
    except BrokenPipeError:
        if not failures:
            raise
    except OSError as error:
        failures.append(f"standard output: {error.strerror}")
    if failures:
        raise CallError("not written: " + "; ".join(failures))
    return 0 if found["conforms"] else 1


def _refuse_impossible(args: argparse.Namespace) -> None:
    """Raise CallError for what cannot be done, before the long work."""
    if args.live is (args.file is not None):
        raise CallError("check: either FILE or --live, one of them (see check --help)")
    if args.live and args.with_tshark:
        raise CallError("check: --with-tshark goes with FILE, not with --live")
    taken: dict[Path, str] = {}
    if args.profile is not None:
        taken[args.profile.resolve()] = "--profile"
    if not args.live:
        taken[args.file.resolve()] = "FILE"
        for option in _OF_LIVE:
            if getattr(args, option) is not None:
                name = _NAMES.get(option, option.replace("_", "-"))
                raise CallError(f"check: --{name} goes with --live, not with FILE")
    for option in ("junit", "html"):
        path: Path | None = getattr(args, option)
        if path is None:
            continue
        if path.is_dir() or not path.parent.is_dir():
            raise CallError(f"--{option} {path}: not a file in an existing directory")
        other = taken.setdefault(path.resolve(), f"--{option}")
        if other != f"--{option}":
            raise CallError(f"--{option} {path}: would overwrite {other}")
