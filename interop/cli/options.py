"""Options that tell a command where its exercise network is."""

import argparse
from collections.abc import Callable

from ..bus import MAX_DATAGRAM, RECEIVE_BUFFER, Address, UdpBus
from ..errors import CallError

NETWORK = ("239.1.2.3", 3000)  #: port 3000 is that of DIS by custom
INTERFACE = "127.0.0.1"
TTL = 0  #: multicast stays on this host
EXERCISE = 1
_LONGEST = 1e9  # s


def add_network_options(
    parser: argparse.ArgumentParser,
    *,
    defaults: str | None = None,
    exercise: int | None = EXERCISE,
    exercise_help: str = "exercise id, 1 to 255",
    flag: str = "--network",
) -> None:
    """Declare ``--network``, ``--interface``, ``--ttl`` and ``--exercise-id``.

    Parameters
    ----------
    parser : gets them
    defaults : where what is not given comes from, told in the help; all are None
        then. Without it they have the defaults of this module
    exercise : default of the exercise id; None is told to be all
    exercise_help : what the exercise id is for
    flag : what ``--network`` is called
    """

    def told(default: object) -> str:
        return f" (default: {default if defaults is None else defaults})"

    group = parser.add_argument_group("network")
    group.add_argument(
        flag,
        dest="network",
        type=_network,
        metavar="ADDRESS:PORT",
        default=NETWORK if defaults is None else None,
        help="IPv4 multicast group, broadcast address or host, and UDP port"
        + told("%s:%d" % NETWORK),
    )
    group.add_argument(
        "--interface",
        metavar="ADDRESS",
        default=INTERFACE if defaults is None else None,
        help="IPv4 address of the interface to use" + told(INTERFACE),
    )
    group.add_argument(
        "--ttl",
        type=_ttl,
        metavar="N",
        default=TTL if defaults is None else None,
        help="networks that multicast may enter; 0 stays on this host" + told(TTL),
    )
    group.add_argument(
        "--exercise-id",
        type=exercise_id,
        metavar="N",
        default=exercise if defaults is None else None,
        help=exercise_help + ("" if exercise is None else told(exercise)),
    )


def add_speed_option(
    parser: argparse._ActionsContainer, *, default: float | None = 1.0
) -> None:
    """Declare ``--speed``: how fast the exercise clock is; None for real time, too."""
    parser.add_argument(
        "--speed",
        type=positive,
        metavar="N",
        default=default,
        help="seconds of the exercise clock in a second, as all its members have it"
        " (default: 1, real time)",
    )


def open_bus(
    args: argparse.Namespace,
    *,
    max_size: int = MAX_DATAGRAM,
    receive_buffer: int = RECEIVE_BUFFER,
    listen: bool = True,
    stamped: bool = False,
) -> UdpBus:
    """Join the network that the options name; BusError in one line if it refuses."""
    address, port = args.network
    return UdpBus(
        address,
        port,
        interface=args.interface,
        ttl=args.ttl,
        max_size=max_size,
        receive_buffer=receive_buffer,
        listen=listen,
        stamped=stamped,
    )


def open_udp(
    network: str,
    *,
    interface: str,
    ttl: int = TTL,
    max_size: int = MAX_DATAGRAM,
    stamped: bool = False,
) -> UdpBus:
    """Join the network ``ADDRESS:PORT``; CallError or BusError in one line."""
    address, port = parse_network(network)
    return UdpBus(
        address,
        port,
        interface=interface,
        ttl=ttl,
        max_size=max_size,
        stamped=stamped,
    )


def parse_network(text: str) -> Address:
    """Take ``ADDRESS:PORT`` apart; CallError says what is wrong with it."""
    address, colon, port = text.rpartition(":")
    if not colon or not address:
        raise CallError(f"{text!r} is not ADDRESS:PORT, as in 239.1.2.3:3000")
    if not (port.isascii() and port.isdigit()) or not 0 < int(port) < 65536:
        raise CallError(f"port {port!r} of {text!r} is not within 1 to 65535")
    return address, int(port)


def positive(text: str) -> float:
    """Read a number above 0, for argparse."""
    return _number(text, "above 0", lambda value: 0.0 < value < _LONGEST)


def seconds(text: str) -> float:
    """Read seconds from 0 on, for argparse."""
    return _number(text, "0 or above", lambda value: 0.0 <= value < _LONGEST)


def _number(text: str, wanted: str, fits: Callable[[float], bool]) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not fits(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number {wanted}")
    return value


def _network(text: str) -> Address:
    try:
        return parse_network(text)
    except CallError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _ttl(text: str) -> int:
    return _integer(text, 0, 255)


def exercise_id(text: str) -> int:
    """Read an exercise id, for argparse."""
    return _integer(text, 1, 255)


def positive_integer(text: str) -> int:
    """Read a whole number from 1 on, for argparse."""
    return _integer(text, 1, 2**31)


def _integer(text: str, low: int, high: int) -> int:
    if not (text.isascii() and text.isdigit()) or not low <= int(text) <= high:
        raise argparse.ArgumentTypeError(f"{text!r} is not within {low} to {high}")
    return int(text)
