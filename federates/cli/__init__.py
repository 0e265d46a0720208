"""The command ``dome``; its sub-commands live with what they do."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from interop.cli.stopping import Stopping
from interop.errors import BusError, CallError, CaptureError


class Parser(argparse.ArgumentParser):
    """Tells a wrong call in one line, as everything else does."""

    def error(self, message: str) -> NoReturn:
        """Raise CallError with what is wrong and where the options stand."""
        raise CallError(f"{message} (see {self.prog} --help)")

    def parse_all(self, argv: Sequence[str] | None) -> argparse.Namespace:
        """Read a command line; words may stand behind options, too.

        A command that takes any number of words names their list under ``more``.
        """
        found, left = self.parse_known_args(argv)
        words = getattr(found, getattr(found, "more", ""), None)
        unknown = [word for word in left if word.startswith("-") or words is None]
        if unknown:
            self.error(f"unrecognized arguments: {' '.join(unknown)}")
        if words is not None:
            words += left
        return found


def parser() -> Parser:
    """The parser of the whole command line."""
    from fom.cli import enum
    from interop.cli import (
        bench,
        check,
        decode,
        monitor,
        pdu,
        profile,
        record,
        replay,
        rules,
        send,
        wireshark,
    )
    from interop.cli.modules import add_module_option

    from . import join, run, scenario

    top = Parser(
        prog="dome",
        description="Federates of a layered missile defence for DIS exercises.",
        epilog="Exit codes: 0 as it should be, 1 it is not, 2 wrong call.",
    )
    add_module_option(top)
    subparsers = top.add_subparsers(
        dest="command", metavar="COMMAND", required=True, title="commands"
    )
    network = (record, replay, monitor, check, profile, rules, bench)
    looking = (decode, send, pdu)
    for module in (run, join, *network, *looking, scenario, enum):
        module.add(subparsers)
    wireshark.add(subparsers, scenario.exercise_of)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out a command line; the exit code."""
    try:
        # Much is loaded here, and not all of it stands being interrupted.
        with Stopping() as stopping:
            arguments = parser().parse_all(argv)
        if stopping.wanted:
            raise KeyboardInterrupt
        code: int = arguments.func(arguments)
        return code
    except (CallError, BusError, CaptureError) as error:
        # A file's name or a key may have a line feed in it.
        print("dome:", " ".join(str(error).splitlines()), file=sys.stderr)
        return 2
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone; nothing left to say
        return 1
    except KeyboardInterrupt:
        print("dome: interrupted", file=sys.stderr)
        return 130
