"""Notes, outlines and places of records, from their declarations."""

from collections.abc import Callable, Iterable
from typing import Annotated, Any, ClassVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, SearchStrategy

from interop.dis import BODIES, ElectromagneticEmission, Signal, Transmitter
from interop.wire import (
    F32,
    U8,
    U16,
    Constant,
    Padding,
    Rest,
    Size,
    Trailing,
    encode,
    layout_of,
    record,
)
from interop.wire.notes import notes_of
from interop.wire.outline import declared_offset, outline, summary_of
from interop.wire.places import Place, find_place, places


@record
class Leg:
    """How far,
    and where to.

    More of it.
    """

    length: F32  #: m


@record
class Journey:
    """A few legs."""

    _kind: ClassVar[Annotated[int, Constant("B", 9)]]
    #: of all that follows
    #: and of this
    _size: ClassVar[Annotated[int, Size("H")]]
    speed: U8 = 0  #: m/s
    legs: Trailing[Leg] = ()
    stops: Trailing[U16] = ()  #: UID 5
    first: Leg = Leg(0.0)
    padding: Annotated[bytes, Padding(4)] = b""
    rest: Annotated[bytes, Rest()] = b""


def test_notes_stand_behind_a_field_or_above_it() -> None:
    assert notes_of(Journey) == {
        "_size": "of all that follows and of this",
        "speed": "m/s",
        "stops": "UID 5",
    }
    assert notes_of(Leg) == {"length": "m"}
    assert notes_of(Signal)["sample_rate"] == "samples or bits a second"
    with pytest.raises(TypeError):
        notes_of(int)


def test_a_class_without_source_has_no_notes() -> None:
    names: dict[str, Any] = {"record": record, "U8": U8, "__name__": "nowhere"}
    exec("@record\nclass Made:\n    one: U8  #: a note", names)
    assert notes_of(names["Made"]) == {}
    assert [entry.name for entry in outline(names["Made"])] == ["one"]


def test_the_outline_is_in_wire_order() -> None:
    told = [(e.name, e.offset, e.size, e.kind, e.meaning) for e in outline(Journey)]
    assert told == [
        ("kind", 0, 1, "U8", "always 9"),
        (
            "size",
            1,
            2,
            "U16",
            "size of this Journey, octets; of all that follows and of this",
        ),
        ("speed", 3, 1, "U8", "m/s"),
        ("legs", 4, 1, "U8", "how many legs"),
        ("stops", 5, 1, "U8", "how many stops"),
        ("first", 6, 4, "Leg", "How far, and where to"),
        ("legs", 10, None, "list of Leg", "as many as told above"),
        ("stops", None, None, "list of U16", "UID 5; as many as told above"),
        ("padding", None, None, "octets", "zeros up to a multiple of 4 octets"),
        ("rest", None, None, "octets", "to the end"),
    ]
    assert summary_of(Leg) == "How far, and where to."


def test_what_follows_says_how_long_it_is() -> None:
    told = {e.name: e.meaning for e in outline(Transmitter) if e.size is None}
    assert told == {
        "modulation_parameters": "as long as modulation_length says; by"
        " modulation.system: HaveQuickParameters for 2, 3, 4; SincgarsParameters for 6;"
        " LinkParameters for 8",
        "antenna_pattern": "as long as pattern_length says; by antenna_pattern_type:"
        " BeamAntennaPattern for 1",
        "variable_parameters": "as many as parameter_count says; since version 7",
    }


def test_enumerants_name_their_table() -> None:
    told = {e.name: e.uid for e in outline(ElectromagneticEmission) if e.uid}
    assert told == {"state_update": 77}


def test_every_place_of_a_journey() -> None:
    value = Journey(5, (Leg(1.0), Leg(2.0)), (7, 8), rest=b"end")
    octets = b"before" + encode(value)
    told = places(value, octets, 6)
    assert [(p.name, p.offset, p.size) for p in told] == [
        ("kind", 6, 1),
        ("size", 7, 2),
        ("speed", 9, 1),
        ("legs", 10, 1),
        ("stops", 11, 1),
        ("first", 12, 4),
        ("legs", 16, 8),
        ("stops", 24, 4),
        ("padding", 28, 2),
        ("rest", 30, 3),
    ]
    assert [p.value for p in told[:5]] == [9, 27, 5, 2, 2]
    assert [(p.name, p.offset) for p in told[6].inner] == [("[0]", 16), ("[1]", 20)]


def leaves(found: Iterable[Place]) -> Iterable[Place]:
    for place in found:
        if place.inner:
            yield from leaves(place.inner)
        else:
            yield place


@pytest.mark.parametrize("body_type", BODIES.values(), ids=lambda body: body.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_the_places_of_every_body_fill_it_without_gaps(
    body_type: type,
    values_of: Callable[[type], SearchStrategy[Any]],
    data: DataObject,
) -> None:
    value = data.draw(values_of(body_type))
    octets = encode(value)
    at = 0
    for place in leaves(places(value, octets)):
        assert place.offset == at
        at += place.size
    assert at == len(octets)


@pytest.mark.parametrize("body_type", BODIES.values(), ids=lambda body: body.__name__)
def test_the_outline_of_every_body_has_the_offsets_of_its_layout(
    body_type: type,
) -> None:
    slots = {slot.offset for slot in layout_of(body_type).slots}
    fixed = [entry for entry in outline(body_type) if entry.size is not None]
    assert {entry.offset for entry in fixed} <= slots
    assert sum(entry.size or 0 for entry in fixed) == layout_of(body_type).size


@pytest.mark.parametrize("body_type", BODIES.values(), ids=lambda body: body.__name__)
@settings(max_examples=3)
@given(data=st.data())
def test_a_place_is_found_by_its_path_and_where_it_was_declared(
    body_type: type,
    values_of: Callable[[type], SearchStrategy[Any]],
    data: DataObject,
) -> None:
    value = data.draw(values_of(body_type))
    found = places(value, encode(value), 12)
    for place in found:
        if place.entry.computed:
            continue
        assert find_place(found, place.name) == place
        declared = declared_offset(body_type, place.name)
        assert declared in (None, place.offset - 12)
        for inner in (one for one in place.inner if not one.entry.computed):
            dot = "" if inner.name.startswith("[") else "."
            path = f"{place.name}{dot}{inner.name}"
            assert find_place(found, path) == inner
    assert find_place(found, "no.such[3]") is None


def test_the_number_of_an_only_item_may_be_left_out() -> None:
    one, two = Journey(5, (Leg(1.0),)), Journey(5, (Leg(1.0), Leg(2.0)))
    place = find_place(places(one, encode(one)), "legs.length")
    assert place is not None and place.offset == 10
    assert find_place(places(two, encode(two)), "legs.length") is None
    assert declared_offset(Journey, "first.length") == 6
    assert declared_offset(Journey, "legs.length") is None
