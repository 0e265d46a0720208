//! One entity: how it moves, what harms it, and when it has to tell of itself.

use crate::earth::{Place, Vector, angle, distance, extrapolated};
use dis_rs::BodyRaw;
use dis_rs::entity_state::model::{DrParameters, EntityAppearance, EntityMarking, EntityState};
use dis_rs::enumerations::{
    AppearanceDamage, AppearanceEntityOrObjectState, Country, EntityKind, ForceId, PlatformDomain,
};
use dis_rs::enumerations::{EntityMarkingCharacterSet, StopFreezeFrozenBehavior};
use dis_rs::model::{EntityId, EntityType, Location, Orientation, PduBody, VectorF32};

/// Table 25 has 5 s for all that is here; a tenth early, since a loop is late.
pub const HEARTBEAT: f64 = 4.75;
const MOST_OFF: f64 = 1.0; // m, DRA_POS_THRSH
const MOST_TURNED: f64 = 3.0 * std::f64::consts::PI / 180.0; // DRA_ORIENT_THRSH
const LEG: f64 = 10.0; // s, straight on
const TURN: f64 = 60.0; // s, half a circle
const WRECK: f64 = 10.0; // s until an aircraft that was destroyed is taken out
const STEP: f64 = 0.05; // s of one step of the flight
const LETHAL: f64 = 10.0; // m
const HARMFUL: f64 = 50.0; // m

/// What others were told last.
struct Told {
    at: f64,
    place: Place,
    velocity: Vector,
    appearance: u32,
}

pub struct Entity {
    pub id: EntityId,
    pub here: bool,
    pub frozen: Option<StopFreezeFrozenBehavior>,
    pub domain: PlatformDomain,
    pub place: Place,
    marking: &'static str,
    damage: AppearanceDamage,
    speed: f64,
    flown: f64,
    destroyed: Option<f64>,
    told: Option<Told>,
}

impl Entity {
    pub fn new(
        id: EntityId,
        marking: &'static str,
        domain: PlatformDomain,
        place: Place,
        speed: f64,
    ) -> Entity {
        Entity {
            id,
            here: true,
            frozen: None,
            domain,
            place,
            marking,
            damage: AppearanceDamage::NoDamage,
            speed,
            flown: 0.0,
            destroyed: None,
            told: None,
        }
    }

    pub fn position(&self) -> Vector {
        self.place.position()
    }

    /// Whether it may send at all: a freeze allows it or does not (UID 68).
    pub fn speaks(&self) -> bool {
        self.here && self.frozen.is_none_or(|how| how.transmit_updates)
    }

    /// Moves on for `dt` seconds: a leg, half a circle to the right, and so on.
    pub fn advance(&mut self, mut dt: f64) {
        if self.frozen.is_some() || self.speed == 0.0 {
            return;
        }
        while dt > 0.0 {
            let step = dt.min(STEP);
            let turns = self.flown % (LEG + TURN) >= LEG;
            let turn = if turns {
                std::f64::consts::PI / TURN
            } else {
                0.0
            };
            self.place.advance(step, self.speed, turn);
            self.flown += step;
            dt -= step;
        }
    }

    /// Takes the harm of a detonation there: only its owner says what it does.
    pub fn suffer(&mut self, there: &Vector, now: f64) {
        let heard = self.frozen.is_none_or(|how| how.process_updates);
        if !self.here || !heard || self.damage == AppearanceDamage::Destroyed {
            return;
        }
        let away = distance(there, &self.position());
        if away <= LETHAL {
            self.damage = AppearanceDamage::Destroyed;
            self.destroyed = Some(now);
        } else if away <= HARMFUL {
            self.damage = AppearanceDamage::ModerateDamage;
        }
    }

    /// Whether what is left of it has come down.
    pub fn is_gone(&self, now: f64) -> bool {
        self.speed > 0.0 && self.destroyed.is_some_and(|at| now >= at + WRECK)
    }

