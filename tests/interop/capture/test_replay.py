"""What a replay sends when; the time is passed in."""

import itertools
import struct
from collections.abc import Callable

import pytest

from interop.bus import LoopbackNetwork
from interop.capture import Packet
from interop.capture.replay import Replay
from interop.dis import (
    ClockTime,
    Comment,
    EntityId,
    EventId,
    Fire,
    RemoveEntity,
    StartResume,
    decode_pdu,
    encode_pdu,
    from_timestamp,
    split,
    to_timestamp,
)

THEN = 1_700_000_000.0  # when it was recorded, s
NOW = 1_800_000_100.0  # when it is played, s
TWO_UNITS = 2 * 3600 / 2**31  # s: a timestamp is rounded when made, and when shifted
A, B = ("127.0.0.1", 40001), ("239.1.2.3", 3000)

THREATS, SENSORS = (1, 10), (1, 11)


def comment(application: tuple[int, int], at: float, absolute: bool = True) -> bytes:
    body = Comment(EntityId(*application, 0), EntityId(65535, 65535, 65535), (), ())
    return encode_pdu(body, exercise=1, timestamp=to_timestamp(at, absolute))


def start(real_time: float, exercise: int = 1) -> bytes:
    body = StartResume(
        EntityId(1, 20, 0), EntityId(65535, 65535, 65535), ClockTime.at(real_time)
    )
    return encode_pdu(body, exercise=exercise, timestamp=to_timestamp(real_time))


def packet(offset: float, *pdus: bytes) -> Packet:
    return Packet(THEN + offset, A, B, b"".join(pdus))


def recording(*offsets: float) -> Callable[[], list[Packet]]:
    packets = [packet(o, comment(THREATS, THEN + o - 0.01)) for o in offsets]
    return lambda: packets


def times(octets: bytes, near: float) -> list[float]:
    return [
        from_timestamp(decode_pdu(pdu).header.timestamp, near) for pdu in split(octets)
    ]


def test_packets_go_when_as_much_time_has_passed() -> None:
    replay = Replay(recording(0.0, 0.5, 2.0))
    assert len(replay.step(NOW)) == 1
    assert replay.due == NOW + 0.5
    assert replay.step(NOW + 0.4999) == []
    assert len(replay.step(NOW + 0.5)) == 1
    assert not replay.done
    assert len(replay.step(NOW + 99.0)) == 1
    assert replay.done and replay.due is None
    assert replay.step(NOW + 100.0) == []
    assert (replay.packets, replay.datagrams) == (3, 3)
    assert replay.pdus == {22: 3}


def test_the_overdue_go_at_once_and_in_order() -> None:
    replay = Replay(recording(0.0, 1.0, 2.0, 50.0))
    replay.step(NOW)
    late = replay.step(NOW + 10.0)
    assert [times(d, NOW)[0] - NOW for d in late] == pytest.approx(
        [0.99, 1.99], abs=TWO_UNITS
    )


def test_stamps_move_as_the_packets_do_not_as_the_steps() -> None:
    replay = Replay(recording(0.0, 1.0))
    (first,) = replay.step(NOW)
    (second,) = replay.step(NOW + 1.7)
    assert times(first, NOW) == pytest.approx([NOW - 0.01], abs=TWO_UNITS)
    assert times(second, NOW) == pytest.approx([NOW + 0.99], abs=TWO_UNITS)


def test_the_flag_of_a_stamp_is_kept() -> None:
    pdus = [comment(THREATS, THEN), comment(THREATS, THEN, absolute=False)]
    (sent,) = Replay(lambda: [packet(0.0, *pdus)]).step(NOW)
    stamps = [decode_pdu(pdu).header.timestamp for pdu in split(sent)]
    assert [stamp & 1 for stamp in stamps] == [1, 0]
    assert stamps[0] >> 1 == stamps[1] >> 1


def test_only_the_stamps_are_touched() -> None:
    body = Fire(
        EntityId(1, 10, 3), EntityId(1, 11, 4), EntityId(1, 10, 5), EventId(1, 10, 9)
    )
    shot = encode_pdu(body, exercise=3, timestamp=7, status=1)
    (sent,) = Replay(lambda: [packet(0.0, shot)]).step(NOW)
    assert sent[:4] + sent[8:] == shot[:4] + shot[8:]
    assert sent[4:8] != shot[4:8]


def test_without_restamping_nothing_is_touched() -> None:
    odd = b"\xff\xfe no PDU"
    packets = [packet(0.0, comment(THREATS, THEN)), packet(0.0, odd)]
    replay = Replay(lambda: packets, restamp=False)
    assert replay.step(NOW) == [p.payload for p in packets]
    assert replay.not_dis == 1


@pytest.mark.parametrize("odd", [b"", b"\x07\x01", b"GET / HTTP/1.1\r\n\r\n"])
def test_what_is_no_dis_is_counted_and_not_sent(odd: bytes) -> None:
    replay = Replay(lambda: [packet(0.0, odd), packet(0.0, comment(THREATS, THEN))])
    assert len(replay.step(NOW)) == 1
    assert replay.not_dis == 1


def test_a_rate_stretches_the_time_between() -> None:
    replay = Replay(recording(0.0, 4.0), rate=2.0)
    replay.step(NOW)
    assert replay.due == NOW + 2.0
    (sent,) = replay.step(NOW + 2.0)
    assert times(sent, NOW) == pytest.approx([NOW + 2.0 - 0.01], abs=TWO_UNITS)


