"""Command among partners that a test plays: fusion, a weapon, an authority."""

from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from federates.base import Assignment, OwnAction
from federates.command.config import (
    AuthorityConfig,
    CommandConfig,
    DoctrineConfig,
    WeaponConfig,
)
from federates.command.federate import CommandFederate
from federates.geography import Site
from federates.world.frames import fixed_acceleration
from fom.enums import RequestStatus
from interop.dis import (
    ActionRequest,
    ActionResponse,
    EntityId,
    Location,
    SimulationAddress,
    Vector,
)
from interop.dis.coordinates import geodetic_to_ecef
from interop.messages import Keyring
from interop.messages.events import Ordered, events_in
from interop.messages.records import (
    AlertLevel,
    EngagementOrder,
    OrderState,
    OrderStatus,
    TrackClass,
    TrackReport,
    TrackState,
    TrackUpdate,
    WeaponStatus,
)
from interop.wire import decode

COMMAND, FUSION, SBI, CONTROL, RELAY, OTHER = 10, 20, 30, 40, 50, 60
SITE = Site(name="C2", latitude_deg=40.0, longitude_deg=10.0)
PLATFORM = geodetic_to_ecef(0.7, 0.2, 500e3)
TARGET = geodetic_to_ecef(0.702, 0.203, 250e3)
UPWARD = 800.0 * TARGET / np.linalg.norm(TARGET)


def config(**changes: Any) -> CommandConfig:
    values: dict[str, Any] = {
        "site": SITE,
        "weapons": (
            WeaponConfig(
                name="orbital",
                number=1,
                layer="sbi",
                kind="missile",
                range_km=1000.0,
                max_time=120.0,
                kill_probability={"ballistic": 0.7},
            ),
        ),
        "doctrine": DoctrineConfig(look_time=6.0),
        "authority": AuthorityConfig(mode="automatic", delay=1.0),
    }
    return CommandConfig(**{**values, **changes})


class Play:
    """Command with fusion, one orbital weapon, a relay and control."""

    def __init__(
        self, partners: ModuleType, settings: CommandConfig, elapsed: float = 0.0
    ) -> None:
        address = {
            name: EntityId(1, number, 0)
            for name, number in (("fusion", FUSION), ("sbi", SBI))
        }
        self.command = CommandFederate(
            Assignment(
                name="command",
                config=settings,
                address=SimulationAddress(1, COMMAND),
                rng=np.random.default_rng(1),
                keyring=partners.KEYRING,
                epoch=partners.EPOCH,
                control=EntityId(1, CONTROL, 0),
                addresses=address,
            )
        )
        self.fusion = partners.Terminal(FUSION, geodetic_to_ecef(0.7, 0.2, 0.0))
        self.weapon = partners.Terminal(SBI, PLATFORM)
        self.relay = partners.Relay(RELAY)
        self.control = partners.Application(CONTROL)
        self.stage = partners.Stage(
            self.command,
            self.fusion,
            self.weapon,
            self.relay,
            self.control,
            elapsed=elapsed,
        )
        self.ordered: list[Ordered] = []
        self.requests: list[ActionRequest] = []
        self.sigma = 100.0
        self.stage.run(2.0)  # until all radios have found each other

    def state(self, **changes: Any) -> TrackState:
        values: dict[str, Any] = {
            "track": 7,
            "time": self.stage.now,
            "position": Location(*TARGET.tolist()),
            "velocity": Vector(*UPWARD.tolist()),
            "acceleration": Vector(*fixed_acceleration(TARGET, UPWARD).tolist()),
            "position_sigma": self.sigma,
            "class_": TrackClass.BALLISTIC,
            "alert": AlertLevel.WARNING,
        }
        return TrackState(**{**values, **changes})

    def status(self, **changes: Any) -> WeaponStatus:
        values: dict[str, Any] = {
            "weapon": self.weapon.entity,
            "time": self.stage.now,
            "weapon_class": 1,
            "position": Location(*PLATFORM.tolist()),
            "velocity": Vector(0.0, 0.0, 0.0),
            "rounds": 2,
            "ready": 1,
        }
        return WeaponStatus(**{**values, **changes})

    def tell(self, **changes: Any) -> None:
        """Fusion reports the track."""
        report = TrackReport((self.state(**changes),))
        self.fusion.send(self.command.exercise.id, report)

    def run(self, seconds: float, *, tracking: bool = True) -> None:
        """Go on; every two seconds the weapon tells of itself, fusion of the track."""
        for _ in range(round(seconds / 0.5)):
            if self.stage.now % 2.0 == 0.0:
                if tracking:
                    self.tell()
                self.weapon.send(self.command.exercise.id, self.status())
            self.stage.step()
            received = self.control.received
            assert received is not None
            self.ordered += [e for _, e in events_in(received) if type(e) is Ordered]
            self.requests += [
                request
                for request in self.control.exercise.management.incoming
                if isinstance(request, ActionRequest)
                and request.action_id == OwnAction.AUTHORIZE_ENGAGEMENT
            ]

    def answer(self, state: OrderState, order: EngagementOrder) -> None:
        """The weapon says something of an order."""
        status = OrderStatus(order.order, self.weapon.entity, state, self.stage.now)
        self.weapon.send(self.command.exercise.id, status)

    @property
    def orders(self) -> list[EngagementOrder]:
        heard: list[EngagementOrder] = self.weapon.heard(EngagementOrder)
        return heard


