"""Options that ``dome run`` and ``dome join`` share."""

import argparse
import dataclasses
import os
from collections.abc import Callable
from pathlib import Path

import numpy as np

from interop.bus import Bus, LossyBus
from interop.cli.options import add_network_options, add_speed_option, open_udp
from interop.errors import CallError
from interop.messages.seal import KEY_FILE_VARIABLE, Keyring

from ..running.build import check_layers
from ..running.lockstep import seed_keyring
from ..scenario import Scenario, read_scenario

_TROUBLE = 1  #: sets the chance of a bad network apart from that of a federate


def add_exercise_options(parser: argparse.ArgumentParser) -> None:
    """Options that change what the scenario says of network, seed and clock."""
    add_network_options(parser, defaults="those of the scenario")
    group = parser.add_argument_group("exercise")
    group.add_argument(
        "--without",
        metavar="LAYER",
        action="append",
        default=[],
        help="somebody else plays this layer (may be repeated)",
    )
    add_speed_option(parser, default=None)
    group.add_argument(
        "--seed", type=int, metavar="N", help="seed, in place of the scenario's"
    )
    group.add_argument(
        "--key-file",
        type=Path,
        metavar="FILE",
        help=f"message keys (default: ${KEY_FILE_VARIABLE})",
    )
    trouble = parser.add_argument_group(
        "trouble", "impair what every federate receives, to see how it copes"
    )
    for name, what in (
        ("loss", "lost"),
        ("duplication", "doubled"),
        ("reordering", "overtaken by later ones"),
    ):
        trouble.add_argument(
            f"--{name}",
            type=probability,
            default=0.0,
            metavar="P",
            help=f"probability that a datagram is {what} (default 0)",
        )


def probability(text: str) -> float:
    """A number from 0 to below 1."""
    value = float(text)
    if not 0 <= value < 1:
        raise argparse.ArgumentTypeError(f"{text} is not a probability, 0 to below 1")
    return value


def chosen_scenario(args: argparse.Namespace) -> Scenario:
    """The scenario with what the command line says otherwise.

    Raises CallError if either of the two asks for what cannot be.
    """
    scenario = read_scenario(args.scenario)
    check_layers(scenario, args.without, "--without")
    said = {
        "id": args.exercise_id,
        "network": None if args.network is None else "%s:%d" % args.network,
        "interface": args.interface,
        "ttl": args.ttl,
    }
    said = {key: value for key, value in said.items() if value is not None}
    try:
        network = dataclasses.replace(scenario.network, **said)
    except ValueError as error:
        raise CallError(f"--network, --interface: {error}") from None
    agreement = dataclasses.replace(scenario.agreement, exercise=network.id)
    head = scenario.head
    if args.seed is not None:
        if not 0 <= args.seed < 2**63:
            raise CallError(f"--seed {args.seed}: must be from 0 to 2^63 - 1")
        head = dataclasses.replace(head, seed=args.seed)
    return dataclasses.replace(
        scenario, head=head, network=network, agreement=agreement
    )


def run_keyring(args: argparse.Namespace, seed: int) -> Keyring:
    """Keys from the file or the environment, or new ones that serve one run only.

    In lock step, where a run is to be the same each time, those are made of ``seed``.
    """
    if args.key_file is not None or KEY_FILE_VARIABLE in os.environ:
        return Keyring.load(args.key_file)
    return seed_keyring(seed) if args.lockstep else Keyring.generate()


def lossy(args: argparse.Namespace, seed: int) -> Callable[[Bus, int], Bus]:
    """A wrapper that impairs a bus as the options say; the number varies the seed."""
    trouble = {k: getattr(args, k) for k in ("loss", "duplication", "reordering")}

    def wrap(bus: Bus, number: int) -> Bus:
        if not any(trouble.values()):
            return bus
        # Not the stream of the federate of that number, which is [seed, number].
        rng = np.random.default_rng([seed, number, _TROUBLE])
        return LossyBus(bus, rng, **trouble)

    return wrap


def open_exercise_bus(scenario: Scenario, *, stamped: bool = False) -> Bus:
    """Join the scenario's network; BusError in one clear line if it refuses.

    ``stamped`` tells when datagrams arrived, see `UdpBus`.
    """
    network = scenario.network
    return open_udp(
        network.network,
        interface=network.interface,
        ttl=network.ttl,
        max_size=scenario.agreement.max_datagram,
        stamped=stamped,
    )
