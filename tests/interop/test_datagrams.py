import pytest

from interop.datagrams import Datagrams, in_a_row

THREE = [b"one", b"", b"three"]


def test_datagrams_are_a_sequence_of_octets() -> None:
    run = Datagrams.of(THREE)
    assert run == THREE and THREE == run and run != THREE[:2]
    assert list(run) == [run[0], run[1], run[-1]] == THREE
    assert len(run) == 3 and len(Datagrams.of([])) == 0
    assert run[1:] == THREE[1:] and run[1:].octets is run.octets
    assert b"three" in run
    with pytest.raises(IndexError):
        run[3]


def test_runs_become_one_run() -> None:
    run = Datagrams.of(THREE)
    row = in_a_row([run[1:], [], Datagrams.of([b"four"]), run])
    assert isinstance(row, Datagrams)
    assert row == [b"", b"three", b"four", *THREE]


def test_one_of_them_is_itself_and_others_are_listed() -> None:
    run = Datagrams.of(THREE)
    assert in_a_row([[], run]) is run
    assert in_a_row([]) == []
    assert in_a_row([run, [b"four"]]) == [*THREE, b"four"]
