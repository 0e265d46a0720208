"""Many values of one type at once: columns of numbers to rows of octets, and back.

For types whose octets always have one form, and for variant records with one
discriminant for all rows.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import DataTypeError, DecodingError, EncodingError
from .arrays import FixedArrayCodec, ListElements, OctetElements
from .codec import Codec, padding, shown
from .numbers import BooleanCodec, CharacterCodec, NumberCodec
from .records import FixedRecordCodec
from .variants import ExtendedVariantRecordCodec, VariantRecordCodec

Rows = NDArray[np.uint8]  #: (n, size)
_KINDS = {letter: f"i{2**i}" for i, letter in enumerate("bhiq")}
_KINDS |= {letter: f"u{2**i}" for i, letter in enumerate("BHIQ")}
_KINDS |= {"f": "f4", "d": "f8"}


class Columns:
    """Turns columns of one data type into rows of octets, and back.

    ``dtype`` describes a row as it lies in the octets, nested as the type is.
    """

    def __init__(self, codec: Codec, discriminant: int | None = None) -> None:
        """``discriminant`` is that of all rows of a variant record.

        DataTypeError when the type's octets do not always have one form.
        """
        self.codec = codec
        self.name = codec.name
        self.discriminant = discriminant
        if discriminant is None:
            self.dtype = _dtype(codec)
        else:
            self.dtype = _variant_dtype(codec, discriminant)
        self.size = self.dtype.itemsize  #: octets of a row

    def encode(self, columns: Mapping[str, Any] | NDArray[Any]) -> Rows:
        """Return rows of octets, (n, size), of one value each.

        ``columns`` is a dict of arrays of n numbers by field name, nested as the type
        is, or a structured array. A record of k numbers may also be an (n, k) array;
        a number stands for n equal ones. EncodingError names row and field of what
        does not fit.
        """
        count = max(_lengths(columns), default=1)
        rows = np.zeros(count, self.dtype)
        if self.discriminant is None:
            self._fill(rows, self.codec, columns, "")
            return _octets(rows)
        assert isinstance(self.codec, VariantRecordCodec)
        head = self.codec.discriminant
        choice = self.codec.choices.get(self.discriminant, self.codec.other)
        known = {head} | ({choice.name} if choice.codec else set())
        self._named(columns, known, {head}, "")
        rows[head] = self.discriminant
        if head in _names(columns) and np.any(columns[head] != self.discriminant):
            raise self._refused(f"not all are {self.discriminant}", f".{head}")
        if choice.codec is not None:
            inner = columns[choice.name]
            self._fill(rows[choice.name], choice.codec, inner, f".{choice.name}")
        return _octets(rows)

    def decode(self, octets: Rows | Sequence[bytes]) -> NDArray[Any]:
        """Return a structured array of ``dtype`` from rows of octets.

        The array is a view of ``octets`` where those are one. DecodingError names the
        row that has another number of octets, another discriminant, or a truth value
        that is none.
        """
        rows: NDArray[Any] = self._joined(octets).reshape(-1).view(self.dtype)
        for field, path, offset, right in _checked(self, rows):
            bad = np.flatnonzero(~right)
            if bad.size:
                at = f"{self.name}[{bad[0]}]{path}"
                reason = f"{field.ravel()[bad[0]]} is not allowed"
                raise DecodingError(reason, path=at, offset=offset)
        return rows

    def _joined(self, octets: Rows | Sequence[bytes]) -> Rows:
        if isinstance(octets, np.ndarray):
            if octets.dtype != np.uint8 or octets.ndim != 2:
                raise ValueError("rows are an array of uint8 with two dimensions")
            sizes = [octets.shape[1]] * min(len(octets), 1)
        else:
            sizes = [len(row) for row in octets]
        for index, size in enumerate(sizes):
            if size != self.size:
                path = f"{self.name}[{index}]"
                reason = f"{size} octets, not {self.size}"
                raise DecodingError(reason, path=path, offset=min(size, self.size))
        if isinstance(octets, np.ndarray):
            return np.ascontiguousarray(octets)
        return np.frombuffer(b"".join(octets), np.uint8)

    def split(self, rows: Rows) -> list[bytes]:
        """Return the octets of each row."""
        whole = rows.tobytes()
        return [whole[i : i + self.size] for i in range(0, len(whole), self.size)]

    def _fill(self, rows: NDArray[Any], codec: Codec, value: Any, path: str) -> None:
        if not isinstance(codec, FixedRecordCodec):
            self._put(rows, codec, value, path)
            return
        names = [name for name, _ in codec.fields]
        if isinstance(value, np.ndarray) and value.dtype.names is None:
            if value.ndim != 2 or value.shape[1] != len(names):
                reason = f"an array of {value.shape}, not of (n, {len(names)})"
                raise self._refused(reason, path)
            value = {name: value[:, i] for i, name in enumerate(names)}
        self._named(value, set(names), set(), path)
        for name, part in codec.fields:
            self._fill(rows[name], part, value[name], f"{path}.{name}")

    def _named(
        self, value: Any, known: set[str], optional: set[str], path: str
    ) -> None:
        names = _names(value)
        for name in sorted(known - names - optional):
            raise self._refused("is missing", f"{path}.{name}")
        for name in sorted(names - known):
            raise self._refused(f"no field {name!r}", path)

    def _put(self, column: NDArray[Any], codec: Codec, value: Any, path: str) -> None:
        numbers = np.asarray(value)
        given, wanted = numbers.dtype.kind, column.dtype.kind
        if given not in ("biuf" if wanted == "f" else "biu"):
            raise self._refused(f"{shown(value)} is not of numbers that fit", path)
        try:
            numbers = np.broadcast_to(numbers, column.shape)
        except ValueError:
            reason = f"an array of {numbers.shape}, not of {column.shape}"
            raise self._refused(reason, path) from None
        if isinstance(codec, BooleanCodec):
            fits = (numbers == 0) | (numbers == 1)
        elif wanted == "f":
            with np.errstate(over="ignore"):
                fits = np.isfinite(numbers.astype(column.dtype)) | ~np.isfinite(numbers)
        else:
            limits = np.iinfo(column.dtype)
            fits = (numbers >= limits.min) & (numbers <= limits.max)
        if not fits.all():
            first = tuple(int(i) for i in np.argwhere(~fits)[0])
            reason = f"{numbers[first]} does not fit"
            raise self._refused(reason, path, first[0])
        with np.errstate(over="ignore"):
            column[...] = numbers

    def _refused(self, reason: str, path: str, row: int | None = None) -> EncodingError:
        index = "" if row is None else f"[{row}]"
        return EncodingError(reason, path=f"{self.name}{index}{path}")


def _octets(rows: NDArray[Any]) -> Rows:
    return rows.view(np.uint8).reshape(len(rows), rows.dtype.itemsize)


def _names(value: Any) -> set[str]:
    if isinstance(value, np.ndarray):
        return set(value.dtype.names or ())
    return set(value) if isinstance(value, Mapping) else set()


def _lengths(value: Any) -> Iterator[int]:
    if isinstance(value, Mapping):
        for part in value.values():
            yield from _lengths(part)
    elif np.ndim(value):
        yield len(value)


def _checked(
    columns: Columns, rows: NDArray[Any]
) -> Iterator[tuple[NDArray[Any], str, int, NDArray[np.bool_]]]:
    """The fields that not every number fits, with which rows do."""
    codec: Codec | None = columns.codec
    path, offset, part = "", 0, rows
    if columns.discriminant is not None:
        assert isinstance(codec, VariantRecordCodec)
        head = codec.discriminant
        yield rows[head], f".{head}", 0, rows[head] == columns.discriminant
        choice = codec.choices.get(columns.discriminant, codec.other)
        codec = choice.codec
        if codec is not None:
            path, part = f".{choice.name}", rows[choice.name]
            fields = rows.dtype.fields
            assert fields is not None
            offset = fields[choice.name][1]
    if codec is not None:
        yield from _truths(codec, part, path, offset)


def _truths(
    codec: Codec, part: NDArray[Any], path: str, offset: int
) -> Iterator[tuple[NDArray[Any], str, int, NDArray[np.bool_]]]:
    if isinstance(codec, BooleanCodec):
        yield part, path, offset, (part == 0) | (part == 1)
    elif isinstance(codec, FixedRecordCodec):
        fields = part.dtype.fields
        assert fields is not None
        for name, inner in codec.fields:
            at = offset + fields[name][1]
            yield from _truths(inner, part[name], f"{path}.{name}", at)


def _dtype(codec: Codec) -> np.dtype[Any]:
    if isinstance(codec, NumberCodec) and not isinstance(codec, CharacterCodec):
        return np.dtype((codec.order or ">") + _KINDS[codec.form])
    if isinstance(codec, FixedArrayCodec):
        count = codec.cardinality.least
        if isinstance(codec.elements, OctetElements):
            return np.dtype((np.uint8, (count,)))
        if isinstance(codec.elements, ListElements):
            element = codec.elements.codec
            if isinstance(element, NumberCodec) and not isinstance(
                element, CharacterCodec | BooleanCodec
            ):
                return np.dtype((_dtype(element), (count,)))
    if isinstance(codec, FixedRecordCodec) and codec.size is not None:
        offsets = []
        position = 0
        for _, part in codec.fields:
            position += padding(position, part.boundary)
            offsets.append(position)
            position += part.size or 0
        return np.dtype(
            {
                "names": [name for name, _ in codec.fields],
                "formats": [_dtype(part) for _, part in codec.fields],
                "offsets": offsets,
                "itemsize": codec.size,
            }
        )
    raise DataTypeError("has no octets of one form for all values", name=codec.name)


def _variant_dtype(codec: Codec, discriminant: int) -> np.dtype[Any]:
    if not isinstance(codec, VariantRecordCodec) or isinstance(
        codec, ExtendedVariantRecordCodec
    ):
        raise DataTypeError("is no variant record of one form", name=codec.name)
    head = codec.discriminant_codec
    start = (head.size or 0) + padding(head.size or 0, codec.inner)
    choice = codec.choices.get(discriminant, codec.other)
    names, formats, offsets = [codec.discriminant], [_dtype(head)], [0]
    size = start
    if choice.codec is not None:
        names.append(choice.name)
        formats.append(_dtype(choice.codec))
        offsets.append(start)
        size += formats[-1].itemsize
    return np.dtype(
        {"names": names, "formats": formats, "offsets": offsets, "itemsize": size}
    )
