"""Time management (IEEE 1516.1, clause 8)."""

from typing import Any

import pytest

from interop.hla import errors
from interop.hla.types import HLA_RELIABLE, FomModule, OrderType, ResignAction

RECEIVE, TIMESTAMP = OrderType.RECEIVE, OrderType.TIMESTAMP


def regulate(*players: Any, lookahead: float = 1.0) -> None:
    for each in players:
        each.call("enableTimeRegulation", lookahead)
        each.call("enableTimeConstrained")
    for each in players:
        each.take("timeRegulationEnabled", "timeConstrainedEnabled")


def fire(*players: Any) -> bytes:
    handle: bytes = players[0].interaction("Fire")
    for each in players:
        each.call("publishInteractionClass", handle)
        each.call("subscribeInteractionClass", handle)
    return handle


def test_a_step_is_granted_when_others_cannot_send_into_it(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    a.call("timeAdvanceRequest", 1.0)
    assert not a.heard  # b may yet send at 1
    assert a.call("queryGALT") == 1.0
    b.call("timeAdvanceRequest", 1.0)
    assert a.take() == b.take() == [("timeAdvanceGrant", 1.0)]
    b.call("timeAdvanceRequestAvailable", 2.0)
    assert b.take() == [("timeAdvanceGrant", 2.0)]


def test_zero_lookahead_goes_in_step(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b, lookahead=0.0)
    handle = fire(a, b)
    a.call("timeAdvanceRequest", 5.0)
    with pytest.raises(errors.InvalidLogicalTime):
        a.call("sendInteractionWithTime", handle, {}, b"", 5.0)
    b.call("sendInteractionWithTime", handle, {}, b"", 5.0)
    b.call("timeAdvanceRequest", 5.0)
    assert a.names() == ["receiveInteractionWithTime", "timeAdvanceGrant"]
    with pytest.raises(errors.InvalidLogicalTime, match="later than 5"):
        a.call("sendInteractionWithTime", handle, {}, b"", 5.0)
    a.call("timeAdvanceRequestAvailable", 5.0)
    with pytest.raises(errors.InvalidLogicalTime, match="later than 5"):
        a.call("sendInteractionWithTime", handle, {}, b"", 5.0)
    b.take()
    for each in a, b:
        each.call("timeAdvanceRequestAvailable", 6.0)
        each.take("timeAdvanceGrant")
    a.call("sendInteractionWithTime", handle, {}, b"", 6.0)
    b.call("timeAdvanceRequestAvailable", 6.0)
    assert b.names() == ["receiveInteractionWithTime", "timeAdvanceGrant"]


def test_the_next_message_is_granted(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    handle = fire(a, b)
    a.call("nextMessageRequest", 10.0)
    b.call("sendInteractionWithTime", handle, {}, b"two", 2.0)
    b.call("sendInteractionWithTime", handle, {}, b"one", 1.5)
    b.call("sendInteractionWithTime", handle, {}, b"also two", 2.0)
    assert not a.heard
    assert a.call("queryLITS") == 1.0
    b.call("timeAdvanceRequest", 1.0)
    assert a.call("queryGALT") == 2.0
    received, grant = a.take()
    assert received[3:7] == (b"one", HLA_RELIABLE, b.handle, None)
    assert received[7:10] == (1.5, TIMESTAMP, TIMESTAMP)
    assert grant == ("timeAdvanceGrant", 1.5)
    a.call("nextMessageRequest", 10.0)
    b.call("timeAdvanceRequest", 8.0)
    assert b.take() == [("timeAdvanceGrant", 1.0)]
    assert [told[3] for told in a.take() if len(told) > 2] == [b"two", b"also two"]
    assert a.call("queryLogicalTime") == 2.0


def test_two_that_wait_for_messages_do_not_wait_for_each_other(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    a.call("nextMessageRequest", 100.0)
    b.call("nextMessageRequest", 50.0)
    assert b.take() == [("timeAdvanceGrant", 50.0)]
    b.call("nextMessageRequest", 200.0)
    assert a.take() == [("timeAdvanceGrant", 100.0)]


def test_galt_counts_what_others_may_answer(joined: Any) -> None:
    """What a sends at 1 could have b, which waits for it, send to a at 2."""
    a, b = joined("a", "b")
    regulate(a, b)
    b.call("nextMessageRequest", 100.0)
    assert a.call("queryGALT") == 2.0
    a.call("timeAdvanceRequest", 50.0)
    assert a.take() == [("timeAdvanceGrant", 50.0)]


def test_receive_order_messages_wait_while_granted(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    handle = fire(a, b)
    b.call("sendInteraction", handle, {}, b"1")
    b.call("sendInteraction", handle, {}, b"2")
    assert not a.heard
    a.call("timeAdvanceRequest", 1.0)
    assert [told[3] for told in a.take()] == [b"1", b"2"]
    b.call("sendInteraction", handle, {}, b"3")
    assert [told[3] for told in a.take()] == [b"3"]
    b.call("timeAdvanceRequest", 1.0)
    a.take()
    b.call("sendInteraction", handle, {}, b"4")
    assert not a.heard
    a.call("enableAsynchronousDelivery")
    assert [told[3] for told in a.take()] == [b"4"]
    with pytest.raises(errors.AsynchronousDeliveryAlreadyEnabled):
        a.call("enableAsynchronousDelivery")
    b.call("sendInteraction", handle, {}, b"5")
    assert [told[3] for told in a.take()] == [b"5"]


def test_what_is_not_constrained_receives_at_once(joined: Any) -> None:
    a, b = joined("a", "b")
    handle = fire(a, b)
    a.call("enableTimeRegulation", 1.0)
    retraction = a.call("sendInteractionWithTime", handle, {}, b"", 7.0)
    assert retraction
    assert b.take()[0][7:] == (7.0, TIMESTAMP, RECEIVE, retraction)
    a.call("changeInteractionOrderType", handle, RECEIVE)
    assert a.call("sendInteractionWithTime", handle, {}, b"", 7.0) is None
    assert b.take()[0][7:] == (7.0, RECEIVE, RECEIVE, None)
    assert b.call("sendInteractionWithTime", handle, {}, b"", 0.0) is None


def test_equal_times_go_by_the_names_of_their_senders(joined: Any) -> None:
    c, a, b = joined("c", "a", "b")
    regulate(a, b, c)
    handle = fire(a, b, c)
    for sender, tag in (b, b"b1"), (a, b"a1"), (b, b"b2"), (a, b"a2"):
        sender.call("sendInteractionWithTime", handle, {}, tag, 3.0)
    for each in a, b, c:
        each.call("timeAdvanceRequest", 3.0)
    tags = [told[3] for told in c.take("receiveInteractionWithTime")]
    assert tags == [b"a1", b"a2", b"b1", b"b2"]


def test_a_queue_is_flushed_beyond_the_grant(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    handle = fire(a, b)
    retraction = b.call("sendInteractionWithTime", handle, {}, b"", 9.0)
    a.call("flushQueueRequest", 20.0)
    assert a.take()[1:] == [("flushQueueGrant", 1.0, 9.0)]
    b.call("retract", retraction)
    assert a.take() == [("requestRetraction", retraction)]


def test_a_message_is_taken_back_while_it_could_be_sent(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    handle = fire(a, b)
    late = b.call("sendInteractionWithTime", handle, {}, b"late", 5.0)
    soon = b.call("sendInteractionWithTime", handle, {}, b"soon", 1.0)
    b.call("retract", late)
    b.call("timeAdvanceRequest", 8.0)
    with pytest.raises(errors.MessageCanNoLongerBeRetracted):
        b.call("retract", soon)
    with pytest.raises(errors.InvalidMessageRetractionHandle):
        a.call("retract", soon)
    with pytest.raises(errors.InvalidMessageRetractionHandle):
        b.call("retract", b"")
    a.call("timeAdvanceRequest", 8.0)
    assert [told[3] for told in a.take() if len(told) > 2] == [b"soon"]


def test_a_deletion_is_taken_back(joined: Any) -> None:
    a, b, c = joined("a", "b", "c")
    regulate(a, b)
    for each in b, c:
        each.subscribe("Vehicle", "Fuel")
    a.publish("Vehicle", "Fuel")
    vehicle = a.register("Vehicle", "v")
    c.take()
    retraction = a.call("deleteObjectInstanceWithTime", vehicle, b"", 2.0)
    assert [told[0] for told in c.take()] == ["removeObjectInstanceWithTime"]
    with pytest.raises(errors.ObjectInstanceNotKnown):
        a.call("getObjectInstanceName", vehicle)
    assert b.call("getObjectInstanceName", vehicle) == "v"
    a.call("retract", retraction)
    assert c.names() == ["requestRetraction", "discoverObjectInstance"]
    a.call("updateAttributeValues", vehicle, {a.attribute("Fuel"): b""}, b"")
    assert c.names() == ["reflectAttributeValues"]


def test_an_instance_goes_at_its_time(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    b.subscribe("Vehicle", "Position")
    a.publish("Vehicle", "Position")
    vehicle, position = a.register("Vehicle"), a.attribute("Position")
    update = "updateAttributeValuesWithTime"
    a.call(update, vehicle, {position: b"1"}, b"", 1.0)
    a.call("deleteObjectInstanceWithTime", vehicle, b"", 2.0)
    b.take()
    b.call("timeAdvanceRequest", 1.5)
    a.call("timeAdvanceRequest", 5.0)
    assert b.names() == ["reflectAttributeValuesWithTime", "timeAdvanceGrant"]
    assert b.call("getKnownObjectClassHandle", vehicle)
    b.call("timeAdvanceRequest", 2.0)
    assert b.names() == ["removeObjectInstanceWithTime", "timeAdvanceGrant"]
    with pytest.raises(errors.ObjectInstanceNotKnown):
        b.call("getKnownObjectClassHandle", vehicle)


def test_what_is_removed_at_once_is_not_reflected_later(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    b.subscribe("Vehicle", "Position")
    a.publish("Vehicle", "Position")
    vehicle, position = a.register("Vehicle"), a.attribute("Position")
    a.call("updateAttributeValuesWithTime", vehicle, {position: b""}, b"", 1.0)
    a.call("resignFederationExecution", ResignAction.DELETE_OBJECTS)
    b.take()
    b.call("timeAdvanceRequest", 3.0)
    assert b.names() == ["removeObjectInstance", "timeAdvanceGrant"]


@pytest.mark.parametrize("crash", [True, False])
def test_who_waits_for_a_federate_that_goes_is_granted(
    joined: Any, crash: bool
) -> None:
    a, b, c = joined("a", "b", "c")
    regulate(a, b, c)
    a.call("timeAdvanceRequest", 5.0)
    b.call("nextMessageRequest", 5.0)
    assert not a.heard and not b.heard
    if crash:
        c.connection.lost("killed")
    else:
        c.call("resignFederationExecution", ResignAction.NO_ACTION)
    assert a.take() == b.take() == [("timeAdvanceGrant", 5.0)]


def test_a_shorter_lookahead_holds_as_time_makes_up_for_it(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b, lookahead=4.0)
    a.call("modifyLookahead", 1.0)
    assert a.call("queryLookahead") == 4.0
    assert b.call("queryGALT") == 4.0
    a.call("timeAdvanceRequest", 2.0)
    assert a.call("queryLookahead") == 2.0
    a.call("timeAdvanceRequest", 3.5)
    assert a.call("queryLookahead") == 1.0
    assert b.call("queryGALT") == 4.5
    a.call("modifyLookahead", 2.0)
    assert b.call("queryGALT") == 5.5
    with pytest.raises(errors.InvalidLookahead):
        a.call("modifyLookahead", -1.0)


def test_who_regulates_later_comes_to_the_time_of_the_others(joined: Any) -> None:
    a, b = joined("a", "b")
    a.call("enableTimeConstrained")
    a.call("timeAdvanceRequest", 10.0)
    assert a.names() == ["timeConstrainedEnabled", "timeAdvanceGrant"]
    b.call("enableTimeRegulation", 0.0)
    assert b.take() == [("timeRegulationEnabled", 10.0)]
    with pytest.raises(errors.InvalidLogicalTime):
        b.call("sendInteractionWithTime", fire(b), {}, b"", 10.0)


def test_who_is_ahead_is_constrained_when_others_have_come(joined: Any) -> None:
    a, b = joined("a", "b")
    a.call("enableTimeRegulation", 1.0)
    b.call("timeAdvanceRequest", 10.0)
    b.take()
    b.call("enableTimeConstrained")
    assert not b.heard
    with pytest.raises(errors.RequestForTimeConstrainedPending):
        b.call("timeAdvanceRequest", 11.0)
    a.call("timeAdvanceRequest", 9.0)
    assert b.take() == [("timeConstrainedEnabled", 10.0)]


def test_messages_that_wait_come_when_constraint_ends(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    handle = fire(a, b)
    b.call("sendInteractionWithTime", handle, {}, b"", 5.0)
    a.call("disableTimeConstrained")
    assert a.take()[0][7:10] == (5.0, TIMESTAMP, RECEIVE)
    with pytest.raises(errors.TimeConstrainedIsNotEnabled):
        a.call("disableTimeConstrained")


def test_time_does_not_go_back(joined: Any) -> None:
    a = joined("a", time="HLAinteger64Time")
    assert a.call("queryGALT") is a.call("queryLITS") is None
    a.call("timeAdvanceRequest", 3)
    assert a.take() == [("timeAdvanceGrant", 3)]
    assert isinstance(a.call("queryLogicalTime"), int)
    with pytest.raises(errors.LogicalTimeAlreadyPassed):
        a.call("timeAdvanceRequest", 2)


@pytest.mark.parametrize("end", [1.7976931348623157e308, float("inf")])
def test_all_may_go_to_the_end_of_time(joined: Any, end: float) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    handle = fire(a, b)
    a.call("sendInteractionWithTime", handle, {}, b"", 1e300)
    a.call("timeAdvanceRequest", end)
    b.call("timeAdvanceRequest", end)
    assert a.names() == ["timeAdvanceGrant"]
    assert b.names() == ["receiveInteractionWithTime", "timeAdvanceGrant"]
    with pytest.raises(errors.InvalidLogicalTime):
        a.call("sendInteractionWithTime", handle, {}, b"", end)


def test_a_request_is_made_when_none_is_pending(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a, b)
    a.call("timeAdvanceRequest", 5.0)
    for service, *arguments in (
        ("timeAdvanceRequest", 6.0),
        ("flushQueueRequest", 6.0),
        ("modifyLookahead", 2.0),
    ):
        with pytest.raises(errors.InTimeAdvancingState):
            a.call(service, *arguments)


@pytest.mark.parametrize(
    ("service", "arguments", "error"),
    [
        ("enableTimeRegulation", (1.0,), errors.TimeRegulationAlreadyEnabled),
        ("enableTimeConstrained", (), errors.TimeConstrainedAlreadyEnabled),
        (
            "disableAsynchronousDelivery",
            (),
            errors.AsynchronousDeliveryAlreadyDisabled,
        ),
    ],
)
def test_what_is_on_is_not_turned_on(
    joined: Any, service: str, arguments: tuple[Any, ...], error: type[Exception]
) -> None:
    a = joined("a")
    regulate(a)
    with pytest.raises(error):
        a.call(service, *arguments)


@pytest.mark.parametrize(
    ("service", "arguments"),
    [
        ("disableTimeRegulation", ()),
        ("modifyLookahead", (1.0,)),
        ("queryLookahead", ()),
        ("retract", (b"x",)),
    ],
)
def test_some_services_are_for_regulating_federates(
    joined: Any, service: str, arguments: tuple[Any, ...]
) -> None:
    with pytest.raises(errors.TimeRegulationIsNotEnabled):
        joined("a").call(service, *arguments)


def test_orders_of_attributes_change(joined: Any) -> None:
    a, b = joined("a", "b")
    regulate(a)
    b.subscribe("Vehicle", "Fuel", "Position")
    a.publish("Vehicle", "Fuel", "Position")
    vehicle = a.register("Vehicle")
    fuel, position = a.attribute("Fuel"), a.attribute("Position")
    b.take()
    update = "updateAttributeValuesWithTime"
    a.call(update, vehicle, {fuel: b"", position: b""}, b"", 1.0)
    assert {tuple(told[2]): told[8] for told in b.take()} == {
        (fuel,): RECEIVE,
        (position,): TIMESTAMP,
    }
    a.call("changeAttributeOrderType", vehicle, {fuel}, TIMESTAMP)
    a.call(update, vehicle, {fuel: b""}, b"", 1.0)
    assert b.take()[0][8] is TIMESTAMP
    cls = a.cls("Vehicle")
    a.call("changeDefaultAttributeOrderType", cls, {position}, RECEIVE)
    a.call(update, a.register("Vehicle"), {position: b""}, b"", 1.0)
    assert b.take()[-1][8] is RECEIVE


def test_the_switch_keeps_time_still_when_nobody_regulates(
    rti: Any, player: Any
) -> None:
    module = FomModule(
        "Still.xml",
        b'<objectModel xmlns="http://standards.ieee.org/IEEE1516-2025">'
        b"<modelIdentification><name>Still</name></modelIdentification>"
        b'<switches><nonRegulatedGrant isEnabled="false"/></switches></objectModel>',
    )
    a, b = player("a"), player("b")
    a.call("createFederationExecution", "F", module)
    a.join().call("enableTimeConstrained")
    a.call("timeAdvanceRequest", 1.0)
    assert a.names() == ["timeConstrainedEnabled"]
    b.join().call("enableTimeRegulation", 5.0)
    assert a.names() == ["timeAdvanceGrant"]
