"""Faults of object models: what is referred to and is not there, and the like."""

import re
from collections.abc import Iterator
from functools import partial
from itertools import chain

from .check_data_types import faults_of_data_types, faults_of_reference
from .datatypes import FixedRecord, Place, ReferenceData, VariantRecord
from .faults import Fault, faults_of_name, faults_of_word, within
from .model import (
    Attribute,
    Dimension,
    InteractionClass,
    ObjectClass,
    ObjectModel,
    SynchronizationPoint,
    Transportation,
    UpdateRate,
)
from .read_tables import RESIGN, SWITCHES

__all__ = ["Fault", "check"]

ROOTS = {"objects": "HLAobjectRoot", "interactions": "HLAinteractionRoot"}
RESIGN_ACTIONS = (
    "UnconditionallyDivestAttributes",
    "DeleteObjects",
    "CancelPendingOwnershipAcquisitions",
    "DeleteObjectsThenDivest",
    "CancelThenDeleteThenDivest",
    "NoAction",
)
_SHARINGS = ("Publish", "Subscribe", "PublishSubscribe", "Neither")
_UPDATES = ("Static", "Periodic", "Conditional", "NA")
_OWNERSHIPS = ("Divest", "Acquire", "DivestAcquire", "NoTransfer")
_ORDERS = ("Receive", "TimeStamp")
_CAPABILITIES = ("Register", "Achieve", "RegisterAchieve", "NoSynch", "NA")
_DIMENSION_VALUE = re.compile(r"\d+|\[\d+\.\.\d+\)|\[\d+\)|Excluded")
_NOTHING = ("", "NA")


def check(model: ObjectModel) -> list[Fault]:
    """The faults of a model, in the order of places.

    A module that leaves definitions to others has to be merged with them first: what
    is not defined in ``model`` is a fault.
    """
    found = chain(
        _roots(model),
        _objects(model),
        _interactions(model),
        _tables(model),
        _switches(model),
        faults_of_data_types(model.data_types, model.edition),
        _references(model),
        _notes(model),
    )
    return sorted(
        set(found), key=lambda f: (f.place.file, f.place.line, f.place.path, f.reason)
    )


def _roots(model: ObjectModel) -> Iterator[Fault]:
    roots = {"objects": model.objects, "interactions": model.interactions}
    for table, name in ROOTS.items():
        root = roots[table]
        if root is None:
            yield Fault(_place(model, table), f"there is no {name}")
        elif root.name != name:
            yield Fault(root.place, f"the root is {root.name}, must be {name}")


def _objects(model: ObjectModel) -> Iterator[Fault]:
    inherited: dict[str, dict[str, str]] = {}
    interactions = dict(model.interaction_classes())
    for path, cls in model.object_classes():
        yield from faults_of_name(cls.name, cls.place)
        yield from faults_of_word("sharing", cls.sharing, _SHARINGS, cls.place)
        yield from _dimensions(model, cls)
        for name in cls.directed_interactions:
            if name not in interactions:
                yield Fault(cls.place, f"interaction class {name} is not defined")
        above = inherited.get(path.rpartition(".")[0], {})
        for name, attribute in cls.attributes.items():
            if name in above:
                yield Fault(attribute.place, f"{above[name]} has this attribute, too")
            yield from _attribute(model, attribute)
        inherited[path] = above | dict.fromkeys(cls.attributes, path)


def _attribute(model: ObjectModel, told: Attribute) -> Iterator[Fault]:
    place = told.place
    yield from faults_of_name(told.name, place)
    yield from _data_type(model, told.data_type, place)
    words = partial(faults_of_word, place=place)
    yield from words("update type", told.update_type, _UPDATES)
    yield from words("ownership", told.ownership, _OWNERSHIPS)
    yield from words("sharing", told.sharing, _SHARINGS)
    yield from _dimensions(model, told)
    yield from _delivery(model, told)


def _interactions(model: ObjectModel) -> Iterator[Fault]:
    inherited: dict[str, dict[str, str]] = {}
    for path, cls in model.interaction_classes():
        yield from faults_of_name(cls.name, cls.place)
        yield from faults_of_word("sharing", cls.sharing, _SHARINGS, cls.place)
        yield from _dimensions(model, cls)
        yield from _delivery(model, cls)
        above = inherited.get(path.rpartition(".")[0], {})
        for name, parameter in cls.parameters.items():
            if name in above:
                yield Fault(parameter.place, f"{above[name]} has this parameter, too")
            yield from faults_of_name(name, parameter.place)
            yield from _data_type(model, parameter.data_type, parameter.place)
        inherited[path] = above | dict.fromkeys(cls.parameters, path)


def _delivery(
    model: ObjectModel, told: Attribute | InteractionClass
) -> Iterator[Fault]:
    """Transportation and order, which an RTI has to know."""
    if not told.transportation:
        yield Fault(told.place, "no transportation is told")
    elif told.transportation not in model.transportations:
        reason = f"transportation {told.transportation} is not defined"
        yield Fault(told.place, reason)
    if not told.order:
        yield Fault(told.place, "no order is told")
    yield from faults_of_word("order", told.order, _ORDERS, told.place)


