from collections.abc import Callable
from typing import Any

import pytest

from fom.enums import Appearance
from interop.dis import EntityId, Fire, decode_pdu, encode_pdu, to_timestamp
from interop.errors import CallError
from interop.exercise import Agreement
from interop.hla.rti import Rti
from interop.hla.skin import Heard, Lost, Member, Ticks

Enlist = Callable[..., Member]
State = Callable[..., bytes]
NOW = 1.8e9


def pdus(heard: list[Heard]) -> list[bytes]:
    return [one.octets for one in heard]


def heard_by(member: Member, now: float = NOW) -> list[bytes]:
    member.look()
    return pdus(member.receive(now=now))


def fire(number: int) -> bytes:
    return encode_pdu(Fire(EntityId(1, 2, number)), exercise=1, timestamp=number)


def test_what_one_sends_the_others_receive(enlist: Enlist, state: State) -> None:
    one, two, three = enlist("one"), enlist("two"), enlist("three")
    sent = [state(), fire(5), state(100.0, timestamp=9)]
    one.send([sent[0] + sent[1], sent[2]], now=NOW)
    for other in (two, three):
        other.look()
        assert other.receive(now=NOW) == [Heard(octets, "one") for octets in sent]
    assert heard_by(one) == [], "no echo"


def test_only_changes_are_told(enlist: Enlist, state: State) -> None:
    one, two = enlist("one"), enlist("two")
    for timestamp in range(1, 4):
        one.send([state(timestamp=timestamp)], now=NOW)
    assert one.speaker.updates == 1
    one.send([state(5.0)], now=NOW)
    assert one.speaker.updates == 2
    assert heard_by(two) == [state(timestamp=1), state(5.0)]


def test_repetitions_are_told_where_that_is_wanted(
    enlist: Enlist, state: State
) -> None:
    one, two = enlist("one", repeats=True), enlist("two")
    sent = [state(timestamp=timestamp) for timestamp in range(1, 4)]
    one.send(sent, now=NOW)
    assert heard_by(two) == sent


def test_who_leaves_is_deactivated_and_removed(enlist: Enlist, state: State) -> None:
    one, two = enlist("one"), enlist("two")
    one.send([state(1.0)], now=NOW)
    one.send([state(1.0, timestamp=8, appearance=Appearance.DEACTIVATED)], now=NOW)
    last = state(1.0, timestamp=8, appearance=Appearance.DEACTIVATED)
    assert heard_by(two) == [state(1.0), last]
    assert not one.speaker.objects and not two.listener.objects
    one.send([state(2.0)], now=NOW)
    assert heard_by(two) == [state(2.0)], "and may come again"


def test_who_resigns_takes_all_along(enlist: Enlist, state: State) -> None:
    one, two = enlist("one"), enlist("two")
    one.send([state()], now=NOW)
    heard_by(two)
    one.close()
    (last,) = heard_by(two)
    assert decode_pdu(last).body.appearance & Appearance.DEACTIVATED


def test_a_late_member_asks_for_what_it_missed(enlist: Enlist, state: State) -> None:
    one = enlist("one")
    one.send([state(3.0)], now=NOW)
    late = enlist("late")
    assert heard_by(late) == []
    patience = Agreement().heartbeat
    assert heard_by(late, NOW + patience) == []
    heard_by(one)
    assert heard_by(late, NOW + patience) == [state(3.0)]


def test_who_says_nothing_is_repeated_where_it_is_by_then(
    enlist: Enlist, state: State
) -> None:
    one, two = enlist("one"), enlist("two")
    one.send([state(0.0)], now=NOW)
    heard_by(two)
    assert heard_by(two, NOW + 5.0) == []
    later = NOW + 7.0
    assert heard_by(two, later) == [state(700.0, timestamp=to_timestamp(later))]
    assert heard_by(two, later + 1.0) == [], "one heartbeat at a time"
    frozen = int(Appearance.FROZEN)
    one.send([state(0.0, appearance=frozen)], now=NOW + 20.0)
    heard_by(two, NOW + 20.0)
    (again,) = heard_by(two, NOW + 27.0)
    assert decode_pdu(again).body.location.x == 0.0


def test_what_is_not_heard_is_not_subscribed_to(enlist: Enlist, state: State) -> None:
    one, two = enlist("one"), enlist("two", hears={"HLAobjectRoot.Entity"})
    one.send([fire(1), state()], now=NOW)
    assert heard_by(two) == [state()]


def test_a_name_that_is_taken_stops_nobody(enlist: Enlist, state: State) -> None:
    one, two, three = enlist("one"), enlist("two"), enlist("three")
    one.send([state(1.0)], now=NOW)
    two.send([state(2.0)], now=NOW)
    assert heard_by(three) == [state(1.0), state(2.0)]


def test_broken_octets_are_counted(
    enlist: Enlist, caplog: pytest.LogCaptureFixture
) -> None:
    one = enlist("one")
    one.send([fire(1)[:4] + b"\0\0\0\0\0\x0e\0\0ab"], now=NOW)
    assert sum(one.speaker.untold.values()) == 1
    assert "not told" in caplog.text


def test_simultaneous_senders_come_in_their_order(enlist: Enlist, state: State) -> None:
    ranks = {"alpha": 0, "beta": 1, "gamma": 2}
    ticks = Ticks(0.5)
    members = {name: enlist(name, ranks=ranks) for name in ("gamma", "alpha", "beta")}
    for member in members.values():
        member.manage_time(ticks.lookahead)
    due = ticks.time(1)
    for number, (name, member) in enumerate(members.items()):
        member.send([fire(10 * number), fire(10 * number + 1)], now=NOW, time=due)
        member.ask(due)
    for name, member in members.items():
        assert member.advanced(due)
        sources = [one.source for one in member.receive(now=NOW)]
        expected = [n for n in ranks for _ in range(2) if n != name]
        assert sources == expected


def test_nobody_begins_before_all_have_come(enlist: Enlist) -> None:
    names = ("one", "two")
    ended: list[bool] = []
    one = enlist("one", waiting=lambda: bool(ended))
    one.manage_time(0.5)
    ended.append(True)
    assert not one.gather(names)
    two = enlist("two")
    two.manage_time(0.5)
    assert two.gather(names)
    ended.clear()
    assert one.gather(["two"])


def test_a_federation_that_is_not_there_is_one_line(
    enlist: Enlist, rti: Rti, monkeypatch: Any
) -> None:
    enlist("one").close()
    member = enlist("two")
    member.close()
    with pytest.raises(CallError, match="no federation 'exercise'"):
        member.join()


def test_who_is_gone_before_being_asked_about_stops_nobody(
    enlist: Enlist, state: State
) -> None:
    one, two = enlist("one"), enlist("two")
    one.send([state(appearance=Appearance.DEACTIVATED), state()], now=NOW)
    two.look()
    one.close()  # while the discovery has been heard, and the removal not
    two._notes.events = two._notes.events[:1]
    assert two.receive(now=NOW) == []
    assert two.receive(now=NOW + 5.0) == []


def test_an_rti_that_is_lost_is_told_and_not_taken_leave_of(enlist: Enlist) -> None:
    one = enlist("one")
    one._notes.connection_lost("the cable")
    with pytest.raises(Lost, match="lost the RTI: the cable"):
        one.look()
    one.close()
    one.close()
