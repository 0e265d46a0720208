"""Where opendis 1.0 names a thing otherwise than we do, or has no place for it."""

from collections.abc import Mapping
from types import MappingProxyType

from .. import dis
from .links import NOWHERE

Names = Mapping[str, str]

_SIMULATION = {
    "site": "simulationAddress.site",
    "application": "simulationAddress.application",
}

#: The PDU types of classes that tell another one, or are a second one for theirs.
PDU_TYPES: Mapping[str, int | None] = MappingProxyType(
    {"RecordQueryReliablePdu": 65, "FastEntityStatePdu": None}
)

#: Which of their classes holds a record of ours: the first is what we make, the
#: others are taken as well. Their names for our fields, where those are not alike.
RECORDS: tuple[tuple[type, str, Names], ...] = (
    (dis.EntityId, "EntityID", {"site": "siteID", "application": "applicationID"}),
    (dis.EntityId, "EntityIdentifier", _SIMULATION | {"entity": "entityNumber"}),
    (dis.EntityId, "MinefieldIdentifier", _SIMULATION | {"entity": "minefieldNumber"}),
    (dis.EntityId, "ObjectIdentifier", _SIMULATION | {"entity": "objectNumber"}),
    (dis.EntityId, "UnattachedIdentifier", _SIMULATION | {"entity": "referenceNumber"}),
    (dis.SimulationAddress, "SimulationAddress", {}),
    (dis.EventId, "EventIdentifier", _SIMULATION),
    (dis.EntityType, "EntityType", {}),
    (dis.Vector, "Vector3Float", {}),
    (dis.Location, "Vector3Double", {}),
    (dis.Orientation, "EulerAngles", {}),
    (dis.ClockTime, "ClockTime", {"past_hour": "timePastHour"}),
    (dis.Marking, "EntityMarking", {"text": "characters"}),
    (dis.DeadReckoning, "DeadReckoningParameters", {"other": "parameters"}),
    (dis.Descriptor, "MunitionDescriptor", {}),
    (
        dis.ArticulatedPart,
        "ArticulatedParts",
        {"attached_to": "partAttachedTo", "parameter": "parameterType"},
    ),
    (
        dis.AttachedPart,
        "AttachedParts",
        {
            "attached_to": "partAttachedTo",
            "station": "parameterType",
            "part_type": "attachedPartType",
        },
    ),
    (
        dis.Separation,
        "SeparationVP",
        {
            "station_name": "stationLocation.stationName",
            "station_number": "stationLocation.stationNumber",
        },
    ),
    (dis.EntityTypeParameter, "EntityTypeVP", {}),
    (
        dis.EntityAssociation,
        "EntityAssociation",
        {
            "association": "associationType",
            "associated_id": "entityID",
            "connection": "physicalConnectionType",
        },
    ),
    (dis.SupplyQuantity, "SupplyQuantity", {}),
    (dis.FixedDatum, "FixedDatum", {}),
    (
        dis.VariableDatum,
        "VariableDatum",
        {"value": "variableData", "spare_bits": "variableDatumLength"},
    ),
    (
        dis.EmitterSystem,
        "EmissionSystemRecord",
        {
            "name": "emitterSystem.emitterName",
            "function": "emitterSystem.emitterFunction",
            "number": "emitterSystem.emitterIDNumber",
            "beams": "beamRecords",
        },
    ),
    (
        dis.Beam,
        "EmissionSystemBeamRecord",
        {
            "number": "beamIDNumber",
            "fundamental.frequency": "fundamentalParameterData.frequency",
            "fundamental.frequency_range": "fundamentalParameterData.frequencyRange",
            "fundamental.power": "fundamentalParameterData.effectiveRadiatedPower",
            "fundamental.pulse_frequency": (
                "fundamentalParameterData.pulseRepetitionFrequency"
            ),
            "fundamental.pulse_width": "fundamentalParameterData.pulseWidth",
            "data.azimuth_center": "fundamentalParameterData.beamAzimuthCenter",
            "data.azimuth_sweep": "fundamentalParameterData.beamAzimuthSweep",
            "data.elevation_center": "fundamentalParameterData.beamElevationCenter",
            "data.elevation_sweep": "fundamentalParameterData.beamElevationSweep",
            "data.sweep_sync": "fundamentalParameterData.beamSweepSync",
            "status": NOWHERE,
            "jamming_technique": "jammingModeSequence",
            "targets": "trackJamRecords",
        },
    ),
    (dis.JammingTechnique, "JammingTechnique", {}),
    (dis.TrackJam, "TrackJamData", {"target_id": "entityID"}),
    (dis.Modulation, "ModulationType", {"system": "radioSystem"}),
    (
        dis.BeamAntennaPattern,
        "BeamAntennaPattern",
        {
            "azimuth_width": "azimuthBeamwidth",
            "elevation_width": "elevationBeamwidth",
            "padding_2": "padding3",
        },
    ),
    (dis.PropulsionSystem, "PropulsionSystemData", {"engine_speed": "engineRpm"}),
    (
        dis.VectoringNozzle,
        "VectoringNozzleSystem",
        {
            "horizontal_deg": "horizontalDeflectionAngle",
            "vertical_deg": "verticalDeflectionAngle",
        },
    ),
    (dis.PerimeterPoint, "Vector2Float", {}),
    (dis.ObjectType, "ObjectType", {"kind": "objectKind"}),
    (
        dis.LinearSegment,
        "LinearSegmentParameter",
        {
            "modifications": "segmentModification",
            "general_appearance": "generalSegmentAppearance",
            "specific_appearance": "specificSegmentAppearance",
        },
    ),
    (
        dis.PrecisionAimpoint,
        "DirectedEnergyPrecisionAimpoint",
        {
            "spot_relative": "targetSpotEntityLocation",
            "spot_shape": "beamSpotType",
            "spot_orientation": "beamSpotCrossSectionOrientationAngle",
        },
    ),
    (
        dis.AreaAimpoint,
        "DirectedEnergyAreaAimpoint",
        {
            "patterns": "beamAntennaParameters",
            "depositions": "directedEnergyTargetEnergyDepositionRecordList",
        },
    ),
    (dis.EnergyDeposition, "DirectedEnergyTargetEnergyDeposition", {}),
    (
        dis.DamageDescription,
        "DirectedEnergyDamage",
        {
            "component": "componentIdentification",
            "damage": "componentDamageStatus",
            "visual": "componentVisualDamageStatus",
        },
    ),
)

