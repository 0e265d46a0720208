"""The recording that is mutated: made once, by the seed the same each time."""

from pathlib import Path

import pytest

from federates.cli import main
from interop.capture import Packet, read_capture

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def first_raid(tmp_path_factory: pytest.TempPathFactory) -> list[Packet]:
    """The first raid from beginning to end, in lock step."""
    recording = tmp_path_factory.mktemp("raid") / "first_raid.pcapng"
    scenario = ROOT / "scenarios" / "first_raid.toml"
    assert main(["run", str(scenario), "--lockstep", "--record", str(recording)]) == 0
    with read_capture(recording) as reader:
        return list(reader)
