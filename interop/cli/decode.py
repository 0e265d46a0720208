"""``dome decode``: show PDUs, from files, captures or hexadecimal."""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from ..bus import Address
from ..capture import issuer_of
from ..dis import Pdu, decode_pdu
from ..dis.document import BROKEN, FORGIVEN, ORIGIN, pdu_to_plain
from ..dis.lenient import Forgiven, decode_lenient
from ..dis.lenient.header import TRAILING
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
    how.add_argument(
        "--lenient",
        action="store_true",
        help="accept what real traffic gets wrong, and tell what was forgiven",
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
    octets: bytes  #: its own; where something was forgiven, as they should have been
    pdu: Pdu | None
    error: DecodeError | None = None
    forgiven: tuple[Forgiven, ...] = ()


def find(datagram: Named, *, lenient: bool = False) -> Iterator[Found]:
    """Take a datagram apart into its PDUs, the broken ones too.

    Where a header does not tell where its PDU ends, the rest of the datagram is one.
    """
    octets, at, end = datagram.octets, -1, 0
    while at < end < len(octets) or at < 0:
        at = end
        try:
            if lenient:
                one = decode_lenient(octets, at)
                end, forgiven = one.end, one.forgiven
                if (left := len(octets) - end) and _is_nothing(octets[end:]):
                    reason = f"{left} octets after the last PDU, left out"
                    more = Forgiven(TRAILING.name, "datagram", end, reason)
                    end, forgiven = len(octets), (*forgiven, more)
                yield Found(datagram, at, one.pdu.encode(), one.pdu, None, forgiven)
            else:
                pdu = decode_pdu(octets, at)
                end = at + pdu.header.length
                yield Found(datagram, at, octets[at:end], pdu)
        except DecodeError as error:
            end = _end(octets, at)
            yield Found(datagram, at, octets[at:end], None, error)


def _is_nothing(octets: bytes) -> bool:
    """Tell whether octets behind a PDU are too few for another one, or all zero."""
    return len(octets) < HEADER_SIZE or not any(octets)


def _end(octets: bytes, at: int) -> int:
    """Return where a broken PDU ends."""
    try:
        return read_header(octets, at)[1]
    except DecodeError:
        return len(octets)


def _chosen(datagrams: Datagrams, args: argparse.Namespace) -> Iterator[Found]:
    for datagram in datagrams:
        if args.port is not None and datagram.packet is not None:
            ends = (datagram.source, datagram.destination)
            if not any(end and end[1] == args.port for end in ends):
                continue
        for found in find(datagram, lenient=args.lenient):
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
        if found.forgiven:
            document[FORGIVEN] = [
                asdict(one) | {"offset": one.offset - found.offset}
                for one in found.forgiven
            ]
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
        for one in found.forgiven:
            where = f"{one.field} at octet {one.offset - found.offset}"
            print(f"  forgiven: {one.repair}: {where}: {one.reason}")
        if found.pdu is not None:
            print("\n".join(page(found.pdu, found.octets, offsets=self._offsets)))
        print()


def _title(found: Found) -> str:
    if found.pdu is not None:
        issuer = issuer_of(found.octets)
        parts = [head(found.pdu)]
        parts += [f"from {issuer}"] * any(issuer)
        parts += [f"{len(found.forgiven)} forgiven"] * bool(found.forgiven)
        return "  ".join(parts)
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
