"""Configuration: mappings read from a file become checked, frozen values."""

import dataclasses
import json
import tomllib
import types
import typing
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, TypeVar

from pydantic import AfterValidator, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails

from .dis import EntityType
from .errors import CallError

C = TypeVar("C")
Loc = tuple[int | str, ...]  #: a place in nested mappings and lists

#: Every configuration dataclass wears this as ``__pydantic_config__``.
STRICT = ConfigDict(
    extra="forbid", strict=True, allow_inf_nan=False, arbitrary_types_allowed=False
)


def _entity_type(text: str) -> str:
    EntityType.parse(text)
    return text


EntityTypeText = Annotated[
    str,
    AfterValidator(_entity_type),
    Field(description="entity type as numbers, kind.domain.country.category..."),
]


def read_toml(path: Path | str) -> dict[str, Any]:
    """Read a TOML file; CallError says in one line why that cannot be."""
    file = str(path)
    try:
        text = Path(path).read_text(encoding="utf-8")
    except FileNotFoundError:
        raise CallError(f"{file}: no such file") from None
    except OSError as error:
        raise CallError(f"{file}: cannot be read: {error.strerror}") from None
    except ValueError as error:  # octets that are no text, a name that is none
        raise CallError(f"{file}: cannot be read: {error}") from None
    try:
        return tomllib.loads(text)
    except ValueError as error:  # TOMLDecodeError, or a number of too many digits
        raise CallError(f"{file}: not TOML: {error}") from None
    except RecursionError:
        raise CallError(f"{file}: not TOML: nested too deeply") from None


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
        found = _most_telling(error)
        keys = [where] if where else []
        keys += _keys_in(values, found)
        value = "" if _says_it_all(found) else f" = {_short(found['input'])}"
        reason = _reason(kind, found)
        raise CallError(f"{file}: {'.'.join(keys)}{value}: {reason}") from None


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)


def _short(value: object) -> str:
    text = json.dumps(value, default=_plain, ensure_ascii=False)
    return text if len(text) <= 60 else text[:57] + "..."


def _most_telling(error: ValidationError) -> ErrorDetails:
    """The first mistake; of the alternatives of a key, the one that came farthest."""
    errors = error.errors()
    first = errors[0]
    here = first["loc"][:-1]
    same = [e for e in errors if e["loc"][: len(here)] == here]
    return max(same, key=lambda e: len(e["loc"]))


def _says_it_all(found: ErrorDetails) -> bool:
    """Whether the value would only be a repetition of what stands in the file."""
    whole = isinstance(found["input"], dict | list)
    return found["type"] == "missing" or (
        whole and found["type"] in ("value_error", *_KIND_ERRORS)
    )


_KIND_ERRORS = ("union_tag_invalid", "union_tag_not_found")


def _keys_in(values: Any, found: ErrorDetails) -> list[str]:
    """Those parts of its place that stand in the file; others name alternatives."""
    keys = []
    for part in found["loc"]:
        inside = isinstance(values, Mapping) and part in values
        if inside or (isinstance(values, list | tuple) and isinstance(part, int)):
            keys.append(str(part))
            values = values[part]
    if found["type"] == "missing":
        keys.append(str(found["loc"][-1]))
    return keys


def _reason(kind: Any, found: ErrorDetails) -> str:
    code, message, loc = found["type"], found["msg"], found["loc"]
    if code in ("extra_forbidden", "unexpected_keyword_argument"):
        known = _keys_at(kind, loc[:-1])
        allowed = f"; allowed: {', '.join(known)}" if known else ""
        return f"unknown key{allowed}"
    if code == "missing":
        return "this key is required"
    if code in _KIND_ERRORS:
        expected = found["ctx"].get("expected_tags")
        if expected is None:
            return "the key kind is required"
        return f"kind must be one of {expected}"
    message = message.removeprefix("Value error, ")
    return message[0].lower() + message[1:]


def _keys_at(kind: Any, loc: Loc) -> list[str]:
    """The keys of the dataclass that ``loc`` leads to, or none if it is not one."""
    kinds = _dataclasses_in(kind)
    for part in loc:
        if isinstance(part, int):
            continue
        fields = [_hints(k)[part] for k in kinds if part in _hints(k)]
        if fields:
            kinds = _dataclasses_in(fields[0])
        else:  # the name of an alternative
            kinds = [k for k in kinds if part in _alternatives(k)]
    return sorted({f.name for k in kinds for f in dataclasses.fields(k)})


def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def _alternatives(kind: Any) -> tuple[Any, ...]:
    """What the key ``kind`` of a dataclass may say, if it has one."""
    return typing.get_args(_hints(kind).get("kind"))


def _dataclasses_in(kind: Any) -> list[Any]:
    """The dataclasses a type is made of: itself, or members of a union or tuple."""
    if dataclasses.is_dataclass(kind):
        return [kind]
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is not None:
        return [k for arg in typing.get_args(kind) for k in _dataclasses_in(arg)]
    return []
