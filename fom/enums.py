"""Enumerants of SISO-REF-010 that our federates use, as classes.

Reprinted with permission from SISO Inc. They are generated but for `Appearance`. A
number that stands in none of these is still carried: they are names, not limits.
"""

from enum import IntFlag

from .enums_auto import (
    AcknowledgeFlag,
    ActionId,
    ComponentDamage,
    CryptoSystem,
    DeadReckoningAlgorithm,
    DetonationResult,
    Domain,
    EmissionStateUpdate,
    EncodingClass,
    EnergyFlag,
    EventType,
    Force,
    FrozenBehavior,
    HighDensity,
    InputSource,
    Kind,
    MajorModulation,
    PulseShape,
    RadioCategory,
    RadioSystem,
    ReceiverState,
    RequestStatus,
    ResponseFlag,
    SpotShape,
    StopReason,
    TransmitState,
)

__all__ = [
    "AcknowledgeFlag",
    "ActionId",
    "Appearance",
    "ComponentDamage",
    "CryptoSystem",
    "DeadReckoningAlgorithm",
    "DetonationResult",
    "Domain",
    "EmissionStateUpdate",
    "EncodingClass",
    "EnergyFlag",
    "EventType",
    "Force",
    "FrozenBehavior",
    "HighDensity",
    "InputSource",
    "Kind",
    "MajorModulation",
    "PulseShape",
    "RadioCategory",
    "RadioSystem",
    "ReceiverState",
    "RequestStatus",
    "ResponseFlag",
    "SpotShape",
    "StopReason",
    "TransmitState",
]


class Appearance(IntFlag):
    """Appearance bits that platforms and munitions share (UID 31 to 36)."""

    DAMAGE_SLIGHT = 1 << 3
    DAMAGE_MODERATE = 2 << 3
    DESTROYED = 3 << 3
    SMOKE = 1 << 5
    ENGINE_SMOKE = 1 << 6
    FLAMING = 1 << 15
    LAUNCH_FLASH = 1 << 16  #: of a munition
    FROZEN = 1 << 21
    POWER_PLANT = 1 << 22
    DEACTIVATED = 1 << 23
