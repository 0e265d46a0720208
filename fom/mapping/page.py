"""The mapping as a page: ``python -m fom.mapping.page > docs/reference/mapping.md``."""

import sys
from collections.abc import Iterable, Iterator

from ..bitfields import bitfield
from .entities import (
    APPEARANCE,
    CAPABILITIES,
    CLASSES,
    DEACTIVATED,
    ENTITY,
    FROZEN,
    OTHER_CLASS,
    Bits,
)
from .exchanges import BODIES, SIGNALS
from .links import Link, Object
from .spatial import SPATIAL
from .systems import EMITTER, JAMMER_BEAM, RADAR_BEAM, RECEIVER, TRANSMITTER
from .uncarried import UNCARRIED, UNMAPPED

_INTRODUCTION = """\
# DIS and the RPR FOM

This page is made of the tables in `fom/mapping`, by `python -m fom.mapping.page`;
`interop.hla.rpr.Translator` applies them, both ways. Classes are found by their last
name in whatever model the federation has merged: our modules, those of the RPR FOM 2.0,
or a later edition. `Translator.missing` says what a model lacks; `Translator.lost`
counts, by name, what it could not carry.

An object tells what changes, and all of it to those who ask. The attribute in *italics*
goes out with every PDU, so that heartbeats are heard. The user-supplied tag is the
timestamp of the PDU as eight hexadecimal digits and a zero octet.

## Names of objects

| | |
|---|---|
| entity 1:2:3 | `DIS.1.2.3` |
| its radio 1, transmitter and receiver | `DIS.1.2.3.radio.1`, `DIS.1.2.3.receiver.1` |
| its emitter 4 | `DIS.1.2.3.emitter.4` |
| beam 5 of that | `DIS.1.2.3.emitter.4.beam.5` |
| application 1:2, as the issuer of an event | `DIS.1.2.0` |
| none (0:0:0) | the empty string |

An object of somebody else is known by what it tells: EntityIdentifier of entities,
HostObjectIdentifier and RadioIndex or EmitterIndex of what is on board. An event is
numbered by the object that issues it, mostly the one that fires; site and application
of the event are those of that object.
"""
_MODULES = """\
The real modules may be used in place of ours, by option; a federation that also loads
`DomeExtension.xml` gets Directed Energy Fire and Entity Damage Status, whose parameters
are the fields of these PDUs in camel case.
"""


def markdown() -> str:
    """The page."""
    return "\n".join(
        [
            _INTRODUCTION,
            *_entities(),
            *_bits(),
            *_systems(),
            *_interactions(),
            "## What is not carried\n",
            *_listed(UNCARRIED),
            "## What is not mapped\n",
            "Our federates send none of these; the RPR FOM has, or would have:\n",
            "| PDU | there |",
            "|---|---|",
            *(f"| {name} | {there} |" for name, there in UNMAPPED.items()),
            "",
            _MODULES,
        ]
    )


def _entities() -> Iterator[str]:
    yield "## Entity State\n"
    yield "| kind, domain (UID 7, 8) | object class |"
    yield "|---|---|"
    for (kind, domain), name in CLASSES.items():
        yield f"| {kind}{'' if domain is None else f', {domain}'} | {name} |"
    yield "| 3, animals | NonHuman |"
    yield f"| all others | {OTHER_CLASS} |\n"
    yield from _links(ENTITY)
    yield "| dead reckoning algorithm (UID 44) | alternative of *Spatial* | besides |"
    yield "|---|---|---|"
    for number, one in SPATIAL.items():
        told = {
            "velocity": one.velocity,
            "acceleration": one.acceleration,
            "angular velocity": one.rotation,
        }
        words = ", ".join(name for name, there in told.items() if there)
        yield f"| {number} {one.enumerator} | {one.alternative} | {words} |"
    yield (
        f"\nEvery alternative has location, orientation and IsFrozen, which is"
        f" appearance bit {FROZEN}. Appearance bit {DEACTIVATED} is the deletion of the"
        " object, after a last update; all that is on board of it is deleted, too.\n"
    )


def _bits() -> Iterator[str]:
    yield "### Appearance\n"
    yield "| attribute | bits | of |"
    yield "|---|---|---|"
    rows: dict[tuple[str, str], list[str]] = {}
    for uid, table in APPEARANCE.items():
        name = bitfield(uid).name.removesuffix(" Appearance")
        for one in table:
            rows.setdefault((one.attribute, _told(one)), []).append(name)
    for (attribute, told), names in sorted(rows.items()):
        yield f"| {attribute} | {told} | {', '.join(names)} |"
    yield "\n### Capabilities\n"
    yield "| attribute | bit |"
    yield "|---|---|"
    for one in CAPABILITIES:
        yield f"| {one.attribute} | {one.position} |"
    yield ""


def _told(bits: Bits) -> str:
    if bits.codes:
        return "; ".join(f"{value} is {told:#x}" for value, told in bits.codes)
    last = bits.position + bits.length - 1
    return f"{bits.position}" + (f" to {last}" if bits.length > 1 else "")


def _systems() -> Iterator[str]:
    yield "## Systems on board\n"
    yield "One Electromagnetic Emission PDU is an object a system and an object a beam."
    yield "A beam that its system does not have any more is deleted. `event_id` and"
    yield "`entity_id` are those of the PDU. A beam is a JammerBeam if its function is"
    yield "jamming, else a RadarBeam; EmitterSystemIdentifier names its system.\n"
    for title, told in (
        ("Electromagnetic Emission, a system", EMITTER),
        ("Electromagnetic Emission, a beam that does not jam", RADAR_BEAM),
        ("Electromagnetic Emission, a beam that jams", JAMMER_BEAM),
        ("Transmitter", TRANSMITTER),
        ("Receiver", RECEIVER),
    ):
        yield from _object(title, told)


def _object(title: str, told: Object) -> Iterator[str]:
    yield f"### {title}: {told.object}\n"
    yield from _links(told.links, told.always)


def _interactions() -> Iterator[str]:
    yield "## Interactions\n"
    for name, (interaction, links) in BODIES.items():
        if not (name.endswith("R") and name[:-1] in BODIES):
            yield f"### {name}: {interaction}\n"
            yield from _links(links)
    yield "Simulation management with reliability has the interactions with an R at"
    yield "their end, and the reliability service is AcknowledgementProtocol.\n"
    yield "The bits that count of `data` are SignalDataLength, or DataLength.\n"
    for encoding, (interaction, links) in SIGNALS.items():
        yield f"### Signal of encoding class {encoding}: {interaction}\n"
        yield from _links(links)


def _links(links: Iterable[Link], always: str = "") -> Iterator[str]:
    yield "| field | RPR | how |"
    yield "|---|---|---|"
    for link in links:
        field = f"`{link.field}`" + (f", `{link.by}`" if link.by else "")
        if link.bits is not None:
            low, length = link.bits
            field += (
                f" bit {low}" if length == 1 else f" bits {low} to {low + length - 1}"
            )
        to = f"*{link.to}*" if link.to == always else link.to
        yield f"| {field} | {to} | {link.how.value} |"
    yield ""


def _listed(table: dict[str, tuple[str, ...]]) -> Iterator[str]:
    for name, lines in table.items():
        yield f"- {name}:"
        for line in lines:
            yield f"    - {line}"
    yield ""


if __name__ == "__main__":
    sys.stdout.write(markdown())
