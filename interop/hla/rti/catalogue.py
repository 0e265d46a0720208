"""The object model of a federation execution, with a handle for every name."""

from collections.abc import Iterator, Mapping
from itertools import count
from typing import TypeVar

from fom.omt import model

from ..errors import (
    AttributeNotDefined,
    InteractionClassNotDefined,
    InteractionParameterNotDefined,
    InvalidAttributeHandle,
    InvalidDimensionHandle,
    InvalidInteractionClassHandle,
    InvalidObjectClassHandle,
    InvalidParameterHandle,
    ObjectClassNotDefined,
    RTIexception,
)
from ..types import (
    HLA_BEST_EFFORT,
    HLA_RELIABLE,
    AttributeHandle,
    DimensionHandle,
    InteractionClassHandle,
    ObjectClassHandle,
    OrderType,
    ParameterHandle,
    TransportationTypeHandle,
)

TRANSPORTATIONS = {"HLAreliable": HLA_RELIABLE, "HLAbestEffort": HLA_BEST_EFFORT}
ORDERS = {"Receive": OrderType.RECEIVE, "TimeStamp": OrderType.TIMESTAMP}
#: Every class has it without being told so in a module.
PRIVILEGE = "HLAprivilegeToDeleteObject"

Dimensions = frozenset[DimensionHandle]
H = TypeVar("H", bound=bytes)
V = TypeVar("V")


class Attribute:
    """An attribute of an object class and of the classes below it."""

    def __init__(
        self, handle: AttributeHandle, said: model.Attribute, dimensions: Dimensions
    ) -> None:
        self.handle = handle
        self.name = said.name
        self.transportation = _transportation(said.transportation)
        self.order = ORDERS.get(said.order, OrderType.RECEIVE)
        self.dimensions = dimensions


class ObjectClass:
    """An object class: its attributes, those of the classes above it among them."""

    def __init__(
        self, handle: ObjectClassHandle, name: str, above: "ObjectClass | None"
    ) -> None:
        self.handle = handle
        self.name = name
        self.attributes: dict[AttributeHandle, Attribute] = {}
        self.by_name: dict[str, Attribute] = {}
        #: Itself first, then what it derives from, the root last.
        self.lineage: tuple[ObjectClass, ...] = (self,)
        self.below: list[ObjectClass] = []
        if above is not None:
            self.lineage += above.lineage
            above.below.append(self)
            for attribute in above.attributes.values():
                self._own(attribute)

    def __repr__(self) -> str:
        return f"<{self.name}>"

    def family(self) -> "Iterator[ObjectClass]":
        """Itself and every class below it."""
        yield self
        for cls in self.below:
            yield from cls.family()

    def define(self, attribute: Attribute) -> None:
        """Have an attribute, in this class and those below it."""
        for cls in self.family():
            cls._own(attribute)

    def _own(self, attribute: Attribute) -> None:
        self.attributes[attribute.handle] = attribute
        self.by_name[attribute.name] = attribute

    def attribute(self, handle: AttributeHandle) -> Attribute:
        """The attribute with that handle, or AttributeNotDefined."""
        try:
            return self.attributes[handle]
        except KeyError:
            raise AttributeNotDefined(
                f"{self.name} has no attribute with handle {handle.hex()}"
            ) from None

    @property
    def privilege(self) -> Attribute:
        """The right to delete an instance of it."""
        return self.by_name[PRIVILEGE]


class InteractionClass:
    """An interaction class: its parameters, the inherited ones among them."""

    def __init__(
        self,
        handle: InteractionClassHandle,
        name: str,
        above: "InteractionClass | None",
    ) -> None:
        self.handle = handle
        self.name = name
        self.parameters: dict[ParameterHandle, str] = {}
        self.by_name: dict[str, ParameterHandle] = {}
        self.transportation = HLA_RELIABLE
        self.order = OrderType.RECEIVE
        self.dimensions: Dimensions = frozenset()
        self.lineage: tuple[InteractionClass, ...] = (self,)
        self.below: list[InteractionClass] = []
        if above is not None:
            self.lineage += above.lineage
            above.below.append(self)
            for parameter, label in above.parameters.items():
                self._own(parameter, label)

    def __repr__(self) -> str:
        return f"<{self.name}>"

    def family(self) -> "Iterator[InteractionClass]":
        """Itself and every class below it."""
        yield self
        for cls in self.below:
            yield from cls.family()

    def define(self, handle: ParameterHandle, name: str) -> None:
        """Have a parameter, in this class and those below it."""
        for cls in self.family():
            cls._own(handle, name)

    def _own(self, handle: ParameterHandle, name: str) -> None:
        self.parameters[handle] = name
        self.by_name[name] = handle

    def check_parameter(self, handle: ParameterHandle) -> None:
        """InteractionParameterNotDefined unless it has that parameter."""
        if handle not in self.parameters:
            raise InteractionParameterNotDefined(
                f"{self.name} has no parameter with handle {handle.hex()}"
            )


class Dimension:
    """A dimension of data distribution management."""

    def __init__(self, handle: DimensionHandle, name: str, upper_bound: int) -> None:
        self.handle = handle
        self.name = name
        self.upper_bound = upper_bound


