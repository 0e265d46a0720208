"""``dome decode``: show PDUs, from files, captures or hexadecimal."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from ..bus import Address
from ..capture import issuer_of
from ..dis import Pdu, decode_pdu
from ..dis.document import BROKEN, ORIGIN, pdu_to_plain
from ..dis.names import type_name, type_number
from ..dis.pdu import HEADER_SIZE, read_header
from ..errors import DecodeError
from .datagrams import STDIN, Datagrams, Named
from .options import exercise_id, positive_integer
from .printed import bold, dim, head, page


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "decode",
        help="show what is in PDUs: of a file, a capture, or hexadecimal",
        description="Show every field of PDUs, bundles taken apart. Exit code 1 when"
        " one of them is broken: it is shown where, and the others all the same.",
    )
    parser.add_argument(
        "what",
        nargs="+",
        metavar="FILE|HEX",
        help="a capture (pcap, pcapng), a file of raw PDUs or of hexadecimal text,"
        f" hexadecimal, or {STDIN} for standard input",
    )
    shown = parser.add_argument_group("what is shown")
    shown.add_argument(
        "--type",
        type=pdu_type,
        action="append",
        default=[],
        metavar="TYPE",
        help="PDUs of this type only, by number or name (may be repeated)",
    )
    shown.add_argument(
        "--exercise-id",
        type=exercise_id,
        metavar="N",
        help="PDUs of this exercise only (default: all)",
    )
    shown.add_argument(
        "--port",
        type=positive_integer,
        metavar="N",
        help="datagrams of a capture from or to this UDP port only (default: all)",
    )
    shown.add_argument(
        "--count", type=positive_integer, metavar="N", help="end after N PDUs"
    )
    how = parser.add_argument_group("how")
    form = how.add_mutually_exclusive_group()
    form.add_argument(
        "--json", action="store_true", help="print JSON, a line for a PDU"
    )
    form.add_argument("--brief", action="store_true", help="print a line for a PDU")
    form.add_argument(
        "--offsets",
        action="store_true",
        help="print where each field stands and its octets, and all that is hidden"
        " else: the header, counts, padding",
    )
    parser.set_defaults(func=run, more="what")


def run(args: argparse.Namespace) -> int:
    """Show the PDUs until there are no more, or as many as wanted."""
    datagrams = Datagrams(args.what)
    form = Json() if args.json else Text(brief=args.brief, offsets=args.offsets)
    shown = broken = 0
    for found in _chosen(datagrams, args):
        form.show(found)
        shown += 1
        broken += found.error is not None
        if shown == args.count:
            break
    for remark in datagrams.remarks:
        print("dome:", remark, file=sys.stderr)
    if not shown:
        print("dome: no PDU", file=sys.stderr)
    sys.stdout.flush()
    return 1 if broken else 0


@dataclass(frozen=True, slots=True)
class Found:
    """A PDU of a datagram, decoded or broken."""

    datagram: Named
    offset: int  #: where it begins
    end: int  #: where the next one would begin
    pdu: Pdu | None
    error: DecodeError | None

    @property
    def octets(self) -> bytes:
        """Its octets."""
        return self.datagram.octets[self.offset : self.end]


def find(datagram: Named) -> Iterator[Found]:
    """Take a datagram apart into its PDUs, the broken ones too.

    Where a header does not tell where its PDU ends, the rest of the datagram is one.
    """
    octets, at = datagram.octets, 0
    while at < len(octets) or at == 0:
        try:
            _, end = read_header(octets, at)
        except DecodeError as error:
            yield Found(datagram, at, len(octets), None, error)
            return
        try:
            yield Found(datagram, at, end, decode_pdu(octets, at), None)
        except DecodeError as error:
            yield Found(datagram, at, end, None, error)
        at = end


def _chosen(datagrams: Datagrams, args: argparse.Namespace) -> Iterator[Found]:
    for datagram in datagrams:
        if args.port is not None and datagram.packet is not None:
            ends = (datagram.source, datagram.destination)
            if not any(end and end[1] == args.port for end in ends):
                continue
        for found in find(datagram):
            if args.type and found.octets[2:3] not in {bytes([n]) for n in args.type}:
                continue
            if args.exercise_id in (None, *found.octets[1:2]):
                yield found


def pdu_type(text: str) -> int:
    """Read a PDU type, by number or name, for argparse."""
    try:
        return type_number(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


class Json:
    """One document a line."""

    def show(self, found: Found) -> None:
        """Print a PDU, or what is wrong with it."""
        document: dict[str, Any]
        if found.pdu is not None:
            document = pdu_to_plain(found.pdu)
        else:
            assert found.error is not None
            document = {
                BROKEN: {
                    "field": found.error.field,
                    "offset": found.error.offset - found.offset,
                    "reason": found.error.reason,
                },
                "octets": found.octets.hex(),
            }
        origin = _origin(found)
        print(json.dumps(document | ({ORIGIN: origin} if origin else {})))


def _origin(found: Found) -> dict[str, Any]:
    datagram = found.datagram
    told = {
        "file": datagram.file or None,
        "packet": datagram.packet,
        "time": datagram.time,
        "from": _address(datagram.source),
        "to": _address(datagram.destination),
        "offset": found.offset or None,
    }
    return {name: value for name, value in told.items() if value is not None}


def _address(address: Address | None) -> str | None:
    return None if address is None else "%s:%d" % address


class Text:
    """Pages for people, or a line each."""

    def __init__(self, *, brief: bool, offsets: bool) -> None:
        self._brief = brief
        self._offsets = offsets
        self._datagram: Named | None = None

    def show(self, found: Found) -> None:
        """Print a PDU, or what is wrong with it."""
        origin = _line_of(found.datagram)
        if self._brief:
            print(f"{origin}  {_title(found)}" if origin else _title(found))
            return
        if found.datagram is not self._datagram and origin:
            print(dim(origin))
        self._datagram = found.datagram
        print(bold(_title(found)))
        if found.pdu is not None:
            octets, offset = found.datagram.octets, found.offset
            print("\n".join(page(found.pdu, octets, offset, offsets=self._offsets)))
        print()


def _title(found: Found) -> str:
    if found.pdu is not None:
        issuer = issuer_of(found.octets)
        return f"{head(found.pdu)}  from {issuer}" if any(issuer) else head(found.pdu)
    error = found.error
    assert error is not None
    name = "PDU"
    if len(found.octets) >= HEADER_SIZE:
        name = f"{type_name(found.octets[2])} ({found.octets[2]})"
    at = error.offset - found.offset
    return f"broken {name}: {error.field} at octet {at}: {error.reason}"


def _line_of(datagram: Named) -> str:
    """Say where a datagram is from."""
    if datagram.packet is None or datagram.time is None:
        return datagram.file
    when = datetime.fromtimestamp(datagram.time, UTC)
    ends = f"{_address(datagram.source)} > {_address(datagram.destination)}"
    return f"packet {datagram.packet}  {when:%H:%M:%S.%f}  {ends}"
