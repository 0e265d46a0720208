"""Object models to translate by: our own modules, and those of the RPR FOM 2.0."""

from pathlib import Path

import pytest

from fom.modules import EXTENSION, MIM, RPR, path
from fom.omt import ObjectModel, merge, read

DATA = Path(__file__).resolve().parents[4] / ".." / "shared" / "data" / "fom" / "rpr2"


def _our_modules() -> list[ObjectModel]:
    return [read(path(name)) for name in (MIM, *RPR, EXTENSION)]


@pytest.fixture(scope="session")
def ours() -> ObjectModel:
    """The modules that come with the toolkit."""
    return merge(_our_modules())


@pytest.fixture(scope="session", params=["ours", "RPR 2.0"])
def model(request: pytest.FixtureRequest, ours: ObjectModel) -> ObjectModel:
    """Either modules: the mapping has to hold for both."""
    if request.param == "ours":
        return ours
    if not DATA.is_dir():
        pytest.skip("no reference FOM modules beside the project")
    files = sorted(DATA.glob("*.xml"))
    return merge([*(read(file) for file in files), read(path(EXTENSION))])
