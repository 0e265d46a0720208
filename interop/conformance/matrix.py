"""Federates by rules as a table of HTML: who breaks what, to be read in seconds."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby
from typing import Any

from .rule import RULES

SUBJECTS = {
    "H": "Header",
    "N": "Numbers",
    "I": "Identifiers",
    "ES": "Entity State",
    "WF": "Warfare",
    "EM": "Emission",
    "R": "Radio",
    "S": "Management",
    "L": "Load",
    "A": "Agreement",
}
RANK = {"error": 0, "warning": 1, "information": 2}
_LEGEND = """<p class="legend"><span class="cell error">times an error rule was
broken</span> <span class="cell warning">warning</span> <span class="cell
information">information</span> <span class="cell pass">✓ kept</span> <span
class="cell none">not exercised</span> A column is a rule that somebody breaks;
a figure leads to the evidence.</p>"""


def matrix(federates: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield the table; the rows lead to the ids ``f0``, ``f1`` and on."""
    broken = {
        code
        for federate in federates
        for code, one in federate["rules"].items()
        if one["outcome"] == "fail"
    }
    codes = sorted(broken, key=_order)
    if not codes:
        codes_told = "<p>Nobody breaks any of the rules.</p>"
    else:
        codes_told = _LEGEND
    yield '<section id="matrix"><h2>Federates and rules</h2>'
    yield '<div class="wide" tabindex="0" role="region" aria-label="Federates and'
    yield ' rules"><table class="matrix"><thead>'
    if codes:
        yield '<tr><td></td><td colspan="3"></td>'
        for subject, some in groupby(codes, key=_subject):
            name = escape(SUBJECTS.get(subject, subject))
            wide = f'colspan="{len(list(some))}" scope="colgroup" title="{name}"'
            yield f"<th {wide}>{name}</th>"
        yield "</tr>"
    yield '<tr><th scope="col">Federate</th><th scope="col">errors</th>'
    yield '<th scope="col">warnings</th><th scope="col">kept</th>'
    for code in codes:
        yield f'<th scope="col"><abbr title="{_title(code)}">{code}</abbr></th>'
    yield "</tr></thead><tbody>"
    for number, federate in enumerate(federates):
        yield from _row(number, federate, codes)
    yield f"</tbody></table></div>{codes_told}</section>"


def _row(number: int, federate: dict[str, Any], codes: Sequence[str]) -> Iterator[str]:
    rules = federate["rules"]
    kept = sum(one["outcome"] == "pass" for one in rules.values())
    name = f'<a href="#f{number}">{escape(federate["name"])}</a>'
    yield f'<tr><th scope="row">{name}</th>'
    for count, kind in ((federate["errors"], "error"), (federate["warnings"], "warn")):
        yield f'<td class="sum {kind if count else "zero"}">{count}</td>'
    yield f'<td class="sum">{kept}</td>'
    for code in codes:
        yield _cell(number, code, rules[code])
    yield "</tr>"


def _cell(number: int, code: str, entry: dict[str, Any]) -> str:
    if entry["outcome"] == "fail":
        told = (
            f"{code} ({entry['severity']}): broken {entry['failed']:,} of"
            f" {entry['looked']:,} times"
        )
        link = (
            f'<a href="#f{number}-{code}" title="{told}">{short(entry["failed"])}</a>'
        )
        return f'<td class="{entry["severity"]}">{link}</td>'
    if entry["outcome"] == "pass":
        told = f"{code}: kept {entry['looked']:,} times"
        return f'<td class="pass" title="{told}">✓</td>'
    return f'<td class="none" title="{code}: not exercised"></td>'


def short(count: int) -> str:
    """Return a count in four characters at the most."""
    for size, letter in ((10**9, "G"), (10**6, "M"), (1000, "k")):
        if count >= size:
            share = count / size
            return f"{share:.1f}{letter}" if share < 9.95 else f"{share:.0f}{letter}"
    return str(count)


def _order(code: str) -> tuple[int, int, str]:
    """Put rules in the order of their subjects, then of their numbers."""
    subjects = [*SUBJECTS]
    subject = _subject(code)
    place = subjects.index(subject) if subject in SUBJECTS else len(subjects)
    number = re.search("[0-9]+", code)
    return place, int(number[0]) if number else 0, code


def _subject(code: str) -> str:
    """Return the letters that a code begins with: its subject."""
    found = re.match("[A-Z]+", code)
    return found[0] if found else code


def _title(code: str) -> str:
    return escape(RULES[code].title)
