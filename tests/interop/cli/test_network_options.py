import argparse

import pytest

from interop.bus import UdpBus
from interop.cli.options import add_network_options, open_bus, open_udp, parse_network
from interop.errors import BusError, CallError


def parse(*words: str, **options: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dome", exit_on_error=False)
    add_network_options(parser, **options)
    return parser.parse_args(words)


def test_defaults_stay_on_this_host() -> None:
    args = parse()
    assert args.network == ("239.1.2.3", 3000)
    assert args.interface == "127.0.0.1"
    assert (args.ttl, args.exercise_id) == (0, 1)


def test_defaults_may_come_from_elsewhere() -> None:
    args = parse(defaults="those of the scenario")
    assert {args.network, args.interface, args.ttl, args.exercise_id} == {None}


def test_everything_can_be_said() -> None:
    words = ["--network", "10.1.255.255:6000", "--interface", "10.1.0.4"]
    args = parse(*words, "--ttl", "4", "--exercise-id", "255")
    assert args.network == ("10.1.255.255", 6000)
    assert (args.interface, args.ttl, args.exercise_id) == ("10.1.0.4", 4, 255)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--network", "239.1.2.3"], "'239.1.2.3' is not ADDRESS:PORT"),
        (["--network", ":3000"], "':3000' is not ADDRESS:PORT"),
        (["--network", "239.1.2.3:0"], "port '0' of '239.1.2.3:0' is not within"),
        (["--network", "239.1.2.3:dis"], "port 'dis' of"),
        (["--network", "239.1.2.3:\u0663"], "port '\u0663' of"),
        (["--ttl", "256"], "'256' is not within 0 to 255"),
        (["--ttl", "-1"], "'-1' is not within 0 to 255"),
        (["--exercise-id", "0"], "'0' is not within 1 to 255"),
        (["--exercise-id", "one"], "'one' is not within 1 to 255"),
    ],
)
def test_what_cannot_be_is_told(words: list[str], told: str) -> None:
    with pytest.raises(argparse.ArgumentError, match=told):
        parse(*words)


def test_parse_network_raises_what_a_command_catches() -> None:
    assert parse_network("1.2.3.4:5") == ("1.2.3.4", 5)
    with pytest.raises(CallError, match="as in 239.1.2.3:3000"):
        parse_network("everywhere")


@pytest.mark.network
def test_the_bus_is_as_the_options_say() -> None:
    words = ["--network", "239.192.9.9:47001", "--ttl", "1"]
    with open_bus(parse(*words), max_size=9000) as bus:
        assert isinstance(bus, UdpBus)
        assert bus.network == ("239.192.9.9", 47001)
        assert (bus.interface, bus.max_size) == ("127.0.0.1", 9000)
    with open_udp("239.192.9.9:47001", interface="127.0.0.1") as bus:
        assert bus.network == ("239.192.9.9", 47001)
    with pytest.raises(BusError, match="'dis.example' is not an IPv4 address"):
        open_udp("dis.example:3000", interface="127.0.0.1")
