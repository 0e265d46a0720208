"""Who issued a PDU, against the layouts of the reference facts."""

import json
import struct
from pathlib import Path

import numpy as np
import pytest

from interop.capture.issuer import UNKNOWN, Application, issuer_of, issuers_of
from interop.dis import BODIES, HEADER_SIZE, family_of, index
from interop.wire import minimum_size

SITE, APPLICATION = 0x0102, 0x0304

#: Words that the field with the issuer's identifier has in the layouts, where it is
#: not the first field of the PDU.
NAMES = {
    6: "supplying",
    9: "repairing",
    32: "source intercom",
    38: "requesting",
    40: "requesting",
}
LIVE = range(46, 51)


def pdu(pdu_type: int, size: int = 64) -> bytearray:
    octets = bytearray(size)
    struct.pack_into(">BBBBIHBB", octets, 0, 7, 1, pdu_type, 0, 1, size, 0, 0)
    return octets


def test_the_place_is_that_of_the_layouts(shared: Path) -> None:
    table = json.loads((shared / "reference" / "dis-layout.json").read_text())
    assert len(table) == 72
    for number, layout in table.items():
        pdu_type = int(number)
        fields = layout["fields"]
        name = NAMES.get(pdu_type)
        field = next(f for f in fields if name is None or name in f["name"])
        octets = pdu(pdu_type, 256)
        if pdu_type in LIVE:
            assert "live entity id" in field["name"]
            octets[field["off"] : field["off"] + 2] = b"\x11\x22"
            expected = Application(0x11, 0x22)
        else:
            struct.pack_into(">HH", octets, field["off"], SITE, APPLICATION)
            expected = Application(SITE, APPLICATION)
        assert issuer_of(octets) == expected, layout["name"]


def test_a_shot_that_nobody_fired_is_told_by_its_event(shared: Path) -> None:
    table = json.loads((shared / "reference" / "dis-layout.json").read_text())
    for number in (2, 3, 68):
        event = next(f for f in table[str(number)]["fields"] if "event" in f["name"])
        octets = pdu(number, table[str(number)]["min_length"])
        struct.pack_into(">HH", octets, event["off"], SITE, APPLICATION)
        assert issuer_of(octets) == (SITE, APPLICATION)
        octets[3] = 2  # the family, which `index` looks at
        assert issuers_of(index([octets])).tolist() == [SITE << 16 | APPLICATION]
        assert issuer_of(octets[:14]) == UNKNOWN
        assert issuer_of(octets[:20]) == UNKNOWN


@pytest.mark.parametrize("pdu_type", [0, 73, 129, 255])
def test_unknown_types_do_not_tell(pdu_type: int) -> None:
    octets = pdu(pdu_type)
    octets[12:] = b"\xff" * 52
    assert issuer_of(octets) == UNKNOWN


@pytest.mark.parametrize("size", range(12, 16))
def test_a_short_pdu_does_not_tell(size: int) -> None:
    assert issuer_of(pdu(72, size)) == UNKNOWN


def test_columns_tell_the_same() -> None:
    rng = np.random.default_rng(3)
    # types that are not declared in interop.dis pass with any length
    pdus = []
    for pdu_type in [*range(4, 11), 24, *range(28, 67), *range(70, 75), 0, 200]:
        if pdu_type in BODIES:
            whole = pdu(pdu_type, HEADER_SIZE + minimum_size(BODIES[pdu_type]))
            whole[3] = family_of(BODIES[pdu_type])
            at = 18 if pdu_type in (6, 9) else 12
            whole[at : at + 4] = rng.bytes(4)
            pdus.append(bytes(whole))
            continue
        for size in (12, 14, 15, 16, 18, 21, 22, 40):
            octets = pdu(pdu_type, size)
            octets[12:] = rng.bytes(size - 12)
            pdus.append(bytes(octets))
    found = index(pdus)
    assert len(found) == len(pdus)
    expected = [site << 16 | application for site, application in map(issuer_of, pdus)]
    assert issuers_of(found).tolist() == expected


def test_no_pdus_have_no_issuers() -> None:
    assert issuers_of(index([])).tolist() == []
