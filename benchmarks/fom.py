"""How fast FOM modules are read and merged: ``python -m benchmarks.fom [FOLDER]``.

Reads the modules of a folder, merges them in twenty shuffled orders, and says whether
all orders gave the same. Beside it stands how long lxml alone takes to parse the same
documents: what a reader of them cannot do without. FOLDER is by default that with the
modules of the RPR FOM 2.0 and the standard MIM, beside the project.
"""

import argparse
import random
import sys
import time
from pathlib import Path

from lxml import etree

from fom.omt import merge, read

RPR = Path(__file__).resolve().parents[2] / "shared" / "data" / "fom" / "rpr2"
ORDERS = 20
GOAL = 2.0  #: s, for all orders, each read anew


def main() -> int:
    """Print the figures; 1 when orders differ or all of them take too long."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fom")
    parser.add_argument("folder", type=Path, nargs="?", default=RPR)
    folder = parser.parse_args().folder
    paths = sorted(folder.glob("*.xml"))
    if not paths:
        print(f"no FOM modules in {folder}")
        return 2
    chance = random.Random(1)
    merged = []
    began = time.process_time()
    for _ in range(ORDERS):
        chance.shuffle(paths)
        merged.append(merge(read(path) for path in paths))
    taken = time.process_time() - began

    began = time.process_time()
    for _ in range(ORDERS):
        for path in paths:
            etree.parse(path)
    parsed = time.process_time() - began
    same = all(model == merged[0] for model in merged)
    print(f"{len(paths)} modules in {ORDERS} orders: {taken:.2f} s of CPU", end="")
    print(f", goal {GOAL:.1f} s; {'all the same' if same else 'they DIFFER'}")
    print(f"one order: {1000 * taken / ORDERS:.0f} ms", end="")
    print(f", {taken / parsed:.1f} times as long as lxml takes to parse them")
    return 0 if same and taken < GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
