"""``dome send``: send PDUs that are written down as fields or as JSON."""

import argparse
import json
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..dis import BODIES, Header, Opaque, Pdu, to_timestamp
from ..dis.document import BODY, BROKEN, HEADER, NAME, number_of, pdu_from_plain
from ..dis.names import type_name, type_number
from ..dis.pdu import VERSION, WRITTEN, body_of
from ..errors import CallError, EncodeError, PlainError
from ..exercise.clock import ExerciseClock
from .assignments import assign
from .datagrams import STDIN
from .options import (
    EXERCISE,
    add_network_options,
    add_speed_option,
    open_bus,
    positive_integer,
    seconds,
)
from .progress import ProgressLine
from .stopping import Stopping

LARGEST = 65507  #: octets of a datagram
POLL = 0.1  #: s between two looks at whether to end


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "send",
        help="send a PDU made of fields, or PDUs written as JSON",
        description="Send a PDU of a type whose fields are assigned here, or the PDUs"
        " of a JSON file, such as `dome decode --json` prints. `dome pdu TYPE` shows"
        " the fields.",
    )
    parser.add_argument(
        "what",
        metavar="TYPE|FILE",
        help="a PDU type, by number or name; a file of JSON documents; or"
        f" {STDIN} for such on standard input",
    )
    parser.add_argument(
        "fields",
        nargs="*",
        metavar="FIELD=VALUE",
        help="such as entity_id=1:2:3, location.x=7e6, velocity=100,0,0,"
        " force=Friendly, parameters[0].record=ArticulatedPart, header.status=3;"
        " what is not given has its default",
    )
    parser.add_argument(
        "--version",
        type=int,
        choices=WRITTEN,
        help=f"protocol version (default: that of the JSON, else {VERSION})",
    )
    parser.add_argument(
        "--restamp",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="set timestamps to the time of sending, unless a field says"
        " header.timestamp",
    )
    parser.add_argument(
        "--count",
        type=positive_integer,
        default=1,
        metavar="N",
        help="send everything so many times (default: 1)",
    )
    parser.add_argument(
        "--interval",
        type=seconds,
        default=1.0,
        metavar="S",
        help="seconds from one time to the next (default: 1)",
    )
    parser.add_argument(
        "--dry-run", action="store_true", help="print hexadecimal, send nothing"
    )
    add_speed_option(parser)
    add_network_options(
        parser,
        exercise=None,
        exercise_help=f"exercise id (default: that of the JSON, else {EXERCISE})",
    )
    parser.set_defaults(func=run, more="fields")


def run(args: argparse.Namespace) -> int:
    """Send until all is sent, or Ctrl-C."""
    restamp = args.restamp and not any(
        word.startswith(f"{HEADER}.timestamp=") for word in args.fields
    )
    pdus = [_pdu(document, args) for document in _documents(args)]
    clock = ExerciseClock(args.speed)
    encoded = [_octets(pdu, None) for pdu in pdus]
    if args.dry_run:
        stamp = to_timestamp(clock.now()) if restamp else None
        for pdu in pdus:
            print(_octets(pdu, stamp).hex())
        return 0
    sent = 0
    with (
        open_bus(args, max_size=LARGEST, listen=False) as bus,
        Stopping() as stopping,
        ProgressLine() as progress,
    ):
        for done in range(args.count):
            if done and not _sleep(args.interval, stopping):
                break
            progress.show(f"{done} of {args.count} times")
            now = clock.now()
            if restamp:
                encoded = [_octets(pdu, to_timestamp(now)) for pdu in pdus]
            bus.send(encoded, now=now)
            sent += len(encoded)
        refused = bus.refused
    network = "%s:%d" % args.network
    print(
        f"{sent - refused} PDUs sent to {network}"
        + f", {refused} refused" * bool(refused)
    )
    return 1 if refused else 0


def _sleep(interval: float, stopping: Stopping) -> bool:
    """Wait for the next time; False when asked to end."""
    due = time.monotonic() + interval
    while not stopping.wanted and (rest := due - time.monotonic()) > 0.0:
        time.sleep(min(rest, POLL))
    return not stopping.wanted


def _octets(pdu: Pdu, timestamp: int | None) -> bytes:
    if timestamp is not None:
        pdu = Pdu(replace(pdu.header, timestamp=timestamp), pdu.body)
    try:
        return pdu.encode()
    except EncodeError as error:
        raise CallError(f"{type_name(pdu.header.pdu_type)}: {error}") from None


def _pdu(document: Any, args: argparse.Namespace) -> Pdu:
    """Return the PDU of a document, with what the options and fields say."""
    try:
        if isinstance(document, dict) and BROKEN not in document:
            document = _with_fields(document, args)
        return pdu_from_plain(document)
    except PlainError as error:
        path = error.path.removeprefix(f"{BODY}.")
        raise CallError(f"{path}: {error.reason}" if path else error.reason) from None


def _with_fields(document: dict[str, Any], args: argparse.Namespace) -> dict[str, Any]:
    number = number_of(document)
    header = dict(document.get(HEADER, {}))
    if args.version is not None:
        header["version"] = args.version
    if args.exercise_id is not None:
        header["exercise"] = args.exercise_id
    body = document.get(BODY, {})
    body_type = body_of(number, header.get("version", VERSION))
    if body_type is None and number in BODIES:
        return {**document, HEADER: header}  # whose version is what is wrong
    for word in args.fields:
        path, equals, text = word.partition("=")
        if not equals:
            raise CallError(f"{word!r} is not FIELD=VALUE")
        inner = path.removeprefix(f"{HEADER}.")
        if inner == path:
            assign(body_type or Opaque, body, path, text)
        else:
            assign(Header, header, inner, text)
    return {**document, HEADER: header, BODY: body}


def _documents(args: argparse.Namespace) -> list[Any]:
    """Return the JSON documents of the call."""
    what = args.what
    if what != STDIN:
        try:
            return [{NAME: type_number(what)}]
        except ValueError as error:
            if not Path(what).is_file():
                raise CallError(f"{error}; nor is there such a file") from None
    try:
        text = sys.stdin.read() if what == STDIN else Path(what).read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CallError(f"{what}: {error}") from None
    documents = list(_values(text, what))
    if not documents:
        raise CallError(f"{what}: there is no PDU in it")
    return documents


def _values(text: str, name: str) -> Iterator[Any]:
    """Yield the JSON values of a text, and the items of those that are lists."""
    decoder = json.JSONDecoder()
    at = 0
    while rest := text[at:].lstrip():
        at = len(text) - len(rest)
        try:
            value, at = decoder.raw_decode(text, at)
        except ValueError as error:
            raise CallError(f"{name}: no JSON: {error}") from None
        yield from value if isinstance(value, list) else [value]
