"""What one application knows of a running exercise and owes to it."""

from ..dis.dead_reckoning import Kinematics
from .agreement import Agreement
from .exercise import Exercise
from .heard import HeardEntities
from .heartbeats import Heartbeats, again_after
from .inbox import Inbox
from .management import ALL, Management, Pending, Request, Response
from .owned import OwnedEntities
from .presence import Presence
from .received import Received

__all__ = [
    "ALL",
    "Agreement",
    "Exercise",
    "HeardEntities",
    "Heartbeats",
    "Inbox",
    "Kinematics",
    "Management",
    "OwnedEntities",
    "Pending",
    "Presence",
    "Received",
    "Request",
    "Response",
    "again_after",
]
