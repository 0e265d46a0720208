"""What was told of own objects, so that only what changes is told again."""

from collections.abc import Mapping

from .messages import ObjectRemoved, ObjectUpdate


class Ledger:
    """Values of own objects by name."""

    def __init__(self) -> None:
        self._told: dict[str, tuple[str, dict[str, bytes]]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._told

    def tell(
        self,
        object_class: str,
        name: str,
        values: Mapping[str, bytes],
        tag: bytes,
        *,
        always: str = "",
    ) -> ObjectUpdate | None:
        """The update that says what changed, and one attribute anyhow; None if none."""
        _, told = self._told.setdefault(name, (object_class, {}))
        changed = {
            attribute: octets
            for attribute, octets in values.items()
            if attribute == always or told.get(attribute) != octets
        }
        told.update(changed)
        return ObjectUpdate(object_class, name, changed, tag) if changed else None

    def class_of(self, name: str) -> str:
        """The class of an object, empty when there is none of that name."""
        return self._told[name][0] if name in self._told else ""

    def remove(self, name: str, tag: bytes) -> ObjectRemoved:
        """Forget an object; KeyError when there is none."""
        object_class, _ = self._told.pop(name)
        return ObjectRemoved(object_class, name, tag)

    def current(self, name: str) -> ObjectUpdate | None:
        """All values of an object, None when there is none of that name."""
        if name not in self._told:
            return None
        object_class, told = self._told[name]
        return ObjectUpdate(object_class, name, dict(told), b"")
