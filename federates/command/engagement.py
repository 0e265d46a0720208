"""The life of an engagement: proposed, allowed, ordered, fired, looked at again."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from interop.dis import EntityId
from interop.messages.records import OrderState, OrderStatus

#: s, and part of the reckoned duration, by which a result may come later than reckoned
OVERDUE: Final = 15.0
OVERDUE_PART: Final = 0.25


class Stage(IntEnum):
    """How far an engagement has come; it only ever goes on."""

    PROPOSED = 1  #: waits for authority
    ORDERED = 2  #: the order is sent, and again, until a status comes
    ACCEPTED = 3
    FIRED = 4
    LOOKING = 5  #: over; the track is looked at
    CLOSED = 6


@dataclass
class Engagement:
    """One order to one weapon against one track. Times are simulation time, s."""

    order: int
    track: int
    weapon: EntityId
    weapon_class: int  #: index into the weapon classes
    shots: int
    opened: float
    duration: float  #: s from the order to the kill, as reckoned
    wait: float = 0.0  #: s that the weapon may have to wait before it begins
    stage: Stage = Stage.PROPOSED
    entered: float = 0.0  #: when the present stage began
    expires: float = 0.0  #: of the order
    next_send: float = 0.0
    sent: bool = False  #: at least once
    fired: float = float("inf")  #: when it became known that the weapon fired
    outcome: str = ""  #: why it is over: denied, refused, unanswered, hit, missed...

    @property
    def open(self) -> bool:
        """Whether its target is taken care of."""
        return self.stage < Stage.CLOSED


class Engagements:
    """All engagements, by order number. No radio, no clock: times are passed in.

    Parameters
    ----------
    retry : s until an order without status is sent again
    lifetime : s after which an order is void, beside what its weapon has to wait
    look : s to look at a track once a shot is over
    """

    def __init__(self, *, retry: float, lifetime: float, look: float) -> None:
        self.outcomes: Counter[str] = Counter()
        self.unknown = 0  #: statuses of orders that were never given, or by others
        self._retry = retry
        self._lifetime = lifetime
        self._look = look
        self._all: dict[int, Engagement] = {}
        self._open: dict[int, Engagement] = {}

    def __iter__(self) -> Iterator[Engagement]:
        """The engagements that are open, oldest first."""
        return iter(list(self._open.values()))

    def of_track(self, track: int) -> list[Engagement]:
        """The open engagements of a track."""
        return [e for e in self._open.values() if e.track == track]

    def open(self, engagement: Engagement) -> None:
        """Take in a proposal; ValueError if its order number was used before."""
        if engagement.order in self._all:
            raise ValueError(f"order {engagement.order} was given before")
        engagement.entered = engagement.opened
        self._all[engagement.order] = engagement
        self._open[engagement.order] = engagement

    def grant(self, engagement: Engagement, time: float) -> None:
        """Authority is given: the order is due at once. Only a proposal gains by it."""
        if engagement.stage == Stage.PROPOSED:
            self._enter(engagement, Stage.ORDERED, time)
            engagement.next_send = time
            engagement.expires = time + engagement.wait + self._lifetime

    def give_up(self, engagement: Engagement, time: float, why: str) -> None:
        """Close a proposal that will not be ordered, for instance ``denied``."""
        if engagement.stage == Stage.PROPOSED:
            self._close(engagement, time, why)

    def due(self, time: float) -> list[Engagement]:
        """Engagements whose order is to be sent now, for the first time or again."""
        due = [
            e
            for e in self._open.values()
            if e.stage == Stage.ORDERED and e.next_send <= time < e.expires
        ]
        for engagement in due:
            engagement.next_send = time + self._retry
        return due

    def take(self, status: OrderStatus, time: float) -> Engagement | None:
        """Take in what a weapon says of an order; the engagement if this moved it on.

        Statuses may be lost, come twice or in any order: a later one implies those
        before it, an earlier one changes nothing any more.
        """
        engagement = self._all.get(status.order)
        if engagement is None or status.weapon != engagement.weapon:
            self.unknown += 1
            return None
        before = engagement.stage
        match status.state:
            case OrderState.ACCEPTED if before == Stage.ORDERED:
                self._enter(engagement, Stage.ACCEPTED, time)
            case OrderState.FIRED if self._may_have_fired(engagement):
                self._enter(engagement, Stage.FIRED, time)
            case OrderState.REFUSED if before in (Stage.ORDERED, Stage.ACCEPTED):
                self._close(engagement, time, "refused")
            case OrderState.EXPIRED if before in (Stage.ORDERED, Stage.ACCEPTED):
                self._close(engagement, time, "expired")
            case OrderState.HIT if Stage.ORDERED <= before < Stage.LOOKING:
                self._enter(engagement, Stage.LOOKING, time, "hit")
            case OrderState.MISSED if Stage.ORDERED <= before < Stage.LOOKING:
                self._enter(engagement, Stage.LOOKING, time, "missed")
        return engagement if engagement.stage != before else None

    def advance(self, time: float) -> list[Engagement]:
        """Go on where nothing was heard for too long; the ones that closed by it."""
        closed = []
        for engagement in self:
            waited = time - engagement.entered
            overdue = engagement.duration * (1.0 + OVERDUE_PART) + OVERDUE
            match engagement.stage:
                case Stage.ORDERED if time >= engagement.expires + self._retry:
                    self._close(engagement, time, "unanswered")
                case Stage.ACCEPTED | Stage.FIRED if waited >= overdue:
                    self._enter(engagement, Stage.LOOKING, time, "silent")
                case Stage.LOOKING if waited >= self._look:
                    self._close(engagement, time, engagement.outcome)
            if not engagement.open:
                closed.append(engagement)
        return closed

    def _may_have_fired(self, engagement: Engagement) -> bool:
        """Not yet known to have; also one given up because no status came in time."""
        if engagement.outcome == "unanswered":
            self.outcomes["unanswered"] -= 1
            engagement.outcome = ""
            self._open[engagement.order] = engagement
            return True
        return Stage.ORDERED <= engagement.stage < Stage.FIRED

    def _enter(
        self, engagement: Engagement, stage: Stage, time: float, outcome: str = ""
    ) -> None:
        engagement.stage, engagement.entered = stage, time
        engagement.outcome = outcome

    def _close(self, engagement: Engagement, time: float, outcome: str) -> None:
        self._enter(engagement, Stage.CLOSED, time, outcome)
        self.outcomes[outcome] += 1
        del self._open[engagement.order]
