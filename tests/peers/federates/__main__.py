"""Put the bench before foreign federates: it passes one, and names three mistakes.

Ends with 1 when it finds anything else. A federate whose tool chain is absent is
skipped with its reason.
"""

import argparse
import sys

from ..toolchain import Absent
from .runs import RUNS


def main(argv: list[str] | None = None) -> int:
    """Run the federates one after another; returns the exit code."""
    names = [run.name for run in RUNS]
    parser = argparse.ArgumentParser(prog="tests.peers.federates", description=__doc__)
    parser.add_argument("runs", nargs="*", help=f"of {', '.join(names)}; all of them")
    options = parser.parse_args(argv)
    failed = skipped = 0
    for run in RUNS:
        if options.runs and run.name not in options.runs:
            continue
        print(f"testing {run.name}", file=sys.stderr)
        results = []
        try:
            for result in run.results():
                results.append(result)
                place = f"{run.name}: {result.case.suite} {result.case.name}"
                reason = f": {result.reason}" if result.reason else ""
                print(f"{place}: {result.outcome}{reason}", flush=True)
        except Absent as why:
            skipped += 1
            print(f"skipped: {run.name}: {why}")
            continue
        faults = run.faults(results)
        failed += bool(faults)
        for fault in faults:
            print(f"wrong: {run.name}: {fault}")
        if run.mistakes and not faults:
            print(f"{run.name}: all {len(run.mistakes)} mistakes are named, no other")
    print(f"{failed} wrong, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
