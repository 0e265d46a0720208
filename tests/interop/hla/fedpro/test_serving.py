"""An RTI goes on serving, whatever comes to its port."""

import logging
import socket
from pathlib import Path

import pytest

from interop.hla.fedpro import header
from interop.hla.fedpro.connection import Connection
from interop.hla.fedpro.header import NONE, MessageType
from interop.hla.fedpro.serving import ServerLimits
from interop.hla.fedpro.tls import ClientTls, server_context

from .certificate import self_signed
from .serving_rti import Echo, echo

WIDE = 60  #: s, for what takes milliseconds

pytestmark = pytest.mark.network

GARBAGE = [
    b"GET / HTTP/1.1\r\nHost: rti\r\n\r\n",
    bytes.fromhex("16030100f1010000ed0303"),
    b"\0\0\0\0",
    b"\xff" * 100,
    header.message(MessageType.CALL_REQUEST, 1, 3, NONE),
    header.message(MessageType.RESUME_REQUEST, NONE, 3, NONE, bytes(8)),
    header.message(MessageType.NEW_SESSION, 0, 0, NONE, b"\0\0\0\1") + b"\0\0\0\1",
]


def raw(rti: Echo) -> socket.socket:
    return socket.create_connection((rti.address.host, rti.address.port), WIDE)


def until_closed(sock: socket.socket) -> bytes:
    octets = b""
    try:
        while piece := sock.recv(4096):
            octets += piece
    except ConnectionResetError:
        pass
    return octets


@pytest.mark.parametrize("scheme", ["tcp", "ws"])
def test_garbage_is_told_once_and_closed(
    scheme: str, caplog: pytest.LogCaptureFixture
) -> None:
    with echo(f"{scheme}://127.0.0.1:0") as rti, caplog.at_level(logging.WARNING):
        for octets in GARBAGE:
            with raw(rti) as sock:
                sock.sendall(octets + b"\r\n\r\n")  # the end of a head, too
                until_closed(sock)
        with Connection(
            str(rti.address), on_callback=lambda *_: None, on_lost=lambda _: None
        ) as connection:
            assert connection.request(b"still here").result(WIDE) == b"still here"
    assert len([r for r in caplog.records if "127.0.0.1" in r.getMessage()]) == 1


def test_what_is_no_tls_is_told(
    caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    certificate = self_signed(tmp_path)
    tls = server_context(certificate.path, certificate.key)
    with echo("tls://127.0.0.1:0", tls=tls) as rti, caplog.at_level(logging.WARNING):
        for octets in GARBAGE:
            with raw(rti) as sock:
                sock.sendall(octets + bytes(100))
                until_closed(sock)
        with Connection(
            str(rti.address),
            on_callback=lambda *_: None,
            on_lost=lambda _: None,
            tls=ClientTls(authorities=certificate.path),
        ) as connection:
            assert connection.request(b"still here").result(WIDE) == b"still here"
    told = [r.getMessage() for r in caplog.records if "127.0.0.1" in r.getMessage()]
    assert len(told) == 1 and "HTTP" in told[0]


def test_a_browser_is_told_that_it_is_no_web_page() -> None:
    with echo("ws://127.0.0.1:0") as rti, raw(rti) as sock:
        sock.sendall(b"GET / HTTP/1.1\r\nHost: rti\r\n\r\n")
        assert until_closed(sock).startswith(b"HTTP/1.1 426")


def test_who_says_nothing_is_let_go() -> None:
    limits = ServerLimits(first_message_time=0.0)
    with echo(limits=limits) as rti, raw(rti) as sock:
        sock.sendall(b"\0")
        assert until_closed(sock) == b""


def test_who_takes_nothing_is_lost_and_the_others_go_on() -> None:
    limits = ServerLimits(unsent_high=1 << 16, unsent_low=1 << 14, stall_time=0.0)
    with echo(limits=limits) as rti, raw(rti) as stalled:
        stalled.sendall(
            header.message(MessageType.NEW_SESSION, 0, 0, NONE, b"\0\0\0\1")
        )
        status = stalled.recv(100)
        identity = header.HEADER.unpack_from(status)[2]
        call = header.message(
            MessageType.CALL_REQUEST, 1, identity, NONE, bytes(8 << 20)
        )
        with Connection(
            str(rti.address), on_callback=lambda *_: None, on_lost=lambda _: None
        ) as connection:
            try:
                while not rti.reasons:
                    stalled.sendall(call)
            except OSError:
                pass  # the RTI has closed it
            assert connection.request(b"still here").result(WIDE) == b"still here"
        assert "took nothing" in rti.reasons[0]


def test_one_more_than_the_connections_is_not_taken() -> None:
    with echo(limits=ServerLimits(connections=1)) as rti, raw(rti):
        with raw(rti) as second:
            assert until_closed(second) == b""
