"""What an object model tells, thing by thing; and what two models tell differently."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from .datatypes import (
    BasicData,
    DataType,
    EnumeratedData,
    FixedRecord,
    Place,
    VariantRecord,
)
from .faults import within
from .merge_data_types import KINDS
from .model import ObjectModel

_TEXTS = {
    "semantics",
    "update condition",
    "interpretation",
    "resolution",
    "accuracy",
    "normalization",
    "input description",
    "output semantics",
    "text",
}


@dataclass(frozen=True)
class Thing:
    """A class, an attribute, a data type, a field, a switch...: what is told of it."""

    kind: str
    path: str
    told: dict[str, str]
    place: Place


@dataclass(frozen=True)
class Difference:
    """A thing that only one of two models has, or of which they tell differently."""

    kind: str
    path: str
    key: str  #: what is told differently; empty if one has no such thing
    first: str | None  #: None: the first model has no such thing
    second: str | None

    def __str__(self) -> str:
        if self.second is None:
            return f"- {self.kind} {self.path}"
        if self.first is None:
            return f"+ {self.kind} {self.path}"
        was, now = self.first or "(nothing)", self.second or "(nothing)"
        return f"! {self.kind} {self.path}: {self.key}: {was} -> {now}"


def contents(model: ObjectModel) -> Iterator[Thing]:
    """Everything in a model, parents before parts, but for what it says of itself.

    Paths are those of the places: names with periods between, from the root of the
    classes or from the name of a table.
    """
    for path, cls in model.object_classes():
        directed = ", ".join(sorted(cls.directed_interactions))
        told = _told(cls) | ({"directed interactions": directed} if directed else {})
        yield Thing("object class", path, told, cls.place)
        for attribute in cls.attributes.values():
            yield _thing("attribute", f"{path}.{attribute.name}", attribute)
    for path, interaction in model.interaction_classes():
        yield _thing("interaction class", path, interaction)
        for parameter in interaction.parameters.values():
            yield _thing("parameter", f"{path}.{parameter.name}", parameter)
    for data_type in model.data_types.values():
        yield from _data_type(data_type)
    for name, dimension in model.dimensions.items():
        yield _thing("dimension", f"dimensions.{name}", dimension)
    if model.time:
        yield _thing("time representation", "time", model.time)
    for name, transportation in model.transportations.items():
        yield _thing("transportation", f"transportations.{name}", transportation)
    for name, rate in model.update_rates.items():
        yield _thing("update rate", f"updateRates.{name}", rate)
    for name, point in model.synchronizations.items():
        yield _thing("synchronization point", f"synchronizations.{name}", point)
    for kind, table, key, settings in (
        ("tag", "tags", "data type", model.tags),
        ("switch", "switches", "setting", model.switches),
        ("note", "notes", "text", model.notes),
    ):
        for name, setting in settings.items():
            path = f"{table}.{name}"
            place = model.places.get(path, Place("", 0, path))
            yield Thing(kind, path, {key: setting}, place)


def differences(
    first: ObjectModel, second: ObjectModel, *, texts: bool = False
) -> list[Difference]:
    """What one model tells and the other does not, in the order of kinds and paths.

    The parts of a thing that only one has are not listed. White space never makes a
    difference, nor does the order of tables.

    Parameters
    ----------
    texts : whether texts for people count, too: semantics, notes and the like
    """
    one, two = (
        {(t.kind, t.path): t for t in contents(m) if texts or t.kind != "note"}
        for m in (first, second)
    )
    found: list[Difference] = []
    for kind, path in one.keys() | two.keys():
        a, b = one.get((kind, path)), two.get((kind, path))
        if a is None:
            found.append(Difference(kind, path, "", None, ""))
        elif b is None:
            found.append(Difference(kind, path, "", "", None))
        else:
            for key in a.told.keys() | b.told.keys():
                was, now = (" ".join(t.told.get(key, "").split()) for t in (a, b))
                if was != now and (texts or not _is_text(kind, key)):
                    found.append(Difference(kind, path, key, was, now))
    whole = {(d.path, d.first is None) for d in found if not d.key}
    return sorted(
        (d for d in found if not _is_part(d, whole)),
        key=lambda d: (_ORDER.get(d.kind, len(_ORDER)), d.path, d.key),
    )


#: Kinds as they are listed; all data types are one.
_ORDER = {
    kind: number
    for number, kind in enumerate(
        ["object class", "attribute", "interaction class", "parameter"]
    )
}


def _is_text(kind: str, key: str) -> bool:
    """Whether something is for people: without it, models work together as well."""
    basic = kind == KINDS[BasicData]
    return key in _TEXTS or (basic and key == "encoding")


def _is_part(difference: Difference, whole: set[tuple[str, bool]]) -> bool:
    """Whether one model lacks not only this, but also what it is a part of."""
    above = difference.path.rpartition(".")[0]
    return not difference.key and (above, difference.first is None) in whole


def _thing(kind: str, path: str, told: Any) -> Thing:
    return Thing(kind, path, _told(told), told.place)


def _told(told: Any) -> dict[str, str]:
    """The fields of a description that say something, in words."""
    found = {}
    for one in fields(told):
        value = getattr(told, one.name)
        if one.name in ("name", "label", "place", "notes"):
            continue
        if isinstance(value, bool):
            found[one.name.replace("_", " ")] = "true" if value else "false"
        elif isinstance(value, str | int) and value:
            found[one.name.replace("_", " ")] = str(value)
        elif isinstance(value, tuple) and value and isinstance(value[0], str):
            found[one.name.replace("_", " ")] = ", ".join(sorted(value))
    return found


def _data_type(told: DataType) -> Iterator[Thing]:
    path = f"dataTypes.{told.name}"
    kind = KINDS[type(told)]
    if isinstance(told, EnumeratedData):
        yield _thing(kind, path, told)
        for name, values in told.enumerators.items():
            value = {"value": ", ".join(values)}
            yield Thing("enumerator", f"{path}.{name}", value, within(told.place, name))
    elif isinstance(told, FixedRecord):
        names = ", ".join(one.name for one in told.fields)
        yield Thing(kind, path, _told(told) | {"fields": names}, told.place)
        for one in told.fields:
            place = within(told.place, one.name)
            yield Thing("field", f"{path}.{one.name}", _told(one), place)
    elif isinstance(told, VariantRecord):
        yield _thing(kind, path, told)
        for part in told.alternatives:
            name = part.name or part.enumerators
            place = within(told.place, name)
            yield Thing("alternative", f"{path}.{name}", _told(part), place)
    else:
        yield _thing(kind, path, told)
