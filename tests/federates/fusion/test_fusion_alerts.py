"""Which tracks ask for how much attention."""

import numpy as np
import pytest

from federates.fusion.alerts import Alarm
from federates.fusion.config import FusionConfig
from federates.fusion.filter import Kinematics
from federates.fusion.prediction import Impacts
from federates.geography import Area, Site
from interop.dis.coordinates import geodetic_to_ecef
from interop.messages.records import AlertLevel, TrackClass

SITE = Site(name="FUSION", latitude_deg=0.0, longitude_deg=0.0)
PORT = Area(name="Port", latitude_deg=0.0, longitude_deg=4.0, radius_km=50.0)


def level(
    class_, *, defended=(PORT,), course=(0.0, 250.0, 0.0), impact=None, sigma=1e3
):
    """Alert of one track over the point 0 N 0 E."""
    kinematics = Kinematics(
        geodetic_to_ecef([0.0], [0.0], [5e3]),
        np.array([course]),
        np.eye(6)[None],
    )
    impacts = Impacts(np.full((1, 3), np.nan), np.full(1, np.nan), np.full(1, np.nan))
    if impact is not None:
        place = geodetic_to_ecef([0.0], [np.radians(impact)], [0.0])
        impacts = Impacts(place, np.zeros(1), np.array([sigma]))
    alarm = Alarm(FusionConfig(site=SITE, defended=defended))
    return alarm.levels(np.array([class_], np.uint8), kinematics, impacts)[0]


WEST = (0.0, -250.0, 0.0)
#: 0.45 degrees from the middle of the port's 50 km: right at the edge, 50.1 km
EDGE = 4.45


@pytest.mark.parametrize(
    ("expected", "case"),
    [
        (AlertLevel.IMPACT, {"class_": TrackClass.BALLISTIC, "impact": 4.1}),
        (AlertLevel.WATCH, {"class_": TrackClass.BALLISTIC, "impact": 9.0}),
        (AlertLevel.IMPACT, {"class_": TrackClass.BALLISTIC, "impact": EDGE}),
        (
            AlertLevel.WATCH,
            {"class_": TrackClass.BALLISTIC, "impact": 5.0, "sigma": 40e3},
        ),
        (
            AlertLevel.IMPACT,
            {"class_": TrackClass.BALLISTIC, "impact": 5.0, "sigma": 60e3},
        ),
        (AlertLevel.WARNING, {"class_": TrackClass.BALLISTIC}),
        (AlertLevel.WARNING, {"class_": TrackClass.CRUISE}),
        (AlertLevel.WARNING, {"class_": TrackClass.GLIDE}),
        (AlertLevel.WATCH, {"class_": TrackClass.CRUISE, "course": WEST}),
        (
            AlertLevel.WARNING,
            {"class_": TrackClass.CRUISE, "course": WEST, "defended": ()},
        ),
        # 40 m/s for 445 km less 50 km are 2.7 hours, more than the hour of a warning
        (AlertLevel.WATCH, {"class_": TrackClass.DRONE, "course": (0.0, 40.0, 0.0)}),
        (AlertLevel.WATCH, {"class_": TrackClass.UNKNOWN}),
        (AlertLevel.WATCH, {"class_": TrackClass.GROUND_VEHICLE, "defended": ()}),
        (AlertLevel.NONE, {"class_": TrackClass.SATELLITE}),
        (
            AlertLevel.IMPACT,
            {"class_": TrackClass.BALLISTIC, "impact": 50.0, "defended": ()},
        ),
    ],
)
def test_alert_follows_class_and_place(expected, case) -> None:
    assert level(**case) == expected


def test_no_tracks_no_alerts() -> None:
    alarm = Alarm(FusionConfig(site=SITE, defended=(PORT,)))
    none = np.zeros((0, 3))
    found = alarm.levels(
        np.zeros(0, np.uint8),
        Kinematics(none, none, np.zeros((0, 6, 6))),
        Impacts(none, np.zeros(0), np.zeros(0)),
    )
    assert len(found) == 0
