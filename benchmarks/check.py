"""How fast ``dome check`` judges a long recording, and how much memory that takes.

``python -m benchmarks.check`` records two million PDUs of 2,000 entities (see
`benchmarks.crowd`), one in each datagram and then in bundles, has the command judge
the whole and the first half of it on one processor, and tshark read that half where it
is installed. It prints PDUs in a second and the most memory that was held. Exit code 1
when it is slower than the goal, or holds more, or more for the longer recording.

This process imports nothing large: what a child holds is counted from its parent's.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

PDUS = 2_000_000
GOAL = 100_000.0  #: PDUs in a second of one processor
LIMIT = 500.0  #: MB
GROWTH = 1.1  #: times the memory for half of the recording
#: So that numpy does not start threads.
ALONE = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
CHECK = [sys.executable, "-m", "federates.cli", "check", "--json"]


class Cost(NamedTuple):
    """What a process took."""

    cpu: float  #: s
    wall: float  #: s
    memory: float  #: MB


def on_one_processor(command: Sequence[str], output: Path) -> Cost:
    """Run a command; SystemExit when it fails."""
    begun = time.perf_counter()
    with output.open("wb") as file:
        child = subprocess.Popen(
            command,
            stdout=file,
            stderr=subprocess.DEVNULL,
            env=os.environ | ALONE,
        )
        _, status, used = os.wait4(child.pid, 0)
    wall = time.perf_counter() - begun
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        raise SystemExit(f"{' '.join(command)}: exit code {child.returncode}")
    return Cost(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


def record(path: Path, *, bundled: bool) -> tuple[int, int]:
    """Write the recording; return octets and PDUs of its first half."""
    command = [sys.executable, "-m", "benchmarks.crowd", str(path), str(PDUS)]
    command += ["--bundled"] if bundled else []
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    octets, pdus = map(int, told.split())
    return octets, pdus


def judge(path: Path, pdus: int) -> Cost:
    """Have a recording judged; SystemExit when the verdict is not what it should be."""
    output = path.with_suffix(".json")
    cost = on_one_processor([*CHECK, str(path)], output)
    found = json.loads(output.read_bytes())
    rules = [one["rules"] for one in found["federates"]]
    judged = sum(one["H6"]["looked"] for one in rules)
    failed = sum(entry["failed"] for one in rules for entry in one.values())
    if judged != pdus or failed:
        raise SystemExit(f"{path}: {judged} of {pdus} PDUs judged, {failed} faults")
    return cost


def show(what: str, pdus: int, cost: Cost) -> float:
    """Print a line; return PDUs in a second of CPU."""
    rate = pdus / cost.cpu
    print(
        f"{what:<42}{pdus:>10,}{rate:>12,.0f}{pdus / cost.wall:>12,.0f}"
        f"{cost.memory:>10,.0f}",
        flush=True,
    )
    return rate


def compare(path: Path, bundled: bool) -> bool:
    """Record and judge one kind of recording; tell whether the goals are reached."""
    kind = "bundles" if bundled else "one in a datagram"
    octets, half = record(path, bundled=bundled)
    whole = judge(path, PDUS)
    rate = show(f"dome check, {kind}", PDUS, whole)
    os.truncate(path, octets)
    part = judge(path, half)
    beside = show("the first half of it", half, part)
    if not bundled:  # tshark looks at the first PDU of a bundle only
        tshark = shutil.which("tshark")
        if tshark is None:
            print("tshark is not installed: no ratio")
        else:
            for name, options in (
                ("tshark, printing PDU types", ["-T", "fields", "-e", "dis.pdu_type"]),
                ("tshark, counting packets", ["-q", "-z", "io,stat,0"]),
            ):
                command = [tshark, "-r", str(path), *options]
                cost = on_one_processor(command, path.with_suffix(".txt"))
                theirs = show(name, half, cost)
                print(f"{'times as fast as that:':<42}{beside / theirs:>22.1f}")
    kept = whole.memory <= min(LIMIT, GROWTH * part.memory)
    return kept and rate >= GOAL


def main() -> int:
    """Measure both kinds; 0 when the goals are reached, 1 when not."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    print(f"{'':<42}{'PDUs':>10}{'a CPU s':>12}{'a wall s':>12}{'MB':>10}")
    with tempfile.TemporaryDirectory() as folder:
        reached = [
            compare(Path(folder) / "crowd.pcapng", bundled) for bundled in (False, True)
        ]
    print(
        f"The goal is {GOAL:,.0f} PDUs in a second of one processor, below {LIMIT:.0f}"
        " MB, and no more memory for a longer recording"
    )
    return 0 if all(reached) else 1


if __name__ == "__main__":
    raise SystemExit(main())
