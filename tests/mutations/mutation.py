"""What a mutation is: a rule, a federate, and what is done to the recording."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from interop.conformance import Profile

from .film import Film

#: Parts of the raid, s from its beginning: all that can be broken is in one of them.
SCENES = {
    "opening": (0.0, 60.0),  # created, started; a missile and a cruise missile
    "lasers": (285.0, 335.0),  # two beam weapons fire
    "intercept": (400.0, 480.0),  # an interceptor hits a cruise missile
    "ending": (590.0, 606.0),  # frozen and removed
}
Edit = Callable[[Film], None]


@dataclass(frozen=True, kw_only=True)
class Mutation:
    """One way to break a rule."""

    code: str
    federate: str  #: that is to be blamed
    edit: Edit
    scene: str = "opening"
    given: Edit | None = None  #: clean traffic that the raid does not have
    #: Rules that break with it, and why that cannot be otherwise.
    follows: Mapping[str, str] = field(default_factory=dict)
    profile: Profile = field(default_factory=Profile)
    name: str = ""  #: where a rule has several

    def __str__(self) -> str:
        return f"{self.code} {self.name}".rstrip()