@pytest.fixture
def play(partners: ModuleType) -> Callable[..., Play]:
    return lambda **changes: Play(partners, config(**changes))


def test_a_track_is_ordered_against_once_authority_is_given(
    play: Callable[..., Play],
) -> None:
    stage = play(authority=AuthorityConfig(mode="automatic", delay=3.0))
    stage.run(3.0)
    assert stage.orders == []
    stage.run(6.0)
    order = stage.orders[0]
    assert order.weapon == stage.weapon.entity
    assert (order.target.track, order.shots) == (7, 1)
    assert order.expires == pytest.approx(stage.stage.now, abs=30.0)
    (event,) = stage.ordered
    assert (event.order, event.track, event.weapon) == (
        order.order,
        7,
        stage.weapon.entity,
    )


def test_an_order_is_repeated_until_the_weapon_answers(
    play: Callable[..., Play],
) -> None:
    stage = play()
    stage.run(12.0)
    assert len(stage.orders) >= 3
    assert len({order.order for order in stage.orders}) == 1
    stage.answer(OrderState.ACCEPTED, stage.orders[0])
    stage.run(3.0)
    before = len(stage.orders)
    stage.run(6.0)
    assert len(stage.orders) == before
    assert len(stage.ordered) == 1


def test_a_weapon_that_acts_is_kept_informed_of_its_target(
    play: Callable[..., Play],
) -> None:
    stage = play()
    stage.run(5.0)
    stage.answer(OrderState.FIRED, stage.orders[0])
    stage.run(10.0)
    updates = stage.weapon.heard(TrackUpdate)
    assert len(updates) >= 3
    assert {update.order for update in updates} == {stage.orders[0].order}
    times = [update.target.time for update in updates]
    assert times == sorted(set(times))


def test_shoot_look_shoot(play: Callable[..., Play]) -> None:
    """A target that is still measured after a miss gets another shot, with a new
    number; not before the look is over."""
    stage = play()
    stage.run(5.0)
    first = stage.orders[0]
    stage.answer(OrderState.FIRED, first)
    stage.answer(OrderState.MISSED, first)
    stage.run(5.0)
    assert {order.order for order in stage.orders} == {first.order}
    stage.run(8.0)
    second = stage.orders[-1]
    assert second.order != first.order
    assert second.target.track == 7


def test_after_a_hit_a_track_that_is_only_predicted_is_left_alone(
    play: Callable[..., Play],
) -> None:
    stage = play()
    stage.run(5.0)
    first = stage.orders[0]
    stage.answer(OrderState.FIRED, first)
    stage.answer(OrderState.HIT, first)
    for _ in range(20):
        stage.sigma *= 1.05  # fusion coasts: nobody measures it any more
        stage.run(1.0)
    assert {order.order for order in stage.orders} == {first.order}
    stage.sigma = 100.0  # it is measured again after all
    stage.run(8.0)
    assert stage.orders[-1].order != first.order


def test_a_weapon_without_rounds_left_gets_no_order(
    play: Callable[..., Play],
) -> None:
    """The round that was fired is counted before the weapon says so."""
    stage = play(doctrine=DoctrineConfig(look_time=0.0))
    stage.weapon.send(stage.command.exercise.id, stage.status(rounds=1))
    for _ in range(10):
        if stage.stage.now % 2.0 == 0.0:
            stage.tell()
        stage.stage.step()
    first = stage.orders[0]
    stage.answer(OrderState.FIRED, first)
    stage.answer(OrderState.MISSED, first)
    for _ in range(20):
        if stage.stage.now % 2.0 == 0.0:
            stage.tell()
        stage.stage.step()
    assert {order.order for order in stage.orders} == {first.order}


