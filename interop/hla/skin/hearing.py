"""From what an RTI tells to the PDUs that say the same."""

import logging
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from ...bus import Address, Datagram
from ...dis import bundle, encode_pdu, to_timestamp
from ...errors import DecodeError, EncodeError
from ...exercise import Agreement
from ..types import FederateHandle, ObjectInstanceHandle
from .events import Discovery, Event, Interaction, Reflection, Removal, named
from .repetition import farewell, period_of, repeated
from .tags import from_tag
from .translation import Translator
from .vocabulary import ClassHandles, Vocabulary

logger = logging.getLogger(__name__)


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
    """An object of another member, as far as it is known."""

    name: str
    words: ClassHandles
    producer: FederateHandle
    told_at: float  #: exercise clock, s: when its producer last told of it
    passed_at: float  #: exercise clock, s: when a PDU last told of it
    asked_at: float  #: exercise clock, s: when its values were last asked for
    values: dict[str, bytes] = field(default_factory=dict)
    bodies: Sequence[object] = ()  #: the latest that told of it


class Listener:
    """Keeps the objects of others, and puts what happens to them into PDUs.

    Members of DIS fall silent when they are gone, so whoever does not repeat itself
    within the agreed heartbeat, as objects of HLA need not, is repeated here.

    Parameters
    ----------
    agreement : exercise id, version and heartbeats of the PDUs
    ranks : federate name -> its place in the order in which simultaneous events are
        taken; who is not in it comes last
    """

    def __init__(
        self,
        translator: Translator,
        vocabulary: Vocabulary,
        agreement: Agreement,
        *,
        ranks: Mapping[str, int],
        patience: float,
    ) -> None:
        self.heard: Counter[int] = Counter()  #: PDUs made of what was told
        self.repeated: Counter[int] = Counter()  #: PDUs made because nothing was told
        self.unheard = 0  #: values and interactions that make no PDU
        self.objects: dict[ObjectInstanceHandle, Discovered] = {}
        self._translator = translator
        self._vocabulary = vocabulary
        self._agreement = agreement
        self._ranks = ranks
        self._patience = patience

    def take(self, events: Iterable[Event], *, now: float) -> list[Heard]:
        """The PDUs of what happened, members in order, each in its own order."""
        source = self._vocabulary.federate
        last = len(self._ranks)
        ordered = sorted(
            events, key=lambda event: self._ranks.get(source(event.producer), last)
        )
        heard: list[Heard] = []
        for event in ordered:
            try:
                pdus = self._pdus(event, now)
            except (DecodeError, EncodeError, ValueError) as error:
                self.unheard += 1
                logger.warning("from %s: %s", source(event.producer), error)
                continue
            self.heard.update(octets[2] for octets in pdus)
            heard += [Heard(octets, source(event.producer)) for octets in pdus]
        return heard

    def repeat(self, *, now: float) -> list[Heard]:
        """The PDUs that are due because their objects have said nothing for long."""
        heard: list[Heard] = []
        for one in self.objects.values():
            due = [
                body
                for body in one.bodies
                if now - one.passed_at >= period_of(body, self._agreement)
            ]
            for body in due:
                one.passed_at = now
                octets = self._encode(repeated(body, now - one.told_at), now, None)
                self.repeated[octets[2]] += 1
                heard.append(Heard(octets, self._vocabulary.federate(one.producer)))
        return heard

    def incomplete(self, *, now: float) -> list[ObjectInstanceHandle]:
        """Objects too little is known of for too long: their values are to be asked."""
        found = []
        for handle, one in self.objects.items():
            if not one.bodies and now - one.asked_at >= self._patience:
                one.asked_at = now
                found.append(handle)
        return found

    def _pdus(self, event: Event, now: float) -> list[bytes]:
        match event:
            case Reflection():
                return self._reflected(event, now)
            case Interaction():
                words = self._vocabulary.interaction_at(event.interaction_class)
                values = named(event.values, words.names)
                bodies = self._translator.from_hla_interaction(words.name, values)
                self.unheard += not bodies
                return [self._encode(body, now, event.tag) for body in bodies]
            case Discovery():
                words_of = self._vocabulary.class_at(event.object_class)
                if words_of is not None:
                    self.objects[event.object_instance] = Discovered(
                        event.name, words_of, event.producer, now, now, now
                    )
                return []
            case Removal():
                one = self.objects.pop(event.object_instance, None)
                if one is None:
                    return []
                last = [farewell(body) for body in one.bodies]
                return [
                    self._encode(body, now, event.tag)
                    for body in last
                    if body is not None
                ]

    def _reflected(self, event: Reflection, now: float) -> list[bytes]:
        one = self.objects.get(event.object_instance)
        if one is None:
            return []
        one.values.update(named(event.values, one.words.names))
        bodies = self._translator.from_hla_object(one.words.name, one.name, one.values)
        if not bodies:
            return []
        one.bodies, one.told_at, one.passed_at = bodies, now, now
        return [self._encode(body, now, event.tag) for body in bodies]

    def _encode(self, body: object, now: float, tag: bytes | None) -> bytes:
        stamp = None if tag is None else from_tag(tag)
        timestamp, status = stamp or (to_timestamp(now), 0)
        return encode_pdu(
            body,
            exercise=self._agreement.exercise,
            timestamp=timestamp,
            status=status,
            version=self._agreement.version,
        )
