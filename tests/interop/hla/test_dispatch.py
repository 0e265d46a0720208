import inspect

import pytest

from interop.hla.dispatch import FOLDED, dispatch
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro import messages_pb2 as schema
from interop.hla.names import snake
from interop.hla.types import HLA_BEST_EFFORT, HLA_RELIABLE, OrderType, Supplement

CALLBACKS = {
    field.name: [snake(each.name) for each in field.message_type.fields]
    for field in schema.CallbackRequest.DESCRIPTOR.fields
    if field.message_type is not None
}
THING, OTHER, PRODUCER = b"\0\0\0\1", b"\0\0\0\2", b"\0\0\0\3"
VALUES = {b"\0\0\0\4": b"value"}
TIMED = 7.0, OrderType.TIMESTAMP, OrderType.RECEIVE, b"\0\0\0\5"
STAMP = dict(
    zip(("time", "sent_order", "received_order", "retraction"), TIMED, strict=True)
)


class Hearing(FederateAmbassador):
    """Keeps the last callback."""

    heard: tuple[object, ...] = ()

    def __getattribute__(self, name: str) -> object:
        if name in ("heard", "__dict__"):
            return object.__getattribute__(self, name)

        def hear(*arguments: object) -> None:
            self.heard = name, *arguments

        return hear


@pytest.mark.parametrize("callback", sorted(set(CALLBACKS) - set(FOLDED)))
def test_a_callback_is_the_method_of_its_name(callback: str) -> None:
    """With arguments by the names and in the order of the message's fields."""
    method = getattr(FederateAmbassador, snake(callback))
    fields = CALLBACKS[callback]
    every = list(inspect.signature(method).parameters.values())[1:]
    names = [p.name for p in every if p.default is inspect.Parameter.empty]
    assert names == fields
    ambassador = Hearing()
    dispatch(ambassador, callback, tuple(fields))
    assert ambassador.heard == (snake(callback), *fields)
    dispatch(FederateAmbassador(), callback, tuple(fields))


def test_every_folded_callback_is_one_of_the_schema() -> None:
    assert set(FOLDED) <= set(CALLBACKS)
    for callback, fields in CALLBACKS.items():
        dispatch(FederateAmbassador(), callback, tuple(fields))


@pytest.mark.parametrize("kind", ["reflectAttributeValues", "receiveInteraction"])
def test_values_come_with_a_supplement(kind: str) -> None:
    plain = THING, VALUES, b"tag", HLA_BEST_EFFORT, PRODUCER, ()
    ambassador = Hearing()
    dispatch(ambassador, kind, plain)
    supplement = Supplement(PRODUCER, HLA_BEST_EFFORT, ())  # type: ignore[arg-type]
    assert ambassador.heard == (snake(kind), THING, VALUES, b"tag", supplement)
    dispatch(ambassador, kind + "WithTime", plain + TIMED)
    supplement = supplement._replace(**STAMP)  # type: ignore[arg-type]
    assert ambassador.heard == (snake(kind), THING, VALUES, b"tag", supplement)


def test_a_directed_interaction_comes_with_a_supplement() -> None:
    kind = "receiveDirectedInteraction"
    plain = THING, OTHER, VALUES, b"tag", HLA_BEST_EFFORT, PRODUCER
    ambassador = Hearing()
    dispatch(ambassador, kind, plain)
    supplement = Supplement(PRODUCER, HLA_BEST_EFFORT)  # type: ignore[arg-type]
    assert ambassador.heard == (snake(kind), *plain[:4], supplement)
    dispatch(ambassador, kind + "WithTime", plain + TIMED)
    supplement = supplement._replace(**STAMP)  # type: ignore[arg-type]
    assert ambassador.heard == (snake(kind), *plain[:4], supplement)


def test_a_removal_comes_with_a_supplement() -> None:
    ambassador = Hearing()
    dispatch(ambassador, "removeObjectInstance", (THING, b"tag", PRODUCER))
    supplement = Supplement(PRODUCER, HLA_RELIABLE)  # type: ignore[arg-type]
    heard = "remove_object_instance", THING, b"tag"
    assert ambassador.heard == (*heard, supplement)
    timed = THING, b"tag", PRODUCER, *TIMED
    dispatch(ambassador, "removeObjectInstanceWithTime", timed)
    supplement = supplement._replace(**STAMP)  # type: ignore[arg-type]
    assert ambassador.heard == (*heard, supplement)


def test_a_save_at_a_time_and_updates_at_a_rate_are_the_plain_methods() -> None:
    ambassador = Hearing()
    dispatch(ambassador, "initiateFederateSaveWithTime", ("label", 3.0))
    assert ambassador.heard == ("initiate_federate_save", "label", 3.0)
    ambassador = Hearing()
    dispatch(
        ambassador, "turnUpdatesOnForObjectInstanceWithRate", (THING, {OTHER}, "Low")
    )
    name = "turn_updates_on_for_object_instance"
    assert ambassador.heard == (name, THING, {OTHER}, "Low")
