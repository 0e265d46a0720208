//! Measures one thread's CPU time.

use crate::{ROOM, Refusal, read};
use bytes::BytesMut;
use cpu_time::ThreadTime;
use std::hint::black_box;
use std::time::Duration;

const WARM_UP: Duration = Duration::from_millis(500);
const ROUND: Duration = Duration::from_millis(200); // at least
const ROUNDS: usize = 5;

/// Returns the median of CPU nanoseconds for one PDU.
pub fn measure(which: &str, count: u64, octets: &[u8]) -> Result<String, Refusal> {
    let pdu = read(octets)?; // fails here if at all
    let mut buffer = BytesMut::with_capacity(ROOM);
    let per_pdu = match which {
        "decode" => median(count, || {
            black_box(dis_rs::parse(black_box(octets)).is_ok());
        }),
        "encode" => median(count, || {
            buffer.clear();
            black_box(black_box(&pdu).serialize(&mut buffer).is_ok());
            black_box(&buffer);
        }),
        _ => return Err(format!("no such bench: {which}").into()),
    };
    Ok(format!("{per_pdu:.0}"))
}

fn median(count: u64, mut work: impl FnMut()) -> f64 {
    let mut during = |least: Duration| {
        let start = ThreadTime::now();
        let mut times = 0;
        while start.elapsed() < least {
            for _ in 0..count {
                work();
            }
            times += count;
        }
        start.elapsed().as_nanos() as f64 / times as f64
    };
    during(WARM_UP);
    let mut each: Vec<f64> = (0..ROUNDS).map(|_| during(ROUND)).collect();
    each.sort_by(f64::total_cmp);
    each[ROUNDS / 2]
}
