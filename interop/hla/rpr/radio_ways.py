"""Ways of radios: their type, modulation and antenna, and whose they are."""

from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from fom.mapping import How, Link
from fom.omt.datatypes import DataType, EnumeratedData, VariantRecord

from ...dis import BeamAntennaPattern, EntityType, SincgarsParameters
from .shapes import built, emptied, filled, leaves_of, shape_of
from .way import Fields, Ground, Make, Way

SINCGARS = 6  #: radio system (UID 163)


def _radio_type(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, field = attrgetter(link.field), link.field
    shape = shape_of(ground.data_types, data_type)

    def take(body: Any) -> Any:
        *first, specific, extra = leaves_of(get(body))
        return filled(shape, iter([*first, specific << 8 | extra]))

    def give(value: Any, fields: Fields) -> None:
        kind, domain, country, category, version, last = emptied(shape, value)
        fields[field] = EntityType(
            kind, domain, country, category, version, last >> 8, last & 0xFF
        )

    return Way(take, give)


def _modulation(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    discriminant, names = _alternatives(ground.data_types, data_type)

    def take(body: Any) -> Any:
        major, detail = body.modulation.major, body.modulation.detail
        if major in names:
            return {discriminant: major, names[major]: detail}
        if detail:
            ground.lost["modulation.detail: of a major one without an alternative"] += 1
        return {discriminant: major}

    def give(value: Any, fields: Fields) -> None:
        major = value[discriminant]
        fields["modulation.major"] = major
        fields["modulation.detail"] = value.get(names.get(major, ""), 0)

    return Way(take, give)


def _alternatives(
    data_types: Mapping[str, DataType], name: str
) -> tuple[str, dict[int, str]]:
    """The discriminant of a variant record, and alternatives by its number."""
    variant = data_types[name]
    assert isinstance(variant, VariantRecord)
    numbers = data_types[variant.data_type]
    assert isinstance(numbers, EnumeratedData)
    found = {}
    for one in variant.alternatives:
        for enumerator in one.enumerators.split(","):
            for value in numbers.enumerators.get(enumerator.strip(), ()):
                found[int(value)] = one.name
    return variant.discriminant, found


def _spreading(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    def take(body: Any) -> Any:
        spread, parameters = body.modulation.spread_spectrum, body.modulation_parameters
        sincgars = isinstance(parameters, SincgarsParameters)
        if spread & ~5:
            ground.lost["modulation.spread_spectrum: bits but for hopping"] += 1
        if parameters and not (sincgars and spread & 1):
            ground.lost["modulation_parameters: not of SINCGARS"] += 1
        if not spread & 1:
            return {"SpreadSpectrumType": 0}
        if body.modulation.system == SINCGARS and not sincgars:
            ground.lost["modulation_parameters: none, though of SINCGARS"] += 1
        told = parameters if sincgars else SincgarsParameters()
        value = {
            "FHNetID": _signed(told.net_id),
            "HopSetID": _signed(told.hop_set),
            "LockoutSetID": _signed(told.lockout_set),
            "TransmissionSecurityKey": _signed(told.security_key),
            "FHSynchronizationTimeOffset": told.sync_offset,
        }
        if told.start_of_message or told.clear_channel or told.reserved or told.padding:
            ground.lost["modulation_parameters: start of message, clear channel"] += 1
        return {"SpreadSpectrumType": 1, "SINCGARSModulation": value}

    def give(value: Any, fields: Fields) -> None:
        path = "modulation.spread_spectrum"
        hopping = int(value["SpreadSpectrumType"] != 0)
        fields[path] = fields.get(path, 0) & ~1 | hopping
        told = value.get("SINCGARSModulation")
        fields["modulation_parameters"] = b""
        if told is not None:
            fields["modulation_parameters"] = SincgarsParameters(
                told["FHNetID"] & 0xFFFF,
                told["HopSetID"] & 0xFFFF,
                told["LockoutSetID"] & 0xFFFF,
                sync_offset=told["FHSynchronizationTimeOffset"],
                security_key=told["TransmissionSecurityKey"] & 0xFFFF,
            )

    return Way(take, give)


def _signed(number: int) -> int:
    """The number of 16 bits with a sign that has the same bits."""
    return number - 0x10000 if number & 0x8000 else number


_PATTERN_FIELDS = (
    "BeamAzimuthBeamwidth",
    "BeamElevationBeamwidth",
    "ReferenceSystem",
    "Ez",
    "Ex",
    "BeamPhaseAngle",
)
_ANGLES = ("Psi", "Theta", "Phi")


def _pattern(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    def take(body: Any) -> Any:
        kind, pattern = body.antenna_pattern_type, body.antenna_pattern
        if isinstance(pattern, BeamAntennaPattern):
            *angles, b, c, d, e, f, g = leaves_of(pattern)
            beam: dict[str, Any] = dict(
                zip(_PATTERN_FIELDS, (b, c, d, e, f, g), strict=True)
            )
            beam["BeamOrientation"] = dict(zip(_ANGLES, angles, strict=True))
            return [{"AntennaPatternType": kind, "BeamAntenna": beam}]
        if pattern or kind:
            ground.lost["antenna_pattern: of another type than beam"] += 1
        return []

    def give(value: Any, fields: Fields) -> None:
        fields["antenna_pattern_type"], fields["antenna_pattern"] = 0, b""
        for one in value[:1]:
            beam = one.get("BeamAntenna")
            if beam is None:
                ground.lost["AntennaPatternData: of another type than beam"] += 1
                continue
            numbers = [beam["BeamOrientation"][name] for name in _ANGLES]
            numbers += [beam[name] for name in _PATTERN_FIELDS]
            fields["antenna_pattern_type"] = one["AntennaPatternType"]
            fields["antenna_pattern"] = built(BeamAntennaPattern, iter(numbers))

    return Way(take, give)


def _radio(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, number, names = attrgetter(link.field), attrgetter(link.by), ground.names

    def give(value: Any, fields: Fields) -> None:
        part = names.part_of(value)
        if part is None:
            ground.lost[f"{link.to}: an object that tells no identifier"] += 1
            return
        fields[link.field], fields[link.by] = part.entity_id, part.number

    return Way(lambda body: names.of_radio(get(body), number(body)), give)


def _stream(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, number, names = attrgetter(link.field), attrgetter(link.by), ground.names

    def give(value: Any, fields: Fields) -> None:
        fields["stream"] = value

    return Way(lambda body: names.stream(get(body), number(body)), give)


RADIOS: dict[How, Make] = {
    How.RADIO_TYPE: _radio_type,
    How.MODULATION: _modulation,
    How.SPREADING: _spreading,
    How.PATTERN: _pattern,
    How.RADIO: _radio,
    How.STREAM: _stream,
}
