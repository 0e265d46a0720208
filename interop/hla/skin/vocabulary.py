"""Which handles a federation gave to the names of its object model."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ..ambassador import RTIAmbassador
from ..errors import FederateHandleNotKnown, InvalidFederateHandle
from ..types import (
    AttributeHandle,
    FederateHandle,
    InteractionClassHandle,
    ObjectClassHandle,
    ParameterHandle,
)


@dataclass(frozen=True, slots=True)
class ClassHandles:
    """An object class that is told or heard, and its attributes."""

    name: str
    handle: ObjectClassHandle
    attributes: Mapping[str, AttributeHandle]
    names: Mapping[AttributeHandle, str]


@dataclass(frozen=True, slots=True)
class InteractionHandles:
    """An interaction class that is told or heard, and its parameters."""

    name: str
    handle: InteractionClassHandle
    parameters: Mapping[str, ParameterHandle]
    names: Mapping[ParameterHandle, str]


class Vocabulary:
    """Asks the RTI once for each name; NameNotFound tells one that it lacks."""

    def __init__(self, rti: RTIAmbassador) -> None:
        self._rti = rti
        self._classes: dict[str, ClassHandles] = {}
        self._by_class: dict[ObjectClassHandle, ClassHandles] = {}
        self._interactions: dict[str, InteractionHandles] = {}
        self._by_interaction: dict[InteractionClassHandle, InteractionHandles] = {}
        self._federates: dict[FederateHandle, str] = {}

    def object_class(self, name: str, attributes: Iterable[str]) -> ClassHandles:
        """The handles of a class and of these of its attributes."""
        found = self._classes.get(name)
        if found is None:
            handle = self._rti.get_object_class_handle(name)
            handles = {a: self._rti.get_attribute_handle(handle, a) for a in attributes}
            names = {handle: name for name, handle in handles.items()}
            found = ClassHandles(name, handle, handles, names)
            self._classes[name] = self._by_class[handle] = found
        return found

    def interaction(self, name: str, parameters: Iterable[str]) -> InteractionHandles:
        """The handles of an interaction class and of these of its parameters."""
        found = self._interactions.get(name)
        if found is None:
            handle = self._rti.get_interaction_class_handle(name)
            handles = {p: self._rti.get_parameter_handle(handle, p) for p in parameters}
            names = {handle: name for name, handle in handles.items()}
            found = InteractionHandles(name, handle, handles, names)
            self._interactions[name] = self._by_interaction[handle] = found
        return found

    def known_class(self, name: str) -> ClassHandles:
        """The handles of a class that was asked for before."""
        return self._classes[name]

    def known_interaction(self, name: str) -> InteractionHandles:
        """The handles of an interaction class that was asked for before."""
        return self._interactions[name]

    def class_at(self, handle: ObjectClassHandle) -> ClassHandles | None:
        """The class with that handle, if it was asked for by name."""
        return self._by_class.get(handle)

    def interaction_at(self, handle: InteractionClassHandle) -> InteractionHandles:
        """The interaction class with that handle, which was asked for by name."""
        return self._by_interaction[handle]

    def federate(self, handle: FederateHandle) -> str:
        """The name of a federate; its handle in words if it has gone unnamed."""
        name = self._federates.get(handle)
        if name is None:
            try:
                name = self._rti.get_federate_name(handle)
            except (FederateHandleNotKnown, InvalidFederateHandle):
                name = f"federate {handle.hex()}"
            self._federates[handle] = name
        return name
