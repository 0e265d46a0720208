"""Object models as OMT documents (IEEE 1516.2-2010 and 1516.2-2025)."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from lxml import etree

from .elements import Element
from .model import (
    Attribute,
    Dimension,
    Edition,
    Identification,
    InteractionClass,
    ObjectClass,
    ObjectModel,
    Parameter,
)
from .read_tables import IDENTIFICATION, RESIGN, SWITCHES, TAGS, TIMES
from .write_data_types import write_data_types
from .written import Written

_SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMAS = {
    Edition.OMT_2010: "http://standards.ieee.org/downloads/1516/1516.2-2010/"
    "IEEE1516-DIF-2010.xsd",
    Edition.OMT_2025: "http://standards.ieee.org/downloads/1516/1516.2-2025/"
    "IEEE1516-DIF-2025.xsd",
}
#: What a document says of itself, in the order of the schemas.
_IDENTIFICATION = [
    name for key, parts in IDENTIFICATION.items() for name in (key, *parts)
]
_Step = tuple[int, int]
_STEP = re.compile(r"([^\[]+)(?:\[(\d+)\])?")


def write(model: ObjectModel) -> bytes:
    """The document of a model, in its edition and in UTF-8.

    What was read and is written is read as an equal model. Models that are equal and
    whose tables have the same order give the same octets.

    Raises
    ------
    ValueError
        if the edition has no such thing, or a text cannot stand in XML
    """
    namespace = model.edition.value
    prefixes: Any = {None: namespace, "xsi": _SCHEMA_INSTANCE}  # None: no prefix
    root = etree.Element(f"{{{namespace}}}objectModel", nsmap=prefixes)
    location = f"{namespace} {_SCHEMAS[model.edition]}"
    root.set(f"{{{_SCHEMA_INSTANCE}}}schemaLocation", location)
    out = Written(model.edition)
    _identification(out, root, model.identification)
    if model.objects:
        _object_class(out, out.table(root, "objects"), model.objects)
    if model.interactions:
        _interaction_class(out, out.table(root, "interactions"), model.interactions)
    if model.dimensions:
        dimensions = out.table(root, "dimensions")
        for dimension in model.dimensions.values():
            _dimension(out, dimensions, dimension)
    _small_tables(out, root, model)
    if model.data_types:
        write_data_types(out, root, model.data_types)
    if model.notes:
        notes = out.table(root, "notes")
        for label, text in model.notes.items():
            out.row(notes, "note", label=label, semantics=text)
    etree.indent(root, "  ")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8") + b"\n"


def _identification(out: Written, root: Element, told: Identification) -> None:
    entries = {"name": told.name, "type": told.type, "version": told.version}
    entries |= told.entries
    for number, (kind, identification) in enumerate(told.references, 1):
        entries[f"reference[{number}]/type"] = kind
        entries[f"reference[{number}]/identification"] = identification
    steps = {tuple(map(_step, key.split("/"))): text for key, text in entries.items()}
    branches: dict[tuple[_Step, ...], Element] = {}
    for path in sorted(path for path in steps if steps[path]):
        for depth in range(len(path)):
            if path[:depth] not in branches:
                branches[path[:depth]] = (
                    out.table(branches[path[: depth - 1]], _tag(path[depth - 1]))
                    if depth
                    else out.table(root, "modelIdentification")
                )
        out.leaf(branches[path[:-1]], _tag(path[-1]), steps[path])


def _tag(step: _Step) -> str:
    return _IDENTIFICATION[step[0]]


def _step(text: str) -> _Step:
    """A step of a path as it is sorted: ``poc[2]`` stands behind ``poc``."""
    found = _STEP.fullmatch(text)
    if found is None or found[1] not in _IDENTIFICATION:
        raise ValueError(f"a model does not say {text!r} of itself")
    return _IDENTIFICATION.index(found[1]), int(found[2] or 1)


def _object_class(out: Written, above: Element, told: ObjectClass) -> None:
    element = out.row(
        above, "objectClass", told.notes, name=told.name, sharing=told.sharing
    )
    if told.directed_interactions:
        out.only_2025("directed interactions", told.place)
    for name, sharing in told.directed_interactions.items():
        out.row(element, "directedInteraction", name=name, sharing=sharing)
    if told.dimensions:
        out.only_2025("dimensions of an object class", told.place)
    out.names(element, "dimensions", "dimension", told.dimensions)
    out.leaf(element, "semantics", told.semantics)
    for attribute in told.attributes.values():
        _attribute(out, element, attribute)
    for below in told.classes.values():
        _object_class(out, element, below)


def _attribute(out: Written, above: Element, told: Attribute) -> None:
    element = out.row(
        above,
        "attribute",
        told.notes,
        name=told.name,
        dataType=told.data_type,
        updateType=told.update_type,
        updateCondition=told.update_condition,
        valueRequired=_truth(out, told),
        ownership=told.ownership,
        sharing=told.sharing,
    )
    out.names(element, "dimensions", "dimension", told.dimensions)
    out.leaf(element, "transportation", told.transportation)
    out.leaf(element, "order", told.order)
    out.leaf(element, "semantics", told.semantics)


def _interaction_class(out: Written, above: Element, told: InteractionClass) -> None:
    element = out.row(
        above, "interactionClass", told.notes, name=told.name, sharing=told.sharing
    )
    out.names(element, "dimensions", "dimension", told.dimensions)
    out.leaf(element, "transportation", told.transportation)
    out.leaf(element, "order", told.order)
    out.leaf(element, "semantics", told.semantics)
    for parameter in told.parameters.values():
        out.row(
            element,
            "parameter",
            parameter.notes,
            name=parameter.name,
            dataType=parameter.data_type,
            valueRequired=_truth(out, parameter),
            semantics=parameter.semantics,
        )
    for below in told.classes.values():
        _interaction_class(out, element, below)


def _truth(out: Written, told: Attribute | Parameter) -> str:
    if told.value_required is None:
        return ""
    out.only_2025("valueRequired", told.place)
    return "true" if told.value_required else "false"


def _dimension(out: Written, above: Element, told: Dimension) -> None:
    element = out.row(above, "dimension", told.notes, name=told.name)
    upper = str(told.upper_bound) if told.upper_bound is not None else ""
    if out.edition is Edition.OMT_2025:  # there, all but upper bound and value stand
        inputs = out.table(element, "inputDataTypes")
        for name in told.data_types:
            out.leaf(inputs, "dataType", name)
        out.table(element, "inputDataDescription").text = told.input_description
        out.leaf(element, "upperBound", upper)
        out.table(element, "normalization").text = told.normalization
        out.table(element, "outputDataSemantics").text = told.output_semantics
    else:
        if len(told.data_types) > 1:
            out.only_2025("several data types of a dimension", told.place)
        if told.input_description or told.output_semantics:
            out.only_2025("a description of a dimension's input or output", told.place)
        out.leaf(element, "dataType", "".join(told.data_types))
        out.leaf(element, "upperBound", upper)
        out.leaf(element, "normalization", told.normalization)
    out.leaf(element, "value", told.value)


def _small_tables(out: Written, root: Element, model: ObjectModel) -> None:
    if model.time:
        time = out.table(root, "time", model.time.notes)
        types = model.time.time_stamp, model.time.lookahead
        for key, data_type in zip(TIMES[model.edition], types, strict=True):
            if data_type:
                out.row(time, key, dataType=data_type)
    if model.tags:
        tags = out.table(root, "tags")
        for category in _known("tag", model.tags, TAGS):
            out.row(tags, category, dataType=model.tags[category])
    if model.synchronizations:
        points = out.table(root, "synchronizations")
        for point in model.synchronizations.values():
            out.row(
                points,
                "synchronizationPoint",
                point.notes,
                label=point.label,
                dataType=point.data_type,
                capability=point.capability,
                semantics=point.semantics,
            )
    if model.transportations:
        transportations = out.table(root, "transportations")
        for one in model.transportations.values():
            out.row(
                transportations,
                "transportation",
                one.notes,
                name=one.name,
                reliable=one.reliable,
                semantics=one.semantics,
            )
    if model.switches:
        switches = out.table(root, "switches")
        for name in _known("switch", model.switches, SWITCHES[model.edition]):
            key = "resignAction" if name == RESIGN else "isEnabled"
            out.table(switches, name).set(key, model.switches[name])
    if model.update_rates:
        rates = out.table(root, "updateRates")
        for rate in model.update_rates.values():
            out.row(
                rates,
                "updateRate",
                rate.notes,
                name=rate.name,
                rate=rate.rate,
                semantics=rate.semantics,
            )


def _known(what: str, told: Mapping[str, str], known: Iterable[str]) -> list[str]:
    """The names that are told, in the order of the schema."""
    order = list(known)
    unknown = [name for name in told if name not in order]
    if unknown:
        raise ValueError(f"unknown {what} {unknown[0]}; there are {', '.join(order)}")
    return [name for name in order if name in told]
