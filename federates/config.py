"""Values that configurations of several federates have."""

from typing import Annotated, Literal

from pydantic import Field

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
