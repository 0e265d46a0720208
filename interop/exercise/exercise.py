"""One application's part in an exercise, between the network and its models."""

import logging
from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..capture import issuers_of
from ..dis import (
    HEADER_SIZE,
    VERSION,
    EntityId,
    EntityState,
    EventId,
    Malformed,
    PduIndex,
    SimulationAddress,
    bundle,
    encode_pdu,
    index,
    pdu_type_of,
    to_timestamp,
)
from ..errors import DecodeError, EncodeError
from .agreement import Agreement
from .heard import HeardEntities
from .inbox import Inbox
from .management import REQUESTS, RESPONSES, Management
from .owned import OwnedEntities
from .presence import Presence
from .received import Received

logger = logging.getLogger(__name__)

_LAST_NUMBER = 0xFFFF
_MANAGEMENT_FAMILIES = (5, 10)  #: without reliability and with it (UID 5)
_IS_MANAGEMENT = np.zeros(256, dtype=np.bool_)
_IS_MANAGEMENT[[pdu_type_of(body) for body in (*REQUESTS, *RESPONSES)]] = True
_MOST_COMPLAINTS = 256  #: logged; further ones are only counted


class Exercise:
    """What an application knows of an exercise and owes to it.

    Follows the exercise in any loop: it holds no socket, no thread and no clock. Each
    step hands it what arrived (`receive`), lets models act, and takes what is to be
    sent (`flush`); ``now`` is the exercise clock, s since 1970-01-01 UTC. Whoever
    steps it every ``step`` s says so, and heartbeats come before they would be late.
    """

    def __init__(
        self, agreement: Agreement, address: SimulationAddress, *, step: float = 0.0
    ) -> None:
        self.agreement = agreement
        self.address = address
        self.step = step
        self.id = EntityId(address.site, address.application, 0)
        self.owned = OwnedEntities(agreement, address, step)
        self.presence = Presence(agreement.timeout)
        self.heard = HeardEntities(agreement, self.presence)
        self.management = Management(
            agreement,
            address,
            self.send,
            lambda entity_id: self.owned.row_of(entity_id) is not None,
        )
        self.sent: Counter[int] = Counter()  #: PDUs by type
        self.received: Counter[int] = Counter()  #: PDUs by type
        self.muted = False  #: whether only management goes out, and that ours leave
        self.malformed = 0  #: PDUs or datagrams that break the standard
        self.foreign = 0  #: PDUs of other exercises
        self.echoes = 0  #: PDUs that bear our own address
        self._queue: list[bytes] = []
        self._event_number = 0
        self._request_number = 0
        self._numbered = False
        self._complaints: set[tuple[int, int, str]] = set()

    def new_event_id(self) -> EventId:
        """An event identifier that was not used lately; its number is never 0."""
        self._event_number = self._event_number % _LAST_NUMBER + 1
        return EventId(self.address.site, self.address.application, self._event_number)

    def new_request_id(self) -> int:
        """A request number that was not used lately, never 0."""
        self._request_number = self._request_number % _LAST_NUMBER + 1
        return self._request_number

    def silent_applications(self, *, now: float) -> set[EntityId]:
        """Applications that were heard once and have been silent for the timeout."""
        return self.presence.silent(now=now)

    def receive(self, datagrams: Sequence[bytes], *, now: float) -> Received:
        """Take in what arrived since the last step.

        Whatever octets come in, they are understood or counted: nothing is raised.
        """
        self._number_from(now)
        self.heard.begin()
        self.management.begin()
        own = range(0)
        if isinstance(datagrams, Inbox):
            own, datagrams = datagrams.own, datagrams.batch
        found = index(datagrams)
        for broken in found.malformed:
            if broken.datagram not in own:
                self._complain_of(broken, datagrams)
        received = self._sift(found, own)
        self.received.update(received.types)
        self.presence.note(received.applications, now=now)
        self.heard.receive(found, received.rows, now=now)
        self.heard.advance(now=now)
        for row in received.rows[_IS_MANAGEMENT[received.pdu_types]].tolist():
            try:
                body = found.pdu(row).body
            except DecodeError as error:
                self._complain(_issuer_at(found.octets, int(found.offset[row])), error)
            else:
                self.management.take(body, now=now)
        return received

    def indicator(self, entity_id: EntityId) -> int:
        """PDU status of what tells of an entity of ours: whether it was another's.

        The transferred entity indicator (UID 301), which came with version 7.
        """
        own = self.address.site, self.address.application
        another = (entity_id.site, entity_id.application) != own
        return int(another and self.agreement.version >= VERSION)

    def send(self, body: object, *, status: int = 0) -> None:
        """Let a PDU with this body go out with the next `flush`.

        EncodeError names the field that does not fit the wire, or says that the PDU
        does not fit a datagram.
        """
        octets = encode_pdu(
            body,
            exercise=self.agreement.exercise,
            timestamp=0,
            status=status,
            version=self.agreement.version,
        )
        if len(octets) > self.agreement.max_datagram:
            name = type(body).__name__
            limit = self.agreement.max_datagram
            raise EncodeError(f"{name} of {len(octets)} octets, at most {limit}")
        self._queue.append(octets)

    def send_columns(self, pdus: NDArray[Any]) -> None:
        """Let PDUs (n,) of `pdu_dtype` go out with the next `flush`, as `send` does.

        Their headers are complete but for the timestamp, as `pdu_columns` makes them.
        """
        size = pdus.dtype.itemsize
        if size > self.agreement.max_datagram:
            limit = self.agreement.max_datagram
            raise EncodeError(f"a PDU of {size} octets, at most {limit}")
        octets = pdus.tobytes()
        self._queue += [octets[at : at + size] for at in range(0, len(octets), size)]

    def flush(self, *, now: float) -> list[bytes]:
        """Datagrams to be sent now: entities, what was queued, entities that leave.

        Of one that is `muted` all that is no management is dropped; when it is not
        any more, it has to repeat what others need to know.
        """
        self.management.advance(now=now)
        before = self.owned.published
        self.owned.muted = self.muted
        datagrams = self.owned.publish(now=now)
        if self.muted:
            kept = [one for one in self._queue if one[3] in _MANAGEMENT_FAMILIES]
            self._queue = kept
        if self._queue:
            stamp = to_timestamp(now).to_bytes(4, "big")
            stamped = [octets[:4] + stamp + octets[8:] for octets in self._queue]
            self._queue.clear()
            self.sent.update(octets[2] for octets in stamped)
            datagrams += bundle(stamped, self.agreement.max_datagram)
        datagrams += self.owned.take_leave(now=now)
        if self.owned.published > before:
            self.sent[pdu_type_of(EntityState)] += self.owned.published - before
        return datagrams

    def _number_from(self, now: float) -> None:
        """Count from the clock, so that after a restart no number means two things."""
        if not self._numbered:
            self._numbered = True
            self._event_number = self._request_number = int(now) % _LAST_NUMBER

    def _sift(self, found: PduIndex, own: range) -> Received:
        """What is of our exercise, without what we sent ourselves."""
        issuers = found.once(_issuers)
        ours = found.exercise == self.agreement.exercise
        foreign = ~ours
        echoes = issuers == self.address.site << 16 | self.address.application
        if own:
            heard = (found.datagram < own.start) | (found.datagram >= own.stop)
            ours &= heard
            foreign &= heard
        echoes &= ours
        self.foreign += int(np.count_nonzero(foreign))
        self.echoes += int(np.count_nonzero(echoes))
        rows = np.flatnonzero(ours & ~echoes)

        def complain(row: int, error: DecodeError) -> None:
            self._complain(_issuer_at(found.octets, int(found.offset[row])), error)

        return Received(found, rows, issuers[rows], complain)

    def _complain_of(self, broken: Malformed, datagrams: Sequence[bytes]) -> None:
        self._complain(_issuer_at(datagrams[broken.datagram], 0), broken.error)

    def _complain(self, issuer: tuple[int, int], error: DecodeError) -> None:
        """Count octets that are broken, and log each kind once per application."""
        self.malformed += 1
        complaint = (*issuer, error.field)
        if complaint in self._complaints or len(self._complaints) >= _MOST_COMPLAINTS:
            return
        self._complaints.add(complaint)
        logger.warning("malformed PDU, application %d:%d: %s", *issuer, error)


def _issuers(found: PduIndex) -> NDArray[np.int64]:
    """Who issued PDUs, site << 16 | application, or -1 where the type does not tell."""
    issuers = issuers_of(found)
    return np.where(issuers > 0, issuers, -1)


def _issuer_at(octets: bytes, offset: int) -> tuple[int, int]:
    """Site and application that a PDU bears, zeros where it is too short."""
    at = offset + HEADER_SIZE
    site, application = octets[at : at + 2], octets[at + 2 : at + 4]
    return int.from_bytes(site, "big"), int.from_bytes(application, "big")
