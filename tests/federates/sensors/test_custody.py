import numpy as np

from federates.sensors.coverage import Looks
from federates.sensors.custody import best_placed


def pairs(*rows: tuple[int, int, float]) -> Looks:
    sensor, target, distance = (np.array(column) for column in zip(*rows))
    nothing = np.zeros(len(rows))
    return Looks(sensor, target, distance, np.zeros((len(rows), 3)), nothing, nothing)


def test_the_nearest_observers_hold_a_target() -> None:
    seen = pairs((0, 0, 5.0), (0, 1, 1.0), (1, 0, 2.0), (2, 0, 3.0), (2, 1, 9.0))
    assert best_placed(seen, 1).tolist() == [False, True, True, False, False]
    assert best_placed(seen, 2).tolist() == [False, True, True, True, True]
    assert best_placed(seen, 3).all()


def test_equally_near_sensors_take_turns_by_row_not_by_chance() -> None:
    seen = pairs((4, 7, 1.0), (2, 7, 1.0), (3, 7, 1.0))
    assert best_placed(seen, 1).tolist() == [False, True, False]


def test_no_looks_have_no_observers() -> None:
    assert best_placed(Looks.none(), 2).tolist() == []
