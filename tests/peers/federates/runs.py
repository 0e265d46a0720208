"""What the bench is to find on each foreign federate, and how it is asked."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from interop.bench import CASES, SUITES, Bench, Outcome, Result, UdpGround, play
from interop.dis import SimulationAddress

from . import command

SPEED = 8.0  #: of the exercise clock; a slow machine still keeps up
_SITE, _APPLICATION = 7, 3

#: Name of a case, with its suite before it.
Name = tuple[str, str]

#: What is wrong with the federate on open-dis, and the cases that fail for it.
MISTAKES: Mapping[str, frozenset[Name]] = {
    "velocity along body axes, with algorithm 2, which has world axes": frozenset(
        {("motion", "announces"), ("motion", "thresholds")}
    ),
    "a request that comes again is not answered": frozenset(
        {("management", "answers-again")}
    ),
    "it ends without a last Entity State": frozenset({("presence", "leaves")}),
}


@dataclass(frozen=True, kw_only=True)
class Run:
    """One federate before the bench."""

    name: str
    federate: str  #: of `FEDERATES`
    options: str = ""  #: words more on its command line
    suites: tuple[str, ...] = tuple(SUITES)
    mistakes: Mapping[str, frozenset[Name]]
    #: suites of which it has nothing to show
    without: frozenset[str] = frozenset()

    def results(self) -> Iterator[Result]:
        """Play the cases over UDP; `toolchain.Absent` without the tool chain."""
        line = f"{command(self.federate)} {self.options}".strip()
        cases = [one for one in CASES.values() if one.suite in self.suites]
        blanks: dict[str, object] = {
            "exercise": 1,
            "site": _SITE,
            "application": _APPLICATION,
        }
        address = SimulationAddress(_SITE, _APPLICATION)
        with (
            tempfile.TemporaryDirectory() as folder,
            UdpGround(line, Path(folder), speed=SPEED, blanks=blanks) as ground,
            Bench(ground, application=address) as bench,
        ):
            yield from play(cases, bench)

    def faults(self, results: Sequence[Result]) -> list[str]:
        """Say where the bench did not find just what there is."""
        by_name = {(one.case.suite, one.case.name): one for one in results}
        wanted = set().union(*self.mistakes.values())
        told = [
            f"{' '.join(name)} fails, for none of its mistakes: {one.reason}"
            for name, one in by_name.items()
            if one.outcome is Outcome.FAIL and name not in wanted
        ]
        for mistake, names in self.mistakes.items():
            missed = [
                " ".join(name)
                for name in sorted(names)
                if name not in by_name or by_name[name].outcome is not Outcome.FAIL
            ]
            if missed:
                told.append(f"not found, by {', '.join(missed)}: {mistake}")
        for suite in self.suites:
            passed = {s for (s, _), r in by_name.items() if r.outcome is Outcome.PASS}
            if suite not in passed | self.without:
                told.append(f"no case of {suite} passes")
        return told


RUNS = (
    Run(name="dis-rs", federate="dis-rs", mistakes={}),
    Run(
        name="open-dis",
        federate="open-dis",
        mistakes=MISTAKES,
        without=frozenset({"emission"}),
    ),
    Run(
        name="open-dis, correct",
        federate="open-dis",
        options="--correct",
        suites=("presence", "motion", "management"),
        mistakes={},
    ),
)
