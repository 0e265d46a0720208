"""``dome scenario``: what may stand in a scenario file, and is one right."""

import argparse
import json
from pathlib import Path
from typing import Any

from interop.capture import Application
from interop.cli.options import parse_network
from interop.wireshark import Exercise

from ..running.build import Casting, build, rehearse
from ..scenario import read_scenario


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser = subparsers.add_parser("scenario", help="check a scenario file")
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    check: argparse.ArgumentParser = actions.add_parser(
        "check",
        help="read a scenario completely and say what is in it",
        description="Read a scenario file completely; one line that says what is "
        "wrong and exit code 2, or what is in it and exit code 0.",
    )
    check.add_argument("file", metavar="FILE")
    check.add_argument("--json", action="store_true", help="for machines")
    check.set_defaults(func=run)
    keys: argparse.ArgumentParser = actions.add_parser(
        "keys",
        help="print the keys of scenario files as Markdown",
        description="Print what may stand in a scenario file, key by key.",
    )
    keys.set_defaults(func=run_keys)


def run_keys(args: argparse.Namespace) -> int:
    """Print the reference page of scenario files."""
    from ..scenario_keys import markdown

    print(markdown(), end="")
    return 0


def run(args: argparse.Namespace) -> int:
    """Check the file; CallError tells what is wrong with it."""
    from interop.messages.seal import Keyring

    scenario = read_scenario(args.file)
    casting = Casting(
        scenario=scenario, keyring=Keyring.generate(), seed=scenario.head.seed
    )
    rehearse(casting)
    entities: dict[str, int] = {}
    for name in scenario.layers:
        federate = build(casting, name)
        federate.create(scenario.epoch)
        entities[name] = len(federate.exercise.owned.ids)
    head = scenario.head
    if args.json:
        layers = {
            name: {
                "kind": layer.kind,
                "application": layer.application,
                "entities": entities[name],
            }
            for name, layer in scenario.layers.items()
        }
        facts = {"title": head.title, "duration": head.duration, "layers": layers}
        print(json.dumps(facts, indent=2))
        return 0
    print(f"{args.file}: {head.title}, {head.duration:g} s from {head.epoch}")
    for name, layer in scenario.layers.items():
        print(
            f"  {name:<14} {layer.kind:<13} application {layer.application:<6}"
            f"{entities[name]:>6} entities at the start"
        )
    return 0


def exercise_of(file: Path) -> Exercise:
    """Return what Wireshark has to know of a scenario's exercise."""
    scenario = read_scenario(file)
    network = scenario.network
    return Exercise(
        ports=frozenset({parse_network(network.network)[1]}),
        exercise=network.id,
        members={
            Application(network.site, layer.application): name
            for name, layer in scenario.layers.items()
        },
    )
