from collections.abc import Callable

import pytest

from interop.bus import Datagram
from interop.errors import BusError
from interop.hla.bus import HlaBus
from interop.hla.skin import Member

Enlist = Callable[..., Member]
State = Callable[..., bytes]
NOW = 1.8e9
ONE, TWO = ("127.0.0.1", 1), ("127.0.0.1", 2)


def test_members_hear_each_other_as_on_a_network(enlist: Enlist, state: State) -> None:
    addresses = {"one": ONE, "two": TWO}
    one = HlaBus(enlist("one"), address=ONE, addresses=addresses)
    two = HlaBus(enlist("two"), address=TWO, addresses=addresses)
    one.send([state(1.0), state(2.0)], now=NOW)
    two.wait(1.0)
    (datagram,) = two.receive(now=NOW)
    assert datagram == Datagram(state(1.0) + state(2.0), ONE)
    assert list(one.receive(now=NOW)) == []
    assert list(two.receive(now=NOW)) == []


def test_what_comes_together_is_bundled_below_the_limit(
    enlist: Enlist, state: State
) -> None:
    one = HlaBus(enlist("one"))
    two = HlaBus(enlist("two"), max_size=300)
    one.send([state(float(x)) for x in range(5)], now=NOW)
    two.wait(1.0)
    sizes = [len(datagram.octets) for datagram in two.receive(now=NOW)]
    assert sizes == [288, 288, 144]


def test_a_closed_bus_is_no_member_any_more(enlist: Enlist, state: State) -> None:
    one, two = HlaBus(enlist("one")), HlaBus(enlist("two"))
    one.close()
    one.close()
    with pytest.raises(BusError):
        one.send([state()], now=NOW)
    two.send([state()], now=NOW)
