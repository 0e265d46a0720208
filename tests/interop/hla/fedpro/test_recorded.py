"""Recorded exchanges of others' federates with our RTI go today as they went."""

from pathlib import Path
from typing import Any

import pytest
from google.protobuf.message import Message

from interop.hla.fedpro import messages_pb2 as schema
from interop.hla.fedpro.header import NUMBER, SIZE, MessageType
from interop.hla.rti import Rti
from interop.hla.shelf import shelf

from .replay import Line, Replay, header_of, recorded

#: s, when nobody comes back whose connection was cut.
LATER = 1e6
GOLDEN = Path(__file__).parents[3] / "golden" / "fedpro"
RECORDINGS = sorted(path.stem for path in GOLDEN.glob("*.tsv"))
#: What is in the messages of a service, and where it begins.
BODIES: dict[int, tuple[type[Message], int]] = {
    MessageType.CALL_REQUEST: (schema.CallRequest, SIZE),
    MessageType.CALL_RESPONSE: (schema.CallResponse, SIZE + NUMBER.size),
    MessageType.CALLBACK_REQUEST: (schema.CallbackRequest, SIZE),
}


@pytest.fixture
def rti() -> Rti:
    return Rti(fetch=shelf(GOLDEN))


@pytest.mark.parametrize("name", RECORDINGS)
def test_others_federates_are_answered_as_recorded(name: str, rti: Rti) -> None:
    replay = played(recorded(GOLDEN / f"{name}.tsv"), rti)
    replay.service.server.advance(now=LATER)
    assert not replay.service.sessions
    assert not any(each.federates for each in rti.federations.values())


def played(lines: list[Line], rti: Rti) -> Replay:
    """Play a recording, and see that every answer is as it was."""
    replay = Replay(lines, rti)
    replay.play()
    answered = 0
    for service, then, now in replay.results():
        assert now == then, service
        answered += 1
    assert answered > 40
    for callbacks, today in replay.callbacks():
        assert today == callbacks
    return replay


def test_a_recording_with_other_handles_is_as_good() -> None:
    """Handles are the RTI's own affair: they may be others one day."""
    lines = [
        line._replace(octets=with_other_handles(line.octets))
        for line in recorded(GOLDEN / "pitch_exchange_2010.tsv")
    ]
    replay = played(lines, Rti())
    assert any(was != now for (_, was), now in replay.handles.items())


def with_other_handles(octets: bytes) -> bytes:
    """A message, each of its handles but those of transportations longer by one."""
    if not octets:
        return octets
    kind, start = BODIES.get(header_of(octets).kind, (None, 0))
    if kind is None or len(octets) == start:
        return octets
    body = kind.FromString(octets[start:])
    lengthen(body)
    longer = octets[4:start] + body.SerializeToString()
    return (len(longer) + 4).to_bytes(4, "big") + longer


def lengthen(message: Any) -> None:
    name = message.DESCRIPTOR.name
    if name.endswith("Handle"):
        if name != "TransportationTypeHandle":
            message.data += b"\0"
        return
    for field, value in message.ListFields():
        if field.message_type is not None:
            for each in value if field.is_repeated else (value,):
                lengthen(each)
