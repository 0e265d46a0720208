"""UDP over IPv4: unicast, broadcast or multicast, as the address says."""

import errno
import ipaddress
import logging
import selectors
import socket
import struct
import sys
from collections.abc import Sequence

from ..errors import BusError
from .base import MAX_DATAGRAM, Bus, Datagram
from .batch import (
    BatchReceiver,
    BatchSender,
    PlainReceiver,
    PlainSender,
    Receiver,
    Sender,
    has_batches,
)

log = logging.getLogger(__name__)

LINUX = sys.platform.startswith("linux")
RECEIVE_BUFFER = 16 << 20  #: octets asked for; the kernel may give less
SO_RCVBUFFORCE = 33  # socket(7); not named by the socket module
SO_MEMINFO = 55  # u32 counters; the ninth (SK_MEMINFO_DROPS) counts drops
MEMINFO_DROPS = 8
IP_MULTICAST_ALL = 49  # ip(7)


class UdpBus(Bus):
    """A member of an exercise network over UDP.

    Multicast and broadcast carry a datagram to every member, several on one host
    included. Unicast joins two: this member listens on ``interface`` and sends to
    ``address``, both at ``port``. Each member sends from a port of its own, so that
    the source of a datagram tells the members apart.

    Parameters
    ----------
    address : IPv4 address of the network: a group (224.0.0.0/4), a broadcast address
        of the interface, or one host
    port : UDP port of the network
    interface : IPv4 address of the interface to use
    ttl : how many networks a multicast datagram may enter; 0 stays on this host.
        Other datagrams take it when it is above 0, else the system's default
    max_size : octets, the largest datagram that `send` accepts
    receive_buffer : octets of receive buffer to ask the kernel for
    batches : send and receive many datagrams a system call where that exists
    listen : False to send only, beside whoever has the port; nothing is received
    stamped : have the system note when datagrams arrive, where it does that: see
        `Arrivals.waited`

    Raises BusError, in one line, when there is no such interface, when the address
    cannot be reached from it or when the port is in use.
    """

    def __init__(
        self,
        address: str,
        port: int,
        *,
        interface: str = "127.0.0.1",
        ttl: int = 0,
        max_size: int = MAX_DATAGRAM,
        receive_buffer: int = RECEIVE_BUFFER,
        batches: bool = True,
        listen: bool = True,
        stamped: bool = False,
    ) -> None:
        _check(address, port, interface, ttl)
        self.network = (address, port)
        self.interface = interface
        self._told_refusal = False
        self._in: socket.socket | None = None
        self._out = _sending_socket(address, port, interface, ttl)
        try:
            own: tuple[str, int] = self._out.getsockname()
            if listen:
                broadcast = _is_broadcast(address, port, interface)
                self._in = _receiving_socket(address, port, interface, broadcast)
        except BaseException:
            self._out.close()
            raise
        super().__init__(own, max_size=max_size)
        self._selector = selectors.DefaultSelector()
        batches = batches and has_batches()
        self._sender: Sender = (BatchSender if batches else PlainSender)(self._out)
        self._receiver: Receiver | None = None
        if self._in is not None:
            self._selector.register(self._in, selectors.EVENT_READ)
            _ask_for_buffer(self._in, receive_buffer)
            self._receiver = (
                BatchReceiver(self._in, own, stamped=stamped)
                if batches
                else PlainReceiver(self._in, own)
            )

    @property
    def refused(self) -> int:
        """Datagrams that could not be sent, the network being in trouble."""
        return self._sender.refused

    def dropped(self) -> int:
        """Count the datagrams that arrived and were lost for want of buffers.

        Linux tells (socket option SO_MEMINFO); elsewhere 0.
        """
        if not LINUX or self.closed or self._in is None:
            return 0
        counters = self._in.getsockopt(socket.SOL_SOCKET, SO_MEMINFO, 64)
        if len(counters) < 4 * (MEMINFO_DROPS + 1):
            return 0
        (drops,) = struct.unpack_from("=I", counters, 4 * MEMINFO_DROPS)
        return int(drops)

    def _send(self, datagrams: Sequence[bytes], now: float) -> None:
        self._sender.send(datagrams)
        if self._sender.refused and not self._told_refusal:
            self._told_refusal = True
            log.warning("%s:%d refuses datagrams; they are counted", *self.network)

    def _receive(self, now: float) -> Sequence[Datagram]:
        return [] if self._receiver is None else self._receiver.receive()

    def _wait(self, timeout: float) -> None:
        self._selector.select(timeout)

    def _close(self) -> None:
        self._selector.close()
        self._out.close()
        if self._in is not None:
            self._in.close()


