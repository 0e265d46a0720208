"""Partners of the federate under test: those that command's tests have."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def partners() -> ModuleType:
    """Applications that a test plays, from the tests of command."""
    path = Path(__file__).parents[1] / "command" / "partners.py"
    spec = importlib.util.spec_from_file_location("interceptors_partners", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def firing_range() -> ModuleType:
    """The module range beside this file."""
    path = Path(__file__).with_name("range.py")
    spec = importlib.util.spec_from_file_location("interceptors_range", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
