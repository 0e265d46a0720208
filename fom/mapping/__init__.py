"""The correspondence of DIS and the RPR FOM, as data.

Names on the one side are those of `interop.dis`, on the other those of the RPR FOM:
classes by their last name, since which module has them is for the merged model to say.
"""

from .entities import (
    APPEARANCE,
    CAPABILITIES,
    CLASSES,
    DEACTIVATED,
    ENTITY,
    FROZEN,
    OTHER_CLASS,
    Bits,
    class_of,
)
from .exchanges import BODIES, SIGNALS
from .links import How, Interaction, Link, Object
from .spatial import SPATIAL, Spatial
from .systems import (
    BEAM,
    EMITTER,
    JAMMER_BEAM,
    JAMMING,
    RADAR_BEAM,
    RECEIVER,
    TRANSMITTER,
)
from .uncarried import UNCARRIED, UNMAPPED

__all__ = [
    "APPEARANCE",
    "BEAM",
    "BODIES",
    "Bits",
    "CAPABILITIES",
    "CLASSES",
    "DEACTIVATED",
    "EMITTER",
    "ENTITY",
    "FROZEN",
    "How",
    "Interaction",
    "JAMMER_BEAM",
    "JAMMING",
    "Link",
    "OTHER_CLASS",
    "Object",
    "RADAR_BEAM",
    "RECEIVER",
    "SIGNALS",
    "SPATIAL",
    "Spatial",
    "TRANSMITTER",
    "UNCARRIED",
    "UNMAPPED",
    "class_of",
]
