"""Verdicts for a person at a terminal."""

from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..conformance import RULES
from ..conformance.wording import agreed_text, fault_text, place_text, printable

_STYLES = {"error": "bold red", "warning": "yellow", "information": "cyan"}


def verdicts(found: dict[str, Any]) -> RenderableType:
    """Lay a report out: who breaks which rules, then the sum."""
    table = Table("federate", "rule", "broken", "what is right", box=box.HORIZONTALS)
    table.columns[2].justify = "right"
    table.columns[3].ratio = 1
    table.expand = True
    for federate in found["federates"]:
        _federate(table, federate, found.get("start"))
    parts: list[RenderableType] = [table] if table.row_count else []
    if found["incomplete"]:
        told = f"Not all was judged: {printable(found['incomplete'])}"
        parts.append(Text(told, style="yellow"))
    if found["profile"]:
        parts.append(Text(agreed_text(found)))
    verdict = "conforms" if found["conforms"] else "does not conform"
    if not found["datagrams"]:
        verdict = "nothing to judge"
    parts.append(
        Text(
            f"{found['datagrams']:,} datagrams of {len(found['federates'])} federates:"
            f" {verdict}; {found['errors']} errors, {found['warnings']} warnings"
        )
    )
    return Group(*parts)


def _federate(table: Table, federate: dict[str, Any], start: float | None) -> None:
    """Add a row for each rule that a federate breaks, errors first."""
    failed = [one for one in federate["rules"].items() if one[1]["outcome"] == "fail"]
    failed.sort(key=lambda one: list(_STYLES).index(one[1]["severity"]))
    for number, (code, entry) in enumerate(failed):
        table.add_row(
            Text(federate["name"] if number == 0 else ""),
            Text(code, style=_STYLES[entry["severity"]]),
            f"{entry['failed']:,}\nof {entry['looked']:,}",
            _breach(code, entry, start),
            end_section=number == len(failed) - 1,
        )


def _breach(code: str, entry: dict[str, Any], start: float | None) -> Text:
    """Say what is right, how to mend it, and the first and worst case."""
    rule = RULES[code]
    told = Text(rule.title, style=_STYLES[entry["severity"]])
    first, worst = entry["first"], entry.get("worst")
    for name, evidence in (("first", first), ("worst", worst)):
        if evidence is None or (name == "worst" and evidence == first):
            continue
        told.append(f"\n{name}: ", style="dim")
        place = place_text(evidence, start)
        told.append(f"{place}: {fault_text(evidence)}", style="none")
    told.append(f"\nmend: {rule.mend}", style="dim")
    return told
