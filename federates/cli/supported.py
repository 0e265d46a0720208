"""The page of what is supported, made from the declarations of the wire.

``python -m federates.cli.supported > docs/supported.md``
"""

import inspect
import re
import sys
from collections.abc import Iterator

import numpy as np

from interop.dis import (
    ALL_BODIES,
    BODIES,
    HEADER_SIZE,
    READ,
    Acknowledge,
    ActionRequest,
    ActionResponse,
    CreateEntity,
    Data,
    DataQuery,
    Detonation,
    DirectedEnergyFire,
    ElectromagneticEmission,
    EntityDamageStatus,
    EntityId,
    EntityState,
    EntityStateUpdate,
    EventReport,
    Fire,
    Receiver,
    RemoveEntity,
    SetData,
    Signal,
    StartResume,
    StopFreeze,
    TransferOwnership,
    Transmitter,
    body_of,
    family_of,
    name_of,
    pdu_type_of,
)
from interop.wire import minimum_size, sizes_of
from interop.wire.outline import Entry, outline, summary_of

from . import supported_rti

#: Who sends a PDU and who acts on it, here; of the others nobody does either.
PLAYED: dict[type, tuple[str, str]] = {
    EntityState: (
        "every layer with entities",
        "all: remote entities, dead reckoning 1 to 9",
    ),
    EntityStateUpdate: ("nobody", "all: as Entity State"),
    Fire: ("threats with a launcher, missile layers", "report"),
    Detonation: ("missile layers, threats that strike", "threats: damage"),
    CreateEntity: ("control", "every layer: comes into being, acknowledges"),
    RemoveEntity: ("control", "every layer: an entity, or all of it, leaves"),
    StartResume: ("control", "every layer: simulation time runs"),
    StopFreeze: ("control", "every layer: simulation time stands still"),
    Acknowledge: ("every layer", "control"),
    ActionRequest: (
        "every layer (join), command (authority), control (events)",
        "control, every layer",
    ),
    ActionResponse: ("control, every layer", "who asked"),
    DataQuery: ("control", "every layer"),
    SetData: ("nobody", "nobody: such a request stays unanswered"),
    Data: ("every layer: its state and counters", "report"),
    EventReport: ("threats, sensors, fusion, command, interceptors", "report"),
    ElectromagneticEmission: (
        "radars, in orbit and elsewhere, with track/jam lists",
        "nobody",
    ),
    Transmitter: ("every radio", "radios, milnet"),
    Signal: ("every radio", "radios, milnet"),
    Receiver: ("every radio that has heard something", "nobody"),
    DirectedEnergyFire: ("laser layers", "threats: energy received"),
    TransferOwnership: (
        "interceptors that are handed over",
        "interceptors that stand in for them",
    ),
    EntityDamageStatus: ("threats", "laser layers: the target is destroyed"),
}
_NOBODY = ("nobody", "nobody")
#: Words by which a docstring or a note tells that sources leave a doubt.
_DOUBT = re.compile(
    r"doubtful|not established|sources differ|wireshark|dis-rs|kdis|open-dis",
    re.IGNORECASE,
)

_INTRODUCTION = """\
# What is supported

All of this page is made from the declarations in `interop/dis` and from the services in
`interop/hla/rti`, by `python -m federates.cli.supported`; who sends what, here, is
added in that module.

DIS versions 5, 6 and 7 (IEEE 1278.1-1995, 1278.1a-1998, 1278.1-2012) are read, 6 and 7
are written; [what differs](explanation/versions.md). Sources are public secondary
material; the standard's own text was not at hand. [Other implementations](peers.md) say
PDU by PDU whether they agree. [Services and trust](explanation/services.md) say what is
done beyond the wire. `dome pdu TYPE` shows a layout octet by octet.

## PDUs

Every type below is read and written in full, in scalar form: fixed fields, and variable
parts as typed records, with computed lengths and counts checked. Columns: many at once
to and from numpy arrays, *whole*, or their *fixed part*. DIS: the versions that know
the type. Octets: of the shortest one, header included.
"""
_OPAQUE = """\
Every other type is kept as an opaque PDU: header and octets pass through unchanged, in
recordings, replays and counts. To declare one more is
[one class](how-to/add_a_pdu_type.md).
"""
_RECORDS = """\
## Records

What stands in the variable parts. Where there are several kinds, one of any other type
is kept as octets, with its type.

| records of | kinds |
|---|---|"""
_DOUBTFUL = """\
## Doubtful parts

Where sources differ or say too little, and what was done.
"""


