"""The part of the page of what is supported that tells of the embedded RTI."""

import inspect
from collections.abc import Callable, Iterator

from interop.hla.rti import CONNECTION_SERVICES, LIMITS, NOT_OFFERED, SERVICES

#: The service groups of the standard, and which modules do their services.
GROUPS = {
    "Federation management": ("rti", "joining", "synchronization", "saving"),
    "Declaration management": ("declaration",),
    "Object management": ("names", "instances", "messages", "transportation"),
    "Directed interactions": ("directed",),
    "Ownership management": ("ownership",),
    "Time management": ("time",),
    "Data distribution management": ("regions", "filtering"),
    "Support services": ("support", "switches"),
}
_INTRODUCTION = """\
## Services of the embedded RTI

What `dome rti` and `interop.hla.rti` do of the {all} services of IEEE 1516.1-2025, by
their names in the Federate Protocol: {offered} are offered. Any other raises
RTIinternalError and says why.
"""


def markdown() -> str:
    """The part."""
    runs = CONNECTION_SERVICES | SERVICES
    offered = len(runs) - len(NOT_OFFERED)
    lines = [_INTRODUCTION.format(all=len(runs), offered=offered)]
    for group, modules in GROUPS.items():
        lines += [
            f"### {group}",
            "",
            "| service | offered | what it does |",
            "|---|---|---|",
            *_rows(runs, modules),
            "",
        ]
    lines += ["### Limits and readings", "", *(f"- {limit}" for limit in LIMITS)]
    return "\n".join(lines) + "\n"


def _rows(
    runs: dict[str, Callable[..., object]], modules: tuple[str, ...]
) -> Iterator[str]:
    for name, run in runs.items():
        if run.__module__.rpartition(".")[2] in modules:
            if name in NOT_OFFERED:
                yield f"| {name} | no | {NOT_OFFERED[name]} |"
            else:
                told = (inspect.getdoc(run) or "").splitlines()[0]
                yield f"| {name} | yes | {told} |"
