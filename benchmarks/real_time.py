"""How far a scenario keeps up with real time: ``python -m benchmarks.real_time``.

Runs ``dome run`` on a network of its own and prints, per layer, how late its steps
began and what its receiver dropped, and the processor time of all against the time
that passed.
"""

import argparse
import json
import os
import resource
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SCENARIO = "scenarios/full_shield.toml"


def free_port() -> int:
    """A UDP port that nobody uses now."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def main() -> int:
    """Run the scenario and print the table; the exit code of the run."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenario", nargs="?", default=SCENARIO)
    parser.add_argument("--speed", default="1")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "federates.cli", "run", args.scenario]
        command += ["--network", f"239.255.77.1:{free_port()}", "--speed", args.speed]
        began = time.monotonic()
        done = subprocess.run(
            [*command, "--report", str(report)], stdout=subprocess.DEVNULL
        )
        wall = time.monotonic() - began
        facts = json.loads(report.read_text())
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{args.scenario} at speed {args.speed} on {os.cpu_count()} cores")
    print(f"{'layer':<12}{'steps':>8}{'p50 s':>9}{'p99 s':>9}{'max s':>9}{'drops':>7}")
    worst = 0.0
    for name, layer in facts["layers"].items():
        late = [layer.get(f"lateness_{k}", float("nan")) for k in ("p50", "p99", "max")]
        worst = max(worst, late[1])
        print(
            f"{name:<12}{layer.get('steps', 0):>8}"
            + "".join(f"{value:>9.3f}" for value in late)
            + f"{layer.get('dropped', 0):>7}"
        )
    share = (used.ru_utime + used.ru_stime) / wall
    print(f"worst 99th percentile of lateness {worst:.3f} s")
    print(f"processor time / time passed: {share:.2f} in {wall:.0f} s")
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