def _dimensions(
    model: ObjectModel, told: Attribute | ObjectClass | InteractionClass
) -> Iterator[Fault]:
    for name in told.dimensions:
        if name not in model.dimensions and name not in _NOTHING:
            yield Fault(told.place, f"dimension {name} is not defined")


def _data_type(model: ObjectModel, name: str, place: Place) -> Iterator[Fault]:
    if not name:
        yield Fault(place, "no data type is told")
    elif name not in _NOTHING:
        yield from faults_of_reference(model.data_types, name, place)


def _tables(model: ObjectModel) -> Iterator[Fault]:
    for dimension in model.dimensions.values():
        yield from faults_of_name(dimension.name, dimension.place)
        for name in dimension.data_types:
            yield from _data_type(model, name, dimension.place)
        if dimension.upper_bound == 0:
            yield Fault(dimension.place, "the upper bound is 0, must be positive")
        if dimension.value and not _DIMENSION_VALUE.fullmatch(dimension.value):
            yield Fault(
                dimension.place,
                f"value is {dimension.value!r}; allowed: N, [N), [M..N) or Excluded",
            )
    for one in model.transportations.values():
        yield from faults_of_name(one.name, one.place)
        yield from faults_of_word("reliable", one.reliable, ("Yes", "No"), one.place)
    for rate in model.update_rates.values():
        yield from faults_of_name(rate.name, rate.place)
        if not re.fullmatch(r"\+?(\d+\.?\d*|\.\d+)", rate.rate):
            yield Fault(rate.place, f"rate is {rate.rate!r}, not a number of Hz")
    for point in model.synchronizations.values():
        capability = point.capability
        yield from faults_of_word("capability", capability, _CAPABILITIES, point.place)
        if point.data_type not in _NOTHING:
            yield from _data_type(model, point.data_type, point.place)
    for category, name in model.tags.items():
        yield from _data_type(model, name, _place(model, f"tags.{category}"))
    if model.time:
        for name in (model.time.time_stamp, model.time.lookahead):
            if name:
                yield from _data_type(model, name, model.time.place)


def _switches(model: ObjectModel) -> Iterator[Fault]:
    for name, setting in model.switches.items():
        place = _place(model, f"switches.{name}")
        known = SWITCHES[model.edition]
        if name not in known:
            yield Fault(place, f"unknown switch; there are {', '.join(known)}")
        allowed = RESIGN_ACTIONS if name == RESIGN else ("true", "false")
        yield from faults_of_word("setting", setting, allowed, place)


def _references(model: ObjectModel) -> Iterator[Fault]:
    """What reference data types name: a class, and an attribute that it has."""
    classes = dict(model.object_classes())
    for told in model.data_types.values():
        if not isinstance(told, ReferenceData) or not told.referenced_class:
            continue
        name = told.referenced_class
        if name not in classes:
            yield Fault(told.place, f"object class {name} is not defined")
            continue
        attribute = told.referenced_attribute
        has = {a for path in _upwards(name) for a in classes[path].attributes}
        if attribute and not attribute.startswith("HLA") and attribute not in has:
            yield Fault(told.place, f"{name} has no attribute {attribute}")


def _upwards(path: str) -> Iterator[str]:
    while path:
        yield path
        path = path.rpartition(".")[0]


def _notes(model: ObjectModel) -> Iterator[Fault]:
    for labels, place in _noted(model):
        for label in sorted(labels):
            if label not in model.notes:
                yield Fault(place, f"note {label} is not there")


def _noted(model: ObjectModel) -> Iterator[tuple[frozenset[str], Place]]:
    for _, cls in model.object_classes():
        yield cls.notes, cls.place
        yield from ((one.notes, one.place) for one in cls.attributes.values())
    for _, interaction in model.interaction_classes():
        yield interaction.notes, interaction.place
        yield from ((p.notes, p.place) for p in interaction.parameters.values())
    rows: list[Dimension | Transportation | UpdateRate | SynchronizationPoint] = [
        *model.dimensions.values(),
        *model.transportations.values(),
        *model.update_rates.values(),
        *model.synchronizations.values(),
    ]
    for row in rows:
        yield row.notes, row.place
    for told in model.data_types.values():
        yield told.notes, told.place
        if isinstance(told, FixedRecord):
            yield from ((f.notes, within(told.place, f.name)) for f in told.fields)
        elif isinstance(told, VariantRecord):
            for one in told.alternatives:
                yield one.notes, within(told.place, one.name)


def _place(model: ObjectModel, path: str) -> Place:
    """Where a table stands, or else the document."""
    document = model.places.get("objectModel", Place("", 0, path))
    return model.places.get(path, Place(document.file, document.line, path))
