"""Finding the PDUs of many datagrams, and what is wrong with those that are broken."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import DecodeError
from ..wire import decode_columns, layout_of, minimum_size, sizes_of
from ..wire.columns import gather
from .pdu import (
    ALL_BODIES,
    BODIES,
    HEADER_SIZE,
    MAX_PDU_SIZE,
    Header,
    body_of,
    decode_pdu,
    family_of,
    pdu_type_of,
    read_header,
    since_of,
    until_of,
)

LENGTH_OFFSET = 8  #: octets, of a header's length
LENGTH = np.dtype(">u2")
#: Of a header's words, as they stand: version, type and family; length.
_KIND, _SIZE = np.frombuffer(b"\xff\0\xff\xff" b"\xff\xff\0\0", np.uint32)
_FEW = 8  #: datagrams that are not worth columns
_read_length = struct.Struct(f">{LENGTH_OFFSET}xH2x").unpack_from

Rows = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Malformed:
    """A datagram, by its number, that is broken, and in what way."""

    datagram: int
    error: DecodeError  #: its offset is from the start of the datagram


def find(
    octets: bytes, starts: Rows, sizes: Rows
) -> tuple[Rows, Rows, NDArray[Any], list[Malformed]]:
    """Find the PDUs of datagrams (d,) that stand in one run of octets.

    Returns each PDU's datagram, offset in ``octets`` and header, in their order, and
    what is broken; see `interop.dis.PduIndex` for what is checked.
    """
    alike = _alike(octets, starts, sizes)
    if alike is not None:
        return *alike, []
    datagram, offset, header, irregular = _regular(octets, starts, sizes)
    malformed: list[Malformed] = []
    if irregular.size:
        ends = starts[irregular] + sizes[irregular]
        which, more = _in_step(octets, starts[irregular], ends, irregular, malformed)
        datagram = np.concatenate([datagram, which])
        offset = np.concatenate([offset, more])
        order = np.argsort(datagram, kind="stable")  # of one they are in order
        datagram, offset = datagram[order], offset[order]
        header = decode_columns(Header, octets, offset)
    good = _checked(octets, header, datagram, offset, starts, malformed)
    if not good.all():
        datagram, offset, header = datagram[good], offset[good], header[good]
    return datagram, offset, header, malformed


def _alike(
    octets: bytes, starts: Rows, sizes: Rows
) -> tuple[Rows, Rows, NDArray[Any]] | None:
    """Find PDUs of one kind and length, and nothing wrong with them.

    Returns each PDU's datagram, offset and header, or None where the PDUs are not so,
    or the datagrams do not follow one another without gaps.
    """
    if not starts.size or sizes[0] < HEADER_SIZE:
        return None
    begin, end = int(starts[0]), int(starts[-1] + sizes[-1])
    (each,) = _read_length(octets, begin)
    if each < HEADER_SIZE or (starts[1:] != starts[:-1] + sizes[:-1]).any():
        return None
    counts, rest = np.divmod(sizes, each)
    if rest.any() or not counts.all():
        return None
    header = decode_columns(Header, octets, range(begin, end, each))
    words = _words(header)
    if ((words[:, 0] ^ words[0, 0]) & _KIND).any():
        return None
    if ((words[:, 2] ^ words[0, 2]) & _SIZE).any():
        return None
    kind = int(header["version"][0]) << 8 | int(header["pdu_type"][0])
    rules = _rules(len(ALL_BODIES))
    if rules.family[kind] not in (-1, header["family"][0]):
        return None
    if not rules.least[kind] <= each <= rules.most[kind]:
        return None
    body_type = rules.counted.get(kind)
    if body_type is not None:
        bodies = range(begin + HEADER_SIZE, end, each)
        told = sizes_of(body_type, octets, bodies)
        if told is None or (told != each - HEADER_SIZE).any():
            return None
    return (
        np.repeat(np.arange(starts.size), counts),
        np.arange(begin, end, each),
        header,
    )


def _regular(
    octets: bytes, starts: Rows, sizes: Rows
) -> tuple[Rows, Rows, NDArray[Any], Rows]:
    """Find the PDUs of datagrams whose PDUs are all as long as the first one.

    Returns each PDU's datagram, offset and header, and the numbers of all other
    datagrams.
    """
    numbers = np.flatnonzero(sizes >= HEADER_SIZE)
    told = starts[numbers] + LENGTH_OFFSET
    each = gather(LENGTH, octets, told, field="length").astype(np.int64)
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


def _in_step(
    octets: bytes,
    starts: Rows,
    ends: Rows,
    numbers: Rows,
    malformed: list[Malformed],
) -> tuple[Rows, Rows]:
    """Find the PDUs of datagrams that have different ones, a PDU of each at a time.

    Returns each PDU's datagram and offset. A datagram that is broken, and the last
    few ones that go on when the others are done, are walked through by themselves.
    """
    which, at = np.arange(starts.size), starts
    found: list[tuple[Rows, Rows]] = []
    alone: list[tuple[int, int]] = []
    while which.size > _FEW:
        room = at + HEADER_SIZE <= ends[which]
        alone += zip(which[~room].tolist(), at[~room].tolist(), strict=True)
        which, at = which[room], at[room]
        stop = at + gather(LENGTH, octets, at + LENGTH_OFFSET, field="length")
        whole = (stop >= at + HEADER_SIZE) & (stop <= ends[which])
        alone += zip(which[~whole].tolist(), at[~whole].tolist(), strict=True)
        which, at, stop = which[whole], at[whole], stop[whole]
        found.append((numbers[which], at))
        goes_on = stop < ends[which]
        which, at = which[goes_on], stop[goes_on]
    alone += zip(which.tolist(), at.tolist(), strict=True)
    for row, place in sorted(alone):
        number = int(numbers[row])
        offsets = _walk(
            octets, number, place, int(starts[row]), int(ends[row]), malformed
        )
        found.append((np.full(len(offsets), number), np.array(offsets, np.int64)))
    return (
        np.concatenate([numbers for numbers, _ in found]),
        np.concatenate([offset for _, offset in found]),
    )


def _walk(
    octets: bytes,
    number: int,
    at: int,
    start: int,
    end: int,
    malformed: list[Malformed],
) -> list[int]:
    """Find the offsets of one datagram's PDUs from ``at``, until one is broken."""
    found: list[int] = []
    while at < end or at == start:
        stop = at + _read_length(octets, at)[0] if at + HEADER_SIZE <= end else end
        if not at + HEADER_SIZE <= stop <= end:
            error = _unreadable(memoryview(octets)[start:end], at - start)
            malformed.append(Malformed(number, error))
            break
        found.append(at)
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
    datagram: Rows,
    offset: Rows,
    starts: Rows,
    malformed: list[Malformed],
) -> NDArray[np.bool_]:
    """Tell which PDUs are of their version, family and size; list the others."""
    rules = _rules(len(ALL_BODIES))
    length = header["length"].astype(np.int64)
    words = _words(header)
    kinds: Sequence[int]
    if len(words) and not ((words[:, 0] ^ words[0, 0]) & _KIND).any():
        kind: Any = int(header["version"][0]) << 8 | int(header["pdu_type"][0])
        kinds = [kind]
    else:
        kind = header["version"].astype(np.int64) << 8 | header["pdu_type"]
        kinds = np.flatnonzero(np.bincount(kind)).tolist()
    family = rules.family[kind]
    good: NDArray[np.bool_] = (family == header["family"]) | (family < 0)
    good &= (length >= rules.least[kind]) & (length <= rules.most[kind])
    for one in kinds:
        body_type = rules.counted.get(one)
        if body_type is not None:
            rows = np.flatnonzero(good & (kind == one))
            sizes = sizes_of(body_type, octets, offset[rows] + HEADER_SIZE)
            assert sizes is not None
            good[rows] = length[rows] == sizes + HEADER_SIZE
    for row in np.flatnonzero(~good).tolist():
        number = int(datagram[row])
        error = reason_of(octets, int(offset[row]), int(starts[number]))
        malformed.append(Malformed(number, error))
    return good


def _words(header: NDArray[Any]) -> NDArray[np.uint32]:
    """Return headers (n,) as they stand, in words (n, 3)."""
    return header.view(np.uint32).reshape(-1, HEADER_SIZE // 4)


@dataclass(frozen=True, slots=True)
class _Rules:
    """What holds for all PDUs of a version and type.

    Arrays are (65536,), the version is the upper octet of the place.
    """

    family: Rows  #: -1 where any will do
    least: Rows  #: octets; more than any has where there is no body
    most: Rows  #: octets
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


def reason_of(octets: bytes, offset: int, start: int) -> DecodeError:
    """Return what is wrong with the PDU at ``offset``, told from its datagram."""
    try:
        decode_pdu(memoryview(octets)[start:], offset - start)
    except DecodeError as error:
        return error
    raise AssertionError("a PDU that does not fit its type decodes")
