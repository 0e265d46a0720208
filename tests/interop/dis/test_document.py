"""PDUs as JSON documents, and the names of their types."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import DataObject, DrawFn, SearchStrategy

from interop.dis import (
    ALL_BODIES,
    NAMES,
    Acknowledge,
    EntityId,
    Header,
    Opaque,
    Pdu,
    decode_pdu,
    encode_pdu,
    family_of,
    pdu_type_of,
    until_of,
)
from interop.dis.document import pdu_from_plain, pdu_to_plain
from interop.dis.names import type_name, type_number
from interop.errors import EncodeError, PlainError


@pytest.mark.parametrize("body_type", ALL_BODIES, ids=lambda body: body.__name__)
@settings(max_examples=3)
@given(data=st.data())
def test_every_pdu_comes_back_from_its_document(
    body_type: type, values_of: Callable[[type], SearchStrategy[Any]], data: DataObject
) -> None:
    body = data.draw(values_of(body_type))
    newest = until_of(body_type)
    octets = encode_pdu(body, exercise=9, timestamp=123, version=newest)
    document = json.dumps(pdu_to_plain(decode_pdu(octets)), allow_nan=False)
    assert pdu_from_plain(json.loads(document)).encode() == octets


def test_a_type_that_is_not_declared_comes_back() -> None:
    octets = bytes.fromhex("07 01 c8 81 00000000 000e 00 00 abcd")
    plain = pdu_to_plain(decode_pdu(octets))
    assert plain["pdu"] == "PDU type 200" and plain["body"] == {"octets": "abcd"}
    assert pdu_from_plain(plain).encode() == octets


BODY = {"originating_id": "1:2:0", "receiving_id": "3:4:0"}


@pytest.mark.parametrize(
    "plain",
    [
        {"pdu": "Acknowledge", "body": BODY},
        {"pdu": 15, "body": BODY},
        {"header": {"pdu_type": 15}, "body": BODY},
        {"pdu": "acknowledge", "header": {"family": 5}, "body": BODY, "origin": 7},
    ],
)
def test_the_header_follows_from_the_body(plain: dict[str, Any]) -> None:
    pdu = pdu_from_plain(plain, version=6, exercise=3)
    assert pdu.body == Acknowledge(EntityId(1, 2, 0), EntityId(3, 4, 0))
    header = pdu.header
    told = header.version, header.exercise, header.pdu_type, header.family
    assert told == (6, 3, 15, 5)
    assert decode_pdu(pdu.encode()).body == pdu.body


def test_any_other_type_has_octets() -> None:
    pdu = pdu_from_plain({"pdu": 200, "body": {"octets": "ab cd"}})
    assert pdu.body == Opaque(b"\xab\xcd")


@pytest.mark.parametrize(
    ("plain", "told"),
    [
        ([], "a PDU is a mapping with pdu, header and body"),
        ({}, "pdu: name or number of a PDU type is needed"),
        ({"error": {}}, "error: this is a broken PDU"),
        ({"pdu": "Acknowledge", "boby": {}}, "boby: a PDU has pdu, header, body, ori"),
        ({"pdu": "Acknowlege"}, "pdu: 'Acknowlege' is neither a PDU type nor 0 to 255"),
        ({"pdu": 256}, "pdu: '256' is neither a PDU type nor 0 to 255"),
        ({"pdu": "Acknowledge"}, "body.originating_id: Acknowledge needs it"),
        ({"pdu": 15, "body": 7}, "body: 7, expected a mapping for Acknowledge"),
        ({"pdu": 15, "header": 7}, "header: 7, expected a mapping for Header"),
        ({"header": {"pdu_type": "x"}}, "header.pdu_type: 'x', expected an integer"),
        ({"pdu": 15, "header": {"exercise": 256}}, "header.exercise: 256, expected"),
        ({"pdu": 15, "header": {"pdu_type": 16}}, "header.pdu_type: 16, pdu says 15"),
        ({"pdu": 15, "body": BODY | {"x": 1}}, "body.x: Acknowledge has no such field"),
        ({"pdu": 56, "body": {"record": 5}}, "body.record: 5, Action Request-R has Ac"),
        (
            {"pdu": "Attribute", "header": {"version": 6}},
            "header.version: 6, which does not know Attribute",
        ),
    ],
)
def test_what_is_wrong_with_a_document_is_told(plain: Any, told: str) -> None:
    with pytest.raises(PlainError) as caught:
        pdu_from_plain(plain)
    assert str(caught.value).startswith(told)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1),
        (" 200 ", 200),
        ("Entity State", 1),
        ("entity_state", 1),
        ("EntityStateUpdate", 67),
        ("start/resume", 13),
        ("Data Query-R", 58),
        ("data", 20),
        ("data-r", 60),
        ("transm", 25),
        ("entity state u", 67),
        ("collision-", 4),
    ],
)
def test_a_type_is_known_by_number_name_or_beginning(text: str, number: int) -> None:
    assert type_number(text) == number


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("action", "may be Action Request, Action Request-R, Action Response or Act"),
        ("entty state", "is Entity State"),
        ("", "neither a PDU type nor 0 to 255"),
        ("256", "neither a PDU type nor 0 to 255"),
        ("\u0663", "neither a PDU type nor 0 to 255"),
    ],
)
def test_what_names_no_type_is_told(text: str, told: str) -> None:
    with pytest.raises(ValueError, match=told):
        type_number(text)


def test_every_name_leads_to_its_number() -> None:
    assert {number: type_number(name) for number, name in NAMES.items()} == {
        number: number for number in NAMES
    }
    assert type_name(1) == "Entity State" and type_name(0) == "PDU type 0"


#: What JSON can hold.
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=9)
    | st.sampled_from(["1:2:3", "1.2.3", "00ff", "nan", "nan:ff", "record", "1"]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text(max_size=5) | st.just("record"), inner, max_size=3),
    max_leaves=8,
)


def altered(draw: DrawFn, plain: Any) -> Any:
    """A document in which one value is anything else."""
    if isinstance(plain, dict) and plain and draw(st.integers(0, 5)):
        name = draw(st.sampled_from(sorted(plain)))
        return plain | {name: altered(draw, plain[name])}
    if isinstance(plain, list) and plain and draw(st.integers(0, 5)):
        place = draw(st.integers(0, len(plain) - 1))
        return [*plain[:place], altered(draw, plain[place]), *plain[place + 1 :]]
    return draw(ANYTHING)


@pytest.mark.parametrize("body_type", ALL_BODIES, ids=lambda body: body.__name__)
@settings(max_examples=10)
@given(data=st.data())
def test_whatever_is_altered_is_a_value_or_told(
    body_type: type, values_of: Callable[[type], SearchStrategy[Any]], data: DataObject
) -> None:
    body = data.draw(values_of(body_type))
    header = Header(
        until_of(body_type), 1, pdu_type_of(body_type), family_of(body_type)
    )
    document = pdu_to_plain(Pdu(header, body))
    broken = data.draw(st.composite(lambda draw: altered(draw, document))())
    try:
        pdu = pdu_from_plain(broken)
        pdu.encode()
    except PlainError as error:
        assert "\n" not in str(error) and len(str(error)) < 1000
    except EncodeError:
        pass  # a value of its kind that goes ill with another one
