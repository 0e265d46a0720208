"""A network in memory: for lock step, tests and examples."""

from collections.abc import Sequence

from ..errors import BusError
from .base import MAX_DATAGRAM, Address, Bus, Datagram


class LoopbackNetwork:
    """Members in one process; all hear the datagrams in the order of sending."""

    def __init__(self) -> None:
        self._members: dict[Address, LoopbackBus] = {}

    def join(self, address: Address, *, max_size: int = MAX_DATAGRAM) -> "LoopbackBus":
        """Add a member that hears what is sent from now on.

        Raises BusError when the address is taken.
        """
        if address in self._members:
            raise BusError(f"the address {address[0]}:{address[1]} is taken")
        member = LoopbackBus(self, address, max_size=max_size)
        self._members[address] = member
        return member

    def carry(self, datagrams: Sequence[Datagram]) -> None:
        """Put datagrams into the inbox of every member but their source."""
        for address, member in self._members.items():
            member.inbox.extend(d for d in datagrams if d.source != address)

    def leave(self, address: Address) -> None:
        """Forget a member; its address is free again."""
        del self._members[address]


class LoopbackBus(Bus):
    """A member of a `LoopbackNetwork`."""

    def __init__(
        self, network: LoopbackNetwork, address: Address, *, max_size: int
    ) -> None:
        super().__init__(address, max_size=max_size)
        self.inbox: list[Datagram] = []
        self._network = network

    def _send(self, datagrams: Sequence[bytes], now: float) -> None:
        self._network.carry([Datagram(bytes(d), self.address) for d in datagrams])

    def _receive(self, now: float) -> list[Datagram]:
        arrived, self.inbox = self.inbox, []
        return arrived

    def _wait(self, timeout: float) -> None:
        """Return: nothing arrives while the only thread waits."""

    def _close(self) -> None:
        self._network.leave(self.address)
