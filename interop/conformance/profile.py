"""What the members of an exercise have agreed, as far as rules depend on it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Self

from pydantic import Field

from ..capture import Application
from ..config import STRICT
from ..exercise import Agreement
from .rule import Rule, Severity
from .type_pattern import TypePattern

_Seconds = Annotated[float, Field(gt=0)]


@dataclass(frozen=True, kw_only=True)
class Limits:
    """How far traffic may go that no agreement speaks of."""

    __pydantic_config__ = STRICT

    late_heartbeat: Annotated[
        float,
        Field(ge=1, description="heartbeats between two PDUs that draw a warning"),
    ] = 1.1
    iff_heartbeat: Annotated[
        _Seconds, Field(description="s between IFF PDUs of one system")
    ] = 10.0
    fastest: Annotated[float, Field(gt=0, description="m/s, of any entity")] = 12_000.0
    update_step: Annotated[
        float,
        Field(ge=0, description="s between a sender's own tests of the thresholds"),
    ] = 0.5
    slack: Annotated[
        float, Field(ge=1, description="thresholds that dead reckoning may be off by")
    ] = 2.0
    disorder: Annotated[
        float,
        Field(ge=0, description="s that timestamps may run backwards on their way"),
    ] = 0.1
    most_pdus: Annotated[
        float, Field(gt=0, description="PDUs a second, of one application")
    ] = 1000.0
    flight_time: Annotated[
        _Seconds, Field(description="s from a Fire to its Detonation, if not tracked")
    ] = 600.0
    reach: Annotated[
        float,
        Field(gt=0, description="m between an entity and where it fires or is hit"),
    ] = 1000.0
    reply_time: Annotated[
        _Seconds, Field(description="s to answer a request that tells no reliability")
    ] = 30.0


@dataclass(frozen=True, slots=True)
class Member:
    """An application that the exercise knows by name."""

    name: str
    address: str | None = None  #: IPv4 address that it sends from; None is any


@dataclass(frozen=True, kw_only=True)
class Profile(Limits):
    """The limits that rules judge by; the defaults are those of dis-facts 6.

    Where an exercise has agreed nothing, everything is right: ``None``, and empty.
    """

    agreement: Agreement = field(default_factory=Agreement)
    exercise: int | None = None  #: the exercise id
    version: int | None = None  #: the protocol version
    #: s between states of entities of some types; the first that fits, else the
    #: agreement's
    heartbeats: tuple[tuple[TypePattern, float], ...] = ()
    members: Mapping[Application, Member] = field(default_factory=dict)
    others: bool = True  #: whether applications take part that are no members
    pdu_types: frozenset[int] = frozenset()
    entity_types: tuple[TypePattern, ...] = ()
    addresses: frozenset[str] = frozenset()  #: IPv4, where datagrams are sent to
    ports: frozenset[int] = frozenset()  #: UDP, the same
    #: of rules by their codes, where it is another one; None is not judged
    severities: Mapping[str, Severity | None] = field(default_factory=dict)

    def at_speed(self, speed: float) -> Self:
        """The same for an exercise clock of ``speed`` seconds in a second.

        What is allowed to processes and wires grows with it, as in `Agreement`.
        """
        return replace(
            self,
            agreement=self.agreement.at_speed(speed),
            reply_time=self.reply_time * max(speed, 1.0),
        )

    @property
    def longest_timeout(self) -> float:
        """Seconds of silence after which an entity of any type is gone."""
        agreed = self.agreement
        longest = max((every for _, every in self.heartbeats), default=0.0)
        return max(
            agreed.timeout, agreed.stationary_timeout, longest * agreed.timeout_factor
        )

    def severity(self, rule: Rule) -> Severity | None:
        """Return how bad it is to break a rule; None when it is not judged."""
        return self.severities.get(rule.code, rule.severity)
