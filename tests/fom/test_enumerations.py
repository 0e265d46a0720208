"""Names for numbers; the expected ones are those of `dis-facts` and SISO-REF-010."""

import subprocess
import sys

import pytest

from fom.applicability import table_after
from fom.enumerations import (
    Enumerant,
    applicabilities,
    edition,
    enumeration,
    names_of_enumerations,
)
from fom.tables_auto import ENUMERATIONS


@pytest.mark.parametrize(
    ("uid", "number", "name"),
    [
        (4, 1, "Entity State"),
        (6, 2, "Opposing"),
        (29, 225, "United States of America (USA)"),
        (60, 1000, "High Explosive (HE)"),
        (62, 1, "Entity Impact"),
        (62, 17, "Air hit"),
        (71, 45, "Join exercise"),
        (75, 7333, "AN/TPY-2"),
        (75, 7261, "AN/SPY-1D(V)"),
        (75, 5570, "AN/MPQ-53"),
        (75, 5516, "AN/FPS-132"),
        (76, 50, "Space"),
        (78, 4, "Tracking"),
        (155, 8, "SATCOM"),
        (163, 8, "JTIDS/MIDS"),
        (178, 100, "Link 16 Standardized Format (JTIDS/MIDS/TADIL J)"),
    ],
)
def test_numbers_and_names_lead_to_each_other(uid: int, number: int, name: str) -> None:
    table = enumeration(uid)
    assert table.name_of(number) == name
    assert table.number_of(name.upper()) == number


def test_an_unknown_number_has_no_name() -> None:
    assert enumeration(62).name_of(250) is None
    assert enumeration(62).enumerant(-1) is None


def test_a_run_of_numbers_has_one_name() -> None:
    # dis-facts section 14: 7xxy is a nuclear warhead of xx times 10^y t.
    warheads = enumeration(60)
    assert warheads.name_of(7126) == "Nuclear, Various Yields"
    assert warheads.name_of(8000) == "Chemical, General"
    assert str(warheads.enumerant(7126)).startswith("7011 to 7999  Nuclear")


def test_a_name_of_none_or_of_several_is_refused() -> None:
    with pytest.raises(ValueError, match="name of none in UID 62"):
        enumeration(62).number_of("Warp core breach")
    with pytest.raises(ValueError, match=r"name of \[\d+, \d+\] in UID 76"):
        enumeration(76).number_of("Instrumentation")
    with pytest.raises(ValueError, match="no enumeration 31"):
        enumeration(31)


def test_a_radar_is_found_by_the_name_that_nato_gave_it() -> None:
    assert [one.number for one in enumeration(75).search(["bar", "LOCK"])] == [9450]
    assert enumeration(75).number_of("Bar Lock") == 9450


def test_a_table_names_the_one_that_goes_on_from_a_number() -> None:
    assert [(one.number, one.refers) for one in enumeration(155) if one.refers] == [
        (1, 156),
        (2, 157),
        (3, 158),
        (4, 159),
        (5, 160),
        (6, 161),
        (7, 162),
        (8, 589),
    ]


def test_what_is_deprecated_says_so() -> None:
    assert str(enumeration(13).enumerant(2)) == "2  Unmanned (deprecated)"
    assert str(Enumerant(1, "a", 1, also=("b",))) == "1  a / b"


def test_every_table_can_be_read() -> None:
    for uid, name in names_of_enumerations().items():
        table = enumeration(uid)
        assert (table.uid, table.name) == (uid, name)
        assert len(table.enumerants) == ENUMERATIONS[uid][-1].count("\n") - 1
        numbers = [one.number for one in table]
        assert numbers == sorted(set(numbers))
        assert all(one.name and one.last < 1 << table.bits for one in table)


@pytest.mark.parametrize(
    ("before", "uid"),
    [
        ((), 7),
        ((1,), 8),
        ((2,), 14),
        ((6,), 600),
        ((1, 5), 29),
        ((1, 5, 225), 13),
        ((2, 9, 101), 15),
        ((3, 1, 225), 476),
        ((3, 1, 71), 472),
        ((3, 1, 71, 200), 100),
        ((7, 3, 78, 1), 23),
        ((4, 3, 0, 6, 1), 715),
    ],
)
def test_a_pattern_tells_which_table_names_the_next_number(
    before: tuple[int, ...], uid: int
) -> None:
    table = table_after(before)
    assert table is not None and table.uid == uid


def test_no_table_goes_on_from_what_no_pattern_fits() -> None:
    assert table_after((10,)) is None
    assert table_after((1, 5, 225, 2, 3)) is None
    assert len(list(applicabilities())) > 100


def test_an_edition_is_named() -> None:
    assert edition().startswith("SISO-REF-010-v")


def test_who_speaks_dis_pays_for_no_table() -> None:
    code = "import sys, interop.dis; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    loaded = done.stdout.split()
    assert "interop.dis" in loaded
    assert not {"fom.tables_auto", "fom.entity_types_auto"} & set(loaded)
