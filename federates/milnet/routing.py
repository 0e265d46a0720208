"""Shortest-delay routes over the mesh, all those to one addressee at a time."""

from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import dijkstra

from ..world.frames import Floats
from .mesh import Ints

NOWHERE = -9999  #: what scipy names the next node of one that no route leads from


class Way(NamedTuple):
    """How every node sends on to one addressee; lists, since looked up one by one."""

    onward: list[int]  #: next node; their count for the addressee itself; NOWHERE
    delay: list[float]  #: s all the way, queues not counted; infinite without a route


def way_to(graph: "csr_array", nodes: Ints, delays: Floats) -> Way:
    """The best ways to an addressee that ``nodes`` (k) can reach in ``delays`` (k) s.

    ``graph`` (n, n) holds the delays of the links between nodes, s, both directions.
    The addressee becomes one more node with links out only: searched from it, every
    way is found backwards and none leads through it.
    """
    count = graph.shape[0]
    extended = csr_array(
        (
            np.concatenate((graph.data, delays)),
            np.concatenate((graph.indices, nodes)),
            np.append(graph.indptr, graph.indptr[-1] + len(nodes)),
        ),
        shape=(count + 1, count + 1),
    )
    delay, onward = dijkstra(
        extended, directed=True, indices=np.array([count]), return_predecessors=True
    )
    return Way(onward[0, :count].tolist(), delay[0, :count].tolist())
