"""The whole PDUs that mutants are made of: every type, drawn the same in each run."""

from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings

from interop.dis import ALL_BODIES, Header, Opaque, Pdu, encode_pdu, until_of

from ..interop.strategies import values_of

OTHER_TYPES = (0, 73, 128, 129, 255)  #: of which no layout is known
LARGEST = 1400  #: octets; a larger seed makes slow mutants and shows nothing new


@cache
def drawn(each: int) -> tuple[bytes, ...]:
    """Return up to ``each`` PDUs of every declared body, and some of no known type."""
    pdus: dict[bytes, None] = {}
    for body_type in ALL_BODIES:

        @seed(1)
        @settings(
            max_examples=each,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        @given(values_of(body_type))
        def collect(body: object) -> None:
            version = until_of(type(body))
            octets = encode_pdu(body, exercise=1, timestamp=1, version=version)
            if len(octets) <= LARGEST:
                pdus[octets] = None

        collect()
    for pdu_type in OTHER_TYPES:
        header = Header(pdu_type=pdu_type, family=pdu_type)
        pdus[Pdu(header, Opaque(bytes(range(40)))).encode()] = None
    return tuple(pdus)


def recorded(folder: Path) -> tuple[bytes, ...]:
    """Return the PDUs in the files of a folder; none when it is absent."""
    return tuple(path.read_bytes() for path in sorted(folder.glob("*.bin")))
