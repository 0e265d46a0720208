"""The judge of the fuzz runs sees what it is there to see."""

import random
import struct
import time

import pytest

from interop.dis import Pdu
from interop.errors import DecodeError

from .mutants import WAYS, WRONG_LENGTH, mutant_of
from .oracle import (
    SLOWEST,
    Broken,
    check,
    check_columns,
    check_leniently,
    decode_strictly,
)

#: A Receiver PDU and a Create Entity PDU, packed by hand.
RECEIVER = struct.pack(">BBBBIHBB", 7, 1, 27, 4, 0, 36, 0, 0) + bytes(24)
CREATE = struct.pack(">BBBBIHBB", 7, 1, 11, 5, 0, 28, 0, 0) + bytes(16)


def crash(datagram: bytes) -> list[Pdu]:
    raise struct.error("unpack requires more")


def blame_nothing(datagram: bytes) -> list[Pdu]:
    raise DecodeError("broken", field="", offset=0)


def blame_beyond(datagram: bytes) -> list[Pdu]:
    raise DecodeError("broken", field="length", offset=len(datagram) + 1)


def dawdle(datagram: bytes) -> list[Pdu]:
    until = time.thread_time() + 1.5 * SLOWEST
    while time.thread_time() < until:
        pass
    return decode_strictly(datagram)


def change(datagram: bytes) -> list[Pdu]:
    return decode_strictly(datagram[:-1] + b"\1")


def lose(datagram: bytes) -> list[Pdu]:
    return decode_strictly(datagram)[:1]


def test_what_is_valid_is_accepted() -> None:
    assert check(RECEIVER)
    assert check(RECEIVER + CREATE)


def test_what_is_broken_is_refused() -> None:
    assert not check(RECEIVER[:-1])
    assert not check(RECEIVER + b"\0")
    assert not check(RECEIVER[:9] + b"\x23" + RECEIVER[10:], refuse=True)


@pytest.mark.parametrize(
    ("decode", "told"),
    [
        (crash, "error: unpack"),
        (blame_nothing, "told ''"),
        (blame_beyond, "at 65"),
        (dawdle, "takes"),
        (change, "other octets"),
        (lose, "other octets"),
    ],
)
def test_a_bad_decoder_is_found_out(decode: object, told: str) -> None:
    with pytest.raises(Broken, match=told):
        check(RECEIVER + CREATE, decode=decode)  # type: ignore[arg-type]


def test_an_accepted_wrong_length_is_found_out() -> None:
    with pytest.raises(Broken, match="wrong length"):
        check(RECEIVER, refuse=True)


def test_a_pdu_that_the_index_misses_is_found_out() -> None:
    check_columns([RECEIVER, CREATE[:-1]], [True, False])
    with pytest.raises(Broken, match="index refuses"):
        check_columns([CREATE[:-1]], [True])


@pytest.mark.parametrize("way", WAYS)
def test_every_way_breaks_octets(way: str) -> None:
    chance = random.Random(1)
    broken = [WAYS[way](RECEIVER, chance) for _ in range(20)]
    assert any(one != RECEIVER for one in broken)
    if way == WRONG_LENGTH:
        assert all(one[8:10] != RECEIVER[8:10] for one in broken)
        assert all(one[10:] == RECEIVER[10:] for one in broken)


def test_mutants_are_the_same_in_each_run() -> None:
    runs = [
        [mutant_of([RECEIVER, CREATE], n, chance) for n in range(100)]
        for chance in (random.Random("1/0"), random.Random("1/0"))
    ]
    assert runs[0] == runs[1]
    assert {one.way for one in runs[0]} == set(WAYS)


def test_a_lenient_decoder_that_refuses_the_strict_ones_pdus_is_found_out() -> None:
    check_leniently(RECEIVER + CREATE, accepted=True)
    check_leniently(RECEIVER[:8] + b"\0\0" + RECEIVER[10:], accepted=False)
    with pytest.raises(Broken, match="refuses"):
        check_leniently(RECEIVER[:20], accepted=True)
    with pytest.raises(Broken, match="without need"):
        check_leniently(RECEIVER, accepted=False)
