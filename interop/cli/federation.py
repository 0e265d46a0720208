"""Options that tell a command which HLA federation to join, and how."""

import argparse
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from fom import modules
from fom.omt import MergeError, ObjectModel, OmtError, merge, read

from ..dis import VERSION
from ..errors import BusError, CallError
from ..hla.ambassador import RTIAmbassador
from ..hla.credentials import password, read_secret
from ..hla.errors import RTIexception
from ..hla.skin import Federation, Lost, Translator
from ..hla.types import FomModule, RtiConfiguration
from .options import EXERCISE

FEDERATION = "dome"
#: An exercise that stands still for longer than that, s, is over.
_SETTINGS = (
    "FedPro.asyncUpdates=true,FedPro.asyncTimedUpdates=true,"
    "FedPro.FED_TIMEOUT_RECONNECT=20"
)
#: s that a lost process may hold up the others; on one host nothing else is lost.
_RECONNECT = "3"
_ENDING = 10.0  #: s that an RTI of our own may take to end


def add_federation_options(
    parser: argparse.ArgumentParser, *, rti: str, flag: str = "--rti"
) -> argparse._ArgumentGroup:
    """Declare the options; ``rti`` tells what serves without ``flag``."""
    group = parser.add_argument_group("HLA")
    group.add_argument(
        flag,
        dest="rti",
        metavar="ADDRESS",
        help=f"host[:port] of an RTI that speaks the Federate Protocol ({rti})",
    )
    group.add_argument(
        "--rti-java",
        type=Path,
        metavar="JAR",
        help=f"use the Java RTI in this file, with {flag} as its address",
    )
    group.add_argument(
        "--rti-secret",
        type=Path,
        metavar="FILE",
        help="what the RTI wants to be told (default: $DOME_RTI_SECRET, if set)",
    )
    group.add_argument(
        "--fom",
        type=Path,
        nargs="+",
        action="extend",
        default=[],
        metavar="FILE",
        help="modules of the RPR FOM to use in place of our own",
    )
    group.add_argument(
        "--federation",
        default=FEDERATION,
        metavar="NAME",
        help=f"name of the federation (default: {FEDERATION})",
    )
    return group


def module_paths(args: argparse.Namespace) -> list[Path]:
    """The FOM modules that the options name, or our own; without the MIM."""
    rpr = args.fom or [modules.path(name) for name in modules.RPR]
    return [*rpr, modules.path(modules.EXTENSION)]


def model_of(args: argparse.Namespace) -> ObjectModel:
    """The object model of the federation; CallError in one line if it is none."""
    models = []
    for path in (modules.path(modules.MIM), *module_paths(args)):
        try:
            models.append(read(path))
        except OSError as error:
            raise CallError(f"--fom {path}: {error.strerror}") from None
        except OmtError as error:
            raise CallError(f"--fom: {error}") from None
    try:
        return merge(models)
    except MergeError as error:
        raise CallError(f"--fom: {error}") from None


def translator_of(
    args: argparse.Namespace, *, exercise: int | None = None, version: int = VERSION
) -> Translator:
    """What PDUs are to a federation of that object model.

    CallError when it has no classes for entities; what else it lacks is told on
    standard error, once, since what needs that cannot be passed on.
    """
    from ..hla.rpr import Translator

    exercise = exercise or args.exercise_id or EXERCISE
    translator = Translator(model_of(args), exercise=exercise, version=version)
    if not any(".PhysicalEntity." in name for name in translator.object_classes):
        raise CallError("--fom: no class below PhysicalEntity, so no entity has one")
    _tell(translator.missing)
    return translator


@cache
def _tell(missing: tuple[str, ...]) -> None:
    """Say what of a model is missing; the second time everybody knows."""
    if missing:
        print(f"--fom: not there: {'; '.join(missing)}", file=sys.stderr)


def federation_of(args: argparse.Namespace, *, address: str = "") -> Federation:
    """The federation that the options name, on the RTI at ``address``."""
    secret = read_secret(args.rti_secret)
    return Federation(
        name=args.federation,
        modules=tuple(FomModule.of(path) for path in module_paths(args)),
        credentials=None if secret is None else password(secret),
        configuration=RtiConfiguration(
            rti_address=address or args.rti or "",
            additional_settings="" if args.rti_java else _SETTINGS,
        ),
    )


def open_ambassador(args: argparse.Namespace) -> RTIAmbassador:
    """A way to the RTI that the options name."""
    if args.rti_java is not None:
        from ..hla.java import JavaAmbassador, JavaMachine

        return JavaAmbassador(JavaMachine(str(args.rti_java)))
    try:
        from ..hla.fedpro.ambassador import FederateProtocolAmbassador
    except ImportError as error:
        raise CallError(
            f"HLA needs {error.name}: install dome-federates[hla]"
        ) from error
    return FederateProtocolAmbassador()


@contextmanager
def serving_rti(args: argparse.Namespace) -> Iterator[str]:
    """The address of the RTI that the options name, or of one just for this block."""
    if args.rti or args.rti_java:
        yield args.rti or ""
        return
    words = ["rti", "--listen", "tcp://127.0.0.1:0", "--parent", str(os.getpid())]
    words += ["--reconnect-time", _RECONNECT]
    process = subprocess.Popen(
        [sys.executable, "-m", "federates.cli", *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        if not address:
            raise BusError("dome rti did not start")
        yield address
    finally:
        process.terminate()
        try:
            process.wait(_ENDING)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextmanager
def told_in_a_line() -> Iterator[None]:
    """Say as a BusError what an RTI refuses or that it is gone."""
    try:
        yield
    except Lost as error:
        raise BusError(str(error)) from None
    except RTIexception as error:
        raise BusError(f"the RTI: {type(error).__name__}: {error}") from None
