"""Modules of others, whose PDU types a command is to know."""

import argparse
import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType


def add_module_option(parser: argparse.ArgumentParser) -> None:
    """Declare ``--module``, which is carried out as it is read."""
    parser.add_argument(
        "--module",
        type=load,
        action="append",
        metavar="MODULE|FILE.py",
        help="import this first, by name or from a file: it declares PDU types of"
        " its own (may be repeated)",
    )


def load(text: str) -> ModuleType:
    """Import a module by its name or from a file, for argparse; once only."""
    try:
        if text.endswith(".py"):
            return _from_file(Path(text))
        return importlib.import_module(text)
    except Exception as error:  # whatever goes wrong in the code of others
        reason = f"{type(error).__name__}: {error}"
        raise argparse.ArgumentTypeError(f"{text}: {reason}") from error


def _from_file(path: Path) -> ModuleType:
    name = path.stem
    loaded = sys.modules.get(name)
    if loaded is not None and loaded.__file__ == str(path.resolve()):
        return loaded
    if loaded is not None:
        raise ImportError(f"there is another module {name}")
    spec = importlib.util.spec_from_file_location(name, path.resolve())
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module
