"""Rules on single shots (dis-facts, section 11, WF1, WF2, WF6, WF8 to WF10)."""

from collections.abc import Iterable, Iterator

from fom.enumerations import enumeration
from fom.enums import DetonationResult, EnergyFlag, Kind

from ...dis import (
    VERSION,
    Detonation,
    DirectedEnergyFire,
    EntityDamageStatus,
    EntityId,
    Fire,
    Vector,
)
from ..beats import Beats, Told
from ..cases import Cases, Fault, laid_out
from ..check import Check, Look, Remark, check, each_pdu
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

WF1 = Rule(
    code="WF1",
    title="A Fire has 96 octets, a Detonation 104 and 16 for each parameter",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.3.2 and 7.3.3",
    mend="Send all fields, and count the variable parameters of a Detonation.",
)
WF2 = Rule(
    code="WF2",
    title="A descriptor is of a munition, or of what the PDU status says",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.3.2 and 7.3.3; UID 304 and 305",
    mend="Describe a munition by kind 2; set bits 4 and 5 of the status for others.",
)
WF6 = Rule(
    code="WF6",
    title="A Detonation that hits an entity names it",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.3.3; UID 62",
    mend="Fill in the target of an entity impact, or tell of another result.",
)
WF6I = Rule(
    code="WF6I",
    title="A Detonation that hits an entity says where on it",
    severity=Severity.INFORMATION,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.3.3",
    mend="Fill in the location in entity coordinates: damage may depend on it.",
)
WF8 = Rule(
    code="WF8",
    title="Result, warhead and fuse are defined, and a single shot has no rate",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="UID 60, 61 and 62",
    mend="Take the numbers from SISO-REF-010, and rate 0 for quantity 1.",
)
WF9 = Rule(
    code="WF9",
    title="A beam weapon is told of twice a second while on, and when it goes off",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, 7.3.4; Table 25, HBT_PDU_DE_FIRE",
    mend="Send a record for each target twice a second, and a last PDU with weapon"
    " on = 0.",
)
WF10 = Rule(
    code="WF10",
    title="Damage is told of again within its heartbeat",
    severity=Severity.WARNING,
    level=Level.EXERCISE,
    source="IEEE 1278.1-2012, 7.3.5; Table 25, HBT_PDU_ENTITY_DAMAGE",
    mend="Send an Entity Damage Status in each heartbeat as long as there is damage.",
)

_WARHEADS, _FUSES, _RESULTS = 60, 61, 62  # UIDs
_NOBODY = EntityId(0, 0, 0)
#: What the status of the header says that a descriptor is of (UID 304 and 305).
_MUNITION, _EXPENDABLE, _EXPLOSION = 0, 1, 2


def indicator_of(body: Fire | Detonation, version: int, status: int) -> int:
    """Return the fire or detonation type indicator: what the descriptor is of.

    Before version 7 it is a munition, or else its kind says what it is.
    """
    if version < VERSION:
        kind = body.descriptor.munition.kind
        return _EXPENDABLE if kind == Kind.EXPENDABLE else _MUNITION
    return status >> 4 & (1 if isinstance(body, Fire) else 3)


@each_pdu(WF1, WF2, WF6, WF6I, WF8)
def shot(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What Fires and Detonations say by themselves."""
    yield from laid_out(stretch, WF1, Fire, Detonation)
    cases = Cases()
    header = stretch.found.header
    for kind in (Fire, Detonation):
        for row, body in stretch.bodies(kind):
            version, status = header["version"][row], header["status"][row]
            indicator = indicator_of(body, int(version), int(status))
            if indicator != _EXPLOSION:
                cases.note(WF2, row, _kind(body, indicator))
            cases.note(WF8, row, _enumerants(body, indicator))
            if isinstance(body, Detonation):
                _hit(cases, row, body)
    yield from cases.looks()


def _kind(body: Fire | Detonation, indicator: int) -> Fault | None:
    field, found = "descriptor.munition.kind", body.descriptor.munition.kind
    if indicator == _MUNITION and found != Kind.MUNITION:
        return Fault(field, found, "2, a munition, by the status")
    if indicator == _EXPENDABLE and found != Kind.EXPENDABLE:
        return Fault(field, found, "8, an expendable, by the status")
    if indicator > _EXPLOSION:
        return Fault("header.status", indicator, "type indicator 0 to 2")
    return None


def _enumerants(body: Fire | Detonation, indicator: int) -> Fault | None:
    if isinstance(body, Detonation):
        if enumeration(_RESULTS).name_of(body.result) is None:
            return Fault("result", body.result, f"one of UID {_RESULTS}")
    if indicator != _MUNITION:
        return None
    told = body.descriptor
    if enumeration(_WARHEADS).name_of(told.warhead) is None:
        return Fault("descriptor.warhead", told.warhead, f"one of UID {_WARHEADS}")
    if enumeration(_FUSES).name_of(told.fuse) is None:
        return Fault("descriptor.fuse", told.fuse, f"one of UID {_FUSES}")
    if told.quantity == 1 and told.rate:
        return Fault("descriptor.rate", told.rate, "0 for quantity 1")
    return None


def _hit(cases: Cases, row: int, body: Detonation) -> None:
    if body.result != DetonationResult.ENTITY_IMPACT:
        return
    named = body.target_id != _NOBODY
    fault = None if named else Fault("target_id", "0:0:0", "the entity that is hit")
    cases.note(WF6, row, fault)
    if named:
        told = body.relative_location != Vector()
        where = "where it is hit, m along its axes"
        missing = Fault("relative_location", "0, 0, 0", where)
        cases.note(WF6I, row, None if told else missing)


@check
class Beams(Check):
    """Shots of beam weapons one after another."""

    rules = (WF9,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._beats = Beats(
            WF9,
            profile.agreement.energy_heartbeat,
            profile,
            field="flags",
            ending="with weapon on = 0",
        )

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each shot with the last one of the same event."""
        cases = Cases()
        told = []
        for row, body in stretch.bodies(DirectedEnergyFire):
            if not body.records:
                fault = Fault("records", 0, "a record for each target")
                cases.note(WF9, row, fault)
            on = bool(body.flags & EnergyFlag.WEAPON_ON)
            told.append(Told(row, body.firing_id, body.event_id, on))
        yield from cases.looks()
        yield from self._beats.look(stretch, told)

    def close(self, now: float) -> Iterable[Remark]:
        """Tell of weapons that nobody says are off."""
        return self._beats.close(now)


@check
class Damage(Check):
    """What is told of damage, one after another."""

    rules = (WF10,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._beats = Beats(
            WF10,
            profile.agreement.damage_heartbeat,
            profile,
            field="records",
            ending="as repaired",
        )

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each status with the last one of the same entity."""
        told = [
            Told(row, body.entity_id, None, bool(body.records))
            for row, body in stretch.bodies(EntityDamageStatus)
        ]
        yield from self._beats.look(stretch, told)

    def close(self, now: float) -> Iterable[Remark]:
        """Tell of damage that is told of no more, though the entity is."""
        return self._beats.close(now)
