"""Columns of whole PDUs, judged by the scalar codec."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interop.dis import (
    BODIES,
    HEADER_SIZE,
    ArticulatedPart,
    AttachedPart,
    Beam,
    Data,
    Detonation,
    DirectedEnergyFire,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EntityState,
    EntityStateUpdate,
    EntityType,
    Fire,
    Signal,
    TrackJam,
    Transmitter,
    UnknownParameter,
    bundle,
    bundle_columns,
    class_and_metric,
    decode_pdu,
    encode_pdu,
    index,
    pdu_columns,
    pdu_dtype,
    split,
)
from interop.dis.pdu import ALL_BODIES
from interop.errors import DecodeError, EncodeError
from interop.wire import (
    Constant,
    Items,
    blank_columns,
    dtype_of,
    encode,
    joined,
    layout_of,
    lists_of,
)
from tests.interop.strategies import values_of


def has_columns(kind: type) -> bool:
    try:
        lists_of(kind)
    except TypeError:
        return False
    return True


KINDS = [kind for kind in BODIES.values() if has_columns(kind)]
TIMES = st.sampled_from([1, 5])  #: many are walked through side by side, few are not
BEAMS = [
    Beam(1),
    Beam(2, targets=(TrackJam(EntityId(1, 2, 3)),)),
    Beam(3, targets=tuple(TrackJam(EntityId(1, 2, n), n, 1) for n in range(255))),
]


def pdus_of(bodies: list[Any]) -> list[bytes]:
    return [encode_pdu(body, exercise=1, timestamp=9) for body in bodies]


def fixed_part(record: Any) -> bytes:
    octets: bytes = encode(record)[: layout_of(type(record)).size]
    return octets


def assert_same(columns: np.ndarray, items: list[Any]) -> None:
    """Hold that columns are the fixed parts of items, which may be plain numbers."""
    if columns.dtype.names is None and columns.ndim == 1:
        assert columns.tolist() == items
    else:
        assert [one.tobytes() for one in columns] == list(map(fixed_part, items))


def by_walking(body: Any, path: str) -> list[list[Any]]:
    """The items of a list, for each of its owners."""
    owners = [body]
    *above, last = path.split(".")
    for name in above:
        owners = [item for one in owners for item in getattr(one, name)]
    return [list(getattr(one, last)) for one in owners]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_columns_hold_what_the_scalar_codec_reads(
    kind: type, data: st.DataObject
) -> None:
    bodies = data.draw(st.lists(values_of(kind), max_size=4)) * data.draw(TIMES)
    found = index(bundle(pdus_of(bodies), 65535))
    rows = found.rows_of(kind)
    columns, lists = found.columns(kind, rows), found.lists(kind, rows)
    assert lists.good.all() and not lists.malformed
    assert [one.tobytes() for one in columns] == list(map(fixed_part, bodies))
    assert tuple(lists) == lists_of(kind)
    for path, items in lists.items():
        walked = [list_ for body in bodies for list_ in by_walking(body, path)]
        assert items.owner.tolist() == [
            owner for owner, list_ in enumerate(walked) for _ in list_
        ]
        assert_same(items.columns, [item for list_ in walked for item in list_])


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@settings(deadline=None, max_examples=25)
@given(data=st.data())
def test_columns_leave_as_the_scalar_codec_writes(
    kind: type, data: st.DataObject
) -> None:
    bodies = data.draw(st.lists(values_of(kind), max_size=4)) * data.draw(TIMES)
    pdus = pdus_of(bodies)
    found = index(pdus)
    rows = found.rows_of(kind)
    columns = pdu_columns(kind, len(pdus), exercise=1, timestamp=9)
    columns["body"] = found.columns(kind, rows)
    lists = found.lists(kind, rows)
    for one in lists_of(kind):  # what is worked out need not be right before
        if "." not in one:
            slots = [slot for slot in layout_of(kind).slots if slot.path == one]
            for slot in slots:
                columns["body"][slot.path] = 77
    size = max([1400, *map(len, pdus)])
    assert bundle_columns(columns, size, lists) == bundle(pdus, size)
    # in any order of the items, as long as those of one owner keep theirs
    seed = data.draw(st.integers(0, 2**32 - 1))
    assert bundle_columns(columns, size, shuffled(lists, seed)) == bundle(pdus, size)


def shuffled(lists: dict[str, Items], seed: int) -> dict[str, Items]:
    """The same lists with their items in another order, owners renamed to match."""
    rng = np.random.default_rng(seed)
    moved: dict[str, Items] = {}
    places: dict[str, np.ndarray] = {}
    for path, items in lists.items():
        owner = items.owner
        above = path.rpartition(".")[0]
        if above:
            owner = places[above][owner]
        order = np.argsort(rng.random(owner.max(initial=0) + 1)[owner], kind="stable")
        places[path] = np.empty_like(order)
        places[path][order] = np.arange(len(order))
        moved[path] = Items(owner[order], items.columns[order])
    return moved


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_what_does_not_add_up_is_reported_and_the_others_are_given(
    data: st.DataObject,
) -> None:
    kind = data.draw(st.sampled_from(KINDS))
    pdus = pdus_of(data.draw(st.lists(values_of(kind), min_size=1, max_size=4)))
    for number in data.draw(st.sets(st.integers(0, len(pdus) - 1), max_size=2)):
        octets = bytearray(pdus[number])
        for _ in range(data.draw(st.integers(1, 3))):
            # the choices are the same however long the octets came out
            far = data.draw(st.integers(0, 0xFFFF))
            at = HEADER_SIZE + far % (len(octets) - HEADER_SIZE)
            octets[at] = data.draw(st.integers(0, 255))
        pdus[number] = bytes(octets)
    pdus *= data.draw(TIMES)
    found = index(pdus)
    rows = found.rows_of(kind)
    lists = found.lists(kind, rows)
    wrong = {one.datagram: one.error for one in (*found.malformed, *lists.malformed)}
    for number, octets in enumerate(pdus):
        try:
            body = decode_pdu(octets).body
        except DecodeError as error:
            assert str(wrong.pop(number)) == str(error)
            continue
        place = found.datagram[rows].tolist().index(number)
        assert lists.good[place]
        for path in lists:
            if "." not in path:
                mine = lists[path].owner == place
                assert_same(lists[path].columns[mine], list(getattr(body, path)))
    assert not wrong


def test_a_length_that_octets_cannot_say_is_zero() -> None:
    systems = (
        EmitterSystem(1, beams=(BEAMS[2],)),
        EmitterSystem(2, beams=tuple(BEAMS)),
        EmitterSystem(3),
    )
    pdus = pdus_of([ElectromagneticEmission(EntityId(1, 1, 1), systems=systems)] * 2)
    found = index(pdus)
    rows = found.rows_of(ElectromagneticEmission)
    lists = found.lists(ElectromagneticEmission, rows)
    assert lists["systems"].columns["length"].tolist() == [0, 0, 5] * 2
    assert lists["systems.beams"].owner.tolist() == [0, 1, 1, 1, 3, 4, 4, 4]
    assert len(lists["systems.beams.targets"].owner) == 2 * (255 + 256)
    columns = pdu_columns(ElectromagneticEmission, 2, exercise=1, timestamp=9)
    columns["body"] = found.columns(ElectromagneticEmission, rows)
    assert bundle_columns(columns, 65535, lists) == [b"".join(pdus)]


def parts_by_columns() -> tuple[np.ndarray, dict[str, Items]]:
    """Three Entity States: a turret on the last, missiles on the first and last."""
    states = pdu_columns(EntityState, 3, exercise=1)
    states["body"]["entity_id"] = [(1, 2, 1), (1, 2, 2), (1, 2, 3)]
    turret = blank_columns(ArticulatedPart, 1)
    turret["parameter"], turret["value"] = 4096 + 11, 0.5
    missiles = blank_columns(AttachedPart, 2)
    missiles["station"] = [1, 2]
    missiles["part_type"]["kind"] = 2
    parts = joined(Items(np.array([2]), turret), Items(np.array([2, 0]), missiles))
    return states, {"parameters": parts}


def test_parts_of_several_kinds_go_out_together() -> None:
    states, lists = parts_by_columns()
    (datagram,) = bundle_columns(states, lists=lists)
    first, second, third = (decode_pdu(one).body for one in split(datagram))
    missile = EntityType(2)
    assert first.parameters == (AttachedPart(station=2, part_type=missile),)
    assert second.parameters == ()
    assert third.parameters == (
        ArticulatedPart(parameter=4107, value=0.5),
        AttachedPart(station=1, part_type=missile),
    )


def test_parts_are_seen_by_their_kind() -> None:
    states, lists = parts_by_columns()
    found = index(bundle_columns(states, lists=lists))
    parts = found.lists(EntityState, found.rows_of(EntityState))["parameters"]
    assert parts.owner.tolist() == [0, 2, 2]
    assert parts.columns["record_type"].tolist() == [1, 0, 1]
    turrets = parts.of(ArticulatedPart)
    assert turrets.owner.tolist() == [2]
    assert turrets.columns["value"].tolist() == [0.5]
    # UID 59: 4096 is the first primary turret; UID 58: 11 is its azimuth
    for column, wanted in zip(
        class_and_metric(turrets.columns["parameter"]), (4096, 11), strict=True
    ):
        assert column.tolist() == [wanted]
    assert class_and_metric(4107) == (4096, 11)
    assert parts.of(AttachedPart).columns["station"].tolist() == [2, 1]
    for kind in (UnknownParameter, Beam):
        with pytest.raises(TypeError, match=kind.__name__):
            parts.of(kind)


def test_columns_that_numpy_turned_around_leave_as_they_should() -> None:
    states, lists = parts_by_columns()
    wanted = bundle_columns(states, lists=lists)
    turned = states.astype(states.dtype.newbyteorder("<"))
    parts = lists["parameters"]
    assert bundle_columns(turned, lists=lists) == wanted
    assert bundle_columns(turned) == bundle_columns(states)
    turrets = np.zeros(1, dtype_of(ArticulatedPart).newbyteorder("<"))
    turrets["parameter"], turrets["value"] = 4096 + 11, 0.5
    again = joined(
        Items(np.array([2]), turrets), Items(parts.owner[1:], parts.columns[1:])
    )
    assert bundle_columns(turned, lists={"parameters": again}) == wanted


def test_no_pdu_has_no_datagram() -> None:
    none = pdu_columns(EntityState, 0, exercise=1)
    parts = Items(np.empty(0, np.int64), np.empty(0, dtype_of(ArticulatedPart)))
    assert bundle_columns(none) == []
    assert bundle_columns(none, lists={"parameters": parts}) == []
    found = index([])
    lists = found.lists(ElectromagneticEmission, np.empty(0, np.int64))
    assert [len(items.owner) for items in lists.values()] == [0, 0, 0]


def test_columns_that_cannot_go_out_are_refused() -> None:
    states, lists = parts_by_columns()
    parts = lists["parameters"]
    one = parts.columns[:1]

    def refuse(error: type[Exception], match: str, **changed: Any) -> None:
        given = {"columns": states, "lists": lists, "max_size": 1400} | changed
        with pytest.raises(error, match=match):
            bundle_columns(**given)

    many = Items(np.zeros(256, np.int64), np.repeat(one, 256))
    refuse(
        EncodeError,
        "parameters: 256 items of one, at most 255",
        lists={"parameters": many},
    )
    refuse(EncodeError, "a PDU of 176 octets, at most 175", max_size=175)
    refuse(ValueError, "no list turrets", lists={"turrets": parts})
    refuse(
        ValueError,
        "an owner is none of 3 rows",
        lists={"parameters": Items(np.array([3]), one)},
    )
    refuse(
        ValueError,
        "an owner is none of 3 rows",
        lists={"parameters": Items(np.array([-1]), one)},
    )
    refuse(
        ValueError,
        "2 owners of 1 items",
        lists={"parameters": Items(np.array([1, 1]), one)},
    )
    beams = Items(np.array([0]), blank_columns(Beam, 1))
    refuse(
        ValueError,
        "parameters: columns of another kind than Art.* or Unk",
        lists={"parameters": beams},
    )
    refuse(
        ValueError,
        "another kind than their PDU type 0 of version 0",
        columns=np.zeros(3, pdu_dtype(Fire)),
    )
    mixed = states.copy()
    mixed["header"]["pdu_type"][1] = 2
    refuse(ValueError, "PDUs of other types", columns=mixed)
    older = pdu_columns(EntityState, 3, exercise=1, version=6)
    refuse(ValueError, "no list turrets", columns=older, lists={"turrets": parts})
    with pytest.raises(ValueError, match="not of one list"):
        joined(parts, beams)


def test_types_without_such_lists_say_so() -> None:
    assert lists_of(Fire) == ()
    assert lists_of(EntityState) == lists_of(EntityStateUpdate) == ("parameters",)
    assert lists_of(Detonation) == ("parameters",)
    assert lists_of(ElectromagneticEmission) == (
        "systems",
        "systems.beams",
        "systems.beams.targets",
    )
    for kind in (Signal, Transmitter, Data, DirectedEnergyFire):
        with pytest.raises(TypeError, match="it has no columns"):
            lists_of(kind)


@pytest.mark.parametrize("kind", ALL_BODIES, ids=lambda kind: kind.__name__)
def test_a_dtype_is_as_large_as_the_fixed_part(kind: type) -> None:
    assert dtype_of(kind).itemsize == layout_of(kind).size
    blank = blank_columns(kind, 1).tobytes()
    constants = [
        slot for slot in layout_of(kind).slots if isinstance(slot.mark, Constant)
    ]
    assert any(blank) is any(slot.mark.value for slot in constants)


def test_rows_may_come_in_any_order_and_twice() -> None:
    bodies = [
        ElectromagneticEmission(
            EntityId(1, 1, n), systems=(EmitterSystem(n, beams=(BEAMS[n % 2],)),) * n
        )
        for n in range(4)
    ]
    found = index(bundle(pdus_of(bodies)))
    rows = np.array([3, 1, 3, 0])
    lists = found.lists(ElectromagneticEmission, rows)
    assert lists["systems"].owner.tolist() == [0, 0, 0, 1, 2, 2, 2]
    assert lists["systems"].columns["name"].tolist() == [3, 3, 3, 1, 3, 3, 3]
    assert lists["systems.beams"].owner.tolist() == list(range(7))
    assert lists["systems.beams.targets"].owner.tolist() == list(range(7))


def test_nothing_is_read_beyond_a_datagram() -> None:
    # The count of systems is wrong, and what follows would pass for another one.
    good = ElectromagneticEmission(EntityId(1, 1, 1), systems=(EmitterSystem(5),))
    octets = bytearray(pdus_of([good])[0])
    octets[12 + 13] = 2
    system = encode(EmitterSystem(6))
    found = index([bytes(octets), system * 3])
    lists = found.lists(ElectromagneticEmission, np.array([0]))
    assert not lists.good.any()
    assert all(len(items.owner) == 0 for items in lists.values())
    (malformed,) = lists.malformed
    with pytest.raises(DecodeError) as told:
        decode_pdu(bytes(octets))
    assert str(malformed.error) == str(told.value)
