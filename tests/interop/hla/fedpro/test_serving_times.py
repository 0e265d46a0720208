"""When an RTI gives connections and federates up, by a clock that the test has."""

import asyncio
from typing import Any

import pytest

from interop.hla.fedpro import header
from interop.hla.fedpro.framing import StreamFraming
from interop.hla.fedpro.header import HEADER, NONE, MessageType
from interop.hla.fedpro.serving import Handler, Link, ServerLimits, SessionServer
from interop.hla.fedpro.settings import SessionSettings

SETTINGS = SessionSettings(silence=180.0, reconnect_time=600.0)
LIMITS = ServerLimits(first_message_time=10.0, stall_time=10.0, unsent_most=1000)
NEW = header.message(MessageType.NEW_SESSION, 0, 0, NONE, b"\0\0\0\1")


class Ends(Handler):
    """Keeps why sessions ended."""

    def __init__(self) -> None:
        self.reasons: list[str] = []

    def opened(self, session: Any) -> None:
        """See `Handler`."""

    def called(self, session: Any, number: int, body: bytes) -> None:
        """See `Handler`."""

    def ended(self, session: Any, reason: str) -> None:
        """See `Handler`."""
        self.reasons.append(reason)


class Wire(asyncio.Transport):
    """Takes what is written, as much as the test says."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""
        self.waiting = 0  #: octets that the peer has not taken
        self.reading = True
        self.gone = False

    def write(self, data: Any) -> None:
        self.written += bytes(data)

    def get_write_buffer_size(self) -> int:
        return self.waiting

    def set_write_buffer_limits(self, *limits: Any) -> None:
        pass

    def is_closing(self) -> bool:
        return self.gone

    def abort(self) -> None:
        self.gone = True

    close = abort

    def pause_reading(self) -> None:
        self.reading = False

    def resume_reading(self) -> None:
        self.reading = True


class Bench:
    """A server with its clock."""

    def __init__(self) -> None:
        self.now = 0.0
        self.ends = Ends()
        self.server = SessionServer(
            self.ends, settings=SETTINGS, limits=LIMITS, clock=lambda: self.now
        )

    def connect(self) -> tuple[Link, Wire]:
        link, wire = Link(self.server, StreamFraming()), Wire()
        link.connection_made(wire)
        return link, wire

    def federate(self) -> tuple[Link, Wire]:
        link, wire = self.connect()
        link.data_received(NEW)
        return link, wire

    def at(self, now: float) -> None:
        self.now = now
        self.server.advance(now=now)


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_connection_without_a_session_is_given_up(bench: Bench) -> None:
    link, wire = bench.connect()
    link.data_received(NEW[:27])  # all but the last octet
    bench.at(9.9)
    assert not wire.gone
    bench.at(10.0)
    assert wire.gone and bench.ends.reasons == []


def test_a_silent_federate_loses_its_connection_and_then_its_session(
    bench: Bench,
) -> None:
    link, wire = bench.federate()
    bench.at(179.9)
    assert not wire.gone
    bench.at(180.0)
    assert wire.gone and bench.ends.reasons == []
    link.connection_lost(None)
    bench.at(779.9)
    assert bench.ends.reasons == []
    bench.at(780.0)
    assert bench.ends.reasons == ["the connection was lost, and not resumed in time"]


def test_a_heartbeat_keeps_a_federate(bench: Bench) -> None:
    link, wire = bench.federate()
    identity = HEADER.unpack_from(wire.written)[2]
    bench.now = 100.0
    link.data_received(header.message(MessageType.HEARTBEAT, 1, identity, NONE))
    bench.at(279.9)
    assert not wire.gone
    bench.at(280.0)
    assert wire.gone


def test_a_second_connection_of_a_session_takes_it_over(bench: Bench) -> None:
    first, before = bench.federate()
    identity = HEADER.unpack_from(before.written)[2]
    link, wire = bench.connect()
    payload = header.TWO_NUMBERS.pack(NONE, NONE)
    link.data_received(
        header.message(MessageType.RESUME_REQUEST, NONE, identity, NONE, payload)
    )
    assert before.gone and not wire.gone
    status = header.TWO_NUMBERS.pack(0, NONE)
    assert wire.written == header.message(
        MessageType.RESUME_STATUS, NONE, identity, NONE, status
    )
    first.connection_lost(None)
    link.data_received(header.message(MessageType.HEARTBEAT, 1, identity, NONE))
    assert not wire.gone and bench.ends.reasons == []


def test_nobody_is_read_while_one_takes_nothing_and_it_is_lost(bench: Bench) -> None:
    stalled, slow = bench.federate()
    _, other = bench.federate()
    slow.waiting = 500
    stalled.pause_writing()
    assert not other.reading and not slow.reading
    _, late = bench.connect()
    assert not late.reading
    bench.at(5.0)
    slow.waiting = 400  # it takes some: the time begins again
    bench.at(14.0)
    bench.at(23.9)
    assert not slow.gone
    bench.at(24.0)
    assert slow.gone
    assert bench.ends.reasons == ["took nothing for 10 s"]
    stalled.connection_lost(None)
    assert other.reading and late.reading


def test_who_catches_up_is_no_longer_waited_for(bench: Bench) -> None:
    stalled, _ = bench.federate()
    _, other = bench.federate()
    stalled.pause_writing()
    stalled.resume_writing()
    assert other.reading
    bench.at(100.0)
    assert bench.ends.reasons == []


def test_silence_is_nobodys_fault_while_nobody_is_read(bench: Bench) -> None:
    stalled, slow = bench.federate()
    _, other = bench.federate()
    bench.now = 175.0
    slow.waiting = 500
    stalled.pause_writing()
    bench.at(181.0)
    assert not other.gone


def test_too_much_waiting_for_one_federate_loses_it_at_once(bench: Bench) -> None:
    link, wire = bench.federate()
    assert link.session is not None
    wire.waiting = 1001
    bench.server.push(link.session, b"one more")
    bench.server.flush()
    assert wire.gone
    assert bench.ends.reasons == ["1001 octets wait for it"]
