"""From a callback as the schema has it to the method of a federate ambassador."""

from collections.abc import Callable
from typing import Any

from .federate_ambassador import FederateAmbassador
from .names import snake
from .types import HLA_RELIABLE, Supplement

Arguments = tuple[Any, ...]


def dispatch(
    ambassador: FederateAmbassador, callback: str, arguments: Arguments
) -> None:
    """Make a callback, named and with arguments as in the schema."""
    folded = FOLDED.get(callback)
    if folded is not None:
        folded(ambassador, arguments)
        return
    method = METHODS.get(callback)
    if method is None:
        method = METHODS[callback] = snake(callback)
    getattr(ambassador, method)(*arguments)


def _reflect(ambassador: FederateAmbassador, arguments: Arguments) -> None:
    instance, values, tag, transportation, producer, *rest = arguments
    supplement = Supplement(producer, transportation, *rest)
    ambassador.reflect_attribute_values(instance, values, tag, supplement)


def _receive(ambassador: FederateAmbassador, arguments: Arguments) -> None:
    interaction, values, tag, transportation, producer, *rest = arguments
    supplement = Supplement(producer, transportation, *rest)
    ambassador.receive_interaction(interaction, values, tag, supplement)


def _receive_directed(ambassador: FederateAmbassador, arguments: Arguments) -> None:
    interaction, instance, values, tag, transportation, producer, *rest = arguments
    ambassador.receive_directed_interaction(
        interaction,
        instance,
        values,
        tag,
        Supplement(producer, transportation, None, *rest),
    )


def _remove(ambassador: FederateAmbassador, arguments: Arguments) -> None:
    instance, tag, producer, *rest = arguments
    supplement = Supplement(producer, HLA_RELIABLE, None, *rest)
    ambassador.remove_object_instance(instance, tag, supplement)


def _save(ambassador: FederateAmbassador, arguments: Arguments) -> None:
    ambassador.initiate_federate_save(*arguments)


def _turn_on(ambassador: FederateAmbassador, arguments: Arguments) -> None:
    ambassador.turn_updates_on_for_object_instance(*arguments)


#: Callbacks whose overloads are one method, or whose last arguments are one value.
FOLDED: dict[str, Callable[[FederateAmbassador, Arguments], None]] = {
    "reflectAttributeValues": _reflect,
    "reflectAttributeValuesWithTime": _reflect,
    "receiveInteraction": _receive,
    "receiveInteractionWithTime": _receive,
    "receiveDirectedInteraction": _receive_directed,
    "receiveDirectedInteractionWithTime": _receive_directed,
    "removeObjectInstance": _remove,
    "removeObjectInstanceWithTime": _remove,
    "initiateFederateSaveWithTime": _save,
    "turnUpdatesOnForObjectInstanceWithRate": _turn_on,
}

#: The others' methods, found when they are first made.
METHODS: dict[str, str] = {}
