/* The WGS 84 ellipsoid, and a body flying level over it. */
"use strict";

const MAJOR = 6378137.0; // m
const FLATTENING = 1 / 298.257223563;
const ECCENTRICITY = FLATTENING * (2 - FLATTENING); // squared

const sum = (one, a, other, b) => one.map((axis, n) => a * axis + b * other[n]);
const distance = (one, other) => Math.hypot(...sum(one, 1, other, -1));

/* Place: latitude, longitude and heading in rad, altitude in m. */
class Place {
  constructor(latitude, longitude, altitude, heading) {
    Object.assign(this, { latitude, longitude, altitude, heading });
  }

  get normal() {
    return MAJOR / Math.sqrt(1 - ECCENTRICITY * Math.sin(this.latitude) ** 2);
  }

  /* Earth-centred, Earth-fixed, m. */
  get position() {
    const around = (this.normal + this.altitude) * Math.cos(this.latitude);
    return [
      around * Math.cos(this.longitude),
      around * Math.sin(this.longitude),
      (this.normal * (1 - ECCENTRICITY) + this.altitude) * Math.sin(this.latitude),
    ];
  }

  /* Forward, right and down, along the axes of the Earth. */
  get axes() {
    const [sin, cos] = [Math.sin(this.latitude), Math.cos(this.latitude)];
    const [y, x] = [Math.sin(this.longitude), Math.cos(this.longitude)];
    const north = [-sin * x, -sin * y, cos];
    const east = [-y, x, 0];
    const [hSin, hCos] = [Math.sin(this.heading), Math.cos(this.heading)];
    return [
      sum(north, hCos, east, hSin),
      sum(north, -hSin, east, hCos),
      [-cos * x, -cos * y, -sin],
    ];
  }

  /* psi, theta and phi of a level body: about z, then y, then x. */
  get orientation() {
    const [forward, right, down] = this.axes;
    return {
      psi: Math.atan2(forward[1], forward[0]),
      theta: -Math.asin(forward[2]),
      phi: Math.atan2(right[2], down[2]),
    };
  }

  /* Where it is after dt seconds at so many m/s and rad/s. */
  after(dt, speed, turn) {
    const heading = this.heading + (turn * dt) / 2;
    const { normal } = this;
    const meridian = normal * (1 - ECCENTRICITY) * (normal / MAJOR) ** 2;
    const north = (speed * Math.cos(heading) * dt) / (meridian + this.altitude);
    const latitude = this.latitude + north;
    const around = (normal + this.altitude) * Math.cos(latitude);
    const longitude = this.longitude + (speed * Math.sin(heading) * dt) / around;
    return new Place(latitude, longitude, this.altitude, this.heading + turn * dt);
  }
}

module.exports = { Place, distance, sum };
