"""FOM modules that come with the toolkit, as OMT documents (IEEE 1516.2-2010)."""

from pathlib import Path

__all__ = ["EXTENSION", "MIM", "MODULES", "RPR", "path"]

MIM = "HLAstandardMIM"
#: What stands for the RPR FOM where its own modules are not at hand.
RPR = ("DomeRPR-Enumerations", "DomeRPR")
#: What the RPR FOM lacks.
EXTENSION = "DomeExtension"
#: Every module by name, each before those that refer to it.
MODULES = (MIM, *RPR, EXTENSION)


def path(name: str) -> Path:
    """Return the file of a module; ValueError when none has that name."""
    if name not in MODULES:
        raise ValueError(f"no module {name!r}; there are {', '.join(MODULES)}")
    return Path(__file__).parent / f"{name}.xml"
