"""Counting what goes over a network: PDUs by type, by application, broken ones."""

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np

from ..capture import Application, issuers_of
from ..dis import PduIndex, index
from ..dis.names import type_name

MOST_APPLICATIONS = 4096  #: counted by themselves; noise must not fill the memory


class Tally:
    """Counts the PDUs of datagrams, without decoding their bodies.

    Parameters
    ----------
    exercise : exercise id to count; None is all. PDUs of others are ``foreign``
    """

    def __init__(self, exercise: int | None = None) -> None:
        self.datagrams = 0
        self.octets = 0
        self.malformed = 0  #: datagrams of which at least a part is no PDU
        self.foreign: Counter[int] = Counter()  #: PDUs of other exercises, by id
        self.types: Counter[int] = Counter()  #: by PDU type
        self.applications: Counter[Application] = Counter()
        self.elsewhere = 0  #: PDUs of applications above MOST_APPLICATIONS
        self._exercise = exercise

    def take(self, datagrams: Sequence[bytes]) -> PduIndex:
        """Count datagrams; return the index of their PDUs."""
        found = index(datagrams)
        self.datagrams += len(datagrams)
        self.octets += len(found.octets)
        self.malformed += len({broken.datagram for broken in found.malformed})
        mine = np.ones(len(found), np.bool_)
        if self._exercise is not None:
            mine = found.exercise == self._exercise
            self.foreign.update(found.exercise[~mine].tolist())
        types = np.bincount(found.pdu_type[mine], minlength=256)
        for pdu_type in np.flatnonzero(types).tolist():
            self.types[pdu_type] += int(types[pdu_type])
        keys, counts = np.unique(issuers_of(found)[mine], return_counts=True)
        for key, count in zip(keys.tolist(), counts.tolist(), strict=True):
            issuer = Application(key >> 16, key & 0xFFFF)
            known = issuer in self.applications
            if known or len(self.applications) < MOST_APPLICATIONS:
                self.applications[issuer] += count
            else:
                self.elsewhere += count
        return found


def by_type(counts: Mapping[int, int]) -> dict[str, int]:
    """Name the types of counts, the most frequent first."""
    ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return {type_name(number): count for number, count in ordered}
