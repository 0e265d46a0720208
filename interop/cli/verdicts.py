"""Verdicts for a person at a terminal."""

from typing import Any

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..conformance import RULES
from ..conformance.wording import agreed_text, fault_text, place_text, printable

MOST_DETAILED = 20  #: federates whose breaches are told in detail, the worst ones
MOST_LISTED = 100  #: federates that have a line at least
_STYLES = {"error": "bold red", "warning": "yellow", "information": "cyan"}
_CODE = 6  # characters of a rule's code, and a blank


def verdicts(found: dict[str, Any]) -> RenderableType:
    """Lay a report out: who breaks which rules, the worst first, then the sum."""
    ranked = sorted(
        (one for one in found["federates"] if _broken(one)),
        key=lambda one: (-one["errors"], -one["warnings"]),
    )
    parts: list[RenderableType] = []
    mended: set[str] = set()
    for federate in ranked[:MOST_DETAILED]:
        parts.append(_head(federate))
        parts.append(_breaches(federate, found.get("start"), mended))
    briefly = ranked[MOST_DETAILED:MOST_LISTED]
    parts += map(_in_a_line, briefly)
    if briefly:
        parts.append(Text())
    if left := len(ranked) - MOST_LISTED:
        if left > 0:
            parts.append(Text(f"{left:,} more federates break rules: see --json"))
    if found["incomplete"]:
        told = f"Not all was judged: {printable(found['incomplete'])}"
        parts.append(Text(told, style="yellow"))
    if found["profile"]:
        parts.append(Text(agreed_text(found)))
    parts.append(Text(_sum(found)))
    return Group(*parts)


def _sum(found: dict[str, Any]) -> str:
    federates = found["federates"]
    verdict = "conforms" if found["conforms"] else "does not conform"
    if guilty := sum(not one["conforms"] for one in federates):
        verdict = f"{guilty:,} {'does' if guilty == 1 else 'do'} not conform"
    if not found["datagrams"]:
        verdict = "nothing to judge"
    return (
        f"{_many(found['datagrams'], 'datagram')} of"
        f" {_many(len(federates), 'federate')}: {verdict};"
        f" {_many(found['errors'], 'error')}, {_many(found['warnings'], 'warning')}"
    )


def _broken(federate: dict[str, Any]) -> list[tuple[str, dict[str, Any]]]:
    """Return the rules that a federate breaks, errors first."""
    failed = [one for one in federate["rules"].items() if one[1]["outcome"] == "fail"]
    return sorted(failed, key=lambda one: list(_STYLES).index(one[1]["severity"]))


def _head(federate: dict[str, Any]) -> Text:
    verdict = "conforms" if federate["conforms"] else "does not conform"
    return Text.assemble(
        (printable(federate["name"]), "bold"),
        f" {verdict}: {_many(federate['errors'], 'error')},"
        f" {_many(federate['warnings'], 'warning')}",
    )


def _breaches(
    federate: dict[str, Any], start: float | None, mended: set[str]
) -> RenderableType:
    """Tell of each rule that a federate breaks; once for all how to mend it."""
    grid = Table.grid(padding=(0, 1, 0, 0))
    grid.add_column(width=2)
    grid.add_column(width=_CODE - 1, no_wrap=True)
    grid.add_column()
    for code, entry in _broken(federate):
        style = _STYLES[entry["severity"]]
        told = _breach(code, entry, start)
        if code not in mended:
            mended.add(code)
            told.append(f"\nmend: {RULES[code].mend}", style="dim")
        grid.add_row("", Text(code, style=style), told)
    grid.add_row()
    return grid


def _breach(code: str, entry: dict[str, Any], start: float | None) -> Text:
    """Say what is right, how often it is not so, and the first and worst case."""
    times = f"broken {entry['failed']:,} of {entry['looked']:,} times"
    told = Text.assemble(
        (RULES[code].title, _STYLES[entry["severity"]]),
        (f"\n{entry['severity']}, {times}", "dim"),
    )
    first, worst = entry["first"], entry.get("worst")
    for name, evidence in (("first", first), ("worst", worst)):
        if evidence is None or (name == "worst" and evidence == first):
            continue
        told.append(f"\n{name}: ", style="dim")
        told.append(f"{place_text(evidence, start)}: {fault_text(evidence)}")
    return told


def _in_a_line(federate: dict[str, Any]) -> Text:
    """Name the rules that a federate breaks."""
    told = Text.assemble((printable(federate["name"]), "bold"))
    for code, entry in _broken(federate):
        told.append(f" {code}", style=_STYLES[entry["severity"]])
    return told


def _many(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
