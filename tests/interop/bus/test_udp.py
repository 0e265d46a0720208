"""What only real sockets show; the common facts are in test_contract."""

import errno
import logging
import os
import socket
import struct
import sys
import time

import pytest

from interop.bus import Bus, UdpBus
from interop.bus.batch import (
    RECEIVE_AT_ONCE,
    SEND_AT_ONCE,
    BatchReceiver,
    BatchSender,
    PlainReceiver,
    PlainSender,
    has_batches,
)
from interop.errors import BusError

PATIENCE = 5.0  # s
GROUP, OTHER_GROUP = "239.192.8.8", "239.192.8.9"
IP_RECVTTL = 12  # ip(7)

network = pytest.mark.network


def free_port() -> int:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def take(bus: Bus, count: int) -> list[bytes]:
    got: list[bytes] = []
    end = time.monotonic() + PATIENCE
    while len(got) < count and time.monotonic() < end:
        bus.wait(0.05)
        got += [d.octets for d in bus.receive(now=0.0)]
    return got


@pytest.mark.parametrize(
    ("address", "port", "options", "words"),
    [
        ("239.1.2", 3000, {}, "address '239.1.2' is not an IPv4 address"),
        ("dis.example", 3000, {}, "address 'dis.example' is not an IPv4 address"),
        ("0.0.0.0", 3000, {}, "address 0.0.0.0 names no network"),
        ("239.1.2.3", 0, {}, "port 0 is not within 1 to 65535"),
        ("239.1.2.3", 65536, {}, "port 65536 is not within"),
        ("239.1.2.3", 3000, {"ttl": 256}, "ttl 256 is not within 0 to 255"),
        ("239.1.2.3", 3000, {"interface": "lo"}, "interface 'lo' is not an IPv4"),
    ],
)
def test_a_wrong_call_is_one_clear_line(
    address: str, port: int, options: dict[str, int], words: str
) -> None:
    with pytest.raises(BusError, match=words) as caught:
        UdpBus(address, port, **options)
    assert "\n" not in str(caught.value)


@network
def test_a_sender_needs_no_port_of_its_own() -> None:
    port = free_port()
    with UdpBus("127.0.0.1", port) as bus:
        with UdpBus("127.0.0.1", port, listen=False) as sender:
            sender.send([b"once"], now=0.0)
            assert take(bus, 1) == [b"once"]
            assert sender.receive(now=0.0) == [] and sender.dropped() == 0


@network
@pytest.mark.skipif(not has_batches(), reason="no recvmmsg(2)")
def test_the_kernel_tells_how_long_datagrams_waited() -> None:
    port = free_port()
    with (
        UdpBus(GROUP, port) as sender,
        UdpBus(GROUP, port, stamped=True) as bus,
        UdpBus(GROUP, port) as other,
    ):
        for _ in range(2):  # there is room for stamps again
            begun = time.monotonic()
            sender.send([b"first"], now=0.0)
            bus.wait(PATIENCE)
            sent = time.monotonic()
            while time.monotonic() < sent + 0.02:
                pass
            sender.send([b"second"], now=0.0)
            bus.wait(PATIENCE)
            first, second = bus.receive(now=0.0).waited.tolist()
            assert 0.02 <= first <= time.monotonic() - begun
            assert 0.0 <= second <= first - 0.02
        assert other.receive(now=0.0).waited.tolist() == [0.0] * 4


@network
def test_an_absent_interface_is_told_with_those_that_are() -> None:
    # 203.0.113.0/24 is for documentation (RFC 5737): no machine has it
    with pytest.raises(BusError, match=r"address 203\.0\.113\.9 .*127\.0\.0\.1"):
        UdpBus(GROUP, free_port(), interface="203.0.113.9")


@network
def test_an_address_beyond_the_interface_is_told() -> None:
    with pytest.raises(BusError, match=r"203\.0\.113\.9 cannot be reached from .*"):
        UdpBus("203.0.113.9", free_port(), interface="127.0.0.1")


@network
@pytest.mark.parametrize("address", ["127.0.0.2", GROUP, "127.255.255.255"])
def test_a_port_in_use_is_told(address: str) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as user:
        user.bind(("0.0.0.0", 0))
        port = user.getsockname()[1]
        with pytest.raises(BusError, match=f"port {port} of [0-9.]+ is in use"):
            UdpBus(address, port)


@network
def test_unicast_has_one_listener() -> None:
    port = free_port()
    with UdpBus("127.0.0.2", port):
        with pytest.raises(BusError, match="unicast allows one listener"):
            UdpBus("127.0.0.3", port)


@network
def test_other_groups_of_the_port_do_not_leak_in() -> None:
    port = free_port()
    with (
        UdpBus(GROUP, port) as here,
        UdpBus(OTHER_GROUP, port) as there,
        UdpBus(GROUP, port) as sender,
        UdpBus(OTHER_GROUP, port) as other_sender,
    ):
        other_sender.send([b"there"], now=0.0)
        sender.send([b"here"], now=0.0)
        assert take(here, 1) == [b"here"]
        assert take(there, 1) == [b"there"]


@network
@pytest.mark.parametrize("batches", [True, False])
def test_a_foreign_datagram_may_be_large(batches: bool) -> None:
    port = free_port()
    octets = os.urandom(65507)
    with UdpBus(GROUP, port, batches=batches) as bus:
        with UdpBus(GROUP, port, max_size=65507, batches=batches) as foreign:
            foreign.send([octets, b"after"], now=0.0)
            assert take(bus, 2) == [octets, b"after"]


