"""tshark's opinion beside ours: what agrees, what differs, and who is right."""

import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from interop.capture import CaptureWriter, read_capture
from interop.conformance import SecondOpinion
from interop.conformance.leaves import leaves_of
from interop.conformance.misreadings import (
    BLIND_SPOTS,
    IN_TRAFFIC,
    KINDS,
    MISREADINGS,
    OPEN,
    OURS,
    THEIRS,
    known,
)
from interop.conformance.opinion import UNDECIDED
from interop.conformance.opinion_fields import Shown, compare
from interop.conformance.opinion_tshark import read
from interop.conformance.opinion_wording import summary
from interop.dis import (
    Acknowledge,
    ArticulatedPart,
    Beam,
    Beam6,
    ElectromagneticEmission,
    ElectromagneticEmission6,
    EmitterSystem,
    EmitterSystem6,
    EntityId,
    EntityState,
    EventId,
    Location,
    Marking,
    RadioNomenclature,
    RepairComplete,
    Signal,
    Transmitter6,
    Vector,
    decode_pdu,
    encode_pdu,
)
from interop.errors import CallError

ONE, TWO = EntityId(1, 2, 3), EntityId(4, 5, 6)
PORT = 4001  #: not the one on which Wireshark expects DIS
STATE = encode_pdu(
    EntityState(
        ONE,
        1,
        (ArticulatedPart(1, 2, 4107, 0.5),),
        location=Location(1e6, 2e6, -3e6),
        marking=Marking.of("AMTI-001"),
    ),
    exercise=3,
    timestamp=12345,
)
ACKNOWLEDGE = encode_pdu(Acknowledge(ONE, TWO, 1, 2, 7), exercise=3, timestamp=1)
Ask = Callable[..., dict[str, Any]]


def changed(octets: bytes, at: int, value: int) -> bytes:
    return octets[:at] + bytes((value,)) + octets[at + 1 :]


def with_length(octets: bytes, length: int) -> bytes:
    return octets[:8] + struct.pack(">H", length) + octets[10:]


def signal(tdl_type: int, data: bytes) -> bytes:
    body = Signal(ONE, 1, 2, tdl_type=tdl_type, data=data)
    return encode_pdu(body, exercise=1, timestamp=1)


def emission() -> bytes:
    systems = (EmitterSystem(5570, 2, 3, Vector(0, 0, 0), (Beam(4),)),)
    body = ElectromagneticEmission(ONE, EventId(1, 2, 3), 0, systems)
    return encode_pdu(body, exercise=1, timestamp=1)


@pytest.fixture
def ask(tmp_path: Path) -> Ask:
    """Record datagrams, and ask tshark about them; skips where it is absent."""

    def ask_about(*datagrams: bytes, **options: Any) -> dict[str, Any]:
        try:
            opinion = SecondOpinion()
        except CallError as error:
            pytest.skip(str(error))
        path = tmp_path / "asked.pcapng"
        with CaptureWriter(path) as capture:
            for number, octets in enumerate(datagrams):
                ends = ("10.0.0.1", 5000), ("10.0.0.2", PORT)
                capture.write(float(number), *ends, octets)
        with read_capture(path) as capture_read:
            for some in capture_read.packets():
                opinion.take(some)
        return opinion.ask(path, **options)

    return ask_about


def test_all_fields_of_a_datagram_and_of_a_bundle_agree(ask: Ask) -> None:
    told = ask(STATE, STATE + ACKNOWLEDGE + STATE)
    assert told["ports"] == [PORT]
    assert (told["datagrams"], told["dis"], told["bundled"]) == (2, 2, 2)
    assert told["pdus"] == 4
    assert told["compared"] == told["agreed"] > 4 * 40
    assert told["disagreements"] == told["experts"] == []
    assert told["malformed"] == {"both": 0, "tshark": 0, "dome": 0}
    by_name = {one["name"]: one for one in told["types"]}
    assert by_name["Entity State"]["pdus"] == by_name["Entity State"]["read"] == 3
    assert by_name["Acknowledge"]["pdus"] == 1


#: Octets that one of the two refuses or reads otherwise: kind, field, who is right.
WRONG = {
    "no header": (STATE[:8], "accepts", "header", OURS),
    "length too large": (with_length(STATE, 300), "accepts", "header.length", OURS),
    "family": (changed(STATE, 3, 5), "accepts", "header.family", OURS),
    "version": (changed(STATE, 0, 9), "accepts", "header.version", OURS),
    "trailing octets": (STATE + bytes(5), "accepts", "header", OURS),
    "only the header is shown": (
        with_length(
            encode_pdu(RepairComplete(ONE, TWO), exercise=1, timestamp=1)[:20], 20
        ),
        "accepts",
        "repairing_id.application",
        OURS,
    ),
    "length of a system": (changed(emission(), 28, 1), "accepts", None, OURS),
    "Signal without data": (signal(0, b""), "refuses", None, OURS),
    "no Link 16 words": (signal(100, bytes(40)), "refuses", None, OURS),
    "Link 16": (signal(100, bytes(range(40))), "bounds", "encoding_scheme", OURS),
    "Signal in a bundle": (signal(0, b"1234") + STATE, "beyond", "data", OURS),
}


