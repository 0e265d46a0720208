"""Recordings of our own, made once: by the seed they are the same each time."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from federates.cli import main
from interop.capture import Packet, read_capture

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def recorded(
    tmp_path_factory: pytest.TempPathFactory,
) -> Callable[[str], list[Packet]]:
    """Records a scenario from beginning to end, in lock step; each once."""

    @cache
    def record(name: str) -> list[Packet]:
        recording = tmp_path_factory.mktemp(name) / "out.pcapng"
        scenario = ROOT / "scenarios" / f"{name}.toml"
        made = main(["run", str(scenario), "--lockstep", "--record", str(recording)])
        assert made == 0
        with read_capture(recording) as reader:
            return list(reader)

    return record


@pytest.fixture(scope="session")
def first_raid(recorded: Callable[[str], list[Packet]]) -> list[Packet]:
    """The first raid, which is mutated."""
    return recorded("first_raid")
