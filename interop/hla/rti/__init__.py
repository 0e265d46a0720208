"""An RTI of our own: the services of IEEE 1516.1 without input, output or clock."""

# The groups of services enter themselves into the registry.
from . import (
    declaration,
    directed,
    filtering,
    instances,
    joining,
    messages,
    names,
    ownership,
    regions,
    saving,
    support,
    switches,
    synchronization,
    time,
    transportation,
)
from .registry import CONNECTION_SERVICES, LIMITS, NOT_OFFERED, SERVICES
from .rti import Connection, Rti

__all__ = [
    "CONNECTION_SERVICES",
    "Connection",
    "LIMITS",
    "NOT_OFFERED",
    "Rti",
    "SERVICES",
    "declaration",
    "directed",
    "filtering",
    "instances",
    "joining",
    "messages",
    "names",
    "ownership",
    "regions",
    "saving",
    "support",
    "switches",
    "synchronization",
    "time",
    "transportation",
]
