from typing import Annotated

import pytest

from interop.wire import (
    F32,
    U8,
    U16,
    Raw,
    Trailing,
    decode,
    encode,
    record,
    shared,
)
from interop.wire.sharing import LIMIT, is_shared, keeping


@shared
@record
class Name:
    site: U16
    text: Annotated[bytes, Raw(2)] = b"\0\0"


@shared
@record
class Kind:
    number: U8


@record
class Moving:
    name: Name
    flags: U8 = 0
    items: Trailing[U8] = ()
    kind: Kind = Kind(0)
    speed: F32 = 0.0
    other: Name = Name(0)


OCTETS = bytes.fromhex("0001 6162 07 02 09 3f800000 0001 6162 0304")


def test_equal_records_are_one_object_wherever_they_stand() -> None:
    one, two = decode(Moving, OCTETS), decode(Moving, OCTETS)
    assert one == two == Moving(Name(1, b"ab"), 7, (3, 4), Kind(9), 1.0, Name(1, b"ab"))
    assert encode(one) == OCTETS
    assert one.name is one.other is two.name
    assert one.kind is two.kind


def test_numbers_between_shared_records_are_not_mixed_up() -> None:
    decode(Moving, OCTETS)
    found = decode(Moving, OCTETS[:4] + b"\x08\x00" + OCTETS[6:15])
    assert (found.flags, found.items) == (8, ())


def test_a_flood_of_distinct_records_does_not_fill_the_memory() -> None:
    for site in range(65536):
        octets = site.to_bytes(2, "big") + OCTETS[2:]
        assert decode(Moving, octets).name.site == site
    assert max(len(keeping(k)[0]) for k in ((Name,), (Name, "B", "B", Kind))) <= LIMIT


def test_a_record_with_measured_numbers_is_not_shared() -> None:
    @record
    class Place:
        x: F32 = 0.0

    with pytest.raises(TypeError, match="Place is not of integers and octets alone"):
        shared(Place)
    assert not is_shared(Place)


def test_a_record_with_a_list_is_not_shared() -> None:
    @record
    class Many:
        numbers: Trailing[U8] = ()

    with pytest.raises(TypeError):
        shared(Many)
