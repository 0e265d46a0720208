"""Electromagnetic Emission: emitter systems and beams, objects each, both ways."""

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fom import mapping
from fom.encoding import Codecs
from fom.errors import DecodingError
from fom.mapping import Object

from ...dis import (
    Beam,
    ElectromagneticEmission,
    EmitterSystem,
    EntityId,
    EventId,
    Vector,
)
from ...wire import U8, U16, record
from .classes import Classes, Known
from .ledger import Ledger
from .messages import Message
from .names import Names, Part
from .sheet import Sheet, assembled
from .way import Fields, Ground

logger = logging.getLogger(__name__)

_SYSTEM = "EmitterSystemIdentifier"


@record
class _System:
    """A system without its beams, with what the PDU says once for all systems."""

    entity_id: EntityId = EntityId(0, 0, 0)
    event_id: EventId = EventId(0, 0, 0)
    name: U16 = 0
    function: U8 = 0
    number: U8 = 0
    location: Vector = Vector()


@dataclass(slots=True)
class _HeardSystem:
    """What was heard of a system of somebody else."""

    fields: Fields = field(default_factory=dict)
    beams: dict[str, Fields] = field(default_factory=dict)  #: by object name


class Emitters:
    """Electromagnetic Emission PDUs and objects of emitter systems and beams."""

    def __init__(self, classes: Classes, codecs: Codecs, ground: Ground) -> None:
        self._names: Names = ground.names
        self._lost = ground.lost
        self.broken = 0
        self._ledger = Ledger()
        self._beams_of: dict[str, set[str]] = {}  #: own, by name of the system
        self._systems_of: dict[EntityId, set[str]] = {}

        def sheet(object_: Object, cls: type) -> Sheet | None:
            known = classes.object_class(object_.object)
            if known is None:
                return None
            made = Sheet(
                known,
                object_.links,
                cls,
                ground=ground,
                codecs=codecs,
                classes=classes,
            )
            if cls is Beam:
                self._need_system(made, known, codecs, classes)
            return made

        self._system = sheet(mapping.EMITTER, _System)
        self._radar = sheet(mapping.RADAR_BEAM, Beam)
        self._jammer = sheet(mapping.JAMMER_BEAM, Beam)
        self._heard: dict[str, _HeardSystem] = {}
        self._system_of: dict[str, str] = {}  #: by object name of a heard beam

    def _need_system(
        self, sheet: Sheet, known: Known, codecs: Codecs, classes: Classes
    ) -> None:
        data_type = known.data_types.get(_SYSTEM)
        if data_type is None:
            classes.miss(f"{_SYSTEM} of {known.name}")
        else:
            sheet.need(_SYSTEM, codecs[data_type])

    @property
    def names(self) -> dict[str, frozenset[str]]:
        """Object classes and the attributes that are dealt with."""
        sheets = (self._system, self._radar, self._jammer)
        return {one.name: one.names for one in sheets if one is not None}

    # out

    def sent(self, body: ElectromagneticEmission, tag: bytes) -> list[Message]:
        """What a PDU becomes: systems first, then their beams, then beams gone."""
        if self._system is None:
            self._lost["ElectromagneticEmission"] += 1
            return []
        messages: list[Message] = []
        for system in body.systems:
            name = self._names.of_part(Part(body.entity_id, "emitter", system.number))
            whole = _System(
                body.entity_id,
                body.event_id,
                system.name,
                system.function,
                system.number,
                system.location,
            )
            told = self._ledger.tell(
                self._system.name,
                name,
                self._system.encode(whole),
                tag,
                always=mapping.EMITTER.always,
            )
            if told is not None:
                messages.append(told)
            self._systems_of.setdefault(body.entity_id, set()).add(name)
            messages += self._sent_beams(body.entity_id, system, name, tag)
        return messages

    def _sent_beams(
        self, entity_id: EntityId, system: EmitterSystem, above: str, tag: bytes
    ) -> list[Message]:
        messages: list[Message] = []
        before = self._beams_of.get(above, set())
        now: set[str] = set()
        for beam in system.beams:
            jams = beam.function in mapping.JAMMING
            sheet = self._jammer if jams else self._radar
            if sheet is None:
                self._lost[f"Beam of function {beam.function}"] += 1
                continue
            if beam.status:
                self._lost["Beam.status: the beam is off"] += 1
                continue
            part = Part(entity_id, "beam", system.number, beam.number)
            name = self._names.of_part(part)
            if self._ledger.class_of(name) not in ("", sheet.name):
                messages.append(self._ledger.remove(name, tag))
            values = sheet.encode(beam, **{_SYSTEM: above})
            told = self._ledger.tell(sheet.name, name, values, tag)
            if told is not None:
                messages.append(told)
            now.add(name)
        messages += [self._ledger.remove(name, tag) for name in sorted(before - now)]
        self._beams_of[above] = now
        return messages

    def gone(self, entity_id: EntityId, tag: bytes) -> list[Message]:
        """Objects to delete since what they are on board of left."""
        messages: list[Message] = []
        for system in sorted(self._systems_of.pop(entity_id, ())):
            for beam in sorted(self._beams_of.pop(system, ())):
                messages.append(self._ledger.remove(beam, tag))
            messages.append(self._ledger.remove(system, tag))
        return messages

    def current(self, name: str) -> Message | None:
        """All values of an own object, None if it is not own."""
        return self._ledger.current(name)

    # in

    def is_class(self, object_class: str) -> bool:
        """Whether objects of a class are systems or beams."""
        return object_class in self.names

    def heard(
        self, object_class: str, name: str, values: Mapping[str, bytes]
    ) -> str | None:
        """Take in values; returns the name of the system, when it is known."""
        if self._system is not None and object_class == self._system.name:
            system = self._heard.setdefault(name, _HeardSystem())
            self.broken += self._system.decode(values, system.fields)
            number = system.fields.get("number")
            entity_id = system.fields.get("entity_id")
            if number is not None and entity_id is not None:
                self._names.learn(name, Part(entity_id, "emitter", number))
            return name
        sheet = self._radar
        if sheet is None or object_class != sheet.name:
            sheet = self._jammer
        assert sheet is not None
        if _SYSTEM in values:
            codec = sheet.codec(_SYSTEM)
            try:
                if codec is not None:
                    self._system_of[name] = codec.decode(values[_SYSTEM])
            except DecodingError as error:
                logger.warning("%s of %s: %s", _SYSTEM, name, error)
                self.broken += 1
        above = self._system_of.get(name)
        if above is None:
            return None
        beams = self._heard.setdefault(above, _HeardSystem()).beams
        self.broken += sheet.decode(values, beams.setdefault(name, {}))
        part = self._names.part_of(above)
        if part is not None and "number" in beams[name]:
            number = beams[name]["number"]
            self._names.learn(name, Part(part.entity_id, "beam", part.number, number))
        return above

    def host_of(self, system: str) -> EntityId | None:
        """Which entity a system is on board of, if it told."""
        heard = self._heard.get(system)
        return None if heard is None else heard.fields.get("entity_id")

    def removed(self, name: str) -> str | None:
        """Take note that an object is gone; returns the name of its system."""
        self._names.forget(name)
        if name in self._heard:
            return name
        above = self._system_of.pop(name, None)
        if above in self._heard:
            self._heard[above].beams.pop(name, None)
        return above

    def silence(self, system: str) -> None:
        """Take note that a system has no beams any more."""
        if system in self._heard:
            self._heard[system].beams.clear()

    def forget(self, system: str) -> None:
        """Take note that a system is gone with all its beams."""
        self._heard.pop(system, None)

    def pdu(
        self,
        systems: list[str],
        make: Callable[..., bytes],
        timestamp: int,
        changed: bool,
    ) -> bytes | None:
        """The PDU of systems on one entity; None as long as they told too little."""
        found: list[tuple[EmitterSystem, Fields]] = []
        for name in systems:
            heard = self._heard.get(name)
            if heard is not None and {"entity_id", "number"} <= set(heard.fields):
                found.append((_system(heard), heard.fields))
        if not found:
            return None
        last = found[-1][1]
        body = ElectromagneticEmission(
            last["entity_id"],
            last.get("event_id", EventId(0, 0, 0)),
            int(changed),
            tuple(sorted((one for one, _ in found), key=lambda one: one.number)),
        )
        return make(body, timestamp=timestamp)


def _system(heard: _HeardSystem) -> EmitterSystem:
    own = heard.fields
    beams: list[Any] = []
    for told in heard.beams.values():
        if "number" in told:
            beams.append(assembled(Beam(0), told))
    return EmitterSystem(
        own.get("name", 0),
        own.get("function", 0),
        own["number"],
        own.get("location", Vector()),
        tuple(sorted(beams, key=lambda one: one.number)),
    )
