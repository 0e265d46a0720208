"""An RTI that answers every call with its own octets, on a thread of its own."""

import asyncio
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from interop.hla.fedpro.addresses import Address
from interop.hla.fedpro.server_session import ServerSession
from interop.hla.fedpro.serving import Handler, ServerLimits, SessionServer
from interop.hla.fedpro.settings import SessionSettings


class Served(Handler):
    """What `serving` serves, and where."""

    server: SessionServer
    address: Address
    loop: asyncio.AbstractEventLoop

    def cut(self) -> None:
        """Break every connection."""

        def abort() -> None:
            for link in list(self.server.links):
                link.transport.abort()

        self.loop.call_soon_threadsafe(abort)


class Echo(Served):
    """Answers calls; one that begins with ``!`` is called back, too."""

    def __init__(self) -> None:
        self.calls: list[bytes] = []
        self.reasons: list[str] = []

    def opened(self, session: ServerSession) -> None:
        """See `Handler`."""

    def called(self, session: ServerSession, number: int, body: bytes) -> None:
        """See `Handler`."""
        self.calls.append(body)
        if body.startswith(b"!"):
            self.server.push(session, body[1:])
        self.server.respond(session, number, body)

    def ended(self, session: ServerSession, reason: str) -> None:
        """See `Handler`."""
        self.reasons.append(reason)


@contextmanager
def serving(
    handler: Served,
    text: str = "tcp://127.0.0.1:0",
    settings: SessionSettings | None = None,
    limits: ServerLimits | None = None,
    tls: ssl.SSLContext | None = None,
) -> Iterator[None]:
    """Have a handler serve at a free port while the block lasts."""
    ready = threading.Event()
    over = asyncio.Event()

    async def serve() -> None:
        handler.loop = asyncio.get_running_loop()
        handler.server = SessionServer(handler, settings=settings, limits=limits)
        handler.address = await handler.server.listen(Address.of(text), tls)
        ready.set()
        await over.wait()
        await handler.server.close()

    thread = threading.Thread(target=asyncio.run, args=(serve(),))
    thread.start()
    assert ready.wait(60)
    try:
        yield
    finally:
        handler.loop.call_soon_threadsafe(over.set)
        thread.join()


@contextmanager
def echo(
    text: str = "tcp://127.0.0.1:0",
    settings: SessionSettings | None = None,
    limits: ServerLimits | None = None,
    tls: ssl.SSLContext | None = None,
) -> Iterator[Echo]:
    """One that serves at a free port while the block lasts."""
    handler = Echo()
    with serving(handler, text, settings, limits, tls):
        yield handler
