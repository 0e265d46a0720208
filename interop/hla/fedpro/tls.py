"""TLS below the messages of a session."""

import ssl
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .framing import Framing

_PIECE = 1 << 18


@dataclass(frozen=True, kw_only=True)
class ClientTls:
    """How a federate looks at the certificate of an RTI."""

    verify: bool = True  #: False: encrypt, whoever it is
    authorities: Path | None = None  #: certificates to trust, instead of the system's
    server_name: str | None = None  #: that the certificate is for, if not the address

    def context(self) -> ssl.SSLContext:
        """What new connections are made with; OSError if the file is not of use."""
        context = ssl.create_default_context(
            cafile=None if self.authorities is None else str(self.authorities)
        )
        if not self.verify:
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        return context


def server_context(certificate: Path, key: Path) -> ssl.SSLContext:
    """What an RTI shows to federates; OSError if the files are not of use."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    return context


class TlsFraming:
    """Another framing under TLS; the RTI's end is the one without ``host``."""

    def __init__(
        self, inner: Framing, context: ssl.SSLContext, host: str | None = None
    ) -> None:
        self._inner = inner
        self._incoming = ssl.MemoryBIO()
        self._outgoing = ssl.MemoryBIO()
        self._tls = context.wrap_bio(
            self._incoming,
            self._outgoing,
            server_side=host is None,
            server_hostname=host,
        )
        self._held: list[bytes] = []
        self._is_up = False
        self._shake()

    @property
    def limit(self) -> int:
        """See `Framing`."""
        return self._inner.limit

    @limit.setter
    def limit(self, limit: int) -> None:
        self._inner.limit = limit

    def _shake(self) -> None:
        if not self._is_up:
            try:
                self._tls.do_handshake()
                self._is_up = True
            except ssl.SSLWantReadError:
                pass

    def feed(self, octets: bytes) -> Iterator[bytes]:
        """See `Framing`; OSError if the peer breaks TLS, or is not to be trusted."""
        self._incoming.write(octets)
        self._shake()
        while self._is_up:
            try:
                plain = self._tls.read(_PIECE)
            except ssl.SSLWantReadError:
                break
            if not plain:
                break  # the peer says farewell
            yield from self._inner.feed(plain)

    def frame(self, messages: Iterable[bytes]) -> bytes:
        """See `Framing`."""
        self._held += messages
        if self._is_up:
            self._write(self._inner.frame(self._held))
            self._held.clear()
        return self._outgoing.read()

    def _write(self, octets: bytes) -> None:
        view = memoryview(octets)
        while view:
            view = view[self._tls.write(view) :]

    def close(self) -> bytes:
        """See `Framing`."""
        if self._is_up:
            try:
                self._write(self._inner.close())
                self._tls.unwrap()
            except ssl.SSLError:
                pass  # the peer's farewell is not waited for
        return self._outgoing.read()
