"""Time management, held to a simulation that has no concurrency at all.

Federates follow programs: what one does next depends on nothing but what it received
and was granted. Then every interleaving of their calls has to give the same history,
and the one in which the earliest event is always next is easy to write down.
"""

import random
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interop.hla.errors import InvalidLogicalTime, RTIexception
from interop.hla.rti import Rti
from interop.hla.types import FomModule, OrderType, ResignAction


class Program(NamedTuple):
    """How a federate goes on: in steps, or from message to message."""

    step: int
    lookahead: int
    next_message: bool
    seed: int

    def sends(self, time: int, received: list[Any]) -> list[tuple[int, bytes]]:
        """What it sends at a grant: times after its own, and contents."""
        draw = random.Random(f"{self.seed} {time} {received}")
        return [
            (time + self.lookahead + draw.randrange(4), bytes([draw.randrange(256)]))
            for _ in range(draw.randrange(3))
        ]


programs = st.builds(
    Program,
    step=st.integers(1, 5),
    lookahead=st.integers(1, 4),
    next_message=st.booleans(),
    seed=st.integers(0, 999),
)
END = 25

History = list[tuple[int, list[tuple[int, str, bytes]]]]


def simulate(players: dict[str, Program]) -> dict[str, History]:
    """All histories, by always doing next what is earliest."""
    now = dict.fromkeys(players, 0)
    sent: list[tuple[int, str, int, bytes]] = []
    seen: dict[str, int] = dict.fromkeys(players, -1)  # up to what time
    histories: dict[str, History] = {name: [] for name in players}
    number = 0

    def send(name: str, received: list[Any]) -> None:
        nonlocal number
        for time, content in players[name].sends(now[name], received):
            number += 1
            sent.append((time, name, number, content))

    def unseen(name: str) -> list[tuple[int, str, int, bytes]]:
        return sorted(m for m in sent if m[1] != name and m[0] > seen[name])

    def goal(name: str) -> int:
        target = now[name] + players[name].step
        waiting = unseen(name)
        if players[name].next_message and waiting:
            target = min(target, waiting[0][0])
        return target

    for name in sorted(players):
        send(name, [])
    while min(now.values()) < END:
        name = min((n for n in players if now[n] < END), key=lambda n: (goal(n), n))
        now[name] = goal(name)
        got = [(t, n, c) for t, n, _, c in unseen(name) if t <= now[name]]
        seen[name] = now[name]
        histories[name].append((now[name], got))
        send(name, got)
    return histories


class Runner:
    """A federate that follows a program on the RTI."""

    def __init__(self, rti: Rti, name: str, program: Program, made: bool) -> None:
        self.name, self.program = name, program
        self.heard: list[tuple[str, tuple[Any, ...]]] = []
        self.history: History = []
        self._got: list[Any] = []
        self.now = 0
        self.waiting = False
        self._connection = rti.connect(self._hear)
        self.call("connect")
        if not made:
            self.call(
                "createFederationExecutionWithTime", "F", MODULE, "HLAinteger64Time"
            )
        self.call("joinFederationExecutionWithName", name, "test", "F")
        self.fire: Any = self.call("getInteractionClassHandle", "Fire")
        self.what: Any = self.call("getParameterHandle", self.fire, "What")
        self.call("publishInteractionClass", self.fire)
        self.call("subscribeInteractionClass", self.fire)
        self.call("enableTimeRegulation", program.lookahead)
        self.call("enableTimeConstrained")

    def _hear(self, callback: str, told: tuple[Any, ...]) -> None:
        self.heard.append((callback, told))

    def call(self, service: str, *told: Any) -> Any:
        return self._connection.call(service, told)

    def lost(self) -> None:
        self._connection.lost("killed")

    def act(self) -> bool:
        """Take one callback, or make one step; False if there is nothing to do."""
        if self.heard:
            callback, told = self.heard.pop(0)
            if callback == "receiveInteractionWithTime":
                assert told[6] > self.now, "a message in the past"
                self._got.append((told[6], told[2].decode(), told[1][self.what]))
            elif callback == "timeAdvanceGrant":
                (self.now,) = told
                self.history.append((self.now, self._got))
                self.waiting = False
                self.send(self._got)
                self._got = []
            return True
        if self.waiting or self.now >= END:
            return False
        program = self.program
        self.waiting = True
        kind = "nextMessageRequest" if program.next_message else "timeAdvanceRequest"
        self.call(kind, self.now + program.step)
        return True

    def send(self, received: list[Any]) -> None:
        for time, content in self.program.sends(self.now, received):
            values = {self.what: content}
            self.call(
                "sendInteractionWithTime", self.fire, values, self.name.encode(), time
            )


MODULE = FomModule(
    "Fire.xml",
    b"""<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">
 <modelIdentification><name>Fire</name></modelIdentification>
 <interactions><interactionClass><name>HLAinteractionRoot</name>
  <interactionClass><name>Fire</name><order>TimeStamp</order>
   <parameter><name>What</name></parameter>
  </interactionClass></interactionClass></interactions></objectModel>""",
)


def runners(players: dict[str, Program], order: list[str]) -> list[Runner]:
    """The federates, joined in some order, each with its first messages sent."""
    rti = Rti()
    made = [Runner(rti, name, players[name], bool(n)) for n, name in enumerate(order)]
    for each in made:
        each.heard.clear()
        each.send([])
    return made


