"""Many datagrams at once: where their PDUs are, and what is in their columns."""

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..errors import DecodeError
from ..wire import (
    Items,
    decode_columns,
    decode_lists,
    layout_of,
    minimum_size,
    sizes_of,
)
from ..wire.columns import gather
from .pdu import (
    ALL_BODIES,
    BODIES,
    HEADER_SIZE,
    MAX_PDU_SIZE,
    READ,
    Header,
    Octets,
    Pdu,
    body_of,
    decode_pdu,
    family_of,
    pdu_type_of,
    read_header,
    since_of,
    until_of,
)

_LENGTH_OFFSET = 8
_LENGTH = np.dtype(">u2")
_read_length = struct.Struct(f">{_LENGTH_OFFSET}xH2x").unpack_from

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Malformed:
    """A datagram, by its number, that is broken, and in what way."""

    datagram: int
    error: DecodeError  #: its offset is from the start of the datagram


class Lists(dict[str, Items]):
    """What is in the lists of m PDUs, by path, such as ``systems.beams``."""

    def __init__(
        self,
        items: Mapping[str, Items],
        good: NDArray[np.bool_],
        malformed: tuple[Malformed, ...],
    ) -> None:
        super().__init__(items)
        self.good = good  #: (m,) whether lengths and counts of a PDU add up
        self.malformed = malformed  #: those that do not; nothing of them is here


@dataclass(frozen=True, slots=True, eq=False)
class PduIndex:
    """Where the PDUs of a batch of datagrams are; arrays are (n,), one item a PDU.

    Every PDU listed lies within its datagram, is of a version that knows its type,
    is at least as long as its type's fixed part, has its type's family and, where
    the counts alone tell the length (Entity State), the length that they tell.

    It may be shared, and so are the PDUs that it decodes: nobody changes them.
    """

    octets: bytes  #: all datagrams, one after another
    datagram: NDArray[np.int64]  #: number of the datagram that the PDU came in
    offset: NDArray[np.int64]  #: of the PDU in ``octets``
    header: NDArray[Any]  #: of ``dtype_of(Header)``
    malformed: tuple[Malformed, ...]
    start: NDArray[np.int64]  #: of each datagram in ``octets``
    _decoded: dict[int, Pdu] = field(default_factory=dict, init=False, repr=False)
    _done: dict[Any, Any] = field(default_factory=dict, init=False, repr=False)

    def __len__(self) -> int:
        return len(self.offset)

    @property
    def pdu_type(self) -> NDArray[np.uint8]:
        """PDU types (UID 4)."""
        column: NDArray[np.uint8] = self.header["pdu_type"]
        return column

    @property
    def exercise(self) -> NDArray[np.uint8]:
        """Exercise identifiers."""
        column: NDArray[np.uint8] = self.header["exercise"]
        return column

    @property
    def length(self) -> NDArray[np.int64]:
        """Octets of the PDUs."""
        return self.header["length"].astype(np.int64)

    @property
    def timestamp(self) -> NDArray[np.uint32]:
        """Timestamps, flag included."""
        return self.header["timestamp"].astype(np.uint32)

    def rows_of(self, body_type: type) -> NDArray[np.int64]:
        """Return which PDUs are of this type, in the order of arrival."""
        return np.flatnonzero(_are(body_type, self.header))

    def columns(self, body_type: type, rows: NDArray[np.int64]) -> NDArray[Any]:
        """Return the fixed parts (m,) of ``dtype_of(body_type)`` of PDUs (m,)."""
        return decode_columns(body_type, self.octets, self.offset[rows] + HEADER_SIZE)

    def lists(self, body_type: type, rows: NDArray[np.int64]) -> "Lists":
        """Return what is in the lists of PDUs (m,), by path; see `wire.decode_lists`.

        Owners are places in ``rows``. TypeError when ``body_type`` has a variable part
        of another kind.
        """
        at = self.offset[rows]
        items, good = decode_lists(
            body_type, self.octets, at + HEADER_SIZE, at + self.length[rows]
        )
        malformed: list[Malformed] = []
        for row in rows[~good].tolist():
            number = int(self.datagram[row])
            start = int(self.start[number])
            error = _reason(self.octets, int(self.offset[row]), start)
            malformed.append(Malformed(number, error))
        return Lists(items, good, tuple(malformed))

    def pdu(self, row: int) -> Pdu:
        """Decode one PDU in full; DecodeError when its body is broken."""
        pdu = self._decoded.get(row)
        if pdu is None:
            pdu = decode_pdu(self.octets, int(self.offset[row]))
            self._decoded[row] = pdu
        return pdu

    def once(self, work: Callable[["PduIndex"], T]) -> T:
        """Return ``work(self)``, which is done once however many ask for it."""
        if work not in self._done:
            self._done[work] = work(self)
        done: T = self._done[work]
        return done


