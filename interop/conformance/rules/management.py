"""Rules on single management PDUs (dis-facts, section 11, S6 and S7)."""

from collections.abc import Iterator

from ...dis import EntityId
from ..cases import Cases, Fault
from ..check import Look, each_pdu
from ..exchanges import ALL, MANAGEMENT, STARTS, STOPS
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

S6 = Rule(
    code="S6",
    title="A management PDU says who sends it, and for whom it is",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 5.6 and 6.2.80",
    mend="Send site:application:0 or an entity; address one, or all by 65535.",
)
S7 = Rule(
    code="S7",
    title="The real-world time of a start or stop is near the present",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 6.2.14",
    mend="Count hours since 1970-01-01 00:00 UTC, and timestamp units past the hour.",
)

_NEAR = 3600.0  #: s


@each_pdu(S6)
def addresses(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """From whom a management PDU is, and for whom."""
    cases = Cases()
    for kind in MANAGEMENT:
        for row, body in stretch.bodies(kind):
            cases.note(S6, row, _address(body.originating_id, body.receiving_id))
    yield from cases.looks()


def _address(sender: EntityId, receiver: EntityId) -> Fault | None:
    if 0 in (sender.site, sender.application) or ALL in (
        sender.site,
        sender.application,
        sender.entity,
    ):
        told = "a simulation such as 1:2:0, or an entity"
        return Fault("originating_id", str(sender), told)
    if 0 in (receiver.site, receiver.application):
        told = "a simulation or an entity, or 65535 for all"
        return Fault("receiving_id", str(receiver), told)
    return None


@each_pdu(S7)
def times(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """When something is to start or to stop; 0 says no time."""
    cases = Cases()
    for kind in STARTS + STOPS:
        for row, body in stretch.bodies(kind):
            if body.real_time.hour == 0 and body.real_time.past_hour == 0:
                continue
            off = body.real_time.seconds - float(stretch.time[row])
            fault = None
            if abs(off) > _NEAR:
                told = f"within {_NEAR:g} s of the present"
                fault = Fault("real_time", f"{off:+.0f} s", told, abs(off))
            cases.note(S7, row, fault)
    yield from cases.looks()
