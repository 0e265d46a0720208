"""Verdicts as one HTML page that needs nothing else: no script, no network."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

from .charts import Mark, TimeAxis, rates
from .entity_charts import MOST_LIVES, MOST_ROWS, errors, heartbeats, lives
from .matrix import RANK, matrix
from .opinion_page import opinion_section
from .page_style import STYLE
from .rule import RULES
from .wording import agreed_text, fault_text, place_text, printable

MOST_FEDERATES = 200  #: that a page shows, the worst ones


def page(found: dict[str, Any]) -> str:
    """Return a report as HTML; it has to be made with timelines."""
    ranked = sorted(found["federates"], key=lambda f: (-f["errors"], -f["warnings"]))
    shown = ranked[:MOST_FEDERATES]
    parts = [*_head(found)]
    if left := len(ranked) - len(shown):
        parts.append(f'<p class="notice">{left:,} more federates are not shown.</p>')
    if shown:
        parts += matrix(shown)
        for number, federate in enumerate(shown):
            parts += _federate(number, federate, found)
    if "tshark" in found:
        parts += opinion_section(found["tshark"])
    body = "\n".join(parts)
    title = escape(printable(found["source"]))
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        f"<title>Conformance of {title}</title>\n<style>{STYLE}</style></head>\n"
        f"<body><main>\n{body}\n</main></body></html>\n"
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
    yield f'<p class="source">{escape(printable(found["source"]))}</p>'
    if found["profile"]:
        yield f'<p class="source">{escape(agreed_text(found))}</p>'
    yield "</header>"
    if found["incomplete"]:
        reason = escape(printable(found["incomplete"]))
        yield f'<p class="notice">Not all was judged: {reason}</p>'


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
    failed.sort(key=lambda code: RANK[rules[code]["severity"]])
    if found["start"] is not None:
        yield from _timelines(number, federate, failed, found)
    for code in failed:
        yield from _breach(f"f{number}-{code}", code, rules[code], found["start"])
    for outcome, words in (("pass", "rules pass"), ("not exercised", "not exercised")):
        codes = [code for code, one in rules.items() if one["outcome"] == outcome]
        yield from _list(codes, f"{len(codes)} {words}")
    yield "</section>"


def _timelines(
    number: int,
    federate: dict[str, Any],
    failed: Sequence[str],
    found: dict[str, Any],
) -> Iterator[str]:
    timeline = federate["timeline"]
    if not timeline["states"]:
        yield '<p class="caption">There are too many federates to follow this one.</p>'
        return
    width, agreed = found["bin_width"], found["agreed"]
    ends = found["start"] + len(timeline["states"]) * width
    axis = TimeAxis(found["start"], max(found["end"], ends))
    yield '<h3 class="chart">PDUs a second</h3><p class="caption">'
    yield '<span class="key states"></span>Entity State <span class="key others">'
    yield '</span>others <span class="key bad"></span>broken'
    yield "· triangles: first and worst breaches, with a way to each</p>"
    yield rates(timeline, axis, width, _marks(number, federate["rules"], failed))
    entities = timeline["entities"]
    if not entities:
        return
    yield f'<h3 class="chart">{_many(len(entities), "entity", "entities")}</h3>'
    yield '<p class="caption"><span class="key states"></span>from the first state to'
    yield 'the last <span class="key late"></span>silent for longer than the heartbeat'
    yield f'<span class="key bad"></span>than the timeout{_rest(entities, MOST_LIVES)}'
    if left := found["entities_left_out"]:
        yield f" · {left:,} more of all federates are not followed"
    yield "</p>"
    yield lives(entities, axis, width, agreed["timeout"])
    if drawn := heartbeats(entities, axis, width, agreed):
        yield '<h3 class="chart">Heartbeats</h3><p class="caption">Seconds from state'
        yield f"to state, the longest{_in(width)} · "
        yield '<span class="key late"></span>later than agreed'
        yield f"{_rest(entities, MOST_ROWS)}</p>{drawn}"
    if drawn := errors(entities, axis, width, agreed):
        yield '<h3 class="chart">Dead reckoning</h3><p class="caption">How far an'
        yield f"update was from where the state before led, the greatest{_in(width)}: "
        yield "position upwards, orientation downwards, on logarithmic scales with the"
        yield 'threshold dashed · <span class="key late"></span>too far even for who'
        yield f"tests but now and then{_rest(entities, MOST_ROWS)}</p>{drawn}"


def _in(width: float) -> str:
    return f" in {width:g} s"


def _rest(entities: Sequence[dict[str, Any]], most: int) -> str:
    """Say how many entities are not drawn."""
    left = len(entities) - most
    return f" · the most remarkable {most}, {left:,} more not drawn" if left > 0 else ""


def _marks(
    number: int, rules: dict[str, dict[str, Any]], failed: Sequence[str]
) -> list[Mark]:
    """Return the breaches to be marked, the gravest last: it lies on top."""
    return [
        Mark(one["time"], rules[code]["severity"], f"{code}, the {which}", anchor)
        for code in reversed(failed)
        for anchor in [f"f{number}-{code}"]
        for which in ("first", "worst")
        if (one := rules[code].get(which))
    ]


def _breach(
    anchor: str, code: str, entry: dict[str, Any], start: float | None
) -> Iterator[str]:
    """A card of one broken rule."""
    rule = RULES[code]
    yield f'<article id="{anchor}" class="{entry["severity"]}"><h3><b>{code}</b>'
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


def _many(count: int, one: str, more: str = "") -> str:
    return f"{count:,} {one if count == 1 else more or one + 's'}"