class Batch(tuple[bytes, ...]):
    """Datagrams that several members are handed, to be looked into once for all."""

    @cached_property
    def found(self) -> PduIndex:
        """Where the PDUs are in them."""
        return _index(self)


def index(datagrams: Sequence[Octets]) -> PduIndex:
    """Find the PDUs of many datagrams, and check their headers.

    A datagram of equal PDUs, as most are, costs no Python loop over its PDUs. A
    broken PDU spoils the rest of its datagram, since nothing tells where the next
    one begins; a datagram is listed in ``malformed`` once at the most for that.
    """
    return datagrams.found if isinstance(datagrams, Batch) else _index(datagrams)


def _index(datagrams: Sequence[Octets]) -> PduIndex:
    octets = b"".join(datagrams)
    sizes = np.fromiter(map(len, datagrams), dtype=np.int64, count=len(datagrams))
    starts = np.cumsum(sizes) - sizes
    datagram, offset, header, irregular = _regular(octets, starts, sizes)
    malformed: list[Malformed] = []
    if irregular.size:
        found: list[tuple[int, int]] = []
        for number in irregular.tolist():
            at, end = int(starts[number]), int(starts[number] + sizes[number])
            found += _walk(octets, number, at, end, malformed)
        more = np.array(found, dtype=np.int64).reshape(-1, 2)
        datagram = np.concatenate([datagram, more[:, 0]])
        offset = np.concatenate([offset, more[:, 1]])
        order = np.argsort(offset, kind="stable")
        datagram, offset = datagram[order], offset[order]
        header = decode_columns(Header, octets, offset)
    good = _checked(octets, header, datagram, offset, starts, malformed)
    if not good.all():
        datagram, offset, header = datagram[good], offset[good], header[good]
    return PduIndex(octets, datagram, offset, header, tuple(malformed), starts)


def _regular(
    octets: bytes, starts: NDArray[np.int64], sizes: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[Any], NDArray[np.int64]]:
    """Find the PDUs of datagrams whose PDUs are all as long as the first one.

    Returns each PDU's datagram, offset and header, and the numbers of all other
    datagrams.
    """
    numbers = np.flatnonzero(sizes >= HEADER_SIZE)
    told = starts[numbers] + _LENGTH_OFFSET
    each = gather(_LENGTH, octets, told, field="length").astype(np.int64)
    whole = (each >= HEADER_SIZE) & (sizes[numbers] % np.maximum(each, 1) == 0)
    numbers, each = numbers[whole], each[whole]
    counts = sizes[numbers] // each
    group = np.repeat(np.arange(numbers.size), counts)
    rank = np.arange(group.size) - np.repeat(np.cumsum(counts) - counts, counts)
    offset = starts[numbers][group] + rank * each[group]
    header = decode_columns(Header, octets, offset)
    irregular = np.ones(sizes.size, dtype=np.bool_)
    irregular[numbers] = False
    wrong = header["length"] != each[group]
    if wrong.any():
        irregular[numbers[group[wrong]]] = True
        keep = ~irregular[numbers[group]]
        offset, group, header = offset[keep], group[keep], header[keep]
    return numbers[group], offset, header, np.flatnonzero(irregular)


def _walk(
    octets: bytes, number: int, start: int, end: int, malformed: list[Malformed]
) -> list[tuple[int, int]]:
    """Find the PDUs of one datagram, each as (number, offset), until one is broken."""
    found: list[tuple[int, int]] = []
    at = start
    while at < end or not found:
        stop = at + _read_length(octets, at)[0] if at + HEADER_SIZE <= end else end
        if not at + HEADER_SIZE <= stop <= end:
            error = _unreadable(memoryview(octets)[start:end], at - start)
            malformed.append(Malformed(number, error))
            break
        found.append((number, at))
        at = stop
    return found


