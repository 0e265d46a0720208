"""FOM modules that federates name by address only, taken from a folder."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote


def shelf(folder: Path) -> Callable[[str], bytes]:
    """What brings the module that an address names: the file of that name in a folder.

    Only the last part of the address counts; nothing is ever fetched from elsewhere.
    What it gives raises OSError for a module that is not there.
    """

    def fetch(designator: str) -> bytes:
        name = unquote(designator.replace("\\", "/").rpartition("/")[2])
        for path in folder.iterdir():
            if path.name == name and path.is_file():
                return path.read_bytes()
        raise OSError(f"there is no {name!r} in the folder of modules of this RTI")

    return fetch
