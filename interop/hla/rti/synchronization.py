"""Synchronization points (4.13 to 4.17)."""

from collections.abc import Set

from ..errors import SynchronizationPointLabelNotAnnounced
from ..types import FederateHandle, SynchronizationPointFailureReason
from .registry import service
from .state import Federate, Federation, SynchronizationPoint


@service("registerFederationSynchronizationPoint")
def register(federate: Federate, label: str, tag: bytes) -> None:
    """Register a point for all federates, those that join later among them."""
    _register(federate, label, tag, frozenset())


@service("registerFederationSynchronizationPointWithSet")
def register_with_set(
    federate: Federate, label: str, tag: bytes, federates: Set[FederateHandle]
) -> None:
    """Register a point for some federates; an empty set means all."""
    _register(federate, label, tag, federates)


def _register(
    federate: Federate, label: str, tag: bytes, handles: Set[FederateHandle]
) -> None:
    federation = federate.federation
    reason = None
    if label in federation.points:
        reason = (
            SynchronizationPointFailureReason.SYNCHRONIZATION_POINT_LABEL_NOT_UNIQUE
        )
    elif not handles <= federation.federates.keys():
        reason = SynchronizationPointFailureReason.SYNCHRONIZATION_SET_MEMBER_NOT_JOINED
    if reason is not None:
        federate.tell("synchronizationPointRegistrationFailed", label, reason)
        return
    federate.tell("synchronizationPointRegistrationSucceeded", label)
    point = SynchronizationPoint(label, tag, everybody=not handles)
    federation.points[label] = point
    for handle, member in federation.federates.items():
        if not handles or handle in handles:
            _announce(point, member)


def _announce(point: SynchronizationPoint, federate: Federate) -> None:
    point.waiting[federate] = None
    federate.tell("announceSynchronizationPoint", point.label, point.tag)


def announce_to(federate: Federate) -> None:
    """Tell a federate that has just joined of the points that are for all."""
    for point in federate.federation.points.values():
        if point.everybody:
            _announce(point, federate)


@service("synchronizationPointAchieved")
def achieved(federate: Federate, label: str, successfully: bool) -> None:
    """Tell that the federate is there, or that it has failed to be."""
    point = federate.federation.points.get(label)
    if point is None or federate not in point.waiting:
        raise SynchronizationPointLabelNotAnnounced(
            f"no point {label} is announced to {federate.name} and not yet achieved"
        )
    del point.waiting[federate]
    point.achieved[federate] = successfully
    _settle(federate.federation, point)


def leave(federate: Federate) -> None:
    """Wait no more for a federate that is gone."""
    federation = federate.federation
    for point in list(federation.points.values()):
        point.waiting.pop(federate, None)
        point.achieved.pop(federate, None)
        _settle(federation, point)


def _settle(federation: Federation, point: SynchronizationPoint) -> None:
    if point.waiting:
        return
    del federation.points[point.label]
    failed = frozenset(
        f.handle for f, succeeded in point.achieved.items() if not succeeded
    )
    for federate in point.achieved:
        federate.tell("federationSynchronized", point.label, failed)
