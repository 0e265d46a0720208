"""A table of links, compiled: a body to values by attribute or parameter, and back."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, fields, replace
from operator import attrgetter
from typing import Any

from fom.encoding import Codec, Codecs
from fom.errors import DataTypeError, DecodingError
from fom.mapping import How, Link

from ...dis import EntityId
from ...wire import layout_of
from ...wire.layout import is_record
from .classes import Classes, Known
from .way import Fields, Give, Ground, Way
from .ways import way_of

logger = logging.getLogger(__name__)

#: Fields that a way reads besides those that its link names.
_ALSO = {
    How.MODULATION: ("modulation.detail",),
    How.SPREADING: ("modulation_parameters",),
    How.PATTERN: ("antenna_pattern_type",),
}


class Sheet:
    """What links say, for one class of a model.

    What the model lacks is told to ``classes``, and left out.
    """

    def __init__(
        self,
        known: Known,
        links: Sequence[Link],
        cls: type,
        *,
        ground: Ground,
        codecs: Codecs,
        classes: Classes,
        handled: Sequence[str] = (),
    ) -> None:
        """``handled`` are fields that somebody else carries over."""
        self.name = known.name
        self.cls = cls
        self.blank = blank(cls)
        self._lost = ground.lost
        self._ways: list[tuple[str, str, Way]] = []
        self._codecs: dict[str, Codec] = {}
        covered = set(handled)
        for link in links:
            top, _, rest = link.to.partition(".")
            data_type = known.data_types.get(top)
            if data_type is None:
                classes.miss(f"{link.to} of {known.name}")
                continue
            try:
                self._codecs[top] = codecs[data_type]
                example = self.blank if link.how is How.RECORD else None
                way = way_of(link, data_type, example, ground)
            except (DataTypeError, KeyError, ValueError) as error:
                self._codecs.pop(top, None)
                classes.miss(f"{link.to} of {known.name} as expected: {error}")
                continue
            self._ways.append((top, rest, way))
            covered |= {link.field, link.by, *_ALSO.get(link.how, ())}
        self._gives: dict[str, list[tuple[str, Give]]] = {
            top: [] for top, _, _ in self._ways
        }
        for top, rest, way in self._ways:
            self._gives[top].append((rest, way.give))
        self._left = list(_uncovered(self.blank, covered, ""))
        self._bits = _bits_left(links, self._codecs)

    @property
    def names(self) -> frozenset[str]:
        """Attributes or parameters that it deals with."""
        return frozenset(self._codecs)

    def codec(self, name: str) -> Codec | None:
        """The codec of an attribute or parameter, None if it is not dealt with."""
        return self._codecs.get(name)

    def encode(self, body: Any, **more: Any) -> dict[str, bytes]:
        """The octets of a body's values; ``more`` values go where their names say.

        EncodingError for a value that its data type cannot hold.
        """
        values: dict[str, Any] = {}
        for top, rest, way in self._ways:
            if rest:
                values.setdefault(top, {})[rest] = way.take(body)
            else:
                values[top] = way.take(body)
        for path, value in more.items():
            top, _, rest = path.partition("__")
            if rest:
                values.setdefault(top, {})[rest] = value
            else:
                values[top] = value
        for path, get, default in self._left:
            if get(body) != default:
                self._lost[f"{self.cls.__name__}.{path}"] += 1
        for path, get, mask in self._bits:
            if get(body) & mask:
                self._lost[f"{self.cls.__name__}.{path}: bits"] += 1
        return {
            name: self._codecs[name].encode(value) for name, value in values.items()
        }

    def decode(self, values: Mapping[str, bytes], into: Fields) -> int:
        """Fill in fields from octets; returns how many values were broken."""
        broken = 0
        for name, octets in values.items():
            codec = self._codecs.get(name)
            if codec is None:
                continue
            try:
                value = codec.decode(octets)
            except DecodingError as error:
                logger.warning("%s: %s", self.name, error)
                broken += 1
                continue
            try:
                for rest, give in self._gives[name]:
                    give(value[rest] if rest else value, into)
            except (ValueError, OverflowError) as error:
                logger.warning("%s of %s: %s", name, self.name, error)
                broken += 1
        return broken

    def need(self, name: str, codec: Codec) -> None:
        """Deal with an attribute or parameter that is given to `encode` as ``more``."""
        self._codecs[name] = codec
        self._gives.setdefault(name, [])

    def body(self, given: Fields) -> Any:
        """A body with these fields, by their paths, others as they are by default."""
        return assembled(self.blank, given)


def blank(cls: type) -> Any:
    """A record with default values, and zeros where it has none."""
    needed = {
        one.name: _zero(layout.type, layout.mark)
        for one, layout in (
            (one, next(f for f in layout_of(cls).fields if f.name == one.name))
            for one in fields(cls)
        )
        if one.default is MISSING
    }
    return cls(**needed)


def _zero(kind: Any, mark: Any) -> Any:
    return blank(kind) if is_record(kind) else 0


def assembled(default: Any, given: Fields) -> Any:
    """A record like another one, with these fields, by their paths, replaced."""
    flat: Fields = {}
    nested: dict[str, Fields] = {}
    for path, value in given.items():
        top, _, rest = path.partition(".")
        if rest:
            nested.setdefault(top, {})[rest] = value
        else:
            flat[top] = value
    for top, below in nested.items():
        flat[top] = assembled(getattr(default, top), below)
    return replace(default, **flat)


def _bits_left(
    links: Sequence[Link], known: Mapping[str, Codec]
) -> list[tuple[str, Callable[[Any], Any], int]]:
    """Fields of which only some bits are carried, and the mask of those that are not.

    The encoding scheme of a Signal and the spreading of a Transmitter have others to
    look after the rest.
    """
    masks: dict[str, int] = {}
    whole = {link.field for link in links if link.bits is None}
    for link in links:
        if link.bits is not None and link.to.partition(".")[0] in known:
            low, length = link.bits
            carried = (1 << length) - 1 << low
            masks[link.field] = masks.get(link.field, 0) | carried
    return [
        (path, attrgetter(path), ~mask)
        for path, mask in masks.items()
        if path not in whole and path != "encoding_scheme"
    ]


def _uncovered(
    record: Any, covered: set[str], path: str
) -> "list[tuple[str, Callable[[Any], Any], Any]]":
    """Fields that no link carries: path, how to read it, and its default value."""
    found: list[tuple[str, Callable[[Any], Any], Any]] = []
    for field in layout_of(type(record)).fields:
        full = f"{path}{field.name}"
        if not field.is_value or full in covered or field.name.startswith("padding"):
            continue
        value = getattr(record, field.name)
        if any(one.startswith(f"{full}.") for one in covered):
            if is_record(type(value)):
                found += _uncovered(value, covered, f"{full}.")
        elif not isinstance(value, EntityId):
            found.append((full, attrgetter(full), value))
    return found
