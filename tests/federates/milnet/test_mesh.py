"""Geometry of the mesh against published figures and brute force."""

import math

import numpy as np
import pytest

from federates.milnet.config import Gateway, LinkClass, MilnetConfig, RelayShell
from federates.milnet.mesh import Mesh, Topology, grid_links
from federates.world.orbits import Constellation
from federates.world.visibility import elevation

LIGHT = 299_792.458  # km/s
TIME = 1_800_000_000.0


def shell(**changes: object) -> RelayShell:
    values: dict[str, object] = {
        "name": "COM",
        "altitude_km": 550.0,
        "inclination_deg": 53.0,
        "planes": 72,
        "satellites": 1584,
    }
    return RelayShell(**(values | changes))  # type: ignore[arg-type]


def config(*shells: RelayShell, **changes: object) -> MilnetConfig:
    return MilnetConfig(shells=shells, **changes)  # type: ignore[arg-type]


def topology(mesh: Mesh, time: float = TIME) -> Topology:
    position = np.concatenate((mesh.constellation.state(time)[0], mesh.ground))
    return mesh.topology(position, np.ones(mesh.count, np.bool_))


def lengths(found: Topology) -> np.ndarray:
    a, b = found.position[found.pairs[:, 0]], found.position[found.pairs[:, 1]]
    return np.linalg.norm(a - b, axis=1)


def test_neighbours_in_a_plane_of_22_are_1972_km_or_6_58_ms_apart() -> None:
    """domain.md, D14."""
    free = LinkClass(capacity=1e9, processing=0.0)
    found = topology(Mesh(config(shell(links=2), laser=free)))
    assert len(found.pairs) == 1584
    assert lengths(found) == pytest.approx(1_972e3, rel=0.005)
    assert found.delay == pytest.approx(6.58e-3, rel=0.005)


@pytest.mark.parametrize(("factor", "linked"), [(0.999, True), (1.001, False)])
def test_lasers_graze_80_km_at_5016_6_km(factor: float, linked: bool) -> None:
    """domain.md, D13; over the equator, where the ellipsoid is a sphere."""
    apart = 2 * math.asin(factor * 5_016.6 / 2 / (6378.137 + 550))
    equator = {"inclination_deg": 0.0, "planes": 1, "satellites": 1}
    far = {"laser_range_km": 10_000.0, **equator}
    phase = math.degrees(apart)
    both = (shell(name="A", **far), shell(name="B", phase_deg=phase, **far))
    assert len(topology(Mesh(config(*both))).pairs) == linked


