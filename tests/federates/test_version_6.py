"""An exercise that speaks version 6 of DIS (IEEE 1278.1a-1998)."""

import dataclasses
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from federates.scenario import read_scenario
from interop.dis import body_of, decode_pdu
from interop.errors import CallError


@pytest.fixture(scope="module")
def older(skirmish: ModuleType) -> Any:
    """The skirmish in version 6."""
    scenario = skirmish.scenario()
    agreement = dataclasses.replace(scenario.agreement, version=6)
    return skirmish.played(
        skirmish.cast(dataclasses.replace(scenario, agreement=agreement))
    )


def test_every_pdu_is_one_of_version_6(older: Any) -> None:
    for sent in older.sent:
        header = decode_pdu(sent.octets).header
        assert (header.version, header.status, header.padding) == (6, 0, 0)
        assert body_of(header.pdu_type, 6) is not None


def test_the_engagement_goes_as_in_version_7(older: Any, engagement: Any) -> None:
    assert engagement.types()[3], "nothing was engaged, so little was compared"
    types = engagement.types()
    types.pop(69)  # Entity Damage Status
    assert older.types() == types


def test_a_laser_needs_version_7(skirmish: ModuleType, tmp_path: Path) -> None:
    text = skirmish.FIRST_RAID.read_text(encoding="utf-8")
    older = tmp_path / "older.toml"
    older.write_text(f"{text}\n[exercise.agreement]\nversion = 6\n", encoding="utf-8")
    with pytest.raises(CallError, match=r"weapon: needs .*version = 7, which is 6"):
        read_scenario(older)
