"""What peers do wrong is told by field and offset, and ends the session."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from interop.hla.fedpro import header
from interop.hla.fedpro.client_session import (
    ClientSession,
    ClientState,
    SessionRefused,
)
from interop.hla.fedpro.header import NONE, MessageType, NewSessionStatus, ProtocolError
from interop.hla.fedpro.reception import Reception
from interop.hla.fedpro.server_session import ServerSession, ServerState
from interop.hla.fedpro.settings import SessionSettings

NEW = header.message(MessageType.NEW_SESSION, 0, 0, NONE, b"\0\0\0\1")


def fed(kind: int, sequence: int = 1, session: int = 9, payload: bytes = b"") -> bytes:
    return header.message(kind, sequence, session, NONE, payload)


def server() -> ServerSession:
    session = ServerSession(9, now=0)
    session.outgoing.clear()
    return session


def client(*messages: bytes) -> ClientSession:
    session = ClientSession()
    session.start(now=0)
    for message in messages:
        session.receive(message, now=0)
    return session


GRANTED = fed(MessageType.NEW_SESSION_STATUS, payload=b"\0\0\0\0")


@pytest.mark.parametrize(
    ("message", "field"),
    [
        (fed(MessageType.CALL_REQUEST, session=8), "session"),
        (fed(MessageType.CALL_REQUEST, sequence=NONE), "sequence number"),
        (fed(MessageType.CALL_REQUEST, sequence=0xFFFFFFFF), "sequence number"),
        (fed(MessageType.CALL_RESPONSE), "message type"),
        (fed(MessageType.CALLBACK_REQUEST), "message type"),
        (fed(MessageType.HEARTBEAT_RESPONSE), "message type"),
        (fed(MessageType.NEW_SESSION), "message type"),
        (fed(MessageType.RESUME_REQUEST, payload=bytes(8)), "message type"),
        (fed(99), "message type"),
        (fed(MessageType.CALLBACK_RESPONSE, payload=b"\0\0"), "callback answered"),
    ],
)
def test_a_federate_that_breaks_the_protocol_ends_its_session(
    message: bytes, field: str
) -> None:
    session = server()
    with pytest.raises(ProtocolError) as caught:
        session.receive(message, now=0)
    assert caught.value.field == field
    assert session.state is ServerState.TERMINATED


@pytest.mark.parametrize(
    ("message", "field"),
    [
        (fed(MessageType.CALL_REQUEST), "message type"),
        (fed(0), "message type"),
        (header.message(MessageType.NEW_SESSION, 0, 0, NONE), "version"),
        (
            header.message(MessageType.NEW_SESSION, 1, 0, NONE, b"\0\0\0\1"),
            "sequence number",
        ),
        (header.message(MessageType.NEW_SESSION, 0, 5, NONE, b"\0\0\0\1"), "session"),
        (fed(MessageType.RESUME_REQUEST, payload=bytes(4)), "oldest held"),
    ],
)
def test_a_connection_begins_with_a_session(message: bytes, field: str) -> None:
    with pytest.raises(ProtocolError) as caught:
        Reception().admit(message, now=0)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("message", "field"),
    [
        (fed(MessageType.CALL_REQUEST), "message type"),
        (fed(MessageType.HEARTBEAT), "message type"),
        (fed(MessageType.NEW_SESSION_STATUS, payload=bytes(4)), "message type"),
        (fed(MessageType.RESUME_STATUS, payload=bytes(8)), "message type"),
        (fed(MessageType.CALL_RESPONSE, payload=b"\0\0\0"), "request answered"),
        (fed(MessageType.CALLBACK_REQUEST, session=1), "session"),
        (fed(MessageType.CALLBACK_REQUEST, sequence=NONE), "sequence number"),
        (fed(55), "message type"),
    ],
)
def test_an_rti_that_breaks_the_protocol_ends_the_session(
    message: bytes, field: str
) -> None:
    session = client(GRANTED)
    with pytest.raises(ProtocolError) as caught:
        session.receive(message, now=0)
    assert caught.value.field == field
    assert session.state is ClientState.TERMINATED


def test_the_rti_says_why_there_is_no_session() -> None:
    reception = Reception(most=1)
    assert reception.admit(NEW, now=0).session is not None
    full = reception.admit(NEW, now=0)
    assert full.session is None
    with pytest.raises(SessionRefused, match="out of resources"):
        client(full.reply)
    other = header.message(MessageType.NEW_SESSION, 0, 0, NONE, b"\0\0\0\2")
    refused = reception.admit(other, now=0)
    assert refused.reply[24:] == b"\0\0\0\1"
    with pytest.raises(SessionRefused, match="unsupported version"):
        client(refused.reply)
    unheard_of = fed(MessageType.NEW_SESSION_STATUS, payload=b"\0\0\0\7")
    with pytest.raises(SessionRefused, match="7"):
        client(unheard_of)
    with pytest.raises(ProtocolError):
        client(fed(MessageType.NEW_SESSION_STATUS, session=0, payload=bytes(4)))
    assert NewSessionStatus.OTHER == 99


def test_nobody_goes_on_with_a_session_that_is_not_there() -> None:
    session = client(GRANTED)
    session.drop()
    session.resume(now=0)
    answer = Reception().admit(session.outgoing[-1], now=0)
    assert answer.session is None
    with pytest.raises(SessionRefused, match="invalid session"):
        session.receive(answer.reply, now=0)


def test_a_session_does_not_go_on_when_messages_are_gone() -> None:
    reception = Reception(SessionSettings(history_messages=2), identity=lambda: 9)
    admission = reception.admit(NEW, now=0)
    assert admission.session is not None
    session = client(admission.session.outgoing[0])
    for _ in range(3):
        admission.session.callback(b"")
    session.drop()
    session.resume(now=0)
    answer = reception.admit(session.outgoing[-1], now=0)
    assert answer.session is None and answer.ended is admission.session
    with pytest.raises(SessionRefused, match="not enough buffered"):
        session.receive(answer.reply, now=0)


def test_an_answer_of_messages_never_sent_is_refused() -> None:
    session = client(GRANTED)
    session.drop()
    session.resume(now=0)
    with pytest.raises(ProtocolError, match="never sent"):
        session.receive(
            fed(MessageType.RESUME_STATUS, NONE, payload=b"\0\0\0\0" b"\0\0\0\7"),
            now=0,
        )


def test_heartbeats_are_sent_in_silence_and_answered_by_number() -> None:
    session = client(GRANTED)
    session.outgoing.clear()
    assert session.next_deadline() == 60
    assert session.advance(now=59.9) and not session.outgoing
    assert session.advance(now=60)
    assert session.outgoing == [fed(MessageType.HEARTBEAT)]
    rti = server()
    rti.receive(session.outgoing[0], now=60)
    assert rti.outgoing == [fed(MessageType.HEARTBEAT_RESPONSE, 2, payload=b"\0\0\0\1")]
    session.receive(rti.outgoing[0], now=61)
    assert session.advance(now=61 + 179.9)
    assert not session.advance(now=61 + 180)


def test_the_rti_counts_from_one_and_without_gaps() -> None:
    session = ServerSession(9, now=0)
    session.receive(fed(MessageType.CALL_REQUEST, 1), now=0)
    session.respond(1, b"")
    session.callback(b"")
    session.receive(fed(MessageType.HEARTBEAT, 2), now=0)
    session.end()
    numbers = [header.HEADER.unpack_from(octets)[1] for octets in session.outgoing]
    assert numbers == [1, 2, 3, 4, 5]


def test_a_bare_header_answers_a_callback() -> None:
    session = server()
    number = session.callback(b"")
    assert session.unanswered == 1
    session.receive(fed(MessageType.CALLBACK_RESPONSE, number), now=0)
    assert session.unanswered == 0
    session.outgoing.clear()
    session.callback(b"")
    last = header.HEADER.unpack_from(session.outgoing[0])[3]
    assert last == NONE  # the number was the callback's, not one of the federate's


def test_the_end_is_asked_for_and_granted() -> None:
    session = client(GRANTED)
    session.outgoing.clear()
    session.terminate(now=0)
    rti = server()
    rti.receive(session.outgoing[0], now=0)
    assert rti.state is ServerState.TERMINATED
    assert rti.outgoing == [fed(MessageType.SESSION_TERMINATED, 2)]
    session.receive(rti.outgoing[0], now=0)
    assert session.state is ClientState.TERMINATED


def test_an_end_that_is_never_granted_comes_all_the_same() -> None:
    session = client(GRANTED)
    session.terminate(now=10)
    assert session.next_deadline() == 15
    assert session.advance(now=14.9)
    assert not session.advance(now=15)
    session.drop()
    assert session.state is ClientState.TERMINATED


def test_what_is_on_its_way_at_the_end_is_not_delivered() -> None:
    session = client(GRANTED)
    session.terminate(now=0)
    assert session.receive(fed(MessageType.CALLBACK_REQUEST, 5), now=0) is None
    assert session.state is ClientState.TERMINATING


KINDS = st.sampled_from([*MessageType, 0, 7, 99, 1 << 31])
NUMBERS = st.integers(0, (1 << 32) - 1)


@given(KINDS, NUMBERS, NUMBERS, st.binary(max_size=12), st.booleans())
def test_whatever_comes_is_taken_or_told(
    kind: int, sequence: int, last: int, payload: bytes, known: bool
) -> None:
    message = header.message(kind, sequence, 9 if known else 8, last, payload)
    running = client(GRANTED)
    resuming = client(GRANTED)
    resuming.drop()
    resuming.resume(now=0)
    for receive in (
        lambda: server().receive(message, now=0),
        lambda: running.receive(message, now=0),
        lambda: resuming.receive(message, now=0),
        lambda: Reception().admit(message, now=0),
    ):
        try:
            receive()
        except (ProtocolError, SessionRefused) as error:
            assert str(error)
