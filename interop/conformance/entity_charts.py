"""What became of entities over time as SVG: lives, heartbeats, dead reckoning."""

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape
from typing import Any

from .charts import LEFT, TimeAxis, figure, svg
from .check import Measure

MOST_LIVES = 24  #: entities of one federate whose lives are drawn
MOST_ROWS = 5  #: entities of one federate that have plots of their own
_ROW, _PLOT, _GAP = 13, 36, 10  # heights of a life, of a plot, and above a plot
_DECADES = 2  # below and above the threshold, at least
_ERRORS = (Measure.POSITION, Measure.ORIENTATION)
_UNITS = {Measure.INTERVAL: "s", Measure.POSITION: "m", Measure.ORIENTATION: "°"}

Entity = dict[str, Any]
#: Returns the share of a plot's height that a value takes.
Scale = Callable[[float], float]


def lives(
    entities: Sequence[Entity], axis: TimeAxis, width: float, timeout: float
) -> str:
    """Draw from when to when entities were heard, and where they fell silent.

    Parameters
    ----------
    width : s, of a bin
    timeout : s of silence after which an entity is gone
    """
    shown = entities[:MOST_LIVES]
    bottom = _ROW * len(shown)
    drawn = [*axis.draw(0, bottom)]
    for number, one in enumerate(shown):
        y = number * _ROW
        x, wide = _span(axis, one["first"], one["last"])
        name = escape(one["entity"])
        heard = f"{one['first'] - axis.start:.1f} to {one['last'] - axis.start:.1f} s"
        drawn.append(f'<text class="name" x="{LEFT - 6}" y="{y + 10}">{name}</text>')
        silences = one.get(Measure.INTERVAL, {})
        kind = "life" if "over" in silences or not silences.get("broken") else "some"
        drawn.append(
            f'<rect class="{kind}" x="{x}" y="{y + 3}" width="{wide:.1f}" height="7"'
            f' rx="2"><title>{name} heard from {heard}</title></rect>'
        )
        drawn += _silences(one, axis, width, timeout, y + 3)
    return svg(drawn, bottom + 18, f"When {len(shown)} entities were heard")


def _silences(
    one: Entity, axis: TimeAxis, width: float, timeout: float, y: float
) -> Iterator[str]:
    """Draw the silences of one entity that were too long."""
    curve = one.get(Measure.INTERVAL, {})
    for number in curve.get("over", ()):
        gap = curve["bins"][number]
        end = min(axis.start + (number + 1) * width, one["last"])
        x, wide = _span(axis, end - gap, end)
        kind = "silent" if gap > timeout else "late"
        yield (
            f'<rect class="{kind}" x="{x}" y="{y}" width="{wide:.1f}" height="7">'
            f"<title>{gap:.3g} s of silence</title></rect>"
        )


def heartbeats(
    entities: Sequence[Entity],
    axis: TimeAxis,
    width: float,
    agreed: Mapping[str, float],
) -> str:
    """Draw how long each entity was silent between states; none if nothing is known."""
    heartbeat, timeout = agreed["heartbeat"], agreed["timeout"]
    chosen = _foremost(entities, {Measure.INTERVAL: timeout})
    if not chosen:
        return ""
    most: float = max(one[Measure.INTERVAL]["greatest"] for one in chosen)
    top = max(timeout * 1.1, min(most, timeout * 3.0))

    def scale(value: float) -> float:
        return min(value / top, 1.0)

    drawn: list[str] = []
    for number, one in enumerate(chosen):
        y = number * (_PLOT + _GAP) + _GAP
        drawn += axis.draw(y, y + _PLOT, named=one is chosen[-1])
        drawn += _labels(one, (Measure.INTERVAL,), y)
        drawn += _bars(one[Measure.INTERVAL], axis, width, y + _PLOT, -_PLOT, scale)
        for value, name in ((heartbeat, "heartbeat"), (timeout, "timeout")):
            line = y + _PLOT * (1.0 - scale(value))
            drawn += _limit(line, axis, f"{name} {value:g} s" if not number else "")
    height = len(chosen) * (_PLOT + _GAP) + 18
    return svg(drawn, height, "Seconds between the states of entities over time")


