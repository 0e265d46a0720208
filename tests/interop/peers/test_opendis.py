"""Needs the package opendis, which needs numpy 1: ``tox -e opendis``."""

import re
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from interop import dis
from interop.dis import EntityId, Opaque, Pdu, decode_pdu, encode_pdu
from interop.dis.pdu import BODIES, Header, pdu_type_of
from interop.errors import PeerError
from interop.peers.opendis import decode, encode, from_opendis, to_opendis
from interop.peers.opendis_objects import library
from interop.wire import Padding, Raw, layout_of

dis7 = pytest.importorskip("opendis.dis7", reason="opendis is not installed")

from opendis.DataInputStream import DataInputStream  # noqa: E402
from opendis.DataOutputStream import DataOutputStream  # noqa: E402
from opendis.PduFactory import createPdu  # noqa: E402

#: The types that opendis has a class for; 41 and 63 are names that it gave to others.
CARRIED = sorted(set(BODIES) & set(library().pdu_classes))
#: What the serialiser of opendis 1.0 gets wrong by itself. Any other one judges us.
ITS_SERIALISER_FAILS = {
    1: "typed variable parameters",
    3: "typed variable parameters",
    13: "hours before 1970",
    14: "hours before 1970",
    24: "dead reckoning algorithms above 127",
    25: "modulation parameters, and an antenna pattern's length is in records",
    27: "no radio identifier",
    29: "state changes above 127",
    31: "data",
    32: "parameters, and the device has 8 bits",
    40: "sequence numbers",
    43: "appearance is one double",
    53: "hours before 1970",
    54: "hours before 1970",
    56: "4 octets of padding too many",
    61: "event type has 16 bits",
    65: "record identifiers, and the PDU type",
    67: "typed variable parameters",
    68: "a misspelt attribute, flags of 32 bits",
    69: "two identifiers too many",
}

bodies = settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def carried(record: Any) -> Any:
    """Return the record without what opendis has no place for."""
    if not hasattr(type(record), "__layout__"):
        return record
    changed: dict[str, Any] = {}
    for field in layout_of(type(record)).fields:
        if not field.is_value:
            continue
        value = getattr(record, field.name)
        if field.name.startswith("padding"):
            empty = b"" if isinstance(field.mark, Padding) else 0
            size = field.mark.size if isinstance(field.mark, Raw) else None
            value = empty if size is None else bytes(size)
        elif isinstance(value, tuple):
            kept = [one for one in value if not isinstance(one, dis.StandardRecord)]
            value = tuple(map(carried, kept))
        else:
            value = carried(value)
        changed[field.name] = value
    if isinstance(record, dis.Transmitter):
        changed["variable_parameters"] = ()
    elif isinstance(record, dis.IntercomControl):
        changed |= {"master_channel": 0, "parameters": ()}
    elif isinstance(record, dis.UnderwaterAcoustic):
        changed |= {"shafts": (), "activities": (), "systems": ()}
    elif isinstance(record, dis.Beam):
        changed["status"] = 0
    elif isinstance(record, dis.Signal | dis.IntercomSignal):
        changed["spare_bits"] = 0
    return replace(record, **changed)


def pdu_of(body: object) -> Pdu:
    return decode_pdu(encode_pdu(body, exercise=3, timestamp=77))


@pytest.mark.parametrize("number", CARRIED)
@bodies
@given(data=st.data())
def test_a_pdu_comes_back_from_its_object(
    number: int, data: st.DataObject, values_of: Callable[[type], SearchStrategy[Any]]
) -> None:
    pdu = pdu_of(carried(data.draw(values_of(BODIES[number]))))
    theirs = to_opendis(pdu)
    assert type(theirs) is library().pdu_classes[number]
    assert from_opendis(theirs) == pdu
    assert encode(theirs) == pdu.encode()


