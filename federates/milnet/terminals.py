"""Which nodes of the mesh a terminal can link with, and what jams it."""

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from scipy.spatial import cKDTree

from interop.dis.coordinates import ecef_to_geodetic, geodetic_to_ecef
from interop.messages.air import LIGHT_SPEED

from ..world.frames import EARTH_RADIUS, Floats
from ..world.visibility import elevation, line_of_sight
from .mesh import Bools, Ints, Mesh, nearest

CHOICES = 16  #: nearest satellites that are looked at for one terminal


class Access(NamedTuple):
    """The nodes that one terminal can link with, nearest first."""

    links: dict[int, tuple[float, float]]  #: node -> m, and s with processing
    jammed: bool  #: then there are none


@dataclass(frozen=True)
class Jammer:
    """Silences all radios on the ground and in the air around a place."""

    direction: Floats  #: (3,) unit vector from the Earth's centre
    radius: float  #: m, over ground
    until: float  #: simulation time, s

    @classmethod
    def over(
        cls, latitude_deg: float, longitude_deg: float, radius: float, until: float
    ) -> "Jammer":
        """A jammer at a place; ValueError when that is none on Earth."""
        if not (abs(latitude_deg) <= 90 and abs(longitude_deg) <= 180 and radius > 0):
            raise ValueError("no place on Earth, or no radius")
        latitude, longitude = np.radians((latitude_deg, longitude_deg))
        place = geodetic_to_ecef(latitude, longitude, 0.0)
        return cls(place / np.linalg.norm(place), radius, until)

    def reaches(self, position: Floats) -> Bools:
        """Which of ``position`` (n, 3) m lie above its circle, (n,)."""
        size = np.maximum(np.linalg.norm(position, axis=1), 1.0)
        cosine = position @ self.direction / size
        near: Bools = np.arccos(np.clip(cosine, -1, 1)) * EARTH_RADIUS <= self.radius
        return near


class Terminals:
    """Access of terminals to the mesh as it stands at one moment.

    A terminal below the grazing height must see a satellite above the elevation
    mask, or be near a gateway; one above it needs a line that stays above that height.
    """

    def __init__(self, mesh: Mesh, position: Floats, usable: Bools) -> None:
        """Nodes are at ``position`` (n, 3) m; only those ``usable`` (n,) can link."""
        self._mesh = mesh
        self._position = position
        self._grazing = mesh.config.grazing_height_km * 1e3
        self._mask = np.radians(mesh.config.elevation_mask_deg)
        self._processing = mesh.config.terminal.processing
        usable = usable & mesh.serves
        self._satellites = np.flatnonzero(usable[: mesh.satellites])
        self._tree = cKDTree(position[self._satellites])
        self._gateways = np.flatnonzero(usable[mesh.satellites :]) + mesh.satellites
        self._radii = 1e3 * np.array([g.radius_km for g in mesh.config.gateways])

    def access(self, position: Floats, jammed: Bools) -> list[Access]:
        """Nodes for terminals at ``position`` (m, 3) m, nearest first.

        One below the grazing height that is ``jammed`` (m,) has none; what flies
        higher looks away from a jammer on the ground.
        """
        position = np.reshape(position, (-1, 3))
        low = ecef_to_geodetic(position)[2] < self._grazing
        reach = self._mesh.config.terminal_range_km * 1e3
        count = min(CHOICES, len(self._satellites))
        distance, found = nearest(self._tree, position, count, reach)
        near = np.isfinite(distance)
        nodes = self._satellites[np.where(near, found, 0)]
        there, here = self._position[nodes], position[:, np.newaxis]
        seen = np.where(
            low[:, np.newaxis],
            elevation(here, there) >= self._mask,
            line_of_sight(here, there, self._grazing),
        )
        seen &= near
        silenced = low & jammed
        seen[silenced] = False
        result = []
        for row in range(len(position)):
            mine, far = nodes[row][seen[row]], distance[row][seen[row]]
            if low[row] and len(self._gateways) and not silenced[row]:
                mine, far = self._with_gateways(position[row], mine, far)
            delays = far / LIGHT_SPEED + self._processing
            pairs = zip(far.tolist(), delays.tolist(), strict=True)
            links = dict(zip(mine.tolist(), pairs, strict=True))
            result.append(Access(links, bool(silenced[row])))
        return result

    def _with_gateways(
        self, position: Floats, nodes: Ints, distances: Floats
    ) -> tuple[Ints, Floats]:
        way = self._position[self._gateways] - position
        far = np.sqrt(np.einsum("ij,ij->i", way, way))
        near = far <= self._radii[self._gateways - self._mesh.satellites]
        nodes = np.concatenate((self._gateways[near], nodes))
        distances = np.concatenate((far[near], distances))
        order = np.argsort(distances, kind="stable")
        return nodes[order], distances[order]
