/* The vehicle's radio: it listens, and every now and then its crew speaks. */
"use strict";

const HEARTBEAT = 1.9; // s; HBT_PDU_TRANSMITTER is 2
const EVERY = 12; // s from one message to the next
const LASTS = 4; // s
const NUMBER = 1;
const RATE = 8000; // Hz, one octet each
const SAMPLES = 800; // in a Signal: 0.1 s
const HEADER = 12; // octets
const OFF = 0;
const LISTENING = 1;
const TRANSMITTING = 2;

class Radio {
  constructor(dis) {
    this.dis = dis;
    this.forget();
    this.spoken = 0;
  }

  /* Silence without a word, of an entity that is frozen. */
  forget() {
    this.told = null;
  }

  /* What is to be sent of a radio that is on. */
  due(owner, there, now) {
    const speaks = now % EVERY >= EVERY - LASTS;
    const state = speaks ? TRANSMITTING : LISTENING;
    const pdus = [];
    const { told } = this;
    if (told === null || told.state !== state || now >= told.at + HEARTBEAT) {
      this.told = { at: now, state };
      pdus.push(this.transmitter(owner, there, state));
    }
    if (speaks && now >= this.spoken + SAMPLES / RATE) {
      this.spoken = Math.max(this.spoken + SAMPLES / RATE, now - SAMPLES / RATE);
      pdus.push(this.signal(owner));
    }
    return pdus;
  }

  /* What is to be sent of a radio that goes off, if it was on. */
  off(owner, there) {
    const was = this.told;
    this.forget();
    return was === null ? [] : [this.transmitter(owner, there, OFF)];
  }

  transmitter(owner, there, state) {
    const pdu = new this.dis.TransmitterPdu();
    Object.assign(pdu.radioReferenceID, owner);
    pdu.radioNumber = NUMBER;
    const type = { entityKind: 7, domain: 1, country: 222, category: 1 };
    Object.assign(pdu.radioEntityType, type);
    pdu.transmitState = state;
    [pdu.antennaLocation.x, pdu.antennaLocation.y, pdu.antennaLocation.z] = there;
    pdu.frequency = "225000000"; // Hz; a 64-bit number has to be text
    pdu.transmitFrequencyBandwidth = 25000;
    pdu.power = 40; // dBm
    Object.assign(pdu.modulationType, { majorModulation: 1, detail: 2, radioSystem: 1 });
    return pdu;
  }

  /* The library's class forgets whose radio this is, and writes no plain octets as
     data: both are put into what it writes. The length is in bits. */
  signal(owner) {
    const pdu = new this.dis.SignalPdu();
    pdu.encodingScheme = 1; // encoded audio, 8-bit mu-law
    pdu.sampleRate = RATE;
    pdu.dataLength = SAMPLES * 8;
    pdu.samples = SAMPLES;
    const whose = Buffer.alloc(8);
    const numbers = [owner.siteID, owner.applicationID, owner.entityID, NUMBER];
    numbers.forEach((number, place) => whose.writeUInt16BE(number, 2 * place));
    const silence = Buffer.alloc(SAMPLES, 0xff);
    pdu.finish = (octets) =>
      Buffer.concat([octets.subarray(0, HEADER), whose, octets.subarray(HEADER), silence]);
    return pdu;
  }
}

module.exports = { Radio };
