"""What a rule is: data that says what is right, and where that stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType


class Severity(IntEnum):
    """How bad it is to break a rule."""

    INFORMATION = 1  #: worth knowing; says nothing against the federate
    WARNING = 2  #: others may cope, or may not
    ERROR = 3  #: the federate does not conform


class Level(IntEnum):
    """How much of the traffic a rule needs to see."""

    PDU = 1  #: one PDU
    SEQUENCE = 2  #: what one entity or application sent before
    EXERCISE = 3  #: several federates


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """One requirement on traffic."""

    code: str  #: as in dis-facts, section 11
    title: str  #: what is right, as a sentence
    severity: Severity
    level: Level
    source: str  #: clause, table of SISO-REF-010, constant, or practice with its reason
    mend: str  #: what a federate's developer should do


_rules: dict[str, Rule] = {}
#: Every rule, by its code.
RULES: Mapping[str, Rule] = MappingProxyType(_rules)


def declare(rule: Rule) -> None:
    """Put a rule into the catalogue; ValueError when its code is taken."""
    if rule.code in _rules:
        raise ValueError(f"rule {rule.code} is declared twice")
    _rules[rule.code] = rule
