"""``dome --module``: code of others, imported first."""

import argparse
from pathlib import Path

import pytest

from interop.cli.modules import load


def test_a_file_is_imported_once(tmp_path: Path) -> None:
    path = tmp_path / "module_imported_once.py"
    path.write_text("VALUE = object()\n")
    module = load(str(path))
    assert load(str(path)) is module and module.VALUE is load(str(path)).VALUE
    other = tmp_path / "other"
    other.mkdir()
    (other / path.name).write_text("VALUE = 2\n")
    with pytest.raises(argparse.ArgumentTypeError, match="another module module_imp"):
        load(str(other / path.name))


def test_a_module_is_imported_by_name() -> None:
    assert load("json").__name__ == "json"


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("1 / 0\n", "ZeroDivisionError: division by zero"),
        ("import nothing_of_this_name\n", "ModuleNotFoundError: No module named"),
        (
            "from interop.dis.pdu import pdu\n\n@pdu(1, family=1)\nclass Mine: pass\n",
            "ValueError: PDU type 1 is EntityState",
        ),
    ],
)
def test_what_is_wrong_with_it_is_told(code: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "module_that_fails.py"
    path.write_text(code)
    for _ in range(2):
        with pytest.raises(argparse.ArgumentTypeError, match=told):
            load(str(path))


@pytest.mark.parametrize("text", ["nothing_of_this_name", "nothing.py", "a.b.c", ""])
def test_what_is_not_there_is_told(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match=f"^{text}: "):
        load(text)
