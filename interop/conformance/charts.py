"""What the timelines of a page are drawn with, and how busy a federate was, as SVG."""

from collections.abc import Iterator, Sequence
from html import escape
from typing import Any, NamedTuple

LEFT = 104  #: margin of a plot, where names stand
_WIDTH, _RIGHT = 1000, 84  # of a drawing; the other margin of its plot, for limits
_HEIGHT, _TOP = 96, 14  # of the plot of rates
_MOST_TICKS = 8
_STEPS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200)


class Mark(NamedTuple):
    """A breach at a point of time."""

    time: float  #: s since 1970
    severity: str
    name: str
    anchor: str  #: where in the page it is told of


class TimeAxis:
    """Where times stand in a drawing, in pixels from its left edge."""

    right = _WIDTH - _RIGHT  #: where the plot ends

    def __init__(self, start: float, end: float) -> None:
        self.start = start
        self.seconds = max(end - start, 1.0)

    def at(self, time: float) -> float:
        """Return the place of a time, s since 1970; what lies outside is at an end."""
        share = min(max((time - self.start) / self.seconds, 0.0), 1.0)
        return round(LEFT + share * (_WIDTH - LEFT - _RIGHT), 1)

    def draw(self, top: float, bottom: float, *, named: bool = True) -> Iterator[str]:
        """Draw a line down at every round number of seconds, and name it."""
        day = 86_400
        step = next(
            (one for one in _STEPS if self.seconds / one <= _MOST_TICKS),
            day * (int(self.seconds) // (day * _MOST_TICKS) + 1),
        )
        for tick in range(0, int(self.seconds) + 1, step):
            x = self.at(self.start + tick)
            yield f'<path class="grid" d="M{x} {top:g}V{bottom:g}"/>'
            if named:
                y = bottom + 12
                yield f'<text class="tick" x="{x}" y="{y:g}">{_clock(tick)}</text>'


def rates(
    timeline: dict[str, Any],
    axis: TimeAxis,
    width: float,
    faults: Sequence["Mark"],
) -> str:
    """Draw PDUs a second, bins of ``width`` seconds, Entity States at the bottom.

    ``faults`` stand above the plot.
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
    for mark in faults:
        x = axis.at(mark.time)
        drawn.append(
            f'<a href="#{mark.anchor}"><title>{escape(mark.name)}</title>'
            f'<path class="mark {mark.severity}" d="M{x} {_TOP}l-5 -11h10z"/></a>'
        )
    top_rate = f"{figure(most / width)}/s"
    drawn.append(f'<text class="name" x="{LEFT - 6}" y="{_TOP + 8}">{top_rate}</text>')
    drawn.append(f'<text class="name" x="{LEFT - 6}" y="{bottom}">0</text>')
    return svg(drawn, bottom + 18, f"PDUs a second over time, {top_rate} at the most")


def figure(value: float) -> str:
    """Return a number with as many figures as a drawing has room for."""
    if value >= 1000.0:
        return f"{value:,.0f}"
    return f"{value:.3g}" if value >= 0.001 or not value else "<0.001"


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


def svg(drawn: Sequence[str], height: float, title: str) -> str:
    """Return a drawing; ``title`` is for who cannot see it."""
    inside = "".join(drawn)
    role = "group" if "<a " in inside else "img"  # nobody hears what is in an image
    label = f'role="{role}" aria-label="{escape(title)}"'
    return f'<svg viewBox="0 0 {_WIDTH} {height:g}" {label}>{inside}</svg>'
