"""Verdicts as one HTML page that needs nothing else: no script, no network."""

import re
from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from .charts import MOST_LIVES, TimeAxis, lives, rates
from .page_style import STYLE
from .rule import RULES
from .wording import fault_text, place_text, printable

MOST_FEDERATES = 200  #: that a page shows, the worst ones
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
}
_RANK = {"error": 0, "warning": 1, "information": 2}
_LEGEND = """<p class="legend">
<span class="cell pass">all right</span> <span class="cell error">errors</span>
<span class="cell warning">warnings</span>
<span class="cell information">informations</span>
<span class="cell none">not exercised</span>
The figure is the number of rules that are broken; else, of rules that were put
to the test.</p>"""


def page(found: dict[str, Any]) -> str:
    """Return a report as HTML; it has to be made with timelines."""
    ranked = sorted(found["federates"], key=lambda f: (-f["errors"], -f["warnings"]))
    shown = ranked[:MOST_FEDERATES]
    parts = [*_head(found)]
    if left := len(ranked) - len(shown):
        parts.append(f'<p class="notice">{left:,} more federates are not shown.</p>')
    if shown:
        parts += _matrix(shown)
        for number, federate in enumerate(shown):
            parts += _federate(number, federate, found)
    body = "\n".join(parts)
    title = escape(printable(found["source"]))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Conformance of {title}</title>\n<style>{STYLE}</style></head>\n"
        f"<body>\n{body}\n</body></html>\n"
    )


def _head(found: dict[str, Any]) -> Iterator[str]:
    conforms = found["conforms"]
    verdict = "Conforms" if conforms else "Does not conform"
    if conforms and found["warnings"]:
        verdict = "Conforms, with warnings"
    if not found["datagrams"]:
        verdict, conforms = "Nothing to judge", False
    yield f'<header class="{"good" if conforms else "bad"}"><h1>{verdict}</h1>'
    told = [
        _many(found["datagrams"], "datagram"),
        _many(len(found["federates"]), "federate"),
        _many(found["errors"], "error"),
        _many(found["warnings"], "warning"),
    ]
    if found["start"] is not None:
        told.append(f"{found['end'] - found['start']:,.1f} s of exercise")
    yield f"<p>{' · '.join(told)}</p>"
    yield f'<p class="source">{escape(printable(found["source"]))}</p></header>'
    if found["incomplete"]:
        reason = escape(printable(found["incomplete"]))
        yield f'<p class="notice">Not all was judged: {reason}</p>'


def _matrix(federates: list[dict[str, Any]]) -> Iterator[str]:
    """Federates by subjects of rules."""
    subjects = list(dict.fromkeys(map(_subject, RULES)))
    subjects.sort(key=lambda one: [*SUBJECTS, one].index(one))
    heads = "".join(f"<th>{escape(SUBJECTS.get(one, one))}</th>" for one in subjects)
    yield f'<table class="matrix"><tr><th>Federate</th>{heads}</tr>'
    for number, federate in enumerate(federates):
        name = f'<a href="#f{number}">{escape(federate["name"])}</a>'
        cells = []
        for subject in subjects:
            entries = {
                code: one
                for code, one in federate["rules"].items()
                if _subject(code) == subject
            }
            cells.append(_cell(entries))
        yield f"<tr><th>{name}</th>{''.join(cells)}</tr>"
    yield f"</table>{_LEGEND}"


def _cell(entries: dict[str, dict[str, Any]]) -> str:
    failed = {code: one for code, one in entries.items() if one["outcome"] == "fail"}
    passed = sum(one["outcome"] == "pass" for one in entries.values())
    if failed:
        worst = min((one["severity"] for one in failed.values()), key=_RANK.__getitem__)
        told = "Broken: " + ", ".join(failed)
        return f'<td class="{worst}" title="{escape(told)}">{len(failed)}</td>'
    if passed:
        return f'<td class="pass" title="{passed} rules pass">{passed}</td>'
    return '<td class="none" title="Not exercised">–</td>'


