"""What a scenario says of exercise control."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Literal

from pydantic import Field

from interop.config import STRICT

from ..config import LayerName


@dataclass(frozen=True, kw_only=True)
class ControlConfig:
    """Keys of a layer of kind ``control``."""

    __pydantic_config__ = STRICT

    authority: Annotated[
        Literal["grant", "deny"],
        Field(
            description="answer to requests for authority to engage; a person's "
            "console answers in its place where `grant` is not wanted"
        ),
    ] = "grant"
    authority_delay: Annotated[
        float, Field(ge=0, le=3600, description="seconds before that answer")
    ] = 5.0
    presence_limit: Annotated[
        float,
        Field(
            gt=0,
            description="seconds of the wall clock to wait for all layers; the "
            "exercise then starts with those that are present",
        ),
    ] = 60.0
    status_interval: Annotated[
        float, Field(gt=0, description="seconds between queries of every layer's state")
    ] = 10.0


#: The keys that each action of an event cannot do without.
NEEDED: Mapping[str, tuple[str, ...]] = {
    "freeze": ("seconds",),
    "remove": ("layer", "entity"),
    "act": ("layer", "what"),
}


@dataclass(frozen=True, kw_only=True)
class Event:
    """An entry of ``[[events]]``: what control does at a given time."""

    __pydantic_config__ = STRICT

    at: Annotated[float, Field(ge=0, description="simulated seconds after the start")]
    action: Annotated[
        Literal["freeze", "remove", "act"],
        Field(
            description="freeze everybody for `seconds` and resume, remove the "
            "`entity` of a `layer`, or make a `layer` do `what`"
        ),
    ]
    seconds: Annotated[
        float | None, Field(gt=0, description="length of a freeze, s")
    ] = None
    layer: LayerName | None = None
    entity: Annotated[
        int | None, Field(ge=1, le=65533, description="entity number to remove")
    ] = None
    what: Annotated[str | None, Field(description="an action that the layer knows")] = (
        None
    )
    parameters: Annotated[
        dict[str, str], Field(description="parameters of that action")
    ] = field(default_factory=dict)
