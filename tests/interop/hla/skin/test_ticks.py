import pytest

from interop.hla.skin import Ticks


@pytest.mark.parametrize("step", [0.5, 0.1, 1 / 3, 0.05, 0.7, 1e-3, 2.0])
def test_no_rounding_is_in_the_way(step: float) -> None:
    ticks = Ticks(step)
    for count in (*range(2000), 10**6, 10**8):
        time = ticks.time(count)
        assert ticks.time(count + 1) - time >= ticks.lookahead
        assert ticks.time(count + 1) >= time + ticks.lookahead
        assert abs(time - count * step) < 1e-6
        if count < 2000:
            assert ticks.count(time) == count


def test_who_comes_between_two_steps_waits_for_the_next() -> None:
    assert Ticks(0.5).count(1.2) == 3


@pytest.mark.parametrize("step", [0.0, -1.0, 1e-9, float("nan")])
def test_a_step_that_is_none_is_refused(step: float) -> None:
    with pytest.raises(ValueError, match="step"):
        Ticks(step)
