"""PDUs that nobody sent: of those who do not repeat themselves, and of the departed."""

from dataclasses import replace
from functools import singledispatch

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance, TransmitState

from ...dis import ElectromagneticEmission, EntityState, Receiver, Transmitter
from ...dis.dead_reckoning import kinematics
from ...dis.records import Location, Orientation, Vector
from ...exercise import Agreement

#: What a heartbeat may take: whoever repeats himself by then needs no help.
LENIENCE = 1.2


def period_of(body: object, agreement: Agreement) -> float:
    """Seconds of silence after which a PDU with such a body has to be repeated."""
    match body:
        case Transmitter():
            heartbeat = agreement.transmitter_heartbeat
        case Receiver():
            heartbeat = agreement.receiver_heartbeat
        case ElectromagneticEmission():
            heartbeat = agreement.emission_heartbeat
        case _:
            heartbeat = agreement.heartbeat
    return heartbeat * LENIENCE


@singledispatch
def repeated(body: object, elapsed: float) -> object:
    """The body as its sender would tell it ``elapsed`` s after it was true."""
    return body


@repeated.register
def _(body: EntityState, elapsed: float) -> object:
    if body.appearance & Appearance.FROZEN:
        return body
    reckoning = body.dead_reckoning
    moved = kinematics(
        np.array([reckoning.algorithm]),
        row(body.location),
        row(body.velocity),
        row(reckoning.acceleration),
        row(body.orientation),
        row(reckoning.angular_velocity),
        np.array([elapsed]),
    )
    return replace(
        body,
        location=Location(*moved.position[0].tolist()),
        orientation=Orientation(*moved.orientation[0].tolist()),
    )


def row(vector: Location | Vector | Orientation) -> NDArray[np.float64]:
    """Its three numbers as an array (1, 3)."""
    if isinstance(vector, Orientation):
        return np.array([[vector.psi, vector.theta, vector.phi]])
    return np.array([[vector.x, vector.y, vector.z]])


@singledispatch
def farewell(body: object) -> object | None:
    """The last that DIS hears of what is no more; None where nothing says so."""
    return None


@farewell.register
def _(body: EntityState) -> object | None:
    return replace(body, appearance=body.appearance | Appearance.DEACTIVATED)


@farewell.register
def _(body: Transmitter) -> object | None:
    if body.state == TransmitState.OFF:
        return None
    return replace(body, state=int(TransmitState.OFF))
