//! The WGS 84 ellipsoid, and a body flying level over it.

pub type Vector = [f64; 3];

const MAJOR: f64 = 6_378_137.0; // m
const FLATTENING: f64 = 1.0 / 298.257_223_563;
const ECCENTRICITY: f64 = FLATTENING * (2.0 - FLATTENING); // squared

/// Where something is over the ellipsoid; rad, m, and rad clockwise from north.
#[derive(Clone, Copy)]
pub struct Place {
    pub latitude: f64,
    pub longitude: f64,
    pub altitude: f64,
    pub heading: f64,
}

impl Place {
    fn normal(&self) -> f64 {
        MAJOR / (1.0 - ECCENTRICITY * self.latitude.sin().powi(2)).sqrt()
    }

    /// Earth-centred, Earth-fixed, m.
    pub fn position(&self) -> Vector {
        let normal = self.normal();
        let (sin, cos) = self.latitude.sin_cos();
        let around = (normal + self.altitude) * cos;
        [
            around * self.longitude.cos(),
            around * self.longitude.sin(),
            (normal * (1.0 - ECCENTRICITY) + self.altitude) * sin,
        ]
    }

    /// The body's axes, forward, right and down, along those of the Earth.
    fn axes(&self) -> [Vector; 3] {
        let (sin, cos) = self.latitude.sin_cos();
        let (east_y, east_x) = self.longitude.sin_cos();
        let north = [-sin * east_x, -sin * east_y, cos];
        let east = [-east_y, east_x, 0.0];
        let (h_sin, h_cos) = self.heading.sin_cos();
        [
            combined(&north, h_cos, &east, h_sin),
            combined(&north, -h_sin, &east, h_cos),
            [-cos * east_x, -cos * east_y, -sin],
        ]
    }

    pub fn forward(&self) -> Vector {
        self.axes()[0]
    }

    /// psi, theta and phi of a body that is level (6.2.32: about z, then y, then x).
    pub fn orientation(&self) -> Vector {
        let [forward, right, down] = self.axes();
        [
            forward[1].atan2(forward[0]),
            -forward[2].asin(),
            right[2].atan2(down[2]),
        ]
    }

    /// Moves it on for `dt` seconds, level, at so many m/s and rad/s.
    pub fn advance(&mut self, dt: f64, speed: f64, turn: f64) {
        let heading = self.heading + turn * dt / 2.0;
        let normal = self.normal();
        let meridian = normal * (1.0 - ECCENTRICITY) * (normal / MAJOR).powi(2);
        self.latitude += speed * heading.cos() * dt / (meridian + self.altitude);
        let around = (normal + self.altitude) * self.latitude.cos();
        self.longitude += speed * heading.sin() * dt / around;
        self.heading += turn * dt;
    }
}

fn combined(one: &Vector, a: f64, other: &Vector, b: f64) -> Vector {
    [0, 1, 2].map(|axis| a * one[axis] + b * other[axis])
}

/// Where something is after `dt` seconds along a straight line.
pub fn extrapolated(from: &Vector, velocity: &Vector, dt: f64) -> Vector {
    combined(from, 1.0, velocity, dt)
}

pub fn distance(one: &Vector, other: &Vector) -> f64 {
    let square = |axis: usize| (one[axis] - other[axis]).powi(2);
    (square(0) + square(1) + square(2)).sqrt()
}

/// The angle between two directions of length 1, rad.
pub fn angle(one: &Vector, other: &Vector) -> f64 {
    2.0 * (distance(one, other) / 2.0).min(1.0).asin()
}
