"""Many PDUs of one type as columns, on their way out."""

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..datagrams import Datagrams
from ..errors import EncodeError
from ..wire import (
    Items,
    Laid,
    blank_columns,
    dtype_of,
    unknown_columns_before,
)
from ..wire.lists import Rows, in_wire_order
from ..wire.lists_out import put
from .bundle import MAX_DATAGRAM
from .finding import LENGTH, LENGTH_OFFSET
from .pdu import (
    HEADER_SIZE,
    MAX_PDU_SIZE,
    VERSION,
    Header,
    body_of,
    check_version,
    family_of,
    pdu_type_of,
)


def pdu_dtype(body_type: type) -> np.dtype[Any]:
    """Return the dtype of header and fixed part of a PDU: ``header`` and ``body``."""
    return np.dtype([("header", dtype_of(Header)), ("body", dtype_of(body_type))])


def pdu_columns(
    body_type: type,
    count: int,
    *,
    exercise: int,
    timestamp: int | NDArray[np.uint32] = 0,
    version: int = VERSION,
) -> NDArray[Any]:
    """Return (count,) PDUs of `pdu_dtype`, headers filled in and bodies blank.

    The counts in ``body`` are filled in by `bundle_columns` if there are lists, and
    are to stay 0 otherwise. EncodeError when ``version`` does not know the body.
    """
    check_version(body_type, version)
    columns = np.zeros(count, pdu_dtype(body_type))
    columns["body"] = blank_columns(body_type, count)
    header = columns["header"]
    header["version"] = version
    header["exercise"] = exercise
    header["pdu_type"] = pdu_type_of(body_type)
    header["family"] = family_of(body_type)
    header["timestamp"] = timestamp
    header["length"] = columns.dtype.itemsize
    return columns


def bundle_columns(
    columns: NDArray[Any],
    max_size: int = MAX_DATAGRAM,
    lists: Mapping[str, Items] | None = None,
) -> Datagrams:
    """Fill datagrams with PDUs, such as `pdu_columns` makes, in their order.

    Parameters
    ----------
    columns : (n,) of `pdu_dtype`
    max_size : octets that a datagram has at the most
    lists : what follows the fixed parts, by path, owners being rows of ``columns``;
        counts and lengths are worked out, and the counts in ``columns`` ignored.
        When left out, counts and lengths go out as they are in ``columns``

    EncodeError when a single PDU is larger, a list longer than its count can say, or
    a field filled that the PDUs' version does not know; ValueError for lists that
    these PDUs do not have (see `wire.Laid`).
    """
    columns = in_wire_order(columns)
    if lists is not None and len(columns):
        return _bundled(columns, max_size, lists)
    if columns.dtype.names is not None:  # not so where they are octets only
        _check_known(columns, {})
    size = columns.dtype.itemsize
    if size > max_size:
        raise EncodeError(f"a PDU of {size} octets, at most {max_size}")
    # structures are slow to copy, octets are not
    octets = np.ascontiguousarray(columns).view(f"V{size}").tobytes()
    starts = np.arange(0, len(octets), max_size // size * size)
    return Datagrams(octets, starts, np.diff(starts, append=len(octets)))


def _check_known(columns: NDArray[Any], lists: Mapping[str, Items]) -> None:
    """Raise EncodeError where a version has padding and these PDUs have values."""
    header = columns["header"]
    version = int(header["version"].min(initial=VERSION))
    if version >= VERSION:
        return
    if header["status"].any():
        raise EncodeError(f"header.status: must be 0 before version {VERSION}")
    body_type = body_of(int(header["pdu_type"][0]), version)
    if body_type is None:
        return
    items = {path: one.columns for path, one in lists.items()}
    unknown = unknown_columns_before(body_type, columns["body"], items, version)
    if unknown is not None:
        raise EncodeError(f"{unknown}: not known before version {VERSION}")


def _bundled(
    columns: NDArray[Any], max_size: int, lists: Mapping[str, Items]
) -> Datagrams:
    """Fill datagrams with PDUs of different sizes."""
    first = columns["header"][0]
    body_type = body_of(int(first["pdu_type"]), int(first["version"]))
    if body_type is None or columns.dtype != pdu_dtype(body_type):
        number, version = int(first["pdu_type"]), int(first["version"])
        told = f"PDU type {number} of version {version}"
        raise ValueError(f"columns of another kind than their {told}")
    if (columns["header"]["pdu_type"] != first["pdu_type"]).any():
        raise ValueError(f"PDUs of other types among those of {body_type.__name__}")
    body = Laid(body_type, columns["body"], lists)
    _check_known(columns, lists)
    size = HEADER_SIZE + body.size
    limit = min(max_size, MAX_PDU_SIZE)
    if size.max() > limit:
        raise EncodeError(f"a PDU of {size.max()} octets, at most {limit}")
    ends = np.cumsum(size)
    octets = np.empty(int(ends[-1]), np.uint8)
    at = ends - size
    head = np.dtype(f"V{HEADER_SIZE}")
    put(octets, at, columns["header"].view(head), head)
    put(octets, at + LENGTH_OFFSET, size, LENGTH)
    body.write(octets, at + HEADER_SIZE)
    starts = _parted(at, ends, max_size)
    return Datagrams(octets.tobytes(), starts, np.diff(starts, append=len(octets)))


def _parted(starts: Rows, ends: Rows, max_size: int) -> Rows:
    """Part PDUs one after another into datagrams, as full as their order allows."""
    # for each PDU, the first one that a datagram beginning with it has no room for
    after = np.searchsorted(ends, starts + max_size, side="right").tolist()
    first = []
    row = 0
    while row < len(after):
        first.append(row)
        row = after[row]
    return starts[first]
