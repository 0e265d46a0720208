"""PDUs that are interactions: warfare, collisions, radio, simulation management."""

from .links import How, Interaction, Link

_MUNITION = (
    Link("firing_id", "FiringObjectIdentifier", How.OBJECT),
    Link("target_id", "TargetObjectIdentifier", How.OBJECT),
    Link("munition_id", "MunitionObjectIdentifier", How.OBJECT),
    Link("event_id", "EventIdentifier", How.EVENT, by="firing_id"),
    Link("descriptor.munition", "MunitionType", How.RECORD),
    Link("descriptor.warhead", "WarheadType"),
    Link("descriptor.fuse", "FuseType"),
    Link("descriptor.quantity", "QuantityFired"),
    Link("descriptor.rate", "RateOfFire"),
)
_COLLISION = (
    Link("issuing_id", "IssuingObjectIdentifier", How.OBJECT),
    Link("colliding_id", "CollidingObjectIdentifier", How.OBJECT),
    Link("event_id", "EventIdentifier", How.EVENT, by="issuing_id"),
    Link("mass", "IssuingObjectMass"),
)
_PARTIES = (
    Link("originating_id", "OriginatingEntity", How.RECORD),
    Link("receiving_id", "ReceivingEntity", How.RECORD),
)
_REQUEST = (*_PARTIES, Link("request_id", "RequestIdentifier"))
_DATUMS = (
    Link("fixed_datums", "FixedDatums", How.FIXED_DATUMS),
    Link("variable_datums", "VariableDatumSet", How.VARIABLE_DATUMS),
)
_RELIABLE = (Link("reliability", "AcknowledgementProtocol"),)
_START = (
    *_REQUEST,
    Link("real_time", "RealWorldTime", How.RECORD),
    Link("simulation_time", "SimulationTime", How.RECORD),
)
_STOP = (
    *_REQUEST,
    Link("real_time", "RealWorldTime", How.RECORD),
    Link("reason", "Reason"),
    Link("frozen_behavior", "RunInternalSimulationClock", bits=(0, 1)),
    Link("frozen_behavior", "UpdateAttributes", bits=(1, 1)),
    Link("frozen_behavior", "ReflectValues", bits=(2, 1)),
)
_ACKNOWLEDGE = (
    *_REQUEST,
    Link("acknowledge_flag", "AcknowledgeFlag"),
    Link("response_flag", "ResponseFlag"),
)
_ACTION = (*_REQUEST, Link("action_id", "ActionRequestCode"), *_DATUMS)
_RESULT = (*_REQUEST, Link("request_status", "RequestStatus"), *_DATUMS)
_QUERY = (
    *_REQUEST,
    Link("time_interval", "TimeInterval"),
    Link("fixed_ids", "FixedDatumIdentifiers"),
    Link("variable_ids", "VariableDatumIdentifiers"),
)
_DATA = (*_REQUEST, *_DATUMS)

