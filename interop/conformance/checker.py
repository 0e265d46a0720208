"""Puts traffic before all rules, and the finds into a ledger."""

from collections.abc import Sequence

import numpy as np

from ..capture import Packet
from .check import CHECKS, Look
from .ledger import Ledger
from .profile import Profile
from .timelines import Timelines
from .traffic import Traffic


class Checker:
    """Judges traffic in one pass, a stretch at a time; holds no socket and no clock."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.traffic = Traffic(profile)
        self.ledger = Ledger(self.traffic.federates, profile)
        self.timelines = Timelines(profile.agreement)
        self._checks = [
            check(profile)
            for check in CHECKS
            if any(profile.severity(rule) is not None for rule in check.rules)
        ]
        self._now = float("-inf")

    def take(self, packets: Sequence[Packet]) -> None:
        """Judge the next packets, in the order of their times."""
        if not packets:
            return
        self._now = max(self._now, packets[-1].time)
        with np.errstate(all="ignore"):  # peers may send whatever numbers there are
            stretch = self.traffic.take(packets)
            drawn: list[Look] = []
            for check in self._checks:
                for found in check.look(stretch):
                    if isinstance(found, Look):
                        self.ledger.note(found, stretch)
                        if found.curves:
                            drawn.append(found)
                    else:
                        self.ledger.remark(found)
        # Last, for rules that decode find more that is broken.
        self.timelines.take(stretch, drawn)

    def close(self, now: float | None = None) -> Ledger:
        """Judge what only the end tells, and return all that was found."""
        for check in self._checks:
            for remark in check.close(self._now if now is None else now):
                self.ledger.remark(remark)
        return self.ledger