def test_types_that_tshark_does_not_read_are_named(ask: Ask) -> None:
    repair = encode_pdu(RepairComplete(ONE, TWO), exercise=1, timestamp=1)
    told = ask(STATE, repair, STATE[:100])
    sentences = " ".join(summary(told))
    assert "only the header is shown by tshark of Repair Complete" in sentences
    assert "remarked by tshark once, first in frame 3" in sentences
    # What was refused was not compared: that says nothing of what is shown.
    told = ask(emission()[:-4])
    assert "only the header" not in " ".join(summary(told))


@pytest.mark.parametrize("name", WRONG)
def test_who_is_right_is_told(name: str, ask: Ask) -> None:
    octets, kind, field, right = WRONG[name]
    told = ask(STATE, octets)
    (one,) = told["disagreements"]
    assert (one["first"]["kind"], one["right"]) == (kind, right)
    assert one["reason"] and one["source"]
    assert one["first"]["frame"] == 2
    if field is not None:
        assert one["fields"] == [field]
    assert told["undecided"] == 0


def test_what_both_call_malformed_is_no_disagreement(ask: Ask) -> None:
    told = ask(STATE, STATE[:100], changed(STATE, 19, 3))
    assert told["malformed"] == {"both": 2, "tshark": 0, "dome": 0}
    assert told["disagreements"] == []
    (expert,) = told["experts"]
    assert (expert["count"], expert["frame"]) == (2, 2)


def test_what_lies_behind_a_short_length_is_told(ask: Ask) -> None:
    told = ask(with_length(STATE, 100))
    kinds = {one["first"]["kind"] for one in told["disagreements"]}
    assert "beyond" in kinds
    assert told["undecided"] == 0


def test_pdus_of_others_leave_nothing_undecided(ask: Ask, shared: Path) -> None:
    files = sorted((shared / "data" / "pdus").glob("*.bin"))
    told = ask(*(file.read_bytes() for file in files))
    assert told["pdus"] == len(files) > 0
    assert told["malformed"] == {"both": 0, "tshark": 0, "dome": 0}
    verdicts = {(one["name"], one["right"]) for one in told["disagreements"]}
    assert verdicts == {
        ("Electromagnetic Emission", OURS),
        ("Transmitter", OURS),
        ("Aggregate State", OURS),
    }


def test_radios_and_jammers_of_version_6_are_read_alike(ask: Ask) -> None:
    radio = Transmitter6(ONE, 1, RadioNomenclature(7, 1, 225, 2, 5, 0x1234))
    beam = Beam6(4, jamming_mode_sequence=0xFEDCBA98)
    systems = (EmitterSystem6(5570, 2, 3, Vector(0, 0, 0), (beam,)),)
    radar = ElectromagneticEmission6(ONE, EventId(1, 2, 3), 0, systems)
    told = ask(
        *(encode_pdu(one, exercise=1, timestamp=1, version=6) for one in (radio, radar))
    )
    assert told["disagreements"] == told["experts"] == []
    assert told["compared"] == told["agreed"] > 40


def test_it_stops_when_it_is_asked_to(ask: Ask) -> None:
    told = ask(*[STATE] * 50, wanted=lambda: False)
    assert told["incomplete"] == "interrupted"
    assert told["pdus"] <= 1