#: By body class: those with an R at the end are of simulation management with
#: reliability, which has other PDU types and interactions below those without.
BODIES: dict[str, Interaction] = {
    "Fire": Interaction(
        "WeaponFire",
        (
            *_MUNITION,
            Link("fire_mission", "FireMissionIndex"),
            Link("location", "FiringLocation", How.RECORD),
            Link("velocity", "InitialVelocityVector", How.RECORD),
            Link("range", "FireControlSolutionRange"),
        ),
    ),
    "Detonation": Interaction(
        "MunitionDetonation",
        (
            *_MUNITION,
            Link("velocity", "FinalVelocityVector", How.RECORD),
            Link("location", "DetonationLocation", How.RECORD),
            Link("relative_location", "RelativeDetonationLocation", How.RECORD),
            Link("result", "DetonationResultCode"),
            Link("parameters", "ArticulatedPartData", How.PARTS),
        ),
    ),
    "Collision": Interaction(
        "Collision",
        (
            *_COLLISION,
            Link("collision_type", "CollisionType"),
            Link("velocity", "IssuingObjectVelocityVector", How.RECORD),
            Link("location", "CollisionLocation", How.RECORD),
        ),
    ),
    "CollisionElastic": Interaction(
        "CollisionElastic",
        (
            *_COLLISION,
            Link("contact_velocity", "IssuingObjectVelocityVector", How.RECORD),
            Link("impact_location", "CollisionLocation", How.RECORD),
            Link("intermediate.xx", "IntermediateResultXX"),
            Link("intermediate.xy", "IntermediateResultXY"),
            Link("intermediate.xz", "IntermediateResultXZ"),
            Link("intermediate.yy", "IntermediateResultYY"),
            Link("intermediate.yz", "IntermediateResultYZ"),
            Link("intermediate.zz", "IntermediateResultZZ"),
            Link("surface_normal", "UnitSurfaceNormal", How.RECORD),
            Link("restitution", "CoefficientOfRestitution"),
        ),
    ),
    "CreateEntity": Interaction("CreateEntity", _REQUEST),
    "RemoveEntity": Interaction("RemoveEntity", _REQUEST),
    "StartResume": Interaction("StartResume", _START),
    "StopFreeze": Interaction("StopFreeze", _STOP),
    "Acknowledge": Interaction("Acknowledge", _ACKNOWLEDGE),
    "ActionRequest": Interaction("ActionRequest", _ACTION),
    "ActionResponse": Interaction("ActionResponse", _RESULT),
    "DataQuery": Interaction("DataQuery", _QUERY),
    "SetData": Interaction("SetData", _DATA),
    "Data": Interaction("Data", _DATA),
    "EventReport": Interaction(
        "EventReport", (*_PARTIES, Link("event_type", "EventType"), *_DATUMS)
    ),
    "Comment": Interaction("Comment", (*_PARTIES, _DATUMS[1])),
    "TransferOwnership": Interaction(
        "TransferControl",
        (
            *_REQUEST,
            Link("transfer_type", "TransferType"),
            Link("transfer_id", "TransferEntity", How.OBJECT),
            Link("record_sets", "RecordSetData", How.RECORD_SETS),
        ),
    ),
    "CreateEntityR": Interaction("CreateEntityR", _REQUEST + _RELIABLE),
    "RemoveEntityR": Interaction("RemoveEntityR", _REQUEST + _RELIABLE),
    "StartResumeR": Interaction("StartResumeR", _START + _RELIABLE),
    "StopFreezeR": Interaction("StopFreezeR", _STOP + _RELIABLE),
    "AcknowledgeR": Interaction("AcknowledgeR", _ACKNOWLEDGE),
    "ActionRequestR": Interaction("ActionRequestR", _ACTION + _RELIABLE),
    "ActionResponseR": Interaction("ActionResponseR", _RESULT),
    "DataQueryR": Interaction("DataQueryR", _QUERY + _RELIABLE),
    "SetDataR": Interaction("SetDataR", _DATA + _RELIABLE),
    "DataR": Interaction("DataR", _DATA + _RELIABLE),
}

_RADIO = Link("entity_id", "HostRadioIndex", How.RADIO, by="radio_number")
_LINK = (
    Link("tdl_type", "TacticalDataLinkType"),
    Link("encoding_scheme", "TDLMessageCount", bits=(0, 14)),
)
#: Signal, by encoding class (UID 270). ``data`` and what it begins with by class:
#: its length is told in bits, as there.
SIGNALS: dict[int, Interaction] = {
    0: Interaction(
        "EncodedAudioRadioSignal",
        (
            Link("entity_id", "AudioData.StreamTag", How.STREAM, by="radio_number"),
            Link("encoding_scheme", "AudioData.EncodingType", bits=(0, 14)),
            Link("sample_rate", "AudioData.SampleRate"),
            Link("samples", "AudioData.SampleCount"),
            Link("data", "AudioData.Data"),
        ),
    ),
    1: Interaction(
        "RawBinaryRadioSignal",
        (
            _RADIO,
            *_LINK,
            Link("sample_rate", "DataRate"),
            Link("data", "SignalData"),
        ),
    ),
    2: Interaction(
        "ApplicationSpecificRadioSignal",
        (
            _RADIO,
            *_LINK,
            Link("sample_rate", "DataRate"),
            Link("data.protocol", "UserProtocolID"),
            Link("data.data", "SignalData"),
        ),
    ),
    3: Interaction(
        "DatabaseIndexRadioSignal",
        (
            _RADIO,
            *_LINK,
            Link("data.index", "DatabaseIndex"),
            Link("data.offset", "StartOffset"),
            Link("data.duration", "Duration"),
        ),
    ),
}
