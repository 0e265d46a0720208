"""``dome check``: who conforms, told from a recording."""

import argparse
import itertools
import json
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from ..capture import CaptureReader
from ..conformance import RULES, Checker, Profile, report
from .progress import ProgressLine
from .stopping import Stopping

STRETCH = 4096  #: datagrams that are judged at once


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "check",
        help="tell who conforms to DIS, and who does not",
        description="Judge the federates of a recording by the rules of the standard.",
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="pcap or pcapng")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Judge the recording; 0 when all conform, 1 when one does not."""
    checker = Checker(Profile())
    with CaptureReader(args.file) as capture, Stopping() as stopping:
        packets = iter(capture)
        with ProgressLine() as progress:
            while not stopping.wanted:
                some = list(itertools.islice(packets, STRETCH))
                if not some:
                    break
                checker.take(some)
                progress.show(f"{checker.traffic.frames:,} datagrams")
    ledger = checker.close()
    found = report(ledger, frames=checker.traffic.frames, source=str(args.file))
    print(json.dumps(found, indent=1)) if args.json else _print(found)
    return 0 if found["conforms"] else 1


def _print(found: dict[str, Any]) -> None:
    """Print who breaks which rules, then the sum."""
    table = Table("federate", "rule", "what is right", "broken", "first")
    for federate in found["federates"]:
        for code, entry in federate["rules"].items():
            if entry["outcome"] == "fail":
                first = entry["first"]
                told = f"frame {first['frame']}: {first['field']} = {first['value']}"
                broken = f"{entry['failed']:,} of {entry['looked']:,}"
                table.add_row(federate["name"], code, RULES[code].title, broken, told)
    console = Console()
    if table.row_count:
        console.print(table)
    verdict = "conforms" if found["conforms"] else "does not conform"
    console.print(
        f"{found['datagrams']:,} datagrams of {len(found['federates'])} federates:"
        f" {verdict}; {found['errors']} errors, {found['warnings']} warnings"
    )