def errors(
    entities: Sequence[Entity],
    axis: TimeAxis,
    width: float,
    agreed: Mapping[str, float],
) -> str:
    """Draw by how much dead reckoning was off at updates; none if nothing is known.

    Position is drawn upwards, orientation downwards, both on logarithmic scales with
    the threshold in the same place.
    """
    limits = {
        Measure.POSITION: agreed["position_threshold"],
        Measure.ORIENTATION: agreed["orientation_threshold_deg"],
    }
    chosen = _foremost(entities, limits)
    if not chosen:
        return ""
    most = max(
        one[measure]["greatest"] / limits[measure]
        for one in chosen
        for measure in _ERRORS
        if measure in one
    )
    above = max(_DECADES, math.ceil(math.log10(max(most, 1.0))))
    half = _PLOT * 0.75
    drawn: list[str] = []
    for number, one in enumerate(chosen):
        y = number * (2 * half + _GAP) + _GAP
        drawn += axis.draw(y, y + 2 * half, named=one is chosen[-1])
        drawn += _labels(one, _ERRORS, y + half - 22)
        for measure, up in zip(_ERRORS, (-half, half), strict=True):
            limit = limits[measure]
            scale = _logarithmic(limit, above)
            drawn += _bars(one.get(measure, {}), axis, width, y + half, up, scale)
            text = "" if number else f"{limit:g} {_UNITS[measure]}"
            drawn += _limit(y + half + up * scale(limit), axis, text)
        drawn.append(f'<path class="axis" d="M{LEFT} {y + half}H{axis.right}"/>')
    height = len(chosen) * (2 * half + _GAP) + 18
    return svg(drawn, height, "Error of dead reckoning at the updates of entities")


def _logarithmic(limit: float, above: int) -> Scale:
    """Return a scale of some decades, most of them above ``limit``."""

    def scale(value: float) -> float:
        if value <= 0.0:
            return 0.0
        decades = math.log10(value / limit) + _DECADES
        return min(max(decades / (_DECADES + above), 0.02), 1.0)

    return scale


def _foremost(
    entities: Sequence[Entity], limits: Mapping[Measure, float]
) -> list[Entity]:
    """Return the entities to be drawn: what broke a rule first, then what is worst."""

    def rank(one: Entity) -> tuple[bool, float]:
        curves = [(one[which], limits[which]) for which in limits if which in one]
        broken = any(curve["broken"] for curve, _ in curves)
        return not broken, -max(curve["greatest"] / limit for curve, limit in curves)

    def is_worth_it(curve: Mapping[str, Any]) -> bool:
        return "bins" in curve and curve["greatest"] > 0.0

    known = [
        one
        for one in entities
        if any(is_worth_it(one.get(which, {})) for which in limits)
    ]
    return sorted(known, key=rank)[:MOST_ROWS]


def _labels(one: Entity, measures: Sequence[Measure], y: float) -> Iterator[str]:
    """Name an entity, and say how large what was measured became."""
    lines = [f'<tspan class="who">{escape(one["entity"])}</tspan>']
    for measure in measures:
        if measure in one:
            unit = _UNITS[measure]
            lines.append(f"max {escape(figure(one[measure]['greatest']))} {unit}")
    for number, line in enumerate(lines):
        place = f'x="{LEFT - 6}" y="{y + 12 + 12 * number:g}"'
        yield f'<text class="name" {place}>{line}</text>'


def _bars(
    curve: Mapping[str, Any],
    axis: TimeAxis,
    width: float,
    base: float,
    height: float,
    scale: Scale,
) -> Iterator[str]:
    """Draw a bar for each bin in which there is something; ``height`` of the whole."""
    paths: dict[str, list[str]] = {"fine": [], "late": []}
    over = set(curve.get("over", ()))
    for number, value in enumerate(curve.get("bins", ())):
        if value is not None:
            begin = axis.start + number * width
            x, wide = _span(axis, begin, begin + width)
            tall = height * scale(value)
            kind = "late" if number in over else "fine"
            paths[kind].append(f"M{x} {base:g}v{tall:.1f}h{wide:.1f}v{-tall:.1f}z")
    for kind, some in paths.items():
        if some:
            yield f'<path class="{kind}" d="{"".join(some)}"/>'


def _limit(y: float, axis: TimeAxis, text: str) -> Iterator[str]:
    yield f'<path class="limit" d="M{LEFT} {y:.1f}H{axis.right}"/>'
    if text:
        yield f'<text class="limit" x="{axis.right + 6}" y="{y + 3:.1f}">{text}</text>'


def _span(axis: TimeAxis, begin: float, end: float) -> tuple[float, float]:
    """Return where a span of time begins, and how wide it is; wide enough to see."""
    x = axis.at(begin)
    return x, max(axis.at(end) - x, 2.0)