    /// The next Entity State, when there is something to tell.
    pub fn due(&mut self, now: f64) -> Option<PduBody> {
        if !self.speaks() {
            return None;
        }
        let appearance = u32::from(&self.appearance(AppearanceEntityOrObjectState::Active));
        let due = self.told.as_ref().is_none_or(|told| {
            let dt = now - told.at;
            let position = extrapolated(&told.place.position(), &told.velocity, dt);
            dt >= HEARTBEAT
                || told.appearance != appearance
                || distance(&position, &self.position()) >= MOST_OFF
                || angle(&told.place.forward(), &self.place.forward()) >= MOST_TURNED
        });
        due.then(|| self.tell(now, AppearanceEntityOrObjectState::Active))
    }

    /// The last Entity State: it is deactivated.
    pub fn leave(&mut self, now: f64) -> PduBody {
        self.here = false;
        let last = self.tell(now, AppearanceEntityOrObjectState::Deactivated);
        self.told = None;
        last
    }

    fn velocity(&self) -> Vector {
        let speed = if self.frozen.is_some() {
            0.0
        } else {
            self.speed
        };
        self.place.forward().map(|axis| axis * speed)
    }

    fn appearance(&self, state: AppearanceEntityOrObjectState) -> EntityAppearance {
        let mut appearance = EntityAppearance::from_bytes(0, &self.entity_type());
        match &mut appearance {
            EntityAppearance::AirPlatform(air) => {
                air.damage = self.damage;
                air.is_flaming = self.damage == AppearanceDamage::Destroyed;
                air.is_frozen = self.frozen.is_some();
                air.power_plant_on = true;
                air.state = state;
            }
            EntityAppearance::LandPlatform(land) => {
                land.damage = self.damage;
                land.is_flaming = self.damage == AppearanceDamage::Destroyed;
                land.is_frozen = self.frozen.is_some();
                land.state = state;
            }
            _ => unreachable!("all entities here are platforms on land or in the air"),
        }
        appearance
    }

    fn entity_type(&self) -> EntityType {
        // an F-16 in the air, an M1 on land
        let is_air = self.domain == PlatformDomain::Air;
        EntityType::default()
            .with_kind(EntityKind::Platform)
            .with_domain(self.domain)
            .with_country(Country::from(225))
            .with_category(1)
            .with_subcategory(if is_air { 3 } else { 1 })
    }

    fn tell(&mut self, now: f64, state: AppearanceEntityOrObjectState) -> PduBody {
        let velocity = self.velocity();
        let appearance = self.appearance(state);
        self.told = Some(Told {
            at: now,
            place: self.place,
            velocity,
            appearance: u32::from(&appearance),
        });
        let still = velocity == [0.0; 3];
        let [x, y, z] = self.position();
        let [psi, theta, phi] = self.place.orientation();
        // The library fills a marking with blanks; it is to be filled with zeros.
        let marking = format!("{:\0<11}", self.marking);
        EntityState::builder()
            .with_entity_id(self.id)
            .with_force_id(ForceId::Friendly)
            .with_entity_type(self.entity_type())
            .with_alternative_entity_type(self.entity_type())
            .with_velocity(vector(&velocity))
            .with_location(Location::new(x, y, z))
            .with_orientation(Orientation::new(psi as f32, theta as f32, phi as f32))
            .with_appearance(appearance)
            .with_dead_reckoning_parameters(
                // 1, Static, or 2, FPW: a fixed orientation and a velocity in the world
                DrParameters::default().with_algorithm(if still { 1 } else { 2 }.into()),
            )
            .with_marking(EntityMarking::new(
                marking,
                EntityMarkingCharacterSet::ASCII,
            ))
            .build()
            .into_pdu_body()
    }
}

pub fn vector(from: &Vector) -> VectorF32 {
    VectorF32::new(from[0] as f32, from[1] as f32, from[2] as f32)
}
