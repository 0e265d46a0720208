//! The simulation: an aircraft with a radar, a vehicle with a radio, and a manager's
//! requests about both.

use crate::earth::{Place, Vector, distance};
use crate::entity::Entity;
use crate::radar::Radar;
use crate::radio::Radio;
use crate::requests::{ALL, Memory, Request, Wish};
use dis_rs::enumerations::{
    AppearanceEntityOrObjectState, DetonationResult, PlatformDomain, StopFreezeFrozenBehavior,
};
use dis_rs::model::{EntityId, EventId, Location, PduBody, SimulationAddress};
use std::collections::HashMap;

const SPEED: f64 = 150.0; // m/s
const REACH: f64 = 100_000.0; // m, of the radar
const TIMEOUT: f64 = 12.0; // s, 5 times HBT_TIMEOUT_MPLIER
const SOON: f64 = 3600.0; // s within which a start is waited for
const ASSIGN: u16 = 0xfffe; // RQST_ASSIGN_ID

pub struct Simulation {
    us: SimulationAddress,
    aircraft: Entity,
    vehicle: Entity,
    radar: Radar,
    radio: Radio,
    others: HashMap<EntityId, (f64, Vector)>,
    frozen: Option<StopFreezeFrozenBehavior>,
    starts: Option<(f64, Vec<EntityId>, bool)>, // what a Start/Resume is still to do
    epoch: f64,                                 // s since 1970 of the exercise at 0
    known: Memory,
    events: u16,
    then: f64,
}

impl Simulation {
    pub fn new(us: SimulationAddress, epoch: f64) -> Simulation {
        let id = |number| EntityId {
            simulation_address: us,
            entity_id: number,
        };
        let north = Place {
            latitude: 48.2_f64.to_radians(),
            longitude: 16.4_f64.to_radians(),
            altitude: 200.0,
            heading: 0.0,
        };
        let above = Place {
            altitude: 3000.0,
            heading: 0.9,
            ..north
        };
        Simulation {
            us,
            aircraft: Entity::new(id(1), "FALCON", PlatformDomain::Air, above, SPEED),
            vehicle: Entity::new(id(2), "ABRAMS", PlatformDomain::Land, north, 0.0),
            radar: Radar::default(),
            radio: Radio::default(),
            others: HashMap::new(),
            frozen: None,
            starts: None,
            epoch,
            known: Memory::default(),
            events: 0,
            then: 0.0,
        }
    }

    /// Takes in a PDU of another; `octets` are its body.
    pub fn take(&mut self, body: PduBody, octets: &[u8], now: f64) -> Vec<PduBody> {
        if let Some(request) = Request::of(&body) {
            return self.obey(&request, octets, now);
        }
        match body {
            PduBody::EntityState(state) if state.entity_id.simulation_address != self.us => {
                let gone = Some(AppearanceEntityOrObjectState::Deactivated);
                if state.entity_appearance.state() == gone {
                    self.others.remove(&state.entity_id);
                } else {
                    let there = (now, vector(&state.entity_location));
                    self.others.insert(state.entity_id, there);
                }
            }
            PduBody::Transmitter(other)
                if other.radio_reference_id.simulation_address != self.us =>
            {
                self.radio.hear(&other, now);
            }
            PduBody::Detonation(burst) if explodes(burst.detonation_result) => {
                let there = vector(&burst.location_in_world_coordinates);
                for entity in [&mut self.aircraft, &mut self.vehicle] {
                    entity.suffer(&there, now);
                }
            }
            _ => {}
        }
        vec![]
    }

    /// Moves everything on to `now`, and returns what is to be sent.
    pub fn advance(&mut self, now: f64) -> Vec<PduBody> {
        let dt = now - std::mem::replace(&mut self.then, now);
        self.aircraft.advance(dt);
        let mut bodies = vec![];
        if let Some((_, chosen, whole)) = self.starts.take_if(|(at, _, _)| now >= *at) {
            self.freeze(&chosen, whole, None);
        }
        if self.aircraft.here && self.aircraft.is_gone(now) {
            bodies.extend(self.remove(self.aircraft.id, now));
        }
        bodies.extend(self.aircraft.due(now));
        bodies.extend(self.vehicle.due(now));
        if self.aircraft.speaks() {
            let (who, target) = (self.aircraft.id, self.target(now));
            let event = || event_of(&mut self.events, self.us);
            bodies.extend(self.radar.due(who, target, event, now));
        } else if self.aircraft.here {
            self.radar.forget();
        }
        if self.vehicle.speaks() {
            let there = self.vehicle.position();
            bodies.extend(self.radio.due(self.vehicle.id, &there, now));
        } else if self.vehicle.here {
            self.radio.forget();
        }
        bodies
    }

