"""The mapping names what is there, and its page is what it says."""

from pathlib import Path

import pytest

from fom import mapping
from fom.bitfields import bitfield
from fom.enumerations import enumeration
from fom.mapping.page import markdown
from fom.modules import EXTENSION, MIM, RPR, path
from fom.omt import ObjectModel, merge, read
from fom.omt.datatypes import EnumeratedData, VariantRecord

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def model() -> ObjectModel:
    return merge(read(path(name)) for name in (MIM, *RPR, EXTENSION))


def test_the_page_is_of_today() -> None:
    page = ROOT / "docs" / "reference" / "mapping.md"
    assert page.read_text(encoding="utf-8") == markdown()


def test_every_class_and_attribute_is_in_our_modules(model: ObjectModel) -> None:
    attributes: dict[str, set[str]] = {}
    inherited: dict[str, set[str]] = {}
    for full, cls in model.object_classes():
        inherited[full] = inherited.get(full.rpartition(".")[0], set()) | {
            *cls.attributes
        }
        attributes[cls.name] = inherited[full]
    for told in (
        mapping.EMITTER,
        mapping.RADAR_BEAM,
        mapping.JAMMER_BEAM,
        mapping.TRANSMITTER,
        mapping.RECEIVER,
    ):
        assert {link.to for link in told.links} <= attributes[told.object]
        assert told.always in {link.to for link in told.links}
    for name in (*mapping.CLASSES.values(), mapping.OTHER_CLASS, "NonHuman"):
        assert {link.to for link in mapping.ENTITY} <= attributes[name]


@pytest.mark.parametrize("uid", mapping.APPEARANCE)
def test_appearance_bits_are_apart_and_have_names(uid: int) -> None:
    named = {
        one.position + n for one in bitfield(uid).ranges for n in range(one.length)
    }
    seen = 1 << mapping.FROZEN | 1 << mapping.DEACTIVATED
    for bits in mapping.APPEARANCE[uid]:
        assert not bits.mask & seen
        seen |= bits.mask
    assert {n for n in range(32) if seen >> n & 1} <= named


def test_dead_reckoning_variants_are_those_of_the_data_type(model: ObjectModel) -> None:
    variant = model.data_types["SpatialVariantStruct"]
    numbers = model.data_types["DeadReckoningAlgorithmEnum8"]
    assert isinstance(variant, VariantRecord) and isinstance(numbers, EnumeratedData)
    told = {
        (int(numbers.enumerators[one.enumerators][0]), one.enumerators, one.name)
        for one in variant.alternatives
    }
    ours = {
        (number, one.enumerator, one.alternative)
        for number, one in mapping.SPATIAL.items()
    }
    assert told == ours


@pytest.mark.parametrize(
    ("entity_type", "name"),
    [
        ((1, 5, 0), "Spacecraft"),
        ((1, 0, 0), "MultiDomainPlatform"),
        ((2, 9, 0), "Munition"),
        ((3, 1, 1), "Human"),
        ((3, 1, 200), "NonHuman"),
        ((4, 1, 1), "MultiDomainPlatform"),
        ((9, 1, 1), "Sensor"),
    ],
)
def test_class_of_an_entity_type(entity_type: tuple[int, int, int], name: str) -> None:
    assert mapping.class_of(*entity_type) == name


def test_jamming_beams_are_those_that_jam() -> None:
    functions = enumeration(78)
    jam = {one.number for one in functions if "Jamming" in one.name}
    assert jam == mapping.JAMMING
