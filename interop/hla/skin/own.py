"""The objects that one member registered, and what it last told of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..types import AttributeHandle, ObjectInstanceHandle
from .vocabulary import ClassHandles


@dataclass(slots=True)
class Own:
    """One object of ours in the federation."""

    name: str
    words: ClassHandles
    handle: ObjectInstanceHandle
    tag: bytes  #: that came with the latest values
    values: dict[AttributeHandle, bytes] = field(default_factory=dict)

    def changes(
        self, values: Mapping[AttributeHandle, bytes]
    ) -> dict[AttributeHandle, bytes]:
        """What of ``values`` others have not been told."""
        held = self.values
        return {key: value for key, value in values.items() if held.get(key) != value}


class OwnObjects:
    """All of them, by name and by handle."""

    def __init__(self) -> None:
        self._by_name: dict[str, Own] = {}
        self._by_handle: dict[ObjectInstanceHandle, Own] = {}

    def __len__(self) -> int:
        return len(self._by_name)

    def all(self) -> list[Own]:
        """All of them, in the order in which they became ours."""
        return list(self._by_name.values())

    def __contains__(self, name: str) -> bool:
        return name in self._by_name

    def get(self, name: str) -> Own | None:
        """The object of that name, if it is ours."""
        return self._by_name.get(name)

    def at(self, handle: ObjectInstanceHandle) -> Own | None:
        """The object with that handle, if it is ours."""
        return self._by_handle.get(handle)

    def add(self, own: Own) -> None:
        """Keep one that was registered."""
        self._by_name[own.name] = own
        self._by_handle[own.handle] = own

    def drop(self, own: Own) -> None:
        """Forget one that is deleted."""
        del self._by_name[own.name]
        del self._by_handle[own.handle]