def _unreadable(datagram: memoryview, offset: int) -> DecodeError:
    """Return what is wrong with a header that does not fit its datagram."""
    try:
        read_header(datagram, offset)
    except DecodeError as error:
        return error
    raise AssertionError("a header that does not fit is read")


def _checked(
    octets: bytes,
    header: NDArray[Any],
    datagram: NDArray[np.int64],
    offset: NDArray[np.int64],
    starts: NDArray[np.int64],
    malformed: list[Malformed],
) -> NDArray[np.bool_]:
    """Tell which PDUs are of their version, family and size; list the others."""
    rules = _rules(len(ALL_BODIES))
    length = header["length"].astype(np.int64)
    kind = header["version"].astype(np.int64) << 8 | header["pdu_type"]
    family = rules.family[kind]
    good: NDArray[np.bool_] = (family == header["family"]) | (family < 0)
    good &= (length >= rules.least[kind]) & (length <= rules.most[kind])
    for one in np.flatnonzero(np.bincount(kind)).tolist():
        body_type = rules.counted.get(one)
        if body_type is not None:
            rows = np.flatnonzero(good & (kind == one))
            sizes = sizes_of(body_type, octets, offset[rows] + HEADER_SIZE)
            assert sizes is not None
            good[rows] = length[rows] == sizes + HEADER_SIZE
    for row in np.flatnonzero(~good).tolist():
        number = int(datagram[row])
        error = _reason(octets, int(offset[row]), int(starts[number]))
        malformed.append(Malformed(number, error))
    return good


@dataclass(frozen=True, slots=True)
class _Rules:
    """What holds for all PDUs of a version and type.

    Arrays are (65536,), the version is the upper octet of the place.
    """

    family: NDArray[np.int64]  #: -1 where any will do
    least: NDArray[np.int64]  #: octets; more than any has where there is no body
    most: NDArray[np.int64]  #: octets
    counted: dict[int, type]  #: by place, bodies whose counts alone tell their size


@cache
def _rules(known: int) -> _Rules:
    """Return the rules of all bodies, of which so many are ``known``."""
    family = np.full((256, 256), -1)
    least, most = np.zeros_like(family), np.full_like(family, MAX_PDU_SIZE)
    least[:, list(BODIES)] = MAX_PDU_SIZE + 1
    counted: dict[int, type] = {}
    none = np.empty(0, np.int64)
    for body_type in ALL_BODIES:
        versions = range(since_of(body_type), until_of(body_type) + 1)
        pdu_type = pdu_type_of(body_type)
        size = HEADER_SIZE + minimum_size(body_type)
        if body_of(pdu_type, versions[0]) is not body_type:  # a variant
            least[versions, pdu_type] = np.minimum(least[versions, pdu_type], size)
            most[versions, pdu_type] = MAX_PDU_SIZE
            for version in versions:
                counted.pop(version << 8 | pdu_type, None)
            continue
        family[versions, pdu_type] = family_of(body_type)
        least[versions, pdu_type] = np.minimum(least[versions, pdu_type], size)
        if sizes_of(body_type, b"", none) is None:
            continue
        if layout_of(body_type).parts:
            counted |= {version << 8 | pdu_type: body_type for version in versions}
        else:
            most[versions, pdu_type] = size
    return _Rules(family.ravel(), least.ravel(), most.ravel(), counted)


def _are(body_type: type, header: NDArray[Any]) -> NDArray[np.bool_]:
    """Tell which headers (n,) are of PDUs with this body."""
    number = pdu_type_of(body_type)
    found: NDArray[np.bool_] = header["pdu_type"] == number
    if any(body_of(number, version) is not body_type for version in READ):
        version = header["version"]
        found &= (version >= since_of(body_type)) & (version <= until_of(body_type))
    return found


def _reason(octets: bytes, offset: int, start: int) -> DecodeError:
    """Return what is wrong with the PDU at ``offset``, told from its datagram."""
    try:
        decode_pdu(memoryview(octets)[start:], offset - start)
    except DecodeError as error:
        return error
    raise AssertionError("a PDU that does not fit its type decodes")
