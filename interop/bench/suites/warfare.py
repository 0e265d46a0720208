"""Suite *warfare*: what is fired goes off, and who is hit says what it did."""

from collections.abc import Callable

from fom.enums import Appearance, DetonationResult, Kind

from ...dis import (
    Descriptor,
    Detonation,
    EntityDamageStatus,
    EntityId,
    EntityState,
    EntityType,
    EventId,
    Fire,
    Location,
    Vector,
)
from ..bench import Bench
from ..case import NotExercised, Unmet, case
from ..hearing import Heard
from ..partner import Partner
from ..scenery import above, add_fighter, place_of, position_of, speed_of, visitor

_WARFARE = "IEEE 1278.1-2012, 5.4"
_HEIGHT = 2000.0  #: m over its target at which the attacker fires
_FAR = 30_000.0  #: m, where a bomb harms nobody
_FLIGHT = 2.0  #: s from Fire to Detonation
_WITHIN = 6.0  #: s for an owner to tell of damage
_SHOTS = 60.0  #: s for which the subject's own shots are awaited
_LONGEST = 120.0  #: s that what it fired may fly
_DAMAGE = int(Appearance.DESTROYED)  # bits 3 and 4
#: A guided bomb of high explosive with a contact fuse: 2.2.225.2, UID 60 and 61.
_BOMB = Descriptor(
    munition=EntityType(2, 2, 225, 2, 1), warhead=1000, fuse=1000, quantity=1
)
_AMID = Vector(0.0, 0.0, 0.1)  # m, body axes: within any target


@case(
    "warfare",
    "Who is hit says so: its owner tells of the damage after a Detonation upon it.",
    source=f"{_WARFARE}; appearance bits 3 and 4, UID 31",
    spends=True,
)
def damage(bench: Bench) -> None:
    """Nobody but its owner knows what became of a target; the shooter waits for it.

    A federate whose entities nothing can harm fails here: leave the case out.
    """
    with visitor(bench) as attacker:
        _expect_damage(bench, _Attack(bench, attacker).strike())


@case(
    "warfare",
    "A Detonation does its damage although the Fire before it was lost.",
    source=f"{_WARFARE}; practice: the network loses PDUs",
    spends=True,
)
def damage_without_fire(bench: Bench) -> None:
    """The network loses PDUs; what was seen to go off has gone off."""
    with visitor(bench) as attacker:
        _expect_damage(bench, _Attack(bench, attacker).strike(fire=False))


@case(
    "warfare",
    "A Fire alone harms nobody: it is the Detonation that does.",
    source=_WARFARE,
)
def fire_alone(bench: Bench) -> None:
    """What was fired may miss; who takes damage before that is hit twice."""
    with visitor(bench) as attacker:
        attack = _Attack(bench, attacker)
        attack.fire()
        _expect_none(bench, attack, "of a Fire that nothing came of")


@case(
    "warfare",
    "A Detonation far away harms nobody.",
    source=_WARFARE,
)
def far_away(bench: Bench) -> None:
    """Damage depends on where something goes off, not on that it does."""
    with visitor(bench) as attacker:
        attack = _Attack(bench, attacker)
        attack.fire()
        bench.run_for(_FLIGHT)
        attack.detonate(
            location=above(attack.place, _FAR),
            target=EntityId(0, 0, 0),
            result=DetonationResult.DETONATION,
        )
        _expect_none(bench, attack, f"of a Detonation {_FAR / 1000:g} km away")


@case(
    "warfare",
    "It leaves to others what is theirs: it tells of no damage but its own.",
    source=f"{_WARFARE}; rule I2 of `dome check`",
)
def others(bench: Bench) -> None:
    """An entity that two applications tell of is whole and wrecked at once."""
    with visitor(bench) as attacker, visitor(bench) as neighbour:
        attack = _Attack(bench, attacker)
        place = above(attack.place, _FAR)
        victim = add_fighter(neighbour, place, force=attack.force)
        bench.run_for(bench.agreement.heartbeat)
        attack.fire(target=victim)
        bench.run_for(_FLIGHT)
        attack.detonate(
            location=place, target=victim, result=DetonationResult.ENTITY_IMPACT
        )
        _expect_none(bench, attack, f"of a Detonation upon {victim}, a partner's")
        for kind in (EntityState, EntityDamageStatus):
            for one in bench.heard(kind, where=_is_of(victim)):
                raise Unmet(f"expected nothing of {victim}, a partner's; heard {one!r}")


@case(
    "warfare",
    "What it fires goes off: each Fire has its Detonation, with the same event.",
    source=f"{_WARFARE}; rules WF3 and WF4 of `dome check`",
)
def own_shots(bench: Bench) -> None:
    """A shot that never ends is one that its target cannot reckon with."""
    bench.wait_until(bench.entities, bench.agreement.timeout)
    with visitor(bench) as intruder:
        for state in list(bench.entities().values())[:1]:
            force = 1 if state.force == 2 else 2
            add_fighter(intruder, above(place_of(state), _HEIGHT), force=force)
        if not bench.wait_until(lambda: bench.heard(Fire), _SHOTS):
            raise NotExercised(f"it fired nothing in {_SHOTS:g} s")
    fired = [one.body for one in bench.heard(Fire)]

    def ended() -> set[EventId]:
        return {one.body.event_id for one in bench.heard(Detonation)}

    def missing() -> set[EventId]:
        flying = bench.entities()
        gone = {one.event_id for one in fired if one.munition_id not in flying}
        return gone - ended()

    bench.wait_until(lambda: not missing(), _LONGEST)
    if missing():
        events = ", ".join(sorted(map(str, missing())))
        raise Unmet(
            f"expected a Detonation of each Fire within {_LONGEST:g} s, also of a"
            f" miss; none with the event {events}"
        )
    if not ended():
        raise NotExercised(f"all that it fired still flies after {_LONGEST:g} s")


