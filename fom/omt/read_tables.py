"""The smaller tables: dimensions, time, tags, switches and so on (1516.2, 4.6 ff)."""

from collections.abc import Iterator, Mapping, Sequence

from .elements import Element, Source, Texts, notes_of, text_of, texts_of
from .errors import OmtError
from .model import (
    Dimension,
    Edition,
    Identification,
    SynchronizationPoint,
    TimeRepresentation,
    Transportation,
    UpdateRate,
)

#: What a document says of itself, in the order of the schemas, with its parts.
IDENTIFICATION: Mapping[str, tuple[str, ...]] = {
    "name": (),
    "type": (),
    "version": (),
    "modificationDate": (),
    "securityClassification": (),
    "copyright": (),
    "releaseRestriction": (),
    "purpose": (),
    "applicationDomain": (),
    "description": (),
    "useLimitation": (),
    "useHistory": (),
    "keyword": ("taxonomy", "keywordValue"),
    "poc": ("pocType", "pocName", "pocOrg", "pocTelephone", "pocEmail"),
    "reference": ("type", "identification"),
    "other": (),
}
#: The categories of user-supplied tags.
TAGS = (
    "updateReflectTag",
    "sendReceiveTag",
    "deleteRemoveTag",
    "divestitureRequestTag",
    "divestitureCompletionTag",
    "acquisitionRequestTag",
    "requestUpdateTag",
)
#: The elements of the time representation, by edition.
TIMES = {
    Edition.OMT_2010: ("timeStamp", "lookahead"),
    Edition.OMT_2025: ("logicalTime", "logicalTimeInterval"),
}
#: The switches, by edition, in the order of the documents.
SWITCHES = {
    Edition.OMT_2010: (
        "autoProvide",
        "conveyRegionDesignatorSets",
        "conveyProducingFederate",
        "attributeScopeAdvisory",
        "attributeRelevanceAdvisory",
        "objectClassRelevanceAdvisory",
        "interactionRelevanceAdvisory",
        "serviceReporting",
        "exceptionReporting",
        "delaySubscriptionEvaluation",
        "automaticResignAction",
    ),
    Edition.OMT_2025: (
        "autoProvide",
        "conveyRegionDesignatorSets",
        "attributeScopeAdvisory",
        "attributeRelevanceAdvisory",
        "objectClassRelevanceAdvisory",
        "interactionRelevanceAdvisory",
        "serviceReporting",
        "exceptionReporting",
        "delaySubscriptionEvaluation",
        "nonRegulatedGrant",
        "automaticResignAction",
        "allowRelaxedDDM",
        "advisoriesUseKnownClass",
        "sendServiceReportsToFile",
    ),
}
RESIGN = "automaticResignAction"


def read_identification(
    document: Source, elements: Sequence[Element]
) -> Identification:
    """What the document says of itself; the glyph is passed over."""
    told: Texts = {}
    references = []
    for element in elements:
        for step, child in _steps(document, element, IDENTIFICATION):
            parts = IDENTIFICATION[step.partition("[")[0]]
            inner = {
                key: text_of(part)
                for key, part in _steps(document, child, dict.fromkeys(parts))
            }
            if step.startswith("reference"):
                references.append(
                    (inner.get("type", ""), inner.get("identification", ""))
                )
            elif parts:
                told |= {f"{step}/{key}": text for key, text in inner.items()}
            else:
                told[step] = text_of(child)
    return Identification(
        name=told.pop("name", ""),
        type=told.pop("type", ""),
        version=told.pop("version", ""),
        references=tuple(references),
        entries={key: text for key, text in told.items() if text},
    )


def _steps(
    document: Source, element: Element, known: Mapping[str, object]
) -> Iterator[tuple[str, Element]]:
    """The children that have something in them, by name; the second poc is poc[2]."""
    if not known:
        return
    _, found = document.split(
        element, "modelIdentification", "", " ".join([*known, "glyph"])
    )
    for name in known:
        children = [child for child in found[name] if text_of(child)]
        for number, child in enumerate(children, 1):
            yield name if number == 1 else f"{name}[{number}]", child


def read_dimensions(
    document: Source, tables: Sequence[Element]
) -> dict[str, Dimension]:
    """The dimensions by name."""
    found: dict[str, Dimension] = {}
    for element in _rows(document, tables, "dimensions", "dimension"):
        texts, branches = document.split(
            element,
            "dimensions",
            "name dataType inputDataDescription upperBound normalization"
            " outputDataSemantics value",
            "inputDataTypes",
        )
        name = document.name(element, texts, "dimensions", found)
        path = f"dimensions.{name}"
        types = [texts["dataType"]] if texts.get("dataType") else []
        for inputs in branches["inputDataTypes"]:
            types += texts_of(inputs, document, "dataType")
        found[name] = Dimension(
            name=name,
            data_types=tuple(types),
            input_description=texts.get("inputDataDescription", ""),
            upper_bound=document.number(element, texts, "upperBound", path),
            normalization=texts.get("normalization", ""),
            output_semantics=texts.get("outputDataSemantics", ""),
            value=texts.get("value", ""),
            notes=notes_of(element),
            place=document.place(element, path),
        )
    return found


