"""An RTI of IEEE 1516.1-2010 that is written in Java, behind our ambassador."""

from typing import Any

from ..ambassador import RTIAmbassador
from ..dispatch import Arguments, dispatch
from ..errors import NotConnected
from ..types import CallbackModel, RtiConfiguration
from .calls import JavaCalls
from .machine import Machine


class JavaAmbassador(RTIAmbassador):
    """Calls a Java RTI in this process, such as Portico, pRTI or MAK's.

    The RTI is connected with the federate's own callback model: under EVOKED nothing
    happens in the RTI but in a call of the federate. Services that came after 2010
    raise RTIinternalError, as do those that the RTI does not have.
    """

    def __init__(self, machine: Machine) -> None:
        super().__init__()
        self._machine = machine
        self._calls: JavaCalls | None = None

    def _open(self, configuration: RtiConfiguration | None) -> None:
        calls = JavaCalls(self._machine, self._hear)
        calls.connect(self._queue().model, configuration or RtiConfiguration())
        self._calls = calls

    def _close(self) -> None:
        calls, self._calls = self._calls, None
        if calls is not None:
            calls.close()

    def _make(self, item: tuple[str, Arguments]) -> None:
        dispatch(self._federate, *item)

    def _invoke(self, service: str, *arguments: object) -> Any:
        return self._reached().call(service, arguments)

    def _evoke(self, at_least: float, at_most: float | None) -> bool:
        self._keep_out_of_callbacks()
        queue = self._queue()
        if queue.model is CallbackModel.IMMEDIATE:
            return False
        more = False
        if not queue:
            calls = self._reached()
            more = (
                calls.evoke(at_least)
                if at_most is None
                else calls.evoke_multiple(at_least, at_most)
            )
        return queue.evoke(0.0, at_most) or more

    def _reached(self) -> JavaCalls:
        if self._calls is None:
            raise NotConnected("connect first")
        return self._calls

    def _hear(self, callback: str, arguments: Arguments) -> None:
        if callback == "connectionLost":
            self._connected = False
        self._queue().put((callback, arguments))
