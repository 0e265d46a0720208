"""The sessions of an RTI, and what the first message on a connection asks of them."""

import secrets
from collections.abc import Callable
from typing import NamedTuple

from . import header
from .header import (
    HEADER,
    NONE,
    NUMBER,
    SIZE,
    MessageType,
    NewSessionStatus,
    ProtocolError,
    ResumeStatus,
    number_in,
)
from .server_session import ServerSession, resume_status
from .settings import SessionSettings


class Admission(NamedTuple):
    """What becomes of a new connection."""

    session: ServerSession | None  #: None: say ``reply``, and close
    resumed: bool  #: it was there before; another connection of it is to be closed
    reply: bytes = b""
    reason: str = ""  #: why there is no session
    ended: ServerSession | None = None  #: it was there, and cannot go on


class Reception:
    """Grants sessions and finds those that are to go on.

    ``identity`` gives a number of 64 bits that nobody can guess: who knows that of a
    session can take it over.
    """

    def __init__(
        self,
        settings: SessionSettings | None = None,
        *,
        most: int = 256,
        identity: Callable[[], int] = lambda: secrets.randbits(64),
    ) -> None:
        self.settings = settings or SessionSettings()
        self.sessions: dict[int, ServerSession] = {}
        self._most = most
        self._new_identity = identity

    def admit(self, octets: bytes, *, now: float) -> Admission:
        """Judge the first message on a connection; ProtocolError if it is no such."""
        _, sequence, identity, _, kind = HEADER.unpack_from(octets)
        if kind == MessageType.NEW_SESSION:
            return self._grant(
                sequence, identity, number_in(octets, SIZE, "version"), now
            )
        if kind == MessageType.RESUME_REQUEST:
            received = number_in(octets, SIZE, "last received")
            oldest = number_in(octets, SIZE + 4, "oldest held")
            return self._resume(identity, received, oldest, now)
        name = header.known(kind).name
        raise ProtocolError(f"{name} is no beginning", field="message type", offset=20)

    def _grant(
        self, sequence: int, identity: int, version: int, now: float
    ) -> Admission:
        if sequence != 0:
            raise ProtocolError(
                f"{sequence}, the first is 0", field="sequence number", offset=4
            )
        if identity != 0:
            raise ProtocolError("there is none yet", field="session", offset=8)
        if version != header.PROTOCOL_VERSION:
            return _refused(
                NewSessionStatus.UNSUPPORTED_VERSION,
                f"version {version}, here is {header.PROTOCOL_VERSION}",
            )
        if len(self.sessions) >= self._most:
            return _refused(
                NewSessionStatus.OUT_OF_RESOURCES, f"all {self._most} sessions taken"
            )
        session = ServerSession(self._identity(), self.settings, now=now)
        self.sessions[session.identity] = session
        return Admission(session, False)

    def _identity(self) -> int:
        while True:
            identity = self._new_identity()
            if identity and identity not in self.sessions:
                return identity

    def _resume(
        self, identity: int, received: int, oldest: int, now: float
    ) -> Admission:
        session = self.sessions.get(identity)
        if session is None:
            reply = resume_status(identity, ResumeStatus.INVALID_SESSION, NONE)
            return Admission(None, True, reply, "no such session to resume")
        status = session.resume(received, oldest, now=now)
        if status is ResumeStatus.OK:
            return Admission(session, True)
        reply = resume_status(identity, status, NONE)
        return Admission(None, True, reply, "messages that it lacks are gone", session)

    def forget(self, session: ServerSession) -> None:
        """Let a session go that is at its end."""
        self.sessions.pop(session.identity, None)


def _refused(status: NewSessionStatus, reason: str) -> Admission:
    reply = header.message(
        MessageType.NEW_SESSION_STATUS, 1, 0, NONE, NUMBER.pack(status)
    )
    return Admission(None, False, reply, reason)
