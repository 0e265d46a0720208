"""The reference page of all commands, made from their own declarations.

``python -m federates.cli.reference > docs/reference/commands.md``
"""

import argparse
from collections.abc import Iterator

from . import parser

_INTRODUCTION = """\
# Commands

`dome COMMAND --help` says the same. Data goes to standard output, with `--json` for
machines where a command has it; progress goes to standard error, if that is a terminal.

Exit codes: 0 as it should be, 1 it is not, 2 a wrong call (one line says what is wrong,
and nothing was started), 130 after Ctrl-C.

This page is made by `python -m federates.cli.reference`.

## `dome`

Before the command:
"""


def markdown() -> str:
    """The page."""
    top = parser()
    lines = [_INTRODUCTION, *_options(_shown(top)), *_commands("dome", top)]
    return "\n".join(lines).rstrip() + "\n"


def _commands(name: str, command: argparse.ArgumentParser) -> Iterator[str]:
    inner = [
        action
        for action in command._actions
        if isinstance(action, argparse._SubParsersAction)
    ]
    for action in inner:
        for word, sub in action.choices.items():
            yield from _commands(f"{name} {word}", sub)
    if not inner:
        yield from _command(name, command)


def _shown(command: argparse.ArgumentParser) -> list[argparse.Action]:
    return [
        action
        for action in command._actions
        if action.help != argparse.SUPPRESS
        and not isinstance(action, argparse._SubParsersAction)
    ]


def _command(name: str, command: argparse.ArgumentParser) -> Iterator[str]:
    shown = _shown(command)
    positional = [a for a in shown if not a.option_strings]
    words = " ".join(str(a.metavar or a.dest) for a in positional)
    yield f"## `{f'{name} {words}'.strip()}`"
    yield ""
    yield command.description or ""
    yield ""
    yield from _options(shown)


def _options(shown: list[argparse.Action]) -> Iterator[str]:
    yield "| | |"
    yield "|---|---|"
    for action in shown:
        if "--help" in action.option_strings:
            continue
        value = "" if action.nargs == 0 else f" {action.metavar or action.dest.upper()}"
        option = ", ".join(f"{o}{value}" for o in action.option_strings)
        meaning = (action.help or "").replace("|", "\\|")
        name = (option or str(action.metavar or action.dest)).replace("|", "\\|")
        yield f"| `{name}` | {meaning} |"
    yield ""


if __name__ == "__main__":
    print(markdown(), end="")
