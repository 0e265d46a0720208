//! The vehicle's radio: it listens, and every now and then its crew speaks.

use crate::earth::Vector;
use dis_rs::BodyRaw;
use dis_rs::enumerations::{
    Country, EntityKind, PlatformDomain, ReceiverState, SignalEncodingClass, SignalEncodingType,
    SignalTdlType, TransmitterDetailAmplitudeModulation, TransmitterInputSource,
    TransmitterMajorModulation, TransmitterModulationTypeSystem, TransmitterTransmitState,
};
use dis_rs::model::{EntityId, EntityType, Location, PduBody};
use dis_rs::receiver::model::Receiver;
use dis_rs::signal::model::{EncodingScheme, Signal};
use dis_rs::transmitter::model::{ModulationType, Transmitter};

const HEARTBEAT: f64 = 1.9; // s; HBT_PDU_TRANSMITTER is 2
const EVERY: f64 = 12.0; // s from one message to the next
const LASTS: f64 = 4.0; // s
const RECEIVER_HEARTBEAT: f64 = 4.75; // s; HBT_PDU_RECEIVER is 5
const TIMEOUT: f64 = 4.8; // s, 2 times HBT_TIMEOUT_MPLIER
const FREQUENCY: u64 = 243_000_000; // Hz
const NUMBER: u16 = 1;
const RATE: u32 = 8000; // Hz, one octet each
const SAMPLES: u16 = 800; // in a Signal: 0.1 s, within the size of a datagram
const SILENCE: u8 = 0xff; // of mu-law

#[derive(Default)]
pub struct Radio {
    told: Option<(f64, TransmitterTransmitState)>,
    spoken: f64,
    heard: Option<(f64, EntityId, u16)>, // the radio that it receives, and since when
    received: Option<(f64, Option<(EntityId, u16)>)>, // what its Receiver told
}

impl Radio {
    /// What is to be sent of a radio that is on: Transmitter, and Signals when it speaks.
    pub fn due(&mut self, who: EntityId, there: &Vector, now: f64) -> Vec<PduBody> {
        let speaks = now % EVERY >= EVERY - LASTS;
        let state = match speaks {
            true => TransmitterTransmitState::OnAndTransmitting,
            false => TransmitterTransmitState::OnButNotTransmitting,
        };
        let mut bodies = vec![];
        let known = self.told;
        if known.is_none_or(|(at, said)| said != state || now >= at + HEARTBEAT) {
            self.told = Some((now, state));
            bodies.push(transmitter(who, there, state));
        }
        let length = f64::from(SAMPLES) / f64::from(RATE);
        if speaks && now >= self.spoken + length {
            self.spoken = (self.spoken + length).max(now - length);
            bodies.push(signal(who));
        }
        bodies.extend(self.receiver(who, now));
        bodies
    }

    /// Takes in what another radio does.
    pub fn hear(&mut self, other: &Transmitter, now: f64) {
        let (id, number) = (other.radio_reference_id, other.radio_number);
        let transmits = other.transmit_state == TransmitterTransmitState::OnAndTransmitting;
        if transmits && other.frequency == FREQUENCY {
            self.heard = Some((now, id, number));
        } else if self
            .heard
            .is_some_and(|(_, known, radio)| (known, radio) == (id, number))
        {
            self.heard = None;
        }
    }

    /// The next Receiver, when there is something to tell.
    fn receiver(&mut self, who: EntityId, now: f64) -> Option<PduBody> {
        self.heard = self.heard.filter(|(at, _, _)| now < at + TIMEOUT);
        let heard = self.heard.map(|(_, id, number)| (id, number));
        let due = self
            .received
            .is_none_or(|(at, told)| told != heard || now >= at + RECEIVER_HEARTBEAT);
        if !due {
            return None;
        }
        self.received = Some((now, heard));
        let (transmitter_radio_reference_id, transmitter_radio_number) = heard.unwrap_or_default();
        let receiver = Receiver {
            radio_reference_id: who,
            radio_number: NUMBER,
            receiver_state: match heard {
                Some(_) => ReceiverState::OnAndReceiving,
                None => ReceiverState::OnButNotReceiving,
            },
            received_power: if heard.is_some() { -60.0 } else { 0.0 }, // dBm
            transmitter_radio_reference_id,
            transmitter_radio_number,
        };
        Some(receiver.into_pdu_body())
    }

    /// The Transmitter of a radio that goes off, if it was on.
    pub fn off(&mut self, who: EntityId, there: &Vector) -> Option<PduBody> {
        let off = TransmitterTransmitState::Off;
        self.told.take().map(|_| transmitter(who, there, off))
    }

    /// Silence without a word, of an entity that is frozen.
    pub fn forget(&mut self) {
        self.told = None;
        self.received = None;
    }
}

fn transmitter(who: EntityId, there: &Vector, state: TransmitterTransmitState) -> PduBody {
    Transmitter {
        radio_reference_id: who,
        radio_number: NUMBER,
        radio_type: EntityType::default()
            .with_kind(EntityKind::Radio)
            .with_domain(PlatformDomain::Land)
            .with_country(Country::from(225))
            .with_category(1), // voice
        transmit_state: state,
        input_source: TransmitterInputSource::Commander,
        antenna_location: Location::new(there[0], there[1], there[2]),
        frequency: FREQUENCY,
        transmit_frequency_bandwidth: 25_000.0,
        power: 40.0, // dBm
        modulation_type: ModulationType::new()
            .with_major_modulation(TransmitterMajorModulation::Amplitude(
                TransmitterDetailAmplitudeModulation::AM_AmplitudeModulation_,
            ))
            .with_radio_system(TransmitterModulationTypeSystem::GenericRadioOrSimpleIntercom),
        ..Transmitter::default()
    }
    .into_pdu_body()
}

fn signal(who: EntityId) -> PduBody {
    Signal {
        radio_reference_id: who,
        radio_number: NUMBER,
        encoding_scheme: EncodingScheme::EncodedAudio {
            encoding_class: SignalEncodingClass::EncodedAudio,
            encoding_type: SignalEncodingType::_8bitMulaw_ITUTG_711_1,
        },
        tdl_type: SignalTdlType::Other_0,
        sample_rate: RATE,
        samples: SAMPLES,
        data: vec![SILENCE; usize::from(SAMPLES)],
    }
    .into_pdu_body()
}
