"""Values of ours that peers are given: default, random, largest and longest."""

import random
import struct
import types
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, dataclass, fields
from typing import Annotated, Any, Union, get_args, get_origin

from interop.dis import (
    IFF,
    VERSION,
    IffAtcNavaids,
    Pdu,
    body_of,
    decode_pdu,
    encode_pdu,
    pdu_type_of,
)
from interop.errors import EncodeError
from interop.wire import (
    Constant,
    Each,
    Layout,
    Length,
    Padding,
    Product,
    Raw,
    Select,
    Size,
    Spare,
    Total,
    layout_of,
)
from interop.wire.fields import Rest, Scalar
from interop.wire.items import goes_to_the_end
from interop.wire.layout import Field, is_record, scalar_code, tag_of

RANDOM = 6  #: random values of each type
#: Random values in version 6, and how many are tried: some are of version 7 only.
OLDER, OLDER_TRIED = 2, 8
LARGEST_PDU = 8192  #: octets of the longest value
MOST_ITEMS = 2047  #: more would not fit, whatever they are
OCTETS_AN_ITEM = 5  #: how long octets are, for each item that a list would have
ASCII = 1  #: character set, UID 45
LETTERS = range(ord("A"), ord("Z") + 1)
RECORD_BITS = 16  #: of one record of a record set


@dataclass(frozen=True, slots=True)
class Sample:
    """A PDU of ours and what is special about its value."""

    kind: str  #: default, random, largest, longest or version 6
    octets: bytes
    pdu: Pdu


class Choice:
    """Decides what a value's fields hold; this one leaves them as they are declared."""

    keeps_defaults = True

    def number(self, code: str) -> int | float:
        """Return a number for a `struct` code."""
        return 0.0 if code in "fd" else 0

    def octets(self, size: int) -> bytes:
        """Return that many octets."""
        return bytes(size)

    def text(self, size: int) -> bytes:
        """Return that many octets of a marking."""
        return self.octets(size)

    def items(self, depth: int) -> int:
        """Return how many items a list has, ``depth`` lists inside another."""
        return 0

    def pick(self, count: int) -> int:
        """Return which of several alternatives is taken."""
        return 0


class Random(Choice):
    """Any number, short lists; the same ones for the same seed."""

    keeps_defaults = False

    def __init__(self, seed: str) -> None:
        self._chance = random.Random(seed)

    def number(self, code: str) -> int | float:
        """Return any number, a float of moderate size."""
        if code in "fd":
            value = self._chance.uniform(-1e6, 1e6)
            return float(struct.unpack(">f", struct.pack(">f", value))[0])
        size = struct.calcsize(">" + code)
        octets = self._chance.randbytes(size)
        return int.from_bytes(octets, "big", signed=code.islower())

    def octets(self, size: int) -> bytes:
        """Return any octets."""
        return self._chance.randbytes(size)

    def text(self, size: int) -> bytes:
        """Return capital letters, and zeros after them."""
        letters = self._chance.choices(LETTERS, k=self._chance.randint(1, size))
        return bytes(letters).ljust(size, b"\0")

    def items(self, depth: int) -> int:
        """Return 0 to 3."""
        return self._chance.randint(0, 3)

    def pick(self, count: int) -> int:
        """Return any of them."""
        return self._chance.randrange(count)


class Largest(Random):
    """All bits set, the largest finite F32, an F64 half as large, lists of two.

    The very largest F64 becomes infinite when it is printed with fewer digits.
    """

    def number(self, code: str) -> int | float:
        """Return the largest number."""
        if code in "fd":
            largest = {"f": 0x7F7FFFFF, "d": 0x7FE0000000000000}[code]
            size = struct.calcsize(">" + code)
            octets = largest.to_bytes(size, "big")
            return float(struct.unpack(">" + code, octets)[0])
        bits = struct.calcsize(">" + code) * 8
        return int((1 << bits - code.islower()) - 1)

    def octets(self, size: int) -> bytes:
        """Return octets of ones."""
        return b"\xff" * size

    def text(self, size: int) -> bytes:
        """Return octets that no character set has."""
        return self.octets(size)

    def items(self, depth: int) -> int:
        """Return 2."""
        return 2


class Longest(Random):
    """Random numbers, and as many items in the outer lists as it is told."""

    def __init__(self, seed: str, items: int) -> None:
        super().__init__(seed)
        self._items = items

    def items(self, depth: int) -> int:
        """Return what was told, or 1 in an inner list."""
        return 1 if depth else self._items


