"""``dome pdu``: the layout of PDU types, from their declarations."""

import argparse
import inspect
import json
from collections.abc import Iterator
from typing import Any

from fom.tables import meaning_of

from ..dis import (
    ALL_BODIES,
    BODIES,
    HEADER_SIZE,
    READ,
    Header,
    body_of,
    family_of,
    name_of,
    pdu_type_of,
    since_of,
    until_of,
)
from ..dis.names import type_name
from ..errors import CallError
from ..wire import minimum_size
from ..wire.outline import outline, summary_of
from .decode import pdu_type
from .layout_page import is_inline, layout_page, plain_text, table_name
from .printed import bold

_FAMILIES = 5  # UID


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "pdu",
        help="show the layout of a PDU type, or list all of them",
        description="Show what a PDU type consists of, octet by octet, as it is"
        " declared here; without TYPE, list the types.",
    )
    parser.add_argument(
        "type",
        nargs="?",
        type=pdu_type,
        metavar="TYPE",
        help="a PDU type: its number, its name, or the beginning of its name",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Print a layout, or the list."""
    if args.type is None:
        listed = [about(BODIES[number]) | _known(number) for number in sorted(BODIES)]
        print(json.dumps(listed, indent=2) if args.json else _list(listed))
        return 0
    bodies = layouts_of(args.type)
    if not bodies:
        raise CallError(f"{type_name(args.type)} is not declared: its octets are kept")
    if args.json:
        header = {"record": "Header", "fields": _fields(Header, 0)}
        told = [
            about(body) | {"header": header, "fields": _fields(body, HEADER_SIZE)}
            for body in bodies
        ]
        print(json.dumps(told, indent=2))
        return 0
    for body in bodies:
        print(bold(_title(about(body))))
        print(plain_text(inspect.getdoc(body) or ""))
        print()
        print("\n".join(layout_page(body)))
        print()
    return 0


def layouts_of(number: int) -> list[type]:
    """Return the bodies of a PDU type, the newest one first."""
    found = [body for body in ALL_BODIES if pdu_type_of(body) == number]
    return sorted(found, key=lambda body: (body is not BODIES[number], -since_of(body)))


def about(body: type) -> dict[str, Any]:
    """Say what a body is, in values that `json` writes."""
    return {
        "type": pdu_type_of(body),
        "name": name_of(body),
        "family": family_of(body),
        "family_name": meaning_of(_FAMILIES, family_of(body)) or "",
        "since": since_of(body),
        "until": until_of(body),
        "octets": HEADER_SIZE + minimum_size(body),
        "record": body.__name__,
        "about": summary_of(body),
    }


def _known(number: int) -> dict[str, int]:
    """Say in which versions there is a PDU type, whatever its layout."""
    versions = [version for version in READ if body_of(number, version)]
    return {"since": versions[0], "until": versions[-1]}


def _title(told: dict[str, Any]) -> str:
    versions = f"DIS {told['since']} to {told['until']}"
    if told["since"] == told["until"]:
        versions = f"DIS {told['since']}"
    return (
        f"{told['name']} ({told['type']})  {told['record']}  {versions}  family"
        f" {told['family']} {told['family_name']}  {told['octets']} octets at least"
    )


def _list(listed: list[dict[str, Any]]) -> str:
    width = max(len(told["name"]) for told in listed)
    lines = [f"type  {'name':{width}}  family  since  octets  what it says"]
    for told in listed:
        lines.append(
            f"{told['type']:4}  {told['name']:{width}}  {told['family']:6}"
            f"  DIS {told['since']}  {told['octets']:6}  {plain_text(told['about'])}"
        )
    return "\n".join(lines)


def _fields(cls: type, begin: int | None) -> list[dict[str, Any]]:
    """Describe the fields of a record that begins at an offset, if that is known."""
    return list(_described(cls, begin))


def _described(cls: type, begin: int | None) -> Iterator[dict[str, Any]]:
    for entry in outline(cls):
        offset = None
        if begin is not None and entry.offset is not None:
            offset = begin + entry.offset
        told: dict[str, Any] = {
            "name": entry.name,
            "offset": offset,
            "octets": entry.size,
            "type": entry.kind,
            "meaning": entry.meaning,
            "uid": entry.uid,
            "enumeration": table_name(entry.uid) if entry.uid else "",
            "computed": entry.computed,
        }
        if entry.records:
            inner = offset if is_inline(entry) else 0
            told["records"] = [
                {
                    "record": kind.__name__,
                    "octets": minimum_size(kind),
                    "about": summary_of(kind),
                    "fields": _fields(kind, inner),
                }
                for kind in entry.records
            ]
        yield told
