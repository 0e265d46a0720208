//! A small simulator on dis-rs: an aircraft that flies, and a vehicle that stands.
//!
//! ```text
//! dis-rs-federate ADDRESS PORT INTERFACE EXERCISE SITE APPLICATION SPEED
//! ```
//!
//! The aircraft (entity 1) flies circles by its dead reckoning, with a radar; the
//! vehicle (entity 2) has a radio. Both run from the start, obey simulation
//! management, take damage, and leave when the program is interrupted.

mod earth;
mod entity;
mod network;
mod radar;
mod radio;
mod requests;
mod simulation;

use dis_rs::model::SimulationAddress;
use network::Network;
use signal_hook::consts::{SIGINT, SIGTERM};
use simulation::Simulation;
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Instant, SystemTime, UNIX_EPOCH};

/// 2026-01-01 UTC, in s since 1970, when an exercise of any speed shows the same time.
const ANCHOR: f64 = 1_767_225_600.0;
const USAGE: &str = "dis-rs-federate ADDRESS PORT INTERFACE EXERCISE SITE APPLICATION SPEED";

fn main() {
    std::panic::set_hook(Box::new(|panic| {
        if !network::READS.load(Ordering::Relaxed) {
            eprintln!("dis-rs-federate: {panic}");
        }
    }));
    let words: Vec<String> = std::env::args().skip(1).collect();
    if let Err(error) = run(&words) {
        eprintln!("dis-rs-federate: {error}");
        std::process::exit(2);
    }
}

fn run(words: &[String]) -> Result<(), Box<dyn Error>> {
    let [group, port, interface, exercise, site, application, speed] = words else {
        return Err(USAGE.into());
    };
    let network = Network::join(
        group.parse()?,
        port.parse()?,
        interface.parse()?,
        exercise.parse()?,
    )?;
    let speed: f64 = speed.parse()?;
    let address = SimulationAddress {
        site_id: site.parse()?,
        application_id: application.parse()?,
    };
    let utc = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs_f64();
    let mut simulation = Simulation::new(address, ANCHOR + speed * (utc - ANCHOR));
    let ends = Arc::new(AtomicBool::new(false));
    for signal in [SIGINT, SIGTERM] {
        signal_hook::flag::register(signal, Arc::clone(&ends))?;
    }
    let begun = Instant::now();
    let now = || begun.elapsed().as_secs_f64() * speed; // s of the exercise
    while !ends.load(Ordering::Relaxed) {
        let mut bodies = vec![];
        network.receive(|body, octets| bodies.extend(simulation.take(body, octets, now())))?;
        bodies.extend(simulation.advance(now()));
        send(&network, bodies, now())?;
    }
    send(&network, simulation.leave(now()), now())
}

fn send(
    network: &Network,
    bodies: Vec<dis_rs::model::PduBody>,
    now: f64,
) -> Result<(), Box<dyn Error>> {
    for body in bodies {
        network.send(body, now)?;
    }
    Ok(())
}
