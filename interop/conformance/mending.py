"""Repairs of broken datagrams, so that the rules can judge what was meant."""

from ..dis.lenient import Forgiven, decode_lenient_bundle
from ..errors import DecodeError, EncodeError

#: Searches in vain for a repair, after which no more are made of that kind.
_MOST = 50
_KINDS = 1000  #: ways in which datagrams cannot be mended that are remembered
_TYPE = 2  #: where a PDU has its type


class Mending:
    """Mends datagrams; to search in vain takes long, so that is not done for ever."""

    def __init__(self) -> None:
        self._vain: dict[tuple[int, int, str], int] = {}

    def mend(
        self, octets: bytes, error: DecodeError, source: int
    ) -> tuple[tuple[Forgiven, ...], bytes | None]:
        """Return what is wrong, and the octets as they should have been.

        Nothing and None when no repair is known, or none was found in datagrams that
        the same source sent and that were broken at the same field.
        """
        kind = (source, octets[_TYPE] if len(octets) > _TYPE else -1, error.field)
        vain = self._vain.get(kind, 0)
        if vain >= _MOST or (not vain and len(self._vain) >= _KINDS):
            return (), None
        try:
            found = decode_lenient_bundle(octets)
            mended = b"".join(one.pdu.encode() for one in found)
        except (DecodeError, EncodeError):
            self._vain[kind] = vain + 1
            return (), None
        return tuple(fault for one in found for fault in one.forgiven), mended
