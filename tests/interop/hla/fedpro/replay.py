"""Plays a recording of others' federates against the RTI of our own, without sockets.

Their messages go in byte for byte; only handles that the RTI gives otherwise today
than on the day of the recording are exchanged for today's.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from google.protobuf.message import Message

from interop.hla.errors import RTIexception
from interop.hla.fedpro import messages_pb2 as schema
from interop.hla.fedpro.codec import Codec
from interop.hla.fedpro.header import HEADER, NUMBER, SIZE, MessageType
from interop.hla.fedpro.reception import Reception
from interop.hla.fedpro.server_session import ServerSession, ServerState
from interop.hla.rti import Rti
from interop.hla.server import RtiService

Handles = dict[tuple[str, bytes], bytes]


class Line(NamedTuple):
    """One message of a recording, or the end of a connection."""

    connection: int
    by: str  #: federate, rti or cut
    octets: bytes


class Header(NamedTuple):
    """The header of a message."""

    size: int
    number: int
    session: int
    last: int
    kind: int


def header_of(octets: bytes) -> Header:
    return Header(*HEADER.unpack_from(octets))


def recorded(path: Path) -> list[Line]:
    """The lines of a recording; those that begin with # tell of its origin."""
    lines = path.read_text(encoding="ascii").splitlines()
    cells = (line.split("\t") for line in lines if not line.startswith("#"))
    return [Line(int(c), by, bytes.fromhex(octets)) for c, by, octets in cells]


