"""Object models of HLA: OMT documents as immutable descriptions (IEEE 1516.2)."""

from .check import Fault, check
from .errors import MergeError, OmtError
from .merge import merge
from .model import Edition, ObjectModel
from .reader import read
from .writer import write

__all__ = [
    "Edition",
    "Fault",
    "MergeError",
    "ObjectModel",
    "OmtError",
    "check",
    "merge",
    "read",
    "write",
]
