"""The keys of a scenario file, key by key, as Markdown: made from the declarations."""

from interop.config_keys import section
from interop.exercise import Agreement

from .control.config import Event
from .scenario import KINDS, Head, LayerHead, Network

_INTRODUCTION = """\
# Keys of a scenario file

A scenario is a [TOML](https://toml.io) file. It is checked completely before anything
starts: a key that is not here, a value of another type or out of its bounds is told in
one line with file, key and value, and the exit code is 2. `dome scenario check FILE`
does nothing but that. [How to write a scenario](../how-to/scenario.md) shows how its
parts belong together.

    [scenario]               what is played
    [exercise]               where and as whom
    [exercise.agreement]     what all members of the exercise have settled
    [layers.NAME]            one federate each; NAME is what the command line calls it
    [[events]]               what happens at given times

Lengths are in m, times in s and so on (SI), unless the key's name ends with another
unit. Sections below those of a kind are its inner tables: a "list of tables" is written
`[[layers.NAME.key]]`, or `key = [{...}, {...}]`.

This page is printed by `dome scenario keys`.
"""


def markdown() -> str:
    """The reference page of all sections and kinds of layer."""
    parts = [_INTRODUCTION]
    parts += section("`[scenario]`", Head)
    parts += section("`[exercise]`", Network)
    parts += section("`[exercise.agreement]`", Agreement, without={"exercise"})
    parts += section("`[layers.NAME]`", LayerHead)
    for kind, config in KINDS.items():
        parts += section(f"Layers of kind `{kind}`", config)
    parts += section("`[[events]]`", Event)
    return "\n".join(parts).rstrip() + "\n"