def read_time(document: Source, tables: Sequence[Element]) -> TimeRepresentation | None:
    """The data types of time, or None if the table is empty."""
    keys = TIMES[document.edition]
    for table in tables:
        _, parts = document.split(table, "time", "", " ".join(keys))
        types = {
            key: document.split(element, f"time.{key}", "dataType semantics")[0].get(
                "dataType", ""
            )
            for key in keys
            for element in parts[key]
        }
        if any(types.values()):
            return TimeRepresentation(
                time_stamp=types.get(keys[0], ""),
                lookahead=types.get(keys[1], ""),
                notes=notes_of(table, deep=True),
                place=document.place(table, "time"),
            )
    return None


def read_tags(document: Source, tables: Sequence[Element]) -> dict[str, str]:
    """The data types of tags by category."""
    found: dict[str, str] = {}
    for table in tables:
        _, categories = document.split(table, "tags", "", " ".join(TAGS))
        for category in TAGS:
            for element in categories[category]:
                texts, _ = document.split(
                    element, f"tags.{category}", "dataType semantics"
                )
                if texts.get("dataType"):
                    found[category] = texts["dataType"]
                    document.keep_place(element, f"tags.{category}")
    return found


def read_synchronizations(
    document: Source, tables: Sequence[Element]
) -> dict[str, SynchronizationPoint]:
    """The synchronization points by label."""
    found: dict[str, SynchronizationPoint] = {}
    for element in _rows(document, tables, "synchronizations", "synchronizationPoint"):
        texts, _ = document.split(
            element, "synchronizations", "label dataType capability semantics"
        )
        label = document.name(element, texts, "synchronizations", found)
        found[label] = SynchronizationPoint(
            label=label,
            data_type=texts.get("dataType", ""),
            capability=texts.get("capability", ""),
            semantics=texts.get("semantics", ""),
            notes=notes_of(element),
            place=document.place(element, f"synchronizations.{label}"),
        )
    return found


def read_transportations(
    document: Source, tables: Sequence[Element]
) -> dict[str, Transportation]:
    """The transportation types by name."""
    found: dict[str, Transportation] = {}
    for element in _rows(document, tables, "transportations", "transportation"):
        texts, _ = document.split(element, "transportations", "name reliable semantics")
        name = document.name(element, texts, "transportations", found)
        found[name] = Transportation(
            name=name,
            reliable=texts.get("reliable", ""),
            semantics=texts.get("semantics", ""),
            notes=notes_of(element),
            place=document.place(element, f"transportations.{name}"),
        )
    return found


def read_update_rates(
    document: Source, tables: Sequence[Element]
) -> dict[str, UpdateRate]:
    """The update rates by name."""
    found: dict[str, UpdateRate] = {}
    for element in _rows(document, tables, "updateRates", "updateRate"):
        texts, _ = document.split(element, "updateRates", "name rate semantics")
        name = document.name(element, texts, "updateRates", found)
        found[name] = UpdateRate(
            name=name,
            rate=texts.get("rate", ""),
            semantics=texts.get("semantics", ""),
            notes=notes_of(element),
            place=document.place(element, f"updateRates.{name}"),
        )
    return found


def read_switches(document: Source, tables: Sequence[Element]) -> dict[str, str]:
    """The settings of the switches: true, false or a resign action."""
    found: dict[str, str] = {}
    for table in tables:
        for element in table:
            name = document.local_name(element)
            if name is None:
                continue
            path = f"switches.{name}"
            if name not in SWITCHES[document.edition]:
                raise OmtError(
                    "unknown switch; there are"
                    f" {', '.join(SWITCHES[document.edition])}",
                    place=document.place(element, path),
                )
            document.keep_place(element, path)
            if name == RESIGN:
                found[name] = str(element.get("resignAction", "NoAction"))
                continue
            setting = {"isEnabled": str(element.get("isEnabled", "false"))}
            enabled = document.truth(element, setting, "isEnabled", path)
            found[name] = "true" if enabled else "false"
    return found


def read_notes(document: Source, tables: Sequence[Element]) -> dict[str, str]:
    """The notes by label."""
    found: dict[str, str] = {}
    for element in _rows(document, tables, "notes", "note"):
        texts, _ = document.split(element, "notes", "label semantics")
        label = document.name(element, texts, "notes", found)
        found[label] = texts.get("semantics", "")
        document.keep_place(element, f"notes.{label}")
    return found


def _rows(
    document: Source, tables: Sequence[Element], table: str, row: str
) -> Iterator[Element]:
    for element in tables:
        yield from document.split(element, table, "", row)[1][row]
