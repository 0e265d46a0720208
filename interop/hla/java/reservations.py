"""Names reserved together, at an RTI that reserves one at a time."""

from collections.abc import Callable, Iterable
from typing import Any

Deliver = Callable[[str, tuple[Any, ...]], None]

#: RTIs that pass over reserveMultipleObjectInstanceName in silence.
ONE_BY_ONE = {"portico"}

_SUCCEEDED = "objectInstanceNameReservationSucceeded"
_FAILED = "objectInstanceNameReservationFailed"
_ALL_SUCCEEDED = "multipleObjectInstanceNameReservationSucceeded"
_ONE_FAILED = "multipleObjectInstanceNameReservationFailed"


class _Batch:
    """Names asked for together, as far as they were answered."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = frozenset(names)
        self.waiting = set(self.names)
        self.failed: set[str] = set()


class Reservations:
    """Joins the answers for single names; hands on every other callback.

    Names that were reserved beside one that failed stay reserved.
    """

    def __init__(self, deliver: Deliver) -> None:
        self._deliver = deliver
        self._batches: list[_Batch] = []

    def begin(self, names: Iterable[str]) -> None:
        """Expect answers for names that are about to be asked for."""
        self._batches.append(_Batch(names))

    def hear(self, callback: str, arguments: tuple[Any, ...]) -> None:
        """Take in a callback."""
        if self._batches and callback in (_SUCCEEDED, _FAILED):
            (name,) = arguments
            for batch in self._batches:
                if name in batch.waiting:
                    self._answer(batch, name, failed=callback == _FAILED)
                    return
        self._deliver(callback, arguments)

    def _answer(self, batch: _Batch, name: str, *, failed: bool) -> None:
        batch.waiting.remove(name)
        if failed:
            batch.failed.add(name)
        if batch.waiting:
            return
        self._batches.remove(batch)
        if batch.failed:
            self._deliver(_ONE_FAILED, (frozenset(batch.failed),))
        else:
            self._deliver(_ALL_SUCCEEDED, (batch.names,))
