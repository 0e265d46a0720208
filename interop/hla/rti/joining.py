"""Federation executions and their members (4.2 to 4.12)."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fom.omt.model import Edition

from ..errors import (
    CouldNotCreateLogicalTimeFactory,
    FederateAlreadyExecutionMember,
    FederateNameAlreadyInUse,
    FederateOwnsAttributes,
    FederatesCurrentlyJoined,
    FederationExecutionAlreadyExists,
    FederationExecutionDoesNotExist,
    InvalidResignAction,
    OwnershipAcquisitionPending,
)
from ..types import (
    FederationExecutionInformation,
    FederationExecutionMemberInformation,
    FomModule,
    JoinResult,
    ResignAction,
    TimeImplementation,
)
from .advisories import review_instance, review_interactions, review_registrations
from .catalogue import Catalogue
from .delivery import remove
from .granting import moved
from .knowledge import forget
from .modules import merged, read_mim, read_modules, standard_mim
from .regions import give_up
from .registry import connection_service, limit, service
from .state import Federate, Federation
from .synchronization import announce_to, leave
from .transfer import cancel_acquisitions, divest

if TYPE_CHECKING:
    from .rti import Connection

_CANCEL = (
    ResignAction.CANCEL_PENDING_OWNERSHIP_ACQUISITIONS,
    ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST,
)
_DELETE = (
    ResignAction.DELETE_OBJECTS,
    ResignAction.DELETE_OBJECTS_THEN_DIVEST,
    ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST,
)
_DIVEST = (
    ResignAction.UNCONDITIONALLY_DIVEST_ATTRIBUTES,
    ResignAction.DELETE_OBJECTS_THEN_DIVEST,
    ResignAction.CANCEL_THEN_DELETE_THEN_DIVEST,
)


@connection_service("createFederationExecution")
def create(connection: "Connection", name: str, module: FomModule) -> None:
    """Create a federation execution of one module."""
    _create(connection, name, [module])


@connection_service("createFederationExecutionWithTime")
def create_with_time(
    connection: "Connection", name: str, module: FomModule, time: str
) -> None:
    """Create a federation execution of one module, under a kind of time."""
    _create(connection, name, [module], time=time)


@connection_service("createFederationExecutionWithModules")
def create_with_modules(
    connection: "Connection", name: str, modules: Sequence[FomModule]
) -> None:
    """Create a federation execution of some modules."""
    _create(connection, name, modules)


@connection_service("createFederationExecutionWithModulesAndTime")
def create_with_modules_and_time(
    connection: "Connection", name: str, modules: Sequence[FomModule], time: str
) -> None:
    """Create a federation execution of some modules, under a kind of time."""
    _create(connection, name, modules, time=time)


@connection_service("createFederationExecutionWithMIM")
def create_with_mim(
    connection: "Connection", name: str, modules: Sequence[FomModule], mim: FomModule
) -> None:
    """Create a federation execution with a MIM of the federate's own."""
    _create(connection, name, modules, mim)


@connection_service("createFederationExecutionWithMIMAndTime")
def create_with_mim_and_time(
    connection: "Connection",
    name: str,
    modules: Sequence[FomModule],
    mim: FomModule,
    time: str,
) -> None:
    """Create a federation execution with a MIM of the federate's own, and time."""
    _create(connection, name, modules, mim, time)


def _create(
    connection: "Connection",
    name: str,
    modules: Sequence[FomModule],
    mim: FomModule | None = None,
    time: str = "",
) -> None:
    rti = connection.rti
    if name in rti.federations:
        raise FederationExecutionAlreadyExists(f"there is a federation {name}")
    try:
        implementation = TimeImplementation(time or TimeImplementation.FLOAT64.value)
    except ValueError:
        known = ", ".join(one.value for one in TimeImplementation)
        raise CouldNotCreateLogicalTimeFactory(f"{time}: known are {known}") from None
    given = read_modules(modules, rti.fetch)
    edition = given[0].edition if given else Edition.OMT_2010
    first = standard_mim(edition) if mim is None else read_mim(mim, rti.fetch)
    model = merged([first, *given])
    rti.federations[name] = Federation(
        name, Catalogue(model), implementation, rti.outbox
    )


def _existing(connection: "Connection", name: str) -> Federation:
    try:
        return connection.rti.federations[name]
    except KeyError:
        told = ", ".join(sorted(connection.rti.federations)) or "none"
        raise FederationExecutionDoesNotExist(f"{name}: there is {told}") from None


@connection_service("destroyFederationExecution")
def destroy(connection: "Connection", name: str) -> None:
    """Destroy a federation execution that nobody is joined to."""
    federation = _existing(connection, name)
    if federation.federates:
        joined = ", ".join(sorted(federation.names))
        raise FederatesCurrentlyJoined(f"{name}: joined are {joined}")
    del connection.rti.federations[name]


@connection_service("listFederationExecutions")
def list_federations(connection: "Connection") -> None:
    """Ask what federation executions there are; a callback tells."""
    report = frozenset(
        FederationExecutionInformation(one.name, one.time.value)
        for one in connection.rti.federations.values()
    )
    connection.tell("reportFederationExecutions", report)


