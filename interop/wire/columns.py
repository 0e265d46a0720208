"""Many records at once: structured arrays from octets and back, without a loop."""

import struct
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import DecodeError
from .fields import Constant, Count, Raw, Scalar
from .layout import alternatives, layout_of, scalar_code

Octets = bytes | bytearray | memoryview


@cache
def dtype_of(cls: type) -> np.dtype[Any]:
    """Return the big-endian dtype of a record's fixed part, with its field names.

    A record whose scalars are all alike (`Vector`, an entity identifier) is a
    sub-array ``(k,)``. Octets are ``S``. The field of a tuple or of octets that
    follow holds their count or length; a ``ClassVar`` is there without its
    leading underscore.
    """
    layout = layout_of(cls)
    fields: list[tuple[str, Any]] = []
    alike: set[str] = set()
    for field in layout.fields:
        mark = field.mark
        if field.is_placed:
            continue  # beyond the fixed part
        if mark is None:
            nested = layout_of(field.type)
            if not nested.parts:
                fields.append((field.name, dtype_of(field.type)))
                alike.add("")
        elif isinstance(mark, Raw):
            fields.append((field.name, f"S{mark.size}"))
            alike.add("")
        elif (code := getattr(mark, "code", None)) is not None:
            fields.append((field.name.lstrip("_"), np.dtype(f">{code}")))
            alike.add(code if isinstance(mark, Scalar) else "")
    if len(fields) > 1 and len(alike) == 1 and "" not in alike and not layout.parts:
        return np.dtype((fields[0][1], (len(fields),)))
    return np.dtype(fields)


def blank_columns(cls: type, count: int) -> NDArray[Any]:
    """Return (count,) columns of ``dtype_of(cls)``, zero but for constants."""
    dtype = dtype_of(cls)
    columns: NDArray[Any] = np.zeros(count, dtype)
    octets = columns.reshape(-1).view(np.uint8).reshape(count, dtype.itemsize)
    for slot in layout_of(cls).slots:
        if isinstance(slot.mark, Constant):
            value = np.array(slot.mark.value, f">{slot.code}").tobytes()
            end = slot.offset + len(value)
            octets[:, slot.offset : end] = np.frombuffer(value, np.uint8)
    return columns


def decode_columns(
    cls: type, octets: Octets | NDArray[np.uint8], offsets: ArrayLike
) -> NDArray[Any]:
    """Gather the fixed parts of many records from one run of octets.

    Parameters
    ----------
    octets : the octets that hold all of the records
    offsets : (n,) integers, octets from the start of ``octets``

    Returns
    -------
    (n,) structured array of ``dtype_of(cls)``, a copy; ``(n, k)`` when that is a
    sub-array

    DecodeError when an offset leaves no room for the fixed part.
    """
    return gather(dtype_of(cls), octets, offsets, field=cls.__name__)


def gather(
    dtype: np.dtype[Any],
    octets: Octets | NDArray[np.uint8],
    offsets: ArrayLike,
    *,
    field: str,
) -> NDArray[Any]:
    """Gather items of ``dtype`` at ``offsets``; DecodeError names ``field``.

    A ``range`` of offsets costs less than an array of them.
    """
    even = isinstance(offsets, range)
    where: Any = offsets if even else np.asarray(offsets, dtype=np.intp)
    size, count = dtype.itemsize, len(where)
    buffer = np.frombuffer(octets, dtype=np.uint8)
    if not count:
        return np.empty(0, _item(dtype))["_"].copy()
    low, high = (min(where[0], where[-1]), max(where[0], where[-1]))
    if not even:
        low, high = int(where.min()), int(where.max())
    if low < 0 or high + size > buffer.size:
        bad = low if low < 0 else high
        reason = f"truncated, {max(buffer.size - bad, 0)} of {size} octets"
        raise DecodeError(reason, field=field, offset=bad)
    step = where.step if even else _step_of(where)
    if step > 0:
        window: NDArray[Any] = np.ndarray(
            count, f"V{size}", buffer, offset=low, strides=(step,)
        )
        copy = window.copy()
    else:
        window = np.ndarray(buffer.size - size + 1, f"V{size}", buffer, strides=(1,))
        copy = window[where]
    return np.frombuffer(copy.data, dtype=_item(dtype))["_"]


def _shifted(where: range, by: int) -> range:
    return range(where.start + by, where.stop + by, where.step)


def _step_of(where: NDArray[np.intp]) -> int:
    """Return how far offsets are apart, 0 where that differs or is not known."""
    steps = where[1:] - where[:-1]
    return int(steps[0]) if steps.size and (steps == steps[0]).all() else 0


@cache
def _item(dtype: np.dtype[Any]) -> np.dtype[Any]:
    """Return what holds one item, so that one which is a sub-array stays one."""
    return np.dtype([("_", dtype)])


def encode_columns(columns: NDArray[Any]) -> bytes:
    """Return the octets of an array that `dtype_of` describes, one after another.

    Values were checked when they were put into the array, by numpy's own rules.
    """
    return np.ascontiguousarray(columns).tobytes()


def sizes_of(
    cls: type, octets: Octets | NDArray[np.uint8], offsets: ArrayLike
) -> NDArray[np.int64] | None:
    """Work out the size of many records from their counts alone.

    Returns (n,) octets, or None when a record of this class cannot be measured
    without reading its variable part.
    """
    layout = layout_of(cls)
    items = _item_sizes(cls)
    if items is None:
        return None
    even = isinstance(offsets, range)
    where: Any = offsets if even else np.asarray(offsets, dtype=np.intp)
    total = np.full(len(where), layout.size, dtype=np.int64)
    for slot in layout.slots:
        if isinstance(slot.mark, Count):
            each = items[slot.mark.of or slot.path]
            at = where + slot.offset if not even else _shifted(where, slot.offset)
            counts = gather(np.dtype(f">{slot.code}"), octets, at, field=slot.path)
            total += counts.astype(np.int64) * each
    return total


@cache
def _item_sizes(cls: type) -> dict[str, int] | None:
    """Return the octets of an item of each list, None unless all are fixed."""
    sizes: dict[str, int] = {}
    layout = layout_of(cls)
    marks = [(slot.path, slot.mark) for slot in layout.slots]
    counted = {mark.of or path for path, mark in marks if isinstance(mark, Count)}
    for part in layout.parts:
        if not part.is_tuple or part.select or part.name not in counted:
            return None
        code = scalar_code(part.item)
        if code is not None:
            sizes[part.name] = struct.calcsize(">" + code)
            continue
        kinds = [layout_of(one) for one in alternatives(part.item)]
        if len({kind.size for kind in kinds}) > 1 or any(k.parts for k in kinds):
            return None
        sizes[part.name] = kinds[0].size
    return sizes
