"""The tables that our code has as classes, and what members are called there.

A member is called as its enumerant, in capitals, unless another name is given here.
"""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Chosen:
    """One class: what it is for, and names of our own by number."""

    uid: int
    meaning: str
    names: dict[int, str] = field(default_factory=dict)


CLASSES: dict[str, Chosen] = {
    "Force": Chosen(6, "Force id"),
    "Kind": Chosen(7, "Kind of an entity type"),
    "Domain": Chosen(8, "Domain of a platform"),
    "RadioCategory": Chosen(22, "Category of a radio type", {2: "DATA_LINK"}),
    "DeadReckoningAlgorithm": Chosen(
        44,
        "How others extrapolate an entity",
        {
            1: "STATIC",
            2: "FPW",
            3: "RPW",
            4: "RVW",
            5: "FVW",
            6: "FPB",
            7: "RPB",
            8: "RVB",
            9: "FVB",
        },
    ),
    "DetonationResult": Chosen(
        62,
        "What a detonation hit",
        {
            2: "ENTITY_PROXIMATE",
            4: "GROUND_PROXIMATE",
            6: "NONE_DUD",
            26: "KILL_WITH_FRAGMENT_1",
            27: "KILL_WITH_FRAGMENT_2",
            28: "KILL_WITH_FRAGMENT_3",
            29: "KILL_AFTER_FLY_OUT_FAILURE",
            30: "KILL_AFTER_FLY_OUT_FAILURE_2",
            31: "MISS_FLY_OUT",
            32: "MISS_END_GAME",
            33: "MISS_BOTH",
        },
    ),
    "StopReason": Chosen(67, "Why a simulation stops or freezes"),
    "FrozenBehavior": Chosen(
        68,
        "What goes on while a simulation is frozen",
        {0: "RUN_CLOCK", 1: "TRANSMIT", 2: "PROCESS"},
    ),
    "AcknowledgeFlag": Chosen(69, "What is acknowledged"),
    "ResponseFlag": Chosen(
        70,
        "How it is acknowledged",
        {1: "ABLE", 2: "UNABLE", 3: "PENDING_OPERATOR"},
    ),
    "ActionId": Chosen(71, "Action of an Action Request"),
    "RequestStatus": Chosen(72, "Status in an Action Response"),
    "EventType": Chosen(73, "Type of an Event Report"),
    "EmissionStateUpdate": Chosen(
        77,
        "Why an Electromagnetic Emission PDU is sent",
        {0: "HEARTBEAT", 1: "CHANGED_DATA"},
    ),
    "HighDensity": Chosen(79, "Whether a beam is on more targets than it lists"),
    "MajorModulation": Chosen(
        155, "Major modulation of a transmitter", {7: "CARRIER_PHASE_SHIFT"}
    ),
    "RadioSystem": Chosen(163, "Radio system of a modulation", {1: "GENERIC"}),
    "TransmitState": Chosen(
        164,
        "What a transmitter does",
        {1: "ON_NOT_TRANSMITTING", 2: "ON_TRANSMITTING"},
    ),
    "InputSource": Chosen(165, "Whence a transmitter has its input"),
    "CryptoSystem": Chosen(166, "Encryption device of a transmitter"),
    "ReceiverState": Chosen(
        179, "What a receiver does", {1: "ON_NOT_RECEIVING", 2: "ON_RECEIVING"}
    ),
    "EncodingClass": Chosen(
        270,
        "Class of a Signal's encoding scheme, its bits 15 and 14",
        {1: "RAW_BINARY", 2: "APPLICATION_SPECIFIC"},
    ),
    "SpotShape": Chosen(311, "Distribution of a beam's energy over its spot"),
    "PulseShape": Chosen(312, "Shape of a beam's pulses"),
    "EnergyFlag": Chosen(313, "Flags of a Directed Energy Fire", {1: "STATE_CHANGE"}),
    "ComponentDamage": Chosen(315, "Damage to a component by directed energy"),
}
