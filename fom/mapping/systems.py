"""PDUs that tell of systems on board: emitters with their beams, and radios.

One Electromagnetic Emission PDU is one object a system and one object a beam of it;
a beam that a system does not have any more is an object that is deleted.
"""

from .links import How, Link, Object

_ON_BOARD = (
    Link("entity_id", "EntityIdentifier", How.RECORD),
    Link("entity_id", "HostObjectIdentifier", How.OBJECT),
)

#: Fields are those of one system in the PDU, but for the first three.
EMITTER = Object(
    "EmitterSystem",
    "EventIdentifier",
    (
        *_ON_BOARD,
        Link("event_id", "EventIdentifier", How.EVENT, by="entity_id"),
        Link("name", "EmitterType"),
        Link("function", "EmitterFunctionCode"),
        Link("number", "EmitterIndex"),
        Link("location", "RelativePosition", How.RECORD),
    ),
)
#: Of every beam; EmitterSystemIdentifier is the name of its system's object.
BEAM = (
    Link("number", "BeamIdentifier"),
    Link("parameter_index", "BeamParameterIndex"),
    Link("fundamental.frequency", "EmissionFrequency"),
    Link("fundamental.frequency_range", "FrequencyRange"),
    Link("fundamental.power", "EffectiveRadiatedPower"),
    Link("fundamental.pulse_frequency", "PulseRepetitionFrequency"),
    Link("fundamental.pulse_width", "PulseWidth"),
    Link("data.azimuth_center", "BeamAzimuthCenter"),
    Link("data.azimuth_sweep", "BeamAzimuthSweep"),
    Link("data.elevation_center", "BeamElevationCenter"),
    Link("data.elevation_sweep", "BeamElevationSweep"),
    Link("data.sweep_sync", "SweepSynch"),
    Link("function", "BeamFunctionCode"),
)
RADAR_BEAM = Object(
    "RadarBeam",
    "BeamIdentifier",
    (
        *BEAM,
        Link("high_density", "HighDensityTrack"),
        Link("targets", "TrackObjectIdentifiers", How.TARGETS),
    ),
)
JAMMER_BEAM = Object(
    "JammerBeam",
    "BeamIdentifier",
    (
        *BEAM,
        Link("high_density", "HighDensityJam"),
        Link("targets", "JammedObjectIdentifiers", How.JAMMED),
        Link("jamming_technique", "JammingModeSequence", How.JAMMING),
    ),
)
#: Beam functions (UID 78) whose beams are JammerBeams: jamming, time-shared or not.
JAMMING = frozenset((12, 25))

TRANSMITTER = Object(
    "RadioTransmitter",
    "TransmitterOperationalStatus",
    (
        *_ON_BOARD,
        Link("entity_id", "StreamTag", How.STREAM, by="radio_number"),
        Link("radio_number", "RadioIndex"),
        Link("radio_type", "RadioSystemType", How.RADIO_TYPE),
        Link("state", "TransmitterOperationalStatus"),
        Link("input_source", "RadioInputSource"),
        Link("antenna_location", "WorldLocation", How.RECORD),
        Link("relative_antenna_location", "RelativePosition", How.RECORD),
        Link("antenna_pattern", "AntennaPatternData", How.PATTERN),
        Link("frequency", "Frequency"),
        Link("bandwidth", "FrequencyBandwidth"),
        Link("power", "TransmittedPower"),
        Link("modulation.spread_spectrum", "SpreadSpectrum", How.SPREADING),
        Link("modulation.spread_spectrum", "TimeHopInUse", bits=(2, 1)),
        Link("modulation.major", "RFModulationType", How.MODULATION),
        Link("modulation.system", "RFModulationSystemType"),
        Link("crypto_system", "CryptoSystem"),
        Link("crypto_key", "EncryptionKeyIdentifier", bits=(0, 15)),
        Link("crypto_key", "CryptographicMode", bits=(15, 1)),
    ),
)
RECEIVER = Object(
    "RadioReceiver",
    "ReceiverOperationalStatus",
    (
        *_ON_BOARD,
        Link("radio_number", "RadioIndex"),
        Link("state", "ReceiverOperationalStatus"),
        Link("received_power", "ReceivedPower"),
        Link(
            "transmitter_id",
            "ReceivedTransmitterIdentifier",
            How.RADIO,
            by="transmitter_radio",
        ),
    ),
)
