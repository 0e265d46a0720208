"""Object names: what stands for entities, systems and radios in a federation.

Names of ours tell what they mean: ``DIS.1.2.3`` is entity 1:2:3, ``DIS.1.2.3.radio.1``
the transmitter of its radio 1. An application has the name of its entity 0. Names of
others are learned from what their objects tell of themselves; nothing has two.
"""

from typing import NamedTuple

from ...dis import EntityId

PREFIX = "DIS"
NOBODY = EntityId(0, 0, 0)


class Part(NamedTuple):
    """What on board of an entity: a radio, or an emitter and maybe a beam of it."""

    entity_id: EntityId
    kind: str  #: radio, receiver, emitter or beam; empty for the entity itself
    number: int = 0  #: of a radio or an emitter
    beam: int = 0


class Names:
    """Object names and what they stand for, both ways."""

    def __init__(self) -> None:
        self._parts: dict[str, Part] = {}
        self._names: dict[Part, str] = {}
        self._streams: dict[int, Part] = {}

    def learn(self, name: str, part: Part) -> None:
        """Take note of what an object of somebody else stands for."""
        self.forget(name)
        before = self._names.get(part)
        if before is not None:
            self._parts.pop(before, None)
        self._parts[name] = part
        self._names[part] = name

    def forget(self, name: str) -> None:
        """Take note that an object is gone."""
        part = self._parts.pop(name, None)
        if part is not None:
            self._names.pop(part, None)

    def of(self, entity_id: EntityId) -> str:
        """The object name of an entity; empty for 0:0:0."""
        return "" if entity_id == NOBODY else self.of_part(Part(entity_id, ""))

    def of_part(self, part: Part) -> str:
        """The object name of a part."""
        name = self._names.get(part)
        if name is None:
            name = _name(part)
            self._names[part] = name
            self._parts[name] = part
        return name

    def of_radio(self, entity_id: EntityId, number: int) -> str:
        """The object name of a radio's transmitter; empty for radio 0 of 0:0:0."""
        if entity_id == NOBODY and not number:
            return ""
        return self.of_part(Part(entity_id, "radio", number))

    def part_of(self, name: str) -> Part | None:
        """What an object name stands for; None when that is not known."""
        if not name:
            return Part(NOBODY, "")
        part = self._parts.get(name)
        if part is None:
            part = _part(name)
            if part is not None:
                self._parts[name] = part
        return part

    def stream(self, entity_id: EntityId, number: int) -> int:
        """The stream tag of a radio: no other one has it."""
        tag = entity_id.site << 48 | entity_id.application << 32
        tag |= entity_id.entity << 16 | number
        return tag

    def learn_stream(self, tag: int, part: Part) -> None:
        """Take note of the stream tag of a radio."""
        self._streams[tag] = part

    def of_stream(self, tag: int) -> Part:
        """The radio that has a stream tag."""
        part = self._streams.get(tag)
        if part is None:
            sender = EntityId(tag >> 48, tag >> 32 & 0xFFFF, tag >> 16 & 0xFFFF)
            part = Part(sender, "radio", tag & 0xFFFF)
        return part


def _name(part: Part) -> str:
    entity = part.entity_id
    name = f"{PREFIX}.{entity.site}.{entity.application}.{entity.entity}"
    if part.kind == "beam":
        return f"{name}.emitter.{part.number}.beam.{part.beam}"
    return f"{name}.{part.kind}.{part.number}" if part.kind else name


def _part(name: str) -> Part | None:
    """Read a name such as `_name` makes; None when it is none."""
    words = name.split(".")
    numbers = words[1:4] + words[5::2]
    kinds = words[4::2]
    if words[0] != PREFIX or len(words) not in (4, 6, 8):
        return None
    if not all(w.isascii() and w.isdecimal() and len(w) <= 5 for w in numbers):
        return None
    values = [int(word) for word in numbers]
    if max(values) > 0xFFFF or kinds not in (
        [],
        ["radio"],
        ["receiver"],
        ["emitter"],
        ["emitter", "beam"],
    ):
        return None
    kind = kinds[-1] if kinds else ""
    part = Part(EntityId(*values[:3]), kind, *values[3:])
    return part if _name(part) == name else None
