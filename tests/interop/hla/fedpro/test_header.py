import pytest

from interop.hla.fedpro import header
from interop.hla.fedpro.framing import StreamFraming
from interop.hla.fedpro.header import NONE, TOP, MessageType, ProtocolError

MESSAGES = [
    header.message(MessageType.CALL_REQUEST, 1, 7, NONE, b"x" * size)
    for size in (0, 1, 40)
]


def test_a_message_is_laid_out_as_in_table_34() -> None:
    octets = header.message(MessageType.HEARTBEAT_RESPONSE, 5, 0x0102, NONE, b"ab")
    assert octets == bytes.fromhex(
        "0000001a 00000005 0000000000000102 80000000 00000004 6162"
    )


def test_numbers_start_again_after_the_top() -> None:
    assert header.following(TOP) == 0
    assert header.is_after(0, TOP) and not header.is_after(TOP, 0)
    assert not header.is_after(5, 5)


@pytest.mark.parametrize("piece", [1, 3, 23, 24, 25, 1000])
def test_messages_come_out_of_pieces_of_any_size(piece: int) -> None:
    octets = b"".join(MESSAGES)
    framing = StreamFraming(limit=1000)
    found = []
    for start in range(0, len(octets), piece):
        found += framing.feed(octets[start : start + piece])
    assert found == MESSAGES


@pytest.mark.parametrize("size", [0, 23, 101, 0xFFFFFFFF])
def test_a_wrong_size_is_told_by_its_first_four_octets(size: int) -> None:
    framing = StreamFraming(limit=100)
    with pytest.raises(ProtocolError) as caught:
        list(framing.feed(size.to_bytes(4, "big")))
    assert caught.value.field == "packet size"
    assert caught.value.offset == 0


def test_what_came_before_a_broken_message_still_comes() -> None:
    found = []
    with pytest.raises(ProtocolError):
        for message in StreamFraming(limit=100).feed(MESSAGES[2] + b"\0\0\0\0"):
            found.append(message)
    assert found == [MESSAGES[2]]


@pytest.mark.parametrize(
    ("octets", "name"),
    [(b"GET / HTTP/1.1\r\n", "HTTP"), (b"\x16\x03\x01\x02\x00\x01", "TLS")],
)
def test_another_protocol_on_the_port_is_named(octets: bytes, name: str) -> None:
    with pytest.raises(ProtocolError, match=name):
        list(StreamFraming().feed(octets))


def test_the_limit_can_grow_between_two_messages() -> None:
    framing = StreamFraming(limit=24)
    found = []
    for message in framing.feed(MESSAGES[0] + MESSAGES[2]):
        found.append(message)
        framing.limit = 100
    assert found == [MESSAGES[0], MESSAGES[2]]
