"""The bench: a subject on a ground, partners beside it, and expectations in time."""

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from ..capture import Application
from ..closing import Closing
from ..conformance import Profile, Severity
from ..conformance.profile import Member
from ..dis import EntityId, EntityState, SimulationAddress, name_of, pdu_type_of
from ..errors import CallError
from ..exercise import Pending
from .account import Account, matching
from .case import NeverHeard, NotExercised, SubjectEnded, Unmet
from .ground import Ground
from .hearing import Heard, told
from .judge import Breach
from .partner import SITE, Manager, Partner

P = TypeVar("P", bound=Partner)

ALL = 0xFFFF  #: ALL_SITES, ALL_APPLIC, ALL_ENTITIES
EVERYBODY = EntityId(ALL, ALL, ALL)
_TRIES = 2  # that bringing the subject up waits for an answer


class Interrupted(Exception):
    """Somebody asked the bench to end."""


def _any(body: Any) -> bool:
    return True


class Bench(Closing):
    """What a case acts with: everything in it takes and tells exercise time.

    Parameters
    ----------
    ground : where the subject is started
    profile : what the exercise agreed; its agreement is that of the partners
    application : of the subject; without it, the subject is whoever is no partner
    companions : whether others are on the network that are not judged
    keep : folder for a recording of each run
    interrupted : asked whether to end at once
    """

    def __init__(
        self,
        ground: Ground,
        *,
        profile: Profile | None = None,
        application: SimulationAddress | None = None,
        companions: bool = False,
        keep: Path | None = None,
        interrupted: Callable[[], bool] = lambda: False,
    ) -> None:
        self.ground = ground
        self.profile = _on(ground, Profile() if profile is None else profile)
        self.agreement = self.profile.agreement
        self.up = False  #: whether the subject was brought up, and has not left
        self._told = application
        self._companions = companions
        self._keep = keep
        self._interrupted = interrupted
        self._runs = 0
        self._may_end = True
        self._account = self._new_account(None)
        self._stranger = ground.join()
        self._partners: list[Partner] = []
        self._next_partner = 1
        self.manager = self._add(Manager)  #: asks for what managers ask for

    # -- who is there

    @property
    def subject(self) -> EntityId:
        """The subject's application, as told or as heard; NotExercised before that."""
        found = self._account.application
        if found is None:
            raise NotExercised("the subject's application is not known yet")
        return EntityId(found.site, found.application, 0)

    @property
    def knows_subject(self) -> bool:
        """Whether the subject's application is known."""
        return self._account.application is not None

    def partner(self) -> Partner:
        """Add a member of the exercise, which leaves at the end of the run."""
        return self._add(Partner)

    def entities(self) -> dict[EntityId, EntityState]:
        """Entities of the subject that are there, each by what it said last."""
        present = self._account.sightings.present(now=self.now)
        return {entity: one.body for entity, one in present.items()}

    def left(self) -> set[EntityId]:
        """Entities of the subject that said that they leave."""
        return set(self._account.sightings.left)

    # -- time

    @property
    def now(self) -> float:
        """The exercise clock, s since 1970-01-01 UTC."""
        return self.ground.now()

    def run_for(self, seconds: float) -> list[Heard]:
        """Let time pass; return what was heard of the subject meanwhile."""
        since = self.mark()
        limit = self.now + seconds
        while self.now < limit:
            self._tick(limit)
        return self._account.log[since:]

    def wait_until(self, fact: Callable[[], Any], within: float) -> bool:
        """Let time pass until ``fact()``, at most so many seconds; whether it came.

        Where there are processes they are given `Ground.slack` more.
        """
        limit = self.now + within + self.ground.slack
        while not fact():
            if self.now >= limit:
                return False
            self._tick(limit)
        return True

    # -- what is said and what is expected

    def send(self, *bodies: Any, status: int = 0) -> None:
        """Send PDUs of the manager at once, in one datagram, once."""
        self.manager.send(*bodies, status=status)

    def throw(self, *datagrams: bytes) -> None:
        """Send octets as they are, from a stranger's address; no rule judges them."""
        self._stranger.send(datagrams, now=self.now)

    def mark(self) -> int:
        """Return a place in what was heard in this case, for ``since``."""
        return len(self._account.log)

    def heard(
        self,
        body_type: type | None = None,
        *,
        where: Callable[[Any], bool] = _any,
        since: int = 0,
    ) -> list[Heard]:
        """Return the PDUs, of one type or all, since a `mark` or in this case."""
        if body_type is None:
            return self._account.log[since:]
        return list(matching(self._account.log[since:], body_type, where))

    def expect(
        self,
        body_type: type,
        *,
        where: Callable[[Any], bool] = _any,
        within: float,
        what: str = "",
        since: int | None = None,
    ) -> Heard:
        """Wait for a PDU of the subject, and return it.

        Parameters
        ----------
        body_type : the class of its body
        where : whether a body is the one that is waited for
        within : s of the exercise clock, see `wait_until`
        what : words for ``where``, as in "with request id 5"
        since : a `mark` to begin from; the default is now

        Raises Unmet, naming what was heard instead.
        """
        begin = seen = self.mark() if since is None else since
        found: list[Heard] = []

        def came() -> bool:
            nonlocal seen
            found.extend(self.heard(body_type, where=where, since=seen))
            seen = self.mark()
            return bool(found)

        if self.wait_until(came, within):
            return found[0]
        raise Unmet(
            f"expected {_named(body_type, what)} within {within:g} s: "
            + told(self._account.log[begin:], pdu_type_of(body_type))
        )

    def never(
        self,
        body_type: type,
        *,
        where: Callable[[Any], bool] = _any,
        within: float,
        what: str = "",
    ) -> None:
        """Let time pass in which no such PDU of the subject may come, else Unmet."""
        seen = self.mark()
        began = self.now
        while self.now < began + within:
            self._tick(began + within)
            for one in self.heard(body_type, where=where, since=seen):
                raise Unmet(
                    f"expected no {_named(body_type, what)} for {within:g} s, but one"
                    f" came after {one.time - began:.2f} s: {one!r}"
                )
            seen = self.mark()

    # -- the subject

    def begin(self) -> None:
        """Start the subject anew, on a network where nothing was heard yet."""
        self.end()
        for partner in self._partners[1:]:
            partner.close()
        del self._partners[1:]
        self._runs += 1
        path = None if self._keep is None else self._keep / f"run-{self._runs}.pcapng"
        self._account = self._new_account(path)
        self.ground.begin()
        self._may_end = False

    def bring_up(self) -> None:
        """Have the subject created and started, whatever it makes of these requests.

        Raises NeverHeard when nothing comes of it at all, CallError when it ends then.
        """
        asked = self._call(self.manager.create)
        if not self.wait_until(lambda: self._account.heard_any, self.ground.patience):
            raise NeverHeard(self._silence())
        self.manager.withdraw([asked])
        for ask in (self.manager.create, self.manager.start):
            self._ask(ask)
        self.up = True

    def interrupt(self) -> None:
        """Ask the subject to leave, as Ctrl-C does, and wait until it has ended.

        Raises Unmet when it does not end in `Ground.patience`.
        """
        with self.leaving():
            self.ground.ask_to_leave()
            if not self.wait_until(lambda: self.ended, self.ground.patience):
                raise Unmet(f"it did not end in {self.ground.patience:g} s")

    def end(self) -> None:
        """End the subject and the run, if there is one."""
        with self.leaving():
            if self.ground.running:
                self.ground.ask_to_leave()
                self.wait_until(lambda: self.ended, self.ground.patience / 3)
            self.ground.kill()
            self._listen()
        self._account.close(self.now)
        self.up = False

    @contextmanager
    def leaving(self) -> Iterator[None]:
        """Let the subject end within the block without that being a failure."""
        before, self._may_end = self._may_end, True
        try:
            yield
        finally:
            self._may_end = before or self.ended
            self.up = self.up and not self.ended

    @property
    def ended(self) -> bool:
        """Whether the subject has ended."""
        return not self.ground.running

    def begin_case(self) -> None:
        """Forget what was heard, and what rules found, in the case before."""
        self._account.begin_case()

    def breaches(self) -> dict[Severity, list[Breach]]:
        """Return what rules the subject broke in this case, by severity."""
        return self._account.breaches([one.address for one in self._partners])

    def close(self) -> None:
        """End the subject and send the partners home."""
        try:
            self.end()
        finally:
            for partner in self._partners:
                partner.close()
            self._stranger.close()

    def _new_account(self, recording: Path | None) -> Account:
        return Account(
            self.profile,
            timeout=self.agreement.timeout + self.ground.slack,
            network=self.ground.network,
            subject=self._told,
            companions=self._companions,
            recording=recording,
        )

    def _add(self, kind: type[P]) -> P:
        address = SimulationAddress(SITE, self._next_partner)
        self._next_partner += 1
        partner = kind(self.ground.join(), self.agreement, address, self.ground.now)
        self._partners.append(partner)
        return partner

    def _call(self, ask: Callable[[EntityId], Pending]) -> Pending:
        return ask(self.subject if self.knows_subject else EVERYBODY)

    def _ask(self, ask: Callable[[EntityId], Pending]) -> None:
        """Ask the subject, and take silence for an answer."""
        pending = self._call(ask)
        patience = self.agreement.retry_interval * _TRIES
        self.wait_until(lambda: pending.done, patience)
        self.manager.withdraw([pending])

    def _tick(self, until: float) -> None:
        """Let a little time pass, and hand on what came meanwhile."""
        if self._interrupted():
            self._interrupted = lambda: False  # what is left to do is to end
            raise Interrupted
        self.ground.advance(until)
        self._listen()
        if self.ended and not self._may_end:
            self._listen()  # to what it said before it ended
            raise self._death()

    def _listen(self) -> None:
        arrived = self.ground.hear()
        stranger = self._stranger.address
        self._account.take(
            arrived,
            now=self.now,
            partners=[one.address for one in self._partners],
            stranger=stranger,
        )
        known = [one for one in arrived if one.source != stranger]
        for partner in self._partners:
            partner.step([o for o, source in known if source != partner.address])

    def _silence(self) -> str:
        told = f"nothing was heard of it in {self.ground.patience:g} s"
        others: set[Application] = self._account.others
        return told + f", but of {', '.join(sorted(map(str, others)))}" * bool(others)

    def _death(self) -> Exception:
        """What to raise for a subject that ended by itself."""
        words = self.ground.last_words()
        told = f"it ended: {self.ground.ending}" + f"; it said: {words}" * bool(words)
        if self._runs == 1 and not self._account.heard_any:
            return CallError(f"the subject was never heard: {told}")
        return SubjectEnded(told)


def _on(ground: Ground, profile: Profile) -> Profile:
    """What was agreed, for a ground with a network and a speed of its own."""
    profile = profile.at_speed(ground.speed)
    agreement = profile.agreement
    return dataclasses.replace(
        profile,
        exercise=agreement.exercise,
        late_heartbeat=profile.late_heartbeat + ground.slack / agreement.heartbeat,
        members={k: Member(one.name) for k, one in profile.members.items()},
        addresses=frozenset(),
        ports=frozenset(),
    )


def _named(body_type: type, what: str) -> str:
    return f"{name_of(body_type)} {what}".rstrip()
