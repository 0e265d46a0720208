"""Every kind of layer under simulation management that is not ours.

The manager here speaks management PDUs as IEEE 1278.1-2012, 5.6, has them, and takes
nothing for granted: what layers send is judged by the rules of `interop.conformance`.
"""

from collections import defaultdict
from types import ModuleType
from typing import Any

import pytest

from fom.enums import (
    Appearance,
    FrozenBehavior,
    ResponseFlag,
    StopReason,
    TransmitState,
)
from interop.capture import Packet
from interop.conformance import Checker, Profile, Severity
from interop.dis import (
    Acknowledge,
    ClockTime,
    CreateEntity,
    ElectromagneticEmission,
    EntityId,
    EntityState,
    RemoveEntity,
    StartResume,
    StopFreeze,
    Transmitter,
    decode_pdu,
    encode_pdu,
    split,
    to_timestamp,
)

ME = EntityId(7, 70, 0)
THREATS = {EntityId(1, 66, 1)}  #: which have no radio
EVERYONE = EntityId(0xFFFF, 0xFFFF, 0xFFFF)
MANAGEMENT = 5  #: the family (UID 5)


class Field:
    """All layers but control, a manager of another make, and what is heard of both."""

    def __init__(self, skirmish: ModuleType) -> None:
        self.run = skirmish.begin(skirmish.cast(absent=frozenset({"control"})))
        self.layers = {f.name: f.exercise.id for f in self.run.stage.federates}
        self._bus = self.run.stage.network.join(("127.0.0.1", 7000))
        self._recorder = self.run.stage.network.join(("127.0.0.1", 7001))
        self._packets: list[Packet] = []
        self._requests = 0

    def ask(self, kind: Any, to: EntityId = EVERYONE, **fields: Any) -> Any:
        """Send a request of a new number."""
        self._requests += 1
        request = kind(ME, to, request_id=self._requests, **fields)
        self.say(request)
        return request

    def say(self, body: Any) -> None:
        """Send a body, as often as one likes."""
        now = self.run.stage.now
        octets = encode_pdu(body, exercise=1, timestamp=to_timestamp(now))
        self._bus.send([octets], now=now)

    def pass_by(self, seconds: float) -> dict[str, list[Any]]:
        """Let time pass; what each layer sent meanwhile."""
        heard: dict[str, list[Any]] = defaultdict(list)
        for _ in range(round(seconds / 0.5)):
            now = self.run.stage.now
            for sent in self.run.step():
                heard[sent.layer].append(sent)
            self._packets += [
                Packet(now, d.source, ("239.1.2.3", 3000), d.octets)
                for d in self._recorder.receive(now=now)
            ]
        return heard

    @property
    def time(self) -> float:
        """Simulation time of the battery, s."""
        now = self.run.stage.now
        time: float = self.run.federate("battery").clock.at(now)
        return time

    def begin(self) -> None:
        self.pass_by(1.0)
        self.ask(CreateEntity)
        self.pass_by(1.0)
        self.ask(StartResume)
        self.pass_by(10.0)

    def broken(self) -> dict[str, str]:
        """Rules that layers broke, and what was found first."""
        checker = Checker(Profile())
        checker.take(self._packets)
        found = {
            f"{checker.traffic.federates.name(who)} {rule.code}": str(entry.first)
            for who, rule, entry in checker.close().rows()
            if entry.failed and rule.severity != Severity.INFORMATION
        }
        return {k: told for k, told in found.items() if not k.startswith("7:70 ")}


@pytest.fixture
def field(skirmish: ModuleType) -> Field:
    """Under way for some seconds."""
    field = Field(skirmish)
    field.begin()
    assert {f.state for f in field.run.stage.federates} == {"running"}
    return field


def bodies(heard: dict[str, list[Any]], kind: type) -> dict[str, list[Any]]:
    """Bodies of one type, by layer."""
    return {
        layer: [s.body for s in sent if isinstance(s.body, kind)]
        for layer, sent in heard.items()
    }


def acknowledged(field: Field, heard: dict[str, list[Any]], request: Any) -> bool:
    """Whether every layer acknowledged a request just once."""
    return all(
        [a.response_flag for a in bodies(heard, Acknowledge)[layer]] == [1]
        and bodies(heard, Acknowledge)[layer][0].request_id == request.request_id
        for layer in field.layers
    )


