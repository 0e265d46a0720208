"""The roll: which layers are expected in an exercise, present, or missing."""

from collections.abc import Iterable, Mapping

from fom.enums import ResponseFlag
from interop.dis import Acknowledge, CreateEntity, EntityId
from interop.exercise import Exercise, Pending


class Roll:
    """Creates the layers that are expected, until each has acknowledged.

    A layer that asks to join is called up again: it may be new, or have been
    restarted and know nothing of the exercise.
    """

    def __init__(
        self,
        exercise: Exercise,
        others: Mapping[str, EntityId],
        expected: Iterable[str],
    ) -> None:
        self.others = others  #: every other layer -> its application
        self.expected = frozenset(expected)  #: layers that are waited for
        self.present: set[str] = set()
        self._exercise = exercise
        self._calls: dict[str, Pending] = {}

    @property
    def missing(self) -> list[str]:
        """Expected layers that have not acknowledged their creation, sorted."""
        return sorted(self.expected - self.present)

    def joins(self, applicant: EntityId) -> None:
        """Note that an application asked to join, for the first time or again."""
        for name, application in self.others.items():
            if application == applicant:
                self.forget(name)

    def forget(self, name: str) -> None:
        """Take a layer for missing until it acknowledges anew."""
        self.present.discard(name)
        self._calls.pop(name, None)

    def call(self, *, now: float) -> list[str]:
        """Call up whoever is missing; the names of those that came since last time."""
        came = []
        for name, pending in list(self._calls.items()):
            if not pending.done:
                continue
            del self._calls[name]
            answer = pending.response
            if isinstance(answer, Acknowledge):
                if answer.response_flag == ResponseFlag.ABLE:
                    self.present.add(name)
                    came.append(name)
        for name in self.missing:
            if name not in self._calls:
                request = CreateEntity(
                    self._exercise.id,
                    self.others[name],
                    self._exercise.new_request_id(),
                )
                self._calls[name] = self._exercise.management.request(request, now=now)
        return came

    def silent(self, *, now: float) -> list[str]:
        """Present layers of which nothing was heard for a timeout, sorted."""
        gone = self._exercise.silent_applications(now=now)
        return sorted(n for n in self.present if self.others[n] in gone)
