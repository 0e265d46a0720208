"""Names for bits; expected ones by dis-facts, section 9 and 2."""

import pytest

from fom.bitfields import (
    appearance,
    bitfield,
    capabilities,
    names_of_bitfields,
)
from fom.enums import Appearance, EnergyFlag


def names(uid: int) -> dict[int, tuple[str, int]]:
    return {one.position: (one.name, one.length) for one in bitfield(uid).ranges}


@pytest.mark.parametrize(
    ("entity_type", "name"),
    [
        ((1, 1), "Land Platform"),
        ((1, 2), "Air Platform"),
        ((1, 3), "Surface Platform"),
        ((1, 4), "Subsurface Platform"),
        ((1, 5), "Space Platform"),
        ((2, 1), "Munition"),
        ((2, 10), "Munition"),
        ((3, 1), "Life Forms"),
        ((4, 1), "Environmental"),
        ((5, 1), "Cultural Feature"),
        ((6, 1), "Supply"),
        ((7, 1), "Radio"),
        ((8, 2), "Expendable"),
        ((9, 1), "Sensor/Emitter"),
    ],
)
def test_an_entity_type_has_its_own_bits(
    entity_type: tuple[int, int], name: str
) -> None:
    look, can = appearance(*entity_type), capabilities(*entity_type)
    assert look is not None and can is not None
    assert look.name == f"{name} Appearance"
    assert can.name == f"{name} Capabilities"


def test_animals_look_otherwise_than_people() -> None:
    look = appearance(3, 1, 206)
    assert look is not None and look.name == "Non-Human Life Forms Appearance"


@pytest.mark.parametrize("entity_type", [(0, 0), (1, 0), (1, 6), (10, 1)])
def test_other_entity_types_have_none(entity_type: tuple[int, int]) -> None:
    assert appearance(*entity_type) is None
    assert capabilities(*entity_type) is None


def test_a_number_is_told_bit_by_bit() -> None:
    space = bitfield(35)
    assert space.name_of(0x00C0_8018) == (
        "Damage: Destroyed, Is Flaming, Power Plant On, State: Deactivated"
    )
    assert space.name_of(0) == ""
    damage = next(value for value in space.decode(2 << 3) if value.name == "Damage")
    assert (damage.position, damage.length, damage.value) == (3, 2, 2)
    assert damage.meaning == "Moderate Damage"


def test_bits_without_a_name_are_kept() -> None:
    values = bitfield(313).decode(0b1101)
    assert [(v.name, v.position, v.value) for v in values] == [
        ("Weapon On", 0, 1),
        ("State/Update Flag", 1, 0),
        (None, 2, 1),
        (None, 3, 1),
    ]
    assert str(values[-1]) == "bit 3 (unknown)"
    with pytest.raises(ValueError, match="-1"):
        bitfield(313).decode(-1)


def test_every_bit_field_can_be_read() -> None:
    for uid in names_of_bitfields():
        table = bitfield(uid)
        number = (1 << 32) - 1
        told = sum(value.value << value.position for value in table.decode(number))
        assert told == number


@pytest.mark.parametrize("uid", [31, 32, 33, 34, 35, 36])
def test_appearance_bits_that_we_use_are_those_of_the_tables(uid: int) -> None:
    table = bitfield(uid)
    assert table.name_of(Appearance.DAMAGE_SLIGHT) == "Damage: Slight Damage"
    assert table.name_of(Appearance.DAMAGE_MODERATE) == "Damage: Moderate Damage"
    assert table.name_of(Appearance.DESTROYED) == "Damage: Destroyed"
    assert table.name_of(Appearance.SMOKE).startswith("Is Smoke")
    assert table.name_of(Appearance.ENGINE_SMOKE).startswith("Is Engine Emitting")
    assert table.name_of(Appearance.FLAMING) == "Is Flaming"
    assert table.name_of(Appearance.FROZEN).startswith("Is Frozen")
    assert table.name_of(Appearance.POWER_PLANT).startswith("Power Plant On")
    assert table.name_of(Appearance.DEACTIVATED) == "State: Deactivated"


def test_only_a_munition_flashes_at_launch() -> None:
    assert bitfield(36).name_of(Appearance.LAUNCH_FLASH) == "Launch Flash Present"


def test_flags_are_those_of_their_table() -> None:
    assert [flag.bit_length() - 1 for flag in EnergyFlag] == list(names(313))
