"""What a PDU says when it is repeated on behalf of someone who does not."""

from dataclasses import replace
from functools import singledispatch

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance, EmissionStateUpdate, TransmitState

from ...dis import ElectromagneticEmission, EntityState, Transmitter
from ...dis.dead_reckoning import kinematics
from ...dis.records import Location, Orientation, Vector
from ...exercise import Agreement

_EMISSION, _TRANSMITTER, _RECEIVER = 23, 25, 27


def period_of(pdu_type: int, agreement: Agreement) -> float:
    """Seconds at most between two PDUs of a type that say the same."""
    return {
        _EMISSION: agreement.emission_heartbeat,
        _TRANSMITTER: agreement.transmitter_heartbeat,
        _RECEIVER: agreement.receiver_heartbeat,
    }.get(pdu_type, agreement.heartbeat)


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


@repeated.register
def _(body: ElectromagneticEmission, elapsed: float) -> object:
    return replace(body, state_update=int(EmissionStateUpdate.HEARTBEAT))


def row(vector: Location | Vector | Orientation) -> NDArray[np.float64]:
    """Its three numbers as an array (1, 3)."""
    if isinstance(vector, Orientation):
        return np.array([[vector.psi, vector.theta, vector.phi]])
    return np.array([[vector.x, vector.y, vector.z]])


def is_over(body: object) -> bool:
    """Whether a PDU says that there is nothing more to be said."""
    match body:
        case EntityState():
            return bool(body.appearance & Appearance.DEACTIVATED)
        case Transmitter():
            return body.state == TransmitState.OFF
        case ElectromagneticEmission():
            return not any(system.beams for system in body.systems)
    return False
