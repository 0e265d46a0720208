"""``dome fom``: checks, merges, shows and compares object models of HLA."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..modules import MIM, MODULES
from ..modules import path as path_of_module
from ..omt import (
    Fault,
    MergeError,
    ObjectModel,
    OmtError,
    check,
    merge,
    read,
    write,
)
from ..omt.contents import Thing, contents, differences

_FILES = "OMT documents, or names of our modules: " + ", ".join(MODULES)
_PARTS = {"attribute", "parameter", "field", "enumerator", "alternative"}
#: Of what is told of a thing, the first of these stands on its line.
_MAIN = ("data type", "representation", "value", "setting", "reliable", "rate")


def add(subparsers: Any) -> None:
    """Declare the sub-commands."""
    parser: argparse.ArgumentParser = subparsers.add_parser(
        "fom", help="check, merge, show and compare object models of HLA"
    )
    inner = parser.add_subparsers(
        dest="what", metavar="WHAT", required=True, title="what to do"
    )
    _add_check(inner)
    _add_merge(inner)
    _add_show(inner)
    _add_diff(inner)


def _add_check(inner: Any) -> None:
    parser = inner.add_parser(
        "check",
        help="name the faults of modules that belong together",
        description="Merge modules, and name every fault of the whole with its file,"
        " line and path: contradictions, what is not defined, values told twice and"
        " the like. Exit code 1: there are faults.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help=_FILES)
    parser.add_argument(
        "--no-mim",
        action="store_true",
        help="do not add our standard MIM, which all modules rest on, even if none of"
        " the files is one",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    parser.set_defaults(func=_guarded(_check), more="files")


def _add_merge(inner: Any) -> None:
    parser = inner.add_parser(
        "merge",
        help="make one document of modules",
        description="Merge modules to one document, whatever their order. Exit code 1:"
        " they contradict each other.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help=_FILES)
    parser.add_argument(
        "-o", "--output", metavar="OUT", help="the file to write; standard output else"
    )
    parser.add_argument(
        "--name", metavar="NAME", help="what the merged model is called"
    )
    parser.set_defaults(func=_guarded(_merge), more="files")


def _add_show(inner: Any) -> None:
    parser = inner.add_parser(
        "show",
        help="list what object models tell",
        description="List classes with their attributes or parameters, data types and"
        " all the rest, of one module or of several merged; or all that is told of one"
        " thing. Exit code 1: nothing is called so, or modules contradict each other.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help=_FILES)
    parser.add_argument(
        "--name",
        metavar="NAME",
        help="a class, an attribute, a data type...: its name, or the end of its path",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    parser.set_defaults(func=_guarded(_show), more="files")


def _add_diff(inner: Any) -> None:
    parser = inner.add_parser(
        "diff",
        help="tell what two object models tell differently",
        description="Tell class by class what only the first model has (-), what only"
        " the second has (+) and what they tell differently (!); without the parts of"
        " what is missing as a whole. Exit code 1: they differ.",
    )
    parser.add_argument("first", metavar="A", help="an OMT document or our module")
    parser.add_argument("second", metavar="B", help="an OMT document or our module")
    parser.add_argument(
        "--texts",
        action="store_true",
        help="texts for people make a difference, too: semantics, notes...",
    )
    parser.add_argument("--json", action="store_true", help="print a JSON list")
    parser.set_defaults(func=_guarded(_diff))


class _Refused(Exception):
    """Files that cannot be used; each of them has its line."""


def _guarded(
    run: Callable[[argparse.Namespace], int],
) -> Callable[[argparse.Namespace], int]:
    """Carry out a command; what is wrong with files is told in a line each."""

    def guarded(args: argparse.Namespace) -> int:
        try:
            return run(args)
        except MergeError as error:
            _complain([str(error)])
            return 1
        except _Refused as error:
            _complain(error.args)
            return 2

    return guarded


def _complain(lines: Iterable[str]) -> None:
    for line in lines:
        print("dome:", " ".join(line.split()), file=sys.stderr)


def _read(names: Iterable[str]) -> list[ObjectModel]:
    """Read files, or modules of ours; all that cannot be read are told."""
    models, faults = [], []
    for name in names:
        known = name in MODULES and not Path(name).exists()
        try:
            models.append(read(path_of_module(name) if known else name, name))
        except OmtError as error:
            faults.append(str(error))
        except OSError as error:
            faults.append(f"{name}: {error.strerror or error}")
    if faults:
        raise _Refused(*faults)
    return models


def _check(args: argparse.Namespace) -> int:
    models = _read(args.files)
    if not (args.no_mim or any(_has_manager(model) for model in models)):
        mim = read(path_of_module(MIM), MIM)
        models.append(replace(mim, edition=models[0].edition))
    try:
        faults = check(merge(models))
    except MergeError as error:
        faults = [Fault(error.place, str(error).removeprefix(f"{error.place}: "))]
    if args.json:
        told = [asdict(fault.place) | {"reason": fault.reason} for fault in faults]
        print(json.dumps(told, ensure_ascii=False))
        return 1 if faults else 0
    for fault in faults:
        print(" ".join(str(fault).split()))
    print(_count(len(faults), "fault"), "in", _count(len(args.files), "file"))
    return 1 if faults else 0


def _has_manager(model: ObjectModel) -> bool:
    """Whether a MIM is in a model."""
    return model.objects is not None and "HLAmanager" in model.objects.classes


def _merge(args: argparse.Namespace) -> int:
    model = merge(_read(args.files))
    if args.name is not None:
        named = replace(model.identification, name=args.name)
        model = replace(model, identification=named)
    try:
        octets = write(model)
        if args.output is None:
            sys.stdout.buffer.write(octets)
        else:
            Path(args.output).write_bytes(octets)
    except OSError as error:
        raise _Refused(f"{args.output}: {error.strerror or error}") from error
    except ValueError as error:
        raise _Refused(str(error)) from error
    return 0


def _show(args: argparse.Namespace) -> int:
    models = _read(args.files)
    things = list(contents(models[0] if len(models) == 1 else merge(models)))
    chosen = things
    if args.name is not None:
        chosen = list(_named(things, args.name))
        if not chosen:
            _nothing(things, args.name)
    if args.json:
        print(json.dumps([_plain(thing) for thing in chosen], ensure_ascii=False))
    elif args.name is None:
        for line in _list(things):
            print(line)
    else:
        for line in _details(chosen):
            print(line)
    return 0 if chosen else 1


def _diff(args: argparse.Namespace) -> int:
    first, second = _read((args.first, args.second))
    found = differences(first, second, texts=args.texts)
    if args.json:
        print(json.dumps([asdict(one) for one in found], ensure_ascii=False))
    else:
        for one in found:
            print(one)
    return 1 if found else 0


def _named(things: Sequence[Thing], name: str) -> Iterator[Thing]:
    """What has a name, each with its parts; classes with those they inherit."""
    for one in things:
        if one.path != name and not one.path.endswith(f".{name}"):
            continue
        yield one
        above = [one.path]
        while one.kind.endswith(" class") and "." in above[-1]:
            above.append(above[-1].rpartition(".")[0])
        for path in above:
            for part in things:
                if part.kind in _PARTS and part.path.rpartition(".")[0] == path:
                    yield part


def _nothing(things: Iterable[Thing], name: str) -> None:
    """Say that nothing has a name, and what has a similar one."""
    names = {thing.path.rpartition(".")[2] for thing in things}
    near = get_close_matches(name.rpartition(".")[2], sorted(names))
    also = f"; near: {', '.join(near)}" if near else ""
    _complain([f"nothing is called {name!r}{also}"])


def _list(things: Iterable[Thing]) -> Iterator[str]:
    """Everything on a line each, but for the parts of data types."""
    for thing in things:
        if thing.kind not in _PARTS:
            yield f"{thing.kind} {thing.path}{_main(thing)}"
        elif not thing.path.startswith("dataTypes."):
            yield f"  {thing.kind} {thing.path.rpartition('.')[2]}{_main(thing)}"


def _details(things: Iterable[Thing]) -> Iterator[str]:
    """All that is told of things, and their parts on a line each."""
    last: Thing | None = None
    for thing in things:
        above, _, name = thing.path.rpartition(".")
        if thing.kind in _PARTS and last is not None:
            inherited = "" if above == last.path else f"  (of {above})"
            yield f"  {thing.kind} {name}{_main(thing)}{inherited}"
            continue
        last = thing
        yield f"{thing.kind} {thing.path}  ({thing.place.file}:{thing.place.line})"
        for key, text in thing.told.items():
            yield f"  {key}: {' '.join(text.split())}"


def _main(thing: Thing) -> str:
    told = next((thing.told[key] for key in _MAIN if thing.told.get(key)), "")
    return f": {told}" if told else ""


def _plain(thing: Thing) -> dict[str, Any]:
    place = {"file": thing.place.file, "line": thing.place.line}
    return {"kind": thing.kind, "path": thing.path, **place, **thing.told}


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
