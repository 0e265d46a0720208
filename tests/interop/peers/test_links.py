from typing import Annotated

import pytest

from interop.peers.links import NOWHERE, links_of
from interop.wire import U8, U16, Padding, record


@record
class Place:
    site: U16
    number: U16


@record
class Report:
    firing_id: Place
    event_id: Place
    velocity: U8
    dead_reckoning: U8
    where: Place
    padding: Annotated[bytes, Padding(8)] = b""


ATTRIBUTES = (
    "firingEntityID",
    "eventID",
    "entityLinearVelocity",
    "deadReckoningParameters",
)
DECLARED = {"where.site": "siteNumber", "where.number": "place.number"}


def test_names_are_matched_by_spelling_and_else_declared() -> None:
    links = links_of(Report, DECLARED, ATTRIBUTES)
    assert {link.name: link.theirs for link in links} == {
        "firing_id": "firingEntityID",
        "event_id": "eventID",
        "velocity": "entityLinearVelocity",
        "dead_reckoning": "deadReckoningParameters",
        "where.site": "siteNumber",
        "where.number": "place.number",
        "padding": NOWHERE,
    }


def test_a_name_that_might_be_two_is_not_guessed() -> None:
    with pytest.raises(TypeError, match="Report.velocity: nothing is alike"):
        links_of(Report, DECLARED, (*ATTRIBUTES, "angularVelocity"))


def test_a_field_without_a_place_is_told() -> None:
    with pytest.raises(TypeError, match="Report.firing_id: nothing is alike"):
        links_of(Report, DECLARED, ATTRIBUTES[1:])


def test_a_table_may_name_no_field_that_there_is_not() -> None:
    with pytest.raises(TypeError, match="Report has no speed"):
        links_of(Report, DECLARED | {"speed": "x"}, ATTRIBUTES)


@record
class Padded:
    first: U8
    padding: U8
    second: U8
    padding_2: U8


@pytest.mark.parametrize(
    ("left", "places"),
    [
        (["pad1", "padding2"], ["pad1", "padding2"]),
        (["pad1"], [NOWHERE, NOWHERE]),
        ([], [NOWHERE, NOWHERE]),
    ],
)
def test_padding_goes_to_as_much_padding(left: list[str], places: list[str]) -> None:
    links = links_of(Padded, {}, ("first", *left, "second"))
    assert [one.theirs for one in links if "padding" in one.name] == places
