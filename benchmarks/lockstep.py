"""How fast a scenario runs in lock step: ``python -m benchmarks.lockstep [SCENARIO]``.

Plays it in this process as ``dome run --lockstep`` does, to its end and with the
account of the run kept, and prints the simulated seconds of a second of wall clock.
Building the federates is not counted in that, all else is. Where the time goes is told
by layer, as wall-clock time of its steps; ``network`` is what carries datagrams from
one to the others and takes the digest, ``account`` what listens to all of them.
"""

import argparse
import os
import time
from collections.abc import Sequence
from typing import Any

from federates.base import Federate
from federates.chronicle import Chronicle
from federates.running import Casting, LockStep, seed_keyring
from federates.running.lockstep import Traffic
from federates.scenario import read_scenario
from interop.bus import Datagram
from interop.settling import settle

SCENARIO = "scenarios/first_raid.toml"
GOAL = 30.0  #: times real time


class Watch:
    """Adds up the wall-clock time of calls."""

    def __init__(self) -> None:
        self.total = 0.0  #: s
        self.longest = 0.0  #: s

    def time_steps_of(self, federate: Federate[Any]) -> None:
        """Time each step of a federate from now on."""
        step = federate.step

        def timed(now: float, datagrams: Sequence[bytes]) -> list[bytes]:
            began = time.perf_counter()
            sent = step(now, datagrams)
            self.add(time.perf_counter() - began)
            return sent

        setattr(federate, "step", timed)

    def add(self, seconds: float) -> None:
        """Take in one call."""
        self.total += seconds
        self.longest = max(self.longest, seconds)


def main() -> int:
    """Run, print, and return 0 if the goal was reached, 1 if not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", nargs="?", default=SCENARIO)
    parser.add_argument("--seed", type=int, help="of the run, instead of the file's")
    args = parser.parse_args()
    scenario = read_scenario(args.scenario)
    seed = scenario.head.seed if args.seed is None else args.seed
    casting = Casting(scenario=scenario, keyring=seed_keyring(seed), seed=seed)

    began = time.perf_counter()
    stage = LockStep(casting)
    built = time.perf_counter() - began
    chronicle = Chronicle(scenario.agreement, scenario.addresses(), scenario.epoch)
    watches = {federate.name: Watch() for federate in stage.federates}
    for federate in stage.federates:
        watches[federate.name].time_steps_of(federate)
    listening = Watch()

    def listen(now: float, datagrams: Sequence[Datagram]) -> None:
        began = time.perf_counter()
        assert isinstance(datagrams, Traffic)
        chronicle.receive(datagrams.octets, now=now)
        listening.add(time.perf_counter() - began)

    settle()
    began, used = time.perf_counter(), time.process_time()
    steps = 0
    while not stage.done:
        stage.step(listen)
        steps += 1
    wall, used = time.perf_counter() - began, time.process_time() - used

    simulated = steps * scenario.head.step
    layers = sum(watch.total for watch in watches.values())
    ratio = simulated / wall
    print(f"{args.scenario}, seed {seed}: {len(watches)} federates in one process")
    print(f"{'':<12}{'ms a step':>10}{'longest':>10}{'share':>8}")
    for name, watch in [*watches.items(), ("account", listening)]:
        print(
            f"{name:<12}{1e3 * watch.total / steps:>10.3f}{1e3 * watch.longest:>10.1f}"
            f"{watch.total / wall:>8.1%}"
        )
    rest = wall - layers - listening.total
    print(f"{'network':<12}{1e3 * rest / steps:>10.3f}{'':>10}{rest / wall:>8.1%}")
    print(f"a step of a federate: {1e3 * layers / steps / len(watches):.3f} ms")
    print(f"a step of all, {scenario.head.step} s: {1e3 * wall / steps:.3f} ms")
    print(f"built in {built:.2f} s; digest {stage.digest}")
    print(
        f"simulated {simulated:.1f} s in {wall:.2f} s of wall clock, of which the "
        f"processor worked {used:.2f} s (load {os.getloadavg()[0]:.1f})"
    )
    print(f"{ratio:.1f} times real time; the goal is {GOAL:.0f}")
    return 0 if ratio >= GOAL else 1


if __name__ == "__main__":
    raise SystemExit(main())
