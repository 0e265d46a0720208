"""``dome wireshark profile``: see an exercise well in Wireshark."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..conformance import read_profile
from ..errors import CallError
from ..wireshark import Exercise, configuration_folder, files_of
from .options import exercise_id, parse_network

NAME = "DIS"
_FORBIDDEN = frozenset('\\/:*?"<>|')  # in the name of a profile, on some system
ScenarioReader = Callable[[Path], Exercise]


def add(subparsers: Any, scenario: ScenarioReader) -> None:
    """Declare the sub-command; ``scenario`` reads what a scenario's exercise is."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "wireshark", help="see an exercise well in Wireshark"
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    profile: argparse.ArgumentParser = commands.add_parser(
        "profile",
        help="write a configuration profile for Wireshark",
        description="Write a configuration profile for Wireshark: columns, colours,"
        " display filters, and the ports of the exercise. Say which exercise, or take"
        " it as it is for any on port 3000.",
    )
    profile.add_argument(
        "--output",
        metavar="FOLDER",
        type=Path,
        help="folder of profiles to write it into (default: where Wireshark has yours)",
    )
    profile.add_argument(
        "--name",
        type=_name,
        default=NAME,
        help=f"what the profile is called (default: {NAME})",
    )
    profile.add_argument(
        "--force", action="store_true", help="overwrite the profile if it is there"
    )
    exercise = profile.add_argument_group("exercise")
    exercise.add_argument(
        "--network",
        metavar="ADDRESS:PORT",
        action="append",
        type=_port_of,
        default=[],
        help="exercise network, of which the port counts; may be given several times",
    )
    exercise.add_argument(
        "--port",
        metavar="N",
        action="append",
        type=_port,
        default=[],
        help="UDP port that carries DIS; may be given several times",
    )
    exercise.add_argument(
        "--exercise-id",
        metavar="N",
        type=exercise_id,
        help="exercise that is looked at; others are greyed",
    )
    exercise.add_argument(
        "--scenario",
        metavar="FILE",
        type=Path,
        help="take port, exercise id and applications from a scenario",
    )
    exercise.add_argument(
        "--profile",
        metavar="FILE",
        type=Path,
        help="take them from what the exercise has agreed, as dome check does",
    )
    profile.set_defaults(func=lambda args: run(args, scenario))


def run(args: argparse.Namespace, scenario: ScenarioReader) -> int:
    """Write the profile; 0 when it is there."""
    files = files_of(_exercise(args, scenario))
    profiles: Path = args.output or configuration_folder() / "profiles"
    folder = profiles / args.name
    if folder.exists() and not args.force:
        raise CallError(f"{folder} is there already; --force overwrites it")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise CallError(f"{error.filename or folder}: {error.strerror}") from error
    print(f"Profile {args.name} is in {folder}")
    if args.output is not None:
        print("Wireshark finds it once it is in the folder of its profiles")
    print("Choose it in Wireshark with Edit > Configuration Profiles, or")
    print(f"  wireshark -C {_shell(args.name)} -r FILE")
    return 0


def _exercise(args: argparse.Namespace, scenario: ScenarioReader) -> Exercise:
    """Put together what the options and files say; options count more."""
    found = Exercise()
    if args.scenario is not None:
        found = scenario(args.scenario)
    if args.profile is not None:
        agreed = read_profile(args.profile)
        found = Exercise(
            ports=found.ports | agreed.ports,
            exercise=agreed.exercise or found.exercise,
            members={
                **found.members,
                **{one: member.name for one, member in agreed.members.items()},
            },
        )
    return Exercise(
        ports=found.ports | {*args.port, *args.network},
        exercise=args.exercise_id or found.exercise,
        members=found.members,
    )


def _port_of(text: str) -> int:
    try:
        return parse_network(text)[1]
    except CallError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal()) or not 0 < int(text) < 65536:
        raise argparse.ArgumentTypeError(f"{text!r} is not within 1 to 65535")
    return int(text)


def _name(text: str) -> str:
    """Take a name that Wireshark takes for a profile on every system."""
    if (
        not text.isprintable()
        or not text.strip()
        or text[0] in ".-"
        or text[-1] == "."
        or text != text.strip()
        or _FORBIDDEN.intersection(text)
        or text.casefold() == "default"
    ):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no name for a profile; letters, figures and spaces are"
        )
    return text


def _shell(name: str) -> str:
    return name if name.isalnum() else f'"{name}"'