def run(players: dict[str, Program], seed: int) -> dict[str, History]:
    """All histories, with the calls interleaved anyhow."""
    draw = random.Random(seed)
    order = sorted(players)
    draw.shuffle(order)
    active = runners(players, order)
    everybody = list(active)
    while active:
        each = draw.choice(active)
        if not each.act() and each.now >= END:
            active.remove(each)
            each.call("resignFederationExecution", ResignAction.NO_ACTION)
        stuck = [one for one in active if one.waiting and not one.heard]
        assert not active or len(stuck) < len(active), "all wait for each other"
    return {each.name: each.history for each in everybody}


several = st.lists(programs, min_size=1, max_size=5).map(
    lambda found: {f"f{n}": program for n, program in enumerate(found)}
)


@settings(max_examples=60, deadline=None)
@given(players=several, seed=st.integers(0, 2**32))
def test_any_interleaving_has_the_history_of_the_reference(
    players: dict[str, Program], seed: int
) -> None:
    assert run(players, seed) == simulate(players)


@settings(max_examples=60, deadline=None)
@given(players=several, seed=st.integers(0, 2**32))
def test_no_grant_is_beyond_what_others_may_send(
    players: dict[str, Program], seed: int
) -> None:
    """A grant is at most the GALT of the same moment, and nothing comes behind it."""
    draw = random.Random(seed)
    everybody = runners(players, sorted(players))
    for _ in range(150):
        each = draw.choice(everybody)
        heard = {one.name: len(one.heard) for one in everybody}
        each.act()
        for one in everybody:
            for callback, told in one.heard[heard[one.name] :]:
                if callback == "timeAdvanceGrant":
                    galt = one.call("queryGALT")
                    assert galt is None or told[0] <= galt


@pytest.mark.parametrize("crash", [False, True])
@settings(max_examples=40, deadline=None)
@given(players=several, seed=st.integers(0, 2**32))
def test_who_is_left_goes_on_when_others_go(
    players: dict[str, Program], seed: int, crash: bool
) -> None:
    draw = random.Random(seed)
    active = runners(players, sorted(players))
    while active:
        each = draw.choice(active)
        if draw.random() < 0.02 or (not each.act() and each.now >= END):
            active.remove(each)
            if crash:
                each.lost()
            else:
                each.call("resignFederationExecution", ResignAction.NO_ACTION)
        stuck = [one for one in active if one.waiting and not one.heard]
        assert not active or len(stuck) < len(active), "all wait for each other"


KINDS = (
    "timeAdvanceRequest",
    "timeAdvanceRequestAvailable",
    "nextMessageRequest",
    "nextMessageRequestAvailable",
    "flushQueueRequest",
)
SETTINGS = (
    "enableTimeRegulation",
    "enableTimeConstrained",
    "disableTimeRegulation",
    "disableTimeConstrained",
    "modifyLookahead",
)


class Free(Runner):
    """One that asks for anything, with any lookahead, zero as well."""

    least = 0  #: what no message may be before
    closed = False  #: nor at
    kind = ""

    def take(self) -> None:
        """Look at all that was heard."""
        heard, self.heard = self.heard, []
        for callback, told in heard:
            if callback == "receiveInteractionWithTime":
                if told[8] is OrderType.TIMESTAMP:
                    assert told[6] >= self.least, "a message in the past"
                    late = told[6] > self.least or not self.closed
                    assert late, "a message after the grant"
            elif callback in ("timeAdvanceGrant", "flushQueueGrant"):
                last = self.kind in ("timeAdvanceRequest", "nextMessageRequest")
                self.come(told[0], last)
                self.waiting = False
            elif callback in ("timeRegulationEnabled", "timeConstrainedEnabled"):
                self.come(told[0], False)
                if callback == "timeConstrainedEnabled":
                    self.closed = False  # what was before, nobody heeded

    def come(self, time: int, last: bool) -> None:
        """Be at a time; the last message of that time has come, or it has not."""
        self.closed = last or (self.closed and time == self.least)
        self.least = self.now = time

    def ask(self, draw: random.Random) -> None:
        """Do something that has to do with time, if the RTI lets it."""
        choice = draw.random()
        try:
            if choice < 0.5:
                kind = draw.choice(KINDS)
                self.call(kind, self.now + draw.randrange(4))
                self.kind, self.waiting = kind, True
            elif choice < 0.7:
                service = draw.choice(SETTINGS)
                many = service in ("enableTimeRegulation", "modifyLookahead")
                self.call(service, *[draw.randrange(4)] * many)
                if service == "disableTimeConstrained":
                    self.closed = False
            else:
                for time in range(self.now, self.now + 12):
                    if self.sends(time):
                        break
        except RTIexception:
            pass

    def sends(self, time: int) -> bool:
        """Send at a time, if that is allowed."""
        try:
            self.call("sendInteractionWithTime", self.fire, {}, b"", time)
        except InvalidLogicalTime:
            return False
        return True


@pytest.mark.parametrize("seed", range(40))
def test_whatever_is_asked_nobody_receives_in_its_past(seed: int) -> None:
    """Zero lookahead, every kind of request; federates come, change and go."""
    draw = random.Random(seed)
    rti = Rti()
    names = iter(range(1000))

    def new() -> Free:
        number = next(names)
        program = Program(1, draw.randrange(4), False, 0)
        return Free(rti, f"f{number}", program, bool(number))

    everybody = [new() for _ in range(3)]
    for _ in range(200):
        each = draw.choice(everybody)
        each.ask(draw)
        if draw.random() < 0.03:
            each.lost()
            everybody.remove(each)
            everybody.append(new())
        for one in everybody:
            one.take()
        assert not all(one.waiting for one in everybody), "all wait for each other"
