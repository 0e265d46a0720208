"""Writes the module of what the RPR FOM lacks, as our records declare it.

``python -m interop.hla.rpr.document > fom/modules/DomeExtension.xml``
"""

import sys
from collections.abc import Iterator

from ...messages.envelope import Envelope
from ...messages.records import MESSAGES
from .declared import Types, element, named, said
from .extension import PDUS, class_name
from .plainly import PREFIX, camel, fields_of

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010"
             xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
             xsi:schemaLocation="http://standards.ieee.org/IEEE1516-2010
 http://standards.ieee.org/downloads/1516/1516.2-2010/IEEE1516-DIF-2010.xsd">
  <modelIdentification>
    <name>Dome extension</name>
    <type>FOM</type>
    <version>1.0</version>
    <modificationDate>2026-11-22</modificationDate>
    <securityClassification>Unclassified</securityClassification>
    <purpose>Carries what the RPR FOM has no classes for.</purpose>
    <applicationDomain>Synthetic environment</applicationDomain>
    <description>Directed energy and damage as DIS version 7 has them; reports of
sensors, tracks with their alerts, engagement orders and their outcome, for federations
in which they may travel in the clear; the state of a mesh of relays. Generated from the
records of interop.dis and interop.messages.</description>
    <poc>
      <pocType>Primary author</pocType>
      <pocOrg>The dome-federates project</pocOrg>
    </poc>
    <reference>
      <type>Dependency</type>
      <identification>Standard MIM</identification>
    </reference>
  </modelIdentification>
"""
#: What relays tell of themselves: attributes, and what they mean.
_NODE = f"{PREFIX}MeshNode"
_MESH = {
    "Relay": (f"{PREFIX}EntityId", "The entity that relays."),
    "Time": (f"{PREFIX}Float64", "Simulation time of what follows, s since 1970."),
    "Waiting": (f"{PREFIX}UnsignedInteger32", "Messages that wait to be sent on."),
    "Links": (f"{PREFIX}MeshLinkArray", "Relays that it reaches at that time."),
}
_LINK = {
    "Relay": f"{PREFIX}EntityId",
    "Delay": f"{PREFIX}Float32",
    "DataRate": f"{PREFIX}Float32",
}
_MESSAGE = f"{PREFIX}Message"


def document() -> str:
    """The text of the module."""
    types = Types()
    interactions = "".join(_interactions(types))
    objects = _objects(types)
    return f"{_HEAD}{objects}{interactions}{types.text()}</objectModel>\n"


def _interactions(types: Types) -> Iterator[str]:
    yield "  <interactions>\n    <interactionClass>\n"
    yield element(6, "name", "HLAinteractionRoot")
    for cls in PDUS:
        yield from _interaction(types, cls, class_name(cls), 6)
    yield from _opened(said(Envelope), _MESSAGE, 6)
    envelope = {"name": Envelope.__name__, "dataType": types.of_record(Envelope)}
    yield named(8, "parameter", envelope)
    for cls in MESSAGES.types:
        yield from _interaction(types, cls, class_name(cls), 8)
    yield "      </interactionClass>\n    </interactionClass>\n  </interactions>\n"


def _opened(semantics: str, name: str, indent: int) -> Iterator[str]:
    """The beginning of an interaction class."""
    blank = " " * indent
    yield f"{blank}<interactionClass>\n"
    yield element(indent + 2, "name", name)
    yield element(indent + 2, "sharing", "PublishSubscribe")
    yield element(indent + 2, "transportation", "HLAreliable")
    yield element(indent + 2, "order", "Receive")
    yield element(indent + 2, "semantics", semantics)


def _interaction(types: Types, cls: type, name: str, indent: int) -> Iterator[str]:
    yield from _opened(said(cls), name, indent)
    for field in fields_of(cls):
        data_type = types.of_field(field, cls)
        told = {"name": camel(field.name), "dataType": data_type}
        yield named(indent + 2, "parameter", told)
    yield " " * indent + "</interactionClass>\n"


def _objects(types: Types) -> str:
    """The one object class: a relay of a mesh."""
    types.record(f"{PREFIX}MeshLink", "A relay that another one reaches.", _LINK)
    types.list_of(f"{PREFIX}MeshLink")
    for code in "dIf":
        types.number(code)
    attributes = "".join(
        named(
            8,
            "attribute",
            {
                "name": name,
                "dataType": data_type,
                "updateType": "Conditional",
                "updateCondition": "On change",
                "ownership": "DivestAcquire",
                "sharing": "PublishSubscribe",
                "transportation": "HLAreliable",
                "order": "Receive",
                "semantics": meaning,
            },
        )
        for name, (data_type, meaning) in _MESH.items()
    )
    return "".join(
        (
            "  <objects>\n    <objectClass>\n",
            element(6, "name", "HLAobjectRoot"),
            "      <objectClass>\n",
            element(8, "name", _NODE),
            element(8, "sharing", "PublishSubscribe"),
            element(8, "semantics", "A relay of a mesh."),
            attributes,
            "      </objectClass>\n    </objectClass>\n  </objects>\n",
        )
    )


if __name__ == "__main__":
    sys.stdout.write(document())
