"""Datagrams that many members of one process receive."""

from collections.abc import Sequence
from typing import overload

from ..dis import Batch


class Inbox(Sequence[bytes]):
    """A batch as one member receives it: without the datagrams that it sent itself.

    To whoever does not know it, it is the datagrams received. An `Exercise` takes
    what it asks of them from the batch, where it is worked out once for all members.

    Parameters
    ----------
    batch : all that was sent
    own : the numbers, in the batch, of the datagrams that the member sent
    """

    def __init__(self, batch: Batch, own: range = range(0)) -> None:
        self.batch = batch
        self.own = own

    def __len__(self) -> int:
        return len(self.batch) - len(self.own)

    @overload
    def __getitem__(self, number: int) -> bytes: ...

    @overload
    def __getitem__(self, number: slice) -> Sequence[bytes]: ...

    def __getitem__(self, number: int | slice) -> bytes | Sequence[bytes]:
        others = self.batch[: self.own.start] + self.batch[self.own.stop :]
        return others[number]