def samples_of(body_type: type) -> Iterator[Sample]:
    """Yield different PDUs with bodies of a type, the same ones in each run."""
    name = body_type.__name__
    seeds = [f"{name} {number}" for number in range(RANDOM)]
    made = [
        ("default", _encoded(body_type, Choice(), exercise=1)),
        *(("random", _encoded(body_type, Random(seed), exercise=1)) for seed in seeds),
        ("largest", _encoded(body_type, Largest(name), exercise=255)),
        ("longest", _longest(body_type)),
        *(("version 6", octets) for octets in _older(body_type)),
    ]
    different: dict[bytes, str] = {}
    for kind, octets in made:
        different.setdefault(octets, kind)
    for octets, kind in different.items():
        yield Sample(kind, octets, decode_pdu(octets))


def _older(body_type: type) -> list[bytes]:
    """Return random values of the PDU type in version 6, if that knows it."""
    older = body_of(pdu_type_of(body_type), 6)
    made: list[bytes] = []
    for number in range(OLDER_TRIED if older is not None else 0):
        assert older is not None
        choice = Random(f"{older.__name__} in version 6, {number}")
        try:
            made.append(_encoded(older, choice, exercise=1, version=6))
        except EncodeError:  # this value is of version 7 only
            continue
    return made[:OLDER]


def _encoded(
    body_type: type, choice: Choice, exercise: int, version: int = VERSION
) -> bytes:
    timestamp = int(choice.number("I"))
    body = value_of(body_type, choice)
    if isinstance(body, IFF | IffAtcNavaids):
        _tell_layers(body)
    return encode_pdu(body, exercise=exercise, timestamp=timestamp, version=version)


def _tell_layers(body: IFF | IffAtcNavaids) -> None:
    """Leave each known layer once, in order, and set the bits that tell of them."""
    known = {
        slot.mark.value: one
        for one in body.layers
        if (slot := tag_of(type(one))) and isinstance(slot.mark, Constant)
    }
    layers = tuple(known[number] for number in sorted(known))
    setattr(body, "layers", layers)
    setattr(body.operational, "information_layers", sum(1 << one for one in known))


def _longest(body_type: type) -> bytes:
    """Return the PDU with the longest lists that counts and `LARGEST_PDU` allow."""
    name = body_type.__name__
    best = _encoded(body_type, Longest(name, 0), exercise=1)
    fewest, most = 0, MOST_ITEMS
    while fewest < most:
        items = (fewest + most + 1) // 2
        try:
            octets = _encoded(body_type, Longest(name, items), exercise=1)
        except EncodeError:  # more than a count can tell
            octets = bytes(LARGEST_PDU + 1)
        if len(octets) <= LARGEST_PDU:
            best, fewest = octets, items
        else:
            most = items - 1
    return best


def value_of(
    cls: type, choice: Choice, *, depth: int = 0, others: Sequence[type] = ()
) -> Any:
    """Return a record of a class that is not taken for one of ``others``."""
    layout = layout_of(cls)
    defaults = {one.name: one.default for one in fields(cls)}
    values: dict[str, Any] = {}
    tag, tags = _tags(layout, others)
    for field in layout.fields:
        if not field.is_value:
            continue
        default = defaults[field.name]
        if choice.keeps_defaults and default is not MISSING:
            values[field.name] = default
        else:
            values[field.name] = _value(layout, field, values, choice, depth)
        if field.name == tag and isinstance(field.mark, Scalar):
            while values[field.name] in tags:
                values[field.name] += 1
    return cls(**values)


def _tags(layout: Layout, others: Sequence[type]) -> tuple[str, frozenset[int]]:
    """Return the field that stands where others have their tags, and those."""
    slots = [slot for one in others if (slot := tag_of(one)) is not None]
    tags = (slot.mark.value for slot in slots if isinstance(slot.mark, Constant))
    paths = [
        one.path for one in layout.slots if slots and one.offset == slots[0].offset
    ]
    return (paths or [""])[0], frozenset(tags)


