"""Simulation time under Start/Resume and Stop/Freeze."""

from federates.simulation_time import SimulationTime
from interop.dis import ClockTime, EntityId, StartResume

EPOCH = 1_800_000_000.0
NOW = 1_790_000_000.0
UNIT = 3600 / 2**31  # s, the resolution of a clock time


def start(real: float, simulation: float) -> StartResume:
    return StartResume(
        EntityId(1, 1, 0),
        EntityId(1, 2, 0),
        ClockTime.at(real) if real else ClockTime(0, 0),
        ClockTime.at(simulation) if simulation else ClockTime(0, 0),
        1,
    )


def test_time_stands_at_the_epoch_until_the_start() -> None:
    clock = SimulationTime(EPOCH)
    assert clock.at(NOW) == EPOCH
    assert not clock.running
    clock.resume(start(NOW + 2, EPOCH), NOW)
    assert clock.at(NOW + 1) == EPOCH
    assert not clock.running
    assert abs(clock.at(NOW + 5) - (EPOCH + 3)) <= 2 * UNIT
    assert clock.running


def test_a_freeze_stops_time_and_a_resume_goes_on_from_there() -> None:
    clock = SimulationTime(EPOCH)
    clock.resume(start(NOW, EPOCH), NOW)
    clock.at(NOW + 10)
    clock.freeze(NOW + 10)
    clock.freeze(NOW + 12)
    assert abs(clock.at(NOW + 20) - (EPOCH + 10)) <= 2 * UNIT
    clock.resume(start(NOW + 20, EPOCH + 10), NOW + 20)
    assert abs(clock.at(NOW + 25) - (EPOCH + 15)) <= 4 * UNIT


def test_a_late_start_is_caught_up() -> None:
    clock = SimulationTime(EPOCH)
    clock.resume(start(NOW, EPOCH), NOW + 100)
    assert abs(clock.at(NOW + 100) - (EPOCH + 100)) <= 2 * UNIT


def test_a_manager_without_clocks_means_at_once_and_from_the_epoch() -> None:
    clock = SimulationTime(EPOCH)
    clock.resume(start(0, 0), NOW)
    assert clock.at(NOW + 7) == EPOCH + 7
    clock.freeze(NOW + 7)
    clock.resume(start(0, 0), NOW + 30)
    assert clock.at(NOW + 31) == EPOCH + 8


def test_the_same_start_twice_changes_nothing() -> None:
    clock = SimulationTime(EPOCH)
    clock.resume(start(NOW, EPOCH), NOW)
    before = clock.at(NOW + 3)
    clock.resume(start(NOW, EPOCH), NOW + 3)
    assert clock.at(NOW + 3) == before
