"""Many datagrams at once: where their PDUs are, and what is in their columns."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..datagrams import Datagrams
from ..wire import (
    Items,
    decode_columns,
    decode_lists,
)
from .finding import Malformed, find, reason_of
from .pdu import (
    HEADER_SIZE,
    READ,
    Octets,
    Pdu,
    body_of,
    decode_pdu,
    pdu_type_of,
    since_of,
    until_of,
)

Rows = NDArray[np.int64]
T = TypeVar("T")


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
    datagram: Rows  #: number of the datagram that the PDU came in
    offset: Rows  #: of the PDU in ``octets``
    header: NDArray[Any]  #: of ``dtype_of(Header)``
    malformed: tuple[Malformed, ...]
    start: Rows  #: of each datagram in ``octets``
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
    def length(self) -> Rows:
        """Octets of the PDUs."""
        return self.header["length"].astype(np.int64)

    @property
    def timestamp(self) -> NDArray[np.uint32]:
        """Timestamps, flag included."""
        return self.header["timestamp"].astype(np.uint32)

    def rows_of(self, body_type: type) -> Rows:
        """Return which PDUs are of this type, in the order of arrival."""
        return np.flatnonzero(_are(body_type, self.header))

    def columns(self, body_type: type, rows: Rows) -> NDArray[Any]:
        """Return the fixed parts (m,) of ``dtype_of(body_type)`` of PDUs (m,)."""
        return decode_columns(body_type, self.octets, self.offset[rows] + HEADER_SIZE)

    def lists(self, body_type: type, rows: Rows) -> "Lists":
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
            error = reason_of(self.octets, int(self.offset[row]), start)
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
    `Datagrams`, as a bus receives them, are looked into where they stand.
    """
    return datagrams.found if isinstance(datagrams, Batch) else _index(datagrams)


def _index(datagrams: Sequence[Octets]) -> PduIndex:
    if not isinstance(datagrams, Datagrams):
        datagrams = Datagrams.of(datagrams)
    octets, starts = datagrams.octets, datagrams.starts
    datagram, offset, header, malformed = find(octets, starts, datagrams.sizes)
    return PduIndex(octets, datagram, offset, header, tuple(malformed), starts)


def _are(body_type: type, header: NDArray[Any]) -> NDArray[np.bool_]:
    """Tell which headers (n,) are of PDUs with this body."""
    number = pdu_type_of(body_type)
    found: NDArray[np.bool_] = header["pdu_type"] == number
    if any(body_of(number, version) is not body_type for version in READ):
        version = header["version"]
        found &= (version >= since_of(body_type)) & (version <= until_of(body_type))
    return found
