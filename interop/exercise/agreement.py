"""The exercise agreement: what all members settle before they meet."""

from dataclasses import dataclass, replace
from typing import Annotated, Self

from pydantic import ConfigDict, Field

Seconds = Annotated[float, Field(gt=0, allow_inf_nan=False)]


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """Numbers that every application of one exercise has to share.

    The defaults are those of IEEE 1278.1-2012, Table 25, and of the members' custom.
    """

    __pydantic_config__ = ConfigDict(extra="forbid", strict=True)

    exercise: Annotated[int, Field(ge=1, le=255, description="exercise id")] = 1
    version: Annotated[
        int, Field(ge=6, le=7, description="protocol version of what is sent")
    ] = 7
    heartbeat: Annotated[
        Seconds, Field(description="s between Entity States of one entity")
    ] = 5.0
    stationary_heartbeat: Annotated[
        Seconds | None,
        Field(description="s, the same for entities at rest; without it as others"),
    ] = None
    emission_heartbeat: Annotated[
        Seconds, Field(description="s between Electromagnetic Emissions of one emitter")
    ] = 5.0
    transmitter_heartbeat: Annotated[
        Seconds, Field(description="s between Transmitters of one radio")
    ] = 2.0
    receiver_heartbeat: Annotated[
        Seconds, Field(description="s between Receivers of one radio")
    ] = 5.0
    energy_heartbeat: Annotated[
        Seconds, Field(description="s between Directed Energy Fires while firing")
    ] = 0.5
    damage_heartbeat: Annotated[
        Seconds, Field(description="s between Entity Damage Statuses of one entity")
    ] = 10.0
    timeout_factor: Annotated[
        float, Field(gt=1, description="heartbeats of silence after which one is gone")
    ] = 2.4
    position_threshold: Annotated[
        float, Field(gt=0, description="m between truth and dead reckoning")
    ] = 1.0
    orientation_threshold_deg: Annotated[
        float, Field(gt=0, description="degrees between truth and dead reckoning")
    ] = 3.0
    timestamp_tolerance: Annotated[
        Seconds,
        Field(description="s by which a trusted timestamp may be off the reception"),
    ] = 5.0
    retry_interval: Annotated[
        Seconds, Field(description="s until an unanswered request is sent again")
    ] = 2.0
    retries: Annotated[
        int, Field(ge=0, le=100, description="repetitions of an unanswered request")
    ] = 3
    max_datagram: Annotated[
        int, Field(ge=1400, le=8192, description="octets of the largest datagram")
    ] = 1400

    @property
    def timeout(self) -> float:
        """Seconds of silence after which an entity or application is gone."""
        return self.heartbeat * self.timeout_factor

    @property
    def stationary_timeout(self) -> float:
        """The same for an entity at rest."""
        return (self.stationary_heartbeat or self.heartbeat) * self.timeout_factor

    def at_speed(self, speed: float) -> Self:
        """The same, with what depends on processes and wires in wall-clock seconds.

        A fast exercise clock makes neither any quicker: what they are allowed to take
        grows with it. Heartbeats stay, they belong to the exercise.
        """
        faster = max(speed, 1.0)
        return replace(
            self,
            retry_interval=self.retry_interval * faster,
            timestamp_tolerance=self.timestamp_tolerance * faster,
        )
