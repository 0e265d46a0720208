"""Documents for the tests of the reader, the merger and the rest."""

from collections.abc import Callable
from pathlib import Path

import pytest

RPR = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "fom" / "rpr2"


@pytest.fixture
def document() -> Callable[..., bytes]:
    """A function that wraps tables into a document of an edition."""

    def wrap(tables: str, edition: int = 2010) -> bytes:
        return (
            f'<objectModel xmlns="http://standards.ieee.org/IEEE1516-{edition}">'
            f"{tables}</objectModel>"
        ).encode()

    return wrap


@pytest.fixture(scope="session")
def rpr_files() -> list[Path]:
    """The fourteen modules of RPR 2.0 and the standard MIM."""
    files = sorted(RPR.glob("*.xml"))
    if not files:
        pytest.skip("shared/data/fom/rpr2 is absent")
    return files
