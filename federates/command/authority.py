"""Who allows an engagement: standing orders, a delay, or whoever is asked."""

from dataclasses import dataclass
from typing import Final

from fom.enums import RequestStatus
from interop.dis import ActionRequest, ActionResponse, EntityId, VariableDatum
from interop.exercise import Exercise, Pending
from interop.messages.records import EngagementOrder
from interop.wire import encode

from ..base import OwnAction
from ..config import TargetClass
from .config import AuthorityConfig

#: Variable datum with the engagement order that authority is asked for: the octets of
#: the record EngagementOrder; of our own numbering.
ORDER_DATUM: Final = 0x444D_0003


@dataclass
class _Case:
    """One order that waits. Times are simulation time, s."""

    order: EngagementOrder
    since: float
    due: float  #: when it is allowed without asking; inf when it has to be asked
    pending: Pending | None = None


class Authority:
    """Cases that wait for authority, by order number.

    In the mode ``request`` an Action Request (action AUTHORIZE_ENGAGEMENT) with the
    order as a variable datum goes to the authority; its Action Response grants with
    the status "complete" and denies with any other final one. A request that nobody
    answers is made again until the time limit.
    """

    def __init__(
        self, config: AuthorityConfig, exercise: Exercise, addressee: EntityId
    ) -> None:
        self._config = config
        self._exercise = exercise
        self._addressee = addressee
        self._cases: dict[int, _Case] = {}

    @property
    def waiting(self) -> int:
        """How many cases wait."""
        return len(self._cases)

    def ask(
        self, order: EngagementOrder, target: TargetClass, *, time: float, now: float
    ) -> None:
        """Bring an order against a target of this class before the authority."""
        due = float("inf")
        if target in self._config.standing_orders:
            due = time
        elif self._config.mode == "automatic":
            due = time + self._config.delay
        case = _Case(order, time, due)
        self._cases[order.order] = case
        if due == float("inf"):
            self._request(case, now)

    def withdraw(self, order: int) -> None:
        """Let a case rest that is not needed any more."""
        case = self._cases.pop(order, None)
        if case is not None and case.pending is not None:
            self._exercise.management.withdraw(case.pending)

    def answers(self, *, time: float, now: float) -> dict[int, str]:
        """Orders that were decided since: ``granted``, ``denied`` or ``no answer``."""
        decided = {}
        for number, case in self._cases.items():
            answer = self._answer(case, time, now)
            if answer:
                decided[number] = answer
        for number in decided:
            self.withdraw(number)
        return decided

    def _answer(self, case: _Case, time: float, now: float) -> str:
        if time >= case.due:
            return "granted"
        pending = case.pending
        if pending is not None and isinstance(pending.response, ActionResponse):
            status = pending.response.request_status
            return "granted" if status == RequestStatus.COMPLETE else "denied"
        if time - case.since > self._config.time_limit:
            return "no answer"
        if pending is not None and pending.failed:
            self._request(case, now)
        return ""

    def _request(self, case: _Case, now: float) -> None:
        request = ActionRequest(
            self._exercise.id,
            self._addressee,
            self._exercise.new_request_id(),
            OwnAction.AUTHORIZE_ENGAGEMENT,
            variable_datums=(VariableDatum(ORDER_DATUM, encode(case.order)),),
        )
        case.pending = self._exercise.management.request(request, now=now)
