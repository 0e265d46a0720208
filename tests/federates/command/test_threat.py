"""Ranking: which target matters more, by facts that can be told in one sentence."""

import math

import numpy as np
import pytest

from federates.command.config import DoctrineConfig, ValuedArea
from federates.command.threat import Ranking, rank, tracks_of
from interop.dis import Location, Vector
from interop.dis.coordinates import geodetic_to_ecef
from interop.messages.records import AlertLevel, TrackClass, TrackState

NOW = 1.8e9
CITY = ValuedArea(name="city", latitude_deg=40.0, longitude_deg=10.0, radius_km=50.0)
PORT = ValuedArea(
    name="port", latitude_deg=45.0, longitude_deg=10.0, radius_km=50.0, value=3.0
)


def place(latitude_deg: float, longitude_deg: float, height: float = 0.0) -> Location:
    return Location(
        *geodetic_to_ecef(
            math.radians(latitude_deg), math.radians(longitude_deg), height
        ).tolist()
    )


def missile(at: Location, in_seconds: float, **changes: object) -> TrackState:
    values: dict[str, object] = {
        "track": 1,
        "time": NOW,
        "position": place(60.0, 10.0, 300e3),
        "velocity": Vector(0.0, 0.0, -3000.0),
        "class_": TrackClass.BALLISTIC,
        "alert": AlertLevel.IMPACT,
        "impact": at,
        "impact_time": NOW + in_seconds,
        "impact_sigma": 5e3,
    }
    return TrackState(**{**values, **changes})  # type: ignore[arg-type]


def flyer(latitude_deg: float, north: float, **changes: object) -> TrackState:
    """On the meridian of the city, flying north (m/s) or south."""
    sine, cosine = np.sin(np.radians(latitude_deg)), np.cos(np.radians(latitude_deg))
    east = np.radians(10.0)
    velocity = north * np.array([-sine * np.cos(east), -sine * np.sin(east), cosine])
    values: dict[str, object] = {
        "track": 2,
        "time": NOW,
        "position": place(latitude_deg, 10.0, 5e3),
        "velocity": Vector(*velocity.tolist()),
        "class_": TrackClass.CRUISE,
        "alert": AlertLevel.WARNING,
    }
    return TrackState(**{**values, **changes})  # type: ignore[arg-type]


def ranked(
    *states: TrackState, areas: tuple[ValuedArea, ...] = (CITY, PORT)
) -> Ranking:
    return rank(tracks_of(states), DoctrineConfig(), areas, NOW)


def test_a_missile_on_a_place_worth_more_ranks_higher() -> None:
    worth = ranked(
        missile(place(45.0, 10.0), 600.0),
        missile(place(40.0, 10.0), 600.0),
        missile(place(42.5, 10.0), 600.0),
    ).worth
    assert worth[0] == pytest.approx(3.0 * worth[1], rel=1e-6)
    assert worth[1] > 5.0 * worth[2] > 0.0


def test_an_uncertain_impact_threatens_by_its_probability() -> None:
    """Half way over the edge: 50 km from the middle, any sigma gives one half."""
    edge = place(40.0 + math.degrees(50e3 / 6371e3), 10.0)
    threat = ranked(missile(edge, 600.0, impact_sigma=20e3)).threatens
    assert threat[0] == pytest.approx(0.5, abs=0.02)


def test_less_time_is_more_urgent() -> None:
    seen = ranked(missile(place(40.0, 10.0), 60.0), missile(place(40.0, 10.0), 1200.0))
    np.testing.assert_allclose(seen.time_to_impact, [60.0, 1200.0])
    assert seen.worth[0] > 1.3 * seen.worth[1]


def test_a_flyer_bound_for_an_area_ranks_above_one_that_leaves_it() -> None:
    inward, outward = flyer(38.0, 250.0), flyer(38.0, -250.0)
    seen = ranked(inward, outward, areas=(CITY,))
    assert seen.worth[0] > 3.0 * seen.worth[1]
    distance = math.radians(2.0) * 6371e3
    assert seen.time_to_impact[0] == pytest.approx(distance / 250.0, rel=0.01)
    assert math.isinf(seen.time_to_impact[1])


def test_alert_and_class_decide_whether_a_track_is_engaged_at_all() -> None:
    worth = ranked(
        flyer(38.0, 250.0, alert=AlertLevel.WATCH),
        flyer(38.0, 250.0, class_=TrackClass.GROUND_VEHICLE),
        flyer(38.0, 250.0),
    ).worth
    assert worth[0] == 0.0 and worth[1] == 0.0 and worth[2] > 0.0


def test_without_areas_everywhere_is_alike() -> None:
    seen = ranked(flyer(38.0, 250.0), flyer(-60.0, 250.0), areas=())
    assert seen.worth[0] == seen.worth[1] > 0.0


def test_satellites_and_states_that_are_none_are_left_out() -> None:
    nothing = Location(0.0, 0.0, 0.0)
    broken = [
        flyer(38.0, 250.0, class_=TrackClass.SATELLITE),
        flyer(38.0, 250.0, class_=99),
        flyer(38.0, 250.0, position=nothing),
        flyer(38.0, 250.0, velocity=Vector(math.nan, 0.0, 0.0)),
        flyer(38.0, 250.0, time=math.inf),
    ]
    assert tracks_of(broken).number.tolist() == []
    assert tracks_of([*broken, flyer(38.0, 250.0)]).number.tolist() == [2]
    assert ranked().worth.tolist() == []
