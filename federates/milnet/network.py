"""The mesh between two changes of its routes: who links where, which way leads on."""

import math
from collections.abc import Sequence

import numpy as np

from ..world.frames import Floats
from .mesh import Bools, Mesh
from .routing import NOWHERE, Way, way_to
from .terminals import Access, Terminals
from .traffic import TERMINAL, Hop


class Network:
    """Links, access of terminals and routes at one moment, made when asked for.

    Terminals and addressees are numbers of the caller's choice.
    """

    def __init__(self, mesh: Mesh, position: Floats, usable: Bools) -> None:
        """Nodes at ``position`` (n, 3) m, of which those ``usable`` (n,) link."""
        self.mesh = mesh
        self.topology = mesh.topology(position, usable)
        self._terminals = Terminals(mesh, position, usable)
        self._access: dict[int, Access] = {}
        self._ways: dict[int, Way] = {}
        self._hops: dict[int, dict[int, Hop | None]] = {}

    def attach(self, terminals: Sequence[int], position: Floats, jammed: Bools) -> None:
        """Find the nodes for ``terminals`` (m) at ``position`` (m, 3) m.

        One that is low and ``jammed`` (m,) gets none.
        """
        found = self._terminals.access(position, jammed)
        self._access.update(zip(terminals, found, strict=True))

    def access(self, terminal: int) -> Access | None:
        """The nodes for a terminal, or None before `attach`."""
        return self._access.get(terminal)

    def has_way(self, addressee: int) -> bool:
        """Whether `find_way` was called for an addressee."""
        return addressee in self._ways

    def find_way(self, addressee: int, terminals: Sequence[int]) -> None:
        """Find the ways to whichever of the attached ``terminals`` is nearest.

        Nearest by delay; all of them are radios of the addressee.
        """
        best: dict[int, float] = {}
        for terminal in terminals:
            for node, (_, delay) in self._access[terminal].links.items():
                best[node] = min(delay, best.get(node, delay))
        nodes = np.array(sorted(best), np.int64)
        delays = np.array([best[node] for node in sorted(best)])
        self._ways[addressee] = way_to(self.topology.graph, nodes, delays)
        self._hops[addressee] = {}

    def up(self, terminal: int, addressee: int) -> Hop | None:
        """The link from a terminal to the node that is best for its addressee."""
        delay = self._ways[addressee].delay
        best, whole, first = NOWHERE, math.inf, 0.0
        for node, (_, up) in self._access[terminal].links.items():
            if up + delay[node] < whole:
                best, whole, first = node, up + delay[node], up
        if best == NOWHERE:
            return None
        capacity = self.mesh.config.terminal.capacity
        return Hop(("up", terminal), best, capacity, first)

    def distance(self, terminal: int, node: int) -> float:
        """Metres between an attached terminal and a node that it can link with."""
        return self._access[terminal].links[node][0]

    def why_not(self, terminal: int) -> str:
        """Why `up` found no link, as losses are counted."""
        access = self._access[terminal]
        if access.jammed:
            return "jammed"
        return "no_route" if access.links else "unattached"

    def onward(self, addressee: int, node: int) -> Hop | None:
        """The next link from ``node`` on the way to an addressee."""
        hops = self._hops[addressee]
        if node not in hops:
            hops[node] = self._hop(addressee, node)
        return hops[node]

    def _hop(self, addressee: int, node: int) -> Hop | None:
        onward, delay = self._ways[addressee]
        to = onward[node]
        if to == NOWHERE:
            return None
        if to == self.mesh.count:
            capacity = self.mesh.config.terminal.capacity
            return Hop(("down", node), TERMINAL, capacity, delay[node])
        link = self.mesh.link_class(node, to)
        return Hop((node, to), to, link.capacity, delay[node] - delay[to])
