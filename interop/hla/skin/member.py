"""One application's place in a federation: PDUs in and out of an RTI ambassador."""

import time as wall
from collections.abc import Callable, Iterable, Mapping, Sequence

from ...closing import Closing
from ...errors import InteropError
from ...exercise import Agreement
from ..ambassador import RTIAmbassador
from ..types import LogicalTime, OrderType
from .events import Notes
from .federation import Federation
from .hearing import Heard, Listener
from .speaking import Speaker
from .translation import Translator
from .vocabulary import Vocabulary

#: Seconds of the wall clock in which an RTI answers, unless it waits for others.
PATIENCE = 30.0
_TURN = 0.1  #: s between looks at whether somebody wants to end
READY = "dome ready: "  #: a synchronization point that tells which member is


class Lost(InteropError):
    """There is no connection to the RTI any more, or it does not answer."""


class Member(Closing):
    """Takes datagrams as a network does, and gives those of the other members.

    Under time management what is sent at one time is given to all at the next, in the
    order of ``ranks``; without it, as it comes.

    Parameters
    ----------
    rti : not connected yet; disconnected with `close`
    translator : what PDUs are to the federation's object model
    agreement : of the exercise that the PDUs belong to
    name : of this federate
    federation : what to join
    ranks : federate name -> its place among simultaneous senders
    sends, hears : PDU types that are published and subscribed to; None for all
    repeats : whether PDUs without news are told, too
    waiting : told often while an answer is awaited; True ends it with `Lost`
    """

    def __init__(
        self,
        rti: RTIAmbassador,
        translator: Translator,
        agreement: Agreement,
        *,
        name: str,
        federation: Federation,
        ranks: Mapping[str, int] | None = None,
        sends: Iterable[int] | None = None,
        hears: Iterable[int] | None = None,
        repeats: bool = False,
        waiting: Callable[[], bool] = lambda: False,
    ) -> None:
        self.name = name
        self._rti = rti
        self._translator = translator
        self._notes = Notes()
        self._federation = federation
        self._waiting = waiting
        self._joined = False
        self._sends = None if sends is None else frozenset(sends)
        self._hears = None if hears is None else frozenset(hears)
        self._vocabulary = Vocabulary(rti)
        self.speaker = Speaker(
            rti,
            translator,
            self._vocabulary,
            repeats=repeats,
            reserve=self._reserve,
        )
        self.listener = Listener(
            translator,
            self._vocabulary,
            agreement,
            ranks=ranks or {},
            patience=agreement.heartbeat,
        )

    @property
    def time(self) -> LogicalTime:
        """The latest logical time that the RTI gave."""
        return self._notes.granted

    def join(self, *, create: bool = False) -> None:
        """Connect, join and declare; with ``create``, make the federation if need be.

        Raises CallError in one line where that is refused.
        """
        self._federation.join(self._rti, self._notes, self.name, create=create)
        self._joined = True
        self._declare()

    def manage_time(self, lookahead: float | None) -> None:
        """Advance with the others; with a lookahead, others wait for us, too."""
        self._rti.enable_time_constrained()
        self._await(lambda: self._notes.constrained, "to constrain our time")
        if lookahead is not None:
            self._rti.enable_time_regulation(lookahead)
            self._await(lambda: self._notes.regulating, "to let us regulate time")

    def gather(self, names: Iterable[str]) -> bool:
        """Wait until all members of these names have come as far as this one.

        False if that was ended before all had.
        """
        wanted = {READY + name for name in names}
        own = READY + self.name
        if own in wanted:
            self._rti.register_federation_synchronization_point(own, b"")
        if not self._await(lambda: wanted <= self._notes.announced.keys()):
            return False
        for label in sorted(wanted):
            self._rti.synchronization_point_achieved(label)
        return True

    def send(
        self,
        datagrams: Sequence[bytes],
        *,
        now: float,
        time: LogicalTime | None = None,
    ) -> None:
        """Tell the others what is in the datagrams, for logical ``time`` if any."""
        self.speaker.tell(datagrams, now=now, time=time)

    def receive(self, *, now: float, time: LogicalTime | None = None) -> list[Heard]:
        """The PDUs of what the others told, and of those due for a repetition.

        Whoever asked for values of our objects gets them, for ``time`` if any.
        """
        requests, self._notes.requests = self._notes.requests, []
        for request in requests:
            self.speaker.answer(request, time=time)
        heard = self.listener.take(self._notes.take(), now=now)
        heard += self.listener.repeat(now=now)
        for handle in self.listener.incomplete(now=now):
            words = self.listener.objects[handle].words
            self._rti.request_instance_attribute_value_update(
                handle, frozenset(words.attributes.values()), b""
            )
        return heard

    def ask(self, time: LogicalTime) -> None:
        """Ask to advance to a logical time."""
        self._rti.time_advance_request(time)

    def advanced(self, time: LogicalTime) -> bool:
        """Wait until the RTI has given that time; others may hold it back for long.

        False if that was ended before it had.
        """
        return self._await(lambda: self._notes.granted >= time)

    def look(self) -> None:
        """Let callbacks come in that wait."""
        while self._rti.evoke_callback(0.0):
            continue
        self._check()

    def wait(self, timeout: float) -> None:
        """Wait for a callback, at most so many seconds of the wall clock."""
        self._rti.evoke_callback(timeout)
        self._check()

    def close(self) -> None:
        """Resign, and disconnect; the last to go takes the federation along."""
        if self._joined:
            self._joined = False
            self._federation.resign(self._rti)
        self._rti.disconnect()

    def _declare(self) -> None:
        """Publish what we send and subscribe to what we hear, and nothing else."""
        words, rti, known = self._translator, self._rti, self._vocabulary
        every = words.object_classes(None)
        for name in words.object_classes(self._sends):
            found = known.object_class(name, every[name])
            attributes = frozenset(found.attributes.values())
            rti.publish_object_class_attributes(found.handle, attributes)
            rti.change_default_attribute_order_type(
                found.handle, attributes, OrderType.TIMESTAMP
            )
        for name in words.object_classes(self._hears):
            found = known.object_class(name, every[name])
            attributes = frozenset(found.attributes.values())
            rti.subscribe_object_class_attributes(found.handle, attributes)
        all_of = words.interaction_classes(None)
        for name in words.interaction_classes(self._sends):
            said = known.interaction(name, all_of[name])
            rti.publish_interaction_class(said.handle)
            rti.change_interaction_order_type(said.handle, OrderType.TIMESTAMP)
        for name in words.interaction_classes(self._hears):
            rti.subscribe_interaction_class(
                known.interaction(name, all_of[name]).handle
            )

    def _reserve(self, names: Sequence[str]) -> set[str]:
        """Have names kept for us; those that are."""
        reserved = self._notes.reserved
        self._rti.reserve_multiple_object_instance_names(frozenset(names))
        self._await(lambda: all(n in reserved for n in names), "to reserve names")
        free = {name for name in names if reserved.pop(name)}
        if len(names) > 1 and not free:  # all or none: one of them may be taken
            for name in names:
                free |= self._reserve([name])
        return free

    def _await(self, fact: Callable[[], bool], what: str = "") -> bool:
        """Let callbacks come in until ``fact()``; False if that was ended before.

        For what the RTI does by itself, ``what`` says that: it has to be quick.
        """
        limit = wall.monotonic() + PATIENCE if what else float("inf")
        while not fact():
            if self._rti.evoke_callback(_TURN) or fact():
                continue
            self._check()
            if self._waiting():
                return False
            if wall.monotonic() > limit:
                raise Lost(f"the RTI takes longer than {PATIENCE:g} s {what}")
        return True

    def _check(self) -> None:
        if self._notes.lost is not None:
            raise Lost(f"lost the RTI: {self._notes.lost}")
