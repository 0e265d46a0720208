"""``dome rti``: an RTI for federates of the Federate Protocol, in one process."""

import argparse
import json
import logging
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import CallError
from .options import positive
from .progress import ProgressLine
from .stopping import Stopping, orphaned

if TYPE_CHECKING:
    import ssl

    from ..hla.rti import Rti
    from ..hla.server import RtiServer

LISTEN = "tcp://127.0.0.1:15164"
RECONNECT_TIME = 60.0  #: s; a killed federate is missed after that long, too
POLL = 0.1  #: s between two looks at whether to end
LEVELS = ("debug", "info", "warning", "error")


def add(subparsers: Any) -> None:
    """Declare the sub-command."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "rti",
        help="be the RTI of HLA federations (Federate Protocol)",
        description="Serve HLA federates over the Federate Protocol of IEEE"
        " 1516.1-2025 until Ctrl-C. Prints where it listens, a line an address."
        " A shared secret is read from --secret-file, else from the environment"
        " variable DOME_RTI_SECRET; without one, every federate is connected.",
    )
    parser.add_argument(
        "--listen",
        metavar="ADDRESS",
        action="append",
        help="tcp://, tls://, ws:// or wss:// HOST:PORT; may be repeated; port 0"
        f" takes a free one (default: {LISTEN})",
    )
    parser.add_argument(
        "--cert", type=Path, metavar="FILE", help="certificate for tls and wss, PEM"
    )
    parser.add_argument("--key", type=Path, metavar="FILE", help="its private key, PEM")
    parser.add_argument(
        "--secret-file",
        type=Path,
        metavar="FILE",
        help="the secret that federates must tell (HLAplainTextPassword)",
    )
    parser.add_argument(
        "--modules",
        type=Path,
        metavar="FOLDER",
        help="FOM modules for federates that name one by address only; without it"
        " they are refused: no address is ever fetched",
    )
    parser.add_argument(
        "--reconnect-time",
        type=positive,
        metavar="S",
        default=RECONNECT_TIME,
        help="seconds that a federate may take to come back after its connection broke;"
        f" then it is lost to the others (default: {RECONNECT_TIME:g})",
    )
    parser.add_argument(
        "--duration", type=positive, metavar="S", help="end after so many seconds"
    )
    parser.add_argument("--parent", type=int, help=argparse.SUPPRESS)
    parser.add_argument(
        "--log",
        choices=LEVELS,
        default="warning",
        help="what to tell on standard error (default: warning)",
    )
    parser.add_argument(
        "--json", action="store_true", help="print JSON, a line an event"
    )
    parser.set_defaults(func=run)


def run(args: argparse.Namespace) -> int:
    """Serve until Ctrl-C; 0, or 1 if the RTI fails on its way."""
    logging.basicConfig(level=args.log.upper(), format="dome rti: %(message)s")
    try:
        from ..hla.fedpro.settings import SessionSettings
        from ..hla.server import RtiServer
    except ModuleNotFoundError as error:
        raise CallError(
            f"dome rti needs {error.name}: install dome-federates[hla]"
        ) from error
    rti = _rti(args)
    listen = args.listen or [LISTEN]
    settings = SessionSettings(reconnect_time=args.reconnect_time)
    begun = time.monotonic()
    with (
        Stopping() as stopping,
        RtiServer(rti, listen=listen, tls=_tls(args), settings=settings) as server,
        ProgressLine() as progress,
    ):
        for address in server.addresses:
            _tell(args, str(address), event="listening", address=str(address))
        while server.is_serving and not (stopping.wanted or orphaned(args.parent)):
            time.sleep(POLL)
            if progress.due:
                progress.show(_status(rti, server))
            if args.duration is not None and time.monotonic() - begun >= args.duration:
                break
        failed = not server.is_serving
    if args.json:
        _tell(args, "", event="failed" if failed else "ended")
    return 1 if failed else 0


def _rti(args: argparse.Namespace) -> "Rti":
    from ..hla.credentials import read_secret, requiring
    from ..hla.rti import Rti
    from ..hla.rti.modules import refuse
    from ..hla.shelf import shelf

    if args.modules is not None and not args.modules.is_dir():
        raise CallError(f"--modules {args.modules}: no such folder")
    secret = read_secret(args.secret_file)
    return Rti(
        fetch=refuse if args.modules is None else shelf(args.modules),
        authorize=None if secret is None else requiring(secret),
    )


def _tls(args: argparse.Namespace) -> "ssl.SSLContext | None":
    from ..hla.fedpro.tls import server_context

    if args.cert is None and args.key is None:
        return None
    if args.cert is None or args.key is None:
        raise CallError("--cert and --key go together")
    for path in (args.cert, args.key):
        if not path.is_file():
            raise CallError(f"{path}: no such file")
    try:
        return server_context(args.cert, args.key)
    except OSError as error:
        raise CallError(
            f"--cert {args.cert} --key {args.key}: no certificate with its key in PEM"
            f" ({error.strerror or error})"
        ) from error


def _status(rti: "Rti", server: "RtiServer") -> str:
    return (
        f"dome rti: {len(rti.federations)} federations,"
        f" {server.service.sessions} federates connected"
    )


def _tell(args: argparse.Namespace, text: str, **event: str) -> None:
    print(json.dumps(event) if args.json else text, flush=True)
