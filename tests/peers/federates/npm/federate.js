/* A small simulator on npm open-dis: an aircraft that flies, a vehicle that stands.

     node federate.js ADDRESS PORT INTERFACE EXERCISE SITE APPLICATION SPEED [--correct]

   The aircraft (entity 1) flies by its dead reckoning, the vehicle (entity 2) has a
   radio; there is no emitter, since the library cannot write an Emission. Both run
   from the start, obey simulation management, take damage, and leave when the program
   is interrupted. Three mistakes of developers are in it, unless it is told to be
   correct: each is marked by that word. */
"use strict";

const dgram = require("dgram");

require("open-dis/dist/dis7.min.js");

const { dis } = globalThis;
const { HEARD, Simulation } = require("./simulation.js");

const HEADER = 12; // octets
const VERSIONS = new Set([5, 6, 7]);
const LARGEST = 8192; // octets
const TICK = 5; // ms
const HOUR = 3600; // s
/* 2026-01-01 UTC, in s since 1970, when an exercise of any speed shows the same time. */
const ANCHOR = 1767225600;
const USAGE =
  "federate.js ADDRESS PORT INTERFACE EXERCISE SITE APPLICATION SPEED [--correct]";

const words = process.argv.slice(2);
const correct = words.includes("--correct");
const plain = words.filter((word) => word !== "--correct");
if (plain.length !== 7) {
  console.error(USAGE);
  process.exit(2);
}
const [address, port, networkInterface] = [plain[0], Number(plain[1]), plain[2]];
const [exercise, siteID, applicationID, speed] = plain.slice(3).map(Number);

const begun = process.hrtime.bigint();
const now = () => (Number(process.hrtime.bigint() - begun) / 1e9) * speed; // s
const epoch = ANCHOR + speed * (Date.now() / 1000 - ANCHOR);
const simulation = new Simulation(dis, { siteID, applicationID }, epoch, !correct);
const socket = dgram.createSocket({ type: "udp4", reuseAddr: true });

/* The library leaves exercise, timestamp and length to its user. */
function send(pdus) {
  return pdus.map((pdu) => {
    pdu.exerciseID = exercise;
    // relative, in 2^31 parts of an hour, one bit to the left
    pdu.timestamp = (Math.floor(((now() % HOUR) / HOUR) * 2 ** 31) * 2) >>> 0;
    const stream = new dis.OutputStream(new ArrayBuffer(LARGEST));
    pdu.encodeToBinary(stream);
    let octets = Buffer.from(stream.toByteArray());
    if (pdu.finish) octets = pdu.finish(octets);
    octets.writeUInt16BE(octets.length, 8);
    return new Promise((sent) => socket.send(octets, port, address, sent));
  });
}

/* Hands out the PDUs of a datagram, cut by their lengths: the library reads one. */
function take(datagram) {
  let rest = datagram;
  while (rest.length >= HEADER) {
    const length = rest.readUInt16BE(8);
    if (length < HEADER || length > rest.length) return;
    const [version, whose, pduType] = rest;
    if (VERSIONS.has(version) && whose === exercise && HEARD.has(pduType)) {
      const octets = Uint8Array.from(rest.subarray(0, length));
      let pdu = null;
      try {
        pdu = new dis.PduFactory().createPdu(octets.buffer);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error; // it is too short
      }
      if (pdu !== null) send(simulation.take(pdu, now()));
    }
    rest = rest.subarray(length);
  }
}

let timer = null;
function leave() {
  if (timer === null) process.exit(0);
  clearInterval(timer);
  timer = null;
  // Mistake: it ends without a last word, and its entities stay on all screens.
  if (!correct) process.exit(0);
  Promise.all(send(simulation.leave(now()))).then(() => process.exit(0));
}

socket.on("message", take);
socket.on("error", (error) => {
  console.error(`federate.js: ${error.message}`);
  process.exit(2);
});
socket.bind(port, address, () => {
  socket.addMembership(address, networkInterface);
  socket.setMulticastInterface(networkInterface);
  socket.setMulticastLoopback(true);
  timer = setInterval(() => send(simulation.advance(now())), TICK);
});
process.on("SIGINT", leave);
process.on("SIGTERM", leave);