def handles_in(message: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every handle that stands alone in a message, each under its place."""
    for field, value in message.ListFields():
        if field.message_type is None or field.is_repeated:
            continue
        place = f"{path}.{field.name}"
        if field.message_type.name.endswith("Handle"):
            yield place, value
        else:
            yield from handles_in(value, place)


def exchange(message: Any, handles: Handles) -> None:
    """Put today's handles in the place of recorded ones, wherever they stand."""
    name = message.DESCRIPTOR.name
    if name.endswith("Handle"):
        message.data = handles.get((name, message.data), message.data)
        return
    for field, value in message.ListFields():
        if field.message_type is not None:
            for each in value if field.is_repeated else (value,):
                exchange(each, handles)


def as_today(kind: type[Message], octets: bytes, handles: Handles) -> bytes:
    """A body with today's handles: the very same octets if these are the recorded."""
    if all(was == now for (_, was), now in handles.items()):
        return octets
    body = kind.FromString(octets)
    exchange(body, handles)
    return body.SerializeToString()


class Answers:
    """What an RTI said in one session: results by the calls' numbers, callbacks."""

    def __init__(self) -> None:
        self.results: dict[int, bytes] = {}
        self.callbacks: list[bytes] = []
        self._numbers: set[int] = set()

    def take(self, octets: bytes) -> None:
        """Take in one message; one that was repeated after a resumption once."""
        head = header_of(octets)
        if head.kind == MessageType.CALL_RESPONSE:
            (call,) = NUMBER.unpack_from(octets, SIZE)
            self.results.setdefault(call, octets[SIZE + NUMBER.size :])
        elif head.kind == MessageType.CALLBACK_REQUEST:
            if head.number not in self._numbers:
                self._numbers.add(head.number)
                self.callbacks.append(octets[SIZE:])


class Replay:
    """One recording, and what today's RTI says to it."""

    def __init__(self, lines: list[Line], rti: Rti) -> None:
        self.lines = lines
        self.handles: Handles = {}
        self.services: dict[tuple[int, int], str] = {}
        self.then: dict[int, Answers] = {}
        self.now: dict[int, Answers] = {}
        self.kinds: list[int] = []  #: types of the RTI's other messages, in order
        self.service = RtiService(rti)
        identities = self._identities()
        self.service.server.reception = Reception(identity=lambda: next(identities))
        self._sessions: dict[int, ServerSession] = {}
        for line in lines:
            if line.by == "rti":
                session = header_of(line.octets).session
                self.then.setdefault(session, Answers()).take(line.octets)

    def play(self) -> None:
        """Feed every message of the federates, in their order."""
        for line in self.lines:
            if line.by == "federate":
                self._feed(line)
            elif line.by == "cut" and line.connection in self._sessions:
                self._sessions.pop(line.connection).drop(now=0.0)
            self._drain()

    def results(self) -> Iterator[tuple[str, Any, Any]]:
        """Each call's service, with the recorded result and today's."""
        for session, answers in self.then.items():
            then, now = Codec(), Codec()
            for number, octets in sorted(answers.results.items()):
                service = self.services[session, number]
                octets = as_today(schema.CallResponse, octets, self.handles)
                today = self.now[session].results[number]
                yield (
                    service,
                    result_of(then, service, octets),
                    result_of(now, service, today),
                )

    def callbacks(self) -> Iterator[tuple[list[Any], list[Any]]]:
        """Of each session, the recorded callbacks and today's."""
        for session, answers in self.then.items():
            codec = Codec()
            yield (
                [
                    codec.unpack_callback(
                        as_today(schema.CallbackRequest, octets, self.handles)
                    )
                    for octets in answers.callbacks
                ],
                [codec.unpack_callback(o) for o in self.now[session].callbacks],
            )

    def _identities(self) -> Iterator[int]:
        """The numbers of sessions in the order in which they were granted."""
        for line in self.lines:
            if line.by == "rti":
                head = header_of(line.octets)
                if head.kind == MessageType.NEW_SESSION_STATUS:
                    yield head.session

    def _feed(self, line: Line) -> None:
        server = self.service.server
        session = self._sessions.get(line.connection)
        if session is None:
            admission = server.reception.admit(line.octets, now=0.0)
            assert admission.session is not None, admission.reason
            self._sessions[line.connection] = admission.session
            if not admission.resumed:
                self.service.opened(admission.session)
            return
        head = header_of(line.octets)
        octets = line.octets
        if head.kind == MessageType.CALL_REQUEST:
            body = as_today(schema.CallRequest, octets[SIZE:], self.handles)
            service, _ = Codec().unpack_call(body)
            self.services[head.session, head.number] = service
            octets = octets[:SIZE] + body
        received = session.receive(octets, now=0.0)
        if received is not None:
            is_call, number, body = received
            answer = self.service.called if is_call else self.service.answered
            answer(session, number, body)

    def _drain(self) -> None:
        for session in self._sessions.values():
            for octets in session.outgoing:
                head = header_of(octets)
                self.now.setdefault(head.session, Answers()).take(octets)
                if head.kind < MessageType.CALL_REQUEST:
                    self.kinds.append(head.kind)
            if session.outgoing:
                self._learn(session.identity)
            session.outgoing.clear()
            if session.state is ServerState.TERMINATED:
                self.service.server.end(session, "")

    def _learn(self, session: int) -> None:
        """Note which handles of today stand where others stood."""
        then, now = self.then[session], self.now[session]
        pairs: list[tuple[type[Message], bytes, bytes]] = [
            (schema.CallResponse, then.results[number], octets)
            for number, octets in now.results.items()
            if number in then.results
        ]
        pairs += [
            (schema.CallbackRequest, was, octets)
            for was, octets in zip(then.callbacks, now.callbacks, strict=False)
        ]
        for kind, was, octets in pairs:
            today = dict(handles_in(kind.FromString(octets)))
            for place, handle in handles_in(kind.FromString(was)):
                if place in today:
                    key = handle.DESCRIPTOR.name, handle.data
                    self.handles[key] = today[place].data


def result_of(codec: Codec, service: str, octets: bytes) -> Any:
    """A result; of an exception its name: accounts of it may be worded anew."""
    try:
        return codec.unpack_result(service, octets)
    except RTIexception as error:
        return type(error).__name__
