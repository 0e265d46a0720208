"""Which nodes a terminal can link with, against published geometry."""

import math

import numpy as np
import pytest

from federates.milnet.config import Gateway, MilnetConfig, RelayShell
from federates.milnet.mesh import Mesh
from federates.milnet.terminals import Access, Jammer, Terminals
from interop.dis.coordinates import geodetic_to_ecef

RADIUS = 6_378_137.0
NOT = np.zeros(1, np.bool_)


def single(**changes: object) -> Mesh:
    """One satellite at 550 km over the equator."""
    shell = RelayShell(
        name="ONE", altitude_km=550.0, inclination_deg=0.0, planes=1, satellites=1
    )
    values: dict[str, object] = {"shells": (shell,), "terminal_range_km": 20_000.0}
    return Mesh(MilnetConfig(**(values | changes)))  # type: ignore[arg-type]


def access(mesh: Mesh, place: np.ndarray, jammed: np.ndarray = NOT) -> Access:
    position = np.concatenate((mesh.constellation.state(0.0)[0], mesh.ground))
    terminals = Terminals(mesh, position, np.ones(mesh.count, np.bool_))
    return terminals.access(place, jammed)[0]


def at(mesh: Mesh, angle: float, radius: float = RADIUS) -> np.ndarray:
    """A place over the equator so many radians of arc from the satellite."""
    x, y, _ = mesh.constellation.state(0.0)[0][0]
    turned = math.atan2(y, x) + angle
    return radius * np.array([math.cos(turned), math.sin(turned), 0.0])


@pytest.mark.parametrize(("slant", "links"), [(1_122e3, 1), (1_125e3, 0)])
def test_mask_of_25_degrees_is_a_slant_range_of_1123_km(
    slant: float, links: int
) -> None:
    """domain.md, D13."""
    mesh = single()
    high = RADIUS + 550e3
    cosine = (RADIUS**2 + high**2 - slant**2) / (2 * RADIUS * high)
    found = access(mesh, at(mesh, math.acos(cosine)))
    assert len(found.links) == links
    if links:
        metres, seconds = found.links[0]
        assert metres == pytest.approx(slant)
        assert seconds == pytest.approx(slant / 299_792_458 + 0.0002)


@pytest.mark.parametrize(("factor", "links"), [(0.999, 1), (1.001, 0)])
def test_terminal_in_orbit_sees_past_80_km_of_height(factor: float, links: int) -> None:
    """domain.md, D13: 5,016.6 km between two at 550 km."""
    mesh = single()
    high = RADIUS + 550e3
    angle = 2 * math.asin(factor * 5_016.6e3 / 2 / high)
    assert len(access(mesh, at(mesh, angle, high)).links) == links


def test_range_of_a_terminal_is_limited() -> None:
    mesh = single(terminal_range_km=549.0)
    assert not access(mesh, at(mesh, 0.0)).links
    mesh = single(terminal_range_km=551.0)
    assert access(mesh, at(mesh, 0.0)).links


def test_satellites_in_transit_only_serve_no_terminal() -> None:
    shell = RelayShell(
        name="ONE",
        altitude_km=550.0,
        inclination_deg=0.0,
        planes=1,
        satellites=4,
        serves=False,
    )
    mesh = single(shells=(shell,))
    assert not access(mesh, at(mesh, 0.0)).links


def test_gateway_serves_its_neighbourhood_on_the_ground_only() -> None:
    site = Gateway(name="GW", latitude_deg=40.0, longitude_deg=-105.0, radius_km=20.0)
    mesh = single(gateways=(site,))
    near = geodetic_to_ecef(math.radians(40.1), math.radians(-105.0), 0.0)
    far = geodetic_to_ecef(math.radians(40.3), math.radians(-105.0), 0.0)
    over = geodetic_to_ecef(math.radians(40.0), math.radians(-105.0), 90e3)
    found = access(mesh, near).links
    # 0.1 degrees of latitude are 11.1 km, by the minute of arc of a nautical mile.
    assert found[1][0] == pytest.approx(6 * 1852, rel=0.005)
    assert not access(mesh, far).links
    assert not access(mesh, over).links


@pytest.mark.parametrize(
    ("altitude", "distance_deg", "cut"),
    [(0.0, 0.5, True), (10e3, 0.5, True), (0.0, 1.5, False), (500e3, 0.5, False)],
)
def test_jammer_silences_the_ground_and_air_around_it(
    altitude: float, distance_deg: float, cut: bool
) -> None:
    jammer = Jammer.over(0.0, 10.0, 111_195.0, until=5.0)  # a degree of arc
    place = geodetic_to_ecef(0.0, math.radians(10.0 + distance_deg), altitude)
    mesh = single()
    jammed = jammer.reaches(place[np.newaxis])
    found = access(mesh, place, jammed)
    assert found.jammed == cut


@pytest.mark.parametrize(
    ("latitude", "longitude", "radius"),
    [(91.0, 0.0, 1.0), (0.0, 181.0, 1.0), (0.0, 0.0, 0.0), (math.nan, 0.0, 1.0)],
)
def test_jammers_are_on_earth(latitude: float, longitude: float, radius: float) -> None:
    with pytest.raises(ValueError):
        Jammer.over(latitude, longitude, radius, 0.0)


def test_no_usable_node_is_no_access() -> None:
    mesh = single()
    position = mesh.constellation.state(0.0)[0]
    terminals = Terminals(mesh, position, np.zeros(1, np.bool_))
    assert not terminals.access(at(mesh, 0.0), NOT)[0].links


def test_terminal_nobody_knows_the_place_of_has_no_access() -> None:
    assert not access(single(), np.zeros(3)).links
