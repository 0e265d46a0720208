"""Classes by their last name in a merged object model, whichever edition it has."""

from collections.abc import Mapping
from dataclasses import dataclass

from fom.omt import ObjectModel
from fom.omt.model import InteractionClass, ObjectClass


@dataclass(frozen=True)
class Known:
    """A class of the model: full name, and the data types of all that it has."""

    name: str
    data_types: Mapping[str, str]  #: by attribute or parameter, inherited ones too


class Classes:
    """The classes of a model that a mapping asks for, and those it lacks."""

    def __init__(self, model: ObjectModel) -> None:
        self.missing: list[str] = []  #: what was asked for in vain, in words
        self._objects = _known(model.object_classes())
        self._interactions = _known(model.interaction_classes())

    def object_class(self, name: str) -> Known | None:
        """The object class with a last name; None, and told, if there is none."""
        return self._find(self._objects, name, "object class")

    def interaction_class(self, name: str) -> Known | None:
        """The interaction class with a last name; None, and told, if none."""
        return self._find(self._interactions, name, "interaction class")

    def _find(self, known: dict[str, Known], name: str, what: str) -> Known | None:
        found = known.get(name)
        if found is None:
            self.miss(f"{what} {name}")
        return found

    def miss(self, what: str) -> None:
        """Take note that something is not in the model."""
        if what not in self.missing:
            self.missing.append(what)


def _known(classes: "object") -> dict[str, Known]:
    found: dict[str, Known] = {}
    inherited: dict[str, Mapping[str, str]] = {}
    for full, cls in classes:  # type: ignore[attr-defined]
        own = _own(cls)
        above = inherited.get(full.rpartition(".")[0], {})
        inherited[full] = {**above, **own}
        found.setdefault(cls.name, Known(full, inherited[full]))
    return found


def _own(cls: ObjectClass | InteractionClass) -> dict[str, str]:
    items = cls.attributes if isinstance(cls, ObjectClass) else cls.parameters
    return {name: item.data_type for name, item in items.items()}
