"""What the RPR FOM lacks, as interactions of our own module."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy
from lxml import etree

from fom.modules import EXTENSION, path
from fom.omt import ObjectModel, merge, read
from interop.dis import (
    DirectedEnergyFire,
    EntityDamageStatus,
    EntityId,
    EntityState,
    EntityType,
    Fire,
    StandardRecord,
    encode_pdu,
)
from interop.hla.rpr import InteractionSent, Reports, Translator
from interop.hla.rpr.document import document
from interop.hla.rpr.plainly import from_value, to_value
from interop.messages.envelope import Envelope
from interop.messages.records import MESSAGES, Ping

Values = Callable[[type], SearchStrategy[Any]]
QUICK = settings(max_examples=10, deadline=None)
STAMP = 7
PARTS = ("Foundation", "Enumerations", "Base", "Physical")


@pytest.fixture(scope="module")
def pair(ours: ObjectModel) -> tuple[Translator, Translator]:
    return Translator(ours), Translator(ours)


@pytest.fixture(scope="module")
def reports(ours: ObjectModel) -> Reports:
    return Reports(ours)


def test_the_module_is_what_our_records_declare() -> None:
    assert path(EXTENSION).read_text() == document()


def test_the_module_is_valid(shared: Path) -> None:
    schema = etree.XMLSchema(
        etree.parse(shared / "data" / "fom" / "xsd" / "IEEE1516-DIF-2010.xsd")
    )
    schema.assertValid(etree.parse(path(EXTENSION)))


def test_no_model_lacks_anything(model: ObjectModel) -> None:
    assert Translator(model).missing == ()
    assert Reports(model).missing == ()


@pytest.mark.parametrize("cls", [DirectedEnergyFire, EntityDamageStatus])
@QUICK
@given(data=st.data())
def test_pdus_of_version_7_are_carried(
    cls: type,
    pair: tuple[Translator, Translator],
    values_of: Values,
    data: st.DataObject,
) -> None:
    here, there = pair
    drawn = data.draw(values_of(cls))
    blank = encoded(cleaned(drawn))
    for message in here.to_hla(encoded(drawn)):
        assert isinstance(message, InteractionSent)
        there.receive(*message)
    assert there.take() == [blank]


def cleaned(record: Any) -> Any:
    """A record whose padding, in all that is in it, is as it is by default."""
    return from_value(type(record), to_value(record))


def encoded(body: object) -> bytes:
    return encode_pdu(body, exercise=1, timestamp=STAMP)


def test_a_record_of_unknown_type_is_carried(
    pair: tuple[Translator, Translator],
) -> None:
    here, there = pair
    body = EntityDamageStatus(
        EntityId(1, 2, 3), records=(StandardRecord(4999, bytes(range(10))),)
    )
    (message,) = here.to_hla(encoded(body))
    assert isinstance(message, InteractionSent)
    there.receive(*message)
    assert there.take() == [encoded(body)]


@pytest.mark.parametrize("cls", MESSAGES.types)
@QUICK
@given(data=st.data())
def test_reports_are_carried(
    cls: type, reports: Reports, values_of: Values, data: st.DataObject
) -> None:
    message = data.draw(values_of(cls))
    envelope = data.draw(values_of(Envelope))
    sent = reports.sent(envelope, message, STAMP)
    assert sent.interaction_class.endswith(f"DomeMessage.Dome{cls.__name__}")
    assert reports.heard(sent.interaction_class, sent.values) == (envelope, message)


def test_an_interaction_that_is_no_report_is_none(reports: Reports) -> None:
    assert reports.heard("HLAinteractionRoot.WeaponFire", {}) is None
    name = "HLAinteractionRoot.DomeMessage.DomePing"
    assert reports.heard(name, {}) is None
    envelope = Envelope(EntityId(1, 2, 3), EntityId(1, 2, 0), 4, 5, 6.0)
    sent = reports.sent(envelope, Ping(), STAMP)
    assert reports.heard(name, sent.values) == (envelope, Ping())


def test_what_a_model_lacks_is_told_and_the_rest_works(shared: Path) -> None:
    modules = shared / "data" / "fom" / "rpr2"
    names = ["HLAstandardMIM", *(f"RPR-{name}_v2.0" for name in PARTS)]
    here = Translator(merge(read(modules / f"{name}.xml") for name in names))
    assert "interaction class WeaponFire" in here.missing
    assert "object class EmitterSystem" in here.missing
    assert not any("Aircraft" in one for one in here.missing)
    kind = EntityType(1, 2, 225)
    (update,) = here.to_hla(encoded(EntityState(EntityId(1, 2, 3), entity_type=kind)))
    assert update[0] == "HLAobjectRoot.BaseEntity.PhysicalEntity.Platform.Aircraft"
    assert here.to_hla(encoded(Fire(EntityId(1, 2, 3)))) == []
    assert here.lost["Fire"] == here.counters["unmapped"] == 1
