"""Rules on emissions and designators (dis-facts, section 11, EM1 to EM6)."""

from collections.abc import Iterable, Iterator
from math import pi
from typing import NamedTuple

from fom.enums import EmissionStateUpdate, HighDensity

from ...dis import (
    Beam,
    Beam6,
    Designator,
    ElectromagneticEmission,
    EmitterSystem,
)
from ...exercise.identifiers import key_of
from ..beats import Beats, Told
from ..cases import Cases, Fault, Memory, Sent, laid_out
from ..check import Check, Look, Remark, check, each_pdu
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

_EMISSION = "IEEE 1278.1-2012, 7.6.2"

EM1 = Rule(
    code="EM1",
    title="Systems and beams are as long as their lengths in words say",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=_EMISSION,
    mend="A system has 5 words and its beams, a beam 13 and 2 for each target;"
    " 0 stands for more than 255.",
)
EM2 = Rule(
    code="EM2",
    title="A beam lists ten targets at most; with more, it tells of high density",
    severity=Severity.WARNING,
    level=Level.PDU,
    source=f"{_EMISSION}; EE_HIGH_DENSITY_THRSH",
    mend="Set high density track/jam, and leave the targets out, above ten of them.",
)
EM2I = Rule(
    code="EM2I",
    title="A beam that tells of high density lists no targets",
    severity=Severity.INFORMATION,
    level=Level.PDU,
    source="practice, in doubt: no source says whether it may list some",
    mend="Leave the targets out when high density track/jam is set.",
)
EM3 = Rule(
    code="EM3",
    title="An emission is told of again within its heartbeat",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, Table 25, HBT_PDU_EE",
    mend="Send the emissions of every entity once a heartbeat, as long as it emits.",
)
EM3N = Rule(
    code="EM3N",
    title="Emitter systems and beams have numbers of their own, and keep them",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=_EMISSION,
    mend="Number systems within the entity and beams within the system, from 1.",
)
EM3U = Rule(
    code="EM3U",
    title="The state update indicator is 1 for changes, and 0 for heartbeats",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source=f"{_EMISSION}; UID 77",
    mend="Send 1 when data have changed since the last PDU, and else 0.",
)
EM4 = Rule(
    code="EM4",
    title="An active beam has a frequency, and parameters that can be",
    severity=Severity.WARNING,
    level=Level.PDU,
    source=f"{_EMISSION}, Hz, dBm, microseconds, rad and percent",
    mend="Convert into the units of the standard; switch off beams by their status.",
)
EM5 = Rule(
    code="EM5",
    title="Emitter and beam of a target are 0 where a beam tracks",
    severity=Severity.WARNING,
    level=Level.PDU,
    source=_EMISSION,
    mend="Name the emitter and beam of a target only where it is jammed.",
)
EM6 = Rule(
    code="EM6",
    title="A designator's wavelength is in micrometres, and its algorithm 0 to 9",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.6.3; UID 44",
    mend="Send 88 octets; a laser of 1064 nm has a wavelength of 1.064.",
)

_JAMMING = {0, 12, 25}  # beam functions (UID 78) that may name emitters of targets
_TARGETS = 10  #: EE_HIGH_DENSITY_THRSH
_POWER = 200.0  #: dBm
_ROUNDING = 1e-6  #: rad, of angles in single precision
_WAVELENGTHS = 0.2, 20.0  #: micrometres, from ultraviolet to thermal infrared
_ALGORITHMS = range(10)  # UID 44
_OFF_BEAT = 0.9  #: heartbeats after which a PDU may be the next heartbeat
_MOST = 20_000  #: systems that are remembered

AnyBeam = Beam | Beam6