    /// Takes everything out of the exercise, and returns what is to be sent.
    pub fn leave(&mut self, now: f64) -> Vec<PduBody> {
        let ids = [self.aircraft.id, self.vehicle.id];
        ids.into_iter()
            .flat_map(|id| self.remove(id, now))
            .collect()
    }

    /// The nearest entity of others that the radar sees.
    fn target(&mut self, now: f64) -> Option<EntityId> {
        self.others.retain(|_, (at, _)| now < *at + TIMEOUT);
        let here = self.aircraft.position();
        let seen = self
            .others
            .iter()
            .map(|(id, (_, there))| (*id, distance(&here, there)));
        let seen = seen.filter(|(_, away)| *away <= REACH);
        let nearest = seen.min_by(|one, other| one.1.total_cmp(&other.1));
        nearest.map(|(id, _)| id)
    }

    fn obey(&mut self, request: &Request, octets: &[u8], now: f64) -> Vec<PduBody> {
        let to = request.to.simulation_address;
        let fits = |asked: u16, ours: u16| asked == ours || asked == ALL;
        if !fits(to.site_id, self.us.site_id) || !fits(to.application_id, self.us.application_id) {
            return vec![];
        }
        let mut bodies = vec![];
        let done = match self.known.answer_to(octets) {
            Some(done) => done,
            None => {
                let done = self.fulfil(request, &mut bodies, now);
                self.known.keep(octets, done);
                done
            }
        };
        let us = EntityId {
            simulation_address: self.us,
            entity_id: 0,
        };
        bodies.splice(0..0, request.answer(us, done));
        bodies
    }

    /// Does what is asked; tells whether that was possible.
    fn fulfil(&mut self, request: &Request, bodies: &mut Vec<PduBody>, now: f64) -> bool {
        let number = request.to.entity_id;
        let whole = [0, ALL].contains(&number);
        let chosen: Vec<EntityId> = [self.aircraft.id, self.vehicle.id]
            .into_iter()
            .filter(|id| whole || id.entity_id == number)
            .collect();
        match &request.wish {
            Wish::Create if whole => true, // it is there, and so is what it simulates
            Wish::Create if number == ASSIGN => false,
            Wish::Create => chosen.into_iter().any(|id| self.create(id)),
            Wish::Remove => {
                let here = |id: &EntityId| self.entity(*id).here;
                let any = chosen.iter().any(here);
                bodies.extend(chosen.into_iter().flat_map(|id| self.remove(id, now)));
                any || whole
            }
            Wish::Start(time) => {
                let at = time - self.epoch;
                let possible = !chosen.is_empty();
                if now < at && at < now + SOON {
                    self.starts = Some((at, chosen, whole));
                } else {
                    self.freeze(&chosen, whole, None);
                }
                possible
            }
            Wish::Stop(how) => self.freeze(&chosen, whole, Some(*how)),
        }
    }

    fn freeze(
        &mut self,
        chosen: &[EntityId],
        whole: bool,
        how: Option<StopFreezeFrozenBehavior>,
    ) -> bool {
        self.starts = None;
        if whole {
            self.frozen = how;
        }
        for id in chosen {
            self.entity(*id).frozen = how;
        }
        !chosen.is_empty()
    }

    fn create(&mut self, id: EntityId) -> bool {
        if self.entity(id).here {
            return false;
        }
        let fresh = Simulation::new(self.us, self.epoch);
        let [aircraft, vehicle] = [fresh.aircraft, fresh.vehicle];
        let frozen = self.frozen;
        *self.entity(id) = if id == aircraft.id { aircraft } else { vehicle };
        self.entity(id).frozen = frozen;
        true
    }

    fn remove(&mut self, id: EntityId, now: f64) -> Vec<PduBody> {
        let entity = self.entity(id);
        if !entity.here {
            return vec![];
        }
        let there = entity.position();
        let last = entity.leave(now);
        let off = if id == self.aircraft.id {
            self.radar.off(id, || event_of(&mut self.events, self.us))
        } else {
            self.radio.off(id, &there)
        };
        off.into_iter().chain([last]).collect()
    }

    fn entity(&mut self, id: EntityId) -> &mut Entity {
        match id == self.aircraft.id {
            true => &mut self.aircraft,
            false => &mut self.vehicle,
        }
    }
}

fn event_of(events: &mut u16, us: SimulationAddress) -> EventId {
    *events = events.wrapping_add(1).max(1);
    EventId {
        simulation_address: us,
        event_id: *events,
    }
}

fn explodes(result: DetonationResult) -> bool {
    result != DetonationResult::NoneOrNoDetonation_Dud_
}

fn vector(location: &Location) -> Vector {
    [
        location.x_coordinate,
        location.y_coordinate,
        location.z_coordinate,
    ]
}
