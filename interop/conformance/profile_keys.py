"""The keys of a file of agreements, as Markdown: made from the declarations."""

from ..config_keys import section
from ..exercise import Agreement
from .profile import Limits
from .profile_file import ELSEWHERE, Exercise, NamedApplication

_INTRODUCTION = """\
# Keys of a profile

A profile is a [TOML](https://toml.io) file that states what the members of an exercise
have agreed; `dome check --profile FILE` judges by it. What is left out is free. A key
that is not here, a value of another type or out of its bounds is told in one line with
file, key and value, and the exit code is 2. `dome profile check FILE` does nothing but
that, and `dome profile draft RECORDING` makes one of what somebody sent.
[How to judge an exercise by its agreements](../how-to/agreements.md) shows it in use.

    [exercise]               what goes over the network
    [exercise.agreement]     heartbeats, timeouts and thresholds
    [applications.NAME]      one application each; reports call it NAME
    [limits]                 how far traffic may go that no agreement speaks of
    [severities]             how bad it is to break a rule

Lengths are in m, times in s and so on (SI), unless the key's name ends with another
unit.

This page is printed by `dome profile keys`.
"""
_SEVERITIES = """\
## `[severities]`

The keys are codes of [rules](rules.md), the values `"error"`, `"warning"`,
`"information"` or `"off"`. A federate that breaks a rule which is an error does not
conform. What is off is not judged, and the reports say so.
"""


def markdown() -> str:
    """The reference page of all sections."""
    parts = [_INTRODUCTION]
    parts += section("`[exercise]`", Exercise, without={"agreement"})
    parts += section("`[exercise.agreement]`", Agreement, without=set(ELSEWHERE))
    parts += section("`[applications.NAME]`", NamedApplication)
    parts += section("`[limits]`", Limits)
    parts.append(_SEVERITIES)
    return "\n".join(parts).rstrip() + "\n"
