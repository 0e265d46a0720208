"""Configuration: mappings read from a file become checked, frozen values."""

import dataclasses
import json
import types
import typing
from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, TypeVar

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from interop.errors import CallError

C = TypeVar("C")

#: Every configuration dataclass wears this as ``__pydantic_config__``.
STRICT = ConfigDict(
    extra="forbid", strict=True, allow_inf_nan=False, arbitrary_types_allowed=False
)

LatitudeDeg = Annotated[float, Field(ge=-90, le=90, description="latitude, degrees")]
LongitudeDeg = Annotated[
    float, Field(ge=-180, le=180, description="longitude, degrees")
]
LayerName = Annotated[
    str, Field(description="name of another layer", json_schema_extra={"layer": True})
]
EntityTypeText = Annotated[
    str,
    Field(
        pattern=r"^\d{1,3}(\.\d{1,5}){2}(\.\d{1,3}){0,4}$",
        description="entity type as numbers, kind.domain.country.category...",
    ),
]


def read_config(
    kind: type[C], values: Mapping[str, Any], *, file: str, where: str
) -> C:
    """Check ``values`` completely and build the configuration ``kind`` of them.

    Raises CallError that names ``file``, the key below ``where``, the value and what
    is allowed there; the first mistake only, so that the message stays one line.
    """
    try:
        return TypeAdapter(kind).validate_json(json.dumps(values, default=_plain))
    except ValidationError as error:
        first = error.errors()[0]
        keys = [where] if where else []
        keys += [str(part) for part in first["loc"]]
        reason = _reason(kind, first["type"], first["msg"], first["loc"])
        value = ""
        if first["type"] != "missing":
            value = f" = {_short(first['input'])}"
        raise CallError(f"{file}: {'.'.join(keys)}{value}: {reason}") from None


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)


def _short(value: object) -> str:
    text = json.dumps(value, default=_plain)
    return text if len(text) <= 60 else text[:57] + "..."


def _reason(kind: Any, code: str, message: str, loc: tuple[int | str, ...]) -> str:
    if code in ("extra_forbidden", "unexpected_keyword_argument"):
        known = _keys_at(kind, loc[:-1])
        allowed = f"; allowed: {', '.join(known)}" if known else ""
        return f"unknown key{allowed}"
    if code == "missing":
        return "this key is required"
    return message[0].lower() + message[1:]


def _keys_at(kind: Any, loc: tuple[int | str, ...]) -> list[str]:
    """The keys of the dataclass that ``loc`` leads to, or none if it is not one."""
    for part in loc:
        kinds = _dataclasses_in(kind)
        if isinstance(part, int):
            continue
        for candidate in kinds:
            hints = typing.get_type_hints(candidate)
            if part in hints:
                kind = hints[part]
                break
        else:
            return []
    found = _dataclasses_in(kind)
    return sorted({f.name for k in found for f in dataclasses.fields(k)})


def _dataclasses_in(kind: Any) -> list[Any]:
    """The dataclasses a type is made of: itself, or members of a union or tuple."""
    if dataclasses.is_dataclass(kind):
        return [kind]
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is not None:
        return [k for arg in typing.get_args(kind) for k in _dataclasses_in(arg)]
    return []
