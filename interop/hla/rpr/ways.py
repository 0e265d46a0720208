"""Every way that a link can ask for; here those of single values."""

from operator import attrgetter
from typing import Any

from fom.mapping import How, Link

from ...dis import EntityId, EventId
from .list_ways import LISTS
from .names import Part
from .radio_ways import RADIOS
from .shapes import built, count_of, emptied, filled, leaves_of, shape_of, size_of
from .way import Fields, Ground, Make, Way


def way_of(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    """Return both directions of a link; ``example`` is a body with default values."""
    make = _MAKERS.get(link.how)
    if make is not None:
        return make(link, data_type, example, ground)
    return _number(link)


def _number(link: Link) -> Way:
    get, field = attrgetter(link.field), link.field
    if link.bits is None:

        def give(value: Any, fields: Fields) -> None:
            fields[field] = tuple(value) if isinstance(value, list) else value

        return Way(get, give)
    low, length = link.bits
    mask = (1 << length) - 1

    def add(value: Any, fields: Fields) -> None:
        others = fields.get(field, 0) & ~(mask << low)
        fields[field] = others | (int(value) & mask) << low

    return Way(lambda body: get(body) >> low & mask, add)


def _record(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, field = attrgetter(link.field), link.field
    cls = type(get(example))
    shape = shape_of(ground.data_types, data_type)
    if size_of(shape) != count_of(cls):
        raise ValueError(f"{data_type} has not the {count_of(cls)} of {cls.__name__}")

    def take(body: Any) -> Any:
        return filled(shape, leaves_of(get(body)))

    def give(value: Any, fields: Fields) -> None:
        fields[field] = built(cls, emptied(shape, value))

    return Way(take, give)


def _object(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, field, names = attrgetter(link.field), link.field, ground.names

    def give(value: Any, fields: Fields) -> None:
        part = names.part_of(value)
        if part is None:
            ground.lost[f"{link.to}: an object that tells no identifier"] += 1
        elif field not in fields or not _told(fields[field]):
            fields[field] = part.entity_id

    return Way(lambda body: names.of(get(body)), give)


def _told(entity_id: EntityId) -> bool:
    return entity_id != EntityId(0, 0, 0)


def _event(link: Link, data_type: str, example: Any, ground: Ground) -> Way:
    get, issuer, names = attrgetter(link.field), attrgetter(link.by), ground.names
    field = link.field

    def take(body: Any) -> Any:
        event, entity = get(body), issuer(body)
        if (entity.site, entity.application) != (event.site, event.application):
            entity = EntityId(event.site, event.application, 0)
        name = names.of(entity)
        return {"EventCount": event.number, "IssuingObjectIdentifier": name}

    def give(value: Any, fields: Fields) -> None:
        part = names.part_of(value["IssuingObjectIdentifier"])
        if part is None:
            ground.lost[f"{link.to}: an issuer that tells no identifier"] += 1
            part = Part(fields.get(link.by, EntityId(0, 0, 0)), "")
        site, application = part.entity_id.site, part.entity_id.application
        fields[field] = EventId(site, application, value["EventCount"])

    return Way(take, give)


_MAKERS: dict[How, Make] = {
    How.RECORD: _record,
    How.OBJECT: _object,
    How.EVENT: _event,
    **LISTS,
    **RADIOS,
}
