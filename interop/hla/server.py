"""The RTI of our own as a server of the Federate Protocol."""

import asyncio
import logging
import ssl
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any

from ..closing import Closing
from ..errors import BusError, DecodeError
from .errors import RTIexception, RTIinternalError
from .fedpro.addresses import Address
from .fedpro.codec import CALLBACK_SUCCEEDED, Codec
from .fedpro.server_session import ServerSession
from .fedpro.serving import Handler, ServerLimits, SessionServer
from .fedpro.settings import SessionSettings
from .rti import Connection, Rti

log = logging.getLogger(__name__)

#: Callbacks whose octets are kept for other federates, and how many octets of them.
_MOST_PACKED = 8192
_MOST_PACKED_OCTETS = 16 << 20


class _Federate:
    """What one session is to the RTI."""

    def __init__(
        self,
        rti: Rti,
        push: Callable[[ServerSession, bytes], None],
        session: ServerSession,
        packed: "_Packed",
    ) -> None:
        self.codec = Codec()
        self._push = push
        self._session = session
        self._packed = packed
        self.connection: Connection = rti.connect(self._deliver)

    def _deliver(self, callback: str, arguments: tuple[Any, ...]) -> None:
        try:
            body = self._packed.body(self.codec, callback, arguments)
        except Exception:
            log.exception("a callback %s of the RTI cannot be sent", callback)
            return
        self._push(self._session, body)

    def answer(self, body: bytes) -> bytes:
        """Do a call; its answer, an exception of the standard being one."""
        try:
            service, arguments = self.codec.unpack_call(body)
            result = self.connection.call(service, arguments)
            return self.codec.pack_result(service, result)
        except RTIexception as error:
            return self.codec.pack_exception(error)
        except DecodeError as error:
            return self.codec.pack_exception(
                RTIinternalError(f"a broken call: {error}")
            )
        except Exception as error:
            log.exception("a service failed by a fault of the RTI")
            fault = RTIinternalError(f"{type(error).__name__}: {error}")
            return self.codec.pack_exception(fault)


class _Packed:
    """The bodies of the last callbacks: many federates get the same, sooner or later.

    Under time management each gets all that is due when its own time moves, so that
    whole steps of messages are kept.
    """

    def __init__(self) -> None:
        # The arguments are kept, too, so that nobody else has their identity.
        self._bodies: dict[int, tuple[tuple[Any, ...], str, bytes]] = {}
        self._octets = 0

    def body(self, codec: Codec, callback: str, arguments: tuple[Any, ...]) -> bytes:
        """The octets of a callback; the very same arguments are packed once."""
        kept = self._bodies.get(id(arguments))
        if kept is not None and kept[0] is arguments and kept[1] == callback:
            return kept[2]
        body = codec.pack_callback(callback, arguments)
        self._octets += len(body)
        if len(self._bodies) >= _MOST_PACKED or self._octets > _MOST_PACKED_OCTETS:
            self._bodies.clear()
            self._octets = len(body)
        self._bodies[id(arguments)] = (arguments, callback, body)
        return body


class RtiService(Handler):
    """Does for sessions what their federates ask of an RTI; in a loop of asyncio."""

    def __init__(
        self,
        rti: Rti,
        *,
        settings: SessionSettings | None = None,
        limits: ServerLimits | None = None,
    ) -> None:
        self.rti = rti
        self.server = SessionServer(self, settings=settings, limits=limits)
        self._federates: dict[ServerSession, _Federate] = {}
        self._packed = _Packed()

    @property
    def sessions(self) -> int:
        """How many federates have a session, lost ones that may come back included."""
        return len(self._federates)

    def opened(self, session: ServerSession) -> None:
        """See `Handler`."""
        push = self.server.push
        self._federates[session] = _Federate(self.rti, push, session, self._packed)

    def called(self, session: ServerSession, number: int, body: bytes) -> None:
        """See `Handler`."""
        answer = self._federates[session].answer(body)
        self.server.respond(session, number, answer)

    def answered(self, session: ServerSession, number: int, body: bytes) -> None:
        """See `Handler`: what a federate raises in a callback is its own affair."""
        if body and body != CALLBACK_SUCCEEDED:
            log.debug("callback %d failed in its federate", number)

    def ended(self, session: ServerSession, reason: str) -> None:
        """See `Handler`: a federate that went without resigning is a lost one."""
        federate = self._federates.pop(session)
        try:
            federate.connection.lost(reason or "the session was ended")
        except Exception:
            log.exception("the RTI failed over a lost federate")


class RtiServer(Closing):
    """An RTI at work, in a thread of its own, until it is closed.

    Parameters
    ----------
    rti : who does the services; nobody else may call it meanwhile
    listen : where to take connections: ``[scheme://]host[:port]``, schemes as in
        `fedpro.addresses`; port 0 takes any free one
    tls : what to show where the transport is secure

    Raises BusError, in one line, when it cannot listen there.
    """

    def __init__(
        self,
        rti: Rti,
        *,
        listen: Sequence[str] = ("tcp://127.0.0.1:15164",),
        tls: ssl.SSLContext | None = None,
        settings: SessionSettings | None = None,
        limits: ServerLimits | None = None,
    ) -> None:
        self.service = RtiService(rti, settings=settings, limits=limits)
        self.addresses: list[Address] = []  #: where it listens, with the real ports
        self._wanted = [_secured(text, tls) for text in listen]
        self._tls = tls
        self._loop = asyncio.new_event_loop()
        self._over = asyncio.Event()
        self._ready: Future[None] = Future()
        self._thread = threading.Thread(target=self._run, name="RTI", daemon=True)
        self._thread.start()
        self._ready.result()

    @property
    def is_serving(self) -> bool:
        """Whether it still does, which ends by `close`, or by a fault of ours."""
        return self._thread.is_alive()

    def close(self) -> None:
        """End every session, each federate being told, and listen no more."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._over.set)
            self._thread.join()

    def _run(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
            runner.run(self._serve())

    async def _serve(self) -> None:
        server = self.service.server
        try:
            for address in self._wanted:
                try:
                    self.addresses.append(await server.listen(address, self._tls))
                except OSError as error:
                    reason = error.strerror or str(error)
                    raise BusError(f"cannot listen at {address}: {reason}") from error
        except BusError as error:
            self._ready.set_exception(error)
        else:
            self._ready.set_result(None)
            await self._over.wait()
        await server.close()


def _secured(text: str, tls: ssl.SSLContext | None) -> Address:
    try:
        address = Address.of(text)
    except ValueError as error:
        raise BusError(str(error)) from None
    if address.transport.is_secure and tls is None:
        raise BusError(f"{address} needs a certificate and its key")
    return address
