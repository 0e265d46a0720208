"""``dome join``: play one layer in an exercise that somebody runs."""

import argparse
import logging
import os
import sys
from typing import Any

from interop.cli.stopping import Stopping
from interop.exercise.clock import ExerciseClock
from interop.messages.seal import Keyring

from ..running.build import Casting, build, check_layers
from ..running.runner import Runner
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
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Play the layer until it is done; 0."""
    logging.basicConfig(
        level=logging.INFO if args.verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
    )
    scenario = chosen_scenario(args)
    check_layers(scenario, [args.layer], "layer")
    casting = Casting(
        scenario=scenario,
        keyring=Keyring.load(args.key_file),
        seed=scenario.head.seed,
        speed=args.speed,
        absent=frozenset(args.without),
    )
    clock = ExerciseClock(args.speed)
    number = scenario.layers[args.layer].application
    impair = lossy(args, scenario.head.seed)
    # Built first: whoever does not read yet must not fill a receive buffer.
    federate = build(casting, args.layer)
    with impair(open_exercise_bus(scenario), number) as bus:
        runner = Runner(federate, bus, clock, scenario.head.step)
        if args.start:
            federate.start(clock.now())
        elif sys.stderr.isatty():
            print(
                f"{args.layer}: application {federate.exercise.id}, waiting for an "
                "exercise manager (Ctrl-C leaves)",
                file=sys.stderr,
            )
        with Stopping() as stopping:
            runner.run(lambda: stopping.wanted or _orphaned(args.parent))
    return 0


def _orphaned(parent: int | None) -> bool:
    """Whether the launcher that started this process has gone."""
    return parent is not None and os.getppid() != parent