def test_who_is_to_send_no_updates_in_a_freeze_sends_none(field: Field) -> None:
    stop = field.ask(StopFreeze, reason=StopReason.RECESS)
    stopping = field.pass_by(1.0)
    assert acknowledged(field, stopping, stop)
    for layer, states in bodies(stopping, EntityState).items():
        last = {state.entity_id: state.appearance for state in states}
        assert all(look & Appearance.FROZEN for look in last.values()), layer
    silence = field.pass_by(30.0)
    assert {s.octets[3] for sent in silence.values() for s in sent} <= {MANAGEMENT}
    at = field.run.stage.now + 3.0
    field.ask(StartResume, real_time=ClockTime.at(at))
    early = field.pass_by(3.0)
    assert {s.octets[3] for sent in early.values() for s in sent} == {MANAGEMENT}
    states = bodies(field.pass_by(1.0), EntityState)
    radios = bodies(field.pass_by(2.0), Transmitter)
    for federate in field.run.stage.federates:
        told = {state.entity_id for state in states[federate.name]}
        assert len(told) == len(federate.exercise.owned), federate.name
        assert not any(s.appearance & Appearance.FROZEN for s in states[federate.name])
    assert radios["radars"] and radios["milnet"]
    assert field.broken() == {}


def test_who_may_send_updates_in_a_freeze_goes_on_with_heartbeats(
    field: Field,
) -> None:
    field.ask(StopFreeze, frozen_behavior=FrozenBehavior.TRANSMIT)
    field.pass_by(2.0)
    heard = field.pass_by(20.0)
    for federate in field.run.stage.federates:
        states = bodies(heard, EntityState)[federate.name]
        assert len(states) >= 4 * len(federate.exercise.owned)
        assert all(state.appearance & Appearance.FROZEN for state in states)
    assert field.broken() == {}


@pytest.mark.parametrize("last", [RemoveEntity, StopFreeze])
def test_who_is_removed_or_told_that_it_is_over_leaves(
    field: Field, last: type
) -> None:
    owned = {f.name: f.exercise.owned.ids.tolist() for f in field.run.stage.federates}
    more = {"reason": StopReason.TERMINATION} if last is StopFreeze else {}
    request = field.ask(last, **more)
    heard = field.pass_by(1.0)
    assert acknowledged(field, heard, request)
    assert field.run.stage.done
    for layer, ids in owned.items():
        final = {
            (s.entity_id.site, s.entity_id.application, s.entity_id.entity): s
            for s in bodies(heard, EntityState)[layer]
        }
        assert sorted(final) == sorted(map(tuple, ids))
        assert all(s.appearance & Appearance.DEACTIVATED for s in final.values())
        assert not ids or isinstance(heard[layer][-1].body, EntityState)
    transmitters = bodies(heard, Transmitter)
    assert {t.state for t in transmitters["milnet"]} == {TransmitState.OFF}
    assert bodies(heard, ElectromagneticEmission)["radars"][-1].systems[0].beams == ()
    assert not field.pass_by(20.0)
    assert field.broken() == {}


def test_who_has_not_begun_yet_leaves_without_a_word(skirmish: ModuleType) -> None:
    field = Field(skirmish)
    field.pass_by(1.0)
    for federate in field.run.stage.federates:
        assert federate.leave(field.run.stage.now) == []


def test_who_is_asked_to_end_says_that_all_of_its_entities_leave(
    field: Field,
) -> None:
    """As the runner does after SIGTERM and SIGINT."""
    for federate in field.run.stage.federates:
        ids = {EntityId(*row) for row in federate.exercise.owned.ids.tolist()}
        last = federate.leave(field.run.stage.now)
        told = [decode_pdu(octets).body for one in last for octets in split(one)]
        states = [body for body in told if isinstance(body, EntityState)]
        final = {s.entity_id: s.appearance for s in states}
        assert set(final) == ids
        assert all(look & Appearance.DEACTIVATED for look in final.values())
        radios = {b.state for b in told if isinstance(b, Transmitter)}
        assert radios == ({TransmitState.OFF} if ids - THREATS else set())
        assert federate.leave(field.run.stage.now) == []


