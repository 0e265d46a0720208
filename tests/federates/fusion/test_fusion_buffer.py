"""Reports in any order, twice, too late or from the future."""

import numpy as np

from federates.fusion.buffer import Buffer
from federates.fusion.measurement import MEASUREMENT


def look(time, sensor=1, scan=1, y=0.0):
    row = np.zeros(1, MEASUREMENT)
    row["time"], row["scan"], row["sensor"] = time, (sensor << 16) | scan, sensor
    row["sensor_position"] = (7e6, 0.0, 0.0)
    row["direction"] = (-1.0, y, 0.0)
    row["angle_sigma"] = 1e-3
    return row


def test_reports_come_out_in_the_order_of_their_times() -> None:
    buffer = Buffer(hold=1.0, max_lag=5.0)
    for time in (10.4, 10.0, 10.2, 11.5):
        buffer.add(look(time, scan=int(time * 10)), 11.5)
    assert len(buffer.due(10.9)) == 0
    assert buffer.due(11.4)["time"].tolist() == [10.0, 10.2, 10.4]
    assert buffer.due(12.5)["time"].tolist() == [11.5]
    assert buffer.taken == 4


def test_what_comes_twice_is_taken_once() -> None:
    buffer = Buffer(hold=1.0, max_lag=5.0)
    buffer.add(look(10.0), 10.5)
    buffer.add(look(10.0), 10.5)
    assert len(buffer.due(11.0)) == 1
    buffer.add(look(10.0), 11.5)
    assert buffer.duplicates == 2
    assert len(buffer.due(13.0)) == 0


def test_one_scan_may_come_in_several_messages() -> None:
    buffer = Buffer(hold=0.0, max_lag=5.0)
    buffer.add(look(10.0, y=0.0), 10.5)
    buffer.add(look(10.0, y=0.01), 10.6)
    assert buffer.duplicates == 0
    assert len(buffer.due(11.0)) == 2


def test_late_and_early_are_counted_and_dropped() -> None:
    buffer = Buffer(hold=1.0, max_lag=5.0)
    buffer.add(look(100.0), 100.0)
    assert len(buffer.due(101.0)) == 1
    buffer.add(look(94.9, scan=2), 101.0)
    buffer.add(look(95.1, scan=3), 101.0)
    buffer.add(look(106.1, scan=4), 101.0)
    buffer.add(look(-3e8, scan=5), 101.0)
    buffer.add(look(1e300, scan=6), 101.0)
    assert (buffer.late, buffer.early, buffer.unsound) == (2, 2, 0)
    assert buffer.due(120.0)["time"].tolist() == [95.1]


def test_absurd_is_counted_and_dropped() -> None:
    buffer = Buffer(hold=1.0, max_lag=5.0)
    row = look(10.0)
    row["direction"] = np.nan
    buffer.add(row, 10.0)
    assert buffer.unsound == 1
    assert len(buffer.due(20.0)) == 0


def test_steady_delay_loses_nothing() -> None:
    """A layer whose reports all come 9 s late, longer than any wait, is still heard."""
    buffer = Buffer(hold=1.0, max_lag=6.0)
    got = 0
    for t in np.arange(0.0, 60.0, 1.0):
        buffer.add(look(t, scan=int(t)), t + 9.0)
        got += len(buffer.due(t + 9.0))
    assert got == 60
    assert buffer.late == 0
