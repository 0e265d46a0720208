"""Marks that name the table of an enumerant."""

from typing import Annotated

import pytest

from interop.wire import (
    U8,
    U16,
    U32,
    Trailing,
    Trailing32,
    Uid,
    decode,
    encode,
    record,
    uids_of,
)


@record
class Shot:
    result: Annotated[U8, Uid(62)] = 0
    count: U8 = 0
    warhead: Annotated[U16, Uid(60)] = 0


@record
class Shots:
    force: Annotated[U8, Uid(6)]
    shots: Trailing[Shot] = ()
    records: Trailing32[Annotated[U32, Uid(66)]] = ()


def test_a_mark_is_found_where_it_stands() -> None:
    assert uids_of(Shot) == {"result": 62, "warhead": 60}
    assert uids_of(Shots) == {"force": 6, "records": 66}


def test_a_mark_changes_nothing_on_the_wire() -> None:
    value = Shots(1, (Shot(1, 2, 3),), (500_000,))
    octets = bytes.fromhex("01 01 00000001 01 02 0003 0007a120")
    assert encode(value) == octets
    assert decode(Shots, octets) == value


def test_only_a_record_has_uids() -> None:
    with pytest.raises(TypeError, match="not a record"):
        uids_of(int)
