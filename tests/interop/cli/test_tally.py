from pathlib import Path

import pytest

from interop.capture import Application
from interop.cli.tally import MOST_APPLICATIONS, Tally, by_type
from interop.dis import Comment, EntityId, bundle, encode_pdu

ALL = EntityId(65535, 65535, 65535)


def comment(site: int, application: int, exercise: int = 1) -> bytes:
    body = Comment(EntityId(site, application, 0), ALL, (), ())
    return encode_pdu(body, exercise=exercise, timestamp=1)


def test_bundles_are_counted_by_type_and_application() -> None:
    tally = Tally()
    datagrams = bundle([comment(1, 10)] * 5 + [comment(2, 11)] * 3, max_size=100)
    tally.take(datagrams[:1])
    tally.take(datagrams[1:])
    assert tally.types == {22: 8}
    assert tally.applications == {(1, 10): 5, (2, 11): 3}
    assert str(Application(1, 10)) == "1:10"
    assert tally.datagrams == len(datagrams) == 3
    assert tally.malformed == 0


def test_other_exercises_are_apart() -> None:
    tally = Tally(exercise=2)
    tally.take([comment(1, 10, exercise=n) for n in (1, 2, 3, 3)])
    assert tally.types == {22: 1}
    assert tally.applications == {(1, 10): 1}
    assert tally.foreign == {1: 1, 3: 2}


@pytest.mark.parametrize("broken", [b"", b"\x07", b"noise" * 9, comment(1, 1)[:-1]])
def test_a_broken_datagram_counts_once(broken: bytes) -> None:
    tally = Tally()
    tally.take([comment(1, 10), broken, comment(1, 10) + b"rest"])
    assert tally.malformed == 2
    assert tally.types == {22: 2}


def test_noise_does_not_fill_the_memory() -> None:
    tally = Tally()
    extra = 100
    count = MOST_APPLICATIONS + extra
    tally.take([comment(1 + n // 1000, n % 1000) for n in range(count)])
    assert len(tally.applications) == MOST_APPLICATIONS
    assert tally.elsewhere == extra
    tally.take([comment(1, 0)])
    assert tally.applications[Application(1, 0)] == 2


def test_recorded_pdus_of_others_are_known(shared: Path) -> None:
    tally = Tally()
    tally.take([p.read_bytes() for p in sorted((shared / "data/pdus").glob("*.bin"))])
    assert tally.malformed == 0
    # the names of the files tell the types
    assert by_type(tally.types) == {
        "Entity State": 4,
        "Transmitter": 4,
        "Signal": 2,
        "Fire": 1,
        "Set Data": 1,
        "Electromagnetic Emission": 1,
        "Receiver": 1,
        "IFF": 1,
        "Underwater Acoustic": 1,
        "Aggregate State": 1,
    }
