"""Ways of lists: parts, datums, record sets and what a beam is aimed at."""

from collections import Counter
from collections.abc import Iterator
from operator import attrgetter
from typing import Any

from fom.mapping import How, Link

from ...dis import (
    ArticulatedPart,
    AttachedPart,
    EntityType,
    FixedDatum,
    JammingTechnique,
    RecordSet,
    TrackJam,
    VariableDatum,
)
from ...dis.parameters import class_and_metric
from .names import Part
from .shapes import leaves_of
from .way import Fields, Ground, Make, Way

_WORD = 8  #: octets that the values of variable datums are multiples of


def _parts(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, field = attrgetter(link.field), link.field

    def take(body: Any) -> Any:
        return list(_values_of_parts(get(body), ground.lost))

    def give(value: Any, fields: Fields) -> None:
        fields[field] = tuple(_parts_of_values(value, ground.lost))

    return Way(take, give)


def _values_of_parts(parts: Any, lost: Counter[str]) -> Iterator[dict[str, Any]]:
    variant: dict[str, Any]
    for part in parts:
        if isinstance(part, ArticulatedPart):
            kind, metric = class_and_metric(part.parameter)
            told = {"Class": kind, "TypeMetric": metric, "Value": part.value}
            change, variant = part.change, {"ArticulatedParts": told}
        elif isinstance(part, AttachedPart):
            names = EntityTypeNames
            store = dict(zip(names, leaves_of(part.part_type), strict=True))
            change = part.detached
            variant = {"AttachedParts": {"Station": part.station, "StoreType": store}}
        else:
            lost[f"parameters: {type(part).__name__}"] += 1
            continue
        number = 0 if isinstance(part, ArticulatedPart) else 1
        yield {
            "ArticulatedParameterChange": change,
            "PartAttachedTo": part.attached_to,
            "ParameterValue": {"ArticulatedParameterType": number, **variant},
        }


#: Fields of EntityTypeStruct.
EntityTypeNames = (
    "EntityKind",
    "Domain",
    "CountryCode",
    "Category",
    "Subcategory",
    "Specific",
    "Extra",
)


def _parts_of_values(values: Any, lost: Counter[str]) -> Iterator[Any]:
    for value in values:
        change, attached = value["ArticulatedParameterChange"], value["PartAttachedTo"]
        told = value["ParameterValue"]
        if (part := told.get("ArticulatedParts")) is not None:
            parameter = part["Class"] + part["TypeMetric"]
            yield ArticulatedPart(change, attached, parameter, part["Value"])
        elif (part := told.get("AttachedParts")) is not None:
            store = EntityType(*(part["StoreType"][name] for name in EntityTypeNames))
            yield AttachedPart(change, attached, part["Station"], store)
        else:
            lost["ArticulatedParameterType: neither part"] += 1


def _fixed_datums(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, field = attrgetter(link.field), link.field

    def take(body: Any) -> Any:
        return [
            {"FixedDatumIdentifier": one.datum_id, "FixedDatumValue": one.value}
            for one in get(body)
        ]

    def give(value: Any, fields: Fields) -> None:
        fields[field] = tuple(
            FixedDatum(one["FixedDatumIdentifier"], one["FixedDatumValue"])
            for one in value
        )

    return Way(take, give)


def _variable_datums(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, field = attrgetter(link.field), link.field

    def take(body: Any) -> Any:
        values = []
        for one in get(body):
            octets = one.value + one.padding
            octets += bytes(-len(octets) % _WORD or _WORD * (not octets))
            words = [
                int.from_bytes(octets[at : at + _WORD], "big")
                for at in range(0, len(octets), _WORD)
            ]
            bits = len(one.value) * 8 - one.spare_bits
            values.append(
                {"DatumID": one.datum_id, "DatumLength": bits, "DatumValue": words}
            )
        return values

    def give(value: Any, fields: Fields) -> None:
        datums = []
        for one in value:
            bits = one["DatumLength"]
            octets = b"".join(word.to_bytes(_WORD, "big") for word in one["DatumValue"])
            size = (bits + 7) // 8
            if size > len(octets):
                ground.lost["DatumLength: more than there is of the value"] += 1
                size, bits = len(octets), len(octets) * 8
            rest = octets[size : size + -size % _WORD]
            padding = rest if any(rest) else b""
            spare = size * 8 - bits
            datums.append(VariableDatum(one["DatumID"], octets[:size], spare, padding))
        fields[field] = tuple(datums)

    return Way(take, give)


#: Stands for no record set at all, since there has to be one.
_NO_RECORD_SET = {
    "RecordSetIdentifier": 0,
    "RecordSetSerialNumber": 0,
    "NumberOfRecords-A-RecordValues": [],
}


def _record_sets(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, field = attrgetter(link.field), link.field

    def take(body: Any) -> Any:
        sets = []
        for one in get(body):
            if (one.record_bits and not one.record_count) or one.padding:
                ground.lost[f"{field}: the size of no records, padding"] += 1
            records = [
                {"NumberOfBits": one.record_bits, "NumberOfBytes-A-RecordData": octets}
                for octets in one.records
            ]
            told = (one.record_id, one.serial_number, records)
            sets.append(dict(zip(_NO_RECORD_SET, told, strict=True)))
        return sets or [_NO_RECORD_SET]

    def give(value: Any, fields: Fields) -> None:
        fields[field] = tuple(
            _record_set(one) for one in value if one != _NO_RECORD_SET
        )

    return Way(take, give)


def _record_set(value: Any) -> RecordSet:
    records = value["NumberOfRecords-A-RecordValues"]
    bits = records[0]["NumberOfBits"] if records else 0
    number = 0
    for one in records:
        data = one["NumberOfBytes-A-RecordData"]
        whole = int.from_bytes(data, "big") >> len(data) * 8 - bits
        number = number << bits | whole
    size = (bits * len(records) + 7) // 8
    values = (number << size * 8 - bits * len(records)).to_bytes(size, "big")
    return RecordSet(
        value["RecordSetIdentifier"],
        value["RecordSetSerialNumber"],
        0,
        bits,
        len(records),
        values,
    )


def _targets(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    names = ground.names

    def take(body: Any) -> Any:
        for one in body.targets:
            if one.emitter or one.beam:
                ground.lost[
                    "targets: emitter and beam of a target that is tracked"
                ] += 1
        return [names.of(one.target_id) for one in body.targets]

    def give(value: Any, fields: Fields) -> None:
        parts = [names.part_of(name) for name in value]
        if None in parts:
            ground.lost[f"{link.to}: an object that tells no identifier"] += 1
        fields["targets"] = tuple(
            TrackJam(part.entity_id) for part in parts if part is not None
        )

    return Way(take, give)


def _jammed(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    names = ground.names

    def take(body: Any) -> Any:
        return [
            names.of_part(Part(one.target_id, "beam", one.emitter, one.beam))
            for one in body.targets
        ]

    def give(value: Any, fields: Fields) -> None:
        parts = [names.part_of(name) for name in value]
        if None in parts:
            ground.lost[f"{link.to}: an object that tells no identifier"] += 1
        fields["targets"] = tuple(
            TrackJam(part.entity_id, part.number, part.beam)
            for part in parts
            if part is not None
        )

    return Way(take, give)


def _jamming(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, field = attrgetter(link.field), link.field

    def take(body: Any) -> Any:
        return int.from_bytes(bytes(leaves_of(get(body))), "big")

    def give(value: Any, fields: Fields) -> None:
        fields[field] = JammingTechnique(*value.to_bytes(4, "big"))

    return Way(take, give)


LISTS: dict[How, Make] = {
    How.PARTS: _parts,
    How.FIXED_DATUMS: _fixed_datums,
    How.VARIABLE_DATUMS: _variable_datums,
    How.RECORD_SETS: _record_sets,
    How.TARGETS: _targets,
    How.JAMMED: _jammed,
    How.JAMMING: _jamming,
}
