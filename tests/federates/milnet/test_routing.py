"""Routes against closed forms and against exhaustive search."""

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_array

from federates.milnet.config import LinkClass, MilnetConfig, RelayShell
from federates.milnet.mesh import Mesh
from federates.milnet.network import Network
from federates.milnet.routing import NOWHERE, way_to
from federates.milnet.traffic import TERMINAL

Links = dict[tuple[int, int], float]


def graph_of(count: int, links: Links) -> "csr_array":
    rows = [a for a, _ in links] + [b for _, b in links]
    columns = [b for _, b in links] + [a for a, _ in links]
    return csr_array(
        (list(links.values()) * 2, (rows, columns)), shape=(count, count), dtype=float
    )


def exhaustive(count: int, links: Links, access: dict[int, float]) -> list[float]:
    """Least delays, by relaxing every link as often as there are nodes."""
    delay = [access.get(node, math.inf) for node in range(count)]
    for _ in range(count):
        for (a, b), cost in links.items():
            delay[a] = min(delay[a], cost + delay[b])
            delay[b] = min(delay[b], cost + delay[a])
    return delay


@st.composite
def networks(draw: st.DrawFn) -> tuple[int, Links, dict[int, float]]:
    count = draw(st.integers(1, 7))
    costs = st.floats(0.001, 1.0)
    pairs = list(itertools.combinations(range(count), 2))
    linked = draw(st.lists(st.sampled_from(pairs), unique=True)) if pairs else []
    links = {pair: draw(costs) for pair in linked}
    access = draw(st.dictionaries(st.integers(0, count - 1), costs))
    return count, links, access


@settings(deadline=None)
@given(networks())
def test_ways_are_as_short_as_exhaustive_search_finds(
    network: tuple[int, Links, dict[int, float]],
) -> None:
    count, links, access = network
    nodes = np.array(sorted(access), np.int64)
    delays = np.array([access[node] for node in sorted(access)])
    way = way_to(graph_of(count, links), nodes, delays)
    assert way.delay == pytest.approx(exhaustive(count, links, access))
    for node in range(count):
        onward, left = way.onward[node], way.delay[node]
        if onward == NOWHERE:
            assert left == math.inf
        elif onward == count:
            assert left == pytest.approx(access[node])
        else:
            cost = links[min(node, onward), max(node, onward)]
            assert left == pytest.approx(cost + way.delay[onward])


def ring(**changes: object) -> Mesh:
    """22 satellites in one equatorial plane, 1,972 km apart."""
    free = LinkClass(capacity=1e9, processing=0.0)
    values: dict[str, object] = {
        "name": "RING",
        "altitude_km": 550.0,
        "inclination_deg": 0.0,
        "planes": 1,
        "satellites": 22,
    }
    shell = RelayShell(**(values | changes))  # type: ignore[arg-type]
    config = MilnetConfig(shells=(shell,), laser=free, terminal=free)
    return Mesh(config)


def test_way_around_a_ring_is_its_hops_long() -> None:
    """domain.md, D14: 6.58 ms a hop."""
    mesh = ring()
    position = mesh.constellation.state(0.0)[0]
    network = Network(mesh, position, np.ones(22, np.bool_))
    way = way_to(network.topology.graph, np.array([0]), np.array([0.0]))
    hops = [min(k, 22 - k) for k in range(22)]
    assert way.delay == pytest.approx([6.58e-3 * k for k in hops], rel=0.005, abs=1e-12)


def overhead(mesh: Mesh, node: int) -> np.ndarray:
    """A place on the ground below a satellite."""
    position = mesh.constellation.state(0.0)[0][node]
    return np.array(6_378_137.0 * position / np.linalg.norm(position))


def test_message_hops_from_terminal_to_terminal() -> None:
    mesh = ring()
    position = mesh.constellation.state(0.0)[0]
    network = Network(mesh, position, np.ones(22, np.bool_))
    places = np.stack((overhead(mesh, 3), overhead(mesh, 7)))
    network.attach([101, 102], places, np.zeros(2, np.bool_))
    network.find_way(9, [102])
    hop = network.up(101, 9)
    assert hop is not None
    visited, delay = [hop.to], hop.delay
    while hop.to != TERMINAL:
        hop = network.onward(9, hop.to)
        assert hop is not None
        visited.append(hop.to)
        delay += hop.delay
    assert visited == [3, 4, 5, 6, 7, TERMINAL]
    light = 299_792.458
    assert delay == pytest.approx(2 * 550 / light + 4 * 1_971.9 / light, rel=1e-4)
    assert network.distance(101, 3) == pytest.approx(550e3)


def test_nearest_radio_of_an_application_is_chosen() -> None:
    mesh = ring()
    position = mesh.constellation.state(0.0)[0]
    network = Network(mesh, position, np.ones(22, np.bool_))
    places = np.stack([overhead(mesh, node) for node in (3, 15, 5)])
    network.attach([101, 102, 103], places, np.zeros(3, np.bool_))
    network.find_way(9, [102, 103])
    hop = network.onward(9, 3)
    assert hop is not None and hop.to == 4
    hop = network.onward(9, 14)
    assert hop is not None and hop.to == 15


def test_partition_is_no_route() -> None:
    mesh = ring()
    position = mesh.constellation.state(0.0)[0]
    usable = np.ones(22, np.bool_)
    usable[[5, 12]] = False
    network = Network(mesh, position, usable)
    places = np.stack((overhead(mesh, 3), overhead(mesh, 8), -overhead(mesh, 3) * 9))
    network.attach([101, 102, 103], places, np.zeros(3, np.bool_))
    network.find_way(9, [102])
    assert network.up(101, 9) is None and network.why_not(101) == "no_route"
    assert network.up(103, 9) is None and network.why_not(103) == "unattached"
    assert network.onward(9, 3) is None
    network.find_way(8, [103])
    assert network.up(101, 8) is None
