"""Reservation of names for object instances (6.2 to 6.7)."""

from collections.abc import Iterable

from ..errors import IllegalName, NameSetWasEmpty, ObjectInstanceNameNotReserved
from .registry import service
from .state import Federate


def _check(name: str) -> None:
    if not name or name.startswith("HLA"):
        raise IllegalName(f"{name!r}: a name is not empty and does not begin with HLA")


def _is_free(federate: Federate, name: str) -> bool:
    federation = federate.federation
    return name not in federation.reserved and name not in federation.instance_names


def _reserve(federate: Federate, name: str) -> None:
    federate.federation.reserved[name] = federate
    federate.reserved.add(name)


@service("reserveObjectInstanceName")
def reserve(federate: Federate, name: str) -> None:
    """Reserve a name; a callback tells whether it succeeded."""
    _check(name)
    if _is_free(federate, name):
        _reserve(federate, name)
        federate.tell("objectInstanceNameReservationSucceeded", name)
    else:
        federate.tell("objectInstanceNameReservationFailed", name)


@service("releaseObjectInstanceName")
def release(federate: Federate, name: str) -> None:
    """Give a name back that was not used."""
    release_multiple(federate, [name])


@service("reserveMultipleObjectInstanceNames")
def reserve_multiple(federate: Federate, names: Iterable[str]) -> None:
    """Reserve all of some names, or none; a callback tells."""
    wanted = frozenset(names)
    if not wanted:
        raise NameSetWasEmpty("there is no name to reserve")
    for name in wanted:
        _check(name)
    if all(_is_free(federate, name) for name in wanted):
        for name in wanted:
            _reserve(federate, name)
        federate.tell("multipleObjectInstanceNameReservationSucceeded", wanted)
    else:
        federate.tell("multipleObjectInstanceNameReservationFailed", wanted)


@service("releaseMultipleObjectInstanceNames")
def release_multiple(federate: Federate, names: Iterable[str]) -> None:
    """Give names back that were not used: all of them, or none."""
    given_back = frozenset(names)
    for name in sorted(given_back):
        if name not in federate.reserved:
            raise ObjectInstanceNameNotReserved(
                f"{federate.name} has not reserved {name}, or has used it"
            )
    for name in given_back:
        federate.reserved.discard(name)
        del federate.federation.reserved[name]
