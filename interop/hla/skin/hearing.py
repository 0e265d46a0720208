"""From what an RTI tells to the PDUs that say the same."""

import logging
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from ...bus import Address, Datagram
from ...dis import TRANSFERRED, VERSION, EntityId, bundle, to_timestamp
from ...exercise import Agreement
from ...wire import encode
from ..rpr import tag_of, timestamp_of
from ..types import FederateHandle, ObjectInstanceHandle
from .events import Discovery, Event, Interaction, Reflection, Removal, named
from .own import Own
from .repeating import ENTITY, ENTITY_STATE, Repeating, is_deactivated
from .translation import Translator
from .vocabulary import ClassHandles, Vocabulary

logger = logging.getLogger(__name__)

#: PDU types that bear the transferred entity indicator and are made of objects, or of
#: what is said of a radio.
_INDICATED = frozenset([ENTITY_STATE, 23, 25, 26, 27])
_STATUS = 10  #: the octet of a header
_OFFER = 35  #: PDU type of Transfer Ownership
_OFFERED = slice(30, 36)  #: octets of the entity that it offers
NOBODY = FederateHandle(b"")  #: who told of an entity that was ours first


class Heard(NamedTuple):
    """One PDU, and the name of the federate whose words it puts."""

    octets: bytes
    source: str


def in_datagrams(
    heard: Sequence[Heard],
    addresses: Mapping[str, Address],
    max_size: int,
    *,
    other: Address = ("127.0.0.1", 0),
) -> list[Datagram]:
    """PDUs in datagrams of whoever sent them; from ``other`` if that has no address."""
    found: list[Datagram] = []
    for source, pdus in groupby(heard, key=lambda one: one.source):
        address = addresses.get(source, other)
        octets = [one.octets for one in pdus]
        found += [Datagram(d, address) for d in bundle(octets, max_size)]
    return found


@dataclass(slots=True)
class Discovered:
    """An object of another member."""

    name: str
    words: ClassHandles
    since: float  #: exercise clock, s
    told: bool = False  #: whether any of its values came


class Listener:
    """Follows the objects of others, and puts what happens to them into PDUs.

    Parameters
    ----------
    ranks : federate name -> its place in the order in which simultaneous events are
        taken; who is not in it comes last
    lenience : heartbeats of silence after which an object is repeated
    """

    def __init__(
        self,
        translator: Translator,
        vocabulary: Vocabulary,
        agreement: Agreement,
        *,
        ranks: Mapping[str, int],
        lenience: float,
    ) -> None:
        self.heard: Counter[int] = Counter()  #: PDUs made of what was told
        self.repeating = Repeating(agreement, lenience)
        self.objects: dict[ObjectInstanceHandle, Discovered] = {}
        self.asked: set[ObjectInstanceHandle] = set()  #: whose values were asked for
        self._translator = translator
        self._vocabulary = vocabulary
        self._first: dict[bytes, FederateHandle] = {}  # who told of an entity first
        self._offered: set[bytes] = set()  # entities that were to be handed over
        self._patience = agreement.heartbeat
        self._ranks = ranks

    def take(self, events: Iterable[Event], *, now: float) -> list[Heard]:
        """The PDUs of what happened, members in order, each in its own order."""
        last = len(self._ranks)

        def rank(producer: FederateHandle) -> tuple[int, FederateHandle]:
            if not producer:  # RTIs of 2010 may discover without: that is first
                return -1, producer
            name = self._vocabulary.federate(producer)
            return self._ranks.get(name, last), producer

        heard: list[Heard] = []
        told: dict[FederateHandle, list[Event]] = {}
        for event in events:
            told.setdefault(event.producer, []).append(event)
        for producer in sorted(told, key=rank):
            source = self._vocabulary.federate(producer) if producer else ""
            for event in told[producer]:
                self._take(event, now)
            for made in self._translator.take():
                octets = self._marked(made, producer)
                self.repeating.note(octets, source, now=now)
                self.heard[octets[2]] += 1
                heard.append(Heard(octets, source))
        return heard

    def repeat(self, *, now: float) -> list[Heard]:
        """The PDUs that are due because their objects have said nothing for long."""
        return [Heard(*one) for one in self.repeating.due(now=now)]

    def untold(self, *, now: float) -> list[ObjectInstanceHandle]:
        """Objects whose values are to be asked for: once, if they do not come."""
        found = []
        for handle, one in self.objects.items():
            if one.told or handle in self.asked:
                continue
            if now - one.since >= self._patience:
                found.append(handle)
        return found

    def on_board(
        self, entity_id: EntityId
    ) -> Iterator[tuple[ObjectInstanceHandle, str, ClassHandles]]:
        """Objects of others that are an entity or on board of it."""
        for handle, one in self.objects.items():
            if self._translator.entity_of(one.name) == entity_id:
                yield handle, one.name, one.words

    def adopt(self, own: Own, *, now: float) -> None:
        """Follow an object that was ours and is somebody else's from now on."""
        self.objects[own.handle] = Discovered(own.name, own.words, now, told=True)
        entity = self._translator.entity_of(own.name)
        if entity is not None:
            self._first[encode(entity)] = NOBODY
            self._offered.add(encode(entity))

    def let_go(self, own: Own) -> None:
        """Follow an object no more: it is ours from now on."""
        self.objects.pop(own.handle, None)
        entity = self._translator.entity_of(own.name)
        if entity is not None:
            self.repeating.forget(encode(entity))

    def _marked(self, pdu: bytes, producer: FederateHandle) -> bytes:
        """A PDU with the transferred entity indicator where another was the owner.

        It has no place in an object model: who told of an entity first tells.
        """
        if pdu[2] == _OFFER:
            self._offered.add(pdu[_OFFERED])
        if pdu[2] not in _INDICATED or pdu[0] < VERSION:
            return pdu
        entity = pdu[ENTITY]
        first = self._first.setdefault(entity, producer)
        if is_deactivated(pdu):
            del self._first[entity]
            self._offered.discard(entity)
        if first == producer or entity not in self._offered:
            return pdu
        status = pdu[_STATUS] | TRANSFERRED
        return pdu[:_STATUS] + bytes([status]) + pdu[_STATUS + 1 :]

    def _take(self, event: Event, now: float) -> None:
        match event:
            case Reflection():
                one = self.objects.get(event.object_instance)
                if one is not None:
                    one.told = True
                    values = named(event.values, one.words.names)
                    name = one.words.name
                    tag = _stamped(event.tag, now)
                    self._translator.reflect(name, one.name, values, tag)
            case Interaction():
                words = self._vocabulary.interaction_at(event.interaction_class)
                values = named(event.values, words.names)
                tag = _stamped(event.tag, now)
                self._translator.receive(words.name, values, tag)
            case Discovery():
                known = self._vocabulary.class_at(event.object_class)
                if known is not None:
                    self.objects[event.object_instance] = Discovered(
                        event.name, known, now
                    )
            case Removal():
                one = self.objects.pop(event.object_instance, None)
                self.asked.discard(event.object_instance)
                if one is not None:
                    tag = _stamped(event.tag, now)
                    self._translator.remove(one.words.name, one.name, tag)


def _stamped(tag: bytes, now: float) -> bytes:
    """The tag, or one of the present where it tells no time."""
    return tag if timestamp_of(tag) is not None else tag_of(to_timestamp(now))
