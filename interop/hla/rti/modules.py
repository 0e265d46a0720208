"""The FOM modules of a federation execution, read and merged."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, lru_cache

from fom.modules import path
from fom.omt import MergeError, OmtError, merge, read
from fom.omt.model import Edition, ObjectModel

from ..errors import (
    CouldNotOpenFOM,
    CouldNotOpenMIM,
    DesignatorIsHLAstandardMIM,
    ErrorReadingFOM,
    ErrorReadingMIM,
    InconsistentFOM,
    RTIexception,
)
from ..types import FomModule

STANDARD_MIM = "HLAstandardMIM"
_MOST_KEPT = 16  #: documents, read, for whoever brings the same

#: Brings the document that a designator without content names; OSError if it cannot.
Fetch = Callable[[str], bytes]


def refuse(designator: str) -> bytes:
    """Fetch nothing: an RTI that follows any address serves whoever names one."""
    raise OSError("this RTI opens no modules by address; send the document itself")


@cache
def standard_mim(edition: Edition) -> ObjectModel:
    """The MIM that is used when none is given, for modules of an edition.

    Its document is one of 2010; what it describes is the same in both editions.
    """
    model = read(path(STANDARD_MIM), name=f"{STANDARD_MIM}.xml")
    return replace(model, edition=edition)


def read_mim(module: FomModule, fetch: Fetch) -> ObjectModel:
    """The MIM that a federate gives."""
    if not module.content and module.name.removesuffix(".xml") == STANDARD_MIM:
        raise DesignatorIsHLAstandardMIM("leave it out to have the standard's own")
    return _read(module, fetch, CouldNotOpenMIM, ErrorReadingMIM)


def read_modules(modules: Sequence[FomModule], fetch: Fetch) -> list[ObjectModel]:
    """The modules that a federate gives."""
    return [_read(one, fetch, CouldNotOpenFOM, ErrorReadingFOM) for one in modules]


def _read(
    module: FomModule,
    fetch: Fetch,
    absent: type[RTIexception],
    broken: type[RTIexception],
) -> ObjectModel:
    try:
        content = module.content or fetch(module.name)
    except OSError as error:
        raise absent(f"{module.name}: {error}") from error
    try:
        return _model(content, module.name)
    except OmtError as error:
        raise broken(str(error)) from error


@lru_cache(_MOST_KEPT)
def _model(content: bytes, name: str) -> ObjectModel:
    """What a document describes; all federates of an exercise bring the same."""
    return read(content, name=name)


def merged(models: Sequence[ObjectModel]) -> ObjectModel:
    """All modules as one, or InconsistentFOM naming both places.

    The first module that sets a switch decides; a federate that brings another setting
    joins all the same (1516.2-2025, C.8).
    """
    switches: dict[str, str] = {}
    for model in models:
        switches = dict(model.switches) | switches
    try:
        return merge([replace(model, switches=switches) for model in models])
    except MergeError as error:
        raise InconsistentFOM(str(error)) from error
