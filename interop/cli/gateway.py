"""``dome gateway``: a DIS exercise and an HLA federation as one world."""

import argparse
import json
import time
from typing import Any

from ..exercise import Agreement
from ..exercise.clock import ExerciseClock
from ..gateway import Gateway
from ..hla.skin import Member
from ..hla.skin.thinning import Thinning
from ..settling import settle
from .federation import (
    add_federation_options,
    federation_of,
    open_ambassador,
    told_in_a_line,
    translator_of,
)
from .options import add_network_options, add_speed_option, open_bus, positive
from .stopping import Stopping

POLL = 0.02  #: s of the wall clock between looks at both sides


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "gateway",
        help="join a DIS exercise and an HLA federation to one world",
        description="Tell a DIS network what happens in an HLA federation, and the "
        "federation what happens on the network, until Ctrl-C. Nothing comes back to "
        "the side that it is from; heartbeats are made up for DIS and spared HLA.",
    )
    add_network_options(parser, flag="--dis")
    add_federation_options(parser, flag="--hla", rti="default: this host")
    parser.add_argument(
        "--create",
        action="store_true",
        help="make the federation if it is not there",
    )
    parser.add_argument(
        "--name",
        default="dome gateway",
        help="of this federate (default: dome gateway)",
    )
    add_speed_option(parser)
    parser.add_argument(
        "--duration", type=positive, metavar="S", help="end after so many seconds"
    )
    parser.add_argument(
        "--interval",
        type=positive,
        metavar="S",
        help="print what was counted every so many seconds, too",
    )
    parser.add_argument(
        "--json", action="store_true", help="print JSON, a line for a report"
    )
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Pass on until Ctrl-C; 0."""
    agreement = Agreement(exercise=args.exercise_id).at_speed(args.speed)
    clock = ExerciseClock(args.speed)
    with Stopping() as stopping:
        member = Member(
            open_ambassador(args),
            translator_of(args),
            agreement,
            name=args.name,
            federation=federation_of(args),
            thinning=Thinning(agreement),
            lenience=0.9,
            waiting=lambda: stopping.wanted,
        )
        with open_bus(args) as bus, told_in_a_line(), member:
            member.join(create=args.create)
            settle()
            gateway = Gateway(member, agreement)
            begun = shown = time.monotonic()
            while not stopping.wanted:
                bus.wait(POLL)
                now, wall = clock.now(), time.monotonic()
                heard = bus.receive(now=now)
                bus.send(gateway.step(now, heard.octets), now=now)
                if args.interval is not None and wall - shown >= args.interval:
                    shown = wall
                    _show(gateway, args.json)
                if args.duration is not None and wall - begun >= args.duration:
                    break
            _show(gateway, args.json)
    return 0


def _show(gateway: Gateway, as_json: bool) -> None:
    report = gateway.report()
    if as_json:
        print(json.dumps(report), flush=True)
        return
    for side, counters in report.items():
        assert isinstance(counters, dict)
        words = "  ".join(f"{key} {value}" for key, value in counters.items())
        print(f"{side}: {words}", flush=True)
