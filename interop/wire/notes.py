"""What a record's source says of its fields: comments that begin with ``#:``."""

import ast
import inspect
import io
import sys
import tokenize
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from .layout import layout_of

_Notes = dict[str, str]


@cache
def notes_of(cls: type) -> Mapping[str, str]:
    """Return the note of each field of a record that has one.

    It stands behind the field, or in the lines above it. Fields that a record
    inherits have the notes of the class that declares them. Where there is no
    source there are no notes. TypeError when ``cls`` is no record.
    """
    layout_of(cls)
    found: _Notes = {}
    for base in reversed(cls.__mro__[:-1]):
        declared = _of_module(base.__module__).get(base.__qualname__, {})
        found.update(declared)
    return MappingProxyType(found)


@cache
def _of_module(name: str) -> Mapping[str, _Notes]:
    """Return the notes of all classes of a module, by their qualified names."""
    try:
        source = inspect.getsource(sys.modules[name])
    except (OSError, TypeError, KeyError):
        return {}
    comments = {
        token.start[0]: (token.line[: token.start[1]], token.string[2:].strip())
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT and token.string.startswith("#:")
    }
    return {
        path: {
            field: note
            for field, first, last in _fields(node)
            if (note := _note(comments, first, last))
        }
        for path, node in _classes(ast.parse(source), "")
    }


def _classes(tree: ast.AST, path: str) -> Iterator[tuple[str, ast.ClassDef]]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            yield path + node.name, node
            yield from _classes(node, f"{path}{node.name}.")
        elif isinstance(node, ast.FunctionDef):
            yield from _classes(node, f"{path}{node.name}.<locals>.")
        else:
            yield from _classes(node, path)


def _fields(tree: ast.ClassDef) -> Iterator[tuple[str, int, int]]:
    """Yield each annotated name of a class with its first and last line."""
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            yield node.target.id, node.lineno, node.end_lineno or node.lineno


def _note(comments: Mapping[int, tuple[str, str]], first: int, last: int) -> str:
    """Return the comment behind a field, or the lines of their own above it."""
    for line in range(first, last + 1):
        if line in comments:
            return comments[line][1]
    above: list[str] = []
    while first - 1 in comments and not comments[first - 1][0].strip():
        first -= 1
        above.insert(0, comments[first][1])
    return " ".join(above)
