"""``dome run``: a whole exercise, every layer a process, from one command."""

import argparse
import contextlib
import json
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from interop.bus import Address, Bus, Datagram
from interop.capture import CaptureWriter
from interop.cli.options import parse_network
from interop.errors import CallError
from interop.exercise.clock import ExerciseClock


from ..chronicle import Chronicle, account, summary
from ..running.build import Casting, check_layers
from ..running.lockstep import LockStep
from ..running.processes import Processes
from .options import (
    add_exercise_options,
    chosen_scenario,
    lossy,
    open_exercise_bus,
    run_keyring,
)
from .progress import Progress

#: Wall-clock seconds beyond its due length after which a run is given up.
PATIENCE = 120.0


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "run",
        help="run a whole exercise from a scenario",
        description="Start every layer of a scenario as a process of its own on an "
        "exercise network, run the exercise through simulation management, and tell "
        "what happened. Exit code 0 when it ran to its end.",
    )
    parser.add_argument("scenario", metavar="SCENARIO", help="a scenario file")
    parser.add_argument(
        "--only",
        metavar="LAYER",
        action="append",
        default=[],
        help="start this layer only (may be repeated); others play the rest",
    )
    parser.add_argument(
        "--lockstep",
        action="store_true",
        help="step all layers in one process as fast as it goes, reproducibly",
    )
    parser.add_argument("--record", type=Path, metavar="FILE.pcapng")
    parser.add_argument("--report", type=Path, metavar="FILE.json")
    parser.add_argument("--json", action="store_true", help="summary for machines")
    add_exercise_options(parser)
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Run the exercise; 0 if it came to its end, 1 if not, 130 after Ctrl-C."""
    scenario = chosen_scenario(args)
    check_layers(scenario, args.only, "--only")
    absent = frozenset(args.without)
    if args.only:
        absent |= frozenset(scenario.layers) - frozenset(args.only)
    keyring = run_keyring(args)
    casting = Casting(
        scenario=scenario,
        keyring=keyring,
        seed=scenario.head.seed,
        speed=args.speed,
        absent=absent,
    )
    if not casting.played:
        raise CallError("nothing left to play: every layer is left to others")
    chronicle = Chronicle(scenario.agreement, scenario.addresses(), scenario.epoch)
    began = time.monotonic()
    with _capture(args.record) as capture:
        play = _lockstep if args.lockstep else _real_time
        facts = play(args, casting, chronicle, capture)
    facts["wall_seconds"] = round(time.monotonic() - began, 3)
    report = account(chronicle, scenario, facts)
    if args.report is not None:
        args.report.write_text(json.dumps(report, indent=2) + "\n")
    print(json.dumps(report, indent=2) if args.json else summary(report))
    code: int = facts["exit_code"]
    return code


@contextlib.contextmanager
def _capture(path: Path | None) -> Iterator[CaptureWriter | None]:
    if path is None:
        yield None
        return
    with CaptureWriter(path) as writer:
        yield writer


def _record(
    capture: CaptureWriter | None,
    now: float,
    datagrams: Sequence[Datagram],
    destination: Address,
) -> None:
    if capture is not None:
        for datagram in datagrams:
            capture.write(now, datagram.source, destination, datagram.octets)


def _lockstep(
    args: argparse.Namespace,
    casting: Casting,
    chronicle: Chronicle,
    capture: CaptureWriter | None,
) -> dict[str, Any]:
    destination = parse_network(casting.scenario.network.network)
    impair = lossy(args)
    layers = casting.scenario.layers

    def wrap(bus: Bus, name: str) -> Bus:
        return impair(bus, layers[name].application)

    stage = LockStep(casting, wrap=wrap)

    def listen(now: float, datagrams: Sequence[Datagram]) -> None:
        _record(capture, now, datagrams, destination)
        chronicle.receive([d.octets for d in datagrams], now=now)

    code = 0
    try:
        with Progress(chronicle, casting.played) as progress:
            while not stage.done:
                stage.step(listen)
                progress.show()
    except KeyboardInterrupt:
        code = 130
    return {"mode": "lockstep", "digest": stage.digest, "exit_code": code}


def _real_time(
    args: argparse.Namespace,
    casting: Casting,
    chronicle: Chronicle,
    capture: CaptureWriter | None,
) -> dict[str, Any]:
    scenario = casting.scenario
    destination = parse_network(scenario.network.network)
    clock = ExerciseClock(casting.speed)
    trouble: dict[str, str] = {}
    code = 1
    with open_exercise_bus(scenario) as bus, Processes() as processes:
        try:
            _start_layers(args, casting, processes)
            limit = time.monotonic() + PATIENCE + _due_seconds(casting)
            with Progress(chronicle, casting.played) as progress:
                while processes.running() and time.monotonic() < limit:
                    bus.wait(0.05)
                    now = clock.now()
                    datagrams = bus.receive(now=now)
                    _record(capture, now, datagrams, destination)
                    chronicle.receive([d.octets for d in datagrams], now=now)
                    progress.show()
                    if _failed(processes, trouble) and not chronicle.started:
                        break
            if not processes.running():
                code = 1 if trouble else 0
        except KeyboardInterrupt:
            code = 130
        processes.stop()
        now = clock.now()
        _record(capture, now, bus.receive(now=now), destination)
        for layer, words in trouble.items():
            print(f"dome: {layer}: {words}", file=sys.stderr)
        if not chronicle.started and 2 in processes.exit_codes().values():
            code = 2
        return {
            "mode": "processes",
            "digest": None,
            "exit_code": code,
            "dropped": bus.dropped(),
            "trouble": trouble,
        }


def _due_seconds(casting: Casting) -> float:
    """Wall-clock seconds that a run may take, freezes and gathering included."""
    scenario = casting.scenario
    if scenario.layer_of_kind("control") not in casting.played:
        return float("inf")  # somebody else's manager ends it
    freezes = sum(event.seconds or 0.0 for event in scenario.events)
    return (scenario.head.duration + freezes) / casting.speed


def _failed(processes: Processes, trouble: dict[str, str]) -> bool:
    for layer, code in processes.exit_codes().items():
        if code not in (None, 0) and layer not in trouble:
            words = processes.last_words(layer)
            trouble[layer] = words or f"ended with exit code {code}"
    return bool(trouble)


def _start_layers(
    args: argparse.Namespace, casting: Casting, processes: Processes
) -> None:
    """Start a process a layer with the options that make it play in this run."""
    scenario = casting.scenario
    key_file = processes.folder / "keys"
    casting.keyring.save(key_file)
    network = scenario.network
    arguments = [
        *("--scenario", scenario.file),
        *("--network", network.network),
        *("--interface", network.interface),
        *("--ttl", str(network.ttl)),
        *("--exercise-id", str(network.id)),
        *("--speed", repr(casting.speed)),
        *("--seed", str(casting.seed)),
        *("--key-file", str(key_file)),
        *("--loss", repr(args.loss)),
        *("--duplication", repr(args.duplication)),
        *("--reordering", repr(args.reordering)),
    ]
    for name in sorted(casting.absent):
        arguments += ["--without", name]
    for name in casting.played:
        processes.start(name, arguments)
