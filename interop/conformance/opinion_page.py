"""The section of a page that holds a second opinion."""

from collections.abc import Iterator
from html import escape
from typing import Any

from .misreadings import OPEN
from .opinion import UNDECIDED
from .opinion_wording import (
    fields,
    first,
    header_only,
    reason,
    right,
    summary,
    times,
)

_KIND = {UNDECIDED: "error", OPEN: "warning"}  # how an article looks


def opinion_section(told: dict[str, Any]) -> Iterator[str]:
    """Yield the HTML of what `SecondOpinion.ask` returned."""
    yield '<section id="tshark"><h2>Second opinion'
    kind, badge = "pass", "nothing undecided"
    if told["undecided"]:
        kind, badge = "error", f"{told['undecided']} undecided"
    yield f'<span class="cell {kind}">{badge}</span>'
    yield f"<small>tshark {escape(told['version'])}</small></h2>"
    for line in summary(told):
        yield f"<p>{escape(line[0].upper() + line[1:])}.</p>"
    for one in told["disagreements"]:
        yield from _article(one)
    if told["types"]:
        yield f"<details><summary>{len(told['types'])} PDU types</summary>"
        yield '<table class="matrix"><tr><th>PDU type</th><th>PDUs</th>'
        yield "<th>fields</th><th>agree</th><th>differ</th><th>left out</th></tr>"
        yield from map(_row, told["types"])
        yield "</table></details>"
    yield "</section>"


def _article(one: dict[str, Any]) -> Iterator[str]:
    yield f'<article class="{_KIND.get(one["right"], "information")}">'
    yield f"<h3>{escape(one['name'])}: {escape(right(one))}"
    yield f"<span>{times(one)}</span></h3><dl>"
    yield f"<dt>Why</dt><dd>{escape(reason(one))}</dd>"
    if one["fields"]:
        yield f"<dt>Fields</dt><dd><code>{escape(fields(one))}</code></dd>"
    yield f"<dt>First</dt><dd><code>{escape(first(one))}</code></dd></dl></article>"


def _row(one: dict[str, Any]) -> str:
    left_out = ", ".join(one["left_out"])
    told = "all" if header_only(one) else f"{len(one['left_out'])}"
    cells = "".join(
        f"<td>{one[key]:,}</td>" for key in ("pdus", "compared", "agreed", "differ")
    )
    title = f' title="{escape(left_out)}"' if left_out else ""
    return f"<tr><th>{escape(one['name'])}</th>{cells}<td{title}>{told}</td></tr>"
