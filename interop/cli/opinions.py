"""A second opinion for a person at a terminal."""

from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..conformance.misreadings import OPEN
from ..conformance.opinion import UNDECIDED
from ..conformance.opinion_wording import fields, first, reason, right, summary

_STYLES = {UNDECIDED: "bold red", OPEN: "yellow"}


def second_opinion(told: dict[str, Any]) -> RenderableType:
    """Lay out what `SecondOpinion.ask` returned: the sum, then each disagreement."""
    parts: list[RenderableType] = [
        Text(f"Second opinion of tshark {told['version']}", style="bold")
    ]
    parts += [Text(f"  {line}") for line in summary(told)]
    table = Table("PDU type", "times", "right", "what differs", box=box.HORIZONTALS)
    table.columns[1].justify = "right"
    table.columns[3].ratio = 1
    table.expand = True
    for one in told["disagreements"]:
        what = Text(reason(one))
        if one["fields"]:
            what.append(f"\nfields: {fields(one)}", style="dim")
        what.append(f"\nfirst: {first(one)}", style="dim")
        style = _STYLES.get(one["right"], "green")
        verdict = Text(right(one), style=style)
        table.add_row(Text(one["name"]), f"{one['count']:,}", verdict, what)
    if table.row_count:
        parts.append(table)
    return Group(*parts)
