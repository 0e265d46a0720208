"""Suite *management*: it does what the manager asks for, once, and says so."""

from collections import Counter

from fom.enums import Appearance

from ...dis import (
    Acknowledge,
    AcknowledgeR,
    ClockTime,
    CreateEntity,
    CreateEntityR,
    EntityId,
    EntityState,
    RemoveEntity,
    StartResume,
    StartResumeR,
    StopFreeze,
    StopFreezeR,
)
from ..asking import (
    acknowledged,
    ask,
    find,
    frozen,
    heard_again,
    present,
    request_of,
    unanswered,
)
from ..bench import ALL, Bench
from ..case import NotExercised, Unmet, case

_SIMAN = "IEEE 1278.1-2012, 5.6.5; rules S1 and S2"
_RELIABLE = "IEEE 1278.1-2012, 5.12; rules S1 and S2"
_LATER = 4.0  #: s before a start that is told in advance
_UNKNOWN = 65533  #: number of an entity that hardly anybody has
_MOVED = 1.0  #: m, DRA_POS
_UNACKNOWLEDGED = 1  #: UID 74


@case(
    "management",
    "It acknowledges Create Entity by its request id, to who asked, as able.",
    source=_SIMAN,
    fresh=True,
)
def creates(bench: Bench) -> None:
    """A manager starts when all have said that they are there, or waits in vain."""
    find(bench)
    acknowledged(bench, ask(bench, CreateEntity))
    bench.bring_up()


@case(
    "management",
    "It acknowledges Start/Resume, and is heard then.",
    source=_SIMAN,
)
def starts(bench: Bench) -> None:
    """A manager that is not answered asks on, and takes the federate for missing."""
    acknowledged(bench, ask(bench, StartResume))
    heard_again(bench, present(bench))


@case(
    "management",
    "It acknowledges Stop/Freeze, and falls silent when it is told to.",
    source=f"{_SIMAN}; UID 68, rule S5",
)
def freezes(bench: Bench) -> None:
    """Who plays on while the others rest has moved, and shot, when they go on."""
    present(bench)
    with frozen(bench, behavior=0):
        bench.run_for(bench.agreement.timeout)


@case(
    "management",
    "Frozen but told to transmit, it is heard on, frozen and where it was.",
    source="IEEE 1278.1-2012, 5.6.5.4; UID 68, bit 1, and UID 31, bit 21",
)
def shows_itself_frozen(bench: Bench) -> None:
    """Its entities are dropped by all if it is not heard; they drift if it moves."""
    entities = present(bench)
    with frozen(bench):
        bench.run_for(bench.agreement.retry_interval)  # what was on its way
        before = {one.body.entity_id: one.body for one in heard_again(bench, entities)}
        for heard in heard_again(bench, entities):
            state = heard.body
            if not state.appearance & (Appearance.FROZEN | Appearance.DEACTIVATED):
                raise Unmet(f"entity {state.entity_id} does not say that it is frozen")
            moved = _distance(state, before.get(state.entity_id, state))
            if moved > _MOVED:
                raise Unmet(
                    f"entity {state.entity_id} moved {moved:.1f} m while frozen"
                )


@case(
    "management",
    "After Start/Resume it is heard again, and is frozen no more.",
    source=_SIMAN,
)
def resumes(bench: Bench) -> None:
    """Who does not go on is missed from then on."""
    entities = present(bench)
    with frozen(bench, behavior=0):
        bench.run_for(bench.agreement.retry_interval)
    _expect_running(bench, entities)


@case(
    "management",
    "It goes on when the real-world time of the Start/Resume has come, not before.",
    source="IEEE 1278.1-2012, 5.6.5.3 and 6.2.14; rule S5",
)
def resumes_at_the_time_told(bench: Bench) -> None:
    """All go on at one moment only if each of them waits for it."""
    entities = present(bench)
    acknowledged(bench, ask(bench, StopFreeze, frozen_behavior=0))
    bench.run_for(bench.agreement.retry_interval)
    later = _LATER + 2.0 * bench.ground.slack
    at = ClockTime.at(bench.now + later)
    acknowledged(bench, ask(bench, StartResume, real_time=at))
    bench.wait_until(lambda: bench.now >= at.seconds, later)
    _expect_running(bench, entities)


