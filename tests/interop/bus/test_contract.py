"""The same facts hold on every bus."""

import itertools
import socket
import time
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from interop.bus import Bus, Datagram, LoopbackNetwork, LossyBus, UdpBus
from interop.datagrams import Datagrams
from interop.errors import BusError

Join = Callable[[], Bus]

PATIENCE = 5.0  # s, far above what the loopback interface takes
GROUP = "239.192.7.7"


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def loopback() -> Join:
    network, numbers = LoopbackNetwork(), itertools.count(1)
    return lambda: network.join(("127.0.0.1", next(numbers)))


def lossless() -> Join:
    network, numbers = LoopbackNetwork(), itertools.count(1)

    def join() -> Bus:
        member = network.join(("127.0.0.1", next(numbers)))
        return LossyBus(member, np.random.default_rng(1))

    return join


def udp(address: str, batches: bool) -> Join:
    port = free_port()
    return lambda: UdpBus(address, port, batches=batches)


def unicast(batches: bool) -> Join:
    port = free_port()
    ends = itertools.cycle([("127.0.0.1", "127.0.0.2"), ("127.0.0.2", "127.0.0.1")])

    def join() -> Bus:
        interface, peer = next(ends)
        return UdpBus(peer, port, interface=interface, batches=batches)

    return join


SHARED: dict[str, Callable[[], Join]] = {
    "loopback": loopback,
    "lossy without loss": lossless,
    "multicast": lambda: udp(GROUP, True),
    "multicast plain": lambda: udp(GROUP, False),
    "broadcast": lambda: udp("127.255.255.255", True),
    "broadcast plain": lambda: udp("127.255.255.255", False),
}
PAIRS: dict[str, Callable[[], Join]] = {
    **SHARED,
    "unicast": lambda: unicast(True),
    "unicast plain": lambda: unicast(False),
}
SOCKETS = ("multicast", "broadcast", "unicast")


def kinds(table: dict[str, Callable[[], Join]]) -> list[object]:
    return [
        pytest.param(
            make,
            id=name,
            marks=[pytest.mark.network] if name.startswith(SOCKETS) else [],
        )
        for name, make in table.items()
    ]


@pytest.fixture(params=kinds(PAIRS))
def join(request: pytest.FixtureRequest) -> Iterator[Join]:
    """Join members of one new network; they are closed at the end."""
    yield from _joined(request.param())


@pytest.fixture(params=kinds(SHARED))
def join_many(request: pytest.FixtureRequest) -> Iterator[Join]:
    yield from _joined(request.param())


def _joined(make: Join) -> Iterator[Join]:
    members: list[Bus] = []

    def join() -> Bus:
        members.append(make())
        return members[-1]

    yield join
    for member in members:
        member.close()


def take(bus: Bus, count: int) -> list[Datagram]:
    """Receive until there are ``count``, or patience ends."""
    got: list[Datagram] = []
    end = time.monotonic() + PATIENCE
    while len(got) < count and time.monotonic() < end:
        bus.wait(0.05)
        got += bus.receive(now=0.0)
    return got


def test_the_other_hears_and_knows_the_source(join: Join) -> None:
    a, b = join(), join()
    a.send([b"one"], now=0.0)
    assert take(b, 1) == [Datagram(b"one", a.address)]
    b.send([b"two"], now=0.0)
    assert take(a, 1) == [Datagram(b"two", b.address)]


def test_all_others_hear(join_many: Join) -> None:
    a, b, c = join_many(), join_many(), join_many()
    a.send([b"to all"], now=0.0)
    for other in (b, c):
        assert take(other, 1) == [Datagram(b"to all", a.address)]


def test_a_member_does_not_hear_itself(join_many: Join) -> None:
    a, b = join_many(), join_many()
    a.send([b"mine"], now=0.0)
    b.send([b"yours"], now=0.0)
    assert take(b, 1) == [Datagram(b"mine", a.address)]
    assert take(a, 1) == [Datagram(b"yours", b.address)]
    assert a.receive(now=0.0) == []


def test_members_have_addresses_of_their_own(join: Join) -> None:
    assert join().address != join().address


def test_arrivals_are_a_sequence_of_datagrams(join: Join) -> None:
    a, b = join(), join()
    a.send([b"one", b"two", b"three"], now=0.0)
    arrived = b.receive(now=0.0)
    deadline = time.monotonic() + PATIENCE
    while not arrived and time.monotonic() < deadline:
        b.wait(0.05)
        arrived = b.receive(now=0.0)
    heard = list(arrived)
    assert heard and heard == arrived == [arrived[n] for n in range(len(arrived))]
    assert arrived[1:] == heard[1:] and arrived[-1] == heard[-1]
    assert arrived.octets == [one.octets for one in heard]
    assert {one.source for one in heard} == {a.address}
    with pytest.raises(IndexError):
        arrived[len(arrived)]


def test_a_run_of_datagrams_goes_out_as_a_list_does(join: Join) -> None:
    a, b = join(), join()
    run = Datagrams.of([b"one", b"two", b"three", b"four"])
    a.send(run[1:3], now=0.0)
    assert [d.octets for d in take(b, 2)] == [b"two", b"three"]
    with pytest.raises(ValueError, match="0 octets"):
        a.send(Datagrams.of([b"one", b""]), now=0.0)


def test_order_and_octets_are_kept(join: Join) -> None:
    a, b = join(), join()
    sent = [bytes([n % 256]) * (1 + (37 * n) % 1400) for n in range(1500)]
    a.send(sent[:1000], now=0.0)
    a.send(sent[1000:], now=0.0)
    assert [d.octets for d in take(b, len(sent))] == sent
    assert b.dropped() == 0


def test_nothing_sent_is_nothing_received(join: Join) -> None:
    a, b = join(), join()
    a.send([], now=0.0)
    assert b.receive(now=0.0) == []


@pytest.mark.parametrize("size", [0, 1401])
def test_a_wrong_size_is_refused_whole(join: Join, size: int) -> None:
    a, b = join(), join()
    with pytest.raises(ValueError, match=f"{size} octets"):
        a.send([b"good", bytes(size)], now=0.0)
    a.send([b"next"], now=0.0)
    assert [d.octets for d in take(b, 1)] == [b"next"]


def test_a_closed_bus_says_so(join: Join) -> None:
    a, b = join(), join()
    with a:
        pass
    a.close()
    for call in (
        lambda: a.send([b"x"], now=0.0),
        lambda: a.receive(now=0.0),
        lambda: a.wait(0.0),
    ):
        with pytest.raises(BusError, match="closed"):
            call()
    assert a.dropped() == 0
    b.send([b"to nobody"], now=0.0)


def test_a_leaver_can_come_back(join_many: Join) -> None:
    a, b = join_many(), join_many()
    b.close()
    again = join_many()
    a.send([b"hello again"], now=0.0)
    assert [d.octets for d in take(again, 1)] == [b"hello again"]


def test_waiting_ends_in_time(join: Join) -> None:
    a = join()
    begun = time.monotonic()
    a.wait(0.01)
    assert time.monotonic() - begun < PATIENCE
