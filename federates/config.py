"""Values that configurations of several federates have."""

import dataclasses
import typing
from collections.abc import Iterator
from typing import Annotated, Any, Literal

from pydantic import Field
from pydantic.fields import FieldInfo

Probability = Annotated[float, Field(ge=0, le=1)]
#: Target classes as scenarios write them: `interop.messages.records.TrackClass`.
TargetClass = Literal[
    "unknown", "ballistic", "glide", "cruise", "aircraft", "drone", "ground_vehicle"
]
LatitudeDeg = Annotated[float, Field(ge=-90, le=90, description="latitude, degrees")]
LongitudeDeg = Annotated[
    float, Field(ge=-180, le=180, description="longitude, degrees")
]
LayerName = Annotated[
    str,
    Field(
        description="name of another layer",
        json_schema_extra={"layer": True, "called": "layer name"},
    ),
]


def named_layers(config: Any) -> Iterator[tuple[str, str]]:
    """Keys of a configuration that name other layers, and what they say."""
    hints = typing.get_type_hints(type(config), include_extras=True)
    for key, hint in hints.items():
        value = getattr(config, key)
        for number, one in enumerate(value if isinstance(value, tuple) else (value,)):
            place = f"{key}.{number}" if isinstance(value, tuple) else key
            if dataclasses.is_dataclass(one):
                for inner, name in named_layers(one):
                    yield f"{place}.{inner}", name
            elif one and _names_layer(hint):
                yield place, one


def _names_layer(hint: Any) -> bool:
    """Whether a type, or one inside it, is declared to be the name of a layer."""
    extras = [m for m in getattr(hint, "__metadata__", ()) if isinstance(m, FieldInfo)]
    if any(_marks_layer(info) for info in extras):
        return True
    return any(_names_layer(arg) for arg in typing.get_args(hint))


def _marks_layer(info: FieldInfo) -> bool:
    extra = info.json_schema_extra
    return isinstance(extra, dict) and bool(extra.get("layer"))