def test_a_refusal_lets_command_look_for_another_weapon(
    play: Callable[..., Play],
) -> None:
    stage = play()
    stage.run(5.0)
    first = stage.orders[0]
    stage.answer(OrderState.REFUSED, first)
    stage.run(8.0)
    assert {order.order for order in stage.orders} == {first.order}
    stage.run(15.0)  # the same weapon may be asked again later
    assert stage.orders[-1].order != first.order


def test_authority_is_asked_with_the_order_and_its_answer_obeyed(
    play: Callable[..., Play],
) -> None:
    asking = AuthorityConfig(mode="request", denial_time=30.0)
    for status, obeyed in (
        (RequestStatus.COMPLETE, True),
        (RequestStatus.REQUEST_REJECTED, False),
    ):
        stage = play(authority=asking)
        stage.run(8.0)
        assert stage.orders == []
        (request,) = stage.requests
        (datum,) = request.variable_datums
        order = decode(EngagementOrder, datum.value)
        assert (order.weapon, order.target.track) == (stage.weapon.entity, 7)
        stage.control.exercise.management.answer(
            request,
            ActionResponse(
                stage.control.id, request.originating_id, request.request_id, status
            ),
        )
        stage.run(6.0)
        assert bool(stage.orders) is obeyed
        assert stage.command.status()["awaiting_authority"] == 0
        if obeyed:
            assert stage.orders[0].order == order.order
        else:
            stage.run(10.0)
            assert len(stage.requests) == 1


def test_nobody_answers_for_the_authority(play: Callable[..., Play]) -> None:
    asking = AuthorityConfig(mode="request", time_limit=20.0, denial_time=1000.0)
    stage = play(authority=asking)
    stage.run(45.0)
    assert stage.orders == []
    assert stage.command.engagements.outcomes == {"no answer": 1}
    assert len({request.request_id for request in stage.requests}) >= 2


def test_standing_orders_need_no_answer(play: Callable[..., Play]) -> None:
    standing = AuthorityConfig(mode="request", standing_orders=("ballistic",))
    stage = play(authority=standing)
    stage.run(6.0)
    assert stage.orders and not stage.requests


def test_only_fusion_reports_tracks_and_weapons_speak_for_themselves(
    play: Callable[..., Play], partners: ModuleType
) -> None:
    stage = play()
    # the weapon reports a track, and fusion a status of the weapon
    stage.weapon.send(stage.command.exercise.id, TrackReport((stage.state(),)))
    stage.fusion.send(stage.command.exercise.id, stage.status())
    stage.run(3.0, tracking=False)
    assert stage.command.status()["tracks"] == 0
    assert stage.command.status()["strange_messages"] == 2


def test_a_report_without_the_key_is_nothing(
    play: Callable[..., Play], partners: ModuleType
) -> None:
    stage = play()
    wrong = Keyring({1: bytes(32)}, 1)
    stage.fusion.radios._keyring = wrong
    stage.run(6.0)
    assert stage.command.status()["tracks"] == 0
    assert stage.orders == []


def test_lost_statuses_and_doubled_messages_change_nothing(
    play: Callable[..., Play],
) -> None:
    stage = play()
    stage.relay.copies = 2
    stage.run(5.0)
    order = stage.orders[0]
    stage.relay.losing = True
    stage.answer(OrderState.ACCEPTED, order)
    stage.run(3.0)
    stage.relay.losing = False
    stage.run(4.0)  # the order comes again, and the weapon answers again
    assert stage.orders[-1].order == order.order
    stage.answer(OrderState.FIRED, order)
    stage.run(3.0)
    (engagement,) = stage.command.engagements
    assert engagement.stage.name == "FIRED"
    assert len(stage.ordered) == 1


def test_numbers_that_are_none_stop_nothing(play: Callable[..., Play]) -> None:
    stage = play()
    nan = float("nan")
    stage.tell(track=8, position=Location(nan, 0.0, 0.0))
    stage.tell(track=9, position=Location(0.0, 0.0, 0.0))
    position = Location(nan, nan, nan)
    stage.weapon.send(stage.command.exercise.id, stage.status(position=position))
    stage.weapon.send(stage.command.exercise.id, stage.status(weapon_class=99))
    stage.run(6.0)
    assert {order.target.track for order in stage.orders} == {7}
    assert stage.command.picture.refused == {"weapon status": 1, "weapon class": 1}


def test_a_restarted_command_gives_new_numbers(partners: ModuleType) -> None:
    numbers = []
    for elapsed in (0.0, 100.0):
        stage = Play(partners, config(), elapsed)
        stage.run(6.0)
        numbers.append(stage.orders[0].order)
    assert numbers[0] < numbers[1]
