"""What tests of the interop packages share."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis.strategies import SearchStrategy


@pytest.fixture(scope="session")
def values_of() -> Callable[[type], SearchStrategy[Any]]:
    """The strategy of all values of a record class, from its declaration.

    To be used as ``data.draw(values_of(EntityState))``.
    """
    path = Path(__file__).with_name("strategies.py")
    spec = importlib.util.spec_from_file_location("interop_strategies", path)
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    strategy: Callable[[type], SearchStrategy[Any]] = module.values_of
    return strategy


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of data and facts beside the project; skips where it is absent."""
    path = Path(__file__).parents[3] / "shared"
    if not path.is_dir():
        pytest.skip("there is no ../shared beside the project")
    return path
