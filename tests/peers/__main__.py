"""Lay the peers beside us and write what was found to ``docs/peers.md``.

Ends with 1 when a finding has no verdict in ``verdicts/``, a verdict has no finding any
more, ``dome check`` misses a defect, or the page was another one before. It is written
only when all peers were there; one that is absent is skipped with its reason.
"""

import argparse
import sys
from pathlib import Path

from .defects import DEFECTS, missed
from .findings import KINDS
from .judgement import judged
from .page import page
from .table import NAMES, columns

PAGE = Path(__file__).resolve().parents[2] / "docs" / "peers.md"


def main(argv: list[str] | None = None) -> int:
    """Run the table; returns the exit code."""
    parser = argparse.ArgumentParser(prog="tests.peers", description=__doc__)
    parser.add_argument("peers", nargs="*", help=f"of {', '.join(NAMES)}; all of them")
    options = parser.parse_args(argv)
    names = options.peers or list(NAMES)
    made, absent = columns(names, lambda name: print(f"asking {name}", file=sys.stderr))
    for name, why in absent.items():
        print(f"skipped: {name}: {why}")
    findings = [one for column in made for one in column.findings]
    verdicts, without, stale = judged(findings, [column.name for column in made])
    for one in without:
        place = f"{one.field} at {one.offset}" if one.field else ""
        print(
            f"no verdict: {one.peer} type {one.pdu_type} {KINDS[one.kind]}"
            f" ({one.direction}) {place} {one.detail}".rstrip()
        )
    for verdict, number in stale:
        print(f"stale verdict: {verdict.peer} type {number}: {verdict.reason}")
    there = [column.name for column in made]
    not_caught = list(missed(there))
    for told in not_caught:
        print(f"not caught: {told}")
    caught = sum(one.peer in there for one in DEFECTS) - len(not_caught)
    print(f"{caught} known defects caught by dome check")
    failed = len(without) + len(stale) + len(not_caught)
    if not failed and not absent and names == list(NAMES):
        text = page(made, verdicts)
        if not PAGE.is_file() or PAGE.read_text(encoding="utf-8") != text:
            PAGE.write_text(text, encoding="utf-8")
            print(f"{PAGE.name} was not what this run found; it is now: commit it")
            failed += 1
    judged_types = sum(len(column.by_type) for column in made)
    print(f"{judged_types} passed, {failed} failed, {len(absent)} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
