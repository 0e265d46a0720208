"""What a `Watch` has seen, for machines and for people."""

import dataclasses
import math
from typing import Any

from rich import box
from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..dis.names import type_name
from .tally import by_type
from .watch import EntityLine, Watch

_WIDEST_NAME = 28  # columns
_MOST_APPLICATIONS = 8  # that have a line on a terminal


def report(
    watch: Watch, *, now: float, dropped: int, most: int | None = None
) -> dict[str, Any]:
    """Say what is on the network at ``now``, the first ``most`` entities in full."""
    tally = watch.tally
    type_rates, application_rates = watch.rates(now=now)
    rates = {type_name(number): rate for number, rate in type_rates.items()}
    return {
        "time": now,
        "entity_count": watch.entities,
        "entities": [_entity(line) for line in watch.lines(now=now, most=most)],
        "pdus": {
            name: {"count": count, "rate": rates[name]}
            for name, count in by_type(tally.types).items()
        },
        "applications": {
            str(application): {"count": count, "rate": application_rates[application]}
            for application, count in sorted(tally.applications.items())
        },
        "malformed": tally.malformed,
        "other_exercises": {str(n): c for n, c in sorted(tally.foreign.items())},
        "dropped": dropped,
    }


def _entity(line: EntityLine) -> dict[str, Any]:
    """Turn a line into JSON, which has no figure for what is beyond numbers."""
    return {
        name: None if isinstance(value, float) and not math.isfinite(value) else value
        for name, value in dataclasses.asdict(line).items()
    }


def tables(seen: dict[str, Any], *, network: str, whole: bool) -> RenderableType:
    """Lay a report out; when it is not to be ``whole``, with few lines of traffic."""
    pdus = sum(row["count"] for row in seen["pdus"].values())
    head = f"{network}  {seen['entity_count']} entities  {pdus} PDUs"
    head += f"  {seen['malformed']} malformed  {seen['dropped']} dropped"
    for exercise, count in seen["other_exercises"].items():
        head += f"  {count} of exercise {exercise}"
    parts: list[RenderableType] = [Text(head, style="bold"), _entities(seen)]
    more = seen["entity_count"] - len(seen["entities"])
    if more:
        parts.append(Text(f"... and {more} more"))
    side = Table.grid(padding=(0, 4))
    limit = None if whole else _MOST_APPLICATIONS
    side.add_row(
        _traffic("PDU type", seen["pdus"], limit),
        _traffic("application", seen["applications"], limit),
    )
    parts.append(side)
    return Group(*parts)


def _entities(seen: dict[str, Any]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    exercises = len({line["exercise"] for line in seen["entities"]}) > 1
    if exercises:
        table.add_column("ex", justify="right")
    for name in ("id", "marking", "type", "force"):
        table.add_column(name, no_wrap=True)
    for name in ("lat deg", "lon deg", "alt km", "m/s", "age s"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("what", no_wrap=True, max_width=_WIDEST_NAME)
    for line in seen["entities"]:
        row = [
            line["entity_id"],
            _printable(line["marking"]),
            line["entity_type"],
            line["force"],
            _figure(line["latitude_deg"], 4),
            _figure(line["longitude_deg"], 4),
            _figure(line["altitude"], 3, 1e-3),
            _figure(line["speed"], 1),
            _figure(line["age"], 1),
            line["what"],
        ]
        if exercises:
            row.insert(0, str(line["exercise"]))
        table.add_row(*map(Text, row))
    return table


def _traffic(what: str, rows: dict[str, Any], limit: int | None) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column(what, no_wrap=True)
    table.add_column("PDUs", justify="right")
    table.add_column("per s", justify="right")
    ordered = sorted(rows.items(), key=lambda item: -item[1]["count"])
    for name, row in ordered[:limit]:
        table.add_row(Text(name), str(row["count"]), f"{row['rate']:.1f}")
    if limit is not None and len(ordered) > limit:
        table.add_row(f"... {len(ordered) - limit} more", "", "")
    return table


def _figure(value: float | None, digits: int, scale: float = 1.0) -> str:
    return "-" if value is None else f"{value * scale:.{digits}f}"


def _printable(text: str) -> str:
    """Keep what a peer painted from driving our terminal."""
    return "".join(c if c.isprintable() else "?" for c in text)