def _value(
    layout: Layout, field: Field, before: dict[str, Any], choice: Choice, depth: int
) -> Any:
    mark = field.mark
    if not all(one.holds(before[one.by]) for one in field.when):
        return () if field.is_tuple else None
    if field.name.startswith("padding"):  # zeros, whatever is chosen
        choice = Choice()
    if mark is None:
        value = value_of(field.type, choice, depth=depth)
        return _with_case(layout, field, value, choice)
    if field.among is not None:
        return field.among.values[choice.pick(len(field.among.values))]
    if isinstance(mark, Scalar):
        if _is_factor(layout, field):
            return RECORD_BITS if _is_size(layout, field) else choice.items(depth)
        value = choice.number(mark.code)
        if field.name == "character_set" and not isinstance(choice, Largest):
            value = ASCII
        return _with_case(layout, field, value, choice)
    if isinstance(mark, Raw):
        if field.name == "text":
            return choice.text(mark.size)
        return choice.octets(mark.size)
    if isinstance(mark, Padding):
        return b""
    if isinstance(mark, Spare):
        return 0
    if isinstance(mark, Product):
        return choice.octets((before[mark.size] * before[mark.times] + 7) // 8)
    if field.is_tuple:
        count = _count(field, before, choice, depth)
        if any(
            isinstance(o.mark, Total) and o.mark.of == field.name for o in layout.parts
        ):
            return (1,) * count  # numbers of items further on
        if field.select is not None:
            return _alike(field.select, before, choice, depth, count)
        items = [_item(field.item, choice, depth + 1) for _ in range(count)]
        return tuple(one for one in items if not _is_endless(one))
    if field.select is not None:
        kind = dict(field.select.cases).get(_follow(before, field.select.by))
        if kind is not None:
            return value_of(kind, choice, depth=depth)
    multiple, more = _multiple(layout, field)
    size = choice.items(depth) * OCTETS_AN_ITEM
    return choice.octets(size + -size % multiple + more)


def _count(field: Field, before: dict[str, Any], choice: Choice, depth: int) -> int:
    """Return how many items a list has."""
    mark = field.mark
    if isinstance(mark, Each):
        return len(before[mark.of]) * (len(before[mark.times]) if mark.times else 1)
    if isinstance(mark, Total):
        return sum(before[mark.of])
    return choice.items(depth)


def _alike(
    select: Select, before: dict[str, Any], choice: Choice, depth: int, count: int
) -> tuple[Any, ...]:
    """Return items that are all of the record, or of the octets, that are chosen."""
    by = _follow(before, select.by)
    kinds = [kind for value, kind in select.cases if value == by]
    if not kinds:
        return tuple(choice.octets(OCTETS_AN_ITEM) for _ in range(count))
    kind = kinds[choice.pick(len(kinds))]
    return tuple(value_of(kind, choice, depth=depth + 1) for _ in range(count))


def _with_case(layout: Layout, field: Field, value: Any, choice: Choice) -> Any:
    """Make a field that tells what other octets are tell one of the known cases."""
    for other in layout.fields:
        if other.select is None or choice.keeps_defaults:
            continue
        first, _, rest = other.select.by.partition(".")
        if first != field.name:
            continue
        cases = [number for number, _ in other.select.cases]
        number = cases[choice.pick(len(cases))]
        if not rest:
            return number
        setattr(value, rest, number)
    return value


def _follow(values: dict[str, Any], path: str) -> Any:
    first, _, rest = path.partition(".")
    return getattr(values[first], rest) if rest else values[first]


def _is_factor(layout: Layout, field: Field) -> bool:
    marks = [one.mark for one in layout.parts if isinstance(one.mark, Product)]
    return any(field.name in (mark.size, mark.times) for mark in marks)


def _is_size(layout: Layout, field: Field) -> bool:
    marks = [one.mark for one in layout.parts if isinstance(one.mark, Product)]
    return any(field.name == mark.size for mark in marks)


def _multiple(layout: Layout, field: Field) -> tuple[int, int]:
    """Return what octets have to be a multiple of, and how many more they are."""
    for slot in layout.slots:
        if isinstance(field.mark, Rest) and isinstance(slot.mark, Size):
            return slot.mark.multiple, -layout.size % slot.mark.multiple
        if isinstance(slot.mark, Length) and field.name in (slot.mark.of, slot.path):
            return slot.mark.multiple, 0
    return 1, 0


def _is_endless(item: Any) -> bool:
    """Tell whether an item would take all that stands behind it."""
    return is_record(type(item)) and goes_to_the_end(type(item))


def _item(kind: Any, choice: Choice, depth: int) -> Any:
    code = scalar_code(kind)
    if code is not None:
        return choice.number(code)
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    kinds = get_args(kind) if get_origin(kind) in (Union, types.UnionType) else (kind,)
    kind = kinds[choice.pick(len(kinds))]
    return value_of(kind, choice, depth=depth, others=kinds)
