"""Which row holds which entity: numbers of our own, identifiers that we took over."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..dis import EntityId, SimulationAddress

Ints = NDArray[np.int64]

LAST_NUMBER = 65533  #: of an entity; 65534 is RQST_ASSIGN_ID, 65535 all


class EntityNumbers:
    """Gives entity numbers of one application, and knows the rows of all it owns."""

    def __init__(self, address: SimulationAddress) -> None:
        self.address = address
        self._row_of = np.full(LAST_NUMBER + 1, -1, dtype=np.int64)
        self._taken_over: dict[EntityId, int] = {}
        self._last = 0

    def new(self, count: int) -> list[EntityId]:
        """Identifiers not in use, those last that were in use a while ago.

        ValueError when so many are not left.
        """
        cycle = np.arange(self._last, self._last + LAST_NUMBER)
        candidates = cycle % LAST_NUMBER + 1
        free = candidates[self._row_of[candidates] < 0][:count].tolist()
        if len(free) < count:
            raise ValueError(f"no {count} entity identifiers are left")
        if count:
            self._last = free[-1]
        return [EntityId(*self._own, number) for number in free]

    def enter(self, ids: Sequence[EntityId], rows: Ints) -> None:
        """Say which rows entities have."""
        for entity, row in zip(ids, rows.tolist(), strict=True):
            if self._is_own(entity):
                self._row_of[entity.entity] = row
            else:
                self._taken_over[entity] = row

    def leave(self, entity: EntityId) -> None:
        """Forget an entity's row."""
        if self._is_own(entity):
            self._row_of[entity.entity] = -1
        else:
            self._taken_over.pop(entity, None)

    def row_of(self, entity: EntityId) -> int | None:
        """Row of an entity, None when there is none."""
        if not self._is_own(entity):
            return self._taken_over.get(entity)
        if entity.entity > LAST_NUMBER:
            return None
        row = int(self._row_of[entity.entity])
        return None if row < 0 else row

    @property
    def _own(self) -> tuple[int, int]:
        return self.address.site, self.address.application

    def _is_own(self, entity: EntityId) -> bool:
        return (entity.site, entity.application) == self._own
