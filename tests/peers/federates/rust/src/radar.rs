//! The aircraft's radar: a search beam, and a beam that follows whom it has found.

use dis_rs::BodyRaw;
use dis_rs::electromagnetic_emission::model::{
    Beam, ElectromagneticEmission, EmitterSystem, FundamentalParameterData, TrackJam,
};
use dis_rs::enumerations::{
    ElectromagneticEmissionBeamFunction, ElectromagneticEmissionStateUpdateIndicator, EmitterName,
    EmitterSystemFunction,
};
use dis_rs::model::{BeamData, EntityId, EventId, PduBody, VectorF32};

const HEARTBEAT: f64 = 4.75; // s; HBT_PDU_EE is 5
const NAME: u16 = 1890; // AN/APG-68, UID 75
const SEARCH: u8 = 1;
const TRACK: u8 = 2;

#[derive(Default)]
pub struct Radar {
    told: Option<f64>,
    target: Option<EntityId>,
    emits: bool,
}

impl Radar {
    /// The next Emission of a radar that is on, when there is something to tell.
    pub fn due(
        &mut self,
        who: EntityId,
        target: Option<EntityId>,
        event: impl FnOnce() -> EventId,
        now: f64,
    ) -> Option<PduBody> {
        let changed = !self.emits || self.target != target;
        if !changed && self.told.is_some_and(|at| now < at + HEARTBEAT) {
            return None;
        }
        self.told = Some(now);
        self.target = target;
        self.emits = true;
        let mut beams = vec![search()];
        beams.extend(target.map(track));
        Some(emission(who, event(), changed, beams))
    }

    /// The Emission of a radar that goes off, if it was on: no beam is left.
    pub fn off(&mut self, who: EntityId, event: impl FnOnce() -> EventId) -> Option<PduBody> {
        self.told = None;
        std::mem::take(&mut self.emits).then(|| emission(who, event(), true, vec![]))
    }

    /// Silence without a word, of an entity that is frozen.
    pub fn forget(&mut self) {
        self.told = None;
    }
}

fn emission(who: EntityId, event: EventId, changed: bool, mut beams: Vec<Beam>) -> PduBody {
    let indicator = match changed {
        true => ElectromagneticEmissionStateUpdateIndicator::ChangedDataUpdate,
        false => ElectromagneticEmissionStateUpdateIndicator::HeartbeatUpdate,
    };
    ElectromagneticEmission::builder()
        .with_emitting_entity_id(who)
        .with_event_id(event)
        .with_state_update_indicator(indicator)
        .with_emitter_system(
            EmitterSystem::new()
                .with_name(EmitterName::from(NAME))
                .with_function(EmitterSystemFunction::Multifunction_1)
                .with_number(1)
                .with_location(VectorF32::new(7.0, 0.0, 0.0)) // m, in the nose
                .with_beams(&mut beams),
        )
        .build()
        .into_pdu_body()
}

fn search() -> Beam {
    let swept = BeamData::new()
        .with_azimuth_sweep(1.05) // rad, to each side
        .with_elevation_sweep(0.17);
    beam(SEARCH, ElectromagneticEmissionBeamFunction::Search, swept)
}

fn track(target: EntityId) -> Beam {
    let swept = BeamData::new()
        .with_azimuth_sweep(0.03)
        .with_elevation_sweep(0.03);
    beam(TRACK, ElectromagneticEmissionBeamFunction::Tracking, swept)
        .with_track_jam(TrackJam::new().with_entity_id(target))
}

fn beam(number: u8, function: ElectromagneticEmissionBeamFunction, swept: BeamData) -> Beam {
    Beam::new()
        .with_number(number)
        .with_parameter_index(u16::from(number))
        .with_parameter_data(
            FundamentalParameterData::new()
                .with_frequency(9.8e9) // Hz
                .with_effective_power(90.0) // dBm
                .with_pulse_repetition_frequency(2000.0) // Hz
                .with_pulse_width(1.5), // microseconds
        )
        .with_beam_data(swept)
        .with_beam_function(function)
}
