"""Who can link with whom: the mesh as its geometry stands at one moment."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from scipy.spatial import cKDTree

from interop.dis.coordinates import geodetic_to_ecef
from interop.messages.air import LIGHT_SPEED

from ..world.frames import Floats
from ..world.orbits import Constellation
from ..world.visibility import elevation, line_of_sight
from .config import Gateway, LinkClass, MilnetConfig, RelayShell

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]


def grid_links(shell: RelayShell, position: Floats) -> Ints:
    """Pairs (m, 2) of satellites of one shell that keep a laser on one another.

    Each has its neighbours ahead and behind in the plane and, with four lasers, one in
    either adjacent plane: the slot that is nearest on average over the orbit, at
    which ``position`` (n, 3) m looks at any moment, since a plane's satellites are
    all around it. All of a shell go round alike, so the pairs last. The outer planes
    of a star fly against one another and are not linked.
    """
    planes, slots = shell.planes, shell.satellites // shell.planes
    index = np.arange(shell.satellites).reshape(planes, slots)
    pairs = [np.stack((index, np.roll(index, -1, axis=1)), axis=-1).reshape(-1, 2)]
    if shell.links == 4 and planes > 1:
        places = position.reshape(planes, slots, 3)
        for plane in range(planes - 1 if shell.star else planes):
            beside = (plane + 1) % planes
            apart = [
                np.sum((places[plane] - np.roll(places[beside], -k, axis=0)) ** 2)
                for k in range(slots)
            ]
            partner = np.roll(index[beside], -int(np.argmin(apart)))
            pairs.append(np.stack((index[plane], partner), axis=-1))
    return unique_pairs(np.concatenate(pairs))


def unique_pairs(pairs: Ints) -> Ints:
    """Each unordered pair (m, 2) once, none of a node with itself, in fixed order."""
    ordered = np.sort(pairs, axis=1)
    ordered = ordered[ordered[:, 0] != ordered[:, 1]]
    return np.unique(ordered, axis=0).reshape(-1, 2)


def nearest(
    tree: "cKDTree", position: Floats, count: int, reach: float
) -> tuple[Floats, Ints]:
    """Distances and numbers (m, count) of the points nearest to ``position`` (m, 3).

    Infinitely far where there is none within ``reach`` m.
    """
    if not count:
        return np.empty((len(position), 0)), np.empty((len(position), 0), np.int64)
    distance, found = tree.query(
        position, k=np.arange(1, count + 1), distance_upper_bound=reach
    )
    return np.asarray(distance, np.float64), np.asarray(found, np.int64)


@dataclass(frozen=True)
class Topology:
    """Links that are up at one moment, between nodes 0 to n - 1."""

    position: Floats  #: (n, 3) m, Earth-fixed
    pairs: Ints  #: (m, 2) nodes
    delay: Floats  #: (m,) s, of propagation and processing
    graph: "csr_array"  #: (n, n) delays, both directions


class Mesh:
    """The nodes, satellites first and gateways last, and their possible links."""

    def __init__(self, config: MilnetConfig) -> None:
        self.config = config
        self.constellation = Constellation([s.walker() for s in config.shells])
        self.satellites = self.constellation.count
        self.count = self.satellites + len(config.gateways)  #: nodes
        self.ground: Floats = geodetic_to_ecef(
            np.radians([g.latitude_deg for g in config.gateways]),
            np.radians([g.longitude_deg for g in config.gateways]),
            np.array([g.altitude for g in config.gateways], np.float64),
        )
        #: (n,) number of the shell; the shells' count at gateways
        self.shell: Ints = np.concatenate(
            (
                self.constellation.shell,
                np.full(len(config.gateways), len(config.shells), np.int64),
            )
        )
        #: (n,) whether a terminal may use the node
        self.serves: Bools = np.array([s.serves for s in config.shells] + [True])[
            self.shell
        ]
        self._grazing = config.grazing_height_km * 1e3
        self._mask = np.radians(config.elevation_mask_deg)
        self._range = np.array([s.laser_range_km * 1e3 for s in config.shells])
        #: (shells + 1,) first node of each shell, and of the gateways
        self.first: Ints = np.searchsorted(
            self.constellation.shell, np.arange(len(config.shells) + 1)
        )
        position = self.constellation.state(0.0)[0]
        self._grid = [
            grid_links(shell, position[first:last]) + first
            for shell, first, last in zip(
                config.shells, self.first, self.first[1:], strict=False
            )
        ]

    def link_class(self, a: int, b: int) -> LinkClass:
        """The class of the link between two nodes."""
        if a >= self.satellites or b >= self.satellites:
            return self.config.gateway
        if self.shell[a] != self.shell[b]:
            return self.config.cross
        return self.config.laser

    def topology(self, position: Floats, usable: Bools) -> Topology:
        """Links between nodes at ``position`` (n, 3) m that are ``usable`` (n,)."""
        classes = [
            (self._lasers(position), self.config.laser),
            (self._cross_links(position), self.config.cross),
            (self._gateway_links(position), self.config.gateway),
        ]
        pairs = np.concatenate([pairs for pairs, _ in classes])
        processing = np.concatenate(
            [np.full(len(pairs), link.processing) for pairs, link in classes]
        )
        kept = usable[pairs[:, 0]] & usable[pairs[:, 1]]
        pairs, processing = pairs[kept], processing[kept]
        way = position[pairs[:, 0]] - position[pairs[:, 1]]
        delay = np.sqrt(np.einsum("ij,ij->i", way, way)) / LIGHT_SPEED + processing
        both = np.concatenate((pairs, pairs[:, ::-1]))
        graph = csr_array(
            (np.concatenate((delay, delay)), (both[:, 0], both[:, 1])),
            shape=(self.count, self.count),
        )
        return Topology(position, pairs, delay, graph)

    def _clear(self, pairs: Ints, position: Floats, reach: Floats) -> Ints:
        """Those of ``pairs`` within ``reach`` (m) that stay above grazing height."""
        a, b = position[pairs[:, 0]], position[pairs[:, 1]]
        way = b - a
        near = np.einsum("ij,ij->i", way, way) <= reach**2
        clear: Ints = pairs[near & line_of_sight(a, b, self._grazing)]
        return clear

    def _lasers(self, position: Floats) -> Ints:
        pairs = np.concatenate(self._grid)
        return self._clear(pairs, position, self._range[self.shell[pairs[:, 0]]])

    def _cross_links(self, position: Floats) -> Ints:
        found = [np.empty((0, 2), np.int64)]
        first, wanted = self.first, self.config.cross_links
        shells = len(self._range)
        if not wanted or shells < 2:
            return found[0]
        trees = [cKDTree(position[first[k] : first[k + 1]]) for k in range(1, shells)]
        for shell in range(shells - 1):
            own = np.arange(first[shell], first[shell + 1])
            for other in range(shell + 1, shells):
                reach = min(self._range[shell], self._range[other])
                count = min(wanted, int(first[other + 1] - first[other]))
                distance, near = nearest(trees[other - 1], position[own], count, reach)
                row, rank = np.nonzero(np.isfinite(distance))
                there = near[row, rank] + first[other]
                found.append(np.stack((own[row], there), axis=-1))
        pairs = unique_pairs(np.concatenate(found))
        return self._clear(pairs, position, np.full(len(pairs), np.inf))

    def _gateway_links(self, position: Floats) -> Ints:
        found = [np.empty((0, 2), np.int64)]
        sites: Sequence[Gateway] = self.config.gateways
        for number, site in enumerate(sites):
            place, space = self.ground[number], position[: self.satellites]
            up = np.flatnonzero(elevation(place, space) >= self._mask)
            distance = np.sum((space[up] - place) ** 2, axis=1)
            best = up[np.argsort(distance, kind="stable")[: site.links]]
            node = np.full(len(best), self.satellites + number)
            found.append(np.stack((best, node), axis=-1))
        return np.concatenate(found)
