"""Our recordings are clean without a mutation, but for what the docs explain."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from interop.capture import Packet
from interop.conformance import RULES, Profile, Severity

from .test_mutations import broken

pytestmark = pytest.mark.mutations

PAGE = Path(__file__).resolve().parents[2] / "docs/explanation/own_recordings.md"
SECTION = re.compile(r"^## (\w+)$(.*?)(?=^## )", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| ([A-Z]+\d+[A-Z]*) \| (\w+) \|", re.MULTILINE)


def explained() -> dict[str, dict[str, str]]:
    """The rules that the page explains, with their severities, by scenario."""
    sections = SECTION.findall(PAGE.read_text(encoding="utf-8"))
    return {name: dict(ROW.findall(text)) for name, text in sections}


@pytest.mark.parametrize("scenario", ["first_raid", "full_shield"])
def test_the_docs_explain_what_an_exercise_breaks(
    recorded: Callable[[str], list[Packet]], scenario: str
) -> None:
    codes = {code for _, code in broken(recorded(scenario), Profile())}
    found = {code: RULES[code].severity.name.lower() for code in codes}
    assert Severity.ERROR.name.lower() not in found.values()
    assert found == explained()[scenario]
