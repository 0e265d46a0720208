"""Entity types in words; the expected ones are those of dis-facts, section 14."""

import pytest

from fom.entity_types import describe, matching, named, read, read_pattern, search
from fom.trees import ENTITY_TYPES, names_of_trees, tree

USA = "United States of America (USA)"


@pytest.mark.parametrize(
    ("entity_type", "words"),
    [
        (
            "1.5.225.2.3",
            f"Platform / Space / {USA} / Unmanned / Early Warning satellite",
        ),
        (
            "2.1.225.1.21",
            f"Munition / Anti-Air / {USA} / Guided"
            " / Theater High-Altitude Area Defense (THAAD)",
        ),
        (
            "1.2.101.50.8.7",
            "Platform / Air / Iran (Islamic Republic of) (IRN) / Unmanned / Shahed"
            " / Shahed 136",
        ),
        (
            "2.1.225.1.27.7.4",
            f"Munition / Anti-Air / {USA} / Guided / Standard Missile"
            " / SM-3 BLK 2A Whole Missile / SM-3 BLK 2A Separated Kill Vehicle (KV)",
        ),
        ("0", "Other"),
        ("1.5", "Platform / Space"),
    ],
)
def test_a_known_type_is_told_in_words(entity_type: str, words: str) -> None:
    dotted = ".".join((entity_type.split(".") + ["0"] * 7)[:7])
    assert describe(entity_type) == f"{dotted}  {words}"
    assert describe(dotted) == f"{dotted}  {words}"


@pytest.mark.parametrize(
    ("entity_type", "words", "unknown"),
    [
        ("1.5.225.2.99", "Unmanned / subcategory 99 (unknown)", ("subcategory",)),
        ("1.5.225.2.3.1.7", "DSP / extra 7 (unknown)", ("extra",)),
        (
            "1.5.225.2.99.98",
            "subcategory 99 (unknown) / specific 98 (unknown)",
            ("subcategory", "specific"),
        ),
        ("12.4.225", "kind 12 (unknown) / domain 4 (unknown)", ("kind", "domain")),
        ("1.5.65535.17", "country 65535 (unknown) / Satellite", ("country",)),
    ],
)
def test_an_unknown_number_is_told_after_what_is_known(
    entity_type: str, words: str, unknown: tuple[str, ...]
) -> None:
    assert words in describe(entity_type)
    assert named(read(entity_type)).unknown == unknown


def test_a_category_is_named_where_its_country_has_no_entry() -> None:
    assert describe("1.2.1.50") == (
        "1.2.1.50.0.0.0  Platform / Air / Afghanistan (AFG) / Unmanned"
    )


def test_zeros_between_other_numbers_have_a_name_too() -> None:
    assert named(read("2.10.222.1.38.0.1")).names[5] == "Other"


def test_what_is_deprecated_says_so() -> None:
    assert describe("1.5.225.2.2").endswith("Navigation satellite (deprecated)")
    assert describe("1.2.225.1.1").count("(deprecated)") == 1


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("1.2.70000", "country '70000', must be a number from 0 to 65535"),
        ("1.300", "domain '300', must be a number from 0 to 255"),
        ("1.2.225.x", "category 'x'"),
        ("1..2", "domain ''"),
        ("", "kind ''"),
        ("-1", "kind '-1'"),
        ("1.2.3.4.5.6.7.8", "8 numbers, at most 7"),
        ("1.*", "has no '*'"),
        ("1.²", "domain '²'"),
    ],
)
def test_what_is_no_entity_type_is_refused(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=".") as refused:
        describe(text)
    assert told in str(refused.value)


def test_words_find_types_by_their_own_name_and_those_above() -> None:
    found = [str(one).split()[0] for one in search(["thaad", "launcher"])]
    assert "1.1.225.28.4.3.0" in found
    assert "2.1.225.1.21.0.0" not in found
    warning = list(search(["early warning satellite", "united states"]))
    assert [one.numbers for one in warning] == [(1, 5, 225, 2, 3, 0, 0)]
    assert not list(search(["no such thing"]))


def test_a_search_can_be_kept_below_some_numbers() -> None:
    below = list(search(["scud"], below=read_pattern("*.*.119")))
    assert below and all(one.numbers[2] == 119 for one in below)
    assert {one.numbers[0] for one in below} == {1, 2}


def test_a_pattern_lists_what_is_known() -> None:
    satellites = [one.names[-1] for one in matching(read_pattern("1.5.225.2.3.*"))]
    assert satellites == ["DSP", "MICRO-SAT", "SIBRS"]
    domains = [one.names for one in matching(read_pattern("1.*"))]
    assert domains == [
        ("Platform", name) for name in ("Land", "Air", "Surface", "Subsurface", "Space")
    ]
    assert not list(matching(read_pattern("1.5.225.2.99.*")))


def test_every_tree_can_be_read() -> None:
    for uid, name in names_of_trees().items():
        table = tree(uid)
        assert table.name == name
        for numbers, path in table.walk():
            assert len(numbers) == table.stem + len(path)
            assert table.path(numbers) == list(path)
            assert all(node.name for node in path)
    with pytest.raises(ValueError, match="no types 62"):
        tree(62)


def test_a_known_type_has_no_unknown_number() -> None:
    unknown = [
        one
        for numbers, _ in tree(ENTITY_TYPES).walk()
        if (one := named(numbers)).unknown
    ]
    assert not unknown
