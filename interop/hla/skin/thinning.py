"""Which Entity States tell more than what others work out by themselves."""

from dataclasses import replace

import numpy as np

from ...dis import EntityId, EntityState
from ...dis.orientation import angle_between, world_to_body
from ...dis.records import Location, Orientation, Vector
from ...exercise import Agreement
from .repetition import repeated, row


class Thinning:
    """Remembers what was passed on of each entity, and lets by what is news.

    News is whatever dead reckoning does not tell: another appearance, type or
    algorithm, or a place or attitude further off than the agreed thresholds. After a
    ``heartbeat`` (s) of silence everything is.
    """

    def __init__(
        self, agreement: Agreement, *, heartbeat: float = float("inf")
    ) -> None:
        self._heartbeat = heartbeat
        self._nearness = agreement.position_threshold
        self._turn = float(np.radians(agreement.orientation_threshold_deg))
        self._passed: dict[EntityId, tuple[EntityState, float]] = {}

    def is_news(self, state: EntityState, *, now: float) -> bool:
        """Whether to pass on a state of ``now``; if so, it counts as passed on."""
        last = self._passed.get(state.entity_id)
        if last is not None and self._is_known(state, *last, now):
            return False
        self._passed[state.entity_id] = state, now
        return True

    def forget(self, entity: EntityId) -> None:
        """Let whatever comes next of an entity be news."""
        self._passed.pop(entity, None)

    def _is_known(
        self, state: EntityState, last: EntityState, at: float, now: float
    ) -> bool:
        if now - at >= self._heartbeat or _still(state) != _still(last):
            return False
        expected = repeated(last, now - at)
        assert isinstance(expected, EntityState)
        off = float(np.linalg.norm(row(state.location) - row(expected.location)))
        if not off <= self._nearness:
            return False
        if state.orientation == expected.orientation:
            return True
        faces = world_to_body(row(state.orientation))
        faced = world_to_body(row(expected.orientation))
        return bool(angle_between(faces, faced)[0] <= self._turn)


def _still(state: EntityState) -> EntityState:
    """The state without what dead reckoning goes by."""
    reckoning = replace(
        state.dead_reckoning, acceleration=Vector(), angular_velocity=Vector()
    )
    return replace(
        state,
        location=Location(),
        velocity=Vector(),
        orientation=Orientation(),
        dead_reckoning=reckoning,
    )
