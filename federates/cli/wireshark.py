"""``dome wireshark``, which learns from a scenario where its exercise is."""

from typing import Any

from interop.cli import wireshark

from .scenario import exercise_of


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    wireshark.add(subparsers, exercise_of)
