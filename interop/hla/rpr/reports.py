"""Reports and orders in the clear, as interactions: for federations that allow that.

In exercises of ours they travel sealed, in the contents of Signal PDUs, and so they do
in a federation, as ApplicationSpecificRadioSignal. These interactions are for those
who hold no key: a display, an analyst, a partner's command post.
"""

from collections.abc import Mapping

from fom.encoding import Codec, Codecs
from fom.omt import ObjectModel

from ...messages.envelope import Envelope
from ...messages.records import MESSAGES
from .classes import Classes
from .extension import Extension
from .messages import InteractionSent
from .plainly import PREFIX, from_value, to_value
from .translator import tag_of

ENVELOPE = "Envelope"  #: the parameter that all of them have


class Reports:
    """Messages and the interactions that carry them, with who says it to whom."""

    def __init__(self, model: ObjectModel) -> None:
        """``model`` is the merged one; ``missing`` says what of it is not there."""
        classes, codecs = Classes(model), Codecs(model.data_types)
        self._messages = Extension(classes, codecs, tuple(MESSAGES.types))
        self._envelope: Codec | None = None
        known = classes.interaction_class(f"{PREFIX}Message")
        if known is not None:
            self._envelope = codecs[known.data_types[ENVELOPE]]
        self.missing = tuple(classes.missing)

    @property
    def interaction_classes(self) -> dict[str, frozenset[str]]:
        """Interaction classes and their parameters, those of the envelope too."""
        return {name: own | {ENVELOPE} for name, own in self._messages.names.items()}

    def sent(
        self, envelope: Envelope, message: object, timestamp: int
    ) -> InteractionSent:
        """What a message becomes; ValueError when the model has no class for it."""
        if self._envelope is None or not self._messages.knows(type(message)):
            raise ValueError(f"no class for {type(message).__name__} in the model")
        name, values = self._messages.sent(message)
        values[ENVELOPE] = self._envelope.encode(to_value(envelope))
        return InteractionSent(name, values, tag_of(timestamp))

    def heard(
        self, interaction: str, values: Mapping[str, bytes]
    ) -> tuple[Envelope, object] | None:
        """Envelope and message of an interaction; None if it is none of these.

        DecodingError when the envelope breaks its encoding.
        """
        message = self._messages.heard(interaction, values)
        octets = values.get(ENVELOPE)
        if message is None or octets is None or self._envelope is None:
            return None
        envelope = from_value(Envelope, self._envelope.decode(octets))
        return envelope, message
