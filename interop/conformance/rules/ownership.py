"""Rules on who owns an entity (dis-facts, section 11, S8)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from fom.enums import AcknowledgeFlag, ResponseFlag

from ...dis import (
    PUSH_ENTITY,
    TRANSFERRED,
    VERSION,
    Acknowledge,
    AcknowledgeR,
    EntityId,
    TransferOwnership,
)
from ...exercise.identifiers import key_of
from ..cases import Fault, Memory, Sent, federate_of, remark
from ..check import Check, Look, Remark, check
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Federates, Stretch

S8 = Rule(
    code="S8",
    title="After a transfer an entity has its new owner, and no other one",
    severity=Severity.ERROR,
    level=Level.EXERCISE,
    source="IEEE 1278.1-2012, 5.9.4 and Annex H; UID 224 and 301",
    mend="The old owner falls silent when it hands over; the new one sends states"
    " with the transferred entity indicator set, unless the entity was its own.",
)

_PULLS = (2, 8)  # transfer types of entities, UID 224
_GRACE = 2.0  #: s for what was on its way
_MOST = 1_000  #: transfers that are followed


@dataclass(slots=True)
class _Transfer:
    """A transfer that was asked for, and how far it has come."""

    asked: Sent
    body: TransferOwnership
    accepted: Sent | None = None  #: the answer
    taken: Sent | None = None  #: the new owner's first state
    found: bool = False  #: whether a fault was told

    @property
    def new_owner(self) -> EntityId:
        """Who is to have the entity."""
        pushed = self.body.transfer_type == PUSH_ENTITY
        return self.body.receiving_id if pushed else self.body.originating_id

    @property
    def old_owner(self) -> EntityId:
        """Who had it."""
        pushed = self.body.transfer_type == PUSH_ENTITY
        return self.body.originating_id if pushed else self.body.receiving_id


@check
class Transfers(Check):
    """Follows transfers of ownership from the request to the old owner's silence.

    The identifier of an entity stays; who sends its states shows in the addresses,
    or where both owners share one in the transferred entity indicator alone.
    """

    rules = (S8,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._transfers: Memory[EntityId, _Transfer] = Memory(_MOST)
        self._federates: Federates | None = None

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Follow the transfers of one stretch."""
        self._federates = stretch.federates
        told = [
            one
            for kind in (TransferOwnership, Acknowledge, AcknowledgeR)
            for one in stretch.bodies(kind)
        ]
        for row, body in sorted(told, key=lambda one: one[0]):
            if isinstance(body, TransferOwnership):
                self._ask(stretch, row, body)
            else:
                self._accept(stretch, row, body)
        if len(self._transfers):
            yield from self._listen(stretch)
            if len(stretch):
                yield from self._judge(float(stretch.time[-1]))

    def close(self, now: float) -> Iterable[Remark]:
        """Judge those that had the time to come to an end."""
        return self._judge(now)

    def _ask(self, stretch: Stretch, row: int, body: TransferOwnership) -> None:
        known = self._transfers.get(body.transfer_id)
        if known is not None and known.body.request_id == body.request_id:
            if body.originating_id == known.body.receiving_id:  # it is the answer
                known.accepted = known.accepted or Sent.at(stretch, row)
            return
        if body.transfer_type == PUSH_ENTITY or body.transfer_type in _PULLS:
            sent = Sent.at(stretch, row, body.transfer_id)
            self._transfers.put(body.transfer_id, _Transfer(sent, body))

    def _accept(self, stretch: Stretch, row: int, body: Any) -> None:
        if body.acknowledge_flag != AcknowledgeFlag.TRANSFER_OWNERSHIP:
            return
        for one in self._transfers.values():
            asked = one.body
            if body.request_id != asked.request_id:
                continue
            if body.receiving_id != asked.originating_id:
                continue
            if body.response_flag == ResponseFlag.ABLE:
                one.accepted = one.accepted or Sent.at(stretch, row)
            elif body.response_flag == ResponseFlag.UNABLE:
                self._transfers.pop(asked.transfer_id)

    def _listen(self, stretch: Stretch) -> Iterator[Remark]:
        """Listen to who sends the states of entities that are handed over."""
        transfers = {key_of(e.body.transfer_id): e for e in self._transfers.values()}
        states = stretch.states
        keys = stretch.keys
        wanted = np.isin(keys, np.array(list(transfers), np.int64))
        for item in np.flatnonzero(wanted).tolist():
            one = transfers[int(keys[item])]
            row = int(states.rows[item])
            now = float(stretch.time[row])
            if one.accepted is None or now < one.accepted.time or one.found:
                continue
            fault = self._owner(stretch, row, one, one.accepted)
            if fault is not None:
                one.found = True
                yield fault

    def _owner(
        self, stretch: Stretch, row: int, one: _Transfer, accepted: Sent
    ) -> Remark | None:
        """Tell what is wrong with who sends a state, if anything."""
        pushed = one.body.transfer_type == PUSH_ENTITY
        new = accepted.source if pushed else one.asked.source
        shared = accepted.source == one.asked.source
        sent = Sent.at(stretch, row, one.body.transfer_id)
        header = stretch.found.header[row]
        status = int(header["status"])
        tells = status & TRANSFERRED == _indicator(one)
        tells |= int(header["version"]) < VERSION
        if sent.source == new and one.taken is None and (tells or not shared):
            one.taken = sent
            if not tells:
                told = f"bit 0 {'set' if _indicator(one) else 'clear'}"
                fault = Fault("header.status", f"{status:#010b}", told)
                return remark(S8, sent, fault, self._number(one.new_owner))
        elif one.taken is not None and sent.time > one.taken.time + _GRACE:
            if sent.source == new and (tells or not shared):
                return None
            late = sent.time - one.taken.time
            value = f"{late:.1f} s after {one.new_owner} took over"
            fault = Fault("entity_id", value, "no state of the old owner", late)
            return remark(S8, sent, fault, self._number(one.old_owner))
        return None

    def _judge(self, now: float) -> Iterator[Remark]:
        timeout = 2.0 * self.profile.agreement.timeout
        over = self._transfers.take_all(
            lambda one: now > (one.accepted or one.asked).time + timeout
        )
        for one in over:
            number = self._number(one.new_owner)
            if one.accepted is None or one.found or number is None:
                continue
            fault = None
            if one.taken is None:
                value = f"no state from {one.new_owner}"
                told = f"states of {one.body.transfer_id} within {timeout:g} s"
                fault = Fault("transfer_id", value, told)
            yield remark(S8, one.asked, fault, number)

    def _number(self, owner: EntityId) -> int | None:
        if self._federates is None:
            return None
        return federate_of(self._federates, owner.site, owner.application)


def _indicator(one: _Transfer) -> int:
    """Return what bit 0 of the status tells of who has the entity now (UID 301).

    It is set where that is another application than the entity is named for.
    """
    owner, entity = one.new_owner, one.body.transfer_id
    same = (owner.site, owner.application) == (entity.site, entity.application)
    return 0 if same else TRANSFERRED
