"""Lateness is counted in milliseconds, percentiles by their definition."""

import numpy as np

from federates.running.lateness import Lateness


def test_percentiles_are_those_of_the_values_to_a_millisecond() -> None:
    values = np.random.default_rng(1).exponential(0.02, 5000)
    lateness = Lateness()
    for value in values:
        lateness.add(float(value))
    assert lateness.steps == 5000
    for percent in (50, 90, 99, 100):
        exact = np.percentile(values, percent, method="inverted_cdf")
        assert 0 <= lateness.percentile(percent) - exact <= 0.001


def test_nothing_counted_is_not_late() -> None:
    assert Lateness().percentile(99) == 0.0


def test_early_and_endless_are_counted_at_the_ends() -> None:
    lateness = Lateness()
    lateness.add(-1.0)
    lateness.add(1e9)
    assert lateness.percentile(50) == 0.001
    assert 60 <= lateness.percentile(100) <= 60.001
