import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from interop.dis import (
    ClockTime,
    from_timestamp,
    from_timestamps,
    to_timestamp,
    to_timestamps,
)

HALF_UNIT = 3600 / 2**31 / 2
#: What a float of today's date can tell, s.
FLOAT_STEP = float(np.spacing(1.8e9))
seconds = st.floats(0.0, 4e9)


@pytest.mark.parametrize(
    ("now", "stamp"),
    [
        (0.0, 1),
        (1800.0, 0x8000_0001),
        (900.0, 0x4000_0001),
        (3600.0, 1),
        (3600.0 - HALF_UNIT / 2, 1),
        (3600 * 480_000 + 1800.0, 0x8000_0001),
    ],
)
def test_an_hour_has_two_to_the_31_units(now: float, stamp: int) -> None:
    assert to_timestamp(now) == stamp
    assert to_timestamp(now, absolute=False) == stamp - 1


def test_a_stamp_seen_in_traffic() -> None:
    """tshark 4.0.17 shows 00003039 as 00:00.010346, absolute."""
    assert from_timestamp(0x3039, 0.0) == pytest.approx(0.010346, abs=1e-6)


@given(now=seconds, off=st.floats(-1799.0, 1799.0))
def test_the_nearest_hour_is_found(now: float, off: float) -> None:
    back = from_timestamp(to_timestamp(now), now + off)
    assert back == pytest.approx(now, abs=HALF_UNIT + 2 * FLOAT_STEP, rel=0)


@given(times=st.lists(seconds, max_size=20), absolute=st.booleans())
def test_columns_equal_scalars(times: list[float], absolute: bool) -> None:
    now = np.array(times, dtype=np.float64)
    stamps = to_timestamps(now, absolute)
    assert stamps.tolist() == [to_timestamp(one, absolute) for one in times]
    back = from_timestamps(stamps, now)
    assert back.tolist() == [
        from_timestamp(stamp, one)
        for stamp, one in zip(stamps.tolist(), times, strict=True)
    ]


@given(now=seconds)
def test_a_clock_time_is_hours_and_a_stamp(now: float) -> None:
    clock = ClockTime.at(now)
    assert clock.seconds == pytest.approx(now, abs=HALF_UNIT + 2 * FLOAT_STEP, rel=0)
    assert clock.past_hour == to_timestamp(now)


def test_a_clock_time_just_before_the_hour_is_of_the_next() -> None:
    assert ClockTime.at(7200.0 - HALF_UNIT / 2) == ClockTime(2, 1)
