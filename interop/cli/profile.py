"""``dome profile``: what an exercise has agreed, for ``dome check --profile``."""

import argparse
from pathlib import Path
from typing import Any

from ..capture import CaptureReader
from ..conformance import read_profile
from ..conformance.profile_draft import Draft
from ..conformance.profile_keys import markdown
from ..errors import CallError, CaptureError
from .progress import ProgressLine


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "profile", help="state what an exercise has agreed, for dome check"
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    draft: argparse.ArgumentParser = actions.add_parser(
        "draft",
        help="print a profile of what is in a recording, to begin with",
        description="Print a profile that allows what is in a recording: its"
        " applications, PDU types, entity types, addresses and ports. People change it"
        " to what they have agreed.",
    )
    draft.add_argument("file", metavar="FILE", type=Path, help="pcap or pcapng")
    draft.add_argument(
        "--output",
        metavar="PROFILE",
        type=Path,
        help="write it to a new file instead; none is overwritten",
    )
    draft.set_defaults(func=run_draft)
    check: argparse.ArgumentParser = actions.add_parser(
        "check",
        help="read a profile completely and say what is in it",
        description="Read a profile completely; one line that says what is wrong and"
        " exit code 2, or what is in it and exit code 0.",
    )
    check.add_argument("file", metavar="FILE", type=Path, help="profile, TOML")
    check.set_defaults(func=run_check)
    keys: argparse.ArgumentParser = actions.add_parser(
        "keys",
        help="print the keys of profiles as Markdown",
        description="Print what may stand in a profile, key by key.",
    )
    keys.set_defaults(func=run_keys)


def run_draft(args: argparse.Namespace) -> int:
    """Print a profile of a recording."""
    output: Path | None = args.output
    if output is not None and output.exists():
        raise CallError(f"--output {output}: is there already")
    draft = Draft()
    with CaptureReader(args.file) as capture, ProgressLine() as progress:
        for some in capture.packets():
            draft.take(some)
            progress.show(f"{draft.datagrams:,} datagrams")
    if not draft.pdus:
        raise CaptureError(f"{args.file}: no PDU to make a profile of")
    text = draft.text(str(args.file))
    if output is None:
        print(text, end="")
        return 0
    try:
        with output.open("x", encoding="utf-8") as file:
            file.write(text)
    except OSError as error:
        raise CallError(f"--output {output}: {error.strerror}") from error
    return 0


def run_check(args: argparse.Namespace) -> int:
    """Check the file; CallError tells what is wrong with it."""
    profile = read_profile(args.file)
    print(
        f"{args.file}: exercise {_any(profile.exercise)},"
        f" version {_any(profile.version)}, {len(profile.members)} applications"
        f" and {'any' if profile.others else 'no'} others"
    )
    print(
        f"  {len(profile.pdu_types) or 'any'} PDU types,"
        f" {len(profile.entity_types) or 'any'} entity types,"
        f" {len(profile.severities)} severities changed"
    )
    return 0


def run_keys(args: argparse.Namespace) -> int:
    """Print the reference page of profiles."""
    print(markdown(), end="")
    return 0


def _any(agreed: int | None) -> str:
    return "any" if agreed is None else str(agreed)
