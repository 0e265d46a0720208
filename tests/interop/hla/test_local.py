from collections.abc import Callable
from typing import Any

import pytest

from interop.hla import errors
from interop.hla.dispatch import Arguments
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.local import Deliver, LocalAmbassador


class Loop:
    """An RTI that tells every connected federate of any interaction's tag."""

    def __init__(self) -> None:
        self.members: dict[int, Deliver] = {}

    def connect(self, deliver: Deliver) -> "LoopConnection":
        return LoopConnection(self, deliver)


class LoopConnection:
    def __init__(self, rti: Loop, deliver: Deliver) -> None:
        self._rti = rti
        self._deliver = deliver
        self.reason = ""

    def call(self, service: str, arguments: Arguments) -> Any:
        match service:
            case "connect":
                self._rti.members[id(self)] = self._deliver
            case "disconnect":
                del self._rti.members[id(self)]
            case "sendInteraction":
                for tell in self._rti.members.values():
                    tell("federateResigned", (arguments[2].decode(),))
            case "getFederateName":
                raise errors.FederateHandleNotKnown("nobody")
        return None

    def lost(self, reason: str) -> None:
        self.reason = reason
        self._rti.members.pop(id(self), None)


class Hearing(FederateAmbassador):
    def __init__(self) -> None:
        self.heard: list[str] = []

    def federate_resigned(self, reason_for_resign_description: str) -> None:
        self.heard.append(reason_for_resign_description)

    def connection_lost(self, fault_description: str) -> None:
        self.heard.append(fault_description)


Ends = Callable[[], tuple[LocalAmbassador, Hearing]]


@pytest.fixture
def rti() -> Loop:
    return Loop()


@pytest.fixture
def end(rti: Loop) -> Ends:
    def connected() -> tuple[LocalAmbassador, Hearing]:
        ambassador, hearing = LocalAmbassador(rti), Hearing()
        ambassador.connect(hearing)
        return ambassador, hearing

    return connected


def test_callbacks_come_in_order_when_evoked(end: Ends) -> None:
    (sender, own), (receiver, other) = end(), end()
    for tag in b"one", b"two":
        sender.send_interaction(b"", {}, tag)  # type: ignore[arg-type]
    assert own.heard == other.heard == []
    receiver.evoke_multiple_callbacks(0.0, 60.0)
    assert other.heard == ["one", "two"]


def test_what_the_rti_raises_is_raised(end: Ends) -> None:
    ambassador, _ = end()
    with pytest.raises(errors.FederateHandleNotKnown, match="nobody"):
        ambassador.get_federate_name(b"\7")  # type: ignore[arg-type]


def test_a_call_after_the_end_finds_no_connection(rti: Loop, end: Ends) -> None:
    ambassador, _ = end()
    ambassador.disconnect()
    assert not rti.members
    with pytest.raises(errors.NotConnected):
        ambassador.query_logical_time()


def test_closing_without_a_word_is_a_loss_to_the_rti(rti: Loop, end: Ends) -> None:
    with end()[0]:
        assert rti.members
    assert not rti.members


def test_a_lost_connection_is_told_and_gone(rti: Loop, end: Ends) -> None:
    ambassador, hearing = end()
    (deliver,) = rti.members.values()
    deliver("connectionLost", ("out of memory",))
    assert not ambassador.connected
    with pytest.raises(errors.NotConnected):
        ambassador.query_logical_time()
    ambassador.evoke_callback(0.0)
    assert hearing.heard == ["out of memory"]
