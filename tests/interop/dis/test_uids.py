"""The tables that fields are marked with are there, and fit the fields."""

import struct
from collections.abc import Iterator

import pytest

from fom.bitfields import bitfield, names_of_bitfields
from fom.enumerations import enumeration, names_of_enumerations
from interop.dis import BODIES, Header
from interop.dis.pdu import NAMES, family_of
from interop.wire import uids_of
from interop.wire.fields import Scalar
from interop.wire.layout import layout_of

#: Tables of more bits than the field has on the wire: their rows fit it all the same.
WIDER = {149, 240, 241, 242}


def records() -> list[type]:
    """Every record that some PDU is made of."""
    found: dict[type, None] = {}

    def take(cls: type) -> None:
        if cls not in found:
            found[cls] = None
            for inner in nested(cls):
                take(inner)

    for cls in (Header, *BODIES.values()):
        take(cls)
    return list(found)


def nested(cls: type) -> Iterator[type]:
    for field in layout_of(cls).fields:
        yield from field.records


@pytest.mark.parametrize("cls", records(), ids=lambda cls: cls.__name__)
def test_a_field_has_the_bits_of_its_table(cls: type) -> None:
    fields = {field.name: field for field in layout_of(cls).fields}
    for name, uid in uids_of(cls).items():
        mark = fields[name].mark
        if uid in names_of_enumerations():
            bits = enumeration(uid).bits
        else:
            assert uid in names_of_bitfields(), (name, uid)
            bits = bitfield(uid).bits
        if isinstance(mark, Scalar):
            width = 8 * struct.calcsize(">" + mark.code)
            assert bits <= width or uid in WIDER, (name, uid)
            if uid in WIDER:
                last = bitfield(uid).ranges[-1]
                assert last.position + last.length <= width


def test_many_fields_are_marked() -> None:
    assert sum(len(uids_of(cls)) for cls in records()) > 120


def test_types_have_the_names_of_the_standard() -> None:
    types, families = enumeration(4), enumeration(5)
    assert {number: types.name_of(number) for number in NAMES} == NAMES
    assert all(families.name_of(family_of(body)) for body in BODIES.values())
