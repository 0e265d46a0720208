"""From the datagrams of an application to services of an RTI."""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from fom.errors import FomError

from ...dis import EntityId, EntityState, decode_pdu, split, to_timestamp
from ...errors import DecodeError, EncodeError
from ..ambassador import RTIAmbassador
from ..rpr import InteractionSent, Message, ObjectRemoved, ObjectUpdate
from ..types import LogicalTime
from .events import Request
from .own import Own, OwnObjects
from .thinning import Thinning
from .transfer import Transfers
from .translation import Translator
from .vocabulary import Vocabulary

logger = logging.getLogger(__name__)

_ENTITY_STATE = 1  #: PDU type


class Speaker:
    """Keeps the own objects as the application's PDUs tell them.

    Parameters
    ----------
    rti : joined
    translator : what PDUs are to the federation
    vocabulary : handles of what is published, asked for already
    repeats : whether a PDU without news is told, as one value that is none
    reserve : has the RTI keep names for us, and tells which of them are
    thinning : if given, Entity States that it finds no news are not told
    objects : of ours
    transfers : of objects to others, and of theirs to us
    """

    def __init__(
        self,
        rti: RTIAmbassador,
        translator: Translator,
        vocabulary: Vocabulary,
        *,
        repeats: bool,
        reserve: Callable[[Sequence[str]], set[str]],
        thinning: Thinning | None,
        objects: OwnObjects,
        transfers: Transfers,
    ) -> None:
        self.objects = objects
        self.transfers = transfers
        self.told: Counter[int] = Counter()  #: PDUs that the federation was told of
        self.untold: Counter[int] = Counter()  #: PDUs that it has no words for
        self.thinned = 0  #: Entity States that were no news
        self.updates = 0
        self.interactions = 0
        self._rti = rti
        self._translator = translator
        self._vocabulary = vocabulary
        self._repeats = repeats
        self._reserve = reserve
        self._thinning = thinning

    def tell(
        self, datagrams: Iterable[bytes], *, now: float, time: LogicalTime | None
    ) -> None:
        """Tell the federation what the datagrams say, for ``time`` if it has one."""
        messages: list[Message] = []
        for datagram in datagrams:
            for octets in split(datagram):
                messages += self._translated(bytes(octets), now)
                self.transfers.said(bytes(octets))
        self.say(messages, time)

    def forget(
        self, entity_id: EntityId, *, now: float, time: LogicalTime | None
    ) -> None:
        """Tell that an entity of ours is no more, which its application did not."""
        if self._thinning is not None:
            self._thinning.forget(entity_id)
        self.say(self._translator.gone(entity_id, to_timestamp(now)), time)

    def answer(self, request: Request, *, time: LogicalTime | None) -> None:
        """Tell once more what somebody wants to know of an object of ours."""
        own = self.objects.at(request.object_instance)
        current = None if own is None else self._translator.current(own.name)
        if own is None or current is None:
            return
        known = own.words.attributes
        values = {known[k]: v for k, v in current.values.items() if k in known}
        wanted = {k: v for k, v in values.items() if k in request.attributes}
        if wanted:
            self._rti.update_attribute_values(own.handle, wanted, own.tag, time)
            self.updates += 1

    def _translated(self, octets: bytes, now: float) -> Sequence[Message]:
        try:
            if self._is_old(octets, now):
                self.thinned += 1
                return ()
            messages = self._translator.to_hla(octets)
        except (DecodeError, EncodeError, FomError) as error:
            logger.warning("not told to the federation: %s", error)
            messages = []
        (self.told if messages else self.untold)[octets[2]] += 1
        return messages

    def _is_old(self, octets: bytes, now: float) -> bool:
        if self._thinning is None or octets[2] != _ENTITY_STATE:
            return False
        state = decode_pdu(octets).body
        return isinstance(state, EntityState) and not self._thinning.is_news(
            state, now=now
        )

    def say(self, messages: Sequence[Message], time: LogicalTime | None) -> None:
        """Tell the federation what PDUs have become, for ``time`` if it has one."""
        names = [
            one.name
            for one in messages
            if isinstance(one, ObjectUpdate) and self._is_new(one.name)
        ]
        free = self._reserve(list(dict.fromkeys(names))) if names else set()
        for message in messages:
            match message:
                case ObjectUpdate():
                    if self._is_ours(message):
                        self._update(message, time, message.name in free)
                case InteractionSent():
                    self._send(message, time)
                case ObjectRemoved():
                    own = self.objects.get(message.name)
                    if own is not None:
                        self.objects.drop(own)
                        self._rti.delete_object_instance(own.handle, message.tag, time)

    def _is_new(self, name: str) -> bool:
        transfers = self.transfers
        known = name in self.objects or transfers.is_given(name)
        return not (known or transfers.is_wanted(name))

    def _is_ours(self, update: ObjectUpdate) -> bool:
        """Whether an object is ours to tell of; what is of one to come is kept."""
        transfers = self.transfers
        return not (transfers.is_given(update.name) or transfers.hold(update))

    def _update(self, told: ObjectUpdate, time: LogicalTime | None, free: bool) -> None:
        own = self.objects.get(told.name)
        if own is None:
            own = self._register(told, free)
        own.tag = told.tag
        known = own.words.attributes
        values = {known[k]: v for k, v in told.values.items() if k in known}
        changes = own.changes(values)
        if changes:
            own.values.update(changes)
        if self._repeats:
            changes = values
        if changes:
            self._rti.update_attribute_values(own.handle, changes, told.tag, time)
            self.updates += 1

    def _register(self, told: ObjectUpdate, free: bool) -> Own:
        words = self._vocabulary.known_class(told.object_class)
        name = told.name if free else ""
        handle = self._rti.register_object_instance(words.handle, name)
        own = Own(told.name, words, handle, told.tag)
        self.objects.add(own)
        return own

    def _send(self, told: InteractionSent, time: LogicalTime | None) -> None:
        words = self._vocabulary.known_interaction(told.interaction_class)
        known = words.parameters
        values = {known[k]: v for k, v in told.values.items() if k in known}
        self._rti.send_interaction(words.handle, values, told.tag, time)
        self.interactions += 1
