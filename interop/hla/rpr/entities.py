"""Entity State: objects of physical entities, both ways."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from fom.bitfields import appearance as appearance_table
from fom.encoding import Codec, Codecs
from fom.errors import DecodingError
from fom.mapping import APPEARANCE as BITS
from fom.mapping import (
    CAPABILITIES,
    CLASSES,
    DEACTIVATED,
    ENTITY,
    FROZEN,
    OTHER_CLASS,
    Bits,
    class_of,
)

from ...dis import EntityId, EntityState, decode_pdu
from .classes import Classes, Known
from .messages import Message, ObjectRemoved, ObjectUpdate
from .names import Names, Part
from .sheet import Sheet, assembled
from .spatial import (
    APPEARANCE,
    FROZEN_AT,
    FROZEN_BIT,
    Motion,
    SpatialCodec,
    lost_of,
)
from .way import Fields, Ground

logger = logging.getLogger(__name__)

SPATIAL = "Spatial"
_GONE_BIT = 1 << DEACTIVATED - 16  #: in octet `FROZEN_AT`
_ALL = 0xFFFF_FFFF
_REST = ~(1 << FROZEN | 1 << DEACTIVATED) & _ALL
_NEEDED = {"entity_id", "entity_type"}  #: fields without which an object is nothing


@dataclass(slots=True)
class _Sent:
    """What was told of an own entity."""

    cls: "_Class"
    name: str
    fixed: bytes = b""  #: octets of its last PDU that change seldom
    values: dict[str, bytes] = field(default_factory=dict)


@dataclass(slots=True)
class _Heard:
    """What was heard of an object of somebody else."""

    cls: "_Class"
    fields: Fields = field(default_factory=dict)
    bits: dict[str, int] = field(default_factory=dict)  #: attributes that are bits
    motion: Motion | None = None
    pdu: bytes = b""  #: all of its last PDU; stale where motion is newer
    stale: bool = True  #: whether more than motion changed since


class _Class:
    """An object class of the model: its sheet, and its attributes that are bits."""

    def __init__(
        self, known: Known, ground: Ground, codecs: Codecs, classes: Classes
    ) -> None:
        self.known = known
        self.sheet = Sheet(
            known,
            ENTITY,
            EntityState,
            ground=ground,
            codecs=codecs,
            classes=classes,
            handled=[
                *("velocity", "location", "orientation", "appearance"),
                *("dead_reckoning", "capabilities"),
            ],
        )
        names = {one.attribute for table in BITS.values() for one in table}
        names |= {one.attribute for one in CAPABILITIES}
        self.bits: dict[str, Codec] = {
            name: codecs[known.data_types[name]]
            for name in sorted(names & set(known.data_types))
        }


class Entities:
    """Entity State PDUs and objects of physical entities."""

    def __init__(self, classes: Classes, codecs: Codecs, ground: Ground) -> None:
        self._names: Names = ground.names
        self._lost = ground.lost
        self.broken = 0  #: values of attributes that could not be read
        self._classes: dict[str, _Class] = {}
        self._by_name: dict[str, _Class] = {}
        self._spatial: SpatialCodec | None = None
        for name in sorted({*CLASSES.values(), OTHER_CLASS, "NonHuman"}):
            known = classes.object_class(name)
            if known is None:
                continue
            if SPATIAL not in known.data_types:
                classes.miss(f"{SPATIAL} of {known.name}")
                continue
            self._spatial = SpatialCodec(codecs[known.data_types[SPATIAL]])
            one = _Class(known, ground, codecs, classes)
            self._classes[name] = self._by_name[known.name] = one
        self._sent: dict[bytes, _Sent] = {}
        self._heard: dict[str, _Heard] = {}

    @property
    def names(self) -> dict[str, frozenset[str]]:
        """Object classes and the attributes that are dealt with."""
        return {
            name: one.sheet.names | set(one.bits) | {SPATIAL}
            for name, one in self._by_name.items()
        }

    # out

    def sent(self, pdu: bytes, tag: bytes) -> list[Message]:
        """What an Entity State PDU becomes."""
        key, gone = pdu[12:18], pdu[FROZEN_AT] & _GONE_BIT
        known = self._sent.get(key)
        fixed = pdu[18:36] + pdu[84:104] + pdu[128:]
        if known is not None and known.fixed == fixed and self._spatial is not None:
            octets = self._spatial.encode(pdu)
            known.values[SPATIAL] = octets
            return [
                ObjectUpdate(known.cls.known.name, known.name, {SPATIAL: octets}, tag)
            ]
        return self._sent_all(key, pdu, tag, fixed, bool(gone))

    def _sent_all(
        self, key: bytes, pdu: bytes, tag: bytes, fixed: bytes, gone: bool
    ) -> list[Message]:
        state: EntityState = decode_pdu(pdu).body
        kind = state.entity_type
        cls = self._classes.get(class_of(kind.kind, kind.domain, kind.category))
        if cls is None or self._spatial is None:
            self._lost[f"EntityState of kind {kind.kind}, domain {kind.domain}"] += 1
            return []
        messages: list[Message] = []
        known = self._sent.get(key)
        if known is not None and known.cls is not cls:
            messages.append(ObjectRemoved(known.cls.known.name, known.name, tag))
            known = None
        if known is None:
            if gone:
                return messages
            known = self._sent[key] = _Sent(cls, self._names.of(state.entity_id))
        known.fixed = fixed
        values = cls.sheet.encode(state)
        values[SPATIAL] = self._spatial.encode(pdu)
        if values.get("AlternateEntityType") == values.get("EntityType"):
            if "AlternateEntityType" not in known.values:
                values.pop("AlternateEntityType", None)
        values.update(self._bits_of(state, cls, known.values))
        for path in lost_of(pdu):
            self._lost[f"EntityState.{path}"] += 1
        changed = {
            name: octets
            for name, octets in values.items()
            if known.values.get(name) != octets or name == SPATIAL
        }
        known.values.update(values)
        messages.append(ObjectUpdate(cls.known.name, known.name, changed, tag))
        if gone:
            del self._sent[key]
            messages.append(ObjectRemoved(cls.known.name, known.name, tag))
        return messages

    def _bits_of(
        self, state: EntityState, cls: _Class, known: Mapping[str, bytes]
    ) -> dict[str, bytes]:
        """Attributes that are bits; zeros are the default, and not told at first."""
        values: dict[str, bytes] = {}
        for number, table, what in (
            (state.appearance & _REST, _table(state), "appearance"),
            (state.capabilities, CAPABILITIES, "capabilities"),
        ):
            left = number
            for one in table:
                codec = cls.bits.get(one.attribute)
                value = _read(one, number)
                if codec is None or value is None:
                    continue
                left &= ~one.mask
                if value or one.attribute in known:
                    values[one.attribute] = codec.encode(value)
            if left:
                self._lost[f"EntityState.{what} {left:#010x}"] += 1
        return values

    def gone(self, entity_id: EntityId, tag: bytes) -> list[Message]:
        """The object to delete of an entity that fell silent, if there is one."""
        known = self._sent.pop(_key(entity_id), None)
        if known is None:
            return []
        return [ObjectRemoved(known.cls.known.name, known.name, tag)]

    def current(self, name: str) -> ObjectUpdate | None:
        """All values of an own object, for those who ask; None if it is not own."""
        part = self._names.part_of(name)
        if part is None or part.kind:
            return None
        known = self._sent.get(_key(part.entity_id))
        if known is None:
            return None
        return ObjectUpdate(known.cls.known.name, name, dict(known.values), b"")

    # in

    def is_class(self, object_class: str) -> bool:
        """Whether objects of a class are entities."""
        return object_class in self._by_name

    def heard(self, object_class: str, name: str, values: Mapping[str, bytes]) -> None:
        """Take in values of an object of somebody else."""
        heard = self._heard.get(name)
        if heard is None:
            heard = self._heard[name] = _Heard(self._by_name[object_class])
        if SPATIAL in values and self._spatial is not None:
            try:
                heard.motion = self._spatial.decode(values[SPATIAL])
            except DecodingError as error:
                logger.warning("%s of %s: %s", SPATIAL, name, error)
                self.broken += 1
            if len(values) == 1:
                return
        heard.stale = True
        self.broken += heard.cls.sheet.decode(values, heard.fields)
        for attribute, octets in values.items():
            codec = heard.cls.bits.get(attribute)
            if codec is not None:
                try:
                    heard.bits[attribute] = int(codec.decode(octets))
                except DecodingError as error:
                    logger.warning("%s of %s: %s", attribute, name, error)
                    self.broken += 1
        if "EntityIdentifier" in values and "entity_id" in heard.fields:
            self._names.learn(name, Part(heard.fields["entity_id"], ""))

    def is_there(self, entity_id: EntityId) -> bool:
        """Whether an object of somebody else has this identifier."""
        return self._names.of(entity_id) in self._heard

    def removed(self, name: str) -> None:
        """Take note that an object of somebody else is gone."""
        self._heard.pop(name, None)
        self._names.forget(name)

    def pdu(
        self, name: str, make: Callable[..., bytes], timestamp: int, *, gone: bool
    ) -> bytes | None:
        """The Entity State PDU of an object; None as long as it told too little."""
        heard = self._heard.get(name)
        if heard is None or heard.motion is None or not heard.fields.keys() >= _NEEDED:
            return None
        if heard.stale:
            heard.pdu = make(self._state(heard), timestamp=0)
            heard.stale = False
        rest, motion = heard.pdu, heard.motion
        looks = bytearray(rest[APPEARANCE])
        looks[1] |= FROZEN_BIT * motion.frozen | _GONE_BIT * gone
        return b"".join(
            (
                rest[:4] + timestamp.to_bytes(4, "big") + rest[8:36],
                motion.velocity,
                motion.location,
                motion.orientation,
                looks,
                bytes((motion.algorithm,)),
                rest[89:104],
                motion.acceleration,
                motion.rotation,
                rest[128:],
            )
        )

    def _state(self, heard: _Heard) -> EntityState:
        """What an object told, but for its motion."""
        sheet = heard.cls.sheet
        fields = {"alternative_type": heard.fields["entity_type"], **heard.fields}
        state: EntityState = assembled(sheet.blank, fields)
        looks = sum(
            _written(one, heard.bits.get(one.attribute, 0)) for one in _table(state)
        )
        able = sum(
            _written(one, heard.bits.get(one.attribute, 0)) for one in CAPABILITIES
        )
        made: EntityState = assembled(
            state, {"appearance": looks, "capabilities": able}
        )
        return made


def _key(entity_id: EntityId) -> bytes:
    """An identifier as it stands in a PDU."""
    numbers = (entity_id.site, entity_id.application, entity_id.entity)
    return b"".join(number.to_bytes(2, "big") for number in numbers)


def _table(state: EntityState) -> tuple[Bits, ...]:
    """The bits of an entity's appearance that the mapping knows."""
    kind = state.entity_type
    table = appearance_table(kind.kind, kind.domain, kind.category)
    return () if table is None else BITS.get(table.uid, ())


def _read(bits: Bits, number: int) -> int | None:
    """What an attribute says of a number; None when it cannot say it."""
    value = number & bits.mask
    if not bits.codes:
        return value >> bits.position
    if not value:
        return 0
    return next((code for code, told in bits.codes if told == value), None)


def _written(bits: Bits, value: int) -> int:
    """The bits that an attribute says; one that is too large says what fits."""
    if not bits.codes:
        return value << bits.position & bits.mask
    told = dict(bits.codes)
    return told.get(value, min(told.values()) if value else 0)
