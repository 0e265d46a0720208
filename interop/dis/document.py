"""A PDU as one JSON document: its name, its header and its body."""

from collections.abc import Mapping

from ..errors import PlainError
from .names import type_name, type_number
from .pdu import (
    ALL_BODIES,
    BODIES,
    VERSION,
    Header,
    Opaque,
    Pdu,
    body_of,
    family_of,
    pdu_type_of,
)
from .plain import RECORD, Plain, from_plain, key_text, to_plain

#: The keys of a document. What stands under the last two is for people, and not read.
NAME, HEADER, BODY, ORIGIN, FORGIVEN = "pdu", "header", "body", "origin", "forgiven"
#: The key that a PDU has instead that could not be read.
BROKEN = "error"
_KEYS = (NAME, HEADER, BODY, ORIGIN, FORGIVEN)


def pdu_to_plain(pdu: Pdu) -> dict[str, Plain]:
    """Return a PDU as values that `json` writes and `pdu_from_plain` reads back."""
    header, body = pdu.header, to_plain(pdu.body)
    if type(pdu.body) not in (body_of(header.pdu_type, header.version), Opaque):
        body = {RECORD: type(pdu.body).__name__, **body}
    return {NAME: type_name(header.pdu_type), HEADER: to_plain(header), BODY: body}


def pdu_from_plain(plain: Plain, *, version: int = VERSION, exercise: int = 1) -> Pdu:
    """Return the PDU that a document describes.

    What the header leaves out follows from the name and the body, or is ``version``
    and ``exercise``. PlainError names what is missing, unknown or contradicts.
    """
    if not isinstance(plain, Mapping):
        raise PlainError("a PDU is a mapping with pdu, header and body", path="")
    if BROKEN in plain:
        raise PlainError("this is a broken PDU, there is nothing to send", path=BROKEN)
    for key in plain:
        if key not in _KEYS:
            raise PlainError(f"a PDU has {', '.join(_KEYS)}", path=key_text(key))
    told = _header(plain)
    number = number_of(plain)
    with_type = {"version": version, "exercise": exercise, **told, "pdu_type": number}
    header = from_plain(Header, with_type, path=HEADER)
    body = plain.get(BODY, {})
    body_type: type = body_of(number, header.version) or Opaque
    if isinstance(body, Mapping) and RECORD in body:
        body_type = _variant(number, body[RECORD])
        body = {key: value for key, value in body.items() if key != RECORD}
    if body_type is Opaque and number in BODIES:
        reason = f"{header.version}, which does not know {type_name(number)}"
        raise PlainError(reason, path="header.version")
    if body_type is not Opaque and "family" not in told:
        with_type["family"] = family_of(body_type)
        header = from_plain(Header, with_type, path=HEADER)
    return Pdu(header, from_plain(body_type, body, path=BODY))


def _variant(number: int, name: Plain) -> type:
    """Return the layout of a PDU type that a document names."""
    known = {one.__name__: one for one in ALL_BODIES if pdu_type_of(one) == number}
    if not isinstance(name, str) or name not in known:
        told = f"{key_text(name)}, {type_name(number)} has {', '.join(known) or 'none'}"
        raise PlainError(told, path=f"{BODY}.{RECORD}")
    return known[name]


def number_of(plain: Mapping[str, Plain]) -> int:
    """Return the PDU type of a document, which its name, its header or both tell.

    PlainError when neither does, or they differ.
    """
    number = _header(plain).get("pdu_type")
    if NAME not in plain:
        if number is None:
            raise PlainError("name or number of a PDU type is needed", path=NAME)
        return from_plain(Header, {"pdu_type": number}, path=HEADER).pdu_type
    name = str(plain[NAME]).removeprefix("PDU type ")
    try:
        named = type_number(name)
    except ValueError as error:
        raise PlainError(str(error), path=NAME) from None
    if number not in (None, named):
        raise PlainError(f"{number!r}, {NAME} says {named}", path="header.pdu_type")
    return named


def _header(plain: Mapping[str, Plain]) -> Mapping[str, Plain]:
    told = plain.get(HEADER, {})
    if not isinstance(told, Mapping):
        raise PlainError(
            f"{key_text(told)}, expected a mapping for Header", path=HEADER
        )
    return told
