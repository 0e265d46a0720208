"""``python -m fom.generate SISO-REF-010.xml``: writes the generated modules of `fom`.

The XML is published by SISO; it is not part of this tree. The output depends on it
alone: two runs are equal.
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .chosen import CLASSES
from .classes import classes_module
from .source import SourceError, read
from .tables import tables_module, trees_module


def modules(path: Path) -> dict[str, str]:
    """Return the generated modules by file name; SourceError when it cannot be."""
    source = read(path)
    return {
        "enums_auto.py": classes_module(source, CLASSES),
        "tables_auto.py": tables_module(source),
        "entity_types_auto.py": trees_module(source),
    }


def main(argv: Sequence[str] | None = None) -> int:
    """Write the modules; 2 when the file is not what it should be."""
    parser = argparse.ArgumentParser(prog="python -m fom.generate", description=__doc__)
    parser.add_argument("xml", type=Path, help="SISO-REF-010.xml")
    parser.add_argument(
        "--into",
        type=Path,
        default=Path(__file__).parent.parent,
        help="folder of the modules (default: that of fom)",
    )
    args = parser.parse_args(argv)
    try:
        made = modules(args.xml)
        for name, text in made.items():
            (args.into / name).write_text(text, encoding="utf-8")
    except (SourceError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