def test_a_request_that_comes_again_is_answered_again_and_obeyed_once(
    field: Field,
) -> None:
    stop = field.ask(StopFreeze, frozen_behavior=FrozenBehavior.TRANSMIT)
    field.pass_by(1.0)
    at, time = field.run.stage.now, field.time
    start = field.ask(StartResume)
    field.pass_by(1.0)
    for again in (stop, stop, start):  # late, and doubled
        field.say(again)
    heard = field.pass_by(4.0)
    assert {f.state for f in field.run.stage.federates} == {"running"}
    assert field.time - time == pytest.approx(field.run.stage.now - at, abs=1.0)
    for layer in field.layers:
        answers = bodies(heard, Acknowledge)[layer]
        assert [a.request_id for a in answers] == [
            r.request_id for r in (stop, stop, start)
        ]
    assert field.broken() == {}


def test_what_is_for_others_is_left_to_them(field: Field) -> None:
    for to in (EntityId(1, 99, 0), EntityId(2, 0xFFFF, 0), EntityId(1, 99, 0xFFFF)):
        for kind in (CreateEntity, StopFreeze, RemoveEntity):
            field.ask(kind, to)
    heard = field.pass_by(2.0)
    assert not any(bodies(heard, Acknowledge).values())
    assert {f.state for f in field.run.stage.federates} == {"running"}


@pytest.mark.parametrize(
    "to",
    [
        EntityId(1, 0xFFFF, 0),
        EntityId(0xFFFF, 0xFFFF, 0),
        EntityId(1, 0xFFFF, 0xFFFF),
        EVERYONE,
    ],
)
def test_what_is_for_all_is_obeyed_by_each(field: Field, to: EntityId) -> None:
    stop = field.ask(StopFreeze, to)
    assert acknowledged(field, field.pass_by(1.0), stop)
    assert {f.state for f in field.run.stage.federates} == {"frozen"}


@pytest.mark.parametrize("number", [1, 999])
def test_a_single_entity_is_created_and_removed_but_not_stopped(
    field: Field, number: int
) -> None:
    """All of a layer stand and go together; so it says that it is unable."""
    there = number == 1
    entity = EntityId(1, 54, number)  # of the battery
    for kind, able in (
        (CreateEntity, there),
        (StartResume, False),
        (StopFreeze, False),
        (RemoveEntity, there),
    ):
        request = field.ask(kind, entity)
        heard = field.pass_by(1.0)
        (answer,) = bodies(heard, Acknowledge)["battery"]
        assert (answer.originating_id, answer.receiving_id) == (entity, ME)
        assert (answer.request_id, answer.response_flag) == (
            request.request_id,
            ResponseFlag.ABLE if able else ResponseFlag.UNABLE,
        )
    assert {f.state for f in field.run.stage.federates} == {"running"}
    owned = field.run.federate("battery").exercise.owned
    assert (owned.row_of(EntityId(1, 54, 1)) is None) == there
    assert field.broken() == {}


def test_who_is_to_stop_later_stops_then(field: Field) -> None:
    at = ClockTime.at(field.run.stage.now + 6.0)
    stop = field.ask(StopFreeze, real_time=at)
    assert acknowledged(field, field.pass_by(1.0), stop)
    field.pass_by(4.5)
    assert {f.state for f in field.run.stage.federates} == {"running"}
    field.pass_by(1.5)
    assert {f.state for f in field.run.stage.federates} == {"frozen"}
    silence = field.pass_by(10.0)
    assert {s.octets[3] for sent in silence.values() for s in sent} <= {MANAGEMENT}
    assert field.broken() == {}


def test_radios_stay_on_the_air_in_a_freeze(field: Field) -> None:
    field.ask(StopFreeze, frozen_behavior=FrozenBehavior.TRANSMIT)
    field.pass_by(2.0)
    radios = bodies(field.pass_by(10.0), Transmitter)
    for federate in field.run.stage.federates:
        if federate.name != "threats":
            assert len(radios[federate.name]) >= 5, federate.name
