"""Tables of all sorts, by UID."""

import pytest

from fom.tables import meaning_of, table_names


def test_every_table_has_a_name() -> None:
    names = table_names()
    assert (names[62], names[31]) == ("Detonation Result", "Land Platform Appearance")
    assert names[30] == "Entity Types"
    assert list(names) == sorted(names) and all(names.values())


def test_a_number_has_a_meaning_in_either_sort_of_table() -> None:
    assert meaning_of(62, 1) == "Entity Impact"
    assert meaning_of(62, 250) is None
    assert meaning_of(313, 1) == "Weapon On"
    with pytest.raises(ValueError, match="no enumeration 30"):
        meaning_of(30, 1)
