"""Many PDUs of one type as columns, on their way out."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import EncodeError
from ..wire import dtype_of
from .bundle import MAX_DATAGRAM
from .pdu import VERSION, Header, check_version, family_of, pdu_type_of


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
    """Return (count,) PDUs of `pdu_dtype`, headers filled in and bodies zero.

    Only the fixed parts travel in columns: every count in ``body`` is to stay 0.
    EncodeError when ``version`` does not know the body.
    """
    check_version(body_type, version)
    columns = np.zeros(count, pdu_dtype(body_type))
    header = columns["header"]
    header["version"] = version
    header["exercise"] = exercise
    header["pdu_type"] = pdu_type_of(body_type)
    header["family"] = family_of(body_type)
    header["timestamp"] = timestamp
    header["length"] = columns.dtype.itemsize
    return columns


def bundle_columns(columns: NDArray[Any], max_size: int = MAX_DATAGRAM) -> list[bytes]:
    """Fill datagrams with PDUs of one size, such as `pdu_columns` makes.

    EncodeError when a single PDU is larger.
    """
    size = columns.dtype.itemsize
    if size > max_size:
        raise EncodeError(f"a PDU of {size} octets, at most {max_size}")
    octets = np.ascontiguousarray(columns).tobytes()
    step = max_size // size * size
    return [octets[at : at + step] for at in range(0, len(octets), step)]