def _federate(
    number: int, federate: dict[str, Any], found: dict[str, Any]
) -> Iterator[str]:
    badge = "conforms" if federate["conforms"] else "does not conform"
    kind = "pass" if federate["conforms"] else "error"
    addresses = escape(", ".join(federate["addresses"][:8]))
    yield f'<section id="f{number}"><h2>Federate {escape(federate["name"])}'
    yield f'<span class="cell {kind}">{badge}</span>'
    yield f"<small>{addresses}</small></h2>"
    rules = federate["rules"]
    failed = [code for code, one in rules.items() if one["outcome"] == "fail"]
    failed.sort(key=lambda code: _RANK[rules[code]["severity"]])
    if found["start"] is not None:
        yield from _timelines(federate, failed, found)
    for code in failed:
        yield from _breach(code, rules[code], found["start"])
    for outcome, words in (("pass", "rules pass"), ("not exercised", "not exercised")):
        codes = [code for code, one in rules.items() if one["outcome"] == outcome]
        yield from _list(codes, f"{len(codes)} {words}")
    yield "</section>"


def _timelines(
    federate: dict[str, Any], failed: Iterable[str], found: dict[str, Any]
) -> Iterator[str]:
    axis = TimeAxis(found["start"], found["end"])
    faults = [
        (one["time"], federate["rules"][code]["severity"], f"{code}, the {which}")
        for code in failed
        for which in ("first", "worst")
        if (one := federate["rules"][code].get(which))
    ]
    faults.sort(key=lambda one: -_RANK[one[1]])
    timeline = federate["timeline"]
    if not timeline["states"]:
        yield '<p class="caption">There are too many federates to follow this one.</p>'
        return
    yield '<p class="caption">PDUs a second <span class="key states"></span>Entity'
    yield 'State <span class="key others"></span>others <span class="key bad">'
    yield "</span>broken; triangles: first and worst breaches</p>"
    yield rates(timeline, axis, found["bin_width"], faults)
    if known := len(timeline["entities"]):
        some = f", the first {MOST_LIVES}" if known > MOST_LIVES else ""
        more = "at least " if found["entities_left_out"] else ""
        yield f'<p class="caption">{more}{_many(known, "entity", "entities")}{some}:'
        yield "from the first state to the last</p>"
        yield lives(timeline, axis)


def _breach(code: str, entry: dict[str, Any], start: float | None) -> Iterator[str]:
    """A card of one broken rule."""
    rule = RULES[code]
    yield f'<article class="{entry["severity"]}"><h3><b>{code}</b>'
    yield f"{escape(rule.title)}<span>broken {entry['failed']:,} of"
    yield f"{entry['looked']:,} times · {entry['severity']}</span></h3><dl>"
    first, worst = entry["first"], entry.get("worst")
    shown = [("First", first)]
    if worst is not None and worst != first:
        shown.append(("Worst", worst))
    for name, evidence in shown:
        place = escape(place_text(evidence, start))
        fault = escape(fault_text(evidence))
        yield f"<dt>{name}</dt><dd><i>{place}</i> <code>{fault}</code></dd>"
    yield f"<dt>Mend</dt><dd>{escape(rule.mend)}</dd>"
    yield f"<dt>Source</dt><dd>{escape(rule.source)}</dd></dl></article>"


def _list(codes: list[str], summary: str) -> Iterator[str]:
    if codes:
        items = "".join(
            f"<li><b>{code}</b> {escape(RULES[code].title)}</li>" for code in codes
        )
        yield f"<details><summary>{summary}</summary><ul>{items}</ul></details>"


def _subject(code: str) -> str:
    """Return the letters that a code begins with: its subject."""
    found = re.match("[A-Z]+", code)
    return found[0] if found else code


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count:,} {one if count == 1 else more or one + 's'}"
