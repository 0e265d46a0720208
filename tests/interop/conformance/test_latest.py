"""What sequence rules remember: rows by key, found again and forgotten."""

import numpy as np

from interop.conformance.latest import Latest


def keys(*numbers: int) -> "np.ndarray[tuple[int], np.dtype[np.int64]]":
    return np.array(numbers, np.int64)


def test_rows_are_found_by_key_and_forgotten() -> None:
    latest = Latest(np.float64)
    assert latest.find(keys(1)).tolist() == [-1]
    latest.put(keys(30, 10, 20), np.array([3.0, 1.0, 2.0]))
    latest.put(keys(20, 5), np.array([2.5, 0.5]))
    found = latest.find(keys(10, 20, 5, 7, 99))
    assert latest.rows[found[:3]].tolist() == [1.0, 2.5, 0.5]
    assert found[3:].tolist() == [-1, -1]
    latest.forget(latest.keys == 10)
    assert latest.find(keys(10)).tolist() == [-1]
    assert len(latest) == 3


def test_room_is_used_again() -> None:
    latest = Latest(np.int64)
    for n in range(100):
        some = np.arange(50) + 1000 * n
        latest.put(some, some)
        assert (latest.rows[latest.find(some)] == some).all()
        latest.forget(latest.keys >= 0)
    assert len(latest.rows) == 64
