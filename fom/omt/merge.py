"""Modules merged into one object model (IEEE 1516.2, annex C)."""

from collections.abc import Callable, Iterable, Mapping
from functools import reduce
from typing import TypeVar

from .datatypes import NOWHERE, Place
from .errors import MergeError
from .joining import in_order, join, note, same, sharing, table
from .merge_data_types import join_data_types
from .model import (
    Attribute,
    Dimension,
    Edition,
    Identification,
    InteractionClass,
    ObjectClass,
    ObjectModel,
    Parameter,
    SynchronizationPoint,
    TimeRepresentation,
    Transportation,
    UpdateRate,
)

#: The type of the references by which a merged model names its modules.
COMPOSED_FROM = "Composed_From"

#: The roots of the management object model, whose classes any module may extend.
_MANAGER = ("HLAobjectRoot.HLAmanager.", "HLAinteractionRoot.HLAmanager.")
C = TypeVar("C", ObjectClass, InteractionClass)
M = TypeVar("M", Attribute, Parameter)


def merge(models: Iterable[ObjectModel]) -> ObjectModel:
    """Modules as one model; the result does not depend on their order.

    A class may be repeated by its name only, or in full. What one module leaves out,
    another may tell: an absent element, an empty table and ``NA`` give way. Texts for
    people never contradict each other, the longest is kept; sharing is what any module
    allows. Two modules of 2010 that both give members to a class (or values to an
    enumerated type) have to give the same ones, but for classes of the management
    object model; those of 2025 may add. Whether all that is referred to is there is
    not asked here.

    Raises
    ------
    MergeError
        if two modules contradict each other; it names both places
    ValueError
        if there is no module
    """
    ordered = sorted(models, key=_rank)
    if not ordered:
        raise ValueError("no module to merge")
    edition = ordered[0].edition
    if ordered[-1].edition is not edition:
        raise MergeError(
            f"edition is {_year(ordered[-1])}, but {_year(ordered[0])}",
            place=_place(ordered[-1], "objectModel"),
            other=_place(ordered[0], "objectModel"),
        )
    classes = _Classes(edition)
    objects = [model.objects for model in ordered if model.objects]
    interactions = [model.interactions for model in ordered if model.interactions]
    times = [model.time for model in ordered if model.time]
    return ObjectModel(
        edition=edition,
        identification=_identification(ordered),
        objects=_tree(objects, classes.objects),
        interactions=_tree(interactions, classes.interactions),
        dimensions=table((m.dimensions for m in ordered), _dimension),
        time=reduce(_time, times) if times else None,
        tags=_settings(ordered, "tags"),
        synchronizations=table((m.synchronizations for m in ordered), _point),
        transportations=table((m.transportations for m in ordered), _transportation),
        update_rates=table((m.update_rates for m in ordered), _update_rate),
        switches=_settings(ordered, "switches"),
        data_types=join_data_types([m.data_types for m in ordered], edition),
        notes=table((m.notes for m in ordered), note),
        places=table((m.places for m in ordered), _earlier),
    )


class _Classes:
    """Joins classes by the rules of an edition."""

    def __init__(self, edition: Edition) -> None:
        self._edition = edition

    def objects(self, a: ObjectClass, b: ObjectClass) -> ObjectClass:
        """Two definitions of an object class, with the classes below it."""
        a, b = in_order(a, b, "attributes", "sharing")
        directed = a.directed_interactions, b.directed_interactions
        return join(
            a,
            b,
            "dimensions",
            sharing=sharing(a.sharing, b.sharing),
            attributes=self._members(a, b, a.attributes, b.attributes, _attribute),
            classes=table((a.classes, b.classes), self.objects),
            directed_interactions=table(directed, sharing),
        )

    def interactions(
        self, a: InteractionClass, b: InteractionClass
    ) -> InteractionClass:
        """Two definitions of an interaction class, with the classes below it."""
        a, b = in_order(a, b, "parameters", "order", "transportation")
        return join(
            a,
            b,
            "dimensions",
            "transportation",
            "order",
            sharing=sharing(a.sharing, b.sharing),
            parameters=self._members(a, b, a.parameters, b.parameters, _parameter),
            classes=table((a.classes, b.classes), self.interactions),
        )

    def _members(
        self,
        a: C,
        b: C,
        first: Mapping[str, M],
        second: Mapping[str, M],
        both: Callable[[M, M], M],
    ) -> Mapping[str, M]:
        """The members of two definitions, if the edition lets them differ."""
        may_add = self._edition is Edition.OMT_2025 or f"{a.place.path}.".startswith(
            _MANAGER
        )
        if first and second and not may_add and first.keys() != second.keys():
            name = min(first.keys() ^ second.keys())
            bare, member = (b, first[name]) if name in first else (a, second[name])
            raise MergeError(
                f"{type(member).__name__.lower()} {name} is not told here, but",
                place=bare.place,
                other=member.place,
            )
        if not (first and second):
            return first or second
        return table((first, second), both)


