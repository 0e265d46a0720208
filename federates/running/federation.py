"""Steps all federates of a run as members of one federation in this process."""

import dataclasses
import hashlib
from collections.abc import Callable, Sequence
from typing import Any

from interop.bus import Address, Datagram
from interop.closing import Closing
from interop.hla.skin import Member, Ticks, in_datagrams

from ..base import Federate
from .build import Casting, build
from .lockstep import FIRST_PORT, Listener, Traffic
from .player import Player

AUDIENCE = "dome run"  #: the member that only listens
#: Makes a member of the federation, to be joined: its name, what it sends and hears.
Enlist = Callable[[str, frozenset[str] | None, frozenset[str] | None], Member]


class Audience:
    """A member that hears all and says nothing, in step with the others.

    Parameters
    ----------
    member : joined, and subscribed to everything
    casting : who plays what
    """

    def __init__(self, member: Member, casting: Casting) -> None:
        scenario = casting.scenario
        self.count = 0  #: steps of logical time since the beginning
        self._member = member
        self._ticks = Ticks(scenario.head.step)
        self._epoch = scenario.epoch
        self._max_size = scenario.agreement.max_datagram
        self._addresses = addresses_of(casting)

    @property
    def now(self) -> float:
        """The exercise clock."""
        return self._epoch + self.count * self._ticks.step

    def ask(self) -> None:
        """Ask for the next step."""
        self._member.ask(self._ticks.time(self.count + 1))

    @property
    def there(self) -> bool:
        """Whether the step that was asked for has come."""
        return self._member.time >= self._ticks.time(self.count + 1)

    def follow(self, listener: Listener) -> None:
        """Come to the step that was asked for; tell what all others sent before it."""
        before = self.now
        self._member.advanced(self._ticks.time(self.count + 1))
        self.count += 1
        heard = self._member.receive(now=self.now)
        sent = in_datagrams(heard, self._addresses, self._max_size)
        listener(before, Traffic(sent))


def addresses_of(casting: Casting) -> dict[str, Address]:
    """The addresses that a recording shows of layers that have none."""
    return {n: ("127.0.0.1", p) for p, n in enumerate(casting.played, FIRST_PORT)}


class FederationStep(Closing):
    """All layers as members of a federation, stepped in one process, reproducibly.

    What `LockStep` is to a network, with nothing shared between the federates but an
    RTI: each federate is given the same as there.

    Parameters
    ----------
    enlist : makes the members, on one RTI that needs no waiting for
    """

    def __init__(self, casting: Casting, enlist: Enlist) -> None:
        casting = dataclasses.replace(casting, speed=1.0)
        scenario = casting.scenario
        self._digest = hashlib.sha256()
        self._members: list[Member] = []
        self._players: list[Player] = []
        step, epoch = scenario.head.step, scenario.epoch
        try:
            self._audience = Audience(self._join(enlist, AUDIENCE, True), casting)
            self._members[0].manage_time(None)
            for name in casting.played:
                federate = build(casting, name)
                member = self._join(enlist, name, False)
                self._players.append(Player(federate, member, step, epoch))
                member.manage_time(Ticks(step).lookahead)
        except BaseException:
            self.close()
            raise

    @property
    def federates(self) -> list[Federate[Any]]:
        """The layers, in the scenario's order."""
        return [player.federate for player in self._players]

    @property
    def now(self) -> float:
        """The exercise clock: it begins at the scenario's epoch."""
        return self._audience.now

    @property
    def digest(self) -> str:
        """SHA-256 of all datagrams that federates gave, as `LockStep.digest` is."""
        return self._digest.hexdigest()

    @property
    def done(self) -> bool:
        """Whether every federate has left."""
        return all(federate.done for federate in self.federates)

    def step(self, listener: Listener | None = None) -> None:
        """Step every federate once."""
        for player in self._players:
            for datagram in player.play():
                self._digest.update(len(datagram).to_bytes(2, "big") + datagram)
        self._audience.ask()
        for player in self._players:
            player.follow()
        self._audience.follow(listener or _nobody)

    def close(self) -> None:
        """Let all members resign."""
        while self._members:
            self._members.pop().close()

    def _join(self, enlist: Enlist, name: str, all_of_it: bool) -> Member:
        member = enlist(name, frozenset() if all_of_it else None, None)
        member.join(create=True)
        self._members.append(member)
        return member


def _nobody(now: float, datagrams: Sequence[Datagram]) -> None:
    """Nobody listens."""
