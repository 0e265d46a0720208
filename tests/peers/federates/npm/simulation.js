/* The simulation: an aircraft, a vehicle with a radio, and what managers ask of them. */
"use strict";

const { Place } = require("./earth.js");
const { Entity } = require("./entity.js");
const { Radio } = require("./radio.js");

const ALL = 65535;
const REMEMBERED = 256; // requests
const DUD = 6; // a Detonation's result: none
const SPEED = 120; // m/s
const HOUR = 3600; // s
const SOON = HOUR; // s within which a start is waited for
const [ABLE, UNABLE] = [1, 2]; // UID 70
const [DETONATION, CREATE, REMOVE, START, STOP] = [3, 11, 12, 13, 14];
/* The acknowledge flag of each request, UID 69. */
const FLAGS = { [CREATE]: 1, [REMOVE]: 2, [START]: 3, [STOP]: 4 };
/* What the simulation listens to. */
const HEARD = new Set([DETONATION, CREATE, REMOVE, START, STOP]);
/* A MiG-29, and a T-72. */
const FIGHTER = { entityKind: 1, domain: 2, country: 222, category: 1, subcategory: 2 };
const TANK = { entityKind: 1, domain: 1, country: 222, category: 1, subcategory: 2 };

/* Hours since 1970 and 2^31 parts of one, a bit to the left. */
function seconds({ hour, timePastHour }) {
  return (hour + Math.floor(timePastHour.timestamp / 2) / 2 ** 31) * HOUR;
}

class Simulation {
  /* epoch: s since 1970 that the exercise shows when now is 0. */
  constructor(dis, us, epoch, mistakes) {
    Object.assign(this, { dis, us, epoch, mistakes });
    this.entities = [1, 2].map((number) => this.fresh(number));
    this.radio = new Radio(dis);
    this.frozen = null;
    this.starts = null; // what a Start/Resume is still to do, and when
    this.known = new Map(); // text of a request: response flag
    this.then = 0;
  }

  fresh(number) {
    const [latitude, longitude] = [0.83, 0.31]; // rad
    if (number === 1) {
      const place = new Place(latitude, longitude, 2500, 0.5);
      return new Entity(number, "FULCRUM", FIGHTER, place, SPEED, this.mistakes);
    }
    const place = new Place(latitude, longitude, 150, 0);
    return new Entity(number, "TANK", TANK, place, 0, this.mistakes);
  }

  /* Takes in a PDU of another; returns what is to be sent. */
  take(pdu, now) {
    if (pdu.pduType in FLAGS) return this.obey(pdu, now);
    if (pdu.pduType === DETONATION && pdu.detonationResult !== DUD) {
      const { x, y, z } = pdu.locationInWorldCoordinates;
      for (const entity of this.entities) entity.suffer([x, y, z], now);
    }
    return [];
  }

  /* Moves everything on to now; returns what is to be sent. */
  advance(now) {
    const pdus = [];
    if (this.starts !== null && now >= this.starts.at) {
      this.freeze(this.starts.chosen, this.starts.whole, null);
    }
    for (const entity of this.entities) {
      entity.advance(now - this.then);
      if (entity.isGone(now)) pdus.push(...this.remove(entity, now));
      if (entity.isDue(now)) pdus.push(entity.tell(this.dis, this.us, now));
    }
    this.then = now;
    const vehicle = this.entities[1];
    if (vehicle.speaks) {
      pdus.push(...this.radio.due(this.owner, vehicle.place.position, now));
    } else if (vehicle.here) this.radio.forget();
    return pdus;
  }

  /* Takes everything out of the exercise; returns what is to be sent. */
  leave(now) {
    return this.entities.flatMap((entity) => this.remove(entity, now));
  }

  get owner() {
    return { ...this.us, entityID: 2 };
  }

  obey(request, now) {
    const { siteID, applicationID } = request.receivingEntityID;
    const { us } = this;
    if (![us.siteID, ALL].includes(siteID)) return [];
    if (![us.applicationID, ALL].includes(applicationID)) return [];
    const { timestamp, ...rest } = request;
    const text = JSON.stringify(rest);
    // Mistake: what was answered once is dropped, though the answer may be lost.
    if (this.mistakes && this.known.has(text)) return [];
    const pdus = [];
    if (!this.known.has(text)) {
      const done = this.fulfil(request, pdus, now);
      if (this.known.size >= REMEMBERED) {
        this.known.delete(this.known.keys().next().value);
      }
      this.known.set(text, done ? ABLE : UNABLE);
    }
    return [this.acknowledge(request, this.known.get(text)), ...pdus];
  }

  acknowledge(request, response) {
    const pdu = new this.dis.AcknowledgePdu();
    const to = request.receivingEntityID;
    const wide = Object.values(to).includes(ALL);
    const from = wide ? { ...this.us, entityID: 0 } : to;
    Object.assign(pdu.originatingEntityID, from);
    Object.assign(pdu.receivingEntityID, request.originatingEntityID);
    pdu.acknowledgeFlag = FLAGS[request.pduType];
    pdu.responseFlag = response;
    pdu.requestID = request.requestID;
    return pdu;
  }

  /* Does what is asked; tells whether that was possible. */
  fulfil(request, pdus, now) {
    const number = request.receivingEntityID.entityID;
    const whole = number === 0 || number === ALL;
    const chosen = this.entities.filter((one) => whole || one.number === number);
    switch (request.pduType) {
      case CREATE:
        return whole || chosen.some((entity) => this.create(entity));
      case REMOVE: {
        const any = chosen.some((entity) => entity.here);
        pdus.push(...chosen.flatMap((entity) => this.remove(entity, now)));
        return any || whole;
      }
      case START: {
        const at = seconds(request.realWorldTime) - this.epoch;
        if (now < at && at < now + SOON) this.starts = { at, chosen, whole };
        else this.freeze(chosen, whole, null);
        return chosen.length > 0;
      }
      default:
        this.freeze(chosen, whole, request.frozenBehavior);
        return chosen.length > 0;
    }
  }

  freeze(chosen, whole, frozen) {
    this.starts = null;
    if (whole) this.frozen = frozen;
    for (const entity of chosen) entity.frozen = frozen;
  }

  create(entity) {
    if (entity.here) return false;
    const made = this.fresh(entity.number);
    made.frozen = this.frozen;
    this.entities[entity.number - 1] = made;
    return true;
  }

  remove(entity, now) {
    if (!entity.here) return [];
    const last = entity.leave(this.dis, this.us, now);
    const there = entity.place.position;
    return entity.number === 2 ? [...this.radio.off(this.owner, there), last] : [last];
  }
}

module.exports = { HEARD, Simulation };