@each_pdu(EM1, EM2, EM2I, EM4, EM5)
def emission(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What an Electromagnetic Emission says by itself; one look for each beam."""
    yield from laid_out(stretch, EM1, ElectromagneticEmission)
    cases = Cases()
    for row, body in stretch.bodies(ElectromagneticEmission):
        for number, system in enumerate(body.systems):
            for place, beam in enumerate(system.beams):
                path = f"systems[{number}].beams[{place}]"
                _density(cases, row, path, beam)
                if _is_active(beam):
                    cases.note(EM4, row, _parameters(path, beam))
                if beam.targets and beam.function not in _JAMMING:
                    cases.note(EM5, row, _tracks(path, beam))
    yield from cases.looks()


def _density(cases: Cases, row: int, path: str, beam: AnyBeam) -> None:
    count = len(beam.targets)
    field = f"{path}.targets"
    if beam.high_density == HighDensity.SELECTED:
        fault = Fault(field, count, "none, with high density") if count else None
        cases.note(EM2I, row, fault)
    elif count:
        fault = None
        if count > _TARGETS:
            fault = Fault(field, count, f"up to {_TARGETS}, or high density", count)
        cases.note(EM2, row, fault)


def _is_active(beam: AnyBeam) -> bool:
    """Tell whether a beam emits: before version 7 only its data say so."""
    if isinstance(beam, Beam6):
        return beam.fundamental.frequency != 0.0 or beam.fundamental.power != 0.0
    return not beam.status & 1


def _parameters(path: str, beam: AnyBeam) -> Fault | None:
    basic, data = beam.fundamental, beam.data
    if not basic.frequency > 0.0:
        told = "above 0 Hz while active"
        return Fault(f"{path}.fundamental.frequency", basic.frequency, told)
    for name, value, least, most, unit in (
        ("fundamental.power", basic.power, -_POWER, _POWER, "dBm"),
        ("fundamental.frequency_range", basic.frequency_range, 0.0, None, "Hz"),
        ("fundamental.pulse_frequency", basic.pulse_frequency, 0.0, None, "Hz"),
        ("fundamental.pulse_width", basic.pulse_width, 0.0, None, "microseconds"),
        ("data.azimuth_center", data.azimuth_center, -2.0 * pi, 2.0 * pi, "rad"),
        ("data.azimuth_sweep", data.azimuth_sweep, 0.0, pi, "rad"),
        ("data.elevation_center", data.elevation_center, -pi, pi, "rad"),
        ("data.elevation_sweep", data.elevation_sweep, 0.0, pi, "rad"),
        ("data.sweep_sync", data.sweep_sync, 0.0, 100.0, "percent"),
    ):
        if value < least - _ROUNDING or most is not None and value > most + _ROUNDING:
            told = f"at least {least:g} {unit}"
            if most is not None:
                told = f"{least:.5g} to {most:.5g} {unit}"
            return Fault(f"{path}.{name}", value, told)
    return None


def _tracks(path: str, beam: AnyBeam) -> Fault | None:
    for number, target in enumerate(beam.targets):
        if target.emitter or target.beam:
            value = f"emitter {target.emitter}, beam {target.beam}"
            told = f"0 and 0, the beam's function is {beam.function}"
            return Fault(f"{path}.targets[{number}]", value, told)
    return None


@each_pdu(EM6)
def designator(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What a Designator says by itself."""
    cases = Cases()
    least, most = _WAVELENGTHS
    for row, body in stretch.bodies(Designator):
        fault = None
        if body.algorithm not in _ALGORITHMS:
            fault = Fault("algorithm", body.algorithm, "0 to 9")
        elif body.wavelength != 0.0 and not least <= body.wavelength <= most:
            told = f"{least:g} to {most:g} micrometres, or 0"
            fault = Fault("wavelength", body.wavelength, told)
        cases.note(EM6, row, fault)
    yield from cases.looks()


class _Known(NamedTuple):
    """The last that was told of an emitter system."""

    sent: Sent
    system: EmitterSystem


@check
class Emissions(Check):
    """Emissions one after another: heartbeats, numbers and changes."""

    rules = (EM3, EM3N, EM3U)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._heartbeat = profile.agreement.emission_heartbeat
        self._beats = Beats(
            EM3, self._heartbeat, profile, field="systems", ending="without beams"
        )
        self._systems: Memory[tuple[int, int], _Known] = Memory(_MOST)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each emission with what was told before of the same systems."""
        cases = Cases()
        told = []
        for row, body in stretch.bodies(ElectromagneticEmission):
            emits = any(system.beams for system in body.systems)
            told.append(Told(row, body.entity_id, None, emits))
            entity = key_of(body.entity_id)
            known = [self._systems.get((entity, one.number)) for one in body.systems]
            cases.note(EM3N, row, _numbers(body, known))
            sent = Sent.at(stretch, row, body.entity_id)
            if body.systems and None not in known:
                self._note_update(cases, row, body, sent, known)
            for system in body.systems:
                self._systems.put((entity, system.number), _Known(sent, system))
        yield from cases.looks()
        yield from self._beats.look(stretch, told)

    def close(self, now: float) -> Iterable[Remark]:
        """Tell of entities that say no more of their emissions."""
        return self._beats.close(now)

    def _note_update(
        self,
        cases: Cases,
        row: int,
        body: ElectromagneticEmission,
        sent: Sent,
        known: list[_Known | None],
    ) -> None:
        """Compare what is said of changes with what is known to have changed.

        A PDU that was lost hides a change, but not what is told long before the next
        heartbeat is due.
        """
        before = [one for one in known if one is not None]
        if body.state_update == EmissionStateUpdate.CHANGED_DATA:
            same = all(
                one.system == system
                for one, system in zip(before, body.systems, strict=True)
            )
            fault = Fault("state_update", 1, "0, nothing has changed") if same else None
            cases.note(EM3U, row, fault)
            return
        longest = max(one.sent.until(sent)[1] for one in before)
        if longest < _OFF_BEAT * self._heartbeat:
            fault = None
            for one, system in zip(before, body.systems, strict=True):
                if _character(one.system) != _character(system):
                    told = f"1, system {system.number} has changed"
                    fault = Fault("state_update", body.state_update, told)
            cases.note(EM3U, row, fault)


def _numbers(body: ElectromagneticEmission, known: list[_Known | None]) -> Fault | None:
    """Tell what is wrong with the numbers of systems and beams, if anything."""
    seen: set[int] = set()
    for place, (system, before) in enumerate(zip(body.systems, known, strict=True)):
        path = f"systems[{place}]"
        if system.number in seen or system.number == 0:
            return Fault(f"{path}.number", system.number, "a number of its own, from 1")
        seen.add(system.number)
        if before is not None and before.system.name != system.name:
            told = f"{before.system.name}, as told of system {system.number} before"
            return Fault(f"{path}.name", system.name, told)
        beams: set[int] = set()
        for at, beam in enumerate(system.beams):
            if beam.number in beams or beam.number == 0:
                field = f"{path}.beams[{at}].number"
                return Fault(field, beam.number, "a number of its own, from 1")
            beams.add(beam.number)
    return None


def _character(system: EmitterSystem) -> object:
    """Return what does not change from one moment to the next, as a scan does."""
    return system.name, [
        (beam.number, beam.parameter_index, beam.function, getattr(beam, "status", 0))
        for beam in system.beams
    ]