def _check(address: str, port: int, interface: str, ttl: int) -> None:
    for name, value in (("address", address), ("interface", interface)):
        try:
            ipaddress.IPv4Address(value)
        except ValueError:
            raise BusError(
                f"{name} {value!r} is not an IPv4 address such as 239.1.2.3"
            ) from None
    if ipaddress.IPv4Address(address).is_unspecified:
        raise BusError(
            f"address {address} names no network: a multicast group (224.0.0.0 to"
            " 239.255.255.255), a broadcast address or a host is needed"
        )
    if not 0 < port < 65536:
        raise BusError(f"port {port} is not within 1 to 65535")
    if not 0 <= ttl < 256:
        raise BusError(f"ttl {ttl} is not within 0 to 255")


def _sending_socket(address: str, port: int, interface: str, ttl: int) -> socket.socket:
    """Make the socket that everything is sent from, on a port of its own."""
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        try:
            sock.bind((interface, 0))
        except OSError as error:
            raise BusError(
                f"no interface of this machine has the address {interface}"
                f" ({error.strerror}); there are: {', '.join(_local_addresses())}"
            ) from error
        if ipaddress.IPv4Address(address).is_multicast:
            sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_TTL, ttl)
            sock.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_LOOP, 1)
            sock.setsockopt(
                socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton(interface)
            )
        elif ttl:
            sock.setsockopt(socket.IPPROTO_IP, socket.IP_TTL, ttl)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
        _connect(sock, address, port, interface)  # else each datagram finds its way
    except BaseException:
        sock.close()
        raise
    return sock


def _connect(sock: socket.socket, address: str, port: int, interface: str) -> None:
    try:
        sock.connect((address, port))
    except OSError as error:
        raise BusError(
            f"{address} cannot be reached from interface {interface}"
            f" ({error.strerror}); interfaces of this machine:"
            f" {', '.join(_local_addresses())}"
        ) from error


def _is_broadcast(address: str, port: int, interface: str) -> bool:
    """Ask the kernel: a socket that may not broadcast is refused with EACCES."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind((interface, 0))
        try:
            probe.connect((address, port))
        except OSError as error:
            return error.errno == errno.EACCES
    return False


def _receiving_socket(
    address: str, port: int, interface: str, broadcast: bool
) -> socket.socket:
    """Make the socket that hears the network, and nothing else on its port."""
    multicast = ipaddress.IPv4Address(address).is_multicast
    shared = multicast or broadcast
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    try:
        if shared:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if hasattr(socket, "SO_REUSEPORT"):
                sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
            # Windows binds to addresses of its own only
            host = "" if sys.platform == "win32" else address
        else:
            host = interface
        try:
            sock.bind((host, port))
        except OSError as error:
            raise BusError(_why_not_bound(error, host, port, shared)) from error
        if multicast:
            if LINUX:
                sock.setsockopt(socket.IPPROTO_IP, IP_MULTICAST_ALL, 0)
            membership = socket.inet_aton(address) + socket.inet_aton(interface)
            try:
                sock.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, membership)
            except OSError as error:
                raise BusError(
                    f"interface {interface} cannot join the group {address}"
                    f" ({error.strerror})"
                ) from error
        sock.setblocking(False)
    except BaseException:
        sock.close()
        raise
    return sock


def _why_not_bound(error: OSError, host: str, port: int, shared: bool) -> str:
    if error.errno == errno.EADDRINUSE:
        if shared:
            hint = "its user does not share it (SO_REUSEADDR)"
        else:
            hint = "unicast allows one listener: use another interface address"
        return f"port {port} of {host} is in use: {hint}"
    if error.errno == errno.EACCES:
        return f"port {port} of {host} is reserved: ports from 1024 are free to use"
    return f"cannot listen on {host}:{port} ({error.strerror})"


def _ask_for_buffer(sock: socket.socket, size: int) -> None:
    """Ask for a receive buffer past the system's limit, then for what is allowed."""
    if LINUX:
        try:
            sock.setsockopt(socket.SOL_SOCKET, SO_RCVBUFFORCE, size)
            return
        except PermissionError:
            log.debug("no right to pass the limit of receive buffers")
    while size >= 1 << 16:
        try:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, size)
            break
        except OSError:
            size //= 2
    log.debug("%d octets of receive buffer", _buffer_size(sock))


def _buffer_size(sock: socket.socket) -> int:
    return sock.getsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF)


def _local_addresses() -> list[str]:
    """List the IPv4 addresses of this machine (netdevice(7), SIOCGIFADDR)."""
    if not LINUX:
        return ["127.0.0.1"]
    import fcntl

    addresses = []
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        for _, name in socket.if_nameindex():
            request = struct.pack("16s24x", name.encode()[:15])
            try:
                answer = fcntl.ioctl(sock, 0x8915, request)
            except OSError:
                continue  # an interface without an IPv4 address
            addresses.append(socket.inet_ntoa(answer[20:24]))
    return addresses
