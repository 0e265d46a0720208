"""Analysis events from one application to another."""

import logging

import pytest

from interop.dis import (
    EntityId,
    EventReport,
    Location,
    SimulationAddress,
    VariableDatum,
)
from interop.errors import EncodeError
from interop.exercise import Agreement, Exercise
from interop.messages.events import EVENT_DATUM, Struck, events_in, send_event
from interop.messages.records import Ping

NOW = 1_790_000_000.0
CONTROL = EntityId(1, 99, 0)
STRUCK = Struck(EntityId(1, 10, 4), NOW, Location(6.4e6, 0.0, 0.0))


def pair() -> tuple[Exercise, Exercise]:
    addresses = SimulationAddress(1, 10), SimulationAddress(1, 99)
    teller, control = (Exercise(Agreement(), address) for address in addresses)
    return teller, control


def test_event_arrives_with_who_tells_it() -> None:
    teller, control = pair()
    send_event(teller, CONTROL, STRUCK)
    received = control.receive(teller.flush(now=NOW), now=NOW)
    assert list(events_in(received)) == [(EntityId(1, 10, 0), STRUCK)]


def test_foreign_and_broken_datums_stop_no_report(
    caplog: pytest.LogCaptureFixture,
) -> None:
    teller, control = pair()
    datums = (
        VariableDatum(240, b"someone else's"),
        VariableDatum(EVENT_DATUM + 2, b"broken"),
    )
    teller.send(EventReport(teller.id, CONTROL, variable_datums=datums))
    send_event(teller, CONTROL, STRUCK)
    received = control.receive(teller.flush(now=NOW), now=NOW)
    with caplog.at_level(logging.WARNING):
        assert [event for _, event in events_in(received)] == [STRUCK]
    assert "event of 1:10:0" in caplog.text


def test_only_events_are_sent() -> None:
    teller, _ = pair()
    with pytest.raises(EncodeError, match="Ping is no event"):
        send_event(teller, CONTROL, Ping())