@case(
    "management",
    "It answers a request that comes again, for its acknowledgement may be lost.",
    source=f"{_SIMAN}; SM_REL_RETRY_DELAY",
)
def answers_again(bench: Bench) -> None:
    """The manager cannot know that it was the answer that was lost: it asks again."""
    request = ask(bench, StartResume)
    acknowledged(bench, request)
    bench.run_for(bench.agreement.retry_interval)
    bench.send(request)
    acknowledged(bench, request)


@case(
    "management",
    "A request that comes again, late, is not carried out again.",
    source=f"{_SIMAN}; the request id is that of the first",
)
def obeys_once(bench: Bench) -> None:
    """Networks repeat and delay: an old Stop/Freeze must not undo the Start/Resume."""
    entities = present(bench)
    stop = ask(bench, StopFreeze, frozen_behavior=0)
    acknowledged(bench, stop)
    bench.run_for(bench.agreement.retry_interval)
    acknowledged(bench, ask(bench, StartResume))
    bench.run_for(bench.agreement.retry_interval)
    _expect_running(bench, entities)
    bench.send(stop)
    bench.run_for(bench.agreement.retry_interval)
    _expect_running(bench, entities)


@case(
    "management",
    "A second Create Entity makes no second set of entities.",
    source=_SIMAN,
)
def creates_once(bench: Bench) -> None:
    """Managers call up again whom they doubt; nobody wants everything twice."""
    before = present(bench)
    request = ask(bench, CreateEntity)
    acknowledged(bench, request)
    bench.send(request)
    heard_again(bench, before)
    bench.run_for(bench.agreement.heartbeat)
    markings = Counter(state.marking.name for state in bench.entities().values())
    doubles = {
        str(name)
        for name, state in bench.entities().items()
        if name not in before
        and state.marking.name
        and markings[state.marking.name] > 1
    }
    if doubles:
        told = ", ".join(sorted(doubles))
        raise Unmet(f"expected no further entity of a marking in use, heard {told}")


@case(
    "management",
    "It does not obey, nor answer, what is asked of others.",
    source=f"{_SIMAN}; IEEE 1278.1-2012, 6.2.80",
)
def leaves_others_alone(bench: Bench) -> None:
    """One federate is to stop, and everything stands still."""
    entities = present(bench)
    subject = bench.subject
    for other in (
        EntityId(subject.site, subject.application % 65534 + 1, 0),
        EntityId(subject.site % 65534 + 1, subject.application, 0),
        EntityId(subject.site % 65534 + 1, ALL, ALL),
    ):
        unanswered(bench, ask(bench, StopFreeze, other, frozen_behavior=0))
        unanswered(bench, ask(bench, RemoveEntity, other))
    _expect_running(bench, entities)
    if entities <= bench.left():
        raise Unmet("expected its entities to stay, heard that all left")


@case(
    "management",
    "It answers what is asked of all: 65535 stands for every site or application.",
    source=f"{_SIMAN}; IEEE 1278.1-2012, 6.2.80",
)
def obeys_wildcards(bench: Bench) -> None:
    """Managers start an exercise with one request to all."""
    site = bench.subject.site
    for to in (
        EntityId(ALL, ALL, ALL),
        EntityId(site, ALL, ALL),
        EntityId(ALL, bench.subject.application, 0),
    ):
        acknowledged(bench, ask(bench, StartResume, to))


@case(
    "management",
    "It acknowledges requests with reliability by Acknowledge-R.",
    source=_RELIABLE,
)
def acknowledges_reliably(bench: Bench) -> None:
    """A manager of this family hears no other answer."""
    _takes_reliable(bench)
    for kind in (StopFreezeR, StartResumeR):
        acknowledged(bench, ask(bench, kind))


