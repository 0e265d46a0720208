"""What the members of an exercise have agreed, as far as rules depend on it."""

from dataclasses import dataclass, field

from ..exercise import Agreement
from .rule import Severity


@dataclass(frozen=True, kw_only=True)
class Profile:
    """The limits that rules judge by; the defaults are those of dis-facts 6."""

    agreement: Agreement = field(default_factory=Agreement)
    exercise: int | None = None  #: the exercise id; None is any
    version: int | None = None  #: the protocol version; None is 5, 6 or 7
    late_heartbeat: float = 1.1  #: heartbeats between two PDUs that draw a warning
    fastest: float = 12_000.0  #: m/s, of any entity
    update_step: float = 0.5  #: s between a sender's own tests of the thresholds
    slack: float = 2.0  #: thresholds that dead reckoning may be off by
    disorder: float = 0.1  #: s that timestamps may run backwards on their way
    iff_heartbeat: float = 10.0  #: s between IFF PDUs of one system
    most_pdus: float = 1000.0  #: a second, of one application
    flight_time: float = 600.0  #: s from a Fire to its Detonation, if not tracked
    reach: float = 1000.0  #: m between an entity and where it fires or is hit
    reply_time: float = 30.0  #: s to answer a request that tells no reliability
    severities: dict[str, Severity | None] = field(default_factory=dict)
