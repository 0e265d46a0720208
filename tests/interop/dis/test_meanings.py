"""What numbers of records mean; expected words by dis-facts, sections 3, 9 and 14."""

import pytest

from interop.dis import (
    AggregateState,
    Beam,
    Detonation,
    EmitterSystem,
    EntityId,
    EntityState,
    EntityType,
    Header,
    JammingTechnique,
    MinefieldQuery,
    Modulation,
    PointObjectState,
    RecordQueryR,
    Signal,
)
from interop.dis.environment import ObjectType
from interop.dis.live import Appearance, LiveEntityId
from interop.dis.meanings import meanings, words_of
from interop.dis.parameters import ArticulatedPart

ID = EntityId(1, 2, 3)
USA = "United States of America (USA)"


@pytest.mark.parametrize(
    ("record", "wanted"),
    [
        (Detonation(ID, result=1), {"result": "Entity Impact"}),
        (EmitterSystem(7333, 2), {"name": "AN/TPY-2"}),
        (Modulation(0, 8, 0, 8), {"major": "SATCOM", "system": "JTIDS/MIDS"}),
        (Modulation(0, 1, 2), {"detail": "AM (Amplitude Modulation)"}),
        (ArticulatedPart(0, 0, 4096 + 11), {"parameter": "Primary Turret Number 1"}),
        (
            Signal(ID, encoding_scheme=0x8001),
            {"encoding_scheme": "Application-Specific Data"},
        ),
        (
            Signal(ID, encoding_scheme=1),
            {"encoding_scheme": "Encoded audio: 8-bit mu-law"},
        ),
        (
            Beam(1, jamming_technique=JammingTechnique(2, 130, 30, 1)),
            {"jamming_technique": "Deception / Repeater / Repeater Digital Radio"},
        ),
    ],
    ids=lambda value: type(value).__name__,
)
def test_a_number_that_has_a_name_has_a_meaning(
    record: object, wanted: dict[str, str]
) -> None:
    found = meanings(record)
    for name, words in wanted.items():
        assert found[name].startswith(words)


def test_the_bits_of_an_entity_are_those_of_its_type() -> None:
    satellite = EntityState(
        ID,
        entity_type=EntityType(1, 5, 225, 2, 3),
        appearance=0x00C0_0018,
        capabilities=1 << 1,
    )
    found = meanings(satellite)
    assert found["entity_type"] == (
        f"Platform / Space / {USA} / Unmanned / Early Warning satellite"
    )
    assert found["appearance"] == (
        "Damage: Destroyed, Power Plant On, State: Deactivated"
    )
    assert found["force"] == "Other"
    assert "alternative_type" not in found
    nothing = meanings(EntityState(ID, appearance=0x0080_0000, capabilities=1))
    assert not {"appearance", "capabilities", "entity_type"} & nothing.keys()


def test_a_field_that_is_not_there_means_nothing() -> None:
    assert meanings(Appearance(LiveEntityId(1, 2, 3))) == {}
    typed = Appearance(
        LiveEntityId(1, 2, 3),
        0x12,
        entity_type=EntityType(1, 1),
        capabilities=1,
    )
    assert meanings(typed)["capabilities"] == "Ammunition Supply"


def test_objects_and_aggregates_have_types_of_their_own() -> None:
    church = PointObjectState(ID, object_type=ObjectType(1, 3, 1, 1))
    assert meanings(church)["object_type"] == (
        "Cultural feature / Building / Structure / Church"
    )
    platoon = AggregateState(ID, aggregate_type=EntityType(1, 1, 225, 3))
    assert meanings(platoon)["aggregate_type"] == "Platoon"


def test_a_list_of_numbers_means_all_of_them() -> None:
    query = RecordQueryR(ID, ID, record_ids=(4500, 12))
    words = "Directed Energy Damage Description record, 12"
    assert meanings(query)["record_ids"] == words


def test_the_sensors_of_a_minefield_are_told_by_category() -> None:
    query = MinefieldQuery(ID, sensor_types=(2 << 4 | 1, 0, 0xFFF9))
    assert meanings(query)["sensor_types"] == "Optical: Binoculars, Other, 65529"


@pytest.mark.parametrize(
    ("header", "words"),
    [
        # dis-facts section 2: bit 0 TEI, 2-1 LVC, 3 CEI, from 4 by the PDU type.
        (Header(7, 1, 1, status=0x0B), "TEI: Difference, LVC: Live, CEI: Coupled"),
        (Header(7, 1, 2, status=0x10), "FTI: Expendable"),
        (Header(7, 1, 3, status=0x20), "DTI: Non-munition Explosion"),
        (Header(7, 1, 28, status=0x20), "AII: Active"),
        (Header(7, 1, 1, status=0x30), None),
        (Header(6, 1, 1, status=0x0B), None),
    ],
)
def test_a_status_is_told_bit_by_bit(header: Header, words: str | None) -> None:
    assert meanings(header).get("status") == words


def test_unknown_numbers_mean_nothing() -> None:
    assert "result" not in meanings(Detonation(ID, result=250))
    assert "detail" not in meanings(Modulation(0, 99, 1))
    assert meanings(Modulation(0, 8, 999)).keys() == {"major", "system"}
    assert meanings(ArticulatedPart(0, 0, 0xFFFF_FFE0)) == {
        "parameter": "Not Specified"
    }
    assert words_of(EntityType()) == ""
    with pytest.raises(TypeError, match="not a record"):
        meanings(7)
