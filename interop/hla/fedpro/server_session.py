"""The RTI's end of a session (12.13.4): no socket, no thread, no clock.

The RTI's own numbers begin with 1 and have no gap, and every message has one: one
client in the field finds responses by counting.
"""

from enum import Enum
from typing import NamedTuple

from . import header
from .header import (
    HEADER,
    NONE,
    NUMBER,
    SIZE,
    TOP,
    MessageType,
    NewSessionStatus,
    ProtocolError,
    ResumeStatus,
    following,
    is_after,
    number_in,
)
from .history import History
from .settings import SessionSettings

_REQUEST = int(MessageType.CALL_REQUEST)
_RESPONSE = int(MessageType.CALLBACK_RESPONSE)
_FROM_RTI = (2, 4, 6, 11, 21, 22)


class ServerState(Enum):
    """Where a session stands."""

    RUNNING = "running"
    DROPPED = "dropped"
    TERMINATED = "terminated"


class FromFederate(NamedTuple):
    """An HLA message from the federate."""

    is_call: bool  #: else it is the response to a callback
    number: int  #: of the call, or of the callback that is answered
    body: bytes


class ServerSession:
    """Numbers, keeps and judges the messages of one federate's session.

    ``outgoing`` is what to send on the connection, whole messages in order: whoever
    owns the session empties it. Times are passed in, in seconds of any clock.
    """

    def __init__(
        self, identity: int, settings: SessionSettings | None = None, *, now: float
    ) -> None:
        """Grant a session: ``identity`` must not be guessable, nor 0."""
        self.settings = settings or SessionSettings()
        self.identity = identity
        self.state = ServerState.RUNNING
        self.outgoing: list[bytes] = []
        self.unanswered = 0  #: callbacks to which no response has come
        self._next = 1
        self._last = NONE  #: number of the last HLA message from the federate
        self._seen = 0  #: number of its last message of any type
        self._history = History(
            messages=self.settings.history_messages,
            octets=self.settings.history_octets,
        )
        self._since = now  #: when something came last, or the connection was lost
        status = NUMBER.pack(NewSessionStatus.OK)
        self._control(MessageType.NEW_SESSION_STATUS, status)

    def drop(self, *, now: float) -> None:
        """The connection is lost: the session waits to be resumed."""
        self.outgoing.clear()
        if self.state is ServerState.RUNNING:
            self.state = ServerState.DROPPED
            self._since = now

    def resume(self, received: int, oldest: int, *, now: float) -> ResumeStatus:
        """Go on with a federate that comes back, on a new connection.

        ``received`` is the last number that it has of us, ``oldest`` the oldest that
        it still holds; either may be none. The status and what the federate lacks
        stand in ``outgoing`` if the answer is that all is well, else nothing does.
        """
        if received <= TOP and not self._history.was_sent(received):
            return ResumeStatus.OTHER
        lacking = self._history.after(received)
        if lacking is None or self._lacks_before(oldest):
            return ResumeStatus.NOT_ENOUGH_BUFFERED
        self.state = ServerState.RUNNING
        self._since = now
        self.outgoing[:] = [
            resume_status(self.identity, ResumeStatus.OK, self._last),
            *lacking,
        ]
        return ResumeStatus.OK

    def _lacks_before(self, oldest: int) -> bool:
        return oldest <= TOP and is_after(oldest, following(self._seen))

    def end(self) -> None:
        """End the session from here: the federate is told, and hears no more."""
        if self.state is ServerState.RUNNING:
            self._control(MessageType.SESSION_TERMINATED)
        self.state = ServerState.TERMINATED

    def respond(self, call: int, body: bytes) -> None:
        """Send the response to a call."""
        self._send(MessageType.CALL_RESPONSE, NUMBER.pack(call) + body)

    def callback(self, body: bytes) -> int:
        """Send a callback; the number by which its response will name it."""
        self.unanswered += 1
        return self._send(MessageType.CALLBACK_REQUEST, body)

    @property
    def deadline(self) -> float | None:
        """When the federate is lost if nothing is heard of it, or None."""
        if self.state is ServerState.RUNNING:
            return self._since + self.settings.silence
        if self.state is ServerState.DROPPED:
            return self._since + self.settings.reconnect_time
        return None

    def receive(self, octets: bytes, *, now: float) -> FromFederate | None:
        """Take in one whole message: what it brings, if it is for the RTI.

        Raises ProtocolError when the federate breaks the protocol; the session is
        then at its end.
        """
        try:
            return self._receive(octets, now)
        except ProtocolError:
            self.state = ServerState.TERMINATED
            raise

    def _receive(self, octets: bytes, now: float) -> FromFederate | None:
        _, sequence, identity, last, kind = HEADER.unpack_from(octets)
        if identity != self.identity:
            raise ProtocolError("not that of the session", field="session", offset=8)
        if sequence > TOP:
            raise ProtocolError(
                f"{sequence} is none", field="sequence number", offset=4
            )
        if self.state is not ServerState.RUNNING:
            raise ProtocolError(
                "the session is at its end", field="message type", offset=20
            )
        self._since = now
        self._history.acknowledge(last)
        if kind == _REQUEST:
            self._count(sequence)
            return FromFederate(True, sequence, octets[SIZE:])
        if kind == _RESPONSE:
            self.unanswered = max(0, self.unanswered - 1)
            # One client in the field answers with a bare header, under the
            # number of the callback: that says nothing of its own numbers.
            if len(octets) == SIZE:
                return FromFederate(False, sequence, b"")
            number = number_in(octets, SIZE, "callback answered")
            self._count(sequence)
            return FromFederate(False, number, octets[SIZE + 4 :])
        if kind == MessageType.HEARTBEAT:
            self._seen = sequence
            self._control(MessageType.HEARTBEAT_RESPONSE, NUMBER.pack(sequence))
        elif kind == MessageType.TERMINATE_SESSION:
            self.end()
        else:
            raise _misplaced(kind)
        return None

    def _count(self, sequence: int) -> None:
        if self._last == NONE or is_after(sequence, self._last):
            self._last = self._seen = sequence

    def _control(self, kind: MessageType, payload: bytes = b"") -> None:
        number, self._next = self._next, following(self._next)
        self.outgoing.append(
            header.message(kind, number, self.identity, self._last, payload)
        )

    def _send(self, kind: int, payload: bytes) -> int:
        number = self._next
        self._next = (number + 1) & TOP
        octets = (
            HEADER.pack(SIZE + len(payload), number, self.identity, self._last, kind)
            + payload
        )
        self._history.add(number, octets)
        if self.state is ServerState.RUNNING:
            self.outgoing.append(octets)
        return number


def _misplaced(kind: int) -> ProtocolError:
    name = header.known(kind).name
    where = "comes from an RTI only" if kind in _FROM_RTI else "comes first or never"
    return ProtocolError(f"{name} {where}", field="message type", offset=20)


def resume_status(identity: int, status: ResumeStatus, received: int) -> bytes:
    """The answer to a request to resume; it has no number."""
    payload = header.TWO_NUMBERS.pack(status, received)
    return header.message(MessageType.RESUME_STATUS, NONE, identity, received, payload)
