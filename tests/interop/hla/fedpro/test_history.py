import pytest

from interop.hla.fedpro.header import NONE, TOP
from interop.hla.fedpro.history import History


def history(*numbers: int, messages: int = 10, octets: int = 1000) -> History:
    kept = History(messages=messages, octets=octets)
    for number in numbers:
        kept.add(number, b"%d" % number)
    return kept


def test_what_came_after_a_number_is_given_back() -> None:
    kept = history(1, 2, 4, 5)
    assert kept.after(NONE) == [b"1", b"2", b"4", b"5"]
    assert kept.after(2) == [b"4", b"5"]
    assert kept.after(3) == [b"4", b"5"]  # 3 was a control message
    assert kept.after(5) == []


@pytest.mark.parametrize("limits", [{"messages": 2}, {"octets": 2}])
def test_what_is_gone_cannot_be_given_back(limits: dict[str, int]) -> None:
    kept = history(1, 2, 4, 5, **limits)
    assert kept.octets == 2
    assert kept.oldest == 3
    assert kept.after(NONE) is None
    assert kept.after(1) is None
    assert kept.after(2) == [b"4", b"5"]
    assert kept.after(4) == [b"5"]


def test_what_the_peer_has_is_let_go() -> None:
    kept = history(1, 2, 4, 5)
    kept.acknowledge(3)
    assert kept.octets == 2 and kept.oldest == 3
    assert kept.after(3) == [b"4", b"5"]
    kept.acknowledge(2)  # an old message, come late
    assert kept.after(3) == [b"4", b"5"]


@pytest.mark.parametrize("number", [0, 6, 1 << 20, NONE, 0xFFFFFFFF])
def test_what_was_never_sent_tells_nothing(number: int) -> None:
    kept = history(1, 2, 4, 5)
    kept.acknowledge(number)
    assert kept.after(NONE) == [b"1", b"2", b"4", b"5"]


def test_numbers_go_on_after_the_top() -> None:
    kept = history(TOP - 1, TOP, 0, 1)
    kept.acknowledge(TOP)
    assert kept.after(TOP) == [b"0", b"1"]
    assert kept.after(0) == [b"1"]
    assert kept.after(TOP - 1) is None
    assert kept.was_sent(1) and kept.was_sent(TOP) and not kept.was_sent(2)


def test_an_empty_history_lacks_nothing() -> None:
    kept = history()
    assert kept.oldest == NONE
    assert kept.after(NONE) == kept.after(0) == []
