"""Enumerants of SISO-REF-010 that our federates use, by the UID of their table.

Reprinted with permission from SISO Inc. (SISO-REF-010 v34, 15 October 2024). A number
that stands in none of these is still carried: they are names, not limits.
"""

from enum import IntEnum, IntFlag


class Force(IntEnum):
    """Force id (UID 6)."""

    OTHER = 0
    FRIENDLY = 1
    OPPOSING = 2
    NEUTRAL = 3


class Kind(IntEnum):
    """Kind of an entity type (UID 7)."""

    OTHER = 0
    PLATFORM = 1
    MUNITION = 2
    LIFE_FORM = 3
    ENVIRONMENTAL = 4
    CULTURAL_FEATURE = 5
    SUPPLY = 6
    RADIO = 7
    EXPENDABLE = 8
    SENSOR_EMITTER = 9


class Domain(IntEnum):
    """Domain of a platform (UID 8)."""

    OTHER = 0
    LAND = 1
    AIR = 2
    SURFACE = 3
    SUBSURFACE = 4
    SPACE = 5


class Appearance(IntFlag):
    """Appearance bits that platforms and munitions share (UID 31 to 43)."""

    DAMAGE_SLIGHT = 1 << 3
    DAMAGE_MODERATE = 2 << 3
    DESTROYED = 3 << 3
    SMOKE = 1 << 5
    ENGINE_SMOKE = 1 << 6
    FLAMING = 1 << 15
    LAUNCH_FLASH = 1 << 16
    FROZEN = 1 << 21
    POWER_PLANT = 1 << 22
    DEACTIVATED = 1 << 23


class DeadReckoningAlgorithm(IntEnum):
    """How others extrapolate an entity (UID 44)."""

    OTHER = 0
    STATIC = 1
    FPW = 2
    RPW = 3
    RVW = 4
    FVW = 5
    FPB = 6
    RPB = 7
    RVB = 8
    FVB = 9


class DetonationResult(IntEnum):
    """What a detonation hit (UID 62)."""

    OTHER = 0
    ENTITY_IMPACT = 1
    ENTITY_PROXIMATE = 2
    GROUND_IMPACT = 3
    GROUND_PROXIMATE = 4
    DETONATION = 5
    NONE_DUD = 6
    AIR_HIT = 17
    AIR_BURST = 25
    KILL_WITH_FRAGMENT_1 = 26
    KILL_WITH_FRAGMENT_2 = 27
    KILL_WITH_FRAGMENT_3 = 28
    KILL_AFTER_FLY_OUT_FAILURE = 29
    KILL_AFTER_FLY_OUT_FAILURE_2 = 30
    MISS_FLY_OUT = 31
    MISS_END_GAME = 32
    MISS_BOTH = 33


class StopReason(IntEnum):
    """Why a simulation stops or freezes (UID 67)."""

    OTHER = 0
    RECESS = 1
    TERMINATION = 2


class AcknowledgeFlag(IntEnum):
    """What is acknowledged (UID 69)."""

    CREATE_ENTITY = 1
    REMOVE_ENTITY = 2
    START_RESUME = 3
    STOP_FREEZE = 4
    TRANSFER_OWNERSHIP = 5


class ResponseFlag(IntEnum):
    """How it is acknowledged (UID 70)."""

    OTHER = 0
    ABLE = 1
    UNABLE = 2
    PENDING_OPERATOR = 3


class EventType(IntEnum):
    """Type of an Event Report (UID 73)."""

    OTHER = 0
    DAMAGE = 4
    DETECT = 19


class ActionId(IntEnum):
    """Action of an Action Request (UID 71); ours stand above 16,000."""

    JOIN_EXERCISE = 45
    RESIGN_EXERCISE = 46
    SCENARIO_EVENT = 0x4445
    AUTHORIZE_ENGAGEMENT = 0x444F


class RequestStatus(IntEnum):
    """Status in an Action Response (UID 72)."""

    OTHER = 0
    PENDING = 1
    EXECUTING = 2
    PARTIALLY_COMPLETE = 3
    COMPLETE = 4
    REQUEST_REJECTED = 5


class RadioCategory(IntEnum):
    """Category of a radio type (UID 22)."""

    DATA_LINK = 2
    LINK_16_TERMINAL = 21


class MajorModulation(IntEnum):
    """Major modulation of a transmitter (UID 155)."""

    NO_STATEMENT = 0
    AMPLITUDE = 1
    AMPLITUDE_AND_ANGLE = 2
    ANGLE = 3
    COMBINATION = 4
    PULSE = 5
    UNMODULATED = 6
    CARRIER_PHASE_SHIFT = 7
    SATCOM = 8


class RadioSystem(IntEnum):
    """Radio system that a modulation belongs to (UID 163)."""

    OTHER = 0
    GENERIC = 1
    JTIDS_MIDS = 8
    L_BAND_SATCOM = 11
    MUOS = 14


class TransmitState(IntEnum):
    """What a transmitter does (UID 164)."""

    OFF = 0
    ON_NOT_TRANSMITTING = 1
    ON_TRANSMITTING = 2


class InputSource(IntEnum):
    """Whence a transmitter has its input (UID 165)."""

    OTHER = 0
    DIGITAL_DATA_DEVICE = 8


class CryptoSystem(IntEnum):
    """Encryption device of a transmitter (UID 166)."""

    NO_ENCRYPTION_DEVICE = 0
    KY_58 = 2
    KY_100 = 7
    KY_57 = 8
    KYV_5 = 9
    KGV_135A = 13


