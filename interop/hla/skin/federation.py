"""Which federation to join, and how to get in and out of it."""

from dataclasses import dataclass

from ...errors import CallError
from ..ambassador import RTIAmbassador
from ..errors import (
    FederatesCurrentlyJoined,
    FederationExecutionAlreadyExists,
    FederationExecutionDoesNotExist,
    RTIexception,
)
from ..federate_ambassador import FederateAmbassador
from ..types import (
    CallbackModel,
    Credentials,
    FomModule,
    ResignAction,
    RtiConfiguration,
    TimeImplementation,
)


@dataclass(frozen=True, kw_only=True)
class Federation:
    """A federation execution and where it is.

    Without an address the RTI's own default serves, or there is none to choose.
    """

    name: str
    modules: tuple[FomModule, ...]
    configuration: RtiConfiguration = RtiConfiguration()
    credentials: Credentials | None = None
    federate_type: str = "dome"

    def join(
        self,
        rti: RTIAmbassador,
        federate: FederateAmbassador,
        name: str,
        *,
        create: bool,
    ) -> None:
        """Connect and join under that name; CallError in one line if refused."""
        place = self.configuration.rti_address or "the RTI"
        try:
            rti.connect(
                federate, CallbackModel.EVOKED, self.configuration, self.credentials
            )
        except RTIexception as error:
            raise CallError(f"the RTI: {error}") from None
        try:
            if create:
                self._create(rti)
            rti.join_federation_execution(
                self.federate_type, self.name, self.modules, federate_name=name
            )
        except FederationExecutionDoesNotExist:
            rti.disconnect()
            raise CallError(f"{place}: there is no federation {self.name!r}") from None
        except RTIexception as error:
            rti.disconnect()
            kind = type(error).__name__
            raise CallError(
                f"{place}, federation {self.name!r}: {kind}: {error}"
            ) from None

    def _create(self, rti: RTIAmbassador) -> None:
        try:
            rti.create_federation_execution(
                self.name,
                self.modules,
                logical_time_implementation_name=TimeImplementation.FLOAT64.value,
            )
        except FederationExecutionAlreadyExists:
            return

    def resign(self, rti: RTIAmbassador) -> None:
        """Leave with all own objects, and end the federation if that was the last."""
        rti.resign_federation_execution(ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST)
        try:
            rti.destroy_federation_execution(self.name)
        except (FederatesCurrentlyJoined, FederationExecutionDoesNotExist):
            return
