"""Wireshark's dissector as a peer that only reads: where it sees fields, and what.

tshark shows each field with its place, so it is laid beside our layout by position:
a field of its may not cross the bounds of ours, and where both see the same field
its number has to be ours.
"""

import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from interop.capture import CaptureWriter
from interop.conformance.leaves import generic, leaves_of
from interop.conformance.misreadings import VERDICTS_ON
from interop.conformance.opinion_fields import compare
from interop.conformance.opinion_tshark import DIS_PORT, NAME, Dissected, Tshark
from interop.errors import CallError

from .findings import READS, Finding, Judged, different
from .toolchain import Absent
from .values import Sample


def dissect(samples: Mapping[int, list[Sample]]) -> dict[int, Judged]:
    """Return what tshark makes of samples, by PDU type; Absent when it is not here."""
    try:
        tshark = Tshark()
    except CallError as why:
        raise Absent(str(why)) from None
    if tshark.version != VERDICTS_ON:
        raise Absent(f"{tshark.version} is here, the verdicts are on {VERDICTS_ON}")
    flat = [sample for those in samples.values() for sample in those]
    shown = _shown(tshark, flat)
    return {
        number: _judged(number, [(sample, next(shown)) for sample in those])
        for number, those in samples.items()
    }


def _shown(tshark: Tshark, samples: list[Sample]) -> Iterator[Dissected]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "ours.pcapng"
        with CaptureWriter(path) as capture:
            for number, sample in enumerate(samples):
                ends = ("10.0.0.1", DIS_PORT), ("10.0.0.2", DIS_PORT)
                capture.write(float(number), *ends, sample.octets)
        yield from tshark.dissect(path, (), lambda: True)


def _judged(pdu_type: int, shown: list[tuple[Sample, Dissected]]) -> Judged:
    here = Finding(NAME, pdu_type, READS, "")
    found: list[Finding] = []
    reads, whole = False, True
    for sample, one in shown:
        assert one.octets == sample.octets
        leaves = leaves_of(sample.pdu, sample.octets)
        told = compare(leaves, sample.octets, one.fields)
        found += [
            replace(
                here,
                kind=differs.kind,
                field=generic(differs.field),
                offset=differs.offset,
                detail=f"{differs.theirs} {differs.shown}",
            )
            for differs in told.differences
        ]
        if one.malformed:
            found.append(replace(here, kind="refuses"))
        reads |= told.body
        whole &= not told.left_out
    return Judged(reads, False, different(found), whole)
