"""Rules on emissions and designators: each with clean traffic, and with broken."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from interop.conformance import Outcome
from interop.dis import (
    Beam,
    Beam6,
    BeamData,
    Designator,
    ElectromagneticEmission,
    ElectromagneticEmission6,
    EmitterSystem,
    EmitterSystem6,
    EntityId,
    EntityState,
    FundamentalParameters,
    Location,
    TrackJam,
    encode_pdu,
)

Fixture = Callable[..., Any]

HOST, TARGET = EntityId(1, 2, 3), EntityId(1, 9, 1)
SEARCH = Beam(1, 1, FundamentalParameters(9.6e9, 2e8, 90.0, 5000.0, 20.0), function=1)
TRACK = replace(SEARCH, number=2, function=4, targets=(TrackJam(TARGET),))
RADAR = EmitterSystem(4905, 2, 1, beams=(SEARCH, TRACK))
EMISSION = ElectromagneticEmission(HOST, systems=(RADAR,))
STATE = EntityState(HOST, 1, location=Location(6.39e6))
LASER = Designator(HOST, designated_id=TARGET, wavelength=1.064, algorithm=2)


def radar(*beams: Beam, **changes: Any) -> ElectromagneticEmission:
    return ElectromagneticEmission(
        HOST, systems=(replace(RADAR, beams=beams),), **changes
    )


@pytest.mark.parametrize("code", ["EM1", "EM2", "EM3", "EM3N", "EM4", "EM5"])
def test_a_radar_that_is_told_of_passes(
    judge: Fixture, sent: Fixture, code: str
) -> None:
    entry = judge(*(sent(5.0 * n, EMISSION) for n in range(3))).entry(code)
    assert entry.outcome is Outcome.PASS
    assert entry.looked >= 2


def test_a_system_of_another_length_is_told(judge: Fixture, sent: Fixture) -> None:
    octets = bytearray(encode_pdu(EMISSION, exercise=1, timestamp=1))
    octets[28] = 7  # words of the system
    entry = judge(sent(0.0, EMISSION), sent(1.0, bytes(octets))).entry("EM1")
    assert (entry.failed, entry.first.frame) == (1, 2)


def test_more_than_ten_targets_are_a_high_density(
    judge: Fixture, sent: Fixture
) -> None:
    many = replace(TRACK, targets=(TrackJam(TARGET),) * 11)
    entry = judge(sent(0.0, EMISSION, radar(many))).entry("EM2")
    assert (entry.looked, entry.failed) == (2, 1)
    assert entry.first.field == "systems[0].beams[0].targets"
    assert entry.first.value == 11


def test_a_high_density_lists_no_targets(judge: Fixture, sent: Fixture) -> None:
    dense = replace(TRACK, high_density=1)
    both = radar(replace(dense, targets=())), radar(dense)
    entry = judge(sent(0.0, *both)).entry("EM2I")
    assert (entry.looked, entry.failed, entry.first.value) == (2, 1, 1)


def test_a_late_emission_is_told(judge: Fixture, sent: Fixture) -> None:
    entry = judge(*(sent(t, EMISSION) for t in (0.0, 5.0, 11.0))).entry("EM3")
    assert (entry.looked, entry.failed, entry.first.frame) == (2, 1, 3)
    assert entry.first.value == pytest.approx(6.0, abs=1e-3)


def test_an_emission_that_is_told_of_no_more_is_told(
    judge: Fixture, sent: Fixture
) -> None:
    states = [sent(5.0 * n, STATE) for n in range(4)]
    entry = judge(sent(0.0, EMISSION), *states).entry("EM3")
    assert (entry.failed, entry.first.frame) == (1, 1)
    ended = judge(sent(0.0, EMISSION), sent(0.0, radar()), *states)
    assert ended.entry("EM3").failed == 0


@pytest.mark.parametrize(
    ("systems", "field"),
    [
        ((RADAR, RADAR), "systems[1].number"),
        ((replace(RADAR, name=4906),), "systems[0].name"),
        ((replace(RADAR, beams=(SEARCH, SEARCH)),), "systems[0].beams[1].number"),
        ((replace(RADAR, number=0),), "systems[0].number"),
    ],
)
def test_numbers_are_of_one_thing(
    judge: Fixture, sent: Fixture, systems: tuple[EmitterSystem, ...], field: str
) -> None:
    broken = replace(EMISSION, systems=systems)
    entry = judge(sent(0.0, EMISSION), sent(5.0, broken)).entry("EM3N")
    assert (entry.looked, entry.failed, entry.first.field) == (2, 1, field)


def test_a_change_is_called_so(judge: Fixture, sent: Fixture) -> None:
    changed = radar(SEARCH, state_update=1)
    clean = judge(sent(0.0, EMISSION), sent(1.0, changed)).entry("EM3U")
    assert (clean.looked, clean.failed) == (1, 0)
    untold = judge(sent(0.0, EMISSION), sent(1.0, radar(SEARCH))).entry("EM3U")
    assert (untold.failed, untold.first.expected) == (1, "1, system 1 has changed")
    late = judge(sent(0.0, EMISSION), sent(5.0, radar(SEARCH))).entry("EM3U")
    assert late.outcome is Outcome.NOT_EXERCISED  # what told so may be lost


def test_what_has_not_changed_is_no_change(judge: Fixture, sent: Fixture) -> None:
    same = replace(EMISSION, state_update=1)
    entry = judge(sent(0.0, EMISSION), sent(5.0, same)).entry("EM3U")
    assert (entry.failed, entry.first.value) == (1, 1)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"frequency": 0.0}, "fundamental.frequency"),
        ({"power": 5e6}, "fundamental.power"),
        ({"pulse_width": -1.0}, "fundamental.pulse_width"),
        ({"azimuth_sweep": 60.0}, "data.azimuth_sweep"),
        ({"sweep_sync": 101.0}, "data.sweep_sync"),
    ],
)
def test_a_beam_that_cannot_be_is_told(
    judge: Fixture, sent: Fixture, changes: dict[str, float], field: str
) -> None:
    part, name = field.split(".")[0], next(iter(changes))
    basic: Any = SEARCH.fundamental if part == "fundamental" else BeamData()
    odd = replace(SEARCH, **{part: replace(basic, **changes)})
    entry = judge(sent(0.0, EMISSION, radar(odd))).entry("EM4")
    assert (entry.looked, entry.failed) == (3, 1)
    assert entry.first.field == f"systems[0].beams[0].{field}"
    assert entry.first.value == pytest.approx(changes[name])


def test_a_beam_that_is_off_needs_no_frequency(judge: Fixture, sent: Fixture) -> None:
    off = radar(Beam(1, status=1))
    assert judge(sent(0.0, off)).entry("EM4").outcome is Outcome.NOT_EXERCISED
    system = EmitterSystem6(4905, 2, 1, beams=(Beam6(1),))
    old = ElectromagneticEmission6(HOST, systems=(system,))
    assert (
        judge(sent(0.0, old, version=6)).entry("EM4").outcome is Outcome.NOT_EXERCISED
    )


def test_only_who_jams_names_an_emitter(judge: Fixture, sent: Fixture) -> None:
    named = replace(TRACK, targets=(TrackJam(TARGET, 1, 1),))
    entry = judge(sent(0.0, EMISSION, radar(named))).entry("EM5")
    assert (entry.looked, entry.failed) == (2, 1)
    jammer = radar(replace(named, function=12))
    assert judge(sent(0.0, jammer)).entry("EM5").outcome is Outcome.NOT_EXERCISED


@pytest.mark.parametrize(
    ("changes", "field"),
    [({"wavelength": 1.064e-6}, "wavelength"), ({"algorithm": 10}, "algorithm")],
)
def test_a_designator_is_in_micrometres(
    judge: Fixture, sent: Fixture, changes: dict[str, Any], field: str
) -> None:
    entry = judge(sent(0.0, LASER, replace(LASER, **changes))).entry("EM6")
    assert (entry.looked, entry.failed, entry.first.field) == (2, 1, field)


def test_a_designator_has_88_octets(judge: Fixture, sent: Fixture) -> None:
    octets = bytearray(encode_pdu(LASER, exercise=1, timestamp=1) + bytes(4))
    octets[9] = 92
    assert judge(sent(0.0, bytes(octets))).entry("EM6").failed == 1
