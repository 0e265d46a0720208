"""The HLA messages sent last, for a peer that lost its connection."""

from collections import deque

from .header import NONE, TOP, is_after

_HALF = 0x40000000


class History:
    """Holds messages in the order of their numbers until the peer has them.

    What the peer says it received is let go; so is the oldest above ``messages`` or
    ``octets``, after which the session cannot be resumed by a peer that lacks it.
    """

    def __init__(self, *, messages: int, octets: int) -> None:
        self._most = messages
        self._most_octets = octets
        self._held: deque[tuple[int, bytes]] = deque()
        self._octets = 0
        self._newest = 0  #: number of the message added last
        self._gone = NONE  #: number of the message let go last

    def add(self, number: int, message: bytes) -> None:
        """Keep a message that is sent now."""
        self._held.append((number, message))
        self._octets += len(message)
        self._newest = number
        while self._octets > self._most_octets or len(self._held) > self._most:
            self._let_go()

    def acknowledge(self, number: int) -> None:
        """Let go what the peer received, up to a number that it tells.

        Numbers that are none, and those never sent, tell nothing.
        """
        held = self._held
        if not held or number > TOP or (number - held[0][0]) & TOP >= _HALF:
            return
        if is_after(number, self._newest):
            return
        count = octets = 0
        for own, message in held:
            if (number - own) & TOP >= _HALF:
                break
            count += 1
            octets += len(message)
            self._gone = own
        for _ in range(count):
            held.popleft()
        self._octets -= octets

    def _let_go(self) -> None:
        self._gone, message = self._held.popleft()
        self._octets -= len(message)

    @property
    def octets(self) -> int:
        """How much is held."""
        return self._octets

    @property
    def oldest(self) -> int:
        """From which number on all that was sent is still here; `NONE` if none was.

        It may be the number of a control message: those are never held, and one that
        got lost must not look like a gap.
        """
        if self._gone != NONE:
            return (self._gone + 1) & TOP
        return 1 if self._held else NONE

    def was_sent(self, number: int) -> bool:
        """Whether a peer can have received messages up to that number."""
        return not is_after(number, self._newest)

    def after(self, number: int) -> list[bytes] | None:
        """What was sent after a number, or None if some of it is gone.

        `NONE`, or anything else that is no number, asks for everything.
        """
        if number > TOP:
            complete = self._gone == NONE
            return [message for _, message in self._held] if complete else None
        if self._gone != NONE and is_after(self._gone, number):
            return None
        return [message for held, message in self._held if is_after(held, number)]
