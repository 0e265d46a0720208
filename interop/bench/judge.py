"""What the rules of `dome check` find on the subject, case by case."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..bus import Address
from ..capture import Application, Packet
from ..conformance import Checker, Evidence, Ledger, Outcome, Profile, Rule, Severity
from ..conformance.wording import fault_text, place_text


@dataclass(frozen=True, kw_only=True)
class Breach:
    """A rule that was broken, and the worst case of it."""

    rule: Rule
    count: int
    evidence: Evidence
    begun: float  #: s, exercise clock: when the run began
    frame: int  #: number of the datagram in the recording of the run, 0 if none

    def __str__(self) -> str:
        evidence = {**asdict(self.evidence), "frame": self.frame}
        place, fault = place_text(evidence, self.begun), fault_text(evidence)
        times = "" if self.count == 1 else f", {self.count} times"
        return f"{self.rule.code}{times}: {self.rule.title} ({place}: {fault})"


class Judge:
    """Puts one run of the subject before the rules; each case has its own page."""

    def __init__(self, profile: Profile) -> None:
        self._checker = Checker(profile)
        self._closed = False
        self._frames: list[int] = []  # in the recording, of those that are judged
        self._recorded = 0
        self._begun: float | None = None

    def take(self, packets: Sequence[Packet], *, without: Address) -> None:
        """Judge the next packets but those of one address."""
        judged = []
        for packet in packets:
            self._recorded += 1
            if packet.source != without:
                self._frames.append(self._recorded)
                judged.append(packet)
        if self._begun is None:
            self._begun = packets[0].time
        self._checker.take(judged)

    def close(self, now: float) -> None:
        """Judge what only the end of the run tells; closing again does nothing."""
        if not self._closed:
            self._closed = True
            self._checker.close(now)

    def turn_page(self) -> None:
        """Begin a new account; what was seen is remembered."""
        self._checker.ledger = Ledger(
            self._checker.traffic.federates, self._checker.profile
        )

    def breaches(
        self, concerned: Callable[[Application | None, Iterable[Any]], bool]
    ) -> dict[Severity, list[Breach]]:
        """Return what those federates broke that ``concerned`` says yes to."""
        found: dict[Severity, list[Breach]] = {severity: [] for severity in Severity}
        ledger = self._checker.ledger
        federates = ledger.federates
        wanted = {
            number
            for number in range(len(federates))
            if concerned(federates.applications[number], federates.addresses[number])
        }
        for number, rule, entry in ledger.rows():
            evidence = entry.worst or entry.first
            if number not in wanted or entry.outcome is not Outcome.FAIL:
                continue
            assert evidence is not None
            frame = self._frames[evidence.frame - 1] if evidence.frame else 0
            found[ledger.severity(rule)].append(
                Breach(
                    rule=rule,
                    count=entry.failed,
                    evidence=evidence,
                    begun=self._begun or 0.0,
                    frame=frame,
                )
            )
        return found
