"""The federate of kind ``command``: from tracks and weapons to authorised orders."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fom.enums import DeadReckoningAlgorithm
from interop.dis import EntityId, EntityType
from interop.dis.coordinates import geodetic_to_ecef
from interop.dis.orientation import orientation_along
from interop.exercise import Received
from interop.messages.events import Ordered, send_event
from interop.messages.radio import Delivered, Radios
from interop.messages.records import (
    EngagementOrder,
    OrderStatus,
    TrackReport,
    TrackState,
    TrackUpdate,
    WeaponStatus,
)

from ..base import Assignment, Federate
from ..tracks import CLASS_NAMES
from .assignment import Pairing, Weapons, assign, reachability
from .authority import Authority
from .config import CommandConfig, WeaponConfig
from .engagement import Engagement, Engagements, Stage
from .picture import Picture
from .threat import rank, tracks_of

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

#: s for which a weapon that refused an order is not asked again about that track
REFUSAL = 15.0
#: probability of striking a defended area from which the reserve may be used
DANGER = 0.5
#: bits of an order number that count within a second of the exercise
COUNT_BITS = 12


class CommandFederate(Federate[CommandConfig]):
    """Ranks tracks, pairs weapons with them, asks for authority, orders, looks.

    It reads nothing but messages that its radio delivers: tracks from fusion, statuses
    from weapons; and the answers of the authority that it asks.
    """

    def __init__(self, assignment: Assignment[CommandConfig]) -> None:
        super().__init__(assignment)
        config = self.config
        self.picture = Picture(config)
        self.engagements = Engagements(
            retry=config.order_retry,
            lifetime=config.order_lifetime,
            look=config.doctrine.look_time,
        )
        asked = config.authority.layer
        self.authority = Authority(
            config.authority,
            self.exercise,
            assignment.addresses[asked] if asked else self.control,
        )
        self._radios = Radios(self.exercise, assignment.keyring)
        self._delivered: list[Delivered] = []  # since the last advance
        self._fusion = assignment.addresses[config.tracks_from]
        self._layers = [assignment.addresses[w.layer] for w in config.weapons]
        self._id = self.exercise.id  # of the site, once it is there
        self._radio = np.empty(0, np.int64)
        self._removed = False  # the site, by a manager
        self._next_cycle = float("-inf")
        self._next_order = 0
        self._passed_over: dict[int, float] = {}  # track -> until when
        self._proof: dict[int, float] = {}  # track -> must be measured after this
        self._refusals: dict[tuple[EntityId, int], float] = {}  # until when
        self._told: dict[int, float] = {}  # order -> time of the state told last
        self._intruders = 0
        self._orders = 0

    def create(self, time: float) -> None:
        """Publish the site, with a radio."""
        site = self.config.site
        position = geodetic_to_ecef(
            [np.radians(site.latitude_deg)],
            [np.radians(site.longitude_deg)],
            [site.altitude],
        )
        rows = self.exercise.owned.add(
            [EntityType.parse(site.entity_type)],
            [site.name],
            force=self.config.force,
            algorithm=DeadReckoningAlgorithm.STATIC,
            position=position,
            orientation=orientation_along(np.zeros((1, 3)), position),
        )
        self._id = self.exercise.owned.id_of(int(rows[0]))
        self._radio = self._radios.open([self._id], position)
        # Above all numbers that an earlier life of this process can have given.
        elapsed = max(int(time - self.assignment.epoch), 0)
        self._next_order = (elapsed << COUNT_BITS) + 1

    def manage(self, now: float, received: Received) -> None:
        """Listen, and stay on the air, in a freeze too; as long as there is a site."""
        if self.created and not self.done and not self._removed:
            if self.exercise.owned.row_of(self._id) is None:
                self._removed = True
                self._radios.close(self._radio)
        self._delivered += self._radios.receive(received, now=now)

    def advance(self, time: float, now: float, received: Received) -> None:
        """Take in what was heard, decide, order, keep weapons informed."""
        if self._removed:
            return
        for delivered in self._delivered:
            self._take(delivered, time)
        self._delivered.clear()
        for closed in self.engagements.advance(time):
            self._closed(closed, time)
        self._decided(time, now)
        if time >= self._next_cycle:
            self._next_cycle = time + self.config.update_interval
            self.picture.prune(time)
            self._forget(time)
            self._propose(time, now)
            self._update(time)
        for engagement in self.engagements.due(time):
            self._order(engagement, time)

    def status(self) -> dict[str, float]:
        """Tracks and weapons known, engagements by what became of them."""
        return {
            "tracks": len(self.picture.tracks),
            "weapons": len(self.picture.weapons),
            "engagements": sum(1 for _ in self.engagements),
            "awaiting_authority": self.authority.waiting,
            "orders": self._orders,
            "strange_messages": self._intruders + self.engagements.unknown,
            **{
                f"outcome_{why.replace(' ', '_')}": count
                for why, count in sorted(self.engagements.outcomes.items())
                if count
            },
            **self._radios.status(),
        }

    def _leave(self) -> None:
        if not self.done and self.created and not self._removed:
            self._radios.close(self._radio)
        super()._leave()

    def _take(self, delivered: Delivered, time: float) -> None:
        """Sort a message by what it is and whether its sender may say it."""
        message, source = delivered.message, delivered.source
        match message:
            case TrackReport() if _is_of(source, self._fusion):
                self.picture.take_tracks(message, time)
            case WeaponStatus() if source == message.weapon and self._is_armed(source):
                self.picture.take_weapon(message, time)
            case OrderStatus() if source == message.weapon:
                engagement = self.engagements.take(message, time)
                if engagement is not None:
                    self._moved(engagement, message, time)
            case _:
                self._intruders += 1

    def _is_armed(self, source: EntityId) -> bool:
        return any(_is_of(source, layer) for layer in self._layers)

    def _moved(self, engagement: Engagement, status: OrderStatus, time: float) -> None:
        if engagement.stage >= Stage.FIRED and engagement.fired == float("inf"):
            engagement.fired = time
            self.picture.fired(engagement.weapon, engagement.shots, status.time)
        if not engagement.open:
            self._closed(engagement, time)

    def _closed(self, engagement: Engagement, time: float) -> None:
        self._told.pop(engagement.order, None)
        if engagement.outcome in ("hit", "silent"):
            # What is measured during the look may be the wreck.
            self._proof[engagement.track] = time
        elif engagement.outcome in ("refused", "expired", "unanswered"):
            pair = engagement.weapon, engagement.track
            self._refusals[pair] = time + REFUSAL

    def _decided(self, time: float, now: float) -> None:
        """Give orders their authority, or take back what will not get it."""
        answers = self.authority.answers(time=time, now=now)
        for engagement in self.engagements:
            if engagement.stage != Stage.PROPOSED:
                continue
            answer = answers.get(engagement.order)
            if engagement.track not in self.picture.tracks:
                self.authority.withdraw(engagement.order)
                self.engagements.give_up(engagement, time, "track lost")
            elif answer == "granted":
                self.engagements.grant(engagement, time)
            elif answer is not None:
                self.engagements.give_up(engagement, time, answer)
                until = time + self.config.authority.denial_time
                self._passed_over[engagement.track] = until

    def _forget(self, time: float) -> None:
        """Drop what was kept about tracks and pairs that is over."""
        tracks = self.picture.tracks
        passed, refusals = self._passed_over, self._refusals
        self._passed_over = {k: t for k, t in passed.items() if t > time}
        self._refusals = {k: t for k, t in refusals.items() if t > time}
        self._proof = {k: t for k, t in self._proof.items() if k in tracks}

    def _propose(self, time: float, now: float) -> None:
        """Find the best shots at what is not taken care of, and ask for them."""
        engaged = {engagement.track for engagement in self.engagements}
        tracks = tracks_of(self._candidates(engaged))
        doctrine, kinds = self.config.doctrine, self.config.weapons
        ranking = rank(tracks, doctrine, self.config.defended, time)
        rows = ranking.best(doctrine.max_engagements - len(engaged))
        if not len(rows):
            return
        tracks = tracks.take(rows)
        numbers = tracks.number.tolist()
        ids, weapons, channels = self._free_weapons()
        reach = reachability(weapons, kinds, tracks, now=time)
        # What need not begin yet may find a better weapon until then.
        reach.probability[reach.wait > self.config.order_lifetime] = 0.0
        for weapon, track in self._refusals:
            if weapon in ids and track in numbers:
                row, column = ids.index(weapon), numbers.index(track)
                reach.probability[row, column] = 0.0
        pairs = assign(
            reach,
            weapons.rounds,
            channels,
            ranking.worth[rows],
            shots=doctrine.shots,
            horizon=max(kind.reaction_time + kind.max_time for kind in kinds),
        )
        for pair in _within_reserve(pairs, weapons, kinds, ranking.threatens[rows]):
            state = self.picture.tracks[numbers[pair.target]].state
            kind = int(weapons.kind[pair.weapon])
            self._open(state, ids[pair.weapon], kind, pair, time, now)

    def _free_weapons(self) -> tuple[Sequence[EntityId], Weapons, Ints]:
        """Weapons that can take another order, and at how many targets each."""
        promised: Counter[EntityId] = Counter()
        busy: Counter[EntityId] = Counter()
        for engagement in self.engagements:
            busy[engagement.weapon] += engagement.stage < Stage.LOOKING
            if engagement.stage < Stage.FIRED:
                promised[engagement.weapon] += engagement.shots
        ids, weapons = self.picture.ready(promised)
        channels = [
            self.config.weapons[kind].channels - busy[weapon]
            for weapon, kind in zip(ids, weapons.kind.tolist(), strict=True)
        ]
        return ids, weapons, np.array(channels, np.int64)

    def _candidates(self, engaged: set[int]) -> list[TrackState]:
        """Tracks that are not taken care of and that may be shot at, by number."""
        return [
            seen.state
            for number, seen in sorted(self.picture.tracks.items())
            if number not in engaged
            and number not in self._passed_over
            and seen.measured > self._proof.get(number, float("-inf"))
        ]

    def _open(
        self,
        track: TrackState,
        weapon: EntityId,
        kind: int,
        pair: Pairing,
        time: float,
        now: float,
    ) -> None:
        """Propose one engagement and bring it before the authority."""
        engagement = Engagement(
            self._next_order,
            track.track,
            weapon,
            kind,
            pair.shots,
            opened=time,
            duration=pair.time,
            wait=pair.wait,
        )
        self._next_order += 1
        self.engagements.open(engagement)
        order = EngagementOrder(
            engagement.order,
            weapon,
            pair.shots,
            time + pair.wait + self.config.order_lifetime,
            track,
        )
        self.authority.ask(order, CLASS_NAMES[track.class_], time=time, now=now)

    def _order(self, engagement: Engagement, time: float) -> None:
        """Send an order, with the track as it is known by now."""
        seen = self.picture.tracks.get(engagement.track)
        if seen is None:
            return
        order = EngagementOrder(
            engagement.order,
            engagement.weapon,
            engagement.shots,
            engagement.expires,
            seen.state,
        )
        self._radios.send(self._id, engagement.weapon, order, time=time)
        self._told[engagement.order] = seen.state.time
        if not engagement.sent:
            engagement.sent = True
            self._orders += 1
            send_event(
                self.exercise,
                self.control,
                Ordered(
                    engagement.order,
                    engagement.track,
                    time,
                    engagement.weapon,
                    seen.state.position,
                ),
            )

    def _update(self, time: float) -> None:
        """Tell weapons that act on an order where its target is by now."""
        for engagement in self.engagements:
            seen = self.picture.tracks.get(engagement.track)
            if seen is None or engagement.stage not in (Stage.ACCEPTED, Stage.FIRED):
                continue
            if seen.state.time > self._told.get(engagement.order, float("-inf")):
                self._told[engagement.order] = seen.state.time
                update = TrackUpdate(engagement.order, seen.state)
                self._radios.send(self._id, engagement.weapon, update, time=time)


def _within_reserve(
    pairs: list[Pairing],
    weapons: Weapons,
    kinds: tuple[WeaponConfig, ...],
    threatens: Floats,
) -> list[Pairing]:
    """The pairs, most worth first, without those that would break into a reserve."""
    spare = [
        int(weapons.rounds[weapons.kind == index].sum()) - kind.reserve
        for index, kind in enumerate(kinds)
    ]
    kept = []
    for pair in sorted(pairs, key=lambda pair: -pair.value):
        kind = int(weapons.kind[pair.weapon])
        endangers = threatens[pair.target] >= DANGER
        if endangers or spare[kind] >= pair.shots:
            spare[kind] -= pair.shots
            kept.append(pair)
    return kept


def _is_of(entity: EntityId, application: EntityId) -> bool:
    return (entity.site, entity.application) == (
        application.site,
        application.application,
    )
