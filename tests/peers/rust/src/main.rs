//! Answers one line for each line it reads, with what dis-rs makes of it.

mod bench;
mod bodies;
mod fill;

use bytes::BytesMut;
use dis_rs::BodyInfo;
use dis_rs::enumerations::PduType;
use dis_rs::model::{Pdu, PduBody, PduHeader, Timestamp};
use std::io::{BufRead, Write, stdin, stdout};
use std::panic::{AssertUnwindSafe, catch_unwind, set_hook};

/// The release that `Cargo.toml` pins.
const LIBRARY: &str = "dis-rs 0.14.0";
/// Octets; larger than any PDU.
const ROOM: usize = 1 << 17;
const EXERCISE: u8 = 1;

/// Why there is no answer.
pub enum Refusal {
    Unsupported(String),
    Error(String),
}

impl<E: std::fmt::Display> From<E> for Refusal {
    fn from(error: E) -> Self {
        Refusal::Error(error.to_string())
    }
}

fn main() -> std::io::Result<()> {
    set_hook(Box::new(|_| {})); // a panic is told as an answer
    for line in stdin().lock().lines() {
        let line = line?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let told = catch_unwind(AssertUnwindSafe(|| answer(&words)));
        let text = match told.unwrap_or_else(|panic| Err(Refusal::Error(said(&*panic)))) {
            Ok(text) => format!("ok {text}"),
            Err(Refusal::Unsupported(reason)) => format!("unsupported {reason}"),
            Err(Refusal::Error(reason)) => format!("error {reason}"),
        };
        let mut out = stdout().lock();
        writeln!(out, "{}", text.replace(['\n', '\r'], " "))?;
        out.flush()?;
    }
    Ok(())
}

fn said(panic: &dyn std::any::Any) -> String {
    let text = (panic.downcast_ref::<String>().map(String::as_str))
        .or(panic.downcast_ref::<&str>().copied());
    format!("panicked: {}", text.unwrap_or("without a word"))
}

fn answer(words: &[&str]) -> Result<String, Refusal> {
    match words {
        ["version"] => Ok(LIBRARY.to_owned()),
        ["decode", pdu] => Ok(hex(&written(&read(&octets(pdu)?)?)?)),
        ["dump", pdu] => Ok(serde_json::to_string(&read(&octets(pdu)?)?)?),
        ["make", pdu_type, how, seed] => {
            let seed: u64 = seed.parse()?;
            let body = made(pdu_type.parse()?, how, seed)?;
            let header = PduHeader::new_v7(EXERCISE, body.body_type());
            let pdu = Pdu::finalize_from_parts(header, body, Timestamp::from(seed as u32));
            Ok(hex(&written(&pdu)?))
        }
        ["bench", which, count, pdu] => bench::measure(which, count.parse()?, &octets(pdu)?),
        _ => Err("unknown command".into()),
    }
}

/// Returns the one PDU in these octets.
pub fn read(octets: &[u8]) -> Result<Pdu, Refusal> {
    let mut pdus = dis_rs::parse(octets)?;
    if pdus.len() != 1 {
        return Err(format!("{} PDUs in the octets of one", pdus.len()).into());
    }
    let pdu = pdus.remove(0);
    match pdu.body {
        PduBody::Other(_) if pdu.header.pdu_type != PduType::Other => {
            Err(unsupported(u8::from(pdu.header.pdu_type)))
        }
        _ => Ok(pdu),
    }
}

fn unsupported(pdu_type: u8) -> Refusal {
    Refusal::Unsupported(format!("no body for PDU type {pdu_type}"))
}

fn made(pdu_type: u8, how: &str, seed: u64) -> Result<PduBody, Refusal> {
    let body = bodies::default_body(pdu_type).ok_or_else(|| unsupported(pdu_type))?;
    match how {
        "default" => Ok(body),
        "random" => fill::fill(body, fill::Values::random(seed)),
        "extreme" => fill::fill(body, fill::Values::largest()),
        _ => Err(format!("no way to make: {how}").into()),
    }
}

fn written(pdu: &Pdu) -> Result<BytesMut, Refusal> {
    let mut octets = BytesMut::with_capacity(ROOM);
    pdu.serialize(&mut octets)?;
    Ok(octets)
}

fn octets(hex: &str) -> Result<Vec<u8>, Refusal> {
    if !hex.is_ascii() || !hex.len().is_multiple_of(2) {
        return Err("no pairs of hexadecimal digits".into());
    }
    let pairs = (0..hex.len()).step_by(2);
    Ok(pairs
        .map(|at| u8::from_str_radix(&hex[at..at + 2], 16))
        .collect::<Result<_, _>>()?)
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}
