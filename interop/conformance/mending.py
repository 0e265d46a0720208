"""Repairs of broken datagrams, so that the rules can judge what was meant."""

from ..dis.lenient import Forgiven, decode_lenient_bundle
from ..errors import DecodeError, EncodeError

#: Datagrams that are looked into, of those that seem to be broken in the same way.
_MOST = 50
_KINDS = 1000  #: ways in which datagrams are broken that are remembered
_TYPE = 2  #: where a PDU has its type


class Mending:
    """Mends datagrams; looking for repairs takes long, so it is done a few times."""

    def __init__(self) -> None:
        self._seen: dict[tuple[int, int, str], int] = {}
        self._told: dict[tuple[int, int, str], tuple[Forgiven, ...]] = {}

    def mend(
        self, octets: bytes, error: DecodeError, source: int
    ) -> tuple[tuple[Forgiven, ...], bytes | None]:
        """Return what is wrong, and the octets as they should have been.

        Nothing and None when no repair is known. After some datagrams that one source
        has sent and that are broken at the same field, what was wrong with the last
        one is told of all others.
        """
        kind = (source, octets[_TYPE] if len(octets) > _TYPE else -1, error.field)
        seen = self._seen.get(kind, 0)
        if seen >= _MOST or (not seen and len(self._seen) >= _KINDS):
            return self._told.get(kind, ()), None
        self._seen[kind] = seen + 1
        try:
            found = decode_lenient_bundle(octets)
            mended = b"".join(one.pdu.encode() for one in found)
        except (DecodeError, EncodeError):
            self._told[kind] = ()
            return (), None
        forgiven = tuple(fault for one in found for fault in one.forgiven)
        self._told[kind] = forgiven
        return forgiven, mended
