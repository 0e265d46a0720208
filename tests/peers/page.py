"""Writes `docs/peers.md`, the same from the same findings."""

from collections.abc import Iterator, Mapping, Sequence

from interop.dis import NAMES

from .findings import EVERY_TYPE, KINDS, Finding
from .judgement import Verdict
from .table import LAST_TYPE, TITLES, Column

#: What a cell can say, the numbers of verdicts being *differs*.
AGREEMENTS = ("agrees", "agrees in part", "differs", "not supported")
HEAD = """# Other implementations, laid beside this one

`tox -e peers` writes this page. Each PDU type is exchanged with each peer both ways:
octets of ours, with default, random, largest and longest values, and some in version
6, are read and written again by the peer; octets that the peer makes of its own are
read by the strict decoder and written again, and by the lenient one where the strict
one refuses. Wireshark only reads: its fields are laid on ours by their places, and its
numbers compared.

A cell says *agrees* when all octets come back as they went, *agrees in part* when the
peer leaves some of them unread, and *not supported* when it has no such type. Numbers
are those of the verdicts below: where it differs, who is wrong, and how that is known.
"DIS facts" is `shared/reference/dis-facts.md`, recorded PDUs are those of
`shared/data/pdus`.
"""


def page(columns: Sequence[Column], verdicts: Mapping[Finding, Verdict]) -> str:
    """Return the page as Markdown."""
    numbers: dict[Verdict, int] = {}
    for column in columns:
        for finding in column.findings:
            numbers.setdefault(verdicts[finding], len(numbers) + 1)
    lines = [HEAD, *_summary(columns), "", *_matrix(columns, verdicts, numbers)]
    for column in columns:
        lines += ["", *_peer(column, verdicts, numbers)]
    return "\n".join(lines) + "\n"


def _summary(columns: Sequence[Column]) -> Iterator[str]:
    yield f"| peer | {' | '.join(AGREEMENTS)} |"
    yield f"| --- |{' ---: |' * len(AGREEMENTS)}"
    for column in columns:
        cells = [_agreement(column, number) for number in range(1, LAST_TYPE + 1)]
        counts = [cells.count(one) for one in AGREEMENTS]
        yield f"| {column.title} | {' | '.join(map(str, counts))} |"


def _agreement(column: Column, number: int) -> str:
    judged = column.by_type.get(number)
    if judged is None or not (judged.reads or judged.makes):
        return "not supported"
    if any(one.pdu_type == number for one in column.findings):
        return "differs"
    return "agrees" if judged.whole else "agrees in part"


def _matrix(
    columns: Sequence[Column],
    verdicts: Mapping[Finding, Verdict],
    numbers: Mapping[Verdict, int],
) -> Iterator[str]:
    yield f"| type | | {' | '.join(column.title for column in columns)} |"
    yield f"| ---: | --- |{' --- |' * len(columns)}"
    for number in range(1, LAST_TYPE + 1):
        cells = []
        for column in columns:
            cell = _agreement(column, number)
            if cell == "differs":
                those = {
                    numbers[verdicts[one]]
                    for one in column.findings
                    if one.pdu_type == number
                }
                cell = ", ".join(map(str, sorted(those)))
            cells.append(cell)
        yield f"| {number} | {NAMES.get(number, '')} | {' | '.join(cells)} |"


def _peer(
    column: Column,
    verdicts: Mapping[Finding, Verdict],
    numbers: Mapping[Verdict, int],
) -> Iterator[str]:
    yield f"## {column.title}"
    by_verdict: dict[Verdict, list[Finding]] = {}
    for finding in column.findings:
        by_verdict.setdefault(verdicts[finding], []).append(finding)
    for verdict, findings in by_verdict.items():
        who = {"dome": "we are wrong", "open": "undecided"}
        wrong = who.get(verdict.who) or f"{TITLES[verdict.who]} is wrong"
        yield ""
        yield f"{numbers[verdict]}. **{wrong}**: {verdict.reason} ({verdict.source})"
        yield ""
        alike: dict[tuple[int, str], list[Finding]] = {}
        for finding in findings:
            alike.setdefault((finding.pdu_type, finding.kind), []).append(finding)
        for key in sorted(alike):
            first, *more = alike[key]
            also = f", and {len(more)} more" if more else ""
            yield f"   - {_told(first)}{also}"


def _told(finding: Finding) -> str:
    name = "every type"
    if finding.pdu_type != EVERY_TYPE:
        name = f"{finding.pdu_type} {NAMES[finding.pdu_type]}"
    where = ""
    if finding.field:
        where = f": `{finding.field}`"
        if finding.offset:
            where += f" at octet {finding.offset}"
    by = f" (by {', '.join(finding.repairs)})" if finding.repairs else ""
    return f"{name}: {KINDS[finding.kind]}{by}{where}"
