"""Kill a federate or the RTI at a random moment, again and again, and ask the others.

``python -m tests.kills`` does so a hundred times, each with real processes on loopback.
The others have to get what IEEE 1516.1 says: after the loss of a federate its objects
are removed, or its attributes offered and taken over once, as its automatic resign
directive has it, and time goes on; after the loss of the RTI, connection lost. All end
cleanly. It ends with 1, and the seed of each repetition that went wrong, otherwise.
"""

import argparse
import multiprocessing
import os
import random
import signal
import sys
import time
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerContext
from multiprocessing.process import BaseProcess
from typing import Any

from interop.hla.types import ResignAction

from .actors import sail, serve

NAMES = ("ann", "bob", "cat")
RTI = "RTI"
PATIENCE = 60.0  #: s for what comes within one, where the machine is not busy
FURTHER = 3  #: grants that survivors get after a loss
LONGEST_DELAY = 0.6  #: s from the start of the federates to a kill
DIRECTIVES = (
    ResignAction.DELETE_OBJECTS,
    ResignAction.DELETE_OBJECTS_THEN_DIVEST,
    ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST,
    ResignAction.UNCONDITIONALLY_DIVEST_ATTRIBUTES,
)


class Wrong(Exception):
    """Somebody did not get what they should have."""


class Actor:
    """A process, and what it has told so far."""

    def __init__(
        self, context: ForkServerContext, name: str, target: Any, *arguments: Any
    ) -> None:
        self.name = name
        self.told: list[tuple[str, Any]] = []
        self.wire, other = context.Pipe()
        self.process: BaseProcess = context.Process(
            target=target, args=(other, *arguments), daemon=True
        )
        self.process.start()
        other.close()

    def about(self, what: str) -> list[Any]:
        """What was told under one name."""
        return [about for name, about in self.told if name == what]

    def kill(self) -> None:
        """End it as nothing but the system can."""
        pid = self.process.pid
        if pid is not None and self.process.is_alive():
            os.kill(pid, signal.SIGKILL)


class Play:
    """One repetition."""

    def __init__(self, context: ForkServerContext, seed: int) -> None:
        self.chance = random.Random(seed)
        self.directive = self.chance.choice(DIRECTIVES)
        self.rti = Actor(context, RTI, serve)
        if not self.rti.wire.poll(PATIENCE):
            raise Wrong("the RTI did not start")
        address = self.rti.wire.recv()
        self.federates = {
            name: Actor(context, name, sail, name, address, self.directive)
            for name in NAMES
        }

    def run(self) -> str:
        """Kill somebody, ask the others; return who was killed, or raise Wrong."""
        victim = self.chance.choice((RTI, *NAMES))
        try:
            if self.chance.random() < 0.5:  # in full sail
                grants = self.chance.randrange(1, 20)
                self._until(
                    lambda: all(
                        len(one.about("granted")) >= grants
                        and len(one.about("discovered")) == len(NAMES) - 1
                        for one in self.federates.values()
                    ),
                    "all sail",
                )
            self._listen_for(self.chance.random() * LONGEST_DELAY)
            if victim == RTI:
                self._without_rti()
            else:
                self._without(self.federates[victim])
        finally:
            for one in (self.rti, *self.federates.values()):
                one.kill()
                one.process.join(PATIENCE)
                one.wire.close()
        return victim

    def _without_rti(self) -> None:
        self.rti.kill()
        left = self.federates.values()
        self._until(lambda: all(one.about("ended") for one in left), "all end")
        for one in left:
            connected = one.about("registered") or one.about("discovered")
            if connected and not one.about("connection lost"):
                raise Wrong(f"{one.name} was not told that the connection is lost")
            self._ended_well(one)

    def _without(self, victim: Actor) -> None:
        victim.kill()
        self._listen_for(0.0)
        left = [one for one in self.federates.values() if one is not victim]
        before = {one.name: len(one.about("granted")) for one in left}
        self._until(
            lambda: all(
                len(one.about("granted")) >= before[one.name] + FURTHER for one in left
            ),
            "time goes on",
        )
        seen = {
            one.name: set(one.about("discovered"))
            - {boat for two in left for boat in two.about("registered")}
            for one in left
        }
        if self.directive is ResignAction.UNCONDITIONALLY_DIVEST_ATTRIBUTES:
            for boat in set.union(*seen.values()):
                self._until(
                    lambda boat=boat: sum(boat in o.about("acquired") for o in left),
                    f"somebody takes {boat} over",
                )
                if sum(boat in one.about("acquired") for one in left) > 1:
                    raise Wrong(f"{boat} was given to two")
        else:
            self._until(
                lambda: all(seen[o.name] <= set(o.about("removed")) for o in left),
                "the victim's boat is removed",
            )
        for one in left:
            one.wire.send("stop")
        self._until(lambda: all(one.about("ended") for one in left), "the others end")
        for one in left:
            if one.about("failed") or one.about("connection lost"):
                raise Wrong(f"{one.name}: {one.told[-3:]}")
            self._ended_well(one)
        destroyed = sum(len(one.about("destroyed")) for one in left)
        # Who had joined, and held nobody back yet, may be a member for a while still.
        if victim.about("registered") and destroyed != 1:
            raise Wrong(f"the federation was destroyed {destroyed} times")

    def _ended_well(self, one: Actor) -> None:
        one.process.join(PATIENCE)
        if one.process.exitcode != 0:
            raise Wrong(f"{one.name} ended with {one.process.exitcode}")

    def _until(self, fact: Any, what: str) -> None:
        limit = time.monotonic() + PATIENCE
        while not fact():
            if time.monotonic() > limit:
                last = {n: one.told[-4:] for n, one in self.federates.items()}
                raise Wrong(f"{what}: not within {PATIENCE:g} s; {last}")
            self._listen(0.05)

    def _listen_for(self, seconds: float) -> None:
        limit = time.monotonic() + seconds
        while (left := limit - time.monotonic()) > 0:
            self._listen(left)
        self._listen(0.0)

    def _listen(self, seconds: float) -> None:
        actors = {one.wire: one for one in self.federates.values()}
        for wire in wait([w for w in actors if not w.closed], seconds):
            assert isinstance(wire, Connection)
            try:
                actors[wire].told.append(wire.recv())
            except (EOFError, ConnectionResetError):
                wire.close()


def main() -> int:
    """Repeat, tell how it went; 1 when anything went wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.kills", description=__doc__)
    parser.add_argument("--times", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1, help="of the first repetition")
    args = parser.parse_args()
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.kills.actors"])
    wrong = 0
    for seed in range(args.seed, args.seed + args.times):
        try:
            victim = Play(context, seed).run()
        except Wrong as error:
            wrong += 1
            print(f"seed {seed}: {error}", flush=True)
        else:
            if sys.stderr.isatty():
                print(f"seed {seed}: without {victim}, well", file=sys.stderr)
    print(f"{args.times - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
