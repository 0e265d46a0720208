"""What all groups of services have in common."""

from abc import ABC, abstractmethod
from typing import Any


class Services(ABC):
    """A group of services: each method hands its call to `_invoke`."""

    @abstractmethod
    def _invoke(self, service: str, *arguments: object) -> Any:
        """Have the RTI do a service; raises what the RTI does.

        ``service`` is named as in the schema of the Federate Protocol, each overload by
        a name of its own, and ``arguments`` stand in the order of that message's
        fields.
        """

    @abstractmethod
    def _keep_out_of_callbacks(self) -> None:
        """Raise CallNotAllowedFromWithinCallback from within a callback."""