@case(
    "management",
    "It carries out an unacknowledged request with reliability, and says nothing.",
    source=f"{_RELIABLE}; UID 74",
)
def obeys_without_answer(bench: Bench) -> None:
    """Answers of thousands to one request that wants none flood the network."""
    entities = present(bench)
    _takes_reliable(bench)
    unanswered(bench, ask(bench, StopFreezeR, reliability=_UNACKNOWLEDGED))
    for heard in heard_again(bench, entities):
        if not heard.body.appearance & (Appearance.FROZEN | Appearance.DEACTIVATED):
            raise Unmet(f"entity {heard.body.entity_id} is not frozen as it was told")
    unanswered(bench, ask(bench, StartResumeR, reliability=_UNACKNOWLEDGED))
    _expect_running(bench, entities)


@case(
    "management",
    "It says that it is unable to remove an entity that it has not, or nothing.",
    source=f"{_SIMAN}; UID 70",
)
def removes_only_its_own(bench: Bench) -> None:
    """The manager takes an entity for gone that somebody else still shows."""
    entities = present(bench)
    subject = bench.subject
    unknown = EntityId(subject.site, subject.application, _UNKNOWN)
    if unknown in entities:
        raise NotExercised(f"it has an entity {unknown}")
    request = ask(bench, RemoveEntity, unknown)
    since = bench.mark()
    bench.run_for(bench.agreement.retry_interval)
    if bench.heard(Acknowledge, since=since):
        acknowledged(bench, request, able=False, since=since)
    heard_again(bench, entities)


@case(
    "management",
    "It acknowledges Remove Entity for one entity, which says that it leaves.",
    source=f"{_SIMAN}; UID 31, bit 23",
    spends=True,
)
def removes_an_entity(bench: Bench) -> None:
    """What a manager takes out of play must not go on being played."""
    entities = present(bench)
    one = max(entities, key=lambda entity: entity.entity)
    since = bench.mark()
    acknowledged(bench, ask(bench, RemoveEntity, one))
    if not bench.wait_until(lambda: one in bench.left(), bench.agreement.heartbeat):
        states = bench.heard(
            EntityState, where=lambda body: body.entity_id == one, since=since
        )
        raise Unmet(
            f"expected a last Entity State of {one} with appearance bit 23 within"
            f" {bench.agreement.heartbeat:g} s, heard {len(states)} others of it"
        )
    bench.never(
        EntityState,
        where=lambda body: body.entity_id == one,
        within=bench.agreement.heartbeat,
        what=f"of {one}, which has left",
    )
    heard_again(bench, entities - {one})


@case(
    "management",
    "It acknowledges Remove Entity for all of it, and each entity says that it leaves.",
    source=f"{_SIMAN}; UID 31, bit 23",
    spends=True,
)
def removes(bench: Bench) -> None:
    """A manager ends an exercise so; what stays behind haunts the next one."""
    entities = present(bench)
    with bench.leaving():
        acknowledged(bench, ask(bench, RemoveEntity))
        bench.wait_until(lambda: entities <= bench.left(), bench.agreement.heartbeat)
        staying = entities - bench.left()
        if staying:
            names = ", ".join(sorted(map(str, staying)))
            raise Unmet(
                "expected a last Entity State with appearance bit 23 of each entity"
                f" within {bench.agreement.heartbeat:g} s, none of {names}"
            )
        bench.never(
            EntityState, within=bench.agreement.timeout, what="after all have left"
        )


def _expect_running(bench: Bench, entities: set[EntityId]) -> None:
    """Wait until each entity is heard, and none is frozen."""
    for heard in heard_again(bench, entities):
        if heard.body.appearance & Appearance.FROZEN:
            raise Unmet(f"entity {heard.body.entity_id} says that it is frozen")


def _takes_reliable(bench: Bench) -> None:
    """NotExercised when the subject knows nothing of the family with reliability.

    It is probed by octets that no rule sees: none is broken by who does not answer.
    """
    request = request_of(bench, CreateEntityR)
    since = bench.mark()
    bench.throw(bench.manager.octets(request))
    bench.wait_until(
        lambda: bench.heard(AcknowledgeR, since=since), bench.agreement.retry_interval
    )
    if not bench.heard(AcknowledgeR, since=since):
        raise NotExercised("it does not answer requests with reliability")
    acknowledged(bench, request, since=since)


def _distance(one: EntityState, other: EntityState) -> float:
    a, b = one.location, other.location
    return float(((a.x - b.x) ** 2 + (a.y - b.y) ** 2 + (a.z - b.z) ** 2) ** 0.5)
