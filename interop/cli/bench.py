"""``dome bench``: test one federate alone, against scripted partners."""

import argparse
import dataclasses
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich import box
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..bench import SUITES, Bench, Case, Interrupted, Result, UdpGround, play
from ..bench.report import catalogue, junit, listed, report
from ..conformance import Profile, read_profile
from ..conformance.wording import printable
from ..dis import SimulationAddress
from ..errors import CallError
from .options import EXERCISE, INTERFACE, add_speed_option, exercise_id
from .stopping import Stopping

_STYLES = {"pass": "green", "fail": "bold red", "not exercised": "dim"}
_SHORT = {"not exercised": "-"}
_LONGEST = 1000  # characters of one line of a reason


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "bench",
        help="test one federate alone, against scripted partners",
        description="Start a federate on a network of its own, meet it with scripted"
        " partners, and tell by suites of cases whether it does what others in an"
        " exercise have to rely on. What it sends is judged by the rules of dome check,"
        " too. Exit code 1 when a case fails.",
        epilog="Suites: " + "; ".join(f"{n}: {what}" for n, what in SUITES.items()),
    )
    parser.add_argument(
        "suites", metavar="SUITE", nargs="*", help="what to test (default: everything)"
    )
    parser.add_argument(
        "--command",
        metavar="LINE",
        dest="line",
        help="command line that starts the federate; {network} (ADDRESS:PORT), "
        "{address}, {port}, {interface}, {exercise}, {site}, {application} and {speed} "
        "are filled in",
    )
    parser.add_argument(
        "--application",
        metavar="SITE:APPLICATION",
        help="of the federate (default: that of whoever is heard first)",
    )
    parser.add_argument(
        "--beside",
        metavar="LINE",
        action="append",
        default=[],
        help="command line of a companion that is not judged; needs --application "
        "(may be repeated)",
    )
    add_speed_option(parser)
    parser.add_argument(
        "--interface",
        metavar="ADDRESS",
        default=INTERFACE,
        help=f"IPv4 address of the interface to use (default: {INTERFACE})",
    )
    parser.add_argument(
        "--exercise-id",
        type=exercise_id,
        metavar="N",
        help=f"exercise id, 1 to 255 (default: that of the profile, or {EXERCISE})",
    )
    parser.add_argument(
        "--profile",
        metavar="FILE",
        type=Path,
        help="play and judge by what the exercise has agreed: a TOML file",
    )
    parser.add_argument(
        "--only",
        metavar="CASE",
        action="append",
        default=[],
        help="play this case of the suites only (may be repeated)",
    )
    parser.add_argument(
        "--list", action="store_true", help="tell which cases there are; play none"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--junit", metavar="XML", type=Path, help="write the results as JUnit XML"
    )
    parser.add_argument(
        "--keep",
        metavar="FOLDER",
        type=Path,
        help="keep a recording of each run, and what the federate printed",
    )
    parser.set_defaults(func=run, more="suites")


def run(args: argparse.Namespace) -> int:
    """Play the cases; 0 when none fails, 1 when one does."""
    cases = _chosen(args.suites, args.only)
    if args.list:
        _tell_list(cases, args.json)
        return 0
    if args.line is None:
        raise CallError("--command: which federate is to be tested?")
    application = _application(args)
    if args.beside and application is None:
        raise CallError("--beside needs --application, to tell who is to be judged")
    if args.junit is not None and not args.junit.parent.is_dir():
        raise CallError(f"--junit {args.junit}: not a file in an existing directory")
    with tempfile.TemporaryDirectory(prefix="dome-bench-") as scratch:
        folder = _folder(args.keep) or Path(scratch)
        found = _play(args, cases, application, folder)
    if args.junit is not None:
        try:
            args.junit.write_text(junit(found), encoding="utf-8")
        except OSError as error:
            raise CallError(f"{args.junit}: {error.strerror}") from error
    print(json.dumps(found, indent=1)) if args.json else Console().print(_told(found))
    return 0 if found["passes"] else 1


