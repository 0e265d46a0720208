import logging

import pytest
from websockets.client import ClientProtocol
from websockets.uri import parse_uri

from interop.hla.fedpro import header
from interop.hla.fedpro.header import NONE, MessageType, ProtocolError
from interop.hla.fedpro.websocket import WebSocketFraming

MESSAGES = [
    header.message(MessageType.CALL_REQUEST, 1, 7, NONE, b"x" * size)
    for size in (0, 1, 200, 70_000)
]


def pair() -> tuple[ClientProtocol, WebSocketFraming]:
    """Another's client, shaken hands with the RTI's end."""
    client = ClientProtocol(parse_uri("ws://rti:80/"))
    server = WebSocketFraming.server()
    server.limit = 100_000
    client.send_request(client.connect())
    assert list(server.feed(b"".join(client.data_to_send()))) == []
    client.receive_data(server.frame([]))
    client.events_received()
    return client, server


def sent(client: ClientProtocol) -> bytes:
    return b"".join(client.data_to_send())


@pytest.mark.parametrize("piece", [1, 7, 1 << 20])
def test_messages_cross_in_pieces_of_any_size(piece: int) -> None:
    client = WebSocketFraming.client("rti", 80, secure=False, limit=100_000)
    server = WebSocketFraming.server()
    server.limit = 100_000
    octets = client.frame(MESSAGES[:1])  # the handshake; the message waits for it
    assert list(server.feed(octets)) == []
    assert list(client.feed(server.frame([]))) == []
    octets = client.frame(MESSAGES[1:])
    found = []
    for start in range(0, len(octets), piece):
        found += server.feed(octets[start : start + piece])
    assert found == MESSAGES
    octets = server.frame(MESSAGES)
    back = []
    for start in range(0, len(octets), piece):
        back += client.feed(octets[start : start + piece])
    assert back == MESSAGES


def test_a_message_in_several_frames_is_one() -> None:
    client, server = pair()
    client.send_binary(MESSAGES[2][:50], fin=False)
    client.send_ping(b"in between")
    client.send_continuation(MESSAGES[2][50:], fin=True)
    assert list(server.feed(sent(client))) == [MESSAGES[2]]
    client.receive_data(server.frame([]))
    (pong,) = client.events_received()
    assert b"in between" in bytes(pong.data)  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("octets", "field"),
    [
        (b"", "WebSocket message"),
        (MESSAGES[0][:20], "WebSocket message"),
        (MESSAGES[0] + b"\0", "packet size"),
        (MESSAGES[0] * 2, "packet size"),
        (bytes(100_001), "WebSocket message"),
    ],
)
def test_each_holds_one_message_whole(octets: bytes, field: str) -> None:
    client, server = pair()
    client.send_binary(octets)
    with pytest.raises(ProtocolError) as caught:
        list(server.feed(sent(client)))
    assert caught.value.field == field


def test_text_is_refused() -> None:
    client, server = pair()
    client.send_text(b"hello")
    with pytest.raises(ProtocolError, match="text"):
        list(server.feed(sent(client)))


def test_a_message_without_end_is_refused_before_its_end() -> None:
    client, server = pair()
    client.send_binary(bytes(90_000), fin=False)
    assert list(server.feed(sent(client))) == []
    client.send_continuation(bytes(90_000), fin=False)
    with pytest.raises(ProtocolError, match="more than"):
        list(server.feed(sent(client)))


def test_what_is_no_web_socket_is_told() -> None:
    server = WebSocketFraming.server()
    with pytest.raises(ProtocolError, match="(?i)http"):
        list(server.feed(b"\0\0\0\x1c\r\n\r\n"))
    client = WebSocketFraming.client("rti", 80, secure=False, limit=100)
    with pytest.raises(ProtocolError):
        list(client.feed(b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))


def test_frames_are_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        client, server = pair()
        client.send_binary(MESSAGES[0])
        list(server.feed(sent(client)))
        server.frame(MESSAGES)
    ours = [r for r in caplog.records if r.name.startswith("interop")]
    assert ours == []