def _tree(roots: list[C], both: Callable[[C, C], C]) -> C | None:
    for root in roots[1:]:
        if root.name != roots[0].name:
            raise MergeError(
                f"root is {root.name}, but {roots[0].name}",
                place=root.place,
                other=roots[0].place,
            )
    return reduce(both, roots) if roots else None


def _attribute(a: Attribute, b: Attribute) -> Attribute:
    return join(
        *in_order(a, b, "data_type"),
        "data_type",
        "update_type",
        "ownership",
        "dimensions",
        "transportation",
        "order",
        "value_required",
        texts=("semantics", "update_condition"),
        sharing=sharing(a.sharing, b.sharing),
    )


def _parameter(a: Parameter, b: Parameter) -> Parameter:
    return join(*in_order(a, b, "data_type"), "data_type", "value_required")


def _dimension(a: Dimension, b: Dimension) -> Dimension:
    return join(
        *in_order(a, b, "data_types"),
        "data_types",
        "upper_bound",
        "value",
        texts=("input_description", "normalization", "output_semantics"),
    )


def _time(a: TimeRepresentation, b: TimeRepresentation) -> TimeRepresentation:
    return join(*in_order(a, b, "time_stamp"), "time_stamp", "lookahead", texts=())


def _point(a: SynchronizationPoint, b: SynchronizationPoint) -> SynchronizationPoint:
    return join(*in_order(a, b, "data_type"), "data_type", "capability")


def _transportation(a: Transportation, b: Transportation) -> Transportation:
    return join(*in_order(a, b, "reliable"), "reliable")


def _update_rate(a: UpdateRate, b: UpdateRate) -> UpdateRate:
    a, b = in_order(a, b, "rate")
    if _hertz(a) is not None and _hertz(a) == _hertz(b):
        return join(a, b, rate=min(a.rate, b.rate))
    return join(a, b, "rate")


def _hertz(told: UpdateRate) -> float | None:
    try:
        return float(told.rate)
    except ValueError:
        return None


def _settings(models: list[ObjectModel], key: str) -> dict[str, str]:
    """Tags or switches, which have no descriptions of their own."""
    found: dict[str, str] = {}
    places: dict[str, Place] = {}
    for model in models:
        table_of: Mapping[str, str] = getattr(model, key)
        for name, setting in table_of.items():
            place = _place(model, f"{key}.{name}")
            known = found.get(name, "")
            found[name] = same(
                "setting", known, setting, places.get(name, place), place
            )
            if found[name] != known:
                places[name] = place
    return dict(sorted(found.items()))


def _identification(models: list[ObjectModel]) -> Identification:
    """What all say alike, and the modules that a model is composed of."""
    told = [model.identification for model in models]
    first = told[0]
    if all(one == first for one in told):
        return first
    references = {(COMPOSED_FROM, one.name) for one in told if one.name} | {
        reference
        for one in told
        for reference in one.references
        if reference[0] == COMPOSED_FROM
    }
    entries = {
        key: text
        for key, text in first.entries.items()
        if key.isalpha() and all(one.entries.get(key) == text for one in told)
    }

    def alike(key: str) -> str:
        values = {getattr(one, key) for one in told}
        return str(values.pop()) if len(values) == 1 else ""

    return Identification(
        name=alike("name"),
        type=alike("type"),
        version=alike("version"),
        references=tuple(sorted(references)),
        entries=entries,
    )


def _earlier(a: Place, b: Place) -> Place:
    return min(a, b, key=lambda place: (place.file, place.line))


def _place(model: ObjectModel, path: str) -> Place:
    return model.places.get(path, Place(NOWHERE.file, NOWHERE.line, path))


def _rank(model: ObjectModel) -> tuple[str, str, str]:
    """An order of modules, so that the first fault that is told is the same, too."""
    place = _place(model, "objectModel")
    return model.edition.value, place.file, model.identification.name


def _year(model: ObjectModel) -> str:
    return model.edition.value[-4:]
