"""``dome monitor``: see who is on a DIS network, and what they send."""

import argparse
import json
import time
from typing import Any

from rich.console import Console

from ..exercise.clock import ExerciseClock
from .live import LivePage
from .options import add_network_options, add_speed_option, open_bus, positive
from .stopping import Stopping
from .tables import report, tables
from .watch import Watch

POLL = 0.05  #: s between two looks at what has arrived: many at once cost less
ONCE = 6.0  #: s; above the heartbeat of an Entity State, which is 5
TIMEOUT = 12.0  #: s; 2.4 heartbeats
WIDTH = 140  #: columns where there is no terminal to ask
_FRAME = 20  # lines of a terminal that are not for entities


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "monitor",
        help="show the entities and the traffic of any DIS network",
        description="Listen to a network and show its entities, dead-reckoned to now,"
        " and PDU rates by type and by application. Sends nothing.",
    )
    parser.add_argument(
        "--once",
        action="store_true",
        help=f"listen for --duration seconds (default: {ONCE:g}), print, and end",
    )
    parser.add_argument(
        "--duration", type=positive, metavar="S", help="end after so many seconds"
    )
    parser.add_argument(
        "--interval",
        type=positive,
        metavar="S",
        default=1.0,
        help="seconds between two tables (default: 1)",
    )
    parser.add_argument(
        "--timeout",
        type=positive,
        metavar="S",
        default=TIMEOUT,
        help="seconds of the exercise clock after which a silent entity is gone"
        f" (default: {TIMEOUT:g})",
    )
    parser.add_argument(
        "--json", action="store_true", help="print JSON, a line for a table"
    )
    add_speed_option(parser)
    add_network_options(
        parser, exercise=None, exercise_help="show this exercise only (default: all)"
    )
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Show the network until the duration is over or Ctrl-C."""
    clock = ExerciseClock(args.speed)
    duration = args.duration
    if args.once and duration is None:
        duration = ONCE
    interval = float("inf") if args.once else args.interval
    watch = Watch(args.exercise_id, timeout=args.timeout, now=clock.now())
    with open_bus(args) as bus, Stopping() as stopping:
        with Screen("%s:%d" % args.network, args.json, args.once) as screen:
            begun = shown = time.monotonic()
            ended = False
            while not ended:
                time.sleep(POLL)
                now, wall = clock.now(), time.monotonic()
                heard = bus.receive(now=now)
                watch.take(heard.octets, now=now)
                ended = stopping.wanted
                ended |= duration is not None and wall - begun >= duration
                if wall - shown >= interval or ended and args.once:
                    shown = wall
                    screen.show(watch, now=now, dropped=bus.dropped())
    return 0


class Screen(LivePage):
    """Where tables go: redrawn on a terminal, else printed one after another."""

    def __init__(self, network: str, as_json: bool, once: bool) -> None:
        self._network = network
        self._as_json = as_json
        self._console = Console()
        terminal = self._console.is_terminal
        if not terminal:
            self._console = Console(width=WIDTH)
        wanted = terminal and not as_json and not once
        super().__init__(self._console, wanted=wanted, screen=True)

    def show(self, watch: Watch, *, now: float, dropped: int) -> None:
        """Show the network as it is at ``now``."""
        most = None
        if self.live:
            most = max(self._console.height - _FRAME, 1)
        seen = report(watch, now=now, dropped=dropped, most=most)
        if self._as_json:
            print(json.dumps(seen), flush=True)
            return
        page = tables(seen, network=self._network, whole=not self.live)
        if self.live:
            self.draw(page)
        else:
            self._console.print(page)
