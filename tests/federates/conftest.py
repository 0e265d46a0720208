"""What tests of whole exercises share."""

import importlib.util
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest


@pytest.fixture(scope="session")
def skirmish() -> ModuleType:
    """The module beside this file: a small exercise in lock step."""
    path = Path(__file__).with_name("skirmish.py")
    spec = importlib.util.spec_from_file_location("federates_skirmish", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def engagement(skirmish: ModuleType) -> Any:
    """The skirmish as it goes when nobody interferes; only to be looked at."""
    return skirmish.played()
