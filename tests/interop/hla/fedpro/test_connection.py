"""The client's connection against a server of our own, over real sockets."""

import queue
import socket

import pytest

from interop.hla.errors import ConnectionFailed, NotConnected
from interop.hla.fedpro.connection import Connection
from interop.hla.fedpro.settings import SessionSettings
from interop.hla.fedpro.tls import ClientTls, server_context

from .certificate import Certificate, self_signed
from .serving_rti import echo

WIDE = 60  #: s, for what takes milliseconds
QUICK = SessionSettings(reconnect_interval=0.01)

pytestmark = pytest.mark.network


class Heard:
    """What a connection told its owner."""

    def __init__(self) -> None:
        self.callbacks: queue.SimpleQueue[tuple[int, bytes]] = queue.SimpleQueue()
        self.losses: queue.SimpleQueue[str] = queue.SimpleQueue()

    def connect(self, address: object, tls: ClientTls | None = None) -> Connection:
        return Connection(
            str(address),
            on_callback=lambda number, body: self.callbacks.put((number, body)),
            on_lost=self.losses.put,
            settings=QUICK,
            tls=tls,
        )


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return self_signed(tmp_path_factory.mktemp("certificate"))


@pytest.mark.parametrize("scheme", ["tcp", "tls", "ws", "wss"])
def test_calls_and_callbacks_cross(scheme: str, certificate: Certificate) -> None:
    heard = Heard()
    tls = server_context(certificate.path, certificate.key)
    trust = ClientTls(authorities=certificate.path)
    with (
        echo(f"{scheme}://127.0.0.1:0", tls=tls) as rti,
        heard.connect(rti.address, tls=trust) as connection,
    ):
        answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        calls = [b"!%d" % i for i in range(500)]
        for call in calls:
            connection.post(call, answers.put)
        assert [answers.get(timeout=WIDE) for _ in calls] == calls == rti.calls
        for i in range(500):
            number, body = heard.callbacks.get(timeout=WIDE)
            assert body == b"%d" % i
            connection.respond(number, b"done")
    assert rti.reasons == [""]
    assert heard.losses.empty()


@pytest.mark.parametrize("scheme", ["tcp", "tls", "ws"])
def test_large_bodies_cross(scheme: str, certificate: Certificate) -> None:
    heard = Heard()
    tls = server_context(certificate.path, certificate.key)
    trust = ClientTls(authorities=certificate.path)
    bodies = [bytes([n]) * 3_000_000 for n in range(3)]
    with (
        echo(f"{scheme}://127.0.0.1:0", tls=tls) as rti,
        heard.connect(rti.address, tls=trust) as connection,
    ):
        futures = [connection.request(body) for body in bodies]
        assert [future.result(WIDE) for future in futures] == bodies


def test_a_cut_connection_is_resumed() -> None:
    heard = Heard()
    with echo() as rti, heard.connect(rti.address) as connection:
        for i in range(20):
            futures = [connection.request(b"%d %d" % (i, j)) for j in range(10)]
            rti.cut()
            answers = [future.result(WIDE) for future in futures]
            assert answers == [b"%d %d" % (i, j) for j in range(10)]
    assert rti.calls == [b"%d %d" % (i, j) for i in range(20) for j in range(10)]


def test_no_more_is_under_way_than_can_be_sent_again() -> None:
    """Else a cut connection could not be resumed."""
    settings = SessionSettings(reconnect_interval=0.01, history_octets=100_000)
    answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    losses: queue.SimpleQueue[str] = queue.SimpleQueue()
    calls = [b"%d" % i + bytes(10_000) for i in range(200)]
    with (
        echo() as rti,
        Connection(
            str(rti.address),
            on_callback=lambda number, body: None,
            on_lost=losses.put,
            settings=settings,
        ) as connection,
    ):
        for i, call in enumerate(calls):
            connection.post(call, answers.put)
            if i % 40 == 20:
                rti.cut()
        assert [answers.get(timeout=WIDE) for _ in calls] == calls
    assert rti.calls == calls and losses.empty()


@pytest.mark.parametrize("scheme", ["tls", "wss"])
def test_a_certificate_is_looked_at_unless_told_not_to(
    scheme: str, certificate: Certificate
) -> None:
    heard = Heard()
    tls = server_context(certificate.path, certificate.key)
    with echo(f"{scheme}://127.0.0.1:0", tls=tls) as rti:
        with pytest.raises(ConnectionFailed, match="(?i)certificate"):
            heard.connect(rti.address)
        with heard.connect(rti.address, tls=ClientTls(verify=False)) as connection:
            assert connection.request(b"secret").result(WIDE) == b"secret"


def test_an_rti_that_ends_is_told_once() -> None:
    heard = Heard()
    with echo() as rti:
        connection = heard.connect(rti.address)
    assert "ended the session" in heard.losses.get(timeout=WIDE)
    with pytest.raises(NotConnected):
        connection.request(b"too late")
    connection.close()
    assert heard.losses.empty()


def test_no_rti_is_one_clear_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = "127.0.0.1:%d" % free.getsockname()[1]
    with pytest.raises(ConnectionFailed, match=address):
        Heard().connect(address)
