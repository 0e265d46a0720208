"""Partners of the federate under test."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def partners() -> ModuleType:
    """The module beside this file: applications that a test plays."""
    path = Path(__file__).with_name("partners.py")
    spec = importlib.util.spec_from_file_location("command_partners", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
