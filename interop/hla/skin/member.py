"""One application's place in a federation: PDUs in and out of an RTI ambassador."""

import time as wall
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress

from ...closing import Closing
from ...dis import EntityId
from ...errors import InteropError
from ...exercise import Agreement
from ..ambassador import RTIAmbassador
from ..errors import ObjectInstanceNotKnown
from ..types import LogicalTime, ObjectInstanceHandle, OrderType
from .events import Discovery, Notes
from .federation import Federation
from .hearing import Heard, Listener
from .own import Own, OwnObjects
from .speaking import Speaker
from .thinning import Thinning
from .transfer import Transfers
from .translation import Translator
from .vocabulary import ClassHandles, Vocabulary

#: Seconds of the wall clock in which an RTI answers, unless it waits for others.
PATIENCE = 30.0
#: What a heartbeat may take: whoever repeats himself by then needs no help.
LENIENCE = 1.2
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
    sends, hears : classes that are published and subscribed to; None for all
    repeats : whether PDUs without news are told, too
    lenience : heartbeats of silence after which objects of others are repeated
    thinning : if given, our Entity States that it finds no news are not told
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
        sends: Iterable[str] | None = None,
        hears: Iterable[str] | None = None,
        repeats: bool = False,
        thinning: Thinning | None = None,
        lenience: float = LENIENCE,
        waiting: Callable[[], bool] = lambda: False,
    ) -> None:
        self.name = name
        self._rti = rti
        self._translator = translator
        self._notes = Notes()
        self._federation = federation
        self._waiting = waiting
        self._joined = False
        self._given: list[Own] = []  # objects that are not ours any more
        self._sends = None if sends is None else frozenset(sends)
        self._hears = None if hears is None else frozenset(hears)
        self._vocabulary = Vocabulary(rti)
        self.listener = Listener(
            translator,
            self._vocabulary,
            agreement,
            ranks=ranks or {},
            lenience=lenience,
        )
        objects = OwnObjects()
        self.transfers = Transfers(
            rti, objects, self.listener.on_board, translator.entity_of
        )
        self.speaker = Speaker(
            rti,
            translator,
            self._vocabulary,
            repeats=repeats,
            reserve=self._reserve,
            thinning=thinning,
            objects=objects,
            transfers=self.transfers,
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
        self.look()
        for event in self._notes.events:  # of those who were here before
            if isinstance(event, Discovery):
                words = self._vocabulary.class_at(event.object_class)
                if words is not None:
                    self._request(event.object_instance, words)

    def manage_time(self, lookahead: float | None) -> None:
        """Advance with the others; with a lookahead, others wait for us, too."""
        self._order()
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
        ours, held = self.transfers.step()
        for own in ours:
            self.listener.let_go(own)
        self.speaker.say(held, time)
        self.speaker.tell(datagrams, now=now, time=time)

    def forget(
        self, entity_id: EntityId, *, now: float, time: LogicalTime | None = None
    ) -> None:
        """Tell the others that an entity of ours has fallen silent for good."""
        self.speaker.forget(entity_id, now=now, time=time)

    def receive(self, *, now: float, time: LogicalTime | None = None) -> list[Heard]:
        """The PDUs of what the others told, and of those due for a repetition.

        Whoever asked for values of our objects gets them, for ``time`` if any.
        """
        requests, self._notes.requests = self._notes.requests, []
        for request in requests:
            self.speaker.answer(request, time=time)
        given, self._given = self._given, []
        for own in given:
            self.listener.adopt(own, now=now)
        heard = self.listener.take(self._notes.take(), now=now)
        for one in heard:
            self.transfers.heard(one.octets)
        heard += self.listener.repeat(now=now)
        for handle in self.listener.untold(now=now):
            self._request(handle, self.listener.objects[handle].words)
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
        while self._evoke(0.0):
            continue
        self._check()

    def wait(self, timeout: float) -> None:
        """Wait for a callback, at most so many seconds of the wall clock."""
        self._evoke(timeout)
        self._check()

    def close(self) -> None:
        """Resign, and disconnect; the last to go takes the federation along."""
        joined, self._joined = self._joined, False
        if self._notes.lost is not None:
            self._rti.close()  # there is nobody to take leave of
            return
        if joined:
            self._federation.resign(self._rti)
        self._rti.disconnect()

    def _declare(self) -> None:
        """Publish what we send and subscribe to what we hear, and nothing else."""
        rti, known = self._rti, self._vocabulary
        for name, attributes in self._translator.object_classes.items():
            words = known.object_class(name, attributes)
            handles = frozenset(words.attributes.values())
            if self._sends is None or name in self._sends:
                rti.publish_object_class_attributes(words.handle, handles)
            if self._hears is None or name in self._hears:
                rti.subscribe_object_class_attributes(words.handle, handles)
        for name, parameters in self._translator.interaction_classes.items():
            said = known.interaction(name, parameters)
            if self._sends is None or name in self._sends:
                rti.publish_interaction_class(said.handle)
            if self._hears is None or name in self._hears:
                rti.subscribe_interaction_class(said.handle)

    def _order(self) -> None:
        """Have all that we publish delivered in the order of time, whatever the FOM."""
        for name in self._translator.object_classes:
            if self._sends is None or name in self._sends:
                words = self._vocabulary.known_class(name)
                handles = frozenset(words.attributes.values())
                self._rti.change_default_attribute_order_type(
                    words.handle, handles, OrderType.TIMESTAMP
                )
        for name in self._translator.interaction_classes:
            if self._sends is None or name in self._sends:
                said = self._vocabulary.known_interaction(name)
                self._rti.change_interaction_order_type(
                    said.handle, OrderType.TIMESTAMP
                )

    def _request(self, handle: ObjectInstanceHandle, words: ClassHandles) -> None:
        """Ask for all values of an object, once; it may have gone meanwhile."""
        self.listener.asked.add(handle)
        with suppress(ObjectInstanceNotKnown):
            self._rti.request_instance_attribute_value_update(
                handle, frozenset(words.attributes.values()), b""
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
            if self._evoke(_TURN) or fact():
                continue
            self._check()
            if self._waiting():
                return False
            if wall.monotonic() > limit:
                raise Lost(f"the RTI takes longer than {PATIENCE:g} s {what}")
        return True

    def _evoke(self, timeout: float) -> bool:
        """Let callbacks come in; what they want of objects of ours they get at once.

        Waits for the first one only; returns whether more are there.
        """
        came = self._rti.evoke_callback(timeout)
        if came:
            came = self._rti.evoke_multiple_callbacks(0.0, _TURN)
        notes = self._notes
        if notes.releases or notes.acquired:
            releases, notes.releases = notes.releases, []
            acquired, notes.acquired = notes.acquired, []
            self._given += self.transfers.release(releases)
            self.transfers.acquired(acquired)
        return came

    def _check(self) -> None:
        if self._notes.lost is not None:
            raise Lost(f"lost the RTI: {self._notes.lost}")
