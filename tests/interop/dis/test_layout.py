"""Sizes and places of fields against facts gathered outside of this project.

The tables are of "DIS facts", sections 3 and 4, which were recomputed there from
dis-rs, open-dis and what tshark 4.0.17 reports for zero-filled PDUs.
"""

import json
import struct
from dataclasses import MISSING, fields
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from interop import dis
from interop.dis import BODIES, family_of
from interop.wire import (
    Constant,
    Count,
    Length,
    Size,
    decode,
    encode,
    fixed_size,
    layout_of,
    minimum_size,
)
from interop.wire.fields import Scalar

HEADER = 12
#: PDU type: (family, octets of the PDU with every count zero)
MINIMUM = {
    1: (1, 144),
    2: (2, 96),
    3: (2, 104),
    4: (1, 60),
    5: (3, 28),
    6: (3, 28),
    7: (3, 28),
    8: (3, 24),
    9: (3, 28),
    10: (3, 28),
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
    24: (6, 88),
    25: (4, 104),
    26: (4, 32),
    27: (4, 36),
    28: (6, 60),
    29: (6, 32),
    30: (6, 28),
    31: (4, 32),
    32: (4, 40),
    33: (7, 136),
    34: (7, 40),
    35: (7, 40),
    36: (7, 52),
    37: (8, 72),
    38: (8, 40),
    39: (8, 44),
    40: (8, 26),
    41: (9, 32),
    42: (9, 64),
    43: (9, 88),
    44: (9, 40),
    45: (9, 48),
    46: (11, 25),
    47: (11, 17),
    48: (11, 17),
    49: (11, 35),
    50: (11, 40),
    51: (10, 32),
    52: (10, 32),
    53: (10, 48),
    54: (10, 40),
    55: (10, 32),
    56: (10, 44),
    57: (10, 40),
    58: (10, 44),
    59: (10, 40),
    60: (10, 40),
    61: (10, 40),
    62: (10, 32),
    63: (10, 40),
    64: (10, 40),
    65: (10, 40),
    66: (1, 100),
    67: (1, 72),
    68: (2, 88),
    69: (2, 24),
    70: (13, 56),
    71: (13, 40),
    72: (1, 32),
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
    "SupplyQuantity": 12,
    "IffDataRecord": 6,
    "IffParameters": 24,
    "EmissionsLayer": 28,
    "Mode5Layer": 28,
    "Mode5Transponder": 16,
    "Mode5Interrogator": 16,
    "ModeSLayer": 36,
    "ModeSTransponder": 24,
    "ModeSInterrogator": 24,
    "DataLayer": 16,
    "RecordSet": 16,
    "AggregateMarking": 32,
    "SilentAggregate": 12,
    "SilentEntity": 12,
    "IntermediateResult": 24,
    "AttributeRecordSet": 8,
    "PropulsionSystem": 8,
    "VectoringNozzle": 8,
    "Shaft": 8,
    "AdditionalPassiveActivity": 4,
    "AcousticSystem": 20,
    "AcousticBeam": 24,
    "InformationEffect": 16,
    "CommunicationsNode": 16,
    "PerimeterPoint": 8,
    "LiveEntityId": 4,
    "ObjectType": 4,
    "LinearSegment": 64,
    "deception.BlankingSector": 40,
    "deception.AngleDeception": 48,
    "deception.FalseTargets": 40,
    "process.EnvironmentType": 8,
    "elsewhere.ApplicationData": 4,
    "elsewhere.Association": 32,
    "elsewhere.DatabaseIndex": 12,
    "elsewhere.ExpendableDescriptor": 16,
    "elsewhere.ExplosionDescriptor": 16,
    "elsewhere.LinkMessage": 20,
    "elsewhere.LocalAngles": 15,
    "elsewhere.OwnershipStatus": 8,
    "elsewhere.RotationQuaternion": 15,
    "radio.HaveQuickTransmitter": 40,
}


@pytest.mark.parametrize("pdu_type", MINIMUM)
def test_minimum_length_and_family(pdu_type: int) -> None:
    body_type = BODIES[pdu_type]
    told = family_of(body_type), HEADER + minimum_size(body_type)
    assert told == MINIMUM[pdu_type]


@pytest.mark.parametrize("name", RECORDS)
def test_minimum_size_of_a_record(name: str) -> None:
    module, _, cls = name.rpartition(".")
    home = import_module(f"interop.dis.{module}") if module else dis
    assert minimum_size(getattr(home, cls)) == RECORDS[name]


@pytest.mark.parametrize("pdu_type", MINIMUM)
def test_a_body_of_defaults_has_the_minimum_length(pdu_type: int) -> None:
    body_type = BODIES[pdu_type]
    types = {one.name: one.type for one in layout_of(body_type).fields}
    needed = [one.name for one in fields(body_type) if one.default is MISSING]
    zeros = {
        name: decode(types[name], bytes(fixed_size(types[name]))) for name in needed
    }
    body = body_type(**zeros)
    assert HEADER + len(encode(body)) == MINIMUM[pdu_type][1]


#: PDU type: octets of the shortest one in KDIS. The facts have it from open-dis, which
#: takes what is always there, such as a location, for optional too.
SHORTEST = {46: 25, 47: 17, 49: 35, 50: 40}
#: PDU type: fields of the facts that are there only when a flag says so.
OPTIONAL = {50: {"flags 2"}}
#: PDU type: fields with another layout, which is that of KDIS, and why.
OTHERWISE = {
    42: {"sample time"},  # a clock time, as in open-dis
    47: {"appearance flags"},  # the second octet is there only when it is needed
}


#: Numbers that count nothing in the PDU itself.
VALUES = {"number of PDUs"}


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
    shortest = SHORTEST.get(pdu_type, told["min_length"])
    assert shortest == HEADER + minimum_size(body_type)
    ours = {HEADER + slot.offset: slot for slot in layout_of(body_type).slots}
    left_out = OPTIONAL.get(pdu_type, set()) | OTHERWISE.get(pdu_type, set())
    for field in told["fields"]:
        if field["name"] in left_out:
            continue
        slot = ours[field["off"]]
        if field["type"] in ("u8", "u16", "u32", "u64", "f32", "f64"):
            assert struct.calcsize(">" + slot.code) == field["size"], field["name"]
            assert (field["type"][0] == "f") == (slot.code in "fd"), field["name"]
        if field["name"] in VALUES:
            assert isinstance(slot.mark, Scalar)
        elif field["name"].startswith(("number of", "length of", "data length")):
            assert isinstance(slot.mark, Count | Length | Size | Constant)


def test_all_pdu_types_of_version_7_are_declared(facts: dict[str, Any]) -> None:
    assert sorted(BODIES) == sorted(map(int, facts)) == list(range(1, 73))
    assert sorted(MINIMUM) == sorted(BODIES)