@pytest.mark.parametrize(
    "number", [one for one in CARRIED if one not in ITS_SERIALISER_FAILS]
)
@bodies
@given(data=st.data())
def test_its_own_serialiser_writes_the_same(
    number: int, data: st.DataObject, values_of: Callable[[type], SearchStrategy[Any]]
) -> None:
    body = carried(data.draw(values_of(BODIES[number])))
    if hasattr(body, "variable_datums"):  # it drops bits beyond the last octet
        whole = [replace(one, spare_bits=0) for one in body.variable_datums]
        body = replace(body, variable_datums=tuple(whole))
    if isinstance(body, dis.Signal):  # it forgets the padding
        body = replace(body, data=body.data[: len(body.data) // 4 * 4])
    pdu = pdu_of(body)
    stream = BytesIO()
    to_opendis(pdu).serialize(DataOutputStream(stream))
    assert stream.getvalue() == pdu.encode()


#: Types that its parser reads right, and that have no list of what it reads wrong.
READ_RIGHT = (1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22)
READ_RIGHT += (23, 24, 36, 37, 45, 51, 52, 54, 55, 57, 58, 59, 60, 62, 66, 67)


@pytest.mark.parametrize("number", READ_RIGHT)
@bodies
@given(data=st.data())
def test_what_its_own_parser_made_is_understood(
    number: int, data: st.DataObject, values_of: Callable[[type], SearchStrategy[Any]]
) -> None:
    body = carried(data.draw(values_of(BODIES[number])))
    if hasattr(body, "variable_datums"):
        whole = [replace(one, spare_bits=0) for one in body.variable_datums]
        body = replace(body, variable_datums=tuple(whole))
    pdu = pdu_of(body)
    theirs = library().blank(library().pdu_classes[number])
    theirs.parse(DataInputStream(BytesIO(pdu.encode())))
    assert from_opendis(theirs) == pdu


@pytest.mark.parametrize("number", sorted(set(CARRIED) - {27, 43, 44, 68}))
def test_an_object_as_constructed_can_be_sent(number: int) -> None:
    theirs = library().pdu_classes[number]()
    octets = from_opendis(theirs, exercise=9, timestamp=4).encode()
    read = decode_pdu(octets)
    assert read.header.pdu_type == pdu_type_of(type(read.body)) == number
    assert read.header.length == len(octets)
    assert (read.header.exercise, read.header.timestamp) == (9, 4)


@pytest.mark.parametrize(
    ("kind", "missing"),
    [
        ("ReceiverPdu", "ReceiverPdu.radioReferenceID"),
        ("PointObjectStatePdu", "PointObjectStatePdu.specificObjectAppearance"),
        ("DirectedEnergyFirePdu", "DirectedEnergyFirePdu.eventID"),
    ],
)
def test_an_attribute_that_a_class_forgot_is_asked_for(kind: str, missing: str) -> None:
    with pytest.raises(PeerError, match="set it") as error:
        encode(getattr(dis7, kind)())
    assert error.value.field == missing


def test_its_factory_maps_types_wrongly_and_ours_does_not() -> None:
    offer = dis.ResupplyOffer(EntityId(1, 2, 3), EntityId(4, 5, 6))
    octets = encode_pdu(offer, exercise=1, timestamp=0)
    assert type(decode(octets)) is dis7.ResupplyOfferPdu
    query = dis.RecordQueryR(EntityId(1, 2, 0), EntityId(4, 5, 0), record_ids=(66, 67))
    octets = encode_pdu(query, exercise=1, timestamp=0)
    assert createPdu(octets) is None
    theirs = decode(octets)
    assert type(theirs) is dis7.RecordQueryReliablePdu
    assert (theirs.pduType, theirs.recordIDs) == (65, [66, 67])


def test_what_its_parser_leaves_opaque_is_typed() -> None:
    part = dis.ArticulatedPart(change=1, attached_to=2, parameter=4107, value=0.5)
    state = dis.EntityStateUpdate(EntityId(1, 2, 3), parameters=(part,))
    octets = encode_pdu(state, exercise=1, timestamp=0)
    (opaque,) = createPdu(octets).variableParameters
    assert type(opaque) is dis7.VariableParameter
    (theirs,) = decode(octets).variableParameters
    assert type(theirs) is dis7.ArticulatedParts
    assert (theirs.partAttachedTo, theirs.parameterType) == (2, 4107)
    assert theirs.parameterValue == 0.5


def test_the_status_and_other_defaults_are_numbers() -> None:
    theirs = dis7.EntityStatePdu()
    theirs.pduStatus = dis7.PduStatus(6)
    assert theirs.entityAppearance == b"0000"
    pdu = from_opendis(theirs)
    assert (pdu.header.status, pdu.body.appearance) == (6, 0)
    assert to_opendis(pdu).pduStatus == 6


def test_a_datum_without_length_has_all_its_octets() -> None:
    comment = dis7.CommentPdu()
    comment.variableDatumRecords.append(dis7.VariableDatum(5, 0, [1, 2, 3]))
    (datum,) = from_opendis(comment).body.variable_datums
    assert (datum.datum_id, datum.value, datum.spare_bits) == (5, b"\1\2\3", 0)
    comment.variableDatumRecords[0].variableDatumLength = 25
    with pytest.raises(PeerError, match="25 bits, of 3 octets") as error:
        from_opendis(comment)
    where = "CommentPdu._datums.variableDatumRecords[0].variableDatumLength"
    assert error.value.field == where


def test_padding_that_is_a_number_of_theirs_is_kept() -> None:
    pattern = dis.BeamAntennaPattern(padding_2=0xFFFFFFFF)  # as somebody does
    body = dis.Transmitter(
        EntityId(1, 1, 1), antenna_pattern_type=1, antenna_pattern=pattern
    )
    theirs = to_opendis(pdu_of(body))
    assert theirs.antennaPatternList[0].padding3 == 0xFFFFFFFF
    assert from_opendis(theirs).body == body


def test_a_subclass_is_what_it_inherits() -> None:
    class Mine(dis7.FirePdu):  # type: ignore[misc, name-defined]
        """A user's own kind of Fire."""

    mine = Mine()
    mine.note = "not theirs, and so not asked for"
    assert type(from_opendis(mine).body) is dis.Fire


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (
            dis.CreateEntityR(EntityId(1, 1, 0), EntityId(1, 2, 0), padding=b"\1\0\0"),
            "CreateEntityR.padding",
        ),
        (
            dis.Signal(EntityId(1, 1, 1), data=b"\x80", spare_bits=7),
            "Signal.spare_bits",
        ),
        (
            dis.ElectromagneticEmission(
                EntityId(1, 1, 1),
                dis.EventId(1, 1, 1),
                systems=(
                    dis.EmitterSystem(1, beams=(dis.Beam(1), dis.Beam(2, status=1))),
                ),
            ),
            "ElectromagneticEmission.systems[0].beams[1].status",
        ),
        (
            dis.UnderwaterAcoustic(
                EntityId(1, 1, 1), dis.EventId(1, 1, 1), shafts=(dis.Shaft(),)
            ),
            "UnderwaterAcoustic.shafts",
        ),
        (
            dis.EntityDamageStatus(
                EntityId(1, 1, 1), records=(dis.StandardRecord(1, bytes(2)),)
            ),
            "EntityDamageStatus.records[0]",
        ),
    ],
)
def test_what_opendis_cannot_carry_is_told(body: object, field: str) -> None:
    with pytest.raises(PeerError) as error:
        to_opendis(pdu_of(body))
    assert error.value.field == field


