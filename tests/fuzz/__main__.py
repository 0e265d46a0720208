"""Break PDUs of all types and look what the strict decoder does with them.

``python -m tests.fuzz`` makes a million mutants, the same in each run, on all cores.
It ends with 1, and the octets in hexadecimal, when a rule of `oracle` was broken.
"""

import argparse
import gc
import multiprocessing
import os
import random
import resource
import sys
import time
from collections import Counter
from pathlib import Path

from .corpus import drawn, recorded
from .mutants import WRONG_LENGTH, Mutant, mutant_of
from .oracle import Broken, check, check_columns, check_leniently

SHARED = Path(__file__).parents[3] / "shared" / "data" / "pdus"
SEEDS_EACH = 12
LENIENTLY = 47  #: one mutant in so many is put before the lenient decoder, too
STRETCH = 1000  #: mutants that are also put into one index
#: What all decoding of one process may take beyond its start, octets.
MEMORY = 256 << 20

Found = tuple[Mutant, str]
Result = tuple[Counter[str], Counter[str], list[Found]]


def stretch_of(task: tuple[int, int, int]) -> Result:
    """Check the mutants of one stretch: made, accepted, and what went wrong."""
    campaign, first, count = task
    seeds = drawn(SEEDS_EACH) + recorded(SHARED)
    chance = random.Random(f"{campaign}/{first}")
    made: Counter[str] = Counter()
    good: Counter[str] = Counter()
    wrong: list[Found] = []
    datagrams, accepted = [], []
    for number in range(first, first + count):
        mutant = mutant_of(seeds, number, chance)
        made[mutant.way] += 1
        try:
            taken = check(mutant.octets, refuse=mutant.way == WRONG_LENGTH)
            if number % LENIENTLY == 0:
                check_leniently(mutant.octets, accepted=taken)
        except Broken as broken:
            wrong.append((mutant, str(broken)))
            continue
        good[mutant.way] += taken
        datagrams.append(mutant.octets)
        accepted.append(taken)
    try:
        check_columns(datagrams, accepted)
    except Exception as error:
        wrong.append((Mutant(b"", "many at once"), f"{type(error).__name__}: {error}"))
    return made, good, wrong


def confine() -> None:
    """Let this process grow by `MEMORY` and no more."""
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    most = pages * resource.getpagesize() + MEMORY
    resource.setrlimit(resource.RLIMIT_AS, (most, most))


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="tests.fuzz", description=__doc__)
    parser.add_argument("--mutants", type=int, default=1_000_000)
    parser.add_argument("--campaign", type=int, default=1, help="another one differs")
    options = parser.parse_args(argv)
    tasks = [
        (options.campaign, first, min(STRETCH, options.mutants - first))
        for first in range(0, options.mutants, STRETCH)
    ]
    made: Counter[str] = Counter()
    good: Counter[str] = Counter()
    wrong: list[Found] = []
    drawn(SEEDS_EACH)
    gc.collect()
    gc.freeze()  # collecting what is there by now would be taken for slow decoding
    start = told = time.monotonic()
    with multiprocessing.get_context("fork").Pool(os.cpu_count(), confine) as pool:
        for results in pool.imap_unordered(stretch_of, tasks):
            made += results[0]
            good += results[1]
            wrong += results[2]
            if sys.stderr.isatty() and time.monotonic() - told >= 1:
                told = time.monotonic()
                rate = made.total() / (told - start)
                left = f"{made.total():,} of {options.mutants:,} mutants"
                print(f"\r{left}, {rate:,.0f}/s", end="", file=sys.stderr)
    for mutant, reason in wrong[:20]:
        print(f"{mutant.way}: {reason}\n  {mutant.octets.hex()}")
    print(f"{'mutants':28}{'made':>10}{'accepted':>10}{'refused':>10}")
    for way, count in sorted(made.items()):
        print(f"{way:28}{count:10,}{good[way]:10,}{count - good[way]:10,}")
    print(f"{made.total() - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
