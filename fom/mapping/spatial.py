"""Dead reckoning: which fields of a Spatial attribute each algorithm has (UID 44)."""

from typing import NamedTuple


class Spatial(NamedTuple):
    """What of an Entity State a dead reckoning algorithm uses."""

    enumerator: str  #: of DeadReckoningAlgorithmEnum8
    alternative: str  #: of SpatialVariantStruct
    velocity: bool = True
    acceleration: bool = False
    rotation: bool = False


#: By algorithm; numbers that are not here have no place in the RPR FOM.
SPATIAL = {
    1: Spatial("Static", "SpatialStatic", velocity=False),
    2: Spatial("DRM_FPW", "SpatialFPW"),
    3: Spatial("DRM_RPW", "SpatialRPW", rotation=True),
    4: Spatial("DRM_RVW", "SpatialRVW", acceleration=True, rotation=True),
    5: Spatial("DRM_FVW", "SpatialFVW", acceleration=True),
    6: Spatial("DRM_FPB", "SpatialFPB"),
    7: Spatial("DRM_RPB", "SpatialRPB", rotation=True),
    8: Spatial("DRM_RVB", "SpatialRVB", acceleration=True, rotation=True),
    9: Spatial("DRM_FVB", "SpatialFVB", acceleration=True),
}
