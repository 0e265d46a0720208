"""``dome run``: a whole exercise, every layer a process, from one command."""

import argparse
import contextlib
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from interop.bus import Arrivals, Bus, Datagram
from interop.capture import CaptureWriter
from interop.cli.options import parse_network
from interop.cli.record import Recorder
from interop.cli.stopping import Stopping
from interop.errors import BusError, CallError
from interop.exercise.clock import ExerciseClock
from interop.settling import settle

from ..chronicle import Chronicle, account, summary
from ..running.build import Casting, check_layers, rehearse
from ..running.federation import FederationStep
from ..running.lockstep import LockStep, Traffic
from ..running.processes import Processes
from ..running.watch import Watch
from ..scenario import Scenario
from .ear import BusEar, Ear
from .hla import (
    add_hla_options,
    check_hla_options,
    ear_in_federation,
    stage_of_members,
)
from .options import (
    add_exercise_options,
    chosen_scenario,
    lossy,
    open_exercise_bus,
    run_keyring,
)
from .progress import Progress

#: Seconds beyond its due length after which a run is given up: of the wall clock, in
#: lock step of the exercise clock.
PATIENCE = 120.0
POLL = 0.05  #: wall-clock seconds between looks at processes and network
INTERRUPTED = 130  #: exit code after Ctrl-C


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
        help="step all layers in one process, as fast as it goes whatever the speed, "
        "the same each time for one scenario, seed and key (without a key file, a key "
        "made of the seed)",
    )
    parser.add_argument(
        "--record",
        type=Path,
        metavar="FILE.pcapng",
        help="record everything; packet times are those of the exercise clock",
    )
    parser.add_argument(
        "--report",
        type=Path,
        metavar="FILE.json",
        help="write every layer's counters and the chain of every threat",
    )
    parser.add_argument("--json", action="store_true", help="summary for machines")
    add_exercise_options(parser)
    add_hla_options(parser, rti="one of our own, for the time of the run")
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Run the exercise; 0 if it came to its end, 1 if not, 130 after Ctrl-C."""
    with Stopping() as stopping:
        return _run(args, stopping)


def _run(args: argparse.Namespace, stopping: Stopping) -> int:
    scenario = chosen_scenario(args)
    check_hla_options(args)
    check_layers(scenario, args.only, "--only")
    absent = frozenset(args.without)
    if args.only:
        absent |= frozenset(scenario.layers) - frozenset(args.only)
    keyring = run_keyring(args, scenario.head.seed)
    speed = 1.0 if args.lockstep or args.speed is None else args.speed
    casting = Casting(
        scenario=scenario,
        keyring=keyring,
        seed=scenario.head.seed,
        speed=speed,
        absent=absent,
    )
    if not casting.played:
        raise CallError("nothing left to play: every layer is left to others")
    if args.lockstep and scenario.layer_of_kind("control") not in casting.played:
        raise CallError("--lockstep: nobody ends the run without a layer of control")
    rehearse(casting)
    if args.report is not None:
        _claim(args.report)
    agreement = scenario.agreement.at_speed(speed)
    chronicle = Chronicle(agreement, scenario.addresses(), scenario.epoch)
    began = time.monotonic()
    with _recorder(args, scenario.network.network, speed) as recorder:
        play = _lockstep if args.lockstep else _processes
        audience = _Audience(casting, chronicle, recorder)
        facts = play(args, casting, audience, stopping)
    facts["wall_seconds"] = round(time.monotonic() - began, 3)
    report = account(chronicle, scenario, facts)
    if args.report is not None:
        args.report.write_text(json.dumps(report, indent=2) + "\n")
    print(json.dumps(report, indent=2) if args.json else summary(report))
    code: int = facts["exit_code"]
    return code


def _claim(path: Path) -> None:
    """Make the report's file before anything starts; CallError if that fails."""
    try:
        path.open("a").close()
    except OSError as error:
        raise CallError(f"{path}: {error.strerror}") from None


@contextlib.contextmanager
def _recorder(
    args: argparse.Namespace, network: str, speed: float
) -> Iterator[Recorder | None]:
    """What writes the recording down, if one is wanted."""
    if args.record is None:
        yield None
        return
    with CaptureWriter(args.record, network=network) as writer:
        # The clock of lock step stands while datagrams wait: they tell of none.
        yield Recorder(writer, parse_network(network), None, speed=speed)


class _Audience:
    """Whoever listens to a run: the recording, the account of it, the progress."""

    def __init__(
        self, casting: Casting, chronicle: Chronicle, recorder: Recorder | None
    ) -> None:
        self.progress = Progress(chronicle, casting.played)
        self._chronicle = chronicle
        self._recorder = recorder

    @property
    def started(self) -> bool:
        """Whether the exercise was started, by whoever manages it."""
        return self._chronicle.started

    def hear(self, now: float, datagrams: Sequence[Datagram]) -> None:
        """Take in what the network carried up to ``now``."""
        if self._recorder is not None:
            self._recorder.take(datagrams, now=now)
        if isinstance(datagrams, Traffic | Arrivals):
            self._chronicle.receive(datagrams.octets, now=now)
        else:
            self._chronicle.receive([d.octets for d in datagrams], now=now)
        self.progress.show()