class ReceiverState(IntEnum):
    """What a receiver does (UID 179)."""

    OFF = 0
    ON_NOT_RECEIVING = 1
    ON_RECEIVING = 2


class EncodingClass(IntEnum):
    """Class of a Signal's encoding scheme, its bits 15 and 14 (UID 270)."""

    ENCODED_AUDIO = 0
    RAW_BINARY = 1
    APPLICATION_SPECIFIC = 2
    DATABASE_INDEX = 3


class EmitterFunction(IntEnum):
    """What an emitter system is for (UID 76)."""

    OTHER = 0
    MULTI_FUNCTION = 1
    EARLY_WARNING = 2
    FIRE_CONTROL = 4
    ACQUISITION = 5
    TRACKER = 6
    BATTLEFIELD_SURVEILLANCE = 24
    SPACE = 50


class EmissionStateUpdate(IntEnum):
    """Why an Electromagnetic Emission PDU is sent (UID 77)."""

    HEARTBEAT = 0
    CHANGED_DATA = 1


class BeamFunction(IntEnum):
    """What a beam is for (UID 78)."""

    OTHER = 0
    SEARCH = 1
    ACQUISITION = 3
    TRACKING = 4
    ACTIVE_SEEKER = 11
    JAMMING = 12


class HighDensity(IntEnum):
    """Whether a beam is on more targets than it lists (UID 79)."""

    NOT_SELECTED = 0
    SELECTED = 1


class PduType(IntEnum):
    """What a PDU is about (UID 4)."""

    OTHER = 0
    ENTITY_STATE = 1
    FIRE = 2
    DETONATION = 3
    COLLISION = 4
    SERVICE_REQUEST = 5
    RESUPPLY_OFFER = 6
    RESUPPLY_RECEIVED = 7
    RESUPPLY_CANCEL = 8
    REPAIR_COMPLETE = 9
    REPAIR_RESPONSE = 10
    CREATE_ENTITY = 11
    REMOVE_ENTITY = 12
    START_RESUME = 13
    STOP_FREEZE = 14
    ACKNOWLEDGE = 15
    ACTION_REQUEST = 16
    ACTION_RESPONSE = 17
    DATA_QUERY = 18
    SET_DATA = 19
    DATA = 20
    EVENT_REPORT = 21
    COMMENT = 22
    ELECTROMAGNETIC_EMISSION = 23
    DESIGNATOR = 24
    TRANSMITTER = 25
    SIGNAL = 26
    RECEIVER = 27
    IFF = 28
    UNDERWATER_ACOUSTIC = 29
    SUPPLEMENTAL_EMISSION_ENTITY_STATE = 30
    INTERCOM_SIGNAL = 31
    INTERCOM_CONTROL = 32
    AGGREGATE_STATE = 33
    IS_GROUP_OF = 34
    TRANSFER_OWNERSHIP = 35
    IS_PART_OF = 36
    MINEFIELD_STATE = 37
    MINEFIELD_QUERY = 38
    MINEFIELD_DATA = 39
    MINEFIELD_RESPONSE_NACK = 40
    ENVIRONMENTAL_PROCESS = 41
    GRIDDED_DATA = 42
    POINT_OBJECT_STATE = 43
    LINEAR_OBJECT_STATE = 44
    AREAL_OBJECT_STATE = 45
    TSPI = 46
    APPEARANCE = 47
    ARTICULATED_PARTS = 48
    LE_FIRE = 49
    LE_DETONATION = 50
    CREATE_ENTITY_R = 51
    REMOVE_ENTITY_R = 52
    START_RESUME_R = 53
    STOP_FREEZE_R = 54
    ACKNOWLEDGE_R = 55
    ACTION_REQUEST_R = 56
    ACTION_RESPONSE_R = 57
    DATA_QUERY_R = 58
    SET_DATA_R = 59
    DATA_R = 60
    EVENT_REPORT_R = 61
    COMMENT_R = 62
    RECORD_R = 63
    SET_RECORD_R = 64
    RECORD_QUERY_R = 65
    COLLISION_ELASTIC = 66
    ENTITY_STATE_UPDATE = 67
    DIRECTED_ENERGY_FIRE = 68
    ENTITY_DAMAGE_STATUS = 69
    INFORMATION_OPERATIONS_ACTION = 70
    INFORMATION_OPERATIONS_REPORT = 71
    ATTRIBUTE = 72


class SpotShape(IntEnum):
    """Distribution of a beam's energy over its spot (UID 311)."""

    OTHER = 0
    GAUSSIAN = 1
    TOP_HAT = 2


class PulseShape(IntEnum):
    """Shape of a beam's pulses (UID 312)."""

    OTHER = 0
    SQUARE_WAVE = 1
    CONTINUOUS_WAVE = 2
    GAUSSIAN = 3


class EnergyFlag(IntFlag):
    """Flags of a Directed Energy Fire (UID 313)."""

    WEAPON_ON = 1 << 0
    STATE_CHANGE = 1 << 1  #: else the heartbeat made it due (UID 374)


class ComponentDamage(IntEnum):
    """Damage in a directed-energy damage description (UID 315)."""

    NO_DAMAGE = 0
    MINOR_DAMAGE = 1
    MEDIUM_DAMAGE = 2
    MAJOR_DAMAGE = 3
    DESTROYED = 4
