"""What a record's annotations declare, in wire order."""

import struct
import types
from dataclasses import dataclass
from typing import (
    Annotated,
    Any,
    ClassVar,
    Union,
    get_args,
    get_origin,
    get_type_hints,
)

from .fields import (
    After,
    Among,
    Constant,
    Count,
    Each,
    Follows,
    Length,
    Padding,
    Present,
    Product,
    Raw,
    Rest,
    Scalar,
    Select,
    Size,
    Spare,
    Total,
)

Mark = (
    Scalar
    | Raw
    | Count
    | Length
    | Size
    | Constant
    | Follows
    | Rest
    | Padding
    | Product
    | Spare
    | Each
    | Total
    | None
)
_MARKS = (
    Scalar,
    Raw,
    Count,
    Length,
    Size,
    Constant,
    Follows,
    Rest,
    Padding,
    Product,
    Spare,
    Each,
    Total,
)


@dataclass(frozen=True, slots=True)
class Field:
    """One annotation of a record."""

    name: str
    mark: Mark  #: None for a nested record
    type: Any  #: without the mark
    select: Select | None
    is_value: bool  #: False for a ``ClassVar``: on the wire, but no attribute
    optional: bool = False  #: whether the value may be None
    after: bool = False  #: whether it follows the fixed part by `After`
    when: tuple[Present, ...] = ()  #: all of which it needs to be there
    among: Among | None = None

    @property
    def records(self) -> tuple[type, ...]:
        """The record classes that the value, or an item of it, can be of."""
        if self.select is not None:
            return tuple(dict.fromkeys(kind for _, kind in self.select.cases))
        if self.is_tuple:
            return () if scalar_code(self.item) else alternatives(self.item)
        return (self.type,) if self.mark is None else ()

    @property
    def item(self) -> Any:
        """What a tuple holds: a record, a union of records or an annotated scalar."""
        return get_args(self.type)[0]

    @property
    def is_placed(self) -> bool:
        """Whether a scalar or record of fixed size follows the fixed part."""
        return self.after or bool(self.when)

    @property
    def is_tuple(self) -> bool:
        """Whether the value is a tuple of items."""
        return get_origin(self.type) is tuple


@dataclass(frozen=True, slots=True)
class Slot:
    """One number or run of octets in the fixed part."""

    path: str  #: dotted, from the record
    code: str  #: `struct` format
    mark: Scalar | Raw | Count | Length | Size | Constant
    offset: int  #: octets from the record's start


@dataclass(frozen=True, slots=True)
class Layout:
    """A record's fixed part, nested records flattened, and what follows it."""

    cls: type
    fields: tuple[Field, ...]
    slots: tuple[Slot, ...]
    parts: tuple[Field, ...]  #: what follows the fixed part, in wire order
    size: int  #: octets of the fixed part

    @property
    def format(self) -> str:
        """The fixed part's `struct` format."""
        return ">" + "".join(slot.code for slot in self.slots)


def layout_of(cls: type) -> Layout:
    """Return what the record class ``cls`` declares; TypeError when it is none."""
    layout = cls.__dict__.get("__layout__")
    if not isinstance(layout, Layout):
        raise TypeError(f"{cls!r} is not a record")
    return layout


def is_record(kind: object) -> bool:
    """Tell whether ``kind`` is a class that `record` made."""
    return isinstance(kind, type) and "__layout__" in kind.__dict__


def scalar_code(kind: object) -> str | None:
    """Return the `struct` code of an annotated scalar such as ``U8``, else None."""
    if get_origin(kind) is Annotated:
        for mark in get_args(kind)[1:]:
            if isinstance(mark, Scalar):
                return mark.code
    return None


def alternatives(kind: object) -> tuple[type, ...]:
    """Return the record classes of a union, or the one record class itself."""
    if get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    if get_origin(kind) in (Union, types.UnionType):
        kinds = get_args(kind)
    else:
        kinds = (kind,)
    for one in kinds:
        if not is_record(one):
            raise TypeError(f"{one!r} is neither a scalar nor a record")
    return kinds


def tag_of(cls: type) -> Slot | None:
    """Return the first constant that a record declares, by which it is told apart."""
    layout = layout_of(cls)
    for field in layout.fields:
        if isinstance(field.mark, Constant):
            path = field.name.lstrip("_")
            return next(slot for slot in layout.slots if slot.path == path)
    return None


