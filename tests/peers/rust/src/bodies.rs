//! The bodies that dis-rs can make, and the records that their lists can hold.

use dis_rs::entity_state::model::EntityAppearance;
use dis_rs::enumerations::VariableRecordType;
use dis_rs::model::{
    EntityId, FixedDatum, PduBody, RecordSet, SupplyQuantity, VariableDatum, VariableParameter,
};
use dis_rs::*;
use serde_json::{Value, to_value};

macro_rules! defaults {
    ($pdu_type:expr, $($number:literal => $kind:path,)*) => {
        match $pdu_type {
            $($number => Some(<$kind>::default().into_pdu_body()),)*
            _ => None,
        }
    };
}

/// Returns the body of a PDU type as its constructor leaves it.
pub fn default_body(pdu_type: u8) -> Option<PduBody> {
    defaults!(pdu_type,
        1 => entity_state::model::EntityState,
        2 => fire::model::Fire,
        3 => detonation::model::Detonation,
        4 => collision::model::Collision,
        5 => service_request::model::ServiceRequest,
        6 => resupply_offer::model::ResupplyOffer,
        7 => resupply_received::model::ResupplyReceived,
        8 => resupply_cancel::model::ResupplyCancel,
        9 => repair_complete::model::RepairComplete,
        10 => repair_response::model::RepairResponse,
        11 => create_entity::model::CreateEntity,
        12 => remove_entity::model::RemoveEntity,
        13 => start_resume::model::StartResume,
        14 => stop_freeze::model::StopFreeze,
        15 => acknowledge::model::Acknowledge,
        16 => action_request::model::ActionRequest,
        17 => action_response::model::ActionResponse,
        18 => data_query::model::DataQuery,
        19 => set_data::model::SetData,
        20 => data::model::Data,
        21 => event_report::model::EventReport,
        22 => comment::model::Comment,
        23 => electromagnetic_emission::model::ElectromagneticEmission,
        24 => designator::model::Designator,
        25 => transmitter::model::Transmitter,
        26 => signal::model::Signal,
        27 => receiver::model::Receiver,
        28 => iff::model::Iff,
        29 => underwater_acoustic::model::UnderwaterAcoustic,
        30 => sees::model::SEES,
        33 => aggregate_state::model::AggregateState,
        34 => is_group_of::model::IsGroupOf,
        35 => transfer_ownership::model::TransferOwnership,
        36 => is_part_of::model::IsPartOf,
        51 => create_entity_r::model::CreateEntityR,
        52 => remove_entity_r::model::RemoveEntityR,
        53 => start_resume_r::model::StartResumeR,
        54 => stop_freeze_r::model::StopFreezeR,
        55 => acknowledge_r::model::AcknowledgeR,
        56 => action_request_r::model::ActionRequestR,
        57 => action_response_r::model::ActionResponseR,
        58 => data_query_r::model::DataQueryR,
        59 => set_data_r::model::SetDataR,
        60 => data_r::model::DataR,
        61 => event_report_r::model::EventReportR,
        62 => comment_r::model::CommentR,
        63 => record_r::model::RecordR,
        64 => set_record_r::model::SetRecordR,
        65 => record_query_r::model::RecordQueryR,
        66 => collision_elastic::model::CollisionElastic,
        67 => entity_state_update::model::EntityStateUpdate,
        72 => attribute::model::Attribute,
    )
}

/// Returns what an empty list, or an absent record, may hold; an octet is the last.
pub fn items() -> Vec<Value> {
    let id = VariableRecordType::default();
    let records = RecordSet::default().with_record(vec![0; 8]);
    [
        to_value(VariableParameter::Articulated(Default::default())),
        to_value(FixedDatum::new(id, 0)),
        to_value(VariableDatum::new(id, vec![0; 3])),
        to_value(SupplyQuantity::default()),
        to_value(electromagnetic_emission::model::EmitterSystem::default()),
        to_value(electromagnetic_emission::model::Beam::default()),
        to_value(electromagnetic_emission::model::TrackJam::default()),
        to_value(underwater_acoustic::model::Shaft::default()),
        to_value(underwater_acoustic::model::APA::default()),
        to_value(underwater_acoustic::model::UAEmitterSystem::default()),
        to_value(underwater_acoustic::model::UABeam::default()),
        to_value(sees::model::PropulsionSystemData::default()),
        to_value(sees::model::VectoringNozzleSystemData::default()),
        to_value(aggregate_state::model::SilentAggregateSystem::default()),
        to_value(aggregate_state::model::SilentEntitySystem::default()),
        to_value(EntityId::default()),
        to_value(iff::model::IffLayer2::default()),
        to_value(iff::model::IffLayer3::default()),
        to_value(iff::model::IffLayer4::default()),
        to_value(iff::model::IffLayer5::default()),
        to_value(iff::model::IffFundamentalParameterData::default()),
        to_value(iff::model::IffDataRecord::default()),
        to_value(transmitter::model::BeamAntennaPattern::default()),
        to_value(transmitter::model::VariableTransmitterParameter::default()),
        to_value(attribute::model::AttributeRecordSet::default()),
        to_value(attribute::model::AttributeRecord::default()),
        to_value(records),
        to_value(EntityAppearance::default()),
        to_value(id),
        to_value([0u8; 8]),
        to_value(0),
    ]
    .into_iter()
    .filter_map(Result::ok)
    .collect()
}
