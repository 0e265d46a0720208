"""Making federates run: under the wall clock, in lock step, as processes."""

from .build import Casting, build
from .lateness import Lateness
from .lockstep import LockStep, seed_keyring
from .processes import Processes
from .runner import Runner

__all__ = [
    "Casting",
    "Lateness",
    "LockStep",
    "Processes",
    "Runner",
    "build",
    "seed_keyring",
]
