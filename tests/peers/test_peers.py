"""The table of peers sees what it is there to see, without any peer."""

import sys
from pathlib import Path

import pytest

from interop.conformance import RULES
from interop.dis import BODIES, EntityId, Receiver, decode_pdu, encode_pdu

from . import defects
from .driver import Answer, Driver
from .findings import KINDS, MAKES, READS, Finding, compare, take_in
from .judgement import judged, verdicts_of
from .table import NAMES, TITLES
from .values import LARGEST_PDU, samples_of

HERE = Finding("somebody", 27, READS, "")
BODY = Receiver(EntityId(1, 2, 3), 4, 2, 0, -70.5, EntityId(5, 6, 7), 8)
RECEIVER = encode_pdu(BODY, exercise=1, timestamp=0)
#: A driver that answers, says nothing that there is to say, dies or hangs.
PROGRAM = """
import sys
for line in sys.stdin:
    if line.startswith("die"):
        sys.exit("it went wrong")
    if not line.startswith("hang"):
        print("ok 1" if line.startswith("version") else "what?", flush=True)
"""


def found(octets: bytes) -> list[Finding]:
    return list(compare(HERE, decode_pdu(RECEIVER), RECEIVER, octets))


def changed(offset: int, octet: int) -> bytes:
    return RECEIVER[:offset] + bytes((octet,)) + RECEIVER[offset + 1 :]


def test_octets_that_come_back_are_no_finding() -> None:
    assert found(RECEIVER) == []


def test_every_field_that_differs_is_named() -> None:
    octets = bytearray(changed(19, 9))
    octets[34] = 9
    told = [(one.kind, one.field, one.offset) for one in found(bytes(octets))]
    assert told == [
        ("differs", "radio_number", 18),
        ("differs", "transmitter_radio", 34),
    ]


def test_octets_left_out_are_found_where_they_stood() -> None:
    (one,) = found(changed(9, 34)[:20] + RECEIVER[22:])
    assert (one.kind, one.field, one.offset) == ("shorter", "state", 20)


def test_a_header_left_empty_is_told_and_mended() -> None:
    here = Finding("somebody", 27, MAKES, "")
    octets = RECEIVER[:2] + bytes(2) + RECEIVER[4:8] + bytes(2) + RECEIVER[10:]
    told = [(one.kind, one.field) for one in take_in(here, octets)]
    fields = ["header.pdu_type", "header.family", "header.length"]
    assert told == [("leaves 0", field) for field in fields]


def test_what_only_the_lenient_mode_reads_is_told() -> None:
    here = Finding("somebody", 27, MAKES, "")
    (one,) = take_in(here, changed(9, 40) + bytes(4))
    assert (one.kind, one.field, len(one.repairs)) == ("forgiven", "header.length", 1)


@pytest.mark.parametrize("number", [2, 25, 28, 34, 50])
def test_samples_are_the_same_in_each_run(number: int) -> None:
    samples = list(samples_of(BODIES[number]))
    assert samples == list(samples_of(BODIES[number]))
    assert {"default", "largest"} <= {one.kind for one in samples}
    for one in samples:
        assert one.pdu.encode() == one.octets
        assert len(one.octets) <= LARGEST_PDU


@pytest.mark.parametrize("peer", NAMES)
def test_verdicts_name_what_there_is(peer: str) -> None:
    for verdict in verdicts_of(peer):
        assert verdict.who in {*TITLES, "open", "dome"}
        assert verdict.kind in {*KINDS, "*"}
        assert verdict.direction in {READS, MAKES, "*"}
        assert verdict.types <= set(range(73))


def test_a_finding_without_verdict_and_a_stale_verdict_are_told() -> None:
    first, *others = verdicts_of("opendis")
    known = Finding("opendis", min(first.types), READS, first.kind, "header.length")
    unknown = Finding("opendis", 255, READS, "differs")
    verdicts, without, stale = judged([known, unknown], ["opendis"])
    assert verdicts == {known: first}
    assert without == [unknown]
    assert {verdict for verdict, _ in stale} == set(others)


def test_a_driver_that_fails_answers_all_the_same(tmp_path: Path) -> None:
    with Driver([sys.executable, "-c", PROGRAM], tmp_path) as driver:
        assert driver.ask("version") == Answer("ok", "1")
        assert driver.ask("other") == Answer("error", "said 'what?'")
        assert driver.ask("die") == Answer("error", "the driver ended: it went wrong")
        assert driver.ask("version") == Answer("ok", "1")
        assert driver.ask("hang", timeout=0.05).text.startswith("no answer")
        assert driver.ask("version") == Answer("ok", "1")


def test_what_dome_check_misses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """A peer that does all well has no defect that is caught."""
    program = f"""
import sys
for line in sys.stdin:
    print("ok {RECEIVER.hex()}" if " 27 " in line else "error no", flush=True)
"""
    here = Path(__file__).parent
    monkeypatch.setattr(
        defects, "start", lambda name: Driver([sys.executable, "-c", program], here)
    )
    told = list(defects.missed(["java", "npm"]))
    assert len(told) == sum(one.peer in ("java", "npm") for one in defects.DEFECTS)
    assert "java type 61, an event type of 2 octets: no is told, and not H3" in told
    assert any(one.startswith("npm type 27, ") for one in told)


def test_a_defect_is_of_a_peer_and_a_rule() -> None:
    assert {one.peer for one in defects.DEFECTS} <= set(NAMES)
    assert {one.rule for one in defects.DEFECTS} <= set(RULES)
