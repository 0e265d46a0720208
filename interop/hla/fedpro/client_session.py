"""The federate's end of a session (12.13.4): no socket, no thread, no clock."""

from enum import Enum
from typing import NamedTuple

from ...errors import InteropError
from . import header
from .header import (
    HEADER,
    NONE,
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

_RESPONSE = int(MessageType.CALL_RESPONSE)
_CALLBACK = int(MessageType.CALLBACK_REQUEST)


class ClientState(Enum):
    """Where a session stands."""

    NEW = "new"
    STARTING = "starting"
    RUNNING = "running"
    DROPPED = "dropped"
    RESUMING = "resuming"
    TERMINATING = "terminating"
    TERMINATED = "terminated"


class SessionRefused(InteropError):
    """The RTI does not grant a session, or does not resume one."""


class Received(NamedTuple):
    """An HLA message from the RTI."""

    is_callback: bool  #: else it is the response to a call
    number: int  #: of the callback, or of the call that is answered
    body: bytes


class ClientSession:
    """Numbers, keeps and judges the messages of one federate.

    ``outgoing`` is what to send on the connection, whole messages in order: whoever
    owns the session empties it. Times are passed in, in seconds of any clock.
    """

    def __init__(self, settings: SessionSettings | None = None) -> None:
        self.settings = settings or SessionSettings()
        self.state = ClientState.NEW
        self.outgoing: list[bytes] = []
        self._identity = 0
        self._next = 0
        self._last = NONE  #: number of the last HLA message from the RTI
        self._history = History(
            messages=self.settings.history_messages,
            octets=self.settings.history_octets,
        )
        self._heard = 0.0  #: when something came last
        self._sent = 0.0  #: when something was last sent

    @property
    def held(self) -> int:
        """Octets that were sent, and that the RTI may not have received."""
        return self._history.octets

    def start(self, *, now: float) -> None:
        """Ask for a session, on the first connection."""
        self._heard = now
        self.state = ClientState.STARTING
        version = header.NUMBER.pack(header.PROTOCOL_VERSION)
        self._control(MessageType.NEW_SESSION, version, now=now)

    def drop(self) -> None:
        """The connection is lost: what is sent now waits for the next one."""
        self.outgoing.clear()
        if self.state in (ClientState.RUNNING, ClientState.RESUMING):
            self.state = ClientState.DROPPED
        elif self.state is not ClientState.DROPPED:
            self.state = ClientState.TERMINATED

    def resume(self, *, now: float) -> None:
        """Ask to go on, on a new connection."""
        self._heard = self._sent = now
        self.state = ClientState.RESUMING
        payload = header.TWO_NUMBERS.pack(self._last, self._history.oldest)
        self.outgoing.append(
            header.message(
                MessageType.RESUME_REQUEST, NONE, self._identity, self._last, payload
            )
        )

    def request(self, body: bytes, *, now: float) -> int:
        """Send a call; the number by which its response will name it."""
        return self._send(MessageType.CALL_REQUEST, body, now)

    def respond(self, callback: int, body: bytes, *, now: float) -> None:
        """Send the response to a callback."""
        payload = header.NUMBER.pack(callback) + body
        self._send(MessageType.CALLBACK_RESPONSE, payload, now)

    def terminate(self, *, now: float) -> None:
        """Ask for the end of the session; a session without a connection just ends."""
        if self.state is ClientState.RUNNING:
            self.state = ClientState.TERMINATING
            self._control(MessageType.TERMINATE_SESSION, now=now)
        elif self.state is not ClientState.TERMINATING:
            self.state = ClientState.TERMINATED

    def next_deadline(self) -> float | None:
        """When `advance` will next have something to say, or None."""
        if self.state is ClientState.RUNNING:
            return min(
                self._sent + self.settings.heartbeat,
                self._heard + self.settings.silence,
            )
        if self.state in (ClientState.STARTING, ClientState.RESUMING):
            return self._heard + self.settings.connect_time
        if self.state is ClientState.TERMINATING:
            return self._sent + self.settings.connect_time
        return None

    def advance(self, *, now: float) -> bool:
        """Send a heartbeat if one is due; False if the RTI has been silent too long.

        Whoever owns the session then closes the connection and calls `drop`.
        """
        deadline = self.next_deadline()
        if deadline is None or now < deadline:
            return True
        if self.state is not ClientState.RUNNING:
            return False
        if now >= self._heard + self.settings.silence:
            return False
        self._control(MessageType.HEARTBEAT, now=now)
        return True

    def receive(self, octets: bytes, *, now: float) -> Received | None:
        """Take in one whole message: what it brings, if it is for the federate.

        Raises ProtocolError when the RTI breaks the protocol, and SessionRefused;
        the session is then at its end.
        """
        try:
            return self._receive(octets, now)
        except (ProtocolError, SessionRefused):
            self.state = ClientState.TERMINATED
            raise

    def _receive(self, octets: bytes, now: float) -> Received | None:
        _, sequence, identity, last, kind = HEADER.unpack_from(octets)
        self._heard = now
        if kind != _RESPONSE and kind != _CALLBACK:
            self._control_received(header.known(kind), identity, octets, now)
            return None
        if self.state is not ClientState.RUNNING:
            if self.state is ClientState.TERMINATING:
                return None  # it was on its way; nobody waits for it any more
            raise _misplaced(kind, self.state)
        self._check(sequence, identity)
        if self._last == NONE or is_after(sequence, self._last):
            self._last = sequence
        self._history.acknowledge(last)
        if kind == _CALLBACK:
            return Received(True, sequence, octets[SIZE:])
        number = number_in(octets, SIZE, "request answered")
        return Received(False, number, octets[SIZE + 4 :])

    def _check(self, sequence: int, identity: int) -> None:
        if sequence > TOP:
            raise ProtocolError(
                f"{sequence} is none", field="sequence number", offset=4
            )
        if identity != self._identity:
            raise ProtocolError("not that of the session", field="session", offset=8)

    def _control_received(
        self, kind: MessageType, identity: int, octets: bytes, now: float
    ) -> None:
        state = self.state
        if kind is MessageType.NEW_SESSION_STATUS and state is ClientState.STARTING:
            self._started(identity, number_in(octets, SIZE, "reason"))
            return
        if kind is MessageType.RESUME_STATUS and state is ClientState.RESUMING:
            self._resumed(identity, octets, now)
            return
        if state in (ClientState.RUNNING, ClientState.TERMINATING):
            self._check(0, identity)
            if kind is MessageType.HEARTBEAT_RESPONSE:
                return
            if kind is MessageType.SESSION_TERMINATED:
                self.state = ClientState.TERMINATED
                return
        raise _misplaced(kind, state)

    def _started(self, identity: int, reason: int) -> None:
        if reason != NewSessionStatus.OK:
            raise SessionRefused(f"the RTI grants no session: {_name(reason)}")
        if identity == 0:
            raise ProtocolError("0 is none", field="session", offset=8)
        self._identity = identity
        self.state = ClientState.RUNNING

    def _resumed(self, identity: int, octets: bytes, now: float) -> None:
        status = number_in(octets, SIZE, "status")
        if status != ResumeStatus.OK:
            name = _name(status, ResumeStatus)
            raise SessionRefused(f"the RTI does not resume the session: {name}")
        self._check(0, identity)
        received = number_in(octets, SIZE + 4, "last received")
        if received <= TOP and not self._history.was_sent(received):
            raise ProtocolError(
                f"{received} was never sent", field="last received", offset=SIZE + 4
            )
        lacking = self._history.after(received)
        if lacking is None:
            raise SessionRefused("the RTI lacks messages that are no longer held")
        self.state = ClientState.RUNNING
        self._sent = now
        self.outgoing += lacking

    def _control(self, kind: MessageType, payload: bytes = b"", *, now: float) -> None:
        number, self._next = self._next, following(self._next)
        self._sent = now
        self.outgoing.append(
            header.message(kind, number, self._identity, self._last, payload)
        )

    def _send(self, kind: int, payload: bytes, now: float) -> int:
        number = self._next
        self._next = (number + 1) & TOP
        octets = (
            HEADER.pack(SIZE + len(payload), number, self._identity, self._last, kind)
            + payload
        )
        self._history.add(number, octets)
        if self.state is ClientState.RUNNING:
            self._sent = now
            self.outgoing.append(octets)
        return number


def _misplaced(kind: int, state: ClientState) -> ProtocolError:
    name = MessageType(kind).name
    return ProtocolError(
        f"no {name} can come while {state.value}", field="message type", offset=20
    )


def _name(
    number: int, names: type[NewSessionStatus] | type[ResumeStatus] = NewSessionStatus
) -> str:
    try:
        return names(number).name.lower().replace("_", " ")
    except ValueError:
        return f"reason {number}"
