"""The command ``dome``; its sub-commands live with what they do."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import NoReturn

from interop.cli.stopping import Stopping
from interop.errors import BusError, CallError, CaptureError


class Parser(argparse.ArgumentParser):
    """Tells a wrong call in one line, as everything else does."""

    def error(self, message: str) -> NoReturn:
        """Raise CallError with what is wrong and where the options stand."""
        raise CallError(f"{message} (see {self.prog} --help)")

    def parse_all(self, argv: Sequence[str]) -> argparse.Namespace:
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


#: Sub-commands and the modules that declare them, in the order of the help text.
COMMANDS = {
    "run": "federates.cli.run",
    "join": "federates.cli.join",
    "record": "interop.cli.record",
    "replay": "interop.cli.replay",
    "monitor": "interop.cli.monitor",
    "check": "interop.cli.check",
    "profile": "interop.cli.profile",
    "rules": "interop.cli.rules",
    "bench": "interop.cli.bench",
    "gateway": "interop.cli.gateway",
    "decode": "interop.cli.decode",
    "send": "interop.cli.send",
    "rti": "interop.cli.rti",
    "pdu": "interop.cli.pdu",
    "scenario": "federates.cli.scenario",
    "enum": "fom.cli.enum",
    "fom": "fom.cli.fom",
    "wireshark": "federates.cli.wireshark",
}


def parser(argv: Sequence[str] = ()) -> Parser:
    """The parser of the whole command line, or of what ``argv`` can be about.

    Only the modules of commands that it names are loaded: all together they take a
    second, which is long for who asks what a number means.
    """
    from interop.cli.modules import add_module_option

    top = Parser(
        prog="dome",
        description="Federates of a layered missile defence for DIS exercises.",
        epilog="Exit codes: 0 as it should be, 1 it is not, 2 wrong call.",
    )
    add_module_option(top)
    subparsers = top.add_subparsers(
        dest="command", metavar="COMMAND", required=True, title="commands"
    )
    for name in [name for name in COMMANDS if name in argv] or COMMANDS:
        import_module(COMMANDS[name]).add(subparsers)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Carry out a command line; the exit code."""
    try:
        # Much is loaded here, and not all of it stands being interrupted.
        with Stopping() as stopping:
            words = sys.argv[1:] if argv is None else argv
            arguments = parser(words).parse_all(words)
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