@network
@pytest.mark.skipif(sys.platform != "linux", reason="IP_RECVTTL of Linux")
@pytest.mark.parametrize("ttl", [0, 1, 9])
def test_the_ttl_is_on_the_wire(ttl: int) -> None:
    port = free_port()
    membership = socket.inet_aton(GROUP) + socket.inet_aton("127.0.0.1")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((GROUP, port))
        listener.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
        listener.setsockopt(socket.IPPROTO_IP, IP_RECVTTL, 1)
        listener.settimeout(PATIENCE)
        with UdpBus(GROUP, port, ttl=ttl) as bus:
            bus.send([b"x"], now=0.0)
            _, extra, _, source = listener.recvmsg(16, 64)
            assert source == bus.address
    assert struct.unpack("i", extra[0][2])[0] == ttl


@network
def test_an_interface_that_reaches_far_may_stay_on_the_host() -> None:
    """Multicast with the address of another interface, members on one host."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("203.0.113.9", 9))
        except OSError:
            pytest.skip("there is no interface but the loopback")
        interface = probe.getsockname()[0]
    port = free_port()
    with (
        UdpBus(GROUP, port, interface=interface) as a,
        UdpBus(GROUP, port, interface=interface) as b,
        UdpBus(GROUP, port) as loopback,
    ):
        a.send([b"one"], now=0.0)
        assert take(b, 1) == [b"one"]
        b.send([b"two"], now=0.0)
        assert take(a, 1) == [b"two"]
        assert loopback.receive(now=0.0) == []


@network
@pytest.mark.skipif(not has_batches(), reason="the kernel does not count drops")
def test_drops_are_counted() -> None:
    port, count, size = free_port(), 1000, 1000
    with UdpBus(GROUP, port, receive_buffer=1 << 16) as deaf:
        with UdpBus(GROUP, port) as sender:
            sender.send([bytes(size)] * count, now=0.0)
            heard = len(take(deaf, count - deaf.dropped()))
        assert 0 < heard < count
        assert heard + deaf.dropped() == count
    assert deaf.dropped() == 0


class Failing(socket.socket):
    """A socket whose sending fails, as one does whose queue is full."""

    error = errno.ENOBUFS

    def send(self, *_: object) -> int:
        raise OSError(self.error, os.strerror(self.error))


def test_a_network_in_trouble_is_counted_not_raised() -> None:
    with Failing(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sender = PlainSender(sock)
        for error in (errno.ENOBUFS, errno.EHOSTUNREACH, errno.ENETUNREACH):
            sock.error = error
            sender.send([b"a", b"b"])
        assert sender.refused == 6
        sock.error = errno.EMSGSIZE
        with pytest.raises(BusError, match="cannot send datagrams: Message too long"):
            sender.send([b"c"])


def test_trouble_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    with UdpBus("127.0.0.2", free_port(), batches=False) as bus:
        with Failing(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            bus._sender = PlainSender(sock)
            with caplog.at_level(logging.WARNING):
                for _ in range(3):
                    bus.send([b"x"], now=0.0)
    assert bus.refused == 3
    assert len(caplog.records) == 1


@network
@pytest.mark.skipif(not has_batches(), reason="no sendmmsg")
@pytest.mark.parametrize("kind", [BatchSender, PlainSender])
def test_a_refused_datagram_takes_no_other_with_it(
    kind: type[BatchSender | PlainSender],
) -> None:
    """A connected socket tells at the next call that nobody listened (ICMP)."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as listener:
        listener.bind(("127.0.0.1", 0))
        listener.settimeout(PATIENCE)
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.connect(("127.0.0.1", free_port()))
            sock.send(b"to nobody")
            sock.connect(listener.getsockname())
            sender = kind(sock)
            sender.send([b"1", b"2", b"3"])
        assert sender.refused == 1
        assert [listener.recv(16) for _ in range(3)] == [b"1", b"2", b"3"]


@network
@pytest.mark.skipif(not has_batches(), reason="no sendmmsg")
@pytest.mark.parametrize("batch_out", [True, False])
@pytest.mark.parametrize("batch_in", [True, False])
def test_batches_and_single_calls_understand_each_other(
    batch_out: bool, batch_in: bool
) -> None:
    count = 3 * max(SEND_AT_ONCE, RECEIVE_AT_ONCE) + 1
    sent = [struct.pack("!I", n) * (1 + n % 9) for n in range(count)]
    inner = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    outer = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    with inner, outer:
        inner.bind(("127.0.0.1", 0))
        inner.setblocking(False)
        inner.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 21)
        outer.bind(("127.0.0.1", 0))
        nobody = ("127.0.0.9", 9)
        send = BatchSender if batch_out else PlainSender
        receive = BatchReceiver if batch_in else PlainReceiver
        outer.connect(inner.getsockname())
        send(outer).send(sent)
        taker = receive(inner, nobody)
        got = taker.receive()
        assert [d.octets for d in got] == sent
        assert {d.source for d in got} == {outer.getsockname()}
        assert taker.receive() == []


@network
def test_everything_is_given_back() -> None:
    before = len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0
    for _ in range(20):
        with UdpBus(GROUP, free_port()):
            pass
        with pytest.raises(BusError):
            UdpBus("203.0.113.9", 3000)
    after = len(os.listdir("/proc/self/fd")) if os.path.exists("/proc/self/fd") else 0
    assert after == before
