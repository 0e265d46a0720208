/* One entity: how it moves, what harms it, and when it has to tell of itself. */
"use strict";

const { distance, sum } = require("./earth.js");

const HEARTBEAT = 4.75; // s; Table 25 has 5 for all that is here, and a loop is late
const MOST_OFF = 1; // m, DRA_POS_THRSH
const MOST_TURNED = (3 * Math.PI) / 180; // DRA_ORIENT_THRSH
const LEG = 20; // s, straight on
const TURN = 60; // s, half a circle
const WRECK = 10; // s until an aircraft that was destroyed is taken out
const STEP = 0.05; // s of one step of the flight
const LETHAL = 10; // m
const HARMFUL = 50; // m
const DAMAGED = 2;
const DESTROYED = 3;
const TRANSMITS = 2; // bit 1 of the frozen behaviour
const PROCESSES = 4; // bit 2
const AIR = 2;

class Entity {
  constructor(number, marking, type, place, speed, mistakes) {
    Object.assign(this, { number, marking, type, place, speed, mistakes });
    this.here = true;
    this.frozen = null; // the frozen behaviour, when it is frozen
    this.damage = 0;
    this.flown = 0;
    this.destroyedAt = null;
    this.told = null;
  }

  get speaks() {
    return this.here && (this.frozen === null || (this.frozen & TRANSMITS) !== 0);
  }

  get velocity() {
    const speed = this.frozen === null ? this.speed : 0;
    return this.place.axes[0].map((axis) => axis * speed);
  }

  /* Moves on for dt seconds: a leg, half a circle to the right, and so on. */
  advance(dt) {
    if (this.frozen !== null || this.speed === 0) return;
    for (let left = dt; left > 0; left -= STEP) {
      const step = Math.min(left, STEP);
      const turns = this.flown % (LEG + TURN) >= LEG;
      this.place = this.place.after(step, this.speed, turns ? Math.PI / TURN : 0);
      this.flown += step;
    }
  }

  /* Takes the harm of a detonation there: only its owner says what it does. */
  suffer(there, now) {
    const heard = this.frozen === null || (this.frozen & PROCESSES) !== 0;
    if (!this.here || !heard || this.damage === DESTROYED) return;
    const away = distance(there, this.place.position);
    if (away <= LETHAL) {
      this.damage = DESTROYED;
      this.destroyedAt = now;
    } else if (away <= HARMFUL) this.damage = DAMAGED;
  }

  /* Whether what is left of it has come down. */
  isGone(now) {
    const down = this.destroyedAt !== null && now >= this.destroyedAt + WRECK;
    return this.here && this.speed > 0 && down;
  }

  isDue(now) {
    if (!this.speaks) return false;
    if (this.told === null) return true;
    const { at, place, velocity, appearance } = this.told;
    const dt = now - at;
    const off = distance(sum(place.position, 1, velocity, dt), this.place.position);
    const turned = Math.abs(this.place.heading - place.heading);
    const changed = appearance !== this.appearance;
    return dt >= HEARTBEAT || changed || off >= MOST_OFF || turned >= MOST_TURNED;
  }

  get appearance() {
    const flaming = this.damage === DESTROYED ? 1 << 15 : 0;
    const frozen = this.frozen === null ? 0 : 1 << 21;
    const power = this.type.domain === AIR ? 1 << 22 : 0;
    const state = this.here ? 0 : 1 << 23;
    return (this.damage << 3) | flaming | frozen | power | state;
  }

  /* The Entity State, and a note of what it tells. */
  tell(dis, us, now) {
    const { velocity, place } = this;
    this.told = { at: now, place, velocity, appearance: this.appearance };
    const still = velocity.every((axis) => axis === 0);
    const pdu = new dis.EntityStatePdu();
    Object.assign(pdu.entityID, us, { entityID: this.number });
    pdu.forceId = 2; // opposing
    Object.assign(pdu.entityType, this.type);
    Object.assign(pdu.alternativeEntityType, this.type);
    [pdu.entityLocation.x, pdu.entityLocation.y, pdu.entityLocation.z] = place.position;
    Object.assign(pdu.entityOrientation, place.orientation);
    // Mistake: a velocity in the axes of the body, where algorithm 2 has the world's.
    const told = this.mistakes && !still ? [this.speed, 0, 0] : velocity;
    const { entityLinearVelocity: shown } = pdu;
    [shown.x, shown.y, shown.z] = told;
    pdu.deadReckoningParameters.deadReckoningAlgorithm = still ? 1 : 2; // Static, FPW
    pdu.entityAppearance = this.appearance;
    pdu.marking.characterSet = 1; // ASCII
    pdu.marking.setMarking(this.marking);
    return pdu;
  }

  /* The last Entity State: it is deactivated. */
  leave(dis, us, now) {
    this.here = false;
    return this.tell(dis, us, now);
  }
}

module.exports = { Entity };
