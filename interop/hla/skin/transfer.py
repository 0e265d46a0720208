"""Who owns an entity, when applications hand one over (IEEE 1278.1-2012, 5.9.4).

They agree by PDUs: the owner offers the entity, another application says that it is
able to take it. Their members then move its objects by the ownership services of the
RTI: objects, names and handles stay, nobody else has to look for new ones.
"""

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ...dis import (
    PUSH_ENTITY,
    Acknowledge,
    EntityId,
    TransferOwnership,
    decode_pdu,
)
from ...errors import DecodeError
from ..ambassador import RTIAmbassador
from ..errors import RTIexception
from ..rpr import ObjectUpdate
from ..types import AttributeHandle, ObjectInstanceHandle
from .events import Release
from .own import Own, OwnObjects
from .vocabulary import ClassHandles

logger = logging.getLogger(__name__)

_OFFER, _ANSWER = 35, 15  #: PDU types
_TRANSFER, _ABLE = 5, 1  #: flags of an Acknowledge, UID 69 and UID 70
_MOST = 10_000  #: offers of others that are remembered
_PRIVILEGE = "HLAprivilegeToDeleteObject"
#: Steps of ours after which objects that were asked for are ours. Their owner gives
#: them up while it waits for the next step, so within the one after that all of it is
#: done, whichever process is quicker: a run stays reproducible.
STEPS = 2


@dataclass(slots=True)
class Taking:
    """An entity whose objects were asked for."""

    wanted: dict[ObjectInstanceHandle, Own]  #: objects that are not ours yet
    steps: int = 0
    held: dict[str, ObjectUpdate] = field(default_factory=dict)  #: to be told then


class Transfers:
    """Gives objects to whoever was offered their entity, and takes those offered.

    Parameters
    ----------
    own : objects of ours
    others : objects of others that are on board of an entity: handle, name, class
    entity_of : the entity that an object name stands for, or is on board of
    """

    def __init__(
        self,
        rti: RTIAmbassador,
        own: OwnObjects,
        others: Callable[
            [EntityId], Iterable[tuple[ObjectInstanceHandle, str, ClassHandles]]
        ],
        entity_of: Callable[[str], EntityId | None],
    ) -> None:
        self.given: set[EntityId] = set()  #: entities that were ours
        self.taken: set[EntityId] = set()  #: entities that were another's
        self._rti = rti
        self._own = own
        self._others = others
        self._entity_of = entity_of
        self._offered: set[EntityId] = set()
        self._proposed: dict[tuple[EntityId, int], EntityId] = {}
        self._taking: dict[EntityId, Taking] = {}
        self._acquired: set[ObjectInstanceHandle] = set()

    def said(self, pdu: bytes) -> None:
        """Take note of a PDU of ours: an offer, or that we take one up."""
        if pdu[2] not in (_OFFER, _ANSWER):
            return
        body = decode_pdu(pdu).body
        if isinstance(body, TransferOwnership):
            if body.transfer_type == PUSH_ENTITY:
                self._offered.add(body.transfer_id)
        elif isinstance(body, Acknowledge) and body.acknowledge_flag == _TRANSFER:
            entity = self._proposed.pop((body.receiving_id, body.request_id), None)
            if entity is not None and body.response_flag == _ABLE:
                self._take(entity)

    def heard(self, pdu: bytes) -> None:
        """Take note of a PDU of another: an offer."""
        if pdu[2] != _OFFER:
            return
        try:
            body = decode_pdu(pdu).body
        except DecodeError:
            return
        if isinstance(body, TransferOwnership) and body.transfer_type == PUSH_ENTITY:
            asked = body.originating_id, body.request_id
            self._proposed[asked] = body.transfer_id
            if len(self._proposed) > _MOST:  # most were for others
                del self._proposed[next(iter(self._proposed))]

    def is_wanted(self, name: str) -> bool:
        """Whether an object is to be ours, and is not yet."""
        return self._taking_of(name) is not None

    def hold(self, update: ObjectUpdate) -> bool:
        """Keep what we tell of an object that is to be ours; False if it is none."""
        taking = self._taking_of(update.name)
        if taking is None:
            return False
        before = taking.held.get(update.name)
        values = {**(before.values if before else {}), **update.values}
        taking.held[update.name] = update._replace(values=values)
        return True

    def is_given(self, name: str) -> bool:
        """Whether an object was ours and is not any more."""
        return bool(self.given) and self._entity_of(name) in self.given

    def release(self, requests: Iterable[Release]) -> list[Own]:
        """Give up what is asked of us and was offered; return those objects."""
        released = []
        for request in requests:
            own = self._own.at(request.object_instance)
            entity = None if own is None else self._entity_of(own.name)
            if own is None or entity not in self._offered:
                self._rti.attribute_ownership_release_denied(
                    request.object_instance, request.attributes
                )
                continue
            self._rti.attribute_ownership_divestiture_if_wanted(
                own.handle, request.attributes
            )
            self._own.drop(own)
            self.given.add(entity)
            released.append(own)
        return released

    def acquired(self, handles: Iterable[ObjectInstanceHandle]) -> None:
        """Take note of objects that the RTI says are ours now."""
        self._acquired.update(handles)

    def step(self) -> tuple[list[Own], list[ObjectUpdate]]:
        """Another step: objects that are ours from now on, and what to tell of them."""
        ours: list[Own] = []
        held: list[ObjectUpdate] = []
        for entity, taking in list(self._taking.items()):
            taking.steps += 1
            if taking.steps < STEPS or not taking.wanted.keys() <= self._acquired:
                continue
            del self._taking[entity]
            self._acquired -= taking.wanted.keys()
            for own in taking.wanted.values():
                self._own.add(own)
                ours.append(own)
            held += taking.held.values()
        return ours, held

    def _taking_of(self, name: str) -> Taking | None:
        for taking in self._taking.values():
            if any(own.name == name for own in taking.wanted.values()):
                return taking
        return None

    def _take(self, entity: EntityId) -> None:
        wanted: dict[ObjectInstanceHandle, Own] = {}
        for handle, name, words in self._others(entity):
            attributes = frozenset(words.attributes.values()) | {self._right(words)}
            try:
                self._rti.attribute_ownership_acquisition(handle, attributes)
            except RTIexception as error:
                logger.warning("%s is not to be had: %s", name, error)
            else:
                wanted[handle] = Own(name, words, handle, b"")
        if wanted:
            self.taken.add(entity)
            self.given.discard(entity)
            self._taking[entity] = Taking(wanted)

    def _right(self, words: ClassHandles) -> AttributeHandle:
        """The right to delete objects of a class, an attribute as any other."""
        return self._rti.get_attribute_handle(words.handle, _PRIVILEGE)
