"""A command loads what it needs, and no other."""

import subprocess
import sys

import pytest

from federates.cli import COMMANDS, parser


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_is_declared_where_the_table_says(name: str) -> None:
    (subparsers,) = (a for a in parser([name])._actions if a.dest == "command")
    assert list(subparsers.choices or ()) == [name]


def test_all_are_told_of_where_none_is_named() -> None:
    (subparsers,) = (a for a in parser()._actions if a.dest == "command")
    assert list(subparsers.choices or ()) == list(COMMANDS)


def test_who_asks_for_a_number_does_not_wait_for_numpy() -> None:
    asked = "import sys; from federates.cli import main; main(['enum', '1.1.225'])"
    code = f"{asked}; sys.exit('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "United States" in done.stdout
