"""Which object model a command translates by, and what it says of one that lacks."""

import argparse
from pathlib import Path

import pytest

from interop.cli.federation import translator_of
from interop.errors import CallError


def options(*files: Path) -> argparse.Namespace:
    return argparse.Namespace(fom=list(files), exercise_id=None)


def rpr(shared: Path, *names: str) -> list[Path]:
    folder = shared / "data" / "fom" / "rpr2"
    return [folder / f"RPR-{name}_v2.0.xml" for name in names]


def test_our_modules_lack_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    translator_of(options())
    assert capsys.readouterr().err == ""


def test_what_a_model_lacks_is_said_in_a_line(
    shared: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = rpr(shared, "Foundation", "Enumerations", "Base", "Physical")
    translator_of(options(*files))
    translator_of(options(*files))
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith("--fom: not there: ")
    assert "interaction class WeaponFire" in line


def test_a_model_without_entities_is_refused(shared: Path) -> None:
    files = rpr(shared, "Foundation", "Enumerations", "Base", "Warfare")
    with pytest.raises(CallError, match="no class below PhysicalEntity"):
        translator_of(options(*files))
