"""A federation as a network that carries datagrams, in the order of arrival."""

from collections.abc import Mapping, Sequence

from ..bus import MAX_DATAGRAM, Address, Bus, Datagram
from ..errors import BusError
from .errors import RTIexception
from .skin import Lost, Member, in_datagrams


class HlaBus(Bus):
    """A member of a federation as a member of a network: for the wall clock.

    Nothing waits for anybody; whoever is to be as far as the others uses the member
    under time management instead.

    Parameters
    ----------
    member : joined; closed with this bus
    addresses : federate name -> address that its datagrams are to come from
    """

    def __init__(
        self,
        member: Member,
        *,
        address: Address = ("127.0.0.1", 0),
        addresses: Mapping[str, Address] | None = None,
        max_size: int = MAX_DATAGRAM,
    ) -> None:
        super().__init__(address, max_size=max_size)
        self.member = member
        self._addresses = addresses or {}

    def _send(self, datagrams: Sequence[bytes], now: float) -> None:
        try:
            self.member.send(datagrams, now=now)
        except (RTIexception, Lost) as error:
            raise BusError(f"{self.member.name}: {error}") from None

    def _receive(self, now: float) -> list[Datagram]:
        try:
            self.member.look()
            heard = self.member.receive(now=now)
        except (RTIexception, Lost) as error:
            raise BusError(f"{self.member.name}: {error}") from None
        return in_datagrams(heard, self._addresses, self.max_size)

    def _wait(self, timeout: float) -> None:
        try:
            self.member.wait(timeout)
        except (RTIexception, Lost) as error:
            raise BusError(f"{self.member.name}: {error}") from None

    def _close(self) -> None:
        self.member.close()
