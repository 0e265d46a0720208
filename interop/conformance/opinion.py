"""A second opinion: what tshark makes of a recording, laid beside ours."""

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..capture import CaptureWriter, Packets
from ..dis import HEADER_SIZE, READ, Opaque, Pdu, decode_pdu
from ..dis.names import type_name
from ..dis.pdu import read_header
from ..errors import DecodeError
from .leaves import generic, leaves_of
from .misreadings import VERDICTS_ON, known
from .opinion_fields import Difference, Shown, compare
from .opinion_tshark import DIS_PORT, Dissected, Tshark

UNDECIDED = "undecided"  #: who is right in a disagreement that nothing is known of
_LENGTH = slice(8, 10)  # where the header tells the length of its PDU
_MOST_VALUE = 200  # characters of a value that is kept as evidence
_NOBODY = ("0.0.0.0", DIS_PORT)
_STEP = 1000  # ns, which stand for one PDU in the time of a copy
_EVERY = 1000  # datagrams between two times that progress is told


@dataclass(slots=True)
class _Tally:
    """What came of the PDUs of one type."""

    pdus: int = 0
    read: int = 0  #: of which tshark shows more than the header
    compared: int = 0  #: fields
    agreed: int = 0
    differ: int = 0
    left_out: Counter[str] = field(default_factory=Counter)


class _Place(NamedTuple):
    """Which PDU it is that tshark and we look at."""

    frame: int  #: as Wireshark numbers it
    pdu: int  #: of its bundle, from 1
    pdu_type: int
    version: int


