"""Sizes and places of fields against facts gathered outside of this project.

The table is of "DIS facts", sections 3 and 4, which were recomputed there from
dis-rs, open-dis and what tshark 4.0.17 reports for zero-filled PDUs.
"""

import json
import struct
from pathlib import Path
from typing import Any

import pytest

from interop import dis
from interop.dis import BODIES, EntityId, family_of
from interop.wire import Constant, Count, Length, Size, encode, layout_of, minimum_size

HEADER = 12
#: PDU type: (family, octets of the PDU with every count zero)
MINIMUM = {
    1: (1, 144),
    2: (2, 96),
    3: (2, 104),
    11: (5, 28),
    12: (5, 28),
    13: (5, 44),
    14: (5, 40),
    15: (5, 32),
    16: (5, 40),
    17: (5, 40),
    18: (5, 40),
    19: (5, 40),
    20: (5, 40),
    21: (5, 40),
    22: (5, 32),
    23: (6, 28),
    25: (4, 104),
    26: (4, 32),
    27: (4, 36),
    67: (1, 72),
    68: (2, 88),
    69: (2, 24),
}
#: Record: octets with every count zero.
RECORDS = {
    "Header": 12,
    "SimulationAddress": 4,
    "EntityId": 6,
    "EventId": 6,
    "EntityType": 8,
    "Location": 24,
    "Vector": 12,
    "Orientation": 12,
    "ClockTime": 8,
    "Marking": 12,
    "DeadReckoning": 40,
    "Descriptor": 16,
    "ArticulatedPart": 16,
    "AttachedPart": 16,
    "Separation": 16,
    "EntityTypeParameter": 16,
    "EntityAssociation": 16,
    "UnknownParameter": 16,
    "FixedDatum": 8,
    "VariableDatum": 8,
    "StandardRecord": 6,
    "EmitterSystem": 20,
    "Beam": 52,
    "FundamentalParameters": 20,
    "BeamData": 20,
    "TrackJam": 8,
    "Modulation": 8,
    "SincgarsParameters": 16,
    "LinkParameters": 8,
    "HaveQuickParameters": 16,
    "BeamAntennaPattern": 40,
    "PrecisionAimpoint": 96,
    "AreaAimpoint": 12,
    "EnergyDeposition": 12,
    "DamageDescription": 40,
}


@pytest.mark.parametrize("pdu_type", MINIMUM)
def test_minimum_length_and_family(pdu_type: int) -> None:
    body_type = BODIES[pdu_type]
    told = family_of(body_type), HEADER + minimum_size(body_type)
    assert told == MINIMUM[pdu_type]


@pytest.mark.parametrize("name", RECORDS)
def test_minimum_size_of_a_record(name: str) -> None:
    assert minimum_size(getattr(dis, name)) == RECORDS[name]


@pytest.mark.parametrize("pdu_type", MINIMUM)
def test_a_body_of_defaults_has_the_minimum_length(pdu_type: int) -> None:
    body_type = BODIES[pdu_type]
    zero = EntityId(0, 0, 0)
    body = body_type(zero, zero) if family_of(body_type) == 5 else body_type(zero)
    assert HEADER + len(encode(body)) == MINIMUM[pdu_type][1]


@pytest.fixture(scope="module")
def facts(shared: Path) -> dict[str, Any]:
    path = shared / "reference" / "dis-layout.json"
    if not path.is_file():
        pytest.skip("there is no ../shared/reference/dis-layout.json")
    layouts: dict[str, Any] = json.loads(path.read_text())
    return layouts


@pytest.mark.parametrize("pdu_type", sorted(BODIES))
def test_every_field_stands_where_the_facts_have_it(
    pdu_type: int, facts: dict[str, Any]
) -> None:
    """Where a fact's field begins, one of ours does; numbers are of its size."""
    told = facts[str(pdu_type)]
    body_type = BODIES[pdu_type]
    assert told["family"] == family_of(body_type)
    assert told["min_length"] == HEADER + minimum_size(body_type)
    ours = {HEADER + slot.offset: slot for slot in layout_of(body_type).slots}
    for field in told["fields"]:
        slot = ours[field["off"]]
        if field["type"] in ("u8", "u16", "u32", "u64", "f32", "f64"):
            assert struct.calcsize(">" + slot.code) == field["size"], field["name"]
            assert (field["type"][0] == "f") == (slot.code in "fd"), field["name"]
        if field["name"].startswith(("number of", "length of", "data length")):
            assert isinstance(slot.mark, Count | Length | Size | Constant)
