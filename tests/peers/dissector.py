"""Wireshark's dissector as a peer that only reads: where it sees fields, and what.

tshark shows each field with its place, so it is laid beside our layout by position:
a field of its may not cross the bounds of ours, and where both see the same field
its number has to be ours.
"""

import math
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from interop.capture import CaptureWriter
from interop.dis import HEADER_SIZE

from .findings import READS, Finding, Judged, different, generic
from .places import Leaf, leaf_at, leaves_of
from .toolchain import Absent, tool
from .values import Sample

NAME = "tshark"
VERSION = "4.0.17"  #: that the verdicts are on; another one dissects otherwise
PORT = 3000  #: on which Wireshark expects DIS
SIX_DIGITS = 1e-5  #: relative; to how many tshark shows a float


@dataclass(frozen=True, slots=True)
class Shown:
    """One field as tshark shows it."""

    name: str
    offset: int  #: octets from the PDU's start
    size: int
    show: str

    @property
    def end(self) -> int:
        """Offset after the last octet."""
        return self.offset + self.size


def dissect(samples: Mapping[int, list[Sample]]) -> dict[int, Judged]:
    """Return what tshark makes of samples, by PDU type; Absent when it is not here."""
    tshark = tool(NAME)
    told = subprocess.run([tshark, "--version"], capture_output=True, text=True)
    if VERSION not in told.stdout.partition("\n")[0]:
        found = told.stdout.partition("\n")[0]
        raise Absent(f"{found!r} is here, the verdicts are on {VERSION}")
    flat = [sample for those in samples.values() for sample in those]
    shown = iter(_packets(tshark, flat))
    return {
        number: _judged(number, [(sample, next(shown)) for sample in those])
        for number, those in samples.items()
    }


def _packets(tshark: str, samples: list[Sample]) -> Iterator[ElementTree.Element]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ours.pcapng"
        with CaptureWriter(path) as capture:
            for number, sample in enumerate(samples):
                ends = ("10.0.0.1", PORT), ("10.0.0.2", PORT)
                capture.write(float(number), *ends, sample.octets)
        told = subprocess.run(
            [tshark, "-n", "-r", str(path), "-T", "pdml"],
            capture_output=True,
            check=True,
        )
    yield from ElementTree.fromstring(told.stdout).iter("packet")


def _judged(pdu_type: int, shown: list[tuple[Sample, ElementTree.Element]]) -> Judged:
    here = Finding(NAME, pdu_type, READS, "")
    found: list[Finding] = []
    reads, whole = False, True
    for sample, packet in shown:
        leaves = leaves_of(sample.pdu, sample.octets)
        seen: set[int] = set()
        by_bounds: dict[tuple[int, int], list[Shown]] = {}
        for field in _shown(packet):
            by_bounds.setdefault((field.offset, field.end), []).append(field)
            seen.update(range(field.offset, field.end))
        for fields in by_bounds.values():  # one number may be shown in several ways
            those = [_compare(here, one, leaves, sample.octets) for one in fields]
            wrong = [one for one in those if one is not None]
            if len(wrong) == len(those):
                found.append(wrong[0])
        if packet.find("proto[@name='_ws.malformed']") is not None:
            found.append(replace(here, kind="refuses"))
        body = [one for one in leaves if one.offset >= HEADER_SIZE]
        values = [one for one in body if "padding" not in one.path]
        reads |= any(one.offset in seen for one in values)
        whole &= all(one.offset in seen for one in values)
    return Judged(reads, False, different(found), whole)


def _shown(packet: ElementTree.Element) -> Iterator[Shown]:
    """Yield the fields that hold no others; bits of a field are no field."""
    for dis in packet.iter("proto"):
        if dis.get("name") != "dis":
            continue
        start = int(dis.get("pos", "0"))
        for field in dis.iter("field"):
            name = field.get("name", "")
            inner = [one for one in field if one.get("unmaskedvalue") is None]
            if not name.startswith("dis.") or inner or field.get("unmaskedvalue"):
                continue
            offset = int(field.get("pos", "0")) - start
            size = int(field.get("size", "0"))
            if size:
                yield Shown(name, offset, size, field.get("show", ""))


def _compare(
    here: Finding, field: Shown, leaves: list[Leaf], octets: bytes
) -> Finding | None:
    """Return how a field disagrees with our layout or with the value there."""
    first = leaf_at(leaves, field.offset)
    last = leaf_at(leaves, field.end - 1)
    whole = first.offset == field.offset and last.end == field.end
    if first == last and isinstance(first.value, bytes):
        whole = field.end <= last.end  # what is inside octets, we do not say
    if not whole or (first != last and _is_number(field.show)):
        kind = "bounds"
    elif first == last and not _same(first, octets, field.show):
        kind = "shows"
    else:
        return None
    path, offset = generic(first.path), first.offset
    detail = f"{field.name} {field.show}"
    return replace(here, kind=kind, field=path, offset=offset, detail=detail)


def _is_number(show: str) -> bool:
    try:
        int(show, 0)
    except ValueError:
        return False
    return True


def _same(leaf: Leaf, octets: bytes, show: str) -> bool:
    """Tell whether a field shows our value; so it does when it shows no number."""
    value = leaf.value
    try:
        if bytes.fromhex(show.replace(":", "")) == octets[leaf.offset : leaf.end]:
            return True
    except ValueError:
        pass  # a number, or words
    try:
        if isinstance(value, float):
            return math.isclose(float(show), value, rel_tol=SIX_DIGITS)
        return isinstance(value, bytes) or int(show, 0) == value
    except ValueError:
        return True
