"""The recording is clean without a mutation, but for what the docs explain."""

import re
from collections.abc import Iterable
from pathlib import Path

import pytest

from interop.capture import Packet
from interop.conformance import RULES, Profile, Severity

from .test_mutations import broken

pytestmark = pytest.mark.mutations

PAGE = Path(__file__).resolve().parents[2] / "docs/explanation/own_recordings.md"
ROW = re.compile(r"^\| ([A-Z]+\d+[A-Z]*) \|", re.MULTILINE)


def explained(text: str) -> tuple[set[str], set[str]]:
    """The rules whose warnings, and whose information, the page explains."""
    _, warnings, information = re.split(r"^## .*$", text, flags=re.MULTILINE)
    return set(ROW.findall(warnings)), set(ROW.findall(information))


def of(severity: Severity, codes: Iterable[str]) -> set[str]:
    return {code for code in codes if RULES[code].severity is severity}


def test_the_docs_explain_what_the_raid_breaks(first_raid: list[Packet]) -> None:
    codes = {code for _, code in broken(first_raid, Profile())}
    warnings, information = explained(PAGE.read_text(encoding="utf-8"))
    assert not of(Severity.ERROR, codes)
    assert of(Severity.WARNING, codes) == warnings
    assert of(Severity.INFORMATION, codes) == information