class SecondOpinion:
    """Asks tshark about a recording.

    tshark looks into the first PDU of a datagram only. Those behind it are copied,
    each into a datagram of its own, and put before it when it is through.
    """

    def __init__(self) -> None:
        """Find tshark; CallError when there is none."""
        self.tshark = Tshark()
        self._ports: set[int] = set()
        self._datagrams = 0
        self._seen = 0  # of the datagrams, by tshark
        self._as_dis = 0
        self._behind = 0  # PDUs behind the first of their datagrams
        self._apart = 0  # of these, those that tshark was shown
        self._cut = 0
        self._types: dict[int, _Tally] = {}
        self._malformed: Counter[str] = Counter()
        self._experts: dict[str, dict[str, Any]] = {}
        self._disagreements: dict[Any, dict[str, Any]] = {}  # by PDU type and verdict

    def take(self, packets: Packets) -> None:
        """Learn from the next packets of the recording which ports carry DIS."""
        self._datagrams += len(packets)
        for number in np.unique(packets.destination).tolist():
            port = packets.addresses[number][1]
            rows = np.flatnonzero(packets.destination == number).tolist()
            if port not in self._ports and any(
                _is_dis(packets.payloads[row]) for row in rows
            ):
                self._ports.add(port)

    def ask(
        self,
        path: Path,
        *,
        show: Callable[[str], None] = lambda text: None,
        wanted: Callable[[], bool] = lambda: True,
    ) -> dict[str, Any]:
        """Put a recording before tshark, and return what comes of it as plain values.

        ``show`` is told how far it is; it stops when ``wanted()`` is no longer true.
        """
        incomplete = ""
        with tempfile.TemporaryDirectory(prefix="dome-") as folder:
            rest = Path(folder) / "behind.pcapng"
            with CaptureWriter(rest) as spool:
                for one in self.tshark.dissect(path, self._ports, wanted):
                    self._seen += 1
                    self._as_dis += one.is_dis
                    self._look(one, one.frame, 0, spool)
                    if not self._seen % _EVERY:
                        show(f"tshark: {self._seen:,} of {self._datagrams:,} datagrams")
                incomplete = self.tshark.complaint
            if self._behind and wanted():
                done = 0
                for one in self.tshark.dissect(rest, (), wanted):
                    done += 1
                    self._apart = done
                    self._look(one, one.time[0], one.time[1] // _STEP, None)
                    if not done % _EVERY:
                        show(f"tshark: {done:,} of {self._behind:,} bundled PDUs")
                incomplete = incomplete or self.tshark.complaint
        return self._told(incomplete if wanted() else "interrupted")

    def _look(
        self, one: Dissected, frame: int, behind: int, spool: CaptureWriter | None
    ) -> None:
        """Compare one PDU: the first of a datagram, or the one ``behind`` so many."""
        if one.is_cut or not one.octets:
            self._cut += one.is_cut
            return
        for expert in one.experts:
            remark = self._experts.setdefault(expert, {"count": 0, "frame": frame})
            remark["count"] += 1
        octets = one.octets
        if spool is not None:
            octets = self._split(octets, frame, spool)
        pdu_type = octets[2] if len(octets) > 2 else 0
        place = _Place(frame, behind + 1, pdu_type, octets[0])
        if not one.is_dis:
            if _is_dis(octets):
                self._disagree(place, Difference("leaves", *_WHOLE))
            elif one.port in self._ports or spool is None:
                self._malformed["dome"] += 1
                reason = f"{len(octets)} octets without a header"
                self._disagree(
                    place, Difference("accepts", "header", 0, "", "", reason)
                )
            return
        tally = self._types.setdefault(pdu_type, _Tally())
        tally.pdus += 1
        try:
            pdu = decode_pdu(octets)
        except DecodeError as error:
            self._malformed["both" if one.malformed else "dome"] += 1
            if not one.malformed:
                reads_on = any(shown.end > len(octets) for shown in one.fields)
                told = Difference(
                    "beyond" if reads_on else "accepts",
                    error.field,
                    error.offset,
                    "",
                    "",
                    error.reason,
                )
                self._disagree(place, told)
            return
        if one.malformed:
            self._malformed["tshark"] += 1
            refused = Difference("refuses", "", 0, "", one.malformed, "well-formed")
            self._disagree(place, refused)
        self._compare(place, pdu, octets, one.fields, tally)

    def _split(self, datagram: bytes, frame: int, spool: CaptureWriter) -> bytes:
        """Return the first PDU of a datagram, and spool those behind it."""
        pdus = list(_parts(datagram))
        for number, part in enumerate(pdus[1:], start=1):
            # The time of the copy says where it is from: frame, and place in it.
            spool.write(frame + number * _STEP / 1e9, _NOBODY, _NOBODY, part)
            self._behind += 1
        return pdus[0]

    def _compare(
        self,
        place: _Place,
        pdu: Pdu,
        octets: bytes,
        fields: list[Shown],
        tally: _Tally,
    ) -> None:
        if isinstance(pdu.body, Opaque):
            fields = [one for one in fields if one.offset < HEADER_SIZE]
        found = compare(leaves_of(pdu, octets), octets, fields)
        tally.read += found.body
        tally.compared += found.compared
        tally.agreed += found.agreed + found.placed
        tally.differ += len(found.differences)
        if found.body:
            tally.left_out.update(found.left_out)
        for one in found.differences:
            self._disagree(place, one)

    def _disagree(self, place: _Place, found: Difference) -> None:
        """Count a disagreement with those of the same verdict, or of the same field."""
        path = generic(found.field)
        pdu_type = place.pdu_type
        verdict = known(found.kind, pdu_type, place.version, path)
        key: Any = (found.kind, path, found.theirs) if verdict is None else verdict
        told = self._disagreements.get((pdu_type, key))
        if told is None:
            told = self._disagreements[pdu_type, key] = {
                "pdu_type": pdu_type,
                "name": type_name(pdu_type),
                "right": verdict.right if verdict else UNDECIDED,
                "reason": verdict.reason if verdict else "",
                "source": verdict.source if verdict else "",
                "count": 0,
                "fields": [],
                "first": {
                    "frame": place.frame,
                    "pdu": place.pdu,
                    "kind": found.kind,
                    "field": found.field,
                    "offset": found.offset,
                    "dome": _kept(found.value),
                    "theirs": found.theirs,
                    "tshark": _kept(found.shown),
                },
            }
        told["count"] += 1
        if path and path not in told["fields"]:
            told["fields"].append(path)

    def _told(self, incomplete: str) -> dict[str, Any]:
        tallies = sorted(self._types.items())
        disagreements = list(self._disagreements.values())
        disagreements.sort(key=lambda one: (one["right"] != UNDECIDED, one["pdu_type"]))
        return {
            "version": self.tshark.version,
            "verdicts_on": VERDICTS_ON,
            "incomplete": incomplete,
            "ports": sorted(self._ports),
            "datagrams": self._seen,
            "judged": self._datagrams,
            "dis": self._as_dis,
            "bundled": self._apart,
            "cut": self._cut,
            "pdus": sum(one.pdus for _, one in tallies),
            "compared": sum(one.compared for _, one in tallies),
            "agreed": sum(one.agreed for _, one in tallies),
            "malformed": {who: self._malformed[who] for who in _WHO},
            "experts": [
                {"message": text, **told} for text, told in self._experts.items()
            ],
            "types": [_type(number, one) for number, one in tallies],
            "disagreements": disagreements,
            "undecided": sum(one["right"] == UNDECIDED for one in disagreements),
        }


_WHO = ("both", "tshark", "dome")
_WHOLE = ("", 0, "", "data", "a PDU")


def _type(number: int, tally: _Tally) -> dict[str, Any]:
    return {
        "pdu_type": number,
        "name": type_name(number),
        "pdus": tally.pdus,
        "read": tally.read,
        "compared": tally.compared,
        "agreed": tally.agreed,
        "differ": tally.differ,
        "left_out": dict(sorted(tally.left_out.items())),
    }


def _is_dis(octets: bytes | memoryview) -> bool:
    """Tell whether octets may well be a PDU, broken or not."""
    if len(octets) < HEADER_SIZE or octets[0] not in READ:
        return False
    return HEADER_SIZE <= int.from_bytes(octets[_LENGTH], "big") <= len(octets)


def _parts(datagram: bytes) -> Iterator[bytes]:
    """Yield the PDUs of a datagram; what cannot be parted is the last one."""
    at = 0
    while at < len(datagram):
        try:
            _, end = read_header(datagram, at)
        except DecodeError:
            end = len(datagram)
        yield datagram[at:end]
        at = end


def _kept(value: object) -> Any:
    """Return a value as JSON carries it, cut to what is worth to be shown."""
    if isinstance(value, bytes):
        value = value.hex()
    if isinstance(value, int):
        return value
    return str(value)[:_MOST_VALUE]
