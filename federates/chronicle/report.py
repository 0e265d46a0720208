"""The report of a run: everything that is known of it, as plain values for JSON."""

from collections import Counter
from typing import Any

from interop.dis import BODIES

from ..scenario import Scenario
from .chronicle import Chronicle


def account(
    chronicle: Chronicle, scenario: Scenario, facts: dict[str, Any]
) -> dict[str, Any]:
    """What happened in a run: its ``facts``, every layer, the chain of every threat."""
    head = scenario.head
    chains = [chain.as_dict() for _, chain in sorted(chronicle.chains.items(), key=_id)]
    totals: Counter[int] = Counter()
    for types in chronicle.sent.values():
        totals.update(types)
    return {
        "scenario": scenario.file,
        "title": head.title,
        "seed": head.seed,
        "simulated_seconds": round(chronicle.elapsed(), 3),
        "completed": chronicle.ended,
        **facts,
        "layers": {
            name: _layer(chronicle, name, layer.kind, layer.application)
            for name, layer in scenario.layers.items()
        },
        "pdus": {_name(number): n for number, n in sorted(totals.items())},
        "malformed": chronicle.exercise.malformed,
        "threats": chains,
        "outcomes": dict(Counter(chain["outcome"]["result"] for chain in chains)),
        "kills": dict(
            Counter(
                chain["outcome"]["cause"]
                for chain in chains
                if chain["outcome"]["cause"]
            )
        ),
    }


def _id(item: tuple[Any, Any]) -> tuple[int, int, int]:
    entity = item[0]
    return (entity.site, entity.application, entity.entity)


def _layer(
    chronicle: Chronicle, name: str, kind: str, application: int
) -> dict[str, Any]:
    state = dict(chronicle.states.get(name, {}))
    sent = chronicle.sent.get(name, Counter())
    received = state.pop("received", {})
    for key in ("layer", "sent"):
        state.pop(key, None)
    return {
        "kind": kind,
        "application": application,
        **state,
        "sent": {_name(number): n for number, n in sorted(sent.items())},
        "received": {_name(int(number)): n for number, n in received.items()},
    }


def _name(number: int) -> str:
    body = BODIES.get(number)
    return f"{number} {body.__name__}" if body else str(number)
