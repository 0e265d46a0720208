"""A DIS exercise and an HLA federation as one world."""

from collections import Counter
from collections.abc import Sequence
from enum import Enum

import numpy as np

from .capture import issuers_of
from .dis import EntityId, EntityState, bundle, decode_pdu, index
from .exercise import Agreement, HeardEntities
from .exercise.presence import Presence
from .hla.skin import Heard, Member
from .hla.skin.thinning import Thinning
from .wire import decode

_ENTITY_STATE = 1  #: PDU type
_APPLICATION = slice(12, 16)  #: octets of the application that issued a PDU
_ENTITY = slice(12, 18)  #: octets of the entity that it is about, or who issued it


class Side(Enum):
    """Where an application is."""

    DIS = "dis"
    HLA = "hla"


class Gateway:
    """Tells each side what the other one does; holds no socket, thread or clock.

    An application is on the side where it was heard first, until it is silent there:
    what comes of it from the other side is an echo, and goes no further. Who takes an
    entity over that was handed to it takes that entity along to its side.

    Parameters
    ----------
    member : joined; makes up the heartbeats of objects that have none
    agreement : of the DIS exercise
    """

    def __init__(self, member: Member, agreement: Agreement) -> None:
        self.received: dict[Side, Counter[int]] = {side: Counter() for side in Side}
        self.passed: dict[Side, Counter[int]] = {side: Counter() for side in Side}
        self.echoes: Counter[Side] = Counter()  #: PDUs of what is on the other side
        self.thinned = 0  #: Entity States that DIS was spared
        self.malformed = 0  #: PDUs or datagrams of DIS that break the standard
        self.foreign = 0  #: PDUs of other DIS exercises
        self._member = member
        self._agreement = agreement
        self._entities = HeardEntities(agreement, Presence(agreement.timeout))
        self._thinning = Thinning(agreement, heartbeat=agreement.heartbeat * 0.9)
        self._sides: dict[bytes, tuple[Side, float]] = {}
        self._stepped = float("inf")
        self._patient_until = float("-inf")

    def step(self, now: float, datagrams: Sequence[bytes]) -> list[bytes]:
        """Pass on what came from DIS, and return what DIS is to hear.

        ``now`` is the exercise clock, s since 1970.
        """
        self._from_dis(now, datagrams)
        self._member.look()
        heard = self._from_hla(now, self._member.receive(now=now))
        return bundle(heard, self._agreement.max_datagram)

    def report(self) -> dict[str, object]:
        """All that was counted, for machines."""
        speaker, listener = self._member.speaker, self._member.listener
        return {
            "dis": {
                "received": sum(self.received[Side.DIS].values()),
                "passed": sum(self.passed[Side.DIS].values()),
                "thinned": speaker.thinned,
                "echoes": self.echoes[Side.DIS],
                "foreign": self.foreign,
                "malformed": self.malformed,
                "untold": sum(speaker.untold.values()),
                "entities": len(self._entities),
            },
            "hla": {
                "received": sum(listener.heard.values()),
                "passed": sum(self.passed[Side.HLA].values()),
                "thinned": self.thinned,
                "echoes": self.echoes[Side.HLA],
                "repeated": sum(listener.repeating.repeated.values()),
                "objects": len(listener.objects),
                "updates": speaker.updates,
                "interactions": speaker.interactions,
                "registered": len(speaker.objects),
            },
        }

    def _from_dis(self, now: float, datagrams: Sequence[bytes]) -> None:
        found = index(datagrams)
        self.malformed += len(found.malformed)
        ours = found.exercise == self._agreement.exercise
        self.foreign += int(np.count_nonzero(~ours))
        known = issuers_of(found) > 0
        rows = []
        passed = []
        for row in np.flatnonzero(ours).tolist():
            at = int(found.offset[row])
            octets = found.octets[at : at + int(found.length[row])]
            self.received[Side.DIS][octets[2]] += 1
            if known[row] and not self._is_of(Side.DIS, octets, now):
                continue
            rows.append(row)
            passed.append(octets)
            self.passed[Side.DIS][octets[2]] += 1
        self._member.send(passed, now=now)
        self._entities.begin()
        self._entities.receive(found, np.array(rows, dtype=np.int64), now=now)
        # Nobody is silent because we were too slow to listen.
        if now - self._stepped > self._agreement.heartbeat / 2.0:
            self._patient_until = now + self._agreement.timeout
        self._stepped = now
        if now >= self._patient_until:
            self._entities.advance(now=now)
        for entity in self._entities.left:
            self._member.forget(entity, now=now)

    def _from_hla(self, now: float, heard: Sequence[Heard]) -> list[bytes]:
        passed = []
        for octets, _ in heard:
            self.received[Side.HLA][octets[2]] += 1
            if not self._is_of(Side.HLA, octets, now):
                continue
            if octets[2] == _ENTITY_STATE:
                state = decode_pdu(octets).body
                assert isinstance(state, EntityState)
                if not self._thinning.is_news(state, now=now):
                    self.thinned += 1
                    continue
            self.passed[Side.HLA][octets[2]] += 1
            passed.append(octets)
        return passed

    def _is_of(self, side: Side, octets: bytes, now: float) -> bool:
        """Whether the application that issued a PDU is on that side, or new."""
        moved = self._moved(octets[_ENTITY])
        if moved is not None:
            if moved is not side:
                self.echoes[side] += 1
            return moved is side
        application = octets[_APPLICATION]
        known, at = self._sides.get(application, (side, now))
        if known is not side and now - at < self._agreement.timeout:
            self.echoes[side] += 1
            return False
        self._sides[application] = side, now
        return True

    def _moved(self, entity: bytes) -> Side | None:
        """Where an entity is that was handed over to the other side."""
        transfers = self._member.transfers
        if not (transfers.given or transfers.taken):
            return None
        entity_id = decode(EntityId, entity)
        if entity_id in transfers.given:
            return Side.HLA
        return Side.DIS if entity_id in transfers.taken else None
