"""Suite *robustness*: whatever is on the network, it goes on as if that were not."""

import random
from collections.abc import Callable, Iterable
from math import dist

from fom.enums import DeadReckoningAlgorithm

from ...dis import Acknowledge, Comment, CreateEntity, EntityId, StartResume
from ..abuse import Abuse, ship
from ..asking import acknowledged, ask, heard_again, present, request_of
from ..bench import Bench
from ..case import NotExercised, Unmet, case
from ..scenery import place_of

_PORTION = 32  #: datagrams that are sent at once: receive buffers hold them
_PAUSE = 0.02  #: s of the wall clock between portions
_GARBAGE = 300  #: datagrams of chance
_CROWD, _ROUNDS = 400, 20  #: entities of a flood, and how often each is told of
_FAR = 1e5  #: m
_DIS = "IEEE 1278.1-2012, 6.2.66; rules"


@case(
    "robustness",
    "PDUs that are cut off, of every type, do it no harm.",
    source=f"{_DIS} H1 to H3",
)
def survives_truncated(bench: Bench) -> None:
    """A network loses ends; who trusts a length reads beyond what is there."""
    _endures(bench, lambda abuse: abuse.truncated())


@case(
    "robustness",
    "PDUs whose counts say more than there is, of every type, do it no harm.",
    source=f"{_DIS} H3 and N4",
)
def survives_huge_counts(bench: Bench) -> None:
    """One wrong count, and who trusts it allocates all memory, or reads beyond."""
    _endures(bench, lambda abuse: abuse.overcounted())


@case(
    "robustness",
    "Octets by chance do it no harm, alone or behind a right header.",
    source=f"{_DIS} H1 to H6",
)
def survives_garbage(bench: Bench) -> None:
    """Other programs use the port by mistake, and peers have errors."""
    _endures(bench, lambda abuse: abuse.garbage(_GARBAGE))


@case(
    "robustness",
    "Numbers that are none, infinite or of no place on Earth do it no harm.",
    source="practice; rules N1 and ES3",
)
def survives_senseless_numbers(bench: Bench) -> None:
    """One position that is no number spoils all that is computed with it."""
    _endures(bench, lambda abuse: abuse.senseless())


@case(
    "robustness",
    "PDU types and families that it cannot know do it no harm.",
    source=f"{_DIS} H5 and H6",
)
def survives_unknown_types(bench: Bench) -> None:
    """Types from 129 on are for experiments: others hold them on the same network."""
    _endures(bench, lambda abuse: abuse.unknown())


@case(
    "robustness",
    "PDUs of protocol versions that it cannot know do it no harm.",
    source=f"{_DIS} H4",
)
def survives_other_versions(bench: Bench) -> None:
    """Members of an exercise are of many ages; whom one cannot read one passes over."""
    _endures(bench, lambda abuse: abuse.other_versions())


@case(
    "robustness",
    "It neither obeys nor answers what is of another exercise.",
    source="IEEE 1278.1-2012, 6.2.66; rule H9",
)
def ignores_other_exercises(bench: Bench) -> None:
    """Two exercises on one network must not stop one another."""
    _endures(bench, lambda abuse: abuse.other_exercises())
    if heard := bench.heard(Acknowledge, where=lambda body: body.request_id >= 90_000):
        raise Unmet(f"expected no answer to another exercise, heard {heard[0]!r}")


@case(
    "robustness",
    "Datagrams larger than any network carries in one piece do it no harm.",
    source="IEEE 1278.1-2012, MAX_PDU_SIZE and SMALLEST_MTU; rule H13",
)
def survives_oversized(bench: Bench) -> None:
    """UDP carries up to 65507 octets, whatever buffer one has thought of."""
    _endures(bench, lambda abuse: abuse.oversized())


@case(
    "robustness",
    "A request that comes behind other PDUs in one datagram is carried out.",
    source="practice; rule H14",
)
def reads_bundles(bench: Bench) -> None:
    """Members bundle: who reads the first PDU only misses what others say."""
    alone = ask(bench, CreateEntity)
    _answered(bench, alone.request_id)
    if not bench.heard(Acknowledge):
        raise NotExercised("it does not acknowledge requests, bundled or not")
    manager, subject = bench.manager, bench.subject
    request = request_of(bench, StartResume)
    first = Comment(manager.id, subject)
    bench.send(first, first, request, first)
    acknowledged(bench, request)


@case(
    "robustness",
    "What is broken within a datagram does not keep it from going on.",
    source="practice; rule H14",
)
def survives_broken_bundles(bench: Bench) -> None:
    """Whoever bundles may bundle something broken."""
    manager = bench.manager
    comment = Comment(manager.id, bench.subject)

    def broken(abuse: Abuse) -> Iterable[bytes]:
        whole = manager.octets(comment)
        for part in (*abuse.truncated(), *abuse.garbage(_GARBAGE)):
            yield (whole + part + whole)[:1400]

    _endures(bench, broken)