def read_layout(cls: type) -> Layout:
    """Read the annotations of a class; TypeError names one that means nothing."""
    fields = tuple(
        _field(cls, name, hint)
        for name, hint in get_type_hints(cls, include_extras=True).items()
        if not name.startswith("__")
    )
    following = {one.name for one in fields if isinstance(one.mark, Follows)}
    slots: list[Slot] = []
    parts: list[Field] = []
    above: set[str] = set()
    offset = 0
    for field in fields:
        for name in _tellers(field):
            if name not in above:
                reason = f"no field {name} stands above"
                raise TypeError(f"{cls.__qualname__}.{field.name}: {reason}")
        if field.is_value:
            above.add(field.name)
        of = getattr(field.mark, "of", "")
        if isinstance(field.mark, Count | Length) and of and of not in following:
            raise TypeError(f"{cls.__qualname__}.{field.name}: no {of} follows")
        if _follows(field):
            parts.append(field)
        for slot in _slots(field, offset):
            slots.append(slot)
            offset += struct.calcsize(">" + slot.code)
    if not parts:
        slots = [_settled(slot, offset) for slot in slots]
    return Layout(cls, fields, tuple(slots), tuple(parts), offset)


def _tellers(field: Field) -> list[str]:
    """Return the fields of the same record that tell whether and how many there are."""
    names = [one.by for one in field.when]
    if isinstance(field.mark, Each):
        names += filter(None, (field.mark.of, field.mark.times))
    elif isinstance(field.mark, Total):
        names.append(field.mark.of)
    elif isinstance(field.mark, Product):
        names += (field.mark.size, field.mark.times)
    return names


def _settled(slot: Slot, size: int) -> Slot:
    """Make the size of a record without variable part the constant that it is."""
    if not isinstance(slot.mark, Size):
        return slot
    mark = Constant(slot.code, size // slot.mark.unit)
    return Slot(slot.path, slot.code, mark, slot.offset)


def _follows(field: Field) -> bool:
    """Tell whether a field has octets after the fixed part."""
    if field.is_placed:
        return True
    if field.mark is None:
        return bool(layout_of(field.type).parts)
    if isinstance(field.mark, Count | Length):
        return field.is_value
    return isinstance(field.mark, Follows | Rest | Padding | Product | Each | Total)


def _field(cls: type, name: str, hint: Any) -> Field:
    is_value = get_origin(hint) is not ClassVar
    if not is_value:
        (hint,) = get_args(hint)
    hint, marks, optional = _unwrapped(hint)
    mark: Mark = None
    select = None
    for one in marks:
        if isinstance(one, Select):
            select = one
        elif isinstance(one, _MARKS):
            mark = one
    if mark is None and not is_record(hint):
        raise TypeError(f"{cls.__qualname__}.{name}: {hint!r} has no wire form")
    after = any(isinstance(one, After) for one in marks)
    when = tuple(one for one in marks if isinstance(one, Present))
    among = next((one for one in marks if isinstance(one, Among)), None)
    return Field(name, mark, hint, select, is_value, optional, after, when, among)


def _unwrapped(hint: Any) -> tuple[Any, list[Any], bool]:
    """Return a type without marks and None, its marks, and whether there was None."""
    marks: list[Any] = []
    optional = False
    while True:
        if get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            marks += more
        elif type(None) in (kinds := get_args(hint)) and len(kinds) == 2:
            (hint,) = (kind for kind in kinds if kind is not type(None))
            optional = True
        else:
            return hint, marks, optional


def _slots(field: Field, offset: int) -> list[Slot]:
    """Return the slots of one field that begins at ``offset``."""
    if field.is_placed:
        return []
    mark = field.mark
    if mark is None:
        nested = layout_of(field.type)
        if nested.parts:
            return []
        return [
            Slot(
                f"{field.name}.{slot.path}", slot.code, slot.mark, offset + slot.offset
            )
            for slot in nested.slots
        ]
    if isinstance(mark, Raw):
        return [Slot(field.name, f"{mark.size}s", mark, offset)]
    if isinstance(mark, Scalar | Count | Length | Size | Constant):
        return [Slot(field.name.lstrip("_"), mark.code, mark, offset)]
    return []
