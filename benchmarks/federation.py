"""What HLA costs a whole exercise: ``python -m benchmarks.federation [SCENARIO]``.

Plays a scenario as ``dome run --lockstep`` does, all layers in one process, and as
``dome run --hla`` does: each in a process of its own, all in a federation of an RTI of
our own, under its time management. Prints processor time, of all processes together,
and wall-clock time of both, and their ratio. What becomes of the threats must be the
same: exit code 1 if it is not.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple

SCENARIO = "scenarios/first_raid.toml"


class Cost(NamedTuple):
    """What one run took, and the chains of its threats."""

    processor: float  #: s, of all its processes
    wall: float  #: s
    threats: Any


def main() -> int:
    """Run both, print, and return 0 if their threats came to the same, 1 if not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", nargs="?", default=SCENARIO)
    args = parser.parse_args()
    base = _play(args.scenario, "--lockstep")
    print(f"--lockstep  {base.processor:7.1f} s of CPU {base.wall:7.1f} s")
    hla = _play(args.scenario, "--hla")
    print(f"--hla       {hla.processor:7.1f} s of CPU {hla.wall:7.1f} s")
    ratios = hla.processor / base.processor, hla.wall / base.wall
    print("ratio       %7.1f          %7.1f" % ratios)
    same = hla.threats == base.threats
    print("threats     " + ("the same" if same else "DIFFERENT"))
    return 0 if same else 1


def _play(scenario: str, how: str) -> Cost:
    """One run in processes of its own; RuntimeError if it fails."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "federates.cli", "run", scenario, how]
        before, began = _processor(), time.monotonic()
        done = subprocess.run(
            [*command, "--report", str(report)], stdout=subprocess.DEVNULL
        )
        wall = time.monotonic() - began
        if done.returncode:
            raise RuntimeError(f"dome run {how} ended with {done.returncode}")
        return Cost(
            _processor() - before, wall, json.loads(report.read_text())["threats"]
        )


def _processor() -> float:
    """Processor time of all processes that ended below this one, s."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(main())
