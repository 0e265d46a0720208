"""What the RPR FOM lacks: interactions of a module of our own.

Their parameters are the fields of what they carry, as its record declares them: PDUs of
version 7, and the reports and orders of `interop.messages`, for federations in which
these may travel in the clear.
"""

import logging
from collections.abc import Mapping
from typing import Any

from fom.encoding import Codec, Codecs
from fom.errors import DecodingError

from ...dis import DirectedEnergyFire, EntityDamageStatus
from .classes import Classes
from .plainly import PREFIX, ways_of

logger = logging.getLogger(__name__)

#: PDU types of version 7 that the RPR FOM 2.0 does not know.
PDUS: tuple[type, ...] = (DirectedEnergyFire, EntityDamageStatus)


def class_name(cls: type) -> str:
    """The interaction class of a record class, by its last name."""
    return PREFIX + cls.__name__


class Extension:
    """Records and the interactions that carry them, both ways."""

    def __init__(
        self, classes: Classes, codecs: Codecs, kinds: tuple[type, ...] = PDUS
    ) -> None:
        self.broken = 0  #: values of parameters that could not be read
        self._sent: dict[type, tuple[str, dict[str, Codec]]] = {}
        self._heard: dict[str, type] = {}
        for cls in kinds:
            known = classes.interaction_class(class_name(cls))
            if known is None:
                continue
            found = {
                there: codecs[known.data_types[there]]
                for _, there, _, _ in ways_of(cls)
                if there in known.data_types
            }
            for _, there, _, _ in ways_of(cls):
                if there not in found:
                    classes.miss(f"{there} of {known.name}")
            self._sent[cls] = known.name, found
            self._heard[known.name] = cls

    @property
    def names(self) -> dict[str, frozenset[str]]:
        """Interaction classes and their parameters."""
        return {name: frozenset(found) for name, found in self._sent.values()}

    def knows(self, cls: type) -> bool:
        """Whether records of a class are interactions of this model."""
        return cls in self._sent

    def sent(self, record: Any) -> tuple[str, dict[str, bytes]]:
        """The interaction class and parameters that carry a record."""
        name, codecs = self._sent[type(record)]
        return name, {
            there: codecs[there].encode(to(getattr(record, here)))
            for here, there, to, _ in ways_of(type(record))
            if there in codecs
        }

    def heard(self, interaction: str, values: Mapping[str, bytes]) -> Any | None:
        """The record that an interaction carries; None if it is none of these.

        None, too, and counted, when it lacks what the record cannot be without.
        """
        cls = self._heard.get(interaction)
        if cls is None:
            return None
        _, codecs = self._sent[cls]
        fields = {}
        for here, there, _, read in ways_of(cls):
            octets = values.get(there)
            if octets is None:
                continue
            try:
                fields[here] = read(codecs[there].decode(octets))
            except (DecodingError, KeyError) as error:
                logger.warning("%s: %s", interaction, error)
                self.broken += 1
        try:
            return cls(**fields)
        except TypeError:
            self.broken += 1
            return None
