"""The reference page of scenario files: complete, and in words of people."""

import dataclasses
import re
import tomllib
import typing
from pathlib import Path
from typing import Any

from federates.scenario import KINDS
from federates.scenario_keys import markdown

ROOT = Path(__file__).resolve().parents[2]


def test_the_page_in_the_tree_is_the_one_that_is_printed() -> None:
    page = ROOT / "docs" / "reference" / "scenario.md"
    assert (
        page.read_text(encoding="utf-8") == markdown()
    ), "dome scenario keys > docs/reference/scenario.md"


def test_every_key_of_every_kind_has_a_row_that_says_what_it_means() -> None:
    sections = re.split(r"^## ", markdown(), flags=re.MULTILINE)
    for kind, config in KINDS.items():
        section = next(s for s in sections if s.startswith(f"Layers of kind `{kind}`"))
        for table in {config, *tables_in(config)}:
            for field in dataclasses.fields(table):
                assert f"| `{field.name}` |" in section, (kind, field.name)


def tables_in(hint: Any) -> set[Any]:
    """All dataclasses that a type is made of, however deep."""
    if dataclasses.is_dataclass(hint):
        hints = typing.get_type_hints(hint).values()
        return {hint}.union(*map(tables_in, hints)) if hints else {hint}
    return set().union(*map(tables_in, typing.get_args(hint)))


def test_rows_are_complete_and_free_of_python() -> None:
    rows = [line for line in markdown().splitlines() if line.startswith("| `")]
    assert len(rows) > 200
    for row in rows:
        key, value, default, meaning = (c.strip() for c in row.strip("|").split(" | "))
        assert value and default, row
        assert meaning or key == "`kind`", row
        for word in ("federates.", "typing", "None", "dict[", "tuple", "True", "()"):
            assert word not in row, row


def test_defaults_are_toml() -> None:
    for line in markdown().splitlines():
        if line.startswith("| `"):
            default = line.split(" | ")[2].strip()
            if default.startswith("`"):
                tomllib.loads(f"key = {default.strip('`')}")
