"""OMT documents as object models (IEEE 1516.2-2010 and 1516.2-2025)."""

from os import PathLike, fspath
from typing import Any

from lxml import etree

from .datatypes import Place
from .elements import Element, Source
from .errors import OmtError
from .model import Edition, ObjectModel
from .read_classes import read_interactions, read_objects
from .read_data_types import read_data_types
from .read_tables import (
    read_dimensions,
    read_identification,
    read_notes,
    read_switches,
    read_synchronizations,
    read_tags,
    read_time,
    read_transportations,
    read_update_rates,
)

#: Octets that a document may have; the largest module that is known has 0.6 million.
LARGEST = 16 << 20

_TABLES = (
    "modelIdentification serviceUtilization objects interactions dimensions time tags"
    " synchronizations transportations switches updateRates dataTypes notes"
)


def read(source: str | PathLike[str] | bytes, name: str = "") -> ObjectModel:
    """Read one module (or a whole model) from a file or its octets.

    The namespace tells the edition. No entity is expanded, no other file is opened and
    nothing is fetched, whatever the document asks for. What is in foreign namespaces,
    the table of services, the glyph and the texts about tags and time are passed over.

    Parameters
    ----------
    source : path of a file, or the octets of a document
    name : what the places call the document; the path if it is empty

    Raises
    ------
    OmtError
        if this is no OMT document; it names the file, the line and the path of names
    OSError
        if the file cannot be read
    """
    if isinstance(source, bytes):
        octets, file = source, name or "octets"
    else:
        file = name or fspath(source)
        with open(source, "rb") as stream:
            octets = stream.read(LARGEST + 1)
    if len(octets) > LARGEST:
        raise OmtError(f"more than {LARGEST} octets", place=Place(file, 0, ""))
    root = _root(octets, file)
    document = _document(root, file)
    document.keep_place(root, "objectModel")
    _, tables = document.split(root, "objectModel", "", _TABLES)
    return ObjectModel(
        edition=document.edition,
        identification=read_identification(document, tables["modelIdentification"]),
        objects=read_objects(document, tables["objects"]),
        interactions=read_interactions(document, tables["interactions"]),
        dimensions=read_dimensions(document, tables["dimensions"]),
        time=read_time(document, tables["time"]),
        tags=read_tags(document, tables["tags"]),
        synchronizations=read_synchronizations(document, tables["synchronizations"]),
        transportations=read_transportations(document, tables["transportations"]),
        update_rates=read_update_rates(document, tables["updateRates"]),
        switches=read_switches(document, tables["switches"]),
        data_types=read_data_types(document, tables["dataTypes"]),
        notes=read_notes(document, tables["notes"]),
        places=document.places,
    )


def _root(octets: bytes, file: str) -> Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,  # libxml2 then bounds depth, text and expansion
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(octets, parser)
    except etree.XMLSyntaxError as error:
        line = error.lineno or 0
        reason = (error.msg or "nothing to read").split(", line ")[0]
        raise OmtError(f"not XML: {reason}", place=Place(file, line, "")) from error
    tree: Any = root.getroottree()  # the stubs do not know docinfo's
    if tree.docinfo.doctype:
        raise OmtError("a document type is not allowed", place=Place(file, 0, ""))
    return root


def _document(root: Element, file: str) -> Source:
    name = etree.QName(root)
    try:
        document = Source(file, Edition(name.namespace or ""))
    except ValueError:
        allowed = " or ".join(edition.value for edition in Edition)
        raise OmtError(
            f"namespace is {name.namespace or ''!r}, must be {allowed}",
            place=Source(file, Edition.OMT_2010).place(root, name.localname),
        ) from None
    if name.localname != "objectModel":
        raise OmtError(
            "the root must be objectModel", place=document.place(root, name.localname)
        )
    return document
