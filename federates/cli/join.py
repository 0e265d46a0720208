"""``dome join``: play one layer in an exercise that somebody runs."""

import argparse
import logging
import sys
from typing import Any

from interop.cli.stopping import Stopping, orphaned
from interop.exercise.clock import ExerciseClock
from interop.messages.seal import Keyring

from ..base import Federate
from ..running.build import Casting, build, check_layers
from ..running.runner import Runner
from .hla import add_hla_options, check_hla_options, play
from .options import (
    add_exercise_options,
    chosen_scenario,
    lossy,
    open_exercise_bus,
)


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "join",
        help="play one layer in an exercise",
        description="Play one layer of a scenario in an exercise, as a process of its "
        "own, until the exercise's manager removes it or Ctrl-C.",
    )
    parser.add_argument("layer", metavar="LAYER", help="a layer of the scenario")
    parser.add_argument(
        "--scenario", required=True, metavar="FILE", help="where the layer stands"
    )
    parser.add_argument(
        "--start",
        action="store_true",
        help="run at once, without waiting for a Start/Resume from a manager",
    )
    parser.add_argument("--parent", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--verbose", action="store_true", help="log what happens")
    add_exercise_options(parser)
    add_hla_options(parser, rti="default: this host")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Play the layer until it is done; 0."""
    logging.basicConfig(
        level=logging.INFO if args.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    scenario = chosen_scenario(args)
    check_hla_options(args)
    check_layers(scenario, [args.layer], "layer")
    speed = 1.0 if args.speed is None else args.speed
    casting = Casting(
        scenario=scenario,
        keyring=Keyring.load(args.key_file),
        seed=scenario.head.seed,
        speed=speed,
        absent=frozenset(args.without),
    )
    # Built first: whoever does not read yet must not fill a receive buffer.
    federate = build(casting, args.layer)
    with Stopping() as stopping:

        def ended() -> bool:
            return stopping.wanted or orphaned(args.parent)

        if args.hla:
            _start(args, federate, scenario.epoch)
            play(args, casting, federate, ended)
            return 0
        clock = ExerciseClock(speed)
        impair = lossy(args, scenario.head.seed)
        number = scenario.layers[args.layer].application
        with impair(open_exercise_bus(scenario), number) as bus:
            _start(args, federate, clock.now())
            Runner(federate, bus, clock, scenario.head.step).run(ended)
    return 0


def _start(args: argparse.Namespace, federate: Federate[Any], now: float) -> None:
    """Let the federate run, or tell a person what it waits for."""
    if args.start:
        federate.start(now)
    elif sys.stderr.isatty():
        print(
            f"{args.layer}: application {federate.exercise.id}, waiting for an "
            "exercise manager (Ctrl-C leaves)",
            file=sys.stderr,
        )