def _play(
    args: argparse.Namespace,
    cases: Sequence[Case],
    application: SimulationAddress | None,
    folder: Path,
) -> dict[str, Any]:
    results: list[Result] = []
    incomplete = ""
    profile = _profile(args)
    blanks: dict[str, object] = {"exercise": profile.agreement.exercise}
    if application is not None:
        blanks |= {"site": application.site, "application": application.application}
    with (
        Stopping() as stopping,
        UdpGround(
            args.line,
            folder,
            speed=args.speed,
            interface=args.interface,
            blanks=blanks,
            beside=args.beside,
        ) as ground,
        Bench(
            ground,
            profile=profile,
            application=application,
            companions=bool(args.beside),
            keep=args.keep,
            interrupted=lambda: stopping.wanted,
        ) as bench,
    ):
        try:
            for result in play(cases, bench):
                results.append(result)
                _tell_progress(result, len(results), len(cases))
        except Interrupted:
            incomplete = f"interrupted after {len(results)} of {len(cases)} cases"
    return report(results, subject=args.line, incomplete=incomplete)


def _chosen(suites: Sequence[str], only: Sequence[str]) -> list[Case]:
    """Return the cases that were asked for, in the catalogue's order."""
    for suite in suites:
        if suite not in SUITES:
            raise CallError(f"no suite {suite}; there are: {', '.join(SUITES)}")
    cases = [one for one in catalogue() if not suites or one.suite in suites]
    names = [one.name for one in cases]
    for name in only:
        if name not in names:
            raise CallError(
                f"--only {name}: no such case; there are: {', '.join(names)}"
            )
    return [one for one in cases if not only or one.name in only]


def _profile(args: argparse.Namespace) -> Profile:
    """Return what was agreed, in the exercise that was named."""
    profile = Profile() if args.profile is None else read_profile(args.profile)
    number = args.exercise_id or profile.exercise or EXERCISE
    agreement = dataclasses.replace(profile.agreement, exercise=number)
    return dataclasses.replace(profile, agreement=agreement, exercise=number)


def _application(args: argparse.Namespace) -> SimulationAddress | None:
    if args.application is None:
        return None
    try:
        return SimulationAddress.parse(args.application)
    except ValueError as error:
        raise CallError(f"--application: {error}") from None


def _folder(path: Path | None) -> Path | None:
    if path is not None:
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CallError(f"--keep {path}: {error.strerror}") from error
    return path


def _tell_progress(result: Result, number: int, count: int) -> None:
    if sys.stderr.isatty():
        case = result.case
        print(
            f"{number}/{count} {case.suite} {case.name}: {result.outcome}",
            file=sys.stderr,
        )


def _tell_list(cases: Sequence[Case], as_json: bool) -> None:
    if as_json:
        print(json.dumps([listed(one) for one in cases], indent=1))
        return
    for one in cases:
        print(f"{one.suite:12}{one.name:28}{one.title}")


def _told(found: dict[str, Any]) -> RenderableType:
    """Lay a report out for a person."""
    table = Table("case", "", "what is right", box=box.HORIZONTALS)
    table.columns[2].ratio = 1
    table.expand = True
    suite = ""
    for one in found["cases"]:
        if suite != one["suite"]:
            suite = one["suite"]
            table.add_section()
            table.add_row(Text(suite, style="bold"), "", Text(SUITES[suite]))
        told = Text(one["title"])
        for line in one["reason"].splitlines():
            told.append("\n" + printable(line, _LONGEST), _STYLES[one["outcome"]])
        for line in one["warnings"]:
            told.append("\nwarning: " + printable(line, _LONGEST), "yellow")
        outcome = Text(_SHORT.get(one["outcome"], one["outcome"]))
        outcome.stylize(_STYLES[one["outcome"]])
        table.add_row(f"  {one['case']}", outcome, told)
    counts = ", ".join(f"{count} {name}" for name, count in found["counts"].items())
    parts: list[RenderableType] = [table] if table.row_count else []
    if found["incomplete"]:
        parts.append(Text(f"Not all was played: {found['incomplete']}", style="yellow"))
    verdict = "passes" if found["passes"] else "does not pass"
    return Group(*parts, Text(f"{len(found['cases'])} cases: {verdict}; {counts}"))