def _lockstep(
    args: argparse.Namespace, casting: Casting, audience: _Audience, stopping: Stopping
) -> dict[str, Any]:
    with _stage(args, casting) as stage:
        return _in_step(stage, casting, audience, stopping)


@contextlib.contextmanager
def _stage(
    args: argparse.Namespace, casting: Casting
) -> Iterator[LockStep | FederationStep]:
    """All layers in this process, on a network in memory or in a federation."""
    if args.hla:
        with stage_of_members(args, casting) as stage:
            yield stage
        return
    impair = lossy(args, casting.seed)
    layers = casting.scenario.layers

    def wrap(bus: Bus, name: str) -> Bus:
        return impair(bus, layers[name].application)

    yield LockStep(casting, wrap=wrap)


def _in_step(
    stage: LockStep | FederationStep,
    casting: Casting,
    audience: _Audience,
    stopping: Stopping,
) -> dict[str, Any]:
    settle()
    limit = stage.now + PATIENCE + _due_seconds(casting)
    with audience.progress:
        while not (stage.done or stopping.wanted or stage.now > limit):
            stage.step(audience.hear)
    trouble = {
        federate.name: f"{federate.state} when the run was given up"
        for federate in stage.federates
        if not (federate.done or stopping.wanted)
    }
    _tell(trouble)
    code = INTERRUPTED if stopping.wanted else int(bool(trouble))
    return {
        "mode": "lockstep",
        "digest": stage.digest,
        "exit_code": code,
        "trouble": trouble,
    }


def _processes(
    args: argparse.Namespace, casting: Casting, audience: _Audience, stopping: Stopping
) -> dict[str, Any]:
    scenario = casting.scenario
    manager = scenario.layer_of_kind("control")
    limit = PATIENCE + _due_seconds(casting) / casting.speed
    with Processes() as processes:
        watch = Watch(processes, manager, limit)

        def over() -> bool:
            return watch.over(audience.started) or stopping.wanted

        with _ear(args, casting, over) as ear:
            if not stopping.wanted:
                _start_layers(args, casting, processes, ear.options)
            with audience.progress:
                ear.listen(audience.hear, over, POLL)
            processes.stop()
            ear.drain(audience.hear)
            dropped = ear.dropped()
        _tell(watch.trouble)
        if stopping.wanted:
            code = INTERRUPTED
        elif watch.refused:
            code = 2
        else:
            code = 1 if watch.trouble else 0
        return {
            "mode": "processes",
            "digest": None,
            "exit_code": code,
            "dropped": dropped,
            "trouble": watch.trouble,
        }


@contextlib.contextmanager
def _ear(
    args: argparse.Namespace, casting: Casting, over: Callable[[], bool]
) -> Iterator[Ear]:
    """What hears the processes of a run, and the options that bring them to it."""
    if args.hla:
        with ear_in_federation(args, casting, over) as ear:
            yield ear
        return
    _check_shared(casting.scenario)
    network = casting.scenario.network
    options = [
        *("--network", network.network),
        *("--interface", network.interface),
        *("--ttl", str(network.ttl)),
        *("--speed", repr(casting.speed)),
        *("--loss", repr(args.loss)),
        *("--duplication", repr(args.duplication)),
        *("--reordering", repr(args.reordering)),
    ]
    with open_exercise_bus(casting.scenario, stamped=True) as bus:
        yield BusEar(bus, ExerciseClock(casting.speed), options)


def _check_shared(scenario: Scenario) -> None:
    """Raise CallError unless several processes of this host can hear the network."""
    with open_exercise_bus(scenario):
        try:
            open_exercise_bus(scenario).close()
        except BusError:
            raise CallError(
                f"{scenario.network.network} has one listener on a host, and each "
                "layer is one: name a multicast group or a broadcast address"
            ) from None


def _tell(trouble: Mapping[str, str]) -> None:
    for layer, words in trouble.items():
        print(f"dome: {layer}: {words}", file=sys.stderr)


def _due_seconds(casting: Casting) -> float:
    """Seconds of the exercise clock that a run takes, freezes included."""
    scenario = casting.scenario
    if scenario.layer_of_kind("control") not in casting.played:
        return float("inf")  # somebody else's manager ends it
    freezes = sum(event.seconds or 0.0 for event in scenario.events)
    return scenario.head.duration + freezes


def _start_layers(
    args: argparse.Namespace,
    casting: Casting,
    processes: Processes,
    options: Sequence[str],
) -> None:
    """Start a process a layer with the options that make it play in this run."""
    scenario = casting.scenario
    key_file = processes.folder / "keys"
    casting.keyring.save(key_file)
    arguments = [
        *("--scenario", scenario.file),
        *("--exercise-id", str(scenario.network.id)),
        *("--seed", str(casting.seed)),
        *("--key-file", str(key_file)),
        *options,
    ]
    for name in sorted(casting.absent):
        arguments += ["--without", name]
    for name in casting.played:
        processes.start(name, arguments)
