"""What the RPR FOM 2.0 has no place for, in words; the tables above say the rest."""

#: By body class: what of it is not carried over. A federation that needs one of these
#: agrees on an extension of its own.
UNCARRIED: dict[str, tuple[str, ...]] = {
    "every PDU": (
        "the exercise identifier: it is the federation",
        "the PDU status, but for what the descriptor of a Detonation is, which the"
        " kind of its entity type tells",
    ),
    "EntityState": (
        "dead reckoning algorithm 0 and those above 9: the entity is Static",
        "the other parameters of dead reckoning",
        "velocity, acceleration and angular velocity that the algorithm does not use",
        "appearance bits that no attribute names",
        "capabilities but for supply of ammunition and fuel, recovery and repair",
        "variable parameters but for articulated and attached parts",
    ),
    "Detonation": ("variable parameters but for articulated and attached parts",),
    "ElectromagneticEmission": (
        "the state update indicator: 1 is told when more than the event changed",
        "the status of a beam: a beam that is off is no object",
        "the jamming technique of a beam that does not jam",
        "the emitter and beam numbers of a target that is tracked, not jammed",
        "the order of systems and beams: they are told in order of their numbers",
    ),
    "Transmitter": (
        "the detail of a major modulation that has no alternative",
        "pseudo-noise spreading; modulation parameters but for those of SINCGARS",
        "antenna patterns but for beams",
        "variable transmitter parameters",
    ),
    "Signal": (
        "the number of samples, but for encoded audio",
        "the sample rate of a database index, the TDL type of encoded audio",
    ),
    "StopFreeze": ("bits of the frozen behaviour above the third",),
    "TransferOwnership": ("the reliability service: TransferControl has none",),
    "Comment": ("fixed datums, which it does not use",),
}
#: Body classes that the mapping leaves out: our federates do not send them.
UNMAPPED = {
    "IsPartOf": "IsPartOf and RelativeSpatial of the part",
    "Designator": "object class Designator",
    "IFF": "object classes below IFF",
    "AggregateState": "object class AggregateEntity",
    "MinefieldState": "object class Minefield",
    "UnderwaterAcoustic": "object classes of RPR-UA",
    "ServiceRequest": "interactions of RPR-Logistics",
    "IntercomSignal": "nothing in RPR 2.0",
    "EntityStateUpdate": "an update of Spatial and what else changed",
}
