"""The page of what is supported tells the truth about who sends what."""

import ast
from pathlib import Path

import federates
from federates.cli.supported import PLAYED, is_whole, markdown
from interop.dis import (
    ALL_BODIES,
    BODIES,
    NAMES,
    ElectromagneticEmission,
    EntityState,
    Fire,
    pdu_type_of,
)

ROOT = Path(federates.__file__).parent.parent
#: What plays: the federates, and what they share on the network.
PLAYERS = ("federates", "interop/exercise", "interop/messages")


def used() -> set[str]:
    """Names of bodies, the newest, that some player imports from the wire."""
    known = {body.__name__: BODIES[pdu_type_of(body)] for body in ALL_BODIES}
    found: set[str] = set()
    for folder in PLAYERS:
        for path in (ROOT / folder).rglob("*.py"):
            if "cli" in path.parts:
                continue
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.ImportFrom) and "dis" in (
                    node.module or ""
                ).split("."):
                    names = (one.name for one in node.names)
                    found |= {known[n].__name__ for n in names if n in known}
    return found


def test_who_plays_with_a_pdu_type_is_told() -> None:
    assert {body.__name__ for body in PLAYED} == used()


def test_every_type_has_a_row() -> None:
    page = markdown()
    for number, name in NAMES.items():
        assert f"\n| {number} | {name} | " in page
    assert len(BODIES) == page.count(" | whole | ") + page.count(" | fixed part | ")


def test_columns_hold_what_counts_measure() -> None:
    assert is_whole(EntityState) and is_whole(Fire)
    assert not is_whole(ElectromagneticEmission)


def test_doubts_are_told_once() -> None:
    page = markdown()
    assert page.count("an F32 in dis-rs, a number in a recorded PDU") == 1
    assert "see `PaddedActionRequestR`" in page
