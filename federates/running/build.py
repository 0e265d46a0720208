"""From a scenario to the federates in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from interop.errors import CallError
from interop.messages.seal import Keyring

from ..base import EVERYONE, Assignment, Federate
from ..scenario import Scenario


@dataclass(frozen=True, kw_only=True)
class Casting:
    """How a scenario is to be played this time."""

    scenario: Scenario
    keyring: Keyring
    seed: int
    speed: float = 1.0
    absent: frozenset[str] = frozenset()  #: layers that somebody else plays

    @property
    def played(self) -> list[str]:
        """Names of the layers that we play, in the scenario's order."""
        return [name for name in self.scenario.layers if name not in self.absent]


def check_layers(scenario: Scenario, names: Iterable[str], option: str) -> None:
    """Raise CallError if ``option`` was given a layer that the scenario lacks."""
    for name in names:
        if name not in scenario.layers:
            known = ", ".join(scenario.layers)
            raise CallError(
                f"{option} {name}: {scenario.file} has no such layer; "
                f"there are: {known}"
            )


def rehearse(casting: Casting) -> None:
    """Build what is played, to learn before anything starts whether all of it can be.

    Raises CallError with the scenario's file and the layer that cannot.
    """
    for name in casting.played:
        try:
            build(casting, name)
        except CallError as error:
            raise CallError(f"{casting.scenario.file}: {error}") from None


def build(casting: Casting, name: str) -> Federate[Any]:
    """Build the federate that plays the layer ``name``."""
    scenario = casting.scenario
    layer = scenario.layers[name]
    control = scenario.layer_of_kind("control")
    addresses = scenario.addresses()
    assignment: Assignment[Any] = Assignment(
        name=name,
        config=layer.config,
        address=scenario.address(name),
        rng=np.random.default_rng([casting.seed, layer.application]),
        keyring=casting.keyring,
        agreement=scenario.agreement.at_speed(casting.speed),
        epoch=scenario.epoch,
        duration=scenario.head.duration,
        step=scenario.head.step,
        speed=casting.speed,
        control=EVERYONE if control is None else addresses[control],
        addresses=addresses,
        absent=casting.absent,
        stands_in_for=layer.stands_in_for,
    )
    # Imported where used: a process that plays one layer loads that layer only.
    match layer.kind:
        case "threats":
            from ..threats.federate import ThreatsFederate

            return ThreatsFederate(assignment)
        case "sensors":
            from ..sensors.federate import SensorsFederate

            return SensorsFederate(assignment)
        case "milnet":
            from ..milnet.federate import MilnetFederate

            return MilnetFederate(assignment)
        case "fusion":
            from ..fusion.federate import FusionFederate

            return FusionFederate(assignment)
        case "command":
            from ..command.federate import CommandFederate

            return CommandFederate(assignment)
        case "interceptors":
            from ..interceptors.federate import InterceptorsFederate

            return InterceptorsFederate(assignment)
        case "control":
            from ..control.federate import ControlFederate

            return ControlFederate(assignment, scenario.events)
        case kind:
            raise ValueError(f"no federate of kind {kind}")