@pytest.mark.parametrize("number", sorted(set(BODIES) - set(CARRIED)))
def test_a_type_that_it_has_no_class_for_is_told(number: int) -> None:
    with pytest.raises(PeerError, match="no class for .*, version 7"):
        to_opendis(Pdu(Header(pdu_type=number), BODIES[number]))


def test_a_type_that_nobody_has_a_class_for_is_told() -> None:
    with pytest.raises(PeerError, match="PDU type 200"):
        to_opendis(Pdu(Header(pdu_type=200), Opaque(b"")))


def test_an_older_layout_is_none_of_theirs() -> None:
    older = dis.LinearObjectState6(EntityId(1, 1, 1))
    octets = encode_pdu(older, exercise=1, timestamp=0, version=6)
    with pytest.raises(PeerError, match="no class for Linear Object State, version 6"):
        decode(octets)
    radio = encode_pdu(
        dis.Transmitter6(EntityId(1, 1, 1)), exercise=1, timestamp=0, version=6
    )
    with pytest.raises(PeerError, match="no class for Transmitter, version 6"):
        decode(radio)
    shared = encode_pdu(dis.Fire(*[EntityId(1, 1, 1)] * 3), exercise=1, timestamp=0)
    assert encode(decode(b"\6" + shared[1:])) == b"\6" + shared[1:]


def test_what_the_standard_has_no_field_for_is_told() -> None:
    theirs = dis7.EntityDamageStatusPdu()
    theirs.firingEntityID.siteID = 4
    with pytest.raises(PeerError, match="no such field in the standard") as error:
        from_opendis(theirs)
    assert error.value.field == "EntityDamageStatusPdu.firingEntityID"


@pytest.mark.parametrize(
    ("value", "field", "reason"),
    [
        ("twelve", "FirePdu.range", "'twelve' is no number"),
        (None, "FirePdu.range", "None is no number"),
    ],
)
def test_no_number_is_told(value: object, field: str, reason: str) -> None:
    theirs = dis7.FirePdu()
    theirs.range = value
    with pytest.raises(PeerError, match=reason) as error:
        from_opendis(theirs)
    assert error.value.field == field


def test_an_object_of_another_class_is_told() -> None:
    theirs = dis7.FirePdu()
    theirs.location = dis7.Vector3Float()
    with pytest.raises(PeerError, match="Vector3Float is no Vector3Double"):
        from_opendis(theirs)
    with pytest.raises(PeerError, match="FastEntityStatePdu is no PDU of opendis"):
        from_opendis(dis7.FastEntityStatePdu())


def test_the_code_of_the_how_to_runs() -> None:
    page = Path(__file__).parents[3] / "docs" / "how-to" / "opendis.md"
    blocks = re.findall(r"^```python\n(.*?)^```", page.read_text(), re.M | re.S)
    assert len(blocks) == 4
    exec("\n".join(blocks), {})
