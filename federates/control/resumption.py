"""Taking over an exercise that is under way: a manager may be started again."""

from collections.abc import Mapping
from typing import Any

from interop.dis import Header, from_timestamp
from interop.exercise import Pending, Received

from ..states import reports_in

_STARTED = ("running", "frozen")


class Resumption:
    """Learns from the layers' states where simulation time stands.

    Parameters
    ----------
    epoch : simulation time at the start, s since 1970
    """

    def __init__(self, epoch: float) -> None:
        #: exercise clock and simulation time at it; None before any start
        self.anchor: tuple[float, float] | None = None
        self._epoch = epoch
        self._asked: dict[int, Pending] = {}

    def asks(self, query: Pending) -> None:
        """Note that a layer was asked for its state."""
        self._asked[query.body.request_id] = query

    @property
    def known(self) -> bool:
        """Whether all that were asked have answered, or will not."""
        return all(query.done for query in self._asked.values())

    def hear(self, received: Received, *, now: float) -> None:
        """Take in answers; of a layer that runs more is known than of a frozen one."""
        for pdu, report in reports_in(received):
            query = self._asked.get(pdu.body.request_id)
            if query and query.body.receiving_id == pdu.body.originating_id:
                self._take(report, pdu.header, now)

    def _take(self, report: Mapping[str, Any], header: Header, now: float) -> None:
        state, time = report.get("state"), report.get("time")
        if not isinstance(time, int | float):
            return  # a layer of another make, which tells us nothing
        if state == "running" or state in _STARTED and self.anchor is None:
            at = from_timestamp(header.timestamp, now)
            self.anchor = (at, self._epoch + time)
