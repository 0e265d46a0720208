"""Verdicts as plain values, which every form of report is made of."""

from dataclasses import asdict
from typing import Any

from ..exercise import Agreement
from .ledger import Entry, Ledger, Outcome
from .rule import RULES, Severity
from .timelines import Timelines
from .wording import printable


def report(
    ledger: Ledger,
    *,
    frames: int,
    source: str,
    timelines: Timelines | None = None,
    incomplete: str = "",
    profile: str = "",
) -> dict[str, Any]:
    """Return the verdicts: for the whole, by federate, and by rule within each.

    ``incomplete`` says why not all of the traffic was judged, when it was not, and
    ``profile`` where the agreements stand.
    """
    federates = [
        _federate(ledger, number, timelines) for number in range(len(ledger.federates))
    ]
    worst = ledger.worst()
    told: dict[str, Any] = {
        "source": source,
        "profile": profile,
        "not_judged": [code for code in RULES if RULES[code] not in ledger.rules],
        "datagrams": frames,
        "conforms": worst is None or worst < Severity.ERROR,
        "incomplete": incomplete,
        "errors": sum(one["errors"] for one in federates),
        "warnings": sum(one["warnings"] for one in federates),
    }
    if timelines is not None:
        told["start"], told["end"] = timelines.start, timelines.end
        told["bin_width"] = timelines.width
        told["entities_left_out"] = timelines.left_out
        told["agreed"] = _agreed(timelines.agreement)
    return {**told, "federates": federates}


def _agreed(agreement: Agreement) -> dict[str, float]:
    """Return what the timelines of entities are held against; s, m and degrees."""
    return {
        "heartbeat": agreement.heartbeat,
        "timeout": agreement.timeout,
        "position_threshold": agreement.position_threshold,
        "orientation_threshold_deg": agreement.orientation_threshold_deg,
    }


def _federate(
    ledger: Ledger, number: int, timelines: Timelines | None
) -> dict[str, Any]:
    entries = [(rule, ledger.entry(number, rule)) for rule in ledger.rules]
    failed = [rule for rule, entry in entries if entry.outcome is Outcome.FAIL]
    severities = [ledger.severity(rule) for rule in failed]
    application = ledger.federates.applications[number]
    told: dict[str, Any] = {
        "name": printable(ledger.federates.name(number)),
        "application": None if application is None else str(application),
        "addresses": [f"{h}:{p}" for h, p in ledger.federates.addresses[number]],
        "conforms": Severity.ERROR not in severities,
        "errors": severities.count(Severity.ERROR),
        "warnings": severities.count(Severity.WARNING),
        "rules": {
            rule.code: _entry(ledger.severity(rule), entry) for rule, entry in entries
        },
    }
    if timelines is not None:
        told["timeline"] = asdict(timelines.of(number))
    return told


def _entry(severity: Severity, entry: Entry) -> dict[str, Any]:
    told: dict[str, Any] = {
        "outcome": str(entry.outcome),
        "severity": severity.name.lower(),
        "looked": entry.looked,
        "failed": entry.failed,
    }
    for which in ("first", "worst"):
        if (evidence := getattr(entry, which)) is not None:
            told[which] = asdict(evidence)
    return told
