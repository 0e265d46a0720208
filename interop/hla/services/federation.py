"""Federation management: who takes part, synchronization, save and restore."""

from collections.abc import Iterable, Set

from ..types import FederateHandle, FomModule, JoinResult, LogicalTime, ResignAction
from .base import Services


class FederationManagement(Services):
    """Federation management (IEEE 1516.1, clause 4), without the connection."""

    def create_federation_execution(
        self,
        federation_name: str,
        fom_modules: FomModule | Iterable[FomModule],
        mim_module: FomModule | None = None,
        logical_time_implementation_name: str = "",
    ) -> None:
        """Make a federation execution of a FOM; times are floats if none are named."""
        service = "createFederationExecution"
        arguments: list[object] = [federation_name]
        if mim_module is not None:
            service += "WithMIM"
            arguments += [_modules(fom_modules), mim_module]
        elif isinstance(fom_modules, FomModule):
            arguments += [fom_modules]
        else:
            service += "WithModules"
            arguments += [tuple(fom_modules)]
        if logical_time_implementation_name:
            service += "WithTime" if service.endswith("Execution") else "AndTime"
            arguments += [logical_time_implementation_name]
        self._invoke(service, *arguments)

    def destroy_federation_execution(self, federation_name: str) -> None:
        """End a federation execution that nobody is joined to."""
        self._invoke("destroyFederationExecution", federation_name)

    def list_federation_executions(self) -> None:
        """Ask for `report_federation_executions`."""
        self._invoke("listFederationExecutions")

    def list_federation_execution_members(self, federation_name: str) -> None:
        """Ask for `report_federation_execution_members`."""
        self._invoke("listFederationExecutionMembers", federation_name)

    def join_federation_execution(
        self,
        federate_type: str,
        federation_name: str,
        additional_fom_modules: Iterable[FomModule] = (),
        *,
        federate_name: str = "",
    ) -> JoinResult:
        """Become a member; without a name the RTI chooses one."""
        self._keep_out_of_callbacks()
        service = "joinFederationExecution"
        arguments: list[object] = [federate_type, federation_name]
        modules = tuple(additional_fom_modules)
        if federate_name:
            service += "WithName"
            arguments.insert(0, federate_name)
        if modules:
            service += "AndModules" if federate_name else "WithModules"
            arguments.append(modules)
        result: JoinResult = self._invoke(service, *arguments)
        return result

    def resign_federation_execution(self, resign_action: ResignAction) -> None:
        """Leave the federation execution."""
        self._keep_out_of_callbacks()
        self._invoke("resignFederationExecution", resign_action)

    def register_federation_synchronization_point(
        self,
        synchronization_point_label: str,
        user_supplied_tag: bytes = b"",
        synchronization_set: Set[FederateHandle] | None = None,
    ) -> None:
        """Announce a point to some federates, or to all, later ones included."""
        service = "registerFederationSynchronizationPoint"
        point = synchronization_point_label, user_supplied_tag
        if synchronization_set is None:
            self._invoke(service, *point)
        else:
            self._invoke(service + "WithSet", *point, synchronization_set)

    def synchronization_point_achieved(
        self, synchronization_point_label: str, successfully: bool = True
    ) -> None:
        """Tell that this federate has come to the point."""
        self._invoke(
            "synchronizationPointAchieved", synchronization_point_label, successfully
        )

    def request_federation_save(
        self, label: str, time: LogicalTime | None = None
    ) -> None:
        """Ask that the federation be saved, now or when it has come to a time."""
        if time is None:
            self._invoke("requestFederationSave", label)
        else:
            self._invoke("requestFederationSaveWithTime", label, time)

    def federate_save_begun(self) -> None:
        """Tell that this federate saves its state."""
        self._invoke("federateSaveBegun")

    def federate_save_complete(self) -> None:
        """Tell that this federate has saved its state."""
        self._invoke("federateSaveComplete")

    def federate_save_not_complete(self) -> None:
        """Tell that this federate could not save its state."""
        self._invoke("federateSaveNotComplete")

    def abort_federation_save(self) -> None:
        """Give up the save that is under way."""
        self._invoke("abortFederationSave")

    def query_federation_save_status(self) -> None:
        """Ask for `federation_save_status_response`."""
        self._invoke("queryFederationSaveStatus")

    def request_federation_restore(self, label: str) -> None:
        """Ask that the federation go back to what was saved."""
        self._invoke("requestFederationRestore", label)

    def federate_restore_complete(self) -> None:
        """Tell that this federate has its former state."""
        self._invoke("federateRestoreComplete")

    def federate_restore_not_complete(self) -> None:
        """Tell that this federate could not restore its state."""
        self._invoke("federateRestoreNotComplete")

    def abort_federation_restore(self) -> None:
        """Give up the restore that is under way."""
        self._invoke("abortFederationRestore")

    def query_federation_restore_status(self) -> None:
        """Ask for `federation_restore_status_response`."""
        self._invoke("queryFederationRestoreStatus")


def _modules(modules: FomModule | Iterable[FomModule]) -> tuple[FomModule, ...]:
    return (modules,) if isinstance(modules, FomModule) else tuple(modules)
