//! The multicast group, and the PDUs in the datagrams that come from it.

use bytes::BytesMut;
use dis_rs::BodyInfo;
use dis_rs::model::{Pdu, PduBody, PduHeader, TimeUnits, Timestamp};
use socket2::{Domain, Protocol, Socket, Type};
use std::io::{ErrorKind, Result};
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

const HEADER: usize = 12; // octets
const VERSIONS: std::ops::RangeInclusive<u8> = 5..=7;
const LARGEST: usize = 1 << 16;
const WAIT: Duration = Duration::from_millis(4); // until the entities move again
const HOUR: f64 = 3600.0; // s

pub struct Network {
    socket: UdpSocket,
    group: SocketAddrV4,
    exercise: u8,
}

impl Network {
    pub fn join(group: Ipv4Addr, port: u16, interface: Ipv4Addr, exercise: u8) -> Result<Network> {
        let socket = Socket::new(Domain::IPV4, Type::DGRAM, Some(Protocol::UDP))?;
        socket.set_reuse_address(true)?;
        socket.set_recv_buffer_size(1 << 20)?;
        let group = SocketAddrV4::new(group, port);
        socket.bind(&group.into())?;
        socket.join_multicast_v4(group.ip(), &interface)?;
        socket.set_multicast_if_v4(&interface)?;
        socket.set_multicast_loop_v4(true)?;
        let socket = UdpSocket::from(socket);
        socket.set_read_timeout(Some(WAIT))?;
        Ok(Network {
            socket,
            group,
            exercise,
        })
    }

    /// Sends a PDU with a relative timestamp; `now` is in seconds.
    pub fn send(&self, body: PduBody, now: f64) -> Result<()> {
        let header = PduHeader::new_v7(self.exercise, body.body_type());
        let past = Duration::from_secs_f64(now % HOUR);
        let past = TimeUnits::from_duration(past).unwrap_or(TimeUnits::MAX);
        let pdu = Pdu::finalize_from_parts(header, body, Timestamp::Relative(past));
        let mut octets = BytesMut::with_capacity(LARGEST);
        pdu.serialize(&mut octets).map_err(std::io::Error::other)?;
        self.socket.send_to(&octets, self.group).map(|_| ())
    }

    /// Waits a little, and hands out every PDU of the exercise with its octets.
    pub fn receive(&self, mut take: impl FnMut(PduBody, &[u8])) -> Result<()> {
        let mut room = vec![0; LARGEST];
        let begun = Instant::now();
        while begun.elapsed() < WAIT {
            let size = match self.socket.recv(&mut room) {
                Ok(size) => size,
                Err(error) => match error.kind() {
                    ErrorKind::WouldBlock | ErrorKind::TimedOut | ErrorKind::Interrupted => break,
                    _ => return Err(error),
                },
            };
            for octets in split(&room[..size], self.exercise) {
                if let Some(body) = read(octets) {
                    take(body, &octets[HEADER..]);
                }
            }
        }
        Ok(())
    }
}

/// The PDUs of one datagram, by their lengths, that are for this exercise.
///
/// The library parses a datagram as a whole, or not at all; so it is cut here, and
/// a PDU that is broken does not take its neighbours with it.
fn split(mut octets: &[u8], exercise: u8) -> Vec<&[u8]> {
    let mut found = vec![];
    while octets.len() >= HEADER {
        let length = usize::from(u16::from_be_bytes([octets[8], octets[9]]));
        if !(HEADER..=octets.len()).contains(&length) {
            break;
        }
        let (pdu, rest) = octets.split_at(length);
        if VERSIONS.contains(&pdu[0]) && pdu[1] == exercise {
            found.push(pdu);
        }
        octets = rest;
    }
    found
}

/// Whether the library reads: its panics are no fault of this program.
pub static READS: AtomicBool = AtomicBool::new(false);

/// What the library makes of one PDU; it panics on some that are broken.
fn read(octets: &[u8]) -> Option<PduBody> {
    READS.store(true, Ordering::Relaxed);
    let parsed = catch_unwind(AssertUnwindSafe(|| dis_rs::parse(octets)));
    READS.store(false, Ordering::Relaxed);
    parsed.ok()?.ok()?.pop().map(|pdu| pdu.body)
}
