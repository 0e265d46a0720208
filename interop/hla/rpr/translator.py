"""PDUs to objects and interactions of the RPR FOM, and back."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from fom.encoding import Codecs
from fom.omt import ObjectModel

from ...dis import (
    VERSION,
    ElectromagneticEmission,
    EntityId,
    decode_pdu,
    name_of,
    split,
)
from ...errors import EncodeError
from .classes import Classes
from .emitters import Emitters
from .entities import Entities
from .exchanges import Exchanges
from .extension import Extension
from .messages import InteractionSent, Message, ObjectRemoved, ObjectUpdate
from .names import Names
from .radios import Radios
from .versions import newest, octets_of
from .way import Ground

_ENTITY_STATE = 1  #: PDU type
_TAG_SIZE = 8  #: characters of a user-supplied tag that are a timestamp


def tag_of(timestamp: int) -> bytes:
    """The user-supplied tag of a timestamp: hexadecimal, and a zero octet (GRIM)."""
    return b"%08X\0" % timestamp


def timestamp_of(tag: bytes) -> int | None:
    """The timestamp in a user-supplied tag, None when it holds none."""
    try:
        return int(tag[:_TAG_SIZE], 16) if len(tag) >= _TAG_SIZE else None
    except ValueError:
        return None


@dataclass(slots=True)
class _Group:
    """Updates of objects that are one PDU, as long as no other one comes between."""

    kind: str  #: entity, emitter, radio
    key: object
    timestamp: int
    names: list[str] = field(default_factory=list)  #: of objects, in their order
    seen: set[str] = field(default_factory=set)
    changed: bool = False
    gone: bool = False


class Translator:
    """Both directions, for one federate in one federation.

    What it is given are PDUs, and names and values as a federate knows them once it
    has looked up handles; what it gives is the same. No RTI, socket or clock is in it.

    Objects are told of what changes: `sent` gives an update for every PDU, with what is
    new in it, and `current` all of it, for those who ask. What others say is gathered
    until `take`: updates that belong together, one after another and with the same
    user-supplied tag, are one PDU, as one PDU made them.

    Attributes
    ----------
    missing : what the mapping looks for and the model has not, in words
    lost : what the object model could not carry, in words, and how often; a field of
        an Entity State counts when it changes
    counters : ``broken`` values, ``unknown`` classes, ``unmapped`` PDUs
    """

    def __init__(
        self, model: ObjectModel, *, exercise: int = 1, version: int = VERSION
    ) -> None:
        """``model`` is the merged one of a federation.

        ``exercise`` and ``version`` are those of PDUs made; those read tell their own.
        """
        self._make = partial(octets_of, exercise=exercise, version=version)
        self.names = Names()
        self.lost: Counter[str] = Counter()
        self.counters: Counter[str] = Counter()
        classes, codecs = Classes(model), Codecs(model.data_types)
        ground = Ground(model.data_types, self.names, self.lost)
        self._entities = Entities(classes, codecs, ground)
        self._emitters = Emitters(classes, codecs, ground)
        self._radios = Radios(classes, codecs, ground)
        self._exchanges = Exchanges(classes, codecs, ground)
        self._extension = Extension(classes, codecs)
        self.missing = tuple(classes.missing)
        self._group: _Group | None = None
        self._made: list[bytes] = []

    @property
    def object_classes(self) -> dict[str, frozenset[str]]:
        """Object classes and attributes that it deals with, to publish or subscribe."""
        return {**self._entities.names, **self._emitters.names, **self._radios.names}

    @property
    def interaction_classes(self) -> dict[str, frozenset[str]]:
        """Interaction classes and their parameters, likewise."""
        return {**self._exchanges.names, **self._extension.names}

    # to HLA

    def sent(self, datagram: bytes) -> list[Message]:
        """What the PDUs of a datagram become, in their order.

        DecodeError when one is broken, EncodingError when a value does not fit.
        """
        messages: list[Message] = []
        for pdu in split(datagram):
            messages += self.to_hla(bytes(pdu))
        return messages

    def to_hla(self, pdu: bytes) -> list[Message]:
        """What one PDU becomes; nothing, and counted, when it is not mapped.

        DecodeError when it is broken, EncodingError when a value does not fit.
        """
        tag = tag_of(int.from_bytes(pdu[4:8], "big"))
        if pdu[2] == _ENTITY_STATE:
            if pdu[10]:
                self.lost["header.status"] += 1
            messages = self._entities.sent(pdu, tag)
            for message in messages:
                if isinstance(message, ObjectRemoved):
                    return messages + self._left(message.name, tag)
            return messages
        whole = decode_pdu(pdu)
        body = newest(whole.body)
        if whole.header.status and not self._exchanges.knows(type(body)):
            self.lost["header.status"] += 1
        if isinstance(body, ElectromagneticEmission):
            return self._emitters.sent(body, tag)
        if self._radios.knows(type(body)):
            return self._radios.sent(body, tag)
        made = None
        if self._exchanges.knows(type(body)):
            made = self._exchanges.sent(body, whole.header.status)
        elif self._extension.knows(type(body)):
            made = self._extension.sent(body)
        else:
            self.counters["unmapped"] += 1
            self.lost[_title(body)] += 1
        return [] if made is None else [InteractionSent(*made, tag)]

    def gone(self, entity_id: EntityId, timestamp: int = 0) -> list[Message]:
        """Objects to delete since an entity fell silent, and all on board of it."""
        tag = tag_of(timestamp)
        removed = self._entities.gone(entity_id, tag)
        return [*removed, *self._on_board(entity_id, tag)]

    def current(self, name: str) -> ObjectUpdate | None:
        """All values of an own object; None when there is none of that name."""
        for one in (self._entities, self._emitters, self._radios):
            update = one.current(name)
            if isinstance(update, ObjectUpdate):
                return update
        return None

    def entity_of(self, name: str) -> EntityId | None:
        """The entity that an object stands for, or is on board of, if known."""
        part = self.names.part_of(name)
        return None if part is None else part.entity_id

    def _left(self, name: str, tag: bytes) -> list[Message]:
        part = self.names.part_of(name)
        return [] if part is None else self._on_board(part.entity_id, tag)

    def _on_board(self, entity_id: EntityId, tag: bytes) -> list[Message]:
        return self._emitters.gone(entity_id, tag) + self._radios.gone(entity_id, tag)

    # from HLA

    def reflect(
        self, object_class: str, name: str, values: Mapping[str, bytes], tag: bytes
    ) -> None:
        """Take in values of an object of somebody else."""
        timestamp = timestamp_of(tag) or 0
        if self._entities.is_class(object_class):
            self._touch("entity", name, timestamp, name)
            self._entities.heard(object_class, name, values)
        elif self._radios.is_class(object_class):
            self._touch("radio", name, timestamp, name)
            self._radios.heard(object_class, name, values)
        elif self._emitters.is_class(object_class):
            self._close_unless("emitter", timestamp, name)
            system = self._emitters.heard(object_class, name, values)
            if system is not None:
                host = self._emitters.host_of(system)
                self._touch("emitter", host or system, timestamp, name, system)
                if self._group is not None:
                    self._group.changed |= set(values) != {"EventIdentifier"}
        else:
            self.counters["unknown"] += 1

    def receive(
        self, interaction_class: str, values: Mapping[str, bytes], tag: bytes
    ) -> None:
        """Take in an interaction of somebody else."""
        self._close()
        status = 0
        heard = self._exchanges.heard(interaction_class, values)
        if heard is not None:
            body, status = heard
        else:
            body = self._extension.heard(interaction_class, values)
        if body is None:
            self.counters["unknown"] += 1
            return
        timestamp = timestamp_of(tag) or 0
        try:
            made = self._make(body, timestamp=timestamp, status=status)
        except EncodeError as error:
            self.lost[f"{type(body).__name__}: {error}"] += 1
        else:
            self._made.append(made)

    def remove(self, object_class: str, name: str, tag: bytes) -> None:
        """Take in that an object of somebody else was deleted."""
        timestamp = timestamp_of(tag) or 0
        if self._entities.is_class(object_class):
            group = self._group
            if group is None or (group.kind, group.key, group.timestamp) != (
                "entity",
                name,
                timestamp,
            ):
                self._close()
                group = self._group = _Group("entity", name, timestamp, [name])
            group.gone = True
            self._close()
            self._entities.removed(name)
        elif self._radios.is_class(object_class):
            if self._radios.removed(name) and self._is_there(
                self._radios.host_of(name)
            ):
                self._close()
                self._group = _Group("radio", name, timestamp, [name], gone=True)
                self._close()
            self._radios.forget(name)
        elif self._emitters.is_class(object_class):
            self._removed_emitter(name, timestamp)
        else:
            self.counters["unknown"] += 1

    def _removed_emitter(self, name: str, timestamp: int) -> None:
        self._close_unless("emitter", timestamp, name)
        system = self._emitters.removed(name)
        if system is None:
            return
        host = self._emitters.host_of(system)
        if self._is_there(host):
            self._touch("emitter", host, timestamp, name, system)
            if self._group is not None:
                self._group.changed = True
        if system == name:
            self._emitters.silence(system)
            self._close()
            self._emitters.forget(system)

    def _is_there(self, host: EntityId | None) -> bool:
        return host is not None and self._entities.is_there(host)

    def take(self) -> list[bytes]:
        """PDUs made of what was taken in since the last time, in order."""
        self._close()
        made, self._made = self._made, []
        broken = sum(
            one.broken
            for one in (self._entities, self._emitters, self._radios, self._exchanges)
        )
        if broken:
            self.counters["broken"] = broken
        return made

    def _close_unless(self, kind: str, timestamp: int, name: str) -> None:
        """Close the group that is open if an object of this kind cannot be in it."""
        group = self._group
        if group is not None:
            if (group.kind, group.timestamp) != (kind, timestamp) or name in group.seen:
                self._close()

    def _touch(
        self, kind: str, key: object, timestamp: int, name: str, part: str = ""
    ) -> None:
        """Put an object into the group that is open, or into a new one."""
        group = self._group
        if (
            group is None
            or (group.kind, group.key, group.timestamp) != (kind, key, timestamp)
            or name in group.seen
        ):
            self._close()
            group = self._group = _Group(kind, key, timestamp)
        group.seen.add(name)
        if (part or name) not in group.names:
            group.names.append(part or name)

    def _close(self) -> None:
        """Make the PDU of the group that is open."""
        group, self._group = self._group, None
        if group is None:
            return
        try:
            pdu = self._pdu_of(group)
        except EncodeError as error:
            self.lost[f"{group.kind}: {error}"] += 1
            return
        if pdu is None:
            self.counters["incomplete"] += 1
        else:
            self._made.append(pdu)

    def _pdu_of(self, group: _Group) -> bytes | None:
        """The PDU of a group; None as long as its objects told too little."""
        name, timestamp = group.names[0], group.timestamp
        if group.kind == "entity":
            return self._entities.pdu(name, self._make, timestamp, gone=group.gone)
        if group.kind == "radio":
            return self._radios.pdu(name, self._make, timestamp, off=group.gone)
        return self._emitters.pdu(group.names, self._make, timestamp, group.changed)


def _title(body: Any) -> str:
    try:
        return name_of(type(body))
    except TypeError:
        return type(body).__name__
