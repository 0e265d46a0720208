"""PDUs of one kind are found together, and as they are found one by one."""

import random

import numpy as np
import pytest

from interop.dis import EntityId, EntityState, Fire, bundle, encode_pdu, finding, index
from interop.dis.parameters import ArticulatedPart


def pdus(parts: int, count: int) -> list[bytes]:
    state = EntityState(EntityId(1, 2, 3), parameters=(ArticulatedPart(),) * parts)
    return [encode_pdu(state, exercise=1, timestamp=n) for n in range(count)]


ALIKE = bundle(pdus(0, 40))


def damaged(seed: int) -> list[bytes]:
    """Bundles of equal PDUs, of which an octet or two are not as they were."""
    rng = random.Random(seed)
    datagrams = [bytearray(one) for one in ALIKE]
    for _ in range(rng.randrange(1, 3)):
        one = rng.choice(datagrams)
        one[rng.choice((0, 2, 3, 8, 9, 19)) + 144 * rng.randrange(len(one) // 144)] ^= 1
    if seed % 4 == 0:
        del rng.choice(datagrams)[-rng.randrange(1, 150) :]
    return [bytes(one) for one in datagrams]


@pytest.mark.parametrize(
    "datagrams",
    [
        ALIKE,
        bundle(pdus(2, 20)),
        ALIKE + bundle(pdus(1, 9)),
        ALIKE + [b""],
        [b"", *ALIKE],
        [encode_pdu(Fire(EntityId(1, 2, 3)), exercise=1, timestamp=0)] * 9,
        *map(damaged, range(40)),
    ],
)
def test_found_together_as_one_by_one(
    datagrams: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    together = index(datagrams)
    monkeypatch.setattr(finding, "_alike", lambda *args: None)
    alone = index(datagrams)
    assert together.offset.tolist() == alone.offset.tolist()
    assert together.datagram.tolist() == alone.datagram.tolist()
    assert together.header.tobytes() == alone.header.tobytes()
    assert repr(together.malformed) == repr(alone.malformed)


def test_bundles_of_equal_pdus_are_alike() -> None:
    found = index(ALIKE)
    sizes = [len(one) for one in ALIKE]
    alike = finding._alike(found.octets, found.start, np.array(sizes))
    assert alike is not None
    assert len(alike[1]) == len(found) == 40