def test_a_file_that_is_cut_short_is_told(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opinion_of = SecondOpinion.ask

    def cut(self: SecondOpinion, path: Path) -> dict[str, Any]:
        octets = path.read_bytes()
        path.write_bytes(octets[:-20])
        return opinion_of(self, path)

    monkeypatch.setattr(SecondOpinion, "ask", cut)
    told = ask(STATE, STATE)
    assert "cut short" in told["incomplete"]
    assert told["pdus"] == 1


def test_a_machine_without_tshark_is_told_at_once(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(CallError, match="tshark is not installed"):
        SecondOpinion()


def test_a_tshark_that_does_not_work_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "tshark").write_text("#!/bin/sh\nexit 1\n")
    (tmp_path / "tshark").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin")
    with pytest.raises(CallError, match="does not tell a version"):
        SecondOpinion()


#: As tshark 4.0.17 writes it, shortened.
PDML = b"""<?xml version="1.0" encoding="utf-8"?>
<packet>
  <proto name="geninfo" pos="0" showname="General information" size="172">
    <field name="num" pos="0" show="7" showname="Number" value="7" size="172"/>
    <field name="timestamp" pos="0" show="Jan" value="5.000002000" size="1"/>
  </proto>
  <proto name="udp" showname="User Datagram Protocol" size="8" pos="20">
    <field name="udp.dstport" showname="P" size="2" pos="22" show="4001" value="0fa1"/>
    <field name="udp.payload" size="2" pos="28" show="07:01" value="0701"/>
  </proto>
  <proto name="dis" showname="Distributed Interactive Simulation" size="2" pos="28">
    <field name="" show="Header" size="2" pos="28" value="0701">
      <field name="dis.proto_ver" showname="V" size="1" pos="28" show="7" value="07"/>
      <field name="dis.pdu_status" size="1" pos="29" show="0x01" value="01">
        <field name="dis.x" showname="B" size="1" pos="29" show="1" unmaskedvalue="01"/>
      </field>
      <field name="dis.marking" showname="M" size="3" pos="30" show="a&lt;&quot;">
        <field name="_ws.expert" showname="Expert Info (Warning): stray" size="0">
          <field name="_ws.expert.message" size="0" pos="0" show="stray"/>
        </field>
      </field>
      <field name="dis.group" showname="G" size="4" pos="33" show="" value="00">
        <field name="dis.inner" showname="I" size="4" pos="33" show="1.5" value="00"/>
      </field>
    </field>
  </proto>
  <proto name="_ws.malformed" showname="[Malformed Packet: DIS]" size="0" pos="0">
  </proto>
</packet>
"""


def test_pdml_is_read_line_by_line() -> None:
    (one,) = read(line + b"\n" for line in PDML.split(b"\n"))
    assert (one.frame, one.time, one.port) == (7, (5, 2000), 4001)
    assert one.octets == b"\x07\x01"
    assert one.is_dis
    assert one.malformed == "Malformed Packet: DIS"
    assert one.experts == ["(Warning): stray"]
    assert one.fields == [
        Shown("dis.proto_ver", 0, 1, "7"),
        Shown("dis.pdu_status", 1, 1, "0x01"),
        Shown("dis.marking", 2, 3, 'a<"'),
        Shown("dis.inner", 5, 4, "1.5"),
    ]


@pytest.mark.parametrize(
    ("shown", "kind"),
    [
        (Shown("site", 12, 2, "1"), None),
        (Shown("site", 12, 2, "0x0001"), None),
        (Shown("site", 12, 2, "2"), "shows"),
        (Shown("site", 12, 1, "0"), "bounds"),
        (Shown("both", 12, 4, "65538"), "bounds"),
        (Shown("place", 48, 8, "1000000"), None),
        (Shown("place", 48, 8, "1000000.1"), "shows"),
        (Shown("marking", 129, 11, "AMTI-001"), None),
        (Shown("marking", 129, 11, "AMTI-002"), "shows"),
        (Shown("timestamp", 4, 4, "0.010346000"), None),
        (Shown("timestamp", 4, 4, "0.020347000"), "shows"),
        (Shown("behind", 160, 4, "1"), "beyond"),
    ],
)
def test_a_field_is_laid_on_ours_by_its_place(shown: Shown, kind: str | None) -> None:
    told = compare(leaves_of(decode_pdu(STATE), STATE), STATE, [shown])
    assert [one.kind for one in told.differences] == ([] if kind is None else [kind])


def test_what_is_shown_twice_need_be_right_once() -> None:
    twice = [Shown("unsigned", 12, 2, "1"), Shown("text", 12, 2, "99")]
    told = compare(leaves_of(decode_pdu(STATE), STATE), STATE, twice)
    assert (told.agreed, told.differences) == (1, [])


def test_verdicts_name_what_there_is() -> None:
    for one in (*MISREADINGS, *IN_TRAFFIC, *BLIND_SPOTS):
        assert one.kinds <= set(KINDS)
        assert one.right in {OURS, THEIRS, OPEN}
        assert one.reason.startswith("it ")
        assert one.source
    assert UNDECIDED not in {OURS, THEIRS, OPEN}


def test_what_nothing_is_known_of_is_undecided() -> None:
    assert known("shows", 1, 7, "entity_id.site") is None
    assert known("bounds", 25, 6, "radio_type.specific") is None
    nomenclature = known("bounds", 25, 7, "radio_type.specific")
    assert nomenclature is not None and nomenclature.right == OURS