@case(
    "robustness",
    "Packets that come twice, late and in the wrong order do it no harm.",
    source="practice, UDP; rule H10",
)
def survives_disorder(bench: Bench) -> None:
    """UDP repeats and reorders; what is old must not throw anything back."""
    before = _before(bench)
    partner = bench.partner()
    model = ship(partner.id)
    (row,) = partner.exercise.owned.add(
        [model.entity_type],
        [model.marking.name],
        force=3,
        algorithm=DeadReckoningAlgorithm.STATIC,
        position=[place_of(model)],
    )
    bench.run_for(bench.agreement.retry_interval)
    entity = partner.exercise.owned.id_of(int(row))
    chance = random.Random(1)
    said = []
    for _ in range(4 * _PORTION):
        said.append(partner.octets(ship(entity)))
        bench.run_for(_PAUSE)
    late = [one for one in said for _ in range(2)]
    chance.shuffle(late)
    _pour(bench, late, bench.throw)
    _unharmed(bench, before)


@case(
    "robustness",
    "A flood of Entity States does not drown it.",
    source="IEEE 1278.1-2012, 5.3.3 and Table 25; rule L2",
)
def survives_floods(bench: Bench) -> None:
    """In large exercises thousands of entities are told of every second."""
    before = _before(bench)
    partner = bench.partner()
    for _ in range(_ROUNDS):
        _pour(bench, _abuse(bench).crowd(_CROWD), partner.send_octets)
    _unharmed(bench, before)


@case(
    "robustness",
    "Its own identifiers from another address do not change what it says.",
    source="practice; rule I2",
)
def survives_its_own_echo(bench: Bench) -> None:
    """Gateways send back what they heard, and two members take the same numbers."""
    before = present(bench)
    truth = bench.entities()
    _pour(bench, _abuse(bench).impostors(list(truth.values())), bench.throw)
    for heard in heard_again(bench, before):
        state = heard.body
        was = truth.get(state.entity_id)
        echo = place_of(was) if was is not None else place_of(state)
        echo = echo[0], -echo[1], -echo[2]
        if was is not None and dist(place_of(state), echo) < min(
            _FAR, dist(place_of(was), echo) / 2
        ):
            raise Unmet(
                f"expected {state.entity_id} where it was, heard of it where somebody"
                " else has put it"
            )
    _in_its_exercise(bench)


def _abuse(bench: Bench) -> Abuse:
    agreement = bench.agreement
    return Abuse(bench.now, agreement.exercise, agreement.version, bench.subject)


def _endures(bench: Bench, made: Callable[[Abuse], Iterable[bytes]]) -> None:
    """Throw what was made at the subject, and see it unharmed."""
    before = _before(bench)
    _pour(bench, made(_abuse(bench)), bench.throw)
    _unharmed(bench, before)


def _pour(
    bench: Bench, datagrams: Iterable[bytes], send: Callable[..., object]
) -> None:
    """Send many datagrams, in portions."""
    portion: list[bytes] = []
    for datagram in datagrams:
        portion.append(datagram)
        if len(portion) == _PORTION:
            send(*portion)
            portion.clear()
            bench.run_for(_PAUSE * bench.ground.speed)
    if portion:
        send(*portion)
    bench.run_for(_PAUSE * bench.ground.speed)


def _before(bench: Bench) -> set[EntityId]:
    """Return the entities that it shows, as soon as there is one."""
    bench.wait_until(bench.entities, bench.agreement.timeout)
    return set(bench.entities())


def _unharmed(bench: Bench, before: set[EntityId]) -> None:
    """See that the subject goes on: its entities are heard, or it is, or it answers."""
    since = bench.mark()
    if before:
        heard_again(bench, before)
        if before <= bench.left():
            raise Unmet("expected its entities to stay, heard that all left")
    elif not bench.wait_until(lambda: bench.mark() > since, bench.agreement.timeout):
        request = ask(bench, CreateEntity)
        _answered(bench, request.request_id)
        if bench.mark() == since:
            raise NotExercised("it shows no entity, and answers no request")
    _in_its_exercise(bench)


def _answered(bench: Bench, request_id: int) -> None:
    """Wait for an answer, should there be one."""
    bench.wait_until(
        lambda: bench.heard(Acknowledge, where=lambda b: b.request_id == request_id),
        bench.agreement.retry_interval,
    )


def _in_its_exercise(bench: Bench) -> None:
    exercise = bench.agreement.exercise
    for one in bench.heard():
        if (other := int(one.header["exercise"])) != exercise:
            raise Unmet(
                f"expected it in exercise {exercise}, heard in {other}: {one!r}"
            )
