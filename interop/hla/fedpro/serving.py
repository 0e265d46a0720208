"""The RTI's side of every connection, on asyncio: sessions in, calls out."""

import asyncio
import logging
import ssl
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass

from .addresses import Address
from .framing import Framing, StreamFraming
from .header import ProtocolError
from .reception import Reception
from .server_session import ServerSession, ServerState
from .settings import SessionSettings
from .tls import TlsFraming

log = logging.getLogger(__name__)

_TICK = 1.0  #: s between two looks at who is silent


@dataclass(frozen=True, kw_only=True)
class ServerLimits:
    """What one RTI grants to all who come; times in seconds."""

    sessions: int = 256
    connections: int = 1024  #: open at a time, those without a session included
    first_message_time: float = 10.0  #: for the first message of a connection
    unsent_high: int = 1 << 20  #: octets waiting for one federate: nobody is read
    unsent_low: int = 1 << 18  #: until no more than these wait
    unsent_most: int = 64 << 20  #: octets waiting for one federate: it is lost
    stall_time: float = 10.0  #: without taking any of them: it is lost


class Handler(ABC):
    """What an RTI does with sessions; called from the loop, one call at a time."""

    @abstractmethod
    def opened(self, session: ServerSession) -> None:
        """A federate has a session."""

    @abstractmethod
    def called(self, session: ServerSession, number: int, body: bytes) -> None:
        """A federate calls; it is answered by `SessionServer.respond`."""

    def answered(self, session: ServerSession, number: int, body: bytes) -> None:
        """A federate has answered a callback."""

    @abstractmethod
    def ended(self, session: ServerSession, reason: str) -> None:
        """A session is over; ``reason`` is empty if its federate wanted that."""


