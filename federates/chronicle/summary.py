"""The report as a text for people."""

from collections.abc import Mapping
from typing import Any


def summary(report: Mapping[str, Any]) -> str:
    """What happened, in some thirty lines."""
    lines = [
        f"{report['title']}: {report['simulated_seconds']:.0f} s simulated in "
        f"{report['wall_seconds']:.1f} s, seed {report['seed']}"
        + ("" if report["completed"] else ", NOT COMPLETED"),
        "",
        f"{'threat':<12}{'launch':>8}{'seen':>8}{'track':>8}{'class':>16}"
        f"{'impact +-km':>13}{'order':>8}{'shots':>7}  outcome",
    ]
    lines += [_threat(chain) for chain in report["threats"]]
    lines += ["", f"{'layer':<14}{'PDUs sent':>10}{'received':>10}  state"]
    for name, layer in report["layers"].items():
        sent, received = sum(layer["sent"].values()), sum(layer["received"].values())
        late = layer.get("lateness_p99")
        lateness = "" if late is None else f", late p99 {late:.3f} s"
        state = layer.get("state", "not heard")
        lines.append(f"{name:<14}{sent:>10}{received:>10}  {state}{lateness}")
    outcomes = ", ".join(f"{n} {what}" for what, n in report["outcomes"].items())
    kills = ", ".join(f"{n} {cause}" for cause, n in report["kills"].items())
    lines += ["", f"outcomes: {outcomes or 'none'}; kills: {kills or 'none'}"]
    if report.get("digest"):
        lines.append(f"digest {report['digest']}")
    return "\n".join(lines)


def _threat(chain: Mapping[str, Any]) -> str:
    outcome = chain["outcome"]
    seen = chain["first_detection"] and chain["first_detection"]["time"]
    track = chain["tracks"] and chain["tracks"][0]["confirmed"]
    class_ = chain["classes"][-1]["class"] if chain["classes"] else "-"
    impact = chain["predicted_impact_at_half_flight"]
    error = impact["error_km"] if impact else None
    order = chain["orders"] and chain["orders"][0]["time"]
    cause = f" by {outcome['cause']}" if outcome["cause"] else ""
    end = f" at {outcome['time']:.0f} s" if outcome["time"] is not None else ""
    return (
        f"{chain['marking'] or chain['entity']:<12}{_s(chain['launched']):>8}"
        f"{_s(seen):>8}{_s(track):>8}{class_:>16}{_s(error, 1):>13}{_s(order):>8}"
        f"{len(chain['shots']):>7}  {outcome['result']}{cause}{end}"
    )


def _s(value: float | list[Any] | None, digits: int = 0) -> str:
    return f"{value:.{digits}f}" if isinstance(value, int | float) else "-"
