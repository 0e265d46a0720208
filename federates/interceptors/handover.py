"""Platforms that pass from one operator to another while the exercise runs.

The owner pushes (Transfer Ownership, IEEE 1278.1-2012, 5.9.4 and Annex H): it offers
a platform, is told that the other is able to take it, and says nothing more of it. The
new owner tells its states under the same identifier, with the transferred entity
indicator set. What else it must know travels in a record of our own; a platform that
comes without one is taken to be as the scenario has it.
"""

from collections.abc import Iterable
from typing import NamedTuple

from fom.enums import ResponseFlag
from interop.dis import PUSH_ENTITY, EntityId, RecordSet, TransferOwnership
from interop.errors import DecodeError
from interop.exercise import Exercise, Pending
from interop.wire import U8, U16, U32, Trailing16, decode, encode, record

#: Record of our own numbering, far above those of SISO-REF-010 (UID 66).
PLATFORM_STATE = 0x444D0003


@record
class DoneOrder:
    """An order that was carried out, so that nobody does so again."""

    order: U32
    source: EntityId  #: who gave it
    state: U8  #: OrderState


@record
class PlatformState:
    """What the new owner of a platform must know of it."""

    rounds: U16  #: left
    orders: Trailing16[DoneOrder] = ()


class Wanted(NamedTuple):
    """A platform that is to be handed over, and to which application."""

    platform: int
    to: EntityId


class Handover:
    """Offers platforms until they are taken. No clock: ``now`` is passed in."""

    def __init__(self, exercise: Exercise) -> None:
        self.refused = 0  #: offers that were declined, or never answered
        self._exercise = exercise
        self._wanted: dict[int, EntityId] = {}
        self._offers: dict[int, Pending] = {}

    def want(self, platforms: Iterable[int], to: EntityId) -> None:
        """Hand these platforms over to an application as soon as they are idle."""
        self._wanted.update((platform, to) for platform in platforms)

    @property
    def wanted(self) -> list[Wanted]:
        """What is still to be offered."""
        return [Wanted(*one) for one in self._wanted.items()]

    def offered(self, platform: int) -> bool:
        """Whether a platform is on offer: it takes no orders until that is decided."""
        return platform in self._offers

    def offer(
        self, wanted: Wanted, entity: EntityId, state: PlatformState, *, now: float
    ) -> None:
        """Offer a platform, which must be idle."""
        del self._wanted[wanted.platform]
        octets = encode(state)
        body = TransferOwnership(
            originating_id=self._exercise.id,
            receiving_id=wanted.to,
            request_id=self._exercise.new_request_id(),
            transfer_type=PUSH_ENTITY,
            transfer_id=entity,
            record_sets=(
                RecordSet(
                    PLATFORM_STATE,
                    record_bits=8 * len(octets),
                    record_count=1,
                    values=octets,
                ),
            ),
        )
        management = self._exercise.management
        self._offers[wanted.platform] = management.request(body, now=now)

    def taken(self) -> list[int]:
        """Platforms that the other has taken since this was last asked."""
        taken = []
        for platform, pending in list(self._offers.items()):
            if not pending.done:
                continue
            del self._offers[platform]
            response = pending.response
            if getattr(response, "response_flag", None) == ResponseFlag.ABLE:
                taken.append(platform)
            else:
                self.refused += 1
        return taken


def state_in(request: TransferOwnership) -> PlatformState | None:
    """What an offer says of its platform in our record, None without a sound one."""
    for records in request.record_sets:
        if records.record_id == PLATFORM_STATE and records.record_count:
            try:
                return decode(PlatformState, records.records[0])
            except DecodeError:
                return None
    return None
