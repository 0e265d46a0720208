"""Transmitter and Receiver: radios, objects for either half, both ways."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from fom.encoding import Codecs
from fom.mapping import RECEIVER, TRANSMITTER

from ...dis import EntityId, Receiver, Transmitter
from .classes import Classes
from .ledger import Ledger
from .messages import Message
from .names import Names, Part
from .radio_ways import SINCGARS
from .sheet import Sheet
from .way import Fields, Ground

_OFF = 0  #: of transmitters (UID 164) and of receivers (UID 179)


@dataclass(slots=True)
class _Heard:
    """What was heard of a radio of somebody else."""

    kind: str
    sheet: Sheet
    fields: Fields = field(default_factory=dict)
    values: dict[str, bytes] = field(default_factory=dict)  #: that fields are of
    made: bytes = b""  #: the PDU of them, if one was made


class Radios:
    """Transmitter and Receiver PDUs and objects of radios."""

    def __init__(self, classes: Classes, codecs: Codecs, ground: Ground) -> None:
        self._names: Names = ground.names
        self._lost = ground.lost
        self.broken = 0
        self._ledger = Ledger()
        self._radios_of: dict[EntityId, set[str]] = {}
        self._sheets: dict[type, tuple[str, str, Sheet]] = {}
        self._kinds: dict[str, tuple[str, Sheet]] = {}
        for cls, kind, object_ in (
            (Transmitter, "radio", TRANSMITTER),
            (Receiver, "receiver", RECEIVER),
        ):
            known = classes.object_class(object_.object)
            if known is not None:
                sheet = Sheet(
                    known,
                    object_.links,
                    cls,
                    ground=ground,
                    codecs=codecs,
                    classes=classes,
                )
                self._sheets[cls] = kind, object_.always, sheet
                self._kinds[known.name] = kind, sheet
        self._heard: dict[str, _Heard] = {}
        #: own radio -> its latest body, and the octets of what is always told of it
        self._sent: dict[str, tuple[Any, bytes]] = {}

    @property
    def names(self) -> dict[str, frozenset[str]]:
        """Object classes and the attributes that are dealt with."""
        return {sheet.name: sheet.names for _, _, sheet in self._sheets.values()}

    def knows(self, cls: type) -> bool:
        """Whether bodies of a class are radios of this model."""
        return cls in self._sheets

    # out

    def sent(self, body: Any, tag: bytes) -> list[Message]:
        """What a PDU becomes."""
        kind, always, sheet = self._sheets[type(body)]
        name = self._names.of_part(Part(body.entity_id, kind, body.radio_number))
        before = self._sent.get(name)
        if before is not None and before[0] == body:  # most are heartbeats
            values = {always: before[1]}
        else:
            values = sheet.encode(body)
            self._sent[name] = body, values[always]
        told = self._ledger.tell(sheet.name, name, values, tag, always=always)
        self._radios_of.setdefault(body.entity_id, set()).add(name)
        return [] if told is None else [told]

    def gone(self, entity_id: EntityId, tag: bytes) -> list[Message]:
        """Objects to delete since what they are on board of left."""
        names = sorted(self._radios_of.pop(entity_id, ()))
        for name in names:
            self._sent.pop(name, None)
        return [self._ledger.remove(name, tag) for name in names]

    def current(self, name: str) -> Message | None:
        """All values of an own object, None if it is not own."""
        return self._ledger.current(name)

    # in

    def is_class(self, object_class: str) -> bool:
        """Whether objects of a class are radios."""
        return object_class in self._kinds

    def heard(self, object_class: str, name: str, values: Mapping[str, bytes]) -> None:
        """Take in values of an object of somebody else."""
        heard = self._heard.get(name)
        if heard is None:
            heard = self._heard[name] = _Heard(*self._kinds[object_class])
        held = heard.values
        news = {name: one for name, one in values.items() if held.get(name) != one}
        if not news:
            return
        held.update(news)
        heard.made = b""
        self.broken += heard.sheet.decode(news, heard.fields)
        fields = heard.fields
        if heard.kind == "radio" and "entity_id" in fields and "radio_number" in fields:
            part = Part(fields["entity_id"], "radio", fields["radio_number"])
            if self._names.part_of(name) != part:
                self._names.learn(name, part)
            if "stream" in fields:
                self._names.learn_stream(fields["stream"], part)

    def host_of(self, name: str) -> EntityId | None:
        """Which entity a radio is on board of, if it told."""
        heard = self._heard.get(name)
        return None if heard is None else heard.fields.get("entity_id")

    def removed(self, name: str) -> bool:
        """Take note that an object is gone; whether it was on until then."""
        self._names.forget(name)
        heard = self._heard.get(name)
        return heard is not None and heard.fields.get("state", _OFF) != _OFF

    def forget(self, name: str) -> None:
        """Forget what an object told."""
        self._heard.pop(name, None)

    def pdu(
        self, name: str, make: Callable[..., bytes], timestamp: int, *, off: bool
    ) -> bytes | None:
        """The PDU of a radio; None as long as it told too little."""
        heard = self._heard.get(name)
        if heard is None or not {"entity_id", "radio_number"} <= set(heard.fields):
            return None
        if heard.made and not off:
            return heard.made[:4] + timestamp.to_bytes(4, "big") + heard.made[8:]
        fields = {key: value for key, value in heard.fields.items() if key != "stream"}
        if fields.get("modulation.system") != SINCGARS:
            fields.pop("modulation_parameters", None)  # zeros that stand for none
        if off:
            fields["state"] = _OFF
        body = heard.sheet.body(fields)
        made = make(body, timestamp=timestamp)
        heard.made = b"" if off else made
        return made
