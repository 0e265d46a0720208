"""The services that an RTI has, each found by its name in the Federate Protocol."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import RTIinternalError

if TYPE_CHECKING:
    from .state import Federate

Run = TypeVar("Run", bound=Callable[..., object])

#: What a joined federate may call; the first argument is the federate.
SERVICES: dict[str, Callable[..., Any]] = {}
#: What a connection may call whether joined or not; the first argument is it.
CONNECTION_SERVICES: dict[str, Callable[..., Any]] = {}
#: What this RTI does not do, and why not.
NOT_OFFERED: dict[str, str] = {}
#: Where what it does is less than the standard's words, or our reading of them.
LIMITS: list[str] = []


def service(*names: str) -> Callable[[Run], Run]:
    """Have a function serve joined federates under names of the protocol."""

    def enter(run: Run) -> Run:
        for name in names:
            SERVICES[name] = run
        return run

    return enter


def connection_service(*names: str) -> Callable[[Run], Run]:
    """Have a function serve connections, joined or not."""

    def enter(run: Run) -> Run:
        for name in names:
            CONNECTION_SERVICES[name] = run
        return run

    return enter


def not_offered(module: str, reason: str, *names: str) -> None:
    """Have services, which would be a module's, answer that this RTI lacks them."""

    def refuser(name: str) -> Callable[..., object]:
        def refuse(federate: "Federate", *arguments: object) -> object:
            raise RTIinternalError(f"{name} is not offered by this RTI: {reason}")

        refuse.__module__ = module
        return refuse

    for name in names:
        NOT_OFFERED[name] = reason
        SERVICES[name] = refuser(name)


def limit(text: str) -> None:
    """Note where a module does less than the standard says, or says it in our words."""
    LIMITS.append(text)