@connection_service("listFederationExecutionMembers")
def list_members(connection: "Connection", name: str) -> None:
    """Ask who is joined to a federation execution; a callback tells."""
    federation = connection.rti.federations.get(name)
    if federation is None:
        connection.tell("reportFederationExecutionDoesNotExist", name)
        return
    report = frozenset(
        FederationExecutionMemberInformation(one.name, one.type)
        for one in federation.federates.values()
    )
    connection.tell("reportFederationExecutionMembers", name, report)


@connection_service("joinFederationExecution")
def join(connection: "Connection", type_name: str, federation: str) -> JoinResult:
    """Join under a name that the RTI makes."""
    return _join(connection, None, type_name, federation, ())


@connection_service("joinFederationExecutionWithModules")
def join_with_modules(
    connection: "Connection",
    type_name: str,
    federation: str,
    modules: Sequence[FomModule],
) -> JoinResult:
    """Join with modules that add to the FOM, under a name that the RTI makes."""
    return _join(connection, None, type_name, federation, modules)


@connection_service("joinFederationExecutionWithName")
def join_with_name(
    connection: "Connection", name: str, type_name: str, federation: str
) -> JoinResult:
    """Join under a name."""
    return _join(connection, name, type_name, federation, ())


@connection_service("joinFederationExecutionWithNameAndModules")
def join_with_name_and_modules(
    connection: "Connection",
    name: str,
    type_name: str,
    federation: str,
    modules: Sequence[FomModule],
) -> JoinResult:
    """Join under a name, with modules that add to the FOM."""
    return _join(connection, name, type_name, federation, modules)


def _join(
    connection: "Connection",
    name: str | None,
    type_name: str,
    federation_name: str,
    modules: Sequence[FomModule],
) -> JoinResult:
    if connection.federate is not None:
        raise FederateAlreadyExecutionMember(
            f"joined to {connection.federate.federation.name} "
            f"as {connection.federate.name}"
        )
    federation = _existing(connection, federation_name)
    if name is not None and name in federation.names:
        raise FederateNameAlreadyInUse(f"{federation_name} has a federate {name}")
    if modules:
        added = read_modules(modules, connection.rti.fetch)
        federation.catalogue.extend(merged([federation.catalogue.model, *added]))
    handle = federation.new_federate_handle()
    if name is None:
        number = int.from_bytes(handle, "big")
        name = f"HLAfederate_{number}"
    federate = Federate(
        federation, handle, name, type_name, connection.deliver, connection.unseat
    )
    federation.federates[handle] = federation.names[name] = federate
    connection.federate = federate
    announce_to(federate)
    return JoinResult(handle, federation.time.value)


@service("resignFederationExecution")
def resign(federate: Federate, action: ResignAction) -> None:
    """Leave; what becomes of attributes and acquisitions is told (4.11)."""
    if action not in tuple(ResignAction):
        raise InvalidResignAction(f"{action} is none of {', '.join(_names())}")
    for instance in federate.known:
        for holding in instance.holdings.values():
            if federate in holding.acquiring and action not in _CANCEL:
                raise OwnershipAcquisitionPending(
                    f"{federate.name} is acquiring {holding.attribute.name} "
                    f"of {instance.name}"
                )
            privilege = instance.holdings[instance.cls.privilege.handle]
            goes = action in _DELETE and privilege.owner is federate
            if holding.owner is federate and not goes and action not in _DIVEST:
                raise FederateOwnsAttributes(
                    f"{federate.name} owns {holding.attribute.name} of {instance.name}"
                )
    take_out(federate, action)


def _names() -> list[str]:
    return [action.name for action in ResignAction]


def take_out(federate: Federate, action: ResignAction) -> None:
    """Have a federate be a member no more; others are told what follows."""
    federation = federate.federation
    federate.unseat()
    del federation.federates[federate.handle]
    del federation.names[federate.name]
    federate.subscribed.clear()
    federate.interactions_subscribed.clear()
    federate.published.clear()
    federate.interactions_published.clear()
    federation.interaction_routes.clear()
    cancel_acquisitions(federate)
    if action in _DELETE:
        for instance in list(federate.known):
            privilege = instance.holdings[instance.cls.privilege.handle]
            if privilege.owner is federate:
                remove(federate, instance, b"")
    for instance in list(federate.known):
        # What nobody may own for a lost federate is left to whoever wants it.
        owned = list(instance.owned_by(federate))
        if owned:
            divest(federate, instance, owned, b"")
        forget(federate, instance)
        review_instance(instance)
    for name in federate.reserved:
        del federation.reserved[name]
    leave(federate)
    give_up(federate)
    review_registrations(federation)
    review_interactions(federation)
    moved(federation)


limit(
    "A lost federate whose directive is NoAction owns nothing more: its attributes are "
    "offered as if it had divested them."
)
limit(
    "The MOM's classes are in the FOM; the RTI neither registers its objects nor sends "
    "or takes its interactions."
)
