"""Verdicts as plain values, which every form of report is made of."""

from dataclasses import asdict
from typing import Any

from .ledger import Entry, Ledger, Outcome
from .rule import RULES, Severity


def report(ledger: Ledger, *, frames: int, source: str) -> dict[str, Any]:
    """Return the verdicts: for the whole, by federate, and by rule within each."""
    federates = [_federate(ledger, number) for number in range(len(ledger.federates))]
    worst = ledger.worst()
    return {
        "source": source,
        "datagrams": frames,
        "conforms": worst is None or worst < Severity.ERROR,
        "errors": sum(one["errors"] for one in federates),
        "warnings": sum(one["warnings"] for one in federates),
        "federates": federates,
    }


def _federate(ledger: Ledger, number: int) -> dict[str, Any]:
    entries = [(rule, ledger.entry(number, rule)) for rule in RULES.values()]
    failed = [rule for rule, entry in entries if entry.outcome is Outcome.FAIL]
    severities = [rule.severity for rule in failed]
    return {
        "name": ledger.federates.name(number),
        "addresses": [f"{h}:{p}" for h, p in ledger.federates.addresses[number]],
        "conforms": Severity.ERROR not in severities,
        "errors": severities.count(Severity.ERROR),
        "warnings": severities.count(Severity.WARNING),
        "rules": {rule.code: _entry(entry) for rule, entry in entries},
    }


def _entry(entry: Entry) -> dict[str, Any]:
    plain: dict[str, Any] = {
        "outcome": str(entry.outcome),
        "looked": entry.looked,
        "failed": entry.failed,
    }
    for which in ("first", "worst"):
        if (evidence := getattr(entry, which)) is not None:
            plain[which] = asdict(evidence)
    return plain
