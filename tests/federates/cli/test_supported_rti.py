"""The page tells of every service of the RTI whether it is offered."""

from pathlib import Path

from federates.cli.supported_rti import markdown
from interop.hla.rti import CONNECTION_SERVICES, LIMITS, NOT_OFFERED, SERVICES

PAGE = Path(__file__).resolve().parents[3] / "docs" / "supported.md"


def test_every_service_has_a_row() -> None:
    part = markdown()
    for name in SERVICES | CONNECTION_SERVICES:
        offered = "no" if name in NOT_OFFERED else "yes"
        assert f"| {name} | {offered} | " in part
    assert all(limit in part for limit in LIMITS)


def test_the_page_is_up_to_date() -> None:
    assert PAGE.read_text(encoding="utf-8").endswith(markdown())
