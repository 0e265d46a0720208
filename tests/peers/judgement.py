"""Who is wrong where a peer and we disagree, and how that is known.

The verdicts on tshark are `MISREADINGS`; the others stand in ``verdicts/PEER.toml``,
one table each: ``types`` (the PDU types, 0 for what is the same for all of them),
``reason``, ``source``, and ``who`` where it is not the peer; ``direction``, ``kind``
and ``field`` where not all findings of the types are meant. Every finding needs a
verdict, and every verdict a finding: `judged` tells of both.
"""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from interop.conformance.misreadings import MISREADINGS, OURS, THEIRS, Misreading

from . import dissector
from .findings import Finding

VERDICTS = Path(__file__).with_name("verdicts")


@dataclass(frozen=True, slots=True)
class Verdict:
    """Who is wrong in some findings of one peer; the first that fits one counts."""

    peer: str
    types: frozenset[int]  #: each of which must still be found
    reason: str
    source: str
    who: str  #: the peer, "dome", or "open" where that is not established
    direction: str = "*"
    kind: str = "*"
    field: str = "*"  #: a pattern

    def fits(self, finding: Finding) -> bool:
        """Tell whether this is the verdict of a finding."""
        return (
            finding.peer == self.peer
            and finding.pdu_type in self.types
            and fnmatchcase(finding.direction, self.direction)
            and fnmatchcase(finding.kind, self.kind)
            and fnmatchcase(finding.field, self.field.replace("[", "[[]"))
        )


def verdicts_of(peer: str) -> list[Verdict]:
    """Return the verdicts on a peer, in the order in which they count.

    TypeError when one has a key that there is not, or lacks one.
    """
    if peer == dissector.NAME:
        return [_of_tshark(one) for one in MISREADINGS]
    path = VERDICTS / f"{peer}.toml"
    if not path.is_file():
        return []
    tables = tomllib.loads(path.read_text(encoding="utf-8")).get("verdict", [])
    made = []
    for table in tables:
        types = frozenset(table.pop("types"))
        made.append(Verdict(peer, types, **({"who": peer} | table)))
    return made


def _of_tshark(one: Misreading) -> Verdict:
    """Return a verdict that the product has, too."""
    who = {OURS: dissector.NAME, THEIRS: "dome"}.get(one.right, one.right)
    return Verdict(
        dissector.NAME,
        one.types,
        one.reason,
        one.source,
        who,
        kind=next(iter(one.kinds)) if len(one.kinds) == 1 else "*",
        field=one.field,
    )


def judged(
    findings: Iterable[Finding], peers: Iterable[str]
) -> tuple[dict[Finding, Verdict], list[Finding], list[tuple[Verdict, int]]]:
    """Return verdicts by finding, findings without one, and stale verdicts by type.

    ``peers`` are those that were there to be asked.
    """
    verdicts = [one for peer in peers for one in verdicts_of(peer)]
    by_finding: dict[Finding, Verdict] = {}
    without: list[Finding] = []
    for finding in findings:
        verdict = next((one for one in verdicts if one.fits(finding)), None)
        if verdict is None:
            without.append(finding)
        else:
            by_finding[finding] = verdict
    used = {(verdict, one.pdu_type) for one, verdict in by_finding.items()}
    stale = [
        (verdict, number)
        for verdict in verdicts
        for number in sorted(verdict.types)
        if (verdict, number) not in used
    ]
    return by_finding, without, stale