class Catalogue:
    """All that the modules of a federation execution define.

    A handle stays what it is when later modules add to the model. Names may be told
    with or without the root: ``HLAobjectRoot.A`` and ``A`` are the same class.
    """

    def __init__(self, said: model.ObjectModel) -> None:
        self.object_classes: dict[ObjectClassHandle, ObjectClass] = {}
        self.object_names: dict[str, ObjectClass] = {}
        self.interaction_classes: dict[InteractionClassHandle, InteractionClass] = {}
        self.interaction_names: dict[str, InteractionClass] = {}
        self.attributes: dict[AttributeHandle, Attribute] = {}
        self.parameters: dict[ParameterHandle, str] = {}
        self.dimensions: dict[DimensionHandle, Dimension] = {}
        self.dimension_names: dict[str, Dimension] = {}
        self._numbers = count(1)
        self.extend(said)

    def extend(self, said: model.ObjectModel) -> None:
        """Take in a model that holds this one and more."""
        self.model = said
        for dimension in said.dimensions.values():
            if dimension.name not in self.dimension_names:
                self._add_dimension(dimension)
        for name, cls in said.object_classes():
            self._add_object_class(name, cls)
        for name, interaction in said.interaction_classes():
            self._add_interaction_class(name, interaction)

    def _handle(self) -> bytes:
        return next(self._numbers).to_bytes(4, "big")

    def _add_dimension(self, said: model.Dimension) -> None:
        dimension = Dimension(
            DimensionHandle(self._handle()), said.name, said.upper_bound or 2**32 - 1
        )
        self.dimensions[dimension.handle] = dimension
        self.dimension_names[dimension.name] = dimension

    def _dimensions(self, names: tuple[str, ...]) -> Dimensions:
        known = self.dimension_names
        return frozenset(known[name].handle for name in names if name in known)

    def _add_object_class(self, name: str, said: model.ObjectClass) -> None:
        cls = self.object_names.get(name)
        if cls is None:
            above = self.object_names.get(name.rpartition(".")[0])
            cls = ObjectClass(ObjectClassHandle(self._handle()), name, above)
            self.object_classes[cls.handle] = self.object_names[name] = cls
            if above is None and PRIVILEGE not in said.attributes:
                self._add_attribute(cls, model.Attribute(name=PRIVILEGE))
        for attribute in said.attributes.values():
            if attribute.name not in cls.by_name:
                self._add_attribute(cls, attribute)

    def _add_attribute(self, cls: ObjectClass, said: model.Attribute) -> None:
        handle = AttributeHandle(self._handle())
        attribute = Attribute(handle, said, self._dimensions(said.dimensions))
        self.attributes[handle] = attribute
        cls.define(attribute)

    def _add_interaction_class(self, name: str, said: model.InteractionClass) -> None:
        cls = self.interaction_names.get(name)
        if cls is None:
            above = self.interaction_names.get(name.rpartition(".")[0])
            handle = InteractionClassHandle(self._handle())
            cls = InteractionClass(handle, name, above)
            cls.transportation = _transportation(said.transportation)
            cls.order = ORDERS.get(said.order, OrderType.RECEIVE)
            self.interaction_classes[handle] = self.interaction_names[name] = cls
        cls.dimensions |= self._dimensions(said.dimensions)
        for parameter in said.parameters.values():
            if parameter.name not in cls.by_name:
                parameter_handle = ParameterHandle(self._handle())
                self.parameters[parameter_handle] = parameter.name
                cls.define(parameter_handle, parameter.name)

    def object_class(
        self,
        handle: ObjectClassHandle,
        error: type[RTIexception] = ObjectClassNotDefined,
    ) -> ObjectClass:
        """The object class with that handle."""
        return _found(self.object_classes, handle, error, "object class")

    def interaction_class(
        self,
        handle: InteractionClassHandle,
        error: type[RTIexception] = InteractionClassNotDefined,
    ) -> InteractionClass:
        """The interaction class with that handle."""
        return _found(self.interaction_classes, handle, error, "interaction class")

    def dimension(self, handle: DimensionHandle) -> Dimension:
        """The dimension with that handle."""
        return _found(self.dimensions, handle, InvalidDimensionHandle, "dimension")

    def any_object_class(self, handle: ObjectClassHandle) -> ObjectClass:
        """The object class with that handle, or InvalidObjectClassHandle."""
        return self.object_class(handle, InvalidObjectClassHandle)

    def any_interaction_class(self, handle: InteractionClassHandle) -> InteractionClass:
        """The interaction class with that handle, or InvalidInteractionClassHandle."""
        return self.interaction_class(handle, InvalidInteractionClassHandle)

    def check_attribute(self, handle: AttributeHandle) -> None:
        """InvalidAttributeHandle unless some class has it."""
        _found(self.attributes, handle, InvalidAttributeHandle, "attribute")

    def check_parameter(self, handle: ParameterHandle) -> None:
        """InvalidParameterHandle unless some interaction class has it."""
        _found(self.parameters, handle, InvalidParameterHandle, "parameter")


def _transportation(name: str) -> TransportationTypeHandle:
    """The nearest of the two that there are; others of a module are reliable."""
    return TRANSPORTATIONS.get(name, HLA_RELIABLE)


def _found(table: Mapping[H, V], handle: H, error: type[RTIexception], what: str) -> V:
    try:
        return table[handle]
    except KeyError:
        raise error(f"no {what} has the handle {bytes(handle).hex()}") from None
