import pytest

from interop.bus import LoopbackNetwork
from interop.errors import BusError

A, B, C = ("10.0.0.1", 1), ("10.0.0.2", 1), ("10.0.0.3", 1)


def test_all_hear_in_the_order_of_sending() -> None:
    network = LoopbackNetwork()
    a, b, c = (network.join(address) for address in (A, B, C))
    a.send([b"1", b"2"], now=0.0)
    b.send([b"3"], now=0.0)
    a.send([b"4"], now=0.0)
    assert [d.octets for d in c.receive(now=0.0)] == [b"1", b"2", b"3", b"4"]
    assert [d.octets for d in b.receive(now=0.0)] == [b"1", b"2", b"4"]
    assert [d.octets for d in a.receive(now=0.0)] == [b"3"]


def test_a_late_member_hears_what_comes_after() -> None:
    network = LoopbackNetwork()
    a = network.join(A)
    a.send([b"early"], now=0.0)
    b = network.join(B)
    a.send([b"late"], now=0.0)
    assert [d.octets for d in b.receive(now=0.0)] == [b"late"]


def test_an_address_is_taken_once_and_free_after_leaving() -> None:
    network = LoopbackNetwork()
    a = network.join(A)
    with pytest.raises(BusError, match="10.0.0.1:1 is taken"):
        network.join(A)
    a.close()
    assert network.join(A).receive(now=0.0) == []


def test_a_buffer_changed_after_sending_changes_nothing() -> None:
    network = LoopbackNetwork()
    a, b = network.join(A), network.join(B)
    octets = bytearray(b"before")
    a.send([octets], now=0.0)
    octets[:] = b"after!"
    assert b.receive(now=0.0)[0].octets == b"before"
