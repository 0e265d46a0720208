"""Rules of the house that no off-the-shelf linter knows; ``python -m tests.house``.

Prints every breach with its file and line, and exits with 1 if there is one.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGES = ("fom", "interop", "federates")
GENERATED = ("_auto", "_pb2")
#: Lines a module may have, but for generated ones and lists of names.
LONGEST = 400
NO_ROOMS = {"utils", "helpers", "common", "misc"}
MARKS = re.compile(r"\b(TODO|FIXME|XXX|NotImplementedError)\b")
MACHINE_PATH = re.compile(r"/(?:tmp|root|home|work)/\w")

Breach = tuple[Path, int, str]


def breaches_of_size(path: Path, text: str) -> Iterator[Breach]:
    lines = text.count("\n")
    if (
        lines > LONGEST
        and path.stem != "__init__"
        and not path.stem.endswith(GENERATED)
    ):
        yield path, lines, f"{lines} lines, split by subject above {LONGEST}"


def breaches_of_name(path: Path, text: str) -> Iterator[Breach]:
    if path.stem in NO_ROOMS or path.parent.name in NO_ROOMS:
        yield path, 1, f"a module called {path.stem} says nothing of its subject"


def breaches_of_text(path: Path, text: str) -> Iterator[Breach]:
    for number, line in enumerate(text.splitlines(), 1):
        if MARKS.search(line):
            yield path, number, "a mark of unfinished work"
        if MACHINE_PATH.search(line):
            yield path, number, "a path of some machine"


def breaches_of_syntax(path: Path, text: str) -> Iterator[Breach]:
    tree = ast.parse(text)
    if not ast.get_docstring(tree):
        yield path, 1, "no docstring says what this module is for"
    if "cli" not in path.parts:
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                if node.func.id == "print":
                    yield path, node.lineno, "print below the command line"
    for node in ast.walk(tree):
        if not isinstance(node, ast.ClassDef | ast.FunctionDef):
            continue
        if not node.name.startswith("_") and not ast.get_docstring(node):
            if not (_is_hidden(tree, node) or _is_setter(node)):
                yield path, node.lineno, f"{node.name} has no docstring"
    if path.name == "__init__.py":
        for node in tree.body:
            targets = node.targets if isinstance(node, ast.Assign) else []
            if any(isinstance(t, ast.Name) and t.id == "__all__" for t in targets):
                names = ast.literal_eval(node.value)  # type: ignore[attr-defined]
                if list(names) != sorted(names):
                    yield path, node.lineno, "__all__ is not sorted"


def _is_setter(node: ast.ClassDef | ast.FunctionDef) -> bool:
    """Whether a definition is that of a property's setter: the getter says it all."""
    return any(
        isinstance(decorator, ast.Attribute) and decorator.attr == "setter"
        for decorator in node.decorator_list
    )


def _is_hidden(tree: ast.Module, node: ast.AST) -> bool:
    """Whether a definition stands inside a private class or a function."""
    for outer in ast.walk(tree):
        if outer is node or not isinstance(outer, ast.ClassDef | ast.FunctionDef):
            continue
        private = outer.name.startswith("_") or isinstance(outer, ast.FunctionDef)
        if private and any(inner is node for inner in ast.walk(outer)):
            return True
    return False


def breaches(root: Path) -> Iterator[Breach]:
    """Every breach in the packages below ``root``."""
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            text = path.read_text(encoding="utf-8")
            relative = path.relative_to(root)
            for rule in (
                breaches_of_size,
                breaches_of_name,
                breaches_of_text,
                breaches_of_syntax,
            ):
                yield from rule(relative, text)


def main() -> int:
    found = list(breaches(Path(__file__).resolve().parent.parent))
    for path, line, what in found:
        print(f"{path}:{line}: {what}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
