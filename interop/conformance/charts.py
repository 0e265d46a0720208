"""Timelines of a federate as SVG, to stand in a page."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any

MOST_LIVES = 24  #: entities of one federate that are drawn
_WIDTH, _LEFT, _RIGHT = 1000, 96, 12  # of a drawing; margins of its plot
_HEIGHT, _TOP = 96, 14  # of the plot of rates
_ROW = 13  # height of an entity
_MOST_TICKS = 8
_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200)


class TimeAxis:
    """Where times stand in a drawing, in pixels from its left edge."""

    def __init__(self, start: float, end: float) -> None:
        self.start = start
        self.seconds = max(end - start, 1.0)

    def at(self, time: float) -> float:
        """Return the place of a time, s since 1970; what lies outside is at an end."""
        share = min(max((time - self.start) / self.seconds, 0.0), 1.0)
        return round(_LEFT + share * (_WIDTH - _LEFT - _RIGHT), 1)

    def draw(self, top: float, bottom: float) -> Iterator[str]:
        """Draw a line down at every round number of seconds, and name it."""
        day = 86_400
        step = next(
            (one for one in _STEPS if self.seconds / one <= _MOST_TICKS),
            day * (int(self.seconds) // (day * _MOST_TICKS) + 1),
        )
        for tick in range(0, int(self.seconds) + 1, step):
            x = self.at(self.start + tick)
            yield f'<path class="grid" d="M{x} {top}V{bottom}"/>'
            yield f'<text class="tick" x="{x}" y="{bottom + 12}">{_clock(tick)}</text>'


def rates(
    timeline: dict[str, Any],
    axis: TimeAxis,
    width: float,
    faults: Sequence[tuple[float, str, str]],
) -> str:
    """Draw PDUs a second, bins of ``width`` seconds, Entity States at the bottom.

    ``faults`` are time, severity and name of what stands above the plot.
    """
    states, others = timeline["states"], timeline["others"]
    both = [a + b for a, b in zip(states, others, strict=True)]
    most = max(both, default=0)
    bottom = _TOP + _HEIGHT
    drawn = [*axis.draw(_TOP, bottom)]
    for name, counts in (("others", both), ("states", states)):
        path = _steps(counts, axis, width, _HEIGHT / max(most, 1), bottom)
        drawn.append(f'<path class="{name}" d="{path}"/>')
    for number, count in enumerate(timeline["broken"]):
        if count:
            x = axis.at(axis.start + number * width)
            wide = max(axis.at(axis.start + (number + 1) * width) - x, 2.0)
            drawn.append(
                f'<rect class="bad" x="{x}" y="{bottom - 4}" width="{wide:.1f}"'
                f' height="4"><title>{count} broken</title></rect>'
            )
    for time, severity, name in faults:
        x = axis.at(time)
        drawn.append(
            f'<path class="mark {severity}" d="M{x} {_TOP}l-4 -9h8z">'
            f"<title>{escape(name)}</title></path>"
        )
    top_rate = f"{most / width:.3g}/s"
    drawn.append(f'<text class="name" x="{_LEFT - 6}" y="{_TOP + 8}">{top_rate}</text>')
    drawn.append(f'<text class="name" x="{_LEFT - 6}" y="{bottom}">0</text>')
    return _svg(drawn, bottom + 18, "PDUs a second over time")


def lives(timeline: dict[str, Any], axis: TimeAxis) -> str:
    """Draw from when to when each entity was heard; the first few of them."""
    entities = sorted(timeline["entities"], key=lambda one: one["first"])[:MOST_LIVES]
    bottom = _ROW * len(entities)
    drawn = [*axis.draw(0, bottom)]
    for number, one in enumerate(entities):
        y = number * _ROW
        x = axis.at(one["first"])
        wide = max(axis.at(one["last"]) - x, 2.0)
        name = escape(one["entity"])
        heard = f"{one['first'] - axis.start:.1f} to {one['last'] - axis.start:.1f} s"
        drawn.append(f'<text class="name" x="{_LEFT - 6}" y="{y + 10}">{name}</text>')
        drawn.append(
            f'<rect class="life" x="{x}" y="{y + 3}" width="{wide:.1f}" height="7"'
            f' rx="2"><title>{name} heard from {heard}</title></rect>'
        )
    return _svg(drawn, bottom + 18, "When entities were heard")


def _steps(
    counts: Sequence[int], axis: TimeAxis, width: float, scale: float, bottom: float
) -> str:
    """Return the outline of bars that stand side by side."""
    path = [f"M{axis.at(axis.start)} {bottom}"]
    for number, count in enumerate(counts):
        y = round(bottom - count * scale, 1)
        path.append(f"V{y}H{axis.at(axis.start + (number + 1) * width)}")
    return "".join([*path, f"V{bottom}Z"])


def _clock(seconds: int) -> str:
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _svg(drawn: Sequence[str], height: float, title: str) -> str:
    return (
        f'<svg viewBox="0 0 {_WIDTH} {height}" role="img" aria-label="{title}">'
        f"{''.join(drawn)}</svg>"
    )