def markdown() -> str:
    """The page."""
    bodies = [BODIES[number] for number in sorted(BODIES)]
    lines = [
        _INTRODUCTION,
        "| type | PDU | family | DIS | octets | columns | sent by | acted on by |",
        "|---:|---|---:|---|---:|---|---|---|",
        *map(_row, bodies),
        "",
        _OPAQUE,
        _RECORDS,
        *_records(bodies),
        "",
        _DOUBTFUL,
        *_doubts(),
        "",
        supported_rti.markdown(),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _row(body: type) -> str:
    known = [version for version in READ if body_of(pdu_type_of(body), version)]
    since, until = known[0], known[-1]
    sent, acted = PLAYED.get(body, _NOBODY)
    cells = [
        str(pdu_type_of(body)),
        name_of(body),
        str(family_of(body)),
        str(since) if since == until else f"{since} to {until}",
        str(HEADER_SIZE + minimum_size(body)),
        "whole" if is_whole(body) else "fixed part",
        sent,
        acted,
    ]
    return f"| {' | '.join(cells)} |"


def is_whole(body: type) -> bool:
    """Tell whether counts alone say how long a body is, so that columns hold it all."""
    return sizes_of(body, b"", np.empty(0, np.int64)) is not None


def _records(bodies: list[type]) -> Iterator[str]:
    """Yield a row for each kind of list or alternative, with where it stands."""
    where: dict[tuple[type, ...], list[str]] = {}
    for body in bodies:
        for entry in _nested(body):
            if entry.size is None and any(map(_is_particular, entry.records)):
                told = where.setdefault(entry.records, [])
                if name_of(body) not in told:
                    told.append(name_of(body))
    for kinds, names in where.items():
        listed = "; ".join(
            f"`{one.__name__}`: {_plain(summary_of(one))}" for one in kinds
        )
        yield f"| {', '.join(names)} | {listed} |"


def _nested(cls: type) -> Iterator[Entry]:
    """Yield the entries of a record and of all records in it."""
    for entry in outline(cls):
        yield entry
        for kind in entry.records:
            yield from _nested(kind)


def _is_particular(kind: type) -> bool:
    """Tell whether a record is none of those that are everywhere."""
    return kind.__module__ != EntityId.__module__


def _doubts() -> Iterator[str]:
    """Yield what docstrings and notes say of doubts, once each."""
    seen: set[str] = set()
    for body in sorted(ALL_BODIES, key=pdu_type_of):
        kinds = [body, *(kind for entry in _nested(body) for kind in entry.records)]
        for kind in dict.fromkeys(kinds):
            for where, text in _told(kind):
                if _DOUBT.search(text) and text not in seen:
                    seen.add(text)
                    yield f"- {name_of(body)}, `{where}`: {_plain(text)}"


def _told(kind: type) -> Iterator[tuple[str, str]]:
    """Yield paragraphs of docstrings and notes of fields, with their places."""
    module = sys.modules[kind.__module__]
    for one in (module, kind):
        for paragraph in (inspect.getdoc(one) or "").split("\n\n"):
            yield one.__name__, " ".join(paragraph.split())
    for entry in outline(kind):
        yield f"{kind.__name__}.{entry.name}", entry.note


def _plain(text: str) -> str:
    return text.replace("``", "`").replace("|", "\\|").rstrip(".")


if __name__ == "__main__":
    print(markdown(), end="")
