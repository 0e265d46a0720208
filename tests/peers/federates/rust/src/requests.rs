//! Requests of simulation management, and what they are answered with.

use dis_rs::BodyRaw;
use dis_rs::acknowledge::model::Acknowledge;
use dis_rs::acknowledge_r::model::AcknowledgeR;
use dis_rs::enumerations::{
    AcknowledgeFlag, RequiredReliabilityService, ResponseFlag, StopFreezeFrozenBehavior,
};
use dis_rs::model::{ClockTime, EntityId, PduBody};
use std::collections::VecDeque;

const MOST: usize = 256; // requests that are remembered
pub const ALL: u16 = 0xffff;

pub enum Wish {
    Create,
    Remove,
    /// At a real-world time, s since 1970.
    Start(f64),
    Stop(StopFreezeFrozenBehavior),
}

/// How an answer is sent: of the family without reliability, or with it, or not at all.
#[derive(Clone, Copy, PartialEq)]
enum Reliability {
    Plain,
    Acknowledged,
    Unacknowledged,
}

pub struct Request {
    pub wish: Wish,
    pub to: EntityId,
    from: EntityId,
    number: u32,
    reliability: Reliability,
}

impl Request {
    /// The request in a PDU, if that is what it is.
    pub fn of(body: &PduBody) -> Option<Request> {
        let plain = Reliability::Plain;
        Some(match body {
            PduBody::CreateEntity(b) => Request::new(
                Wish::Create,
                b.originating_id,
                b.receiving_id,
                b.request_id,
                plain,
            ),
            PduBody::RemoveEntity(b) => Request::new(
                Wish::Remove,
                b.originating_id,
                b.receiving_id,
                b.request_id,
                plain,
            ),
            PduBody::StartResume(b) => Request::new(
                Wish::Start(seconds(b.real_world_time)),
                b.originating_id,
                b.receiving_id,
                b.request_id,
                plain,
            ),
            PduBody::StopFreeze(b) => {
                let wish = Wish::Stop(b.frozen_behavior);
                Request::new(wish, b.originating_id, b.receiving_id, b.request_id, plain)
            }
            PduBody::CreateEntityR(b) => {
                let how = reliability(b.required_reliability_service);
                Request::new(
                    Wish::Create,
                    b.originating_id,
                    b.receiving_id,
                    b.request_id,
                    how,
                )
            }
            PduBody::RemoveEntityR(b) => {
                let how = reliability(b.required_reliability_service);
                Request::new(
                    Wish::Remove,
                    b.originating_id,
                    b.receiving_id,
                    b.request_id,
                    how,
                )
            }
            PduBody::StartResumeR(b) => {
                let how = reliability(b.required_reliability_service);
                Request::new(
                    Wish::Start(seconds(b.real_world_time)),
                    b.originating_id,
                    b.receiving_id,
                    b.request_id,
                    how,
                )
            }
            PduBody::StopFreezeR(b) => {
                let how = reliability(b.required_reliability_service);
                let wish = Wish::Stop(b.frozen_behavior);
                Request::new(wish, b.originating_id, b.receiving_id, b.request_id, how)
            }
            _ => return None,
        })
    }

    fn new(
        wish: Wish,
        from: EntityId,
        to: EntityId,
        number: u32,
        reliability: Reliability,
    ) -> Request {
        Request {
            wish,
            to,
            from,
            number,
            reliability,
        }
    }

    /// The Acknowledge; `us` is the application, which answers for all that is its own.
    pub fn answer(&self, us: EntityId, done: bool) -> Option<PduBody> {
        let wide = [
            self.to.simulation_address.site_id,
            self.to.simulation_address.application_id,
            self.to.entity_id,
        ]
        .contains(&ALL);
        let originating_id = if wide { us } else { self.to };
        let acknowledge_flag = match self.wish {
            Wish::Create => AcknowledgeFlag::CreateEntity,
            Wish::Remove => AcknowledgeFlag::RemoveEntity,
            Wish::Start(_) => AcknowledgeFlag::StartResume,
            Wish::Stop(_) => AcknowledgeFlag::StopFreeze,
        };
        let response_flag = match done {
            true => ResponseFlag::AbleToComply,
            false => ResponseFlag::UnableToComply,
        };
        let (receiving_id, request_id) = (self.from, self.number);
        match self.reliability {
            Reliability::Unacknowledged => None,
            Reliability::Plain => Some(
                Acknowledge {
                    originating_id,
                    receiving_id,
                    acknowledge_flag,
                    response_flag,
                    request_id,
                }
                .into_pdu_body(),
            ),
            Reliability::Acknowledged => Some(
                AcknowledgeR {
                    originating_id,
                    receiving_id,
                    acknowledge_flag,
                    response_flag,
                    request_id,
                }
                .into_pdu_body(),
            ),
        }
    }
}

/// Hours since 1970 and 2^31 parts of one, a bit to the left, in seconds.
fn seconds(time: ClockTime) -> f64 {
    let past = f64::from(time.time_past_hour >> 1) / f64::from(1u32 << 31);
    (f64::from(time.hour) + past) * 3600.0
}

fn reliability(service: RequiredReliabilityService) -> Reliability {
    match service {
        RequiredReliabilityService::Unacknowledged => Reliability::Unacknowledged,
        _ => Reliability::Acknowledged,
    }
}

/// Requests that were obeyed: one that comes again is only answered again.
#[derive(Default)]
pub struct Memory {
    known: VecDeque<(Vec<u8>, bool)>,
}

impl Memory {
    pub fn answer_to(&self, octets: &[u8]) -> Option<bool> {
        let found = self.known.iter().find(|(known, _)| known == octets);
        found.map(|(_, done)| *done)
    }

    pub fn keep(&mut self, octets: &[u8], done: bool) {
        if self.known.len() == MOST {
            self.known.pop_front();
        }
        self.known.push_back((octets.to_vec(), done));
    }
}