def test_a_part_is_played() -> None:
    replay = Replay(recording(0.0, 1.0, 2.0, 3.0, 4.0), start=1.5, duration=2.0)
    replay.step(NOW)
    assert replay.due == NOW + 0.5
    assert len(replay.step(NOW + 99.0)) == 2
    assert replay.done


def test_a_part_after_the_end_is_empty() -> None:
    assert Replay(recording(0.0, 1.0), start=5.0, loop=True).done


def test_an_empty_recording_is_done() -> None:
    replay = Replay(lambda: [], loop=True, wait_start=True)
    assert replay.done and not replay.waiting
    assert replay.step(NOW) == []


def test_a_loop_goes_on_and_so_do_the_stamps() -> None:
    replay = Replay(recording(0.0, 4.0), loop=True)
    sent = list(itertools.chain.from_iterable(replay.step(NOW + n) for n in range(12)))
    laps = [times(octets, NOW)[0] - NOW for octets in sent]
    expected = [-0.01, 3.99, 3.99, 7.99, 7.99]  # 4 and 8 end a lap and begin one
    assert laps == pytest.approx(expected, abs=TWO_UNITS)


def test_a_loop_of_one_packet_takes_its_time() -> None:
    replay = Replay(recording(0.0), loop=True)
    assert len(replay.step(NOW)) == 1
    assert len(replay.step(NOW + 3.5)) == 3


def test_only_chosen_applications_speak() -> None:
    bundle = packet(
        0.0,
        comment(SENSORS, THEN),
        comment(THREATS, THEN),
        comment(THREATS, THEN),
        comment((2, 10), THEN),
    )
    replay = Replay(
        lambda: [bundle, packet(1.0, comment(SENSORS, THEN))], applications=[THREATS]
    )
    (sent,) = replay.step(NOW + 9.0)
    issuers = [decode_pdu(pdu).body.originating_id for pdu in split(sent)]
    assert issuers == [EntityId(*THREATS, 0)] * 2
    assert replay.left_out == {SENSORS: 1, (2, 10): 1}
    (nothing,) = [replay.step(NOW + 99.0)]
    assert nothing == []
    assert replay.left_out == {SENSORS: 2, (2, 10): 1}
    assert replay.done and replay.pdus.total() == 2


def test_another_exercise_is_written() -> None:
    (sent,) = Replay(recording(0.0), exercise=9).step(NOW)
    assert decode_pdu(sent).header.exercise == 9


def test_waiting_aligns_the_two_starts() -> None:
    """The recorded start was told 2 s ahead, the live one 3 s ahead."""
    packets = [
        packet(0.0, comment(THREATS, THEN)),
        packet(5.0, start(THEN + 7.0)),
        packet(8.0, comment(THREATS, THEN + 8.0)),
    ]
    replay = Replay(lambda: packets, wait_start=True)
    assert replay.waiting
    assert replay.step(NOW) == [] and replay.due is None
    replay.hear([comment(SENSORS, NOW), b"noise"], now=NOW)
    assert replay.waiting
    replay.hear([start(NOW + 3.0)], now=NOW)
    assert not replay.waiting
    assert replay.due == pytest.approx(NOW + 3.0 - 7.0, abs=TWO_UNITS)
    assert len(replay.step(NOW)) == 1, "what came before the start goes at once"
    (second,) = replay.step(NOW + 1.0 + TWO_UNITS)
    (third,) = replay.step(NOW + 4.0 + TWO_UNITS)
    assert times(third, NOW) == pytest.approx([NOW + 4.0], abs=2 * TWO_UNITS)


def test_a_start_without_a_sane_time_counts_when_it_is_heard() -> None:
    packets = [packet(0.0, comment(THREATS, THEN)), packet(5.0, start(0.0))]
    replay = Replay(lambda: packets, wait_start=True)
    replay.hear([start(0.0)], now=NOW)
    assert replay.due == NOW - 5.0


def test_waiting_without_a_recorded_start_begins_with_the_first_packet() -> None:
    replay = Replay(recording(0.0, 1.0), wait_start=True)
    replay.hear([start(NOW + 2.0)], now=NOW)
    assert replay.due == pytest.approx(NOW + 2.0, abs=TWO_UNITS)


def test_the_start_of_another_exercise_is_not_ours() -> None:
    replay = Replay(recording(0.0), wait_start=True, exercise=2)
    replay.hear([start(NOW, exercise=1)], now=NOW)
    assert replay.waiting
    replay.hear([start(NOW, exercise=2)], now=NOW)
    assert not replay.waiting


def test_other_management_is_no_start() -> None:
    body = RemoveEntity(EntityId(1, 20, 0), EntityId(1, 10, 0))
    replay = Replay(recording(0.0), wait_start=True)
    replay.hear([encode_pdu(body, exercise=1, timestamp=1)], now=NOW)
    short = struct.pack(">BBBBIHBB", 7, 1, 13, 5, 1, 12, 0, 0)
    replay.hear([short], now=NOW)
    assert replay.waiting


def test_it_plays_on_a_bus() -> None:
    network = LoopbackNetwork()
    player, listener = network.join(A), network.join(("127.0.0.1", 2))
    replay = Replay(recording(0.0, 0.2, 0.4))
    heard = []
    for step in range(6):
        now = NOW + step / 10
        player.send(replay.step(now), now=now)
        heard.append(len(listener.receive(now=now)))
    assert heard == [1, 0, 1, 0, 1, 0]


@pytest.mark.parametrize("rate", [0.0, -1.0, float("nan"), float("inf")])
def test_a_rate_that_cannot_be_is_refused(rate: float) -> None:
    with pytest.raises(ValueError, match="rate"):
        Replay(recording(0.0), rate=rate)
