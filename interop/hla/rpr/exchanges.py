"""PDUs that are interactions, Signals among them."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from fom import mapping
from fom.encoding import Codecs
from fom.errors import DecodingError

from ... import dis
from ...dis import Detonation, Signal
from ...dis.elsewhere import ApplicationData, DatabaseIndex, content_of
from ...wire import encode
from .classes import Classes
from .sheet import Sheet
from .way import Fields, Ground

_AUDIO, _RAW, _APPLICATION, _DATABASE = range(4)  #: encoding classes, UID 270
_CONTENTS: dict[int, Any] = {
    _APPLICATION: ApplicationData(0),
    _DATABASE: DatabaseIndex(0),
}
#: Kinds of entity type (UID 7) by what a descriptor is, as the PDU status has it.
_MUNITION, _EXPENDABLE = 2, 8
_EXPENDABLE_STATUS, _EXPLOSION_STATUS = 1 << 4, 2 << 4

Sent = tuple[str, dict[str, bytes]]  #: interaction class and parameters
Heard = tuple[Any, int]  #: body and status of the header


class Exchanges:
    """Bodies and interactions, both ways."""

    def __init__(self, classes: Classes, codecs: Codecs, ground: Ground) -> None:
        self._ground = ground
        self.broken = 0  #: values of parameters that could not be read
        self._sheets: dict[type, Sheet] = {}
        self._bodies: dict[str, Sheet] = {}
        self._signals: dict[int, Sheet] = {}
        self._encodings: dict[str, int] = {}
        for name, (interaction, links) in mapping.BODIES.items():
            known = classes.interaction_class(interaction)
            if known is not None:
                cls = getattr(dis, name)
                sheet = Sheet(
                    known, links, cls, ground=ground, codecs=codecs, classes=classes
                )
                self._sheets[cls] = self._bodies[known.name] = sheet
        for encoding, (interaction, links) in mapping.SIGNALS.items():
            known = classes.interaction_class(interaction)
            if known is not None:
                sheet = _SignalSheet(
                    known, links, Signal, ground=ground, codecs=codecs, classes=classes
                )
                if "SignalDataLength" in known.data_types:
                    length = known.data_types["SignalDataLength"]
                    sheet.need("SignalDataLength", codecs[length])
                self._signals[encoding] = sheet
                self._encodings[known.name] = encoding

    @property
    def names(self) -> dict[str, frozenset[str]]:
        """Interaction classes and the parameters that are dealt with."""
        sheets = [*self._sheets.values(), *self._signals.values()]
        return {sheet.name: sheet.names for sheet in sheets}

    def knows(self, cls: type) -> bool:
        """Whether bodies of a class are interactions of this model."""
        return cls in self._sheets or (cls is Signal and bool(self._signals))

    def sent(self, body: Any, status: int) -> Sent | None:
        """What a body becomes; None, and counted as lost, when nothing carries it."""
        if isinstance(body, Signal):
            if status:
                self._ground.lost["header.status"] += 1
            return self._sent_signal(body)
        sheet = self._sheets[type(body)]
        if status != _status_of(body):
            self._ground.lost["header.status"] += 1
        return sheet.name, sheet.encode(body)

    def heard(self, interaction: str, values: Mapping[str, bytes]) -> Heard | None:
        """The body that an interaction becomes; None for one that is none of these."""
        encoding = self._encodings.get(interaction)
        if encoding is not None:
            return self._heard_signal(encoding, values), 0
        sheet = self._bodies.get(interaction)
        if sheet is None:
            return None
        fields: Fields = {}
        self.broken += sheet.decode(values, fields)
        body = sheet.body(fields)
        return body, _status_of(body)

    def _sent_signal(self, signal: Signal) -> Sent | None:
        encoding = signal.encoding_scheme >> 14
        sheet, lost = self._signals.get(encoding), self._ground.lost
        content: Any = content_of(signal) if encoding in _CONTENTS else signal.data
        if sheet is None or (encoding in _CONTENTS and isinstance(content, bytes)):
            lost[
                f"Signal of encoding class {encoding} and {len(signal.data)} octets"
            ] += 1
            return None
        bits = len(signal.data) * 8 - signal.spare_bits
        if encoding == _AUDIO:
            more = {"AudioData__DataLength": bits}
        elif encoding == _DATABASE:
            more = {}
            if signal.spare_bits:
                lost["Signal.spare_bits"] += 1
        else:
            more = {"SignalDataLength": bits - 32 * (encoding == _APPLICATION)}
        if encoding != _AUDIO and signal.samples:
            lost["Signal.samples"] += 1
        if encoding == _DATABASE and signal.sample_rate:
            lost["Signal.sample_rate"] += 1
        if encoding == _AUDIO and signal.tdl_type:
            lost["Signal.tdl_type"] += 1
        if content == b"":  # of which there has to be an octet
            content = b"\0"
        elif isinstance(content, ApplicationData) and not content.data:
            content = replace(content, data=b"\0")
        return sheet.name, sheet.encode(replace(signal, data=content), **more)

    def _heard_signal(self, encoding: int, values: Mapping[str, bytes]) -> Signal:
        sheet = self._signals[encoding]
        fields: Fields = {"encoding_scheme": 0}
        self.broken += sheet.decode(values, fields)
        fields["encoding_scheme"] |= encoding << 14
        if encoding == _AUDIO:
            part = self._ground.names.of_stream(fields.pop("stream", 0))
            fields["entity_id"], fields["radio_number"] = part.entity_id, part.number
        bits = _bits(sheet, encoding, values)
        content = {
            path.partition(".")[2]: fields.pop(path)
            for path in list(fields)
            if path.startswith("data.")
        }
        if encoding in _CONTENTS:
            said = encode(replace(_CONTENTS[encoding], **content))
            bits += 32 if encoding == _APPLICATION else len(said) * 8
        else:
            said = fields.get("data", b"")
        size = min((bits + 7) // 8, len(said))
        fields["data"] = said[:size]
        fields["spare_bits"] = max(0, size * 8 - bits)
        signal: Signal = sheet.body(fields)
        return signal


class _SignalSheet(Sheet):
    """A sheet whose body has a record for data; `Exchanges` sees to what is left."""

    def encode(self, body: Any, **more: Any) -> dict[str, bytes]:
        self._left = []
        return super().encode(body, **more)


def _bits(sheet: Sheet, encoding: int, values: Mapping[str, bytes]) -> int:
    """How many bits of the data count, as the parameters say."""
    name = "AudioData" if encoding == _AUDIO else "SignalDataLength"
    codec, octets = sheet.codec(name), values.get(name)
    if codec is None or octets is None:
        return 0
    try:
        value = codec.decode(octets)
    except DecodingError:  # `Sheet.decode` told
        return 0
    bits: int = value["DataLength"] if encoding == _AUDIO else value
    return bits


def _status_of(body: Any) -> int:
    """What a PDU status says of a descriptor, by the kind of its entity type."""
    if not isinstance(body, dis.Fire | Detonation):
        return 0
    kind = body.descriptor.munition.kind
    if kind == _EXPENDABLE:
        return _EXPENDABLE_STATUS
    if kind in (0, _MUNITION) or isinstance(body, dis.Fire):
        return 0
    return _EXPLOSION_STATUS