class SessionServer:
    """Keeps the sessions of all federates, whatever carries them."""

    def __init__(
        self,
        handler: Handler,
        *,
        settings: SessionSettings | None = None,
        limits: ServerLimits | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.limits = limits or ServerLimits()
        self.clock = clock
        self.settings = settings or SessionSettings()
        self.handler = handler
        self.reception = Reception(self.settings, most=self.limits.sessions)
        self.links: set[Link] = set()
        self._by_session: dict[ServerSession, Link] = {}
        self._unsent: list[ServerSession] = []
        self._stalled: dict[Link, tuple[float, int]] = {}
        self._servers: list[asyncio.Server] = []
        self._tick: asyncio.TimerHandle | None = None
        self._told: set[str] = set()

    async def listen(
        self, address: Address, tls: ssl.SSLContext | None = None
    ) -> Address:
        """Take connections at an address; what it is with the real port. OSError."""
        loop = asyncio.get_running_loop()
        server = await loop.create_server(
            lambda: Link(self, _framing(address, tls)), address.host, address.port
        )
        self._servers.append(server)
        if self._tick is None:
            self._look_around()
        return address._replace(port=server.sockets[0].getsockname()[1])

    def respond(self, session: ServerSession, number: int, body: bytes) -> None:
        """Answer a call; it leaves at the next `flush`."""
        if not session.outgoing:
            self._unsent.append(session)
        session.respond(number, body)

    def push(self, session: ServerSession, body: bytes) -> None:
        """Make a callback; it leaves at the next `flush`."""
        if not session.outgoing:
            self._unsent.append(session)
        session.callback(body)

    def flush(self) -> None:
        """Hand what is to be sent to the connections, one write for each."""
        unsent, self._unsent = self._unsent, []
        for session in unsent:
            link = self._by_session.get(session)
            if link is not None and session.outgoing:
                link.write()

    def end(self, session: ServerSession, reason: str) -> None:
        """End a session from here; its handler hears of it unless it is known."""
        link = self._by_session.pop(session, None)
        session.end()
        if session.identity in self.reception.sessions:
            self.reception.forget(session)
            host = "no connection" if link is None else link.host
            log.info("%s: a session ends: %s", host, reason or "as it should")
            self.handler.ended(session, reason)
        # Last, so that all is done when the federate learns that it is over.
        if link is not None:
            link.write()
            link.session = None
            link.close()

    async def close(self) -> None:
        """Stop listening, and end every session: each federate is told."""
        for server in self._servers:
            server.close()
        if self._tick is not None:
            self._tick.cancel()
        sessions = list(self.reception.sessions.values())
        for session in sessions:
            session.end()  # all of them first: what the rest lose is told to nobody
        for session in sessions:
            self.end(session, "the RTI ends")
        for link in list(self.links):
            link.close()
        if self.links:
            waiting = [link.gone.wait() for link in self.links]
            await asyncio.wait(map(asyncio.ensure_future, waiting), timeout=_TICK)
        for link in list(self.links):
            link.transport.abort()

    def admit(self, link: "Link", octets: bytes, now: float) -> None:
        """Give a connection its session, or refuse it."""
        admission = self.reception.admit(octets, now=now)
        session = admission.session
        if session is None:
            self.tell(link, admission.reason)
            link.transport.write(link.framing.frame([admission.reply]))
            link.close()
            if admission.ended is not None:
                self.end(admission.ended, admission.reason)
            return
        before = self._by_session.get(session)
        if before is not None:
            before.session = None
            before.transport.abort()
        self._by_session[session] = link
        link.session = session
        link.framing.limit = self.settings.message_size
        link.write()
        how = "goes on" if admission.resumed else "begins"
        log.info("%s: a session %s", link.host, how)
        if not admission.resumed:
            self.handler.opened(session)

    def lost(self, link: "Link", now: float) -> None:
        """A connection is no more: its session waits to be resumed."""
        self.links.discard(link)
        if self._stalled.pop(link, None) and not self._stalled:
            self._read_all(True)
        session = link.session
        if session is not None and self._by_session.get(session) is link:
            del self._by_session[session]
            session.drop(now=now)
            log.info("%s: the connection broke, its session waits", link.host)

    def stall(self, link: "Link", size: int, now: float) -> None:
        """A federate takes less than is sent to it: nobody is read meanwhile."""
        if not self._stalled:
            self._read_all(False)
        self._stalled[link] = (now, size)

    def flows(self, link: "Link") -> None:
        """A federate has caught up."""
        if self._stalled.pop(link, None) and not self._stalled:
            self._read_all(True)

    def joins(self, link: "Link") -> bool:
        """Whether one more connection is taken."""
        if len(self.links) >= self.limits.connections:
            return False
        self.links.add(link)
        if self._stalled:
            link.transport.pause_reading()
        return True

    def _read_all(self, wanted: bool) -> None:
        for link in self.links:
            if wanted:
                link.transport.resume_reading()
            else:
                link.transport.pause_reading()

    def tell(self, link: "Link", reason: str) -> None:
        """Log what a peer did wrong: as a warning once, then for debugging only."""
        level = logging.DEBUG if link.host in self._told else logging.WARNING
        if len(self._told) < self.limits.connections:
            self._told.add(link.host)
        log.log(level, "%s: %s", link.host, reason)

    def _look_around(self) -> None:
        loop = asyncio.get_running_loop()
        self._tick = loop.call_later(_TICK, self._look_around)
        self.advance(now=self.clock())

    def advance(self, *, now: float) -> None:
        """Give up connections and federates whose time is over."""
        for link, (since, size) in list(self._stalled.items()):
            left = link.transport.get_write_buffer_size()
            if left < size:
                self._stalled[link] = (now, left)
            elif now >= since + self.limits.stall_time:
                link.overrun(f"took nothing for {self.limits.stall_time:g} s")
        for link in list(self.links):
            due = link.since + self.limits.first_message_time
            if link.session is None and now >= due:
                if not link.transport.is_closing():
                    self.tell(link, "no first message came")
                link.transport.abort()
        for session in list(self.reception.sessions.values()):
            deadline = session.deadline
            if deadline is None or now < deadline:
                continue
            silent = self._by_session.get(session)
            if session.state is ServerState.DROPPED:
                self.end(session, "the connection was lost, and not resumed in time")
            elif silent is not None and not self._stalled:
                self.tell(silent, "nothing heard for too long")
                silent.transport.abort()
        self.flush()


class Link(asyncio.Protocol):
    """One connection of a federate."""

    transport: asyncio.Transport

    def __init__(self, server: SessionServer, framing: Framing) -> None:
        self.framing = framing
        self.session: ServerSession | None = None
        self.host = "?"
        self.since = 0.0  #: when it was made
        self.gone = asyncio.Event()
        self._server = server
        self._clock = server.clock

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """See `asyncio.Protocol`."""
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.host = str((transport.get_extra_info("peername") or ["?"])[0])
        self.since = self._clock()
        limits = self._server.limits
        transport.set_write_buffer_limits(limits.unsent_high, limits.unsent_low)
        if not self._server.joins(self):
            self._server.tell(self, f"all {limits.connections} connections taken")
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """See `asyncio.Protocol`."""
        self.gone.set()
        self._server.lost(self, self._clock())

    def pause_writing(self) -> None:
        """See `asyncio.Protocol`."""
        size = self.transport.get_write_buffer_size()
        self._server.stall(self, size, self._clock())

    def resume_writing(self) -> None:
        """See `asyncio.Protocol`."""
        self._server.flows(self)

    def data_received(self, data: bytes) -> None:
        """See `asyncio.Protocol`: every message that is complete is handled at once."""
        now = self._clock()
        server = self._server
        handler = server.handler
        try:
            for octets in self.framing.feed(data):
                session = self.session
                if session is not None:
                    received = session.receive(octets, now=now)
                    if received is not None:
                        is_call, number, body = received
                        if is_call:
                            handler.called(session, number, body)
                        else:
                            handler.answered(session, number, body)
                    elif session.state is not ServerState.RUNNING:
                        server.end(session, "")
                elif self.transport.is_closing():
                    break
                else:
                    server.admit(self, octets, now)
        except (ProtocolError, ssl.SSLError) as error:
            if self.session is None:  # a refusal in words that the peer knows
                self.transport.write(self.framing.frame(()))
            self.overrun(str(error))
        self.write()
        server.flush()

    def write(self) -> None:
        """Send what the session has, and what the framing owes."""
        outgoing = self.session.outgoing if self.session is not None else []
        try:
            octets = self.framing.frame(outgoing)
        except ssl.SSLError as error:
            self.overrun(str(error))
            return
        outgoing.clear()
        if octets and not self.transport.is_closing():
            self.transport.write(octets)
            unsent = self.transport.get_write_buffer_size()
            if unsent > self._server.limits.unsent_most:
                self.overrun(f"{unsent} octets wait for it")

    def overrun(self, reason: str) -> None:
        """End the connection, and its session, for what the federate does."""
        self._server.tell(self, reason)
        session, self.session = self.session, None
        self.transport.abort()
        if session is not None:
            self._server.end(session, reason)

    def close(self) -> None:
        """End the connection when all is sent."""
        if not self.transport.is_closing():
            self.transport.write(self.framing.close())
            self.transport.close()


def _framing(address: Address, tls: ssl.SSLContext | None) -> Framing:
    framing: Framing = StreamFraming()
    if address.transport.is_websocket:
        from .websocket import WebSocketFraming

        framing = WebSocketFraming.server()
    if address.transport.is_secure:
        if tls is None:
            raise ValueError(f"{address} needs a certificate")
        framing = TlsFraming(framing, tls)
    return framing
