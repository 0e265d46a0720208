"""From the datagrams of an application to services of an RTI."""

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from ...dis import Pdu, decode_pdu, split
from ...errors import DecodeError, EncodeError
from ..ambassador import RTIAmbassador
from ..types import LogicalTime
from .events import Request
from .own import Own, OwnObjects
from .tags import to_tag
from .translation import InteractionSent, ObjectRemoved, ObjectUpdate, Told, Translator
from .vocabulary import ClassHandles, Vocabulary

logger = logging.getLogger(__name__)

_ISSUER = slice(12, 18)  #: octets of the entity that a PDU is about


class Speaker:
    """Keeps the own objects as the application's PDUs tell them.

    Parameters
    ----------
    rti : joined
    translator : what PDUs are to the federation
    vocabulary : its handles
    declared : PDU types whose classes are published; others are not told
    repeats : whether a PDU without news is told, as one value that is none
    reserve : has the RTI keep names for us, and tells which of them are
    """

    def __init__(
        self,
        rti: RTIAmbassador,
        translator: Translator,
        vocabulary: Vocabulary,
        *,
        repeats: bool,
        reserve: Callable[[Sequence[str]], set[str]],
    ) -> None:
        self.objects = OwnObjects()
        self.told: Counter[int] = Counter()  #: PDUs that the federation was told of
        self.untold: Counter[int] = Counter()  #: PDUs that it has no words for
        self.updates = 0
        self.interactions = 0
        self._rti = rti
        self._translator = translator
        self._vocabulary = vocabulary
        self._repeats = repeats
        self._reserve = reserve
        self._issued: dict[bytes, set[str]] = {}  #: entity -> names of its objects

    def tell(
        self, datagrams: Iterable[bytes], *, now: float, time: LogicalTime | None
    ) -> None:
        """Tell the federation what the datagrams say, for ``time`` if it has one."""
        said: list[tuple[bytes, Pdu, Sequence[Told]]] = []
        names: dict[str, None] = {}
        for datagram in datagrams:
            for octets in split(datagram):
                found = self._translated(bytes(octets))
                if found is not None:
                    said.append(found)
                    for told in found[2]:
                        if isinstance(told, ObjectUpdate):
                            if told.name not in self.objects:
                                names[told.name] = None
        free = self._reserve(list(names)) if names else set()
        for issuer, pdu, what in said:
            tag = to_tag(pdu.header.timestamp, pdu.header.status)
            for told in what:
                if isinstance(told, ObjectUpdate):
                    self._update(told, issuer, tag, now, time, told.name in free)
                elif isinstance(told, InteractionSent):
                    self._send(told, tag, time)
                else:
                    self._remove(told, issuer, tag, time)

    def answer(self, request: Request, *, time: LogicalTime | None) -> None:
        """Tell once more what somebody wants to know of an object of ours."""
        own = self.objects.at(request.object_instance)
        if own is None:
            return
        known = {k: v for k, v in own.values.items() if k in request.attributes}
        if known:
            self._rti.update_attribute_values(own.handle, known, own.tag, time)
            self.updates += 1

    def forget_silent(self, since: float, *, time: LogicalTime | None) -> None:
        """Delete what the application has not spoken of since then."""
        for own in list(self.objects.silent_since(since)):
            self._delete(own, own.tag, time)

    def _translated(self, octets: bytes) -> tuple[bytes, Pdu, Sequence[Told]] | None:
        try:
            pdu = decode_pdu(octets)
            what = self._translator.to_hla(pdu)
        except (DecodeError, EncodeError) as error:
            logger.warning("not told to the federation: %s", error)
            self.untold[octets[2]] += 1
            return None
        (self.told if what else self.untold)[octets[2]] += 1
        return (octets[_ISSUER], pdu, what) if what else None

    def _update(
        self,
        told: ObjectUpdate,
        issuer: bytes,
        tag: bytes,
        now: float,
        time: LogicalTime | None,
        free: bool,
    ) -> None:
        words = self._vocabulary.known_class(told.object_class)
        own = self.objects.get(told.name)
        if own is None:
            own = self._register(told, words, now, free)
            self._issued.setdefault(issuer, set()).add(told.name)
        own.told_at, own.tag = now, tag
        known = words.attributes
        values = {known[k]: v for k, v in told.values.items() if k in known}
        changes = own.changes(values)
        if not changes:
            if not (self._repeats and values):
                return
            key = next(iter(values))
            changes = {key: values[key]}
        own.values.update(changes)
        self._rti.update_attribute_values(own.handle, changes, tag, time)
        self.updates += 1

    def _register(
        self, told: ObjectUpdate, words: ClassHandles, now: float, free: bool
    ) -> Own:
        name = told.name if free else ""
        handle = self._rti.register_object_instance(words.handle, name)
        own = Own(told.name, told.object_class, handle, now)
        self.objects.add(own)
        return own

    def _send(
        self, told: InteractionSent, tag: bytes, time: LogicalTime | None
    ) -> None:
        words = self._vocabulary.known_interaction(told.interaction_class)
        known = words.parameters
        values = {known[k]: v for k, v in told.values.items() if k in known}
        self._rti.send_interaction(words.handle, values, tag, time)
        self.interactions += 1

    def _remove(
        self, told: ObjectRemoved, issuer: bytes, tag: bytes, time: LogicalTime | None
    ) -> None:
        """Delete an object, and with it all that the same entity carries."""
        names = sorted(self._issued.pop(issuer, {told.name}))
        for name in names:
            own = self.objects.get(name)
            if own is not None:
                self._delete(own, tag, time)

    def _delete(self, own: Own, tag: bytes, time: LogicalTime | None) -> None:
        self.objects.drop(own)
        self._rti.delete_object_instance(own.handle, tag, time)
