"""Many datagrams in one run of octets."""

from collections.abc import Iterable, Iterator, Sequence
from typing import overload

import numpy as np
from numpy.typing import NDArray

Rows = NDArray[np.int64]


class Datagrams(Sequence[bytes]):
    """Datagrams (d,) that stand in one run of octets.

    To whoever does not know it, it is a sequence of ``bytes``, cut out when they are
    asked for. Whoever does takes them as they stand: nothing is made for each.

    Parameters
    ----------
    octets : which hold the datagrams
    starts, sizes : (d,) octets
    """

    def __init__(self, octets: bytes, starts: Rows, sizes: Rows) -> None:
        self.octets = octets
        self.starts = starts
        self.sizes = sizes

    @classmethod
    def of(cls, datagrams: Iterable[bytes | bytearray | memoryview]) -> "Datagrams":
        """Put datagrams into one run, one after another."""
        datagrams = list(datagrams)
        sizes = np.fromiter(map(len, datagrams), np.int64, len(datagrams))
        return cls(b"".join(datagrams), np.cumsum(sizes) - sizes, sizes)

    def __len__(self) -> int:
        return len(self.sizes)

    @overload
    def __getitem__(self, number: int) -> bytes: ...

    @overload
    def __getitem__(self, number: slice) -> "Datagrams": ...

    def __getitem__(self, number: int | slice) -> "bytes | Datagrams":
        if isinstance(number, slice):
            return Datagrams(self.octets, self.starts[number], self.sizes[number])
        start = int(self.starts[number])
        return self.octets[start : start + int(self.sizes[number])]

    def __iter__(self) -> Iterator[bytes]:
        octets, ends = self.octets, self.starts + self.sizes
        for start, end in zip(self.starts.tolist(), ends.tolist(), strict=True):
            yield octets[start:end]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Sequence):
            return list(self) == list(other)
        return NotImplemented

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self)!r})"


def in_a_row(parts: Sequence[Sequence[bytes]]) -> Sequence[bytes]:
    """Return the datagrams of several sequences as one, cutting none of them out."""
    parts = [part for part in parts if part]
    if len(parts) == 1:
        return parts[0]
    runs = [part for part in parts if isinstance(part, Datagrams)]
    if not runs or len(runs) < len(parts):
        return [one for part in parts for one in part]
    shift = np.cumsum([0, *(len(run.octets) for run in runs)])
    return Datagrams(
        b"".join(run.octets for run in runs),
        np.concatenate([run.starts + by for run, by in zip(runs, shift, strict=False)]),
        np.concatenate([run.sizes for run in runs]),
    )
