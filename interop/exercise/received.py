"""What one step received: PDUs found, but decoded only for whoever asks."""

from collections import Counter
from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..dis import Pdu, PduIndex, pdu_type_of
from ..errors import DecodeError

B = TypeVar("B")


class Received:
    """PDUs of one step that are of our exercise and not our own, as they arrived.

    Parameters
    ----------
    index : of the step's datagrams
    rows : which of its PDUs these are
    applications : (m,) issuers of ``rows``, site << 16 | application, -1 where unknown
    complain : told of every PDU that does not decode
    """

    def __init__(
        self,
        index: PduIndex,
        rows: NDArray[np.int64],
        applications: NDArray[np.int64],
        complain: Callable[[int, DecodeError], None],
    ) -> None:
        self.index = index
        self.rows = rows
        self.applications = applications
        self.pdu_types: NDArray[np.uint8] = index.pdu_type[rows]  #: (m,) UID 4
        self._complain = complain
        self._decoded: dict[int, list[Pdu]] = {}

    def __len__(self) -> int:
        return len(self.rows)

    @cached_property
    def types(self) -> Counter[int]:
        """How many PDUs came, by PDU type."""
        return Counter(self.pdu_types.tolist())

    def of(self, body_type: type[B]) -> list[B]:
        """Bodies of one type, in order of arrival."""
        return [pdu.body for pdu in self.pdus(body_type)]

    def pdus(self, body_type: type[Any]) -> list[Pdu]:
        """PDUs with bodies of one type, in order of arrival."""
        number = pdu_type_of(body_type)
        if number not in self._decoded:
            found = self._decoded[number] = []
            for row in self.rows_of(number).tolist():
                try:
                    found.append(self.index.pdu(row))
                except DecodeError as error:
                    self._complain(row, error)
        return self._decoded[number]

    def rows_of(self, pdu_type: int) -> NDArray[np.int64]:
        """Rows of ``index`` with PDUs of a type, in order of arrival."""
        if pdu_type not in self.types:
            return np.empty(0, dtype=np.int64)
        rows: NDArray[np.int64] = self.rows[self.pdu_types == pdu_type]
        return rows

    def by_application(self) -> dict[tuple[int, int], Counter[int]]:
        """How many PDUs came from each (site, application), by PDU type."""
        known = self.applications >= 0
        issuers, types = self.applications[known], self.pdu_types[known]
        pairs, counts = np.unique(
            issuers << 8 | types.astype(np.int64), return_counts=True
        )
        found: dict[tuple[int, int], Counter[int]] = {}
        for pair, count in zip(pairs.tolist(), counts.tolist(), strict=True):
            issuer = (pair >> 24, pair >> 8 & 0xFFFF)
            found.setdefault(issuer, Counter())[pair & 0xFF] = count
        return found
