"""Bodies of version 6 as those of version 7, which the mapping is of, and back.

Radios and jamming differ: the last two numbers of a radio's entity type are its
nomenclature, and the four octets of a jamming technique a jamming mode sequence. What
fills these numbers is kept, whatever it means.
"""

from dataclasses import fields
from typing import Any

from ...dis import (
    VERSION,
    Beam,
    Beam6,
    ElectromagneticEmission,
    ElectromagneticEmission6,
    EmitterSystem,
    EmitterSystem6,
    EntityType,
    JammingTechnique,
    RadioNomenclature,
    Transmitter,
    Transmitter6,
    encode_pdu,
)


def newest(body: Any) -> Any:
    """A body of version 7 that says what this one says."""
    if isinstance(body, Transmitter6):
        named: Any = body.radio_type
        radio_type = EntityType(
            named.kind,
            named.domain,
            named.country,
            named.category,
            named.nomenclature_version,
            named.nomenclature >> 8,
            named.nomenclature & 0xFF,
        )
        return _like(Transmitter, body, radio_type=radio_type)
    if isinstance(body, ElectromagneticEmission6):
        systems = tuple(
            _like(EmitterSystem, one, beams=tuple(map(_beam, one.beams)))
            for one in body.systems
        )
        return _like(ElectromagneticEmission, body, systems=systems)
    return body


def octets_of(
    body: Any, *, exercise: int, timestamp: int, status: int = 0, version: int = VERSION
) -> bytes:
    """The PDU of a body of version 7, in this version; EncodeError if it has none."""
    if version < VERSION:
        body, status = _older(body), 0
    return encode_pdu(
        body, exercise=exercise, timestamp=timestamp, status=status, version=version
    )


def _older(body: Any) -> Any:
    if isinstance(body, Transmitter):
        kind = body.radio_type
        nomenclature = RadioNomenclature(
            kind.kind,
            kind.domain,
            kind.country,
            kind.category,
            kind.subcategory,
            kind.specific << 8 | kind.extra,
        )
        return _like(Transmitter6, body, radio_type=nomenclature)
    if isinstance(body, ElectromagneticEmission):
        systems = tuple(
            _like(EmitterSystem6, one, beams=tuple(map(_older_beam, one.beams)))
            for one in body.systems
        )
        return _like(ElectromagneticEmission6, body, systems=systems)
    return body


def _beam(beam: Any) -> Beam:
    octets = beam.jamming_mode_sequence.to_bytes(4, "big")
    made: Beam = _like(
        Beam, beam, status=0, jamming_technique=JammingTechnique(*octets)
    )
    return made


def _older_beam(beam: Beam) -> Beam6:
    told = beam.jamming_technique
    octets = bytes((told.kind, told.category, told.subcategory, told.specific))
    number = int.from_bytes(octets, "big")
    made: Beam6 = _like(Beam6, beam, padding=0, jamming_mode_sequence=number)
    return made


def _like(cls: type, body: Any, **others: Any) -> Any:
    """A record of another class with the same fields, but for these."""
    same = {name: getattr(body, name) for name in _names(cls) if name not in others}
    return cls(**same, **others)


def _names(cls: type) -> list[str]:
    return [field.name for field in fields(cls)]