class _Attack:
    """A partner above one entity of the subject, with one bomb."""

    def __init__(self, bench: Bench, attacker: Partner) -> None:
        state: EntityState = _target(bench).body
        self.target = state.entity_id
        self.force = state.force
        self.place = place_of(state)
        self.since = 0  #: the mark from which on damage is the attack's
        self._bench = bench
        self._attacker = attacker
        height = above(self.place, _HEIGHT)
        force = 1 if state.force == 2 else 2
        self._plane = add_fighter(self._attacker, height, force=force)
        bench.run_for(1.0)
        self._event = self._attacker.exercise.new_event_id()

    def fire(self, *, target: EntityId | None = None) -> None:
        """Release the bomb."""
        self.since = self._bench.mark()
        self._attacker.send(
            Fire(
                self._plane,
                target_id=self.target if target is None else target,
                event_id=self._event,
                location=above(self.place, _HEIGHT),
                descriptor=_BOMB,
                velocity=Vector(*(-axis / 6.4e4 for axis in self.place)),
                range=_HEIGHT,
            )
        )

    def detonate(self, *, location: Location, target: EntityId, result: int) -> None:
        """Let the bomb go off."""
        amid = _AMID if result == DetonationResult.ENTITY_IMPACT else Vector()
        self._attacker.send(
            Detonation(
                self._plane,
                target_id=target,
                event_id=self._event,
                location=location,
                descriptor=_BOMB,
                relative_location=amid,
                result=result,
            )
        )

    def strike(self, *, fire: bool = True) -> "_Attack":
        """Hit the target where dead reckoning has it now."""
        bench = self._bench
        if fire:
            self.fire()
            bench.run_for(_FLIGHT)
        self.since = bench.mark()
        last = _last_of(bench, self.target)
        self.detonate(
            location=above(position_of(last, bench.now), 0.0),
            target=self.target,
            result=DetonationResult.ENTITY_IMPACT,
        )
        return self


def _target(bench: Bench) -> Heard:
    """Pick the entity that is hit best: a platform, the slowest that is whole."""
    within = bench.agreement.timeout

    def found() -> list[Heard]:
        last = {one.body.entity_id: one for one in bench.heard(EntityState)}
        whole = [last[e] for e in bench.entities() if e in last]
        return [one for one in whole if not one.body.appearance & _DAMAGE]

    if not bench.wait_until(found, within):
        raise NotExercised(f"it showed no undamaged entity in {within:g} s")
    bench.run_for(bench.agreement.heartbeat)  # for the others
    return min(found(), key=_ease)


def _ease(one: Heard) -> tuple[bool, float]:
    state: EntityState = one.body
    return state.entity_type.kind != Kind.PLATFORM, speed_of(state)


def _last_of(bench: Bench, entity: EntityId) -> Heard:
    return bench.heard(EntityState, where=_is_of(entity))[-1]


def _is_of(entity: EntityId) -> Callable[[EntityState | EntityDamageStatus], bool]:
    return lambda body: body.entity_id == entity


def _damaged(bench: Bench, attack: _Attack) -> list[Heard]:
    """Return what tells that the target came to harm since the attack."""
    states = bench.heard(EntityState, where=_is_of(attack.target), since=attack.since)
    statuses = bench.heard(
        EntityDamageStatus, where=_is_of(attack.target), since=attack.since
    )
    return [one for one in states if one.body.appearance & _DAMAGE] + statuses


def _expect_damage(bench: Bench, attack: _Attack) -> None:
    def told() -> bool:
        return bool(_damaged(bench, attack)) or attack.target in bench.left()

    def states() -> list[Heard]:
        return bench.heard(EntityState, where=_is_of(attack.target), since=attack.since)

    if not bench.wait_until(told, _WITHIN):
        look = "".join(f", {one.body.appearance:#x}" for one in states()[-1:])
        raise Unmet(
            f"expected damage to {attack.target} within {_WITHIN:g} s of a Detonation"
            f" upon it, by Entity State or Entity Damage Status; heard"
            f" {len(states())} of its states and no damage{look}"
        )
    shown = [one for one in states() if one.body.appearance & _DAMAGE]
    bench.run_for(bench.agreement.heartbeat)
    if shown and not states()[-1].body.appearance & _DAMAGE:
        raise Unmet(f"expected {attack.target} to stay damaged; heard {states()[-1]!r}")


def _expect_none(bench: Bench, attack: _Attack, what: str) -> None:
    bench.run_for(_WITHIN)
    for one in _damaged(bench, attack):
        raise Unmet(f"expected no damage to {attack.target} {what}; heard {one!r}")
