"""A federate's connection to an RTI: one session, whatever becomes of its sockets."""

import logging
import selectors
import socket
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import Future
from time import monotonic

from ...closing import Closing
from ..errors import ConnectionFailed, NotConnected
from .addresses import Address, Transport
from .client_session import ClientSession, ClientState, Received, SessionRefused
from .framing import Framing, StreamFraming
from .header import ProtocolError
from .settings import SessionSettings
from .tls import ClientTls, TlsFraming

log = logging.getLogger(__name__)

_PIECE = 1 << 18  #: octets taken at a time
_TOGETHER = 32  #: calls and answers that nobody waits for leave together

#: What becomes of the body of a response.
_Answer = Future[bytes] | Callable[[bytes], None]


class Connection(Closing):
    """Calls an RTI, and hears its callbacks; comes back after a lost connection.

    One thread of its own receives. ``on_callback`` is called there with the number of
    the callback and its body, and must not block; nor must ``on_lost``, which is
    called once with the reason when the session is over without `close`.

    Parameters
    ----------
    address : ``[scheme://]host[:port]``
    transport : what carries the session, where the address has no scheme
    tls : how to look at the RTI's certificate, where the transport is secure
    window : calls without a response at a time; the next one waits in `request`, and
        so it does while half of what a session may hold to be sent again is under way

    Raises ConnectionFailed when there is no RTI, or when it grants no session.
    """

    def __init__(
        self,
        address: str,
        *,
        transport: Transport = Transport.TCP,
        on_callback: Callable[[int, bytes], None],
        on_lost: Callable[[str], None],
        tls: ClientTls | None = None,
        settings: SessionSettings | None = None,
        window: int = 2000,
    ) -> None:
        try:
            self.address = Address.of(address, transport)
            self._tls = tls or ClientTls()
            self._context: ssl.SSLContext | None = None
            if self.address.transport.is_secure:
                self._context = self._tls.context()
        except (ValueError, OSError) as error:
            raise ConnectionFailed(f"{address}: {error}") from None
        self._settings = settings or SessionSettings()
        self._session = ClientSession(self._settings)
        self._on_callback = on_callback
        self._on_lost = on_lost
        self._window = window
        self._most = self._settings.history_octets // 2
        self._lock = threading.Lock()
        self._room = threading.Condition(self._lock)
        self._waiting: dict[int, _Answer] = {}
        self._socket: socket.socket | None = None
        self._framing: Framing = StreamFraming()
        self._unsent = bytearray()
        self._closing = False
        self._woken = False
        self._lost_at: float | None = None
        self._waker, self._wakes = socket.socketpair()
        self._waker.setblocking(False)
        self._wakes.setblocking(False)
        self._ready: Future[None] = Future()
        self._thread = threading.Thread(
            target=self._run, name=f"RTI {self.address}", daemon=True
        )
        self._thread.start()
        try:
            self._ready.result()
        except BaseException:
            self.close()
            raise

    def request(self, body: bytes) -> Future[bytes]:
        """Call; the future gives the body of the response.

        Raises NotConnected, as the future does, when the session is over.
        """
        future: Future[bytes] = Future()
        with self._lock:
            self._send(body, future)
            self._flush()
        return future

    def post(self, body: bytes, on_response: Callable[[bytes], None]) -> None:
        """Call without waiting: the body of the response goes to ``on_response``.

        That is called on the connection's thread, unless the session ends before. A
        call that follows others may wait a moment to leave together with more: that
        is much cheaper where many follow one another.
        """
        with self._lock:
            self._send(body, on_response)
            count = len(self._session.outgoing)
            if count >= _TOGETHER or len(self._waiting) == 1:
                self._flush()
            elif count == 1:
                self._wake()

    def _send(self, body: bytes, answer: _Answer) -> None:
        """Send a call when there is room for it; the lock is held."""
        if self._is_full():
            self._flush()
            while self._is_full() and self._is_open():
                if threading.current_thread() is self._thread:
                    break
                self._room.wait()
        if not self._is_open():
            raise NotConnected("the session with the RTI is over")
        self._waiting[self._session.request(body, now=monotonic())] = answer

    def _is_full(self) -> bool:
        """Whether too much is under way: more could not be sent again after a loss."""
        count = len(self._waiting)
        return count >= self._window or (count > 0 and self._session.held > self._most)

    def respond(self, number: int, body: bytes, *, more: bool = False) -> None:
        """Answer a callback; where the session is over, nobody waits for it.

        With ``more``, others are about to be answered: it may leave together with them.
        """
        with self._lock:
            if self._is_open():
                self._session.respond(number, body, now=monotonic())
                if not more or len(self._session.outgoing) >= _TOGETHER:
                    self._flush()

    def close(self) -> None:
        """End the session; calls without a response fail."""
        with self._lock:
            self._closing = True
            self._session.terminate(now=monotonic())
            self._wake()
            self._room.notify_all()
        if threading.current_thread() is not self._thread:
            self._thread.join()

    def _is_open(self) -> bool:
        return not self._closing and self._session.state is not ClientState.TERMINATED

    def _wake(self) -> None:
        """Have the thread look again; the lock is held."""
        if not self._woken:
            self._woken = True
            try:
                self._waker.send(b"\0")
            except OSError:
                pass  # closed: the thread has ended

    def _flush(self) -> None:
        """Send what can be sent without waiting; the lock is held."""
        if self._socket is None:
            return
        outgoing = self._session.outgoing
        was_waiting = bool(self._unsent)
        try:
            octets = self._framing.frame(outgoing)
            outgoing.clear()
            if was_waiting:
                self._unsent += octets
                if threading.current_thread() is not self._thread:
                    return  # it sends as soon as there is room
                sent = self._socket.send(self._unsent)
                del self._unsent[:sent]
            elif octets:
                sent = self._socket.send(octets)
                self._unsent += octets[sent:]
        except BlockingIOError:
            if not was_waiting:
                self._unsent += octets
        except OSError:
            return  # the thread learns of it when it receives
        if self._unsent and not was_waiting:
            self._wake()

    def _run(self) -> None:
        """The life of the session, in its thread."""
        reason = "our own thread failed"
        try:
            reason = self._live()
        except (ProtocolError, SessionRefused) as error:
            reason = str(error)
        finally:
            self._finish(reason)

    def _finish(self, reason: str) -> None:
        with self._lock:
            wanted = self._closing
            self._closing = True
            waiting, self._waiting = self._waiting, {}
            self._room.notify_all()
            self._waker.close()
            self._wakes.close()
        for answer in waiting.values():
            if isinstance(answer, Future):
                answer.set_exception(NotConnected(reason))
        if not self._ready.done():
            self._ready.set_exception(ConnectionFailed(f"{self.address}: {reason}"))
        elif not wanted:
            self._on_lost(reason)

    def _live(self) -> str:
        """Connect, and again after each loss; why there is an end to it."""
        settings = self._settings
        tried = monotonic()
        reason = self._attempt()
        while self._session.state is ClientState.DROPPED and not self._closing:
            now = monotonic()
            if self._lost_at is None:
                self._lost_at = now
                log.warning("%s: %s; trying to resume", self.address, reason)
            if now >= self._lost_at + settings.reconnect_time:
                return f"not resumed in {settings.reconnect_time:g} s: {reason}"
            with self._room:
                left = tried + settings.reconnect_interval - now
                self._room.wait_for(lambda: self._closing, max(0.0, left))
            tried = monotonic()
            reason = self._attempt()
        return reason

    def _attempt(self) -> str:
        """Connect, and stay so while it lasts; why it did not."""
        try:
            place = (self.address.host, self.address.port)
            sock = socket.create_connection(place, self._settings.connect_time)
        except OSError as error:
            with self._lock:
                self._session.drop()
            return _told(error)
        try:
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            sock.setblocking(False)
            with self._lock:
                if self._closing:
                    return "closed while connecting"
                self._socket = sock
                self._framing = self._new_framing()
                self._unsent.clear()
                if self._session.state is ClientState.NEW:
                    self._session.start(now=monotonic())
                else:
                    self._session.resume(now=monotonic())
            return self._converse(sock)
        except OSError as error:
            return _told(error)
        finally:
            with self._lock:
                self._session.drop()
                self._socket = None
            sock.close()

    def _new_framing(self) -> Framing:
        _, host, port = self.address
        limit = self._settings.message_size
        framing: Framing = StreamFraming(limit)
        if self.address.transport.is_websocket:
            from .websocket import WebSocketFraming

            secure = self._context is not None
            framing = WebSocketFraming.client(host, port, secure=secure, limit=limit)
        if self._context is not None:
            name = self._tls.server_name or host
            framing = TlsFraming(framing, self._context, name)
        return framing

    def _converse(self, sock: socket.socket) -> str:
        """Send and receive on one connection; why it came to its end."""
        with selectors.DefaultSelector() as selector:
            selector.register(sock, selectors.EVENT_READ)
            selector.register(self._wakes, selectors.EVENT_READ)
            was_writing = False
            while True:
                with self._lock:
                    if not self._session.advance(now=monotonic()):
                        return "nothing heard for too long"
                    self._flush()
                    writing = bool(self._unsent)
                    deadline = self._session.next_deadline()
                if self._session.state is ClientState.TERMINATED:
                    return "the RTI ended the session"
                if writing != was_writing:
                    wanted = selectors.EVENT_READ
                    if writing:
                        wanted |= selectors.EVENT_WRITE
                    selector.modify(sock, wanted)
                    was_writing = writing
                timeout = None if deadline is None else deadline - monotonic()
                for key, mask in selector.select(timeout):
                    if key.fileobj is self._wakes:
                        self._wakes.recv(16)
                        self._woken = False
                    elif mask & selectors.EVENT_READ:
                        octets = sock.recv(_PIECE)
                        if not octets:
                            return "the RTI closed the connection"
                        self._take_in(octets)

    def _take_in(self, octets: bytes) -> None:
        """Hand on what has come."""
        now = monotonic()
        received: list[tuple[_Answer | None, Received]] = []
        broken: Exception | None = None
        with self._lock:
            session = self._session
            try:
                for message in self._framing.feed(octets):
                    item = session.receive(message, now=now)
                    if item is None:
                        continue
                    answer = None
                    if not item.is_callback:
                        answer = self._waiting.pop(item.number, None)
                    received.append((answer, item))
            except (ProtocolError, SessionRefused) as error:
                broken = error
            if session.state is ClientState.RUNNING:
                self._lost_at = None
            self._room.notify_all()
        if session.state is ClientState.RUNNING and not self._ready.done():
            self._ready.set_result(None)
        for answer, item in received:
            if item.is_callback:
                self._on_callback(item.number, item.body)
            elif isinstance(answer, Future):
                if not answer.cancelled():
                    answer.set_result(item.body)
            elif answer is not None:
                answer(item.body)
        if broken is not None:
            raise broken


def _told(error: OSError) -> str:
    return error.strerror or str(error)
