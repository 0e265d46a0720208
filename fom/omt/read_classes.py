"""The tables of object classes and of interaction classes (1516.2, 4.2 to 4.5)."""

from collections.abc import Container, Sequence

from .elements import Element, Source, notes_of, texts_of
from .errors import OmtError
from .model import Attribute, InteractionClass, ObjectClass, Parameter

_ATTRIBUTE = (
    "name dataType updateType updateCondition valueRequired ownership sharing"
    " transportation order semantics"
)
_INTERACTION = "name sharing transportation order semantics"


def read_objects(document: Source, tables: Sequence[Element]) -> ObjectClass | None:
    """The root of the object classes, or None for an empty table."""
    root = _root(document, tables, "objects", "objectClass")
    return None if root is None else _object_class(document, root, "", ())


def read_interactions(
    document: Source, tables: Sequence[Element]
) -> InteractionClass | None:
    """The root of the interaction classes, or None for an empty table."""
    root = _root(document, tables, "interactions", "interactionClass")
    return None if root is None else _interaction_class(document, root, "", ())


def _root(
    document: Source, tables: Sequence[Element], table: str, tag: str
) -> Element | None:
    roots = [
        cls
        for element in tables
        for cls in document.split(element, table, "", tag)[1][tag]
    ]
    if len(roots) > 1:
        raise OmtError(
            f"{len(roots)} classes at the root, there may be one",
            place=document.place(roots[1], table),
        )
    return roots[0] if roots else None


def _object_class(
    document: Source, element: Element, above: str, taken: Container[str]
) -> ObjectClass:
    texts, branches = document.split(
        element,
        above or "objects",
        "name sharing semantics",
        "attribute objectClass directedInteraction dimensions",
    )
    name = document.name(element, texts, above or "objects", taken)
    path = f"{above}.{name}" if above else name
    attributes: dict[str, Attribute] = {}
    for child in branches["attribute"]:
        attribute = _attribute(document, child, path, attributes)
        attributes[attribute.name] = attribute
    classes: dict[str, ObjectClass] = {}
    for child in branches["objectClass"]:
        below = _object_class(document, child, path, classes)
        classes[below.name] = below
    directed: dict[str, str] = {}
    for child in branches["directedInteraction"]:
        told, _ = document.split(child, path, "name sharing semantics")
        directed[document.name(child, told, path, directed)] = told.get("sharing", "")
    return ObjectClass(
        name=name,
        sharing=texts.get("sharing", ""),
        dimensions=_dimensions(document, branches["dimensions"]),
        semantics=texts.get("semantics", ""),
        attributes=attributes,
        classes=classes,
        directed_interactions=directed,
        notes=notes_of(element),
        place=document.place(element, path),
    )


def _attribute(
    document: Source, element: Element, above: str, taken: Container[str]
) -> Attribute:
    texts, branches = document.split(element, above, _ATTRIBUTE, "dimensions")
    name = document.name(element, texts, above, taken)
    path = f"{above}.{name}"
    return Attribute(
        name=name,
        data_type=texts.get("dataType", ""),
        update_type=texts.get("updateType", ""),
        update_condition=texts.get("updateCondition", ""),
        ownership=texts.get("ownership", ""),
        sharing=texts.get("sharing", ""),
        dimensions=_dimensions(document, branches["dimensions"]),
        transportation=texts.get("transportation", ""),
        order=texts.get("order", ""),
        value_required=document.truth(element, texts, "valueRequired", path),
        semantics=texts.get("semantics", ""),
        notes=notes_of(element),
        place=document.place(element, path),
    )


def _interaction_class(
    document: Source, element: Element, above: str, taken: Container[str]
) -> InteractionClass:
    texts, branches = document.split(
        element,
        above or "interactions",
        _INTERACTION,
        "dimensions parameter interactionClass",
    )
    name = document.name(element, texts, above or "interactions", taken)
    path = f"{above}.{name}" if above else name
    parameters: dict[str, Parameter] = {}
    for child in branches["parameter"]:
        parameter = _parameter(document, child, path, parameters)
        parameters[parameter.name] = parameter
    classes: dict[str, InteractionClass] = {}
    for child in branches["interactionClass"]:
        below = _interaction_class(document, child, path, classes)
        classes[below.name] = below
    return InteractionClass(
        name=name,
        sharing=texts.get("sharing", ""),
        dimensions=_dimensions(document, branches["dimensions"]),
        transportation=texts.get("transportation", ""),
        order=texts.get("order", ""),
        semantics=texts.get("semantics", ""),
        parameters=parameters,
        classes=classes,
        notes=notes_of(element),
        place=document.place(element, path),
    )


def _parameter(
    document: Source, element: Element, above: str, taken: Container[str]
) -> Parameter:
    texts, _ = document.split(element, above, "name dataType valueRequired semantics")
    name = document.name(element, texts, above, taken)
    path = f"{above}.{name}"
    return Parameter(
        name=name,
        data_type=texts.get("dataType", ""),
        value_required=document.truth(element, texts, "valueRequired", path),
        semantics=texts.get("semantics", ""),
        notes=notes_of(element),
        place=document.place(element, path),
    )


def _dimensions(document: Source, lists: Sequence[Element]) -> tuple[str, ...]:
    return tuple(
        name for element in lists for name in texts_of(element, document, "dimension")
    )