def test_grid_gives_every_satellite_four_lasers_to_its_nearest() -> None:
    found = topology(Mesh(config(shell(phasing=17))))
    degree = np.bincount(found.pairs.ravel(), minlength=1584)
    assert set(degree.tolist()) == {4}
    assert len(found.pairs) == 2 * 1584
    # Beside one another: a grid that took other slots would have longer lasers.
    index = np.arange(1584).reshape(72, 22)
    across = found.pairs[found.pairs[:, 0] // 22 != found.pairs[:, 1] // 22]
    a, b = found.position[across[:, 0]], found.position[across[:, 1]]
    mean = np.linalg.norm(a - b, axis=1).mean()
    for plane, beside in ((0, 1), (71, 0)):
        p, q = found.position[index[plane]], found.position[index[beside]]
        every = np.linalg.norm(p[:, np.newaxis] - q, axis=2)
        slots = [every.diagonal().mean()]
        slots += [np.roll(every, -k, axis=1).diagonal().mean() for k in range(1, 22)]
        assert mean <= min(slots) * 1.01


def test_links_last_over_an_orbit() -> None:
    grid = shell(phasing=17)
    mesh = Mesh(config(grid))
    before = topology(mesh)
    for minutes in range(0, 100, 9):
        assert np.array_equal(topology(mesh, TIME + 60 * minutes).pairs, before.pairs)


def test_outer_planes_of_a_star_are_not_linked() -> None:
    star = shell(inclination_deg=87.0, planes=6, satellites=66, star=True)
    position = Constellation([star.walker()]).state(0.0)[0]
    planes = grid_links(star, position) // 11
    assert {(0, 5), (5, 0)}.isdisjoint({tuple(pair) for pair in planes.tolist()})
    assert (0, 1) in {tuple(pair) for pair in planes.tolist()}


@pytest.mark.parametrize(
    ("planes", "satellites", "links"), [(1, 1, 0), (1, 2, 1), (2, 2, 1), (2, 4, 4)]
)
def test_few_satellites_link_with_each_other_once(
    planes: int, satellites: int, links: int
) -> None:
    few = shell(planes=planes, satellites=satellites)
    position = Constellation([few.walker()]).state(0.0)[0]
    pairs = grid_links(few, position)
    assert len(pairs) == links
    assert (pairs[:, 0] != pairs[:, 1]).all()


def test_no_laser_is_longer_than_it_may_be_or_dips_below_grazing_height() -> None:
    low = shell(planes=8, satellites=80, laser_range_km=4000.0)
    high = shell(name="MIL", altitude_km=1100, planes=6, satellites=60, phasing=1)
    found = topology(Mesh(config(low, high, cross_links=2)))
    within = found.pairs[(found.pairs < 80).all(axis=1)]
    a, b = found.position[within[:, 0]], found.position[within[:, 1]]
    assert np.linalg.norm(a - b, axis=1).max() <= 4e6
    # Walk along every link in a thousand steps.
    a, b = found.position[found.pairs[:, 0]], found.position[found.pairs[:, 1]]
    for share in np.linspace(0, 1, 1001):
        point = a + share * (b - a)
        flat = np.hypot(point[:, 0], point[:, 1]) / 6_458_137.0
        assert (flat**2 + (point[:, 2] / 6_436_752.3) ** 2).min() > 0.999


def test_cross_links_go_to_the_nearest_of_the_other_shell() -> None:
    low, high = shell(planes=8, satellites=80), shell(name="H", altitude_km=1100.0)
    mesh = Mesh(config(low, high, cross_links=1))
    found = topology(mesh)
    cross = found.pairs[(found.pairs < 80).sum(axis=1) == 1]
    assert len(cross) == 80
    every = np.linalg.norm(
        found.position[:80, np.newaxis] - found.position[80:], axis=2
    )
    assert dict(cross.tolist()) == {k: 80 + int(every[k].argmin()) for k in range(80)}


def test_gateway_tracks_the_nearest_above_its_mask() -> None:
    site = Gateway(name="GW", latitude_deg=40.0, longitude_deg=-105.0, links=3)
    mesh = Mesh(config(shell(), gateways=(site,), elevation_mask_deg=30.0))
    found = topology(mesh)
    mine = found.pairs[found.pairs[:, 1] == 1584][:, 0]
    assert len(mine) == 3
    place = mesh.ground[0]
    heights = np.degrees(elevation(place, found.position[:1584]))
    ranges = np.linalg.norm(found.position[:1584] - place, axis=1)
    up = np.flatnonzero(heights >= 30.0)
    assert sorted(mine) == sorted(up[np.argsort(ranges[up])][:3])


def test_unusable_nodes_have_no_links() -> None:
    mesh = Mesh(config(shell()))
    position = mesh.constellation.state(TIME)[0]
    usable = np.ones(1584, np.bool_)
    usable[[5, 700]] = False
    pairs = mesh.topology(position, usable).pairs
    assert not np.isin(pairs, [5, 700]).any()
    assert len(pairs) == 2 * 1584 - 8


def test_links_have_the_delay_and_the_class_of_what_they_join() -> None:
    site = Gateway(name="GW", latitude_deg=10.0, longitude_deg=20.0)
    both = (shell(planes=8, satellites=80), shell(name="H", altitude_km=1100.0))
    mesh = Mesh(config(*both, gateways=(site,)))
    found = topology(mesh)
    gateway, cross, laser = mesh.count - 1, 79, 80
    assert mesh.link_class(0, 1) is mesh.config.laser
    assert mesh.link_class(cross, laser) is mesh.config.cross
    assert mesh.link_class(3, gateway) is mesh.config.gateway
    expected = lengths(found) / 1e3 / LIGHT + 0.0002
    assert found.delay == pytest.approx(expected, abs=1e-9)
    dense = found.graph.toarray()
    assert np.array_equal(dense, dense.T)