#: Their names for fields that many bodies share.
SHARED: Names = MappingProxyType(
    {
        "fixed_datums": "_datums.fixedDatumRecords",
        "variable_datums": "_datums.variableDatumRecords",
        "fixed_ids": "_dataQuery.fixedDatumIDs",
        "variable_ids": "_dataQuery.variableDatumIDs",
        "real_time": "realWorldTime",
        "referenced_id": "referencedObjectID",
        "requester": "requesterID",
        "receiver": "receivingID",
    }
)

#: Their names for the fields of one body. Some are none of theirs, but named as in
#: their other classes: Receiver's radio, Point Object's appearances and Directed
#: Energy Fire's event, which their classes forgot. We add those attributes, and who
#: makes such an object himself has to.
BODIES: Mapping[type, Names] = MappingProxyType(
    {
        dis.EntityState: {
            "parameters": "variableParameters",
            "alternative_type": "alternativeEntityType",
        },
        dis.Fire: {"munition_id": "munitionExpendableID"},
        dis.Detonation: {
            "munition_id": "explodingEntityID",
            "relative_location": "locationInEntityCoordinates",
        },
        dis.ServiceRequest: {"service": "serviceTypeRequested"},
        dis.Designator: {
            "system_name": "codeName",
            "code": "designatorCode",
            "spot_relative": "designatorSpotWrtDesignated",
            "algorithm": "deadReckoningAlgorithm",
            "spot_acceleration": "entityLinearAcceleration",
        },
        dis.Transmitter: {
            "entity_id": "radioReferenceID",
            "radio_type": "radioEntityType",
            "modulation": "modulationType",
            "crypto_key": "cryptoKeyId",
            "antenna_pattern": "antennaPatternList",
            "variable_parameters": NOWHERE,
        },
        dis.Signal: {"radio_number": "radioID", "spare_bits": NOWHERE},
        dis.IntercomSignal: {
            "radio_number": "communicationsDeviceID",
            "spare_bits": NOWHERE,
        },
        dis.IntercomControl: {
            "channel": "communicationsChannelType",
            "source_intercom": "sourceCommunicationsDeviceID",
            "priority": "transmitPriority",
            "line_state": "transmitLineState",
            "master_intercom": "masterCommunicationsDeviceID",
            "master_channel": NOWHERE,
            "parameters": NOWHERE,
        },
        dis.Receiver: {
            "entity_id": "radioReferenceID",
            "radio_number": "radioNumber",
            "transmitter_id": "transmitterEntityID",
        },
        dis.UnderwaterAcoustic: {
            "state_update": "stateChangeIndicator",
            "passive_index": "passiveParameterIndex",
            "shafts": NOWHERE,
            "activities": NOWHERE,
            "systems": NOWHERE,
        },
        dis.SupplementalEmissionEntityState: {
            "entity_id": "orginatingEntityID",
            "radar_signature": "radarCrossSectionSignatureRepresentationIndex",
            "propulsion_systems": "propulsionSystemData",
            "vectoring_nozzles": "vectoringSystemData",
        },
        dis.IsPartOf: {
            "originating_id": "orginatingEntityID",
            "nature": "relationship.nature",
            "position": "relationship.position",
            "station_name": "namedLocationID.stationName",
            "station_number": "namedLocationID.stationNumber",
            "part_type": "partEntityType",
        },
        dis.PointObjectState: {
            "specific_appearance": "specificObjectAppearance",
            "general_appearance": "generalObjectAppearance",
        },
        dis.ArealObjectState: {
            "specific_appearance": "specificObjectAppearance",
            "general_appearance": "generalObjectAppearance",
            "points": "objectLocation",
        },
        dis.LinearObjectState: {"segments": "linearSegmentParameters"},
        dis.StopFreezeR: {"reliability": "requiredReliablityService"},
        dis.ActionResponseR: {"request_status": "responseStatus"},
        dis.CollisionElastic: {
            "impact_location": "locationOfImpact",
            **{
                f"intermediate.{axes}": f"collisionIntermediateResult{axes.upper()}"
                for axes in ("xx", "xy", "xz", "yy", "yz", "zz")
            },
        },
        dis.DirectedEnergyFire: {
            "event_id": "eventID",
            "shot_start": "shotStartTime",
            "cumulative_time": "cumulativeShotTime",
            "aperture_location": "apertureEmitterLocation",
            "pulse_frequency": "pulseRepetitionFrequency",
        },
        dis.EntityDamageStatus: {"entity_id": "damagedEntityID"},
    }
)
