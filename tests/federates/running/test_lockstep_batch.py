"""What members of a run in lock step receive does not depend on how they share it."""

from types import ModuleType
from typing import Any

import numpy as np

from interop.bus import Bus, LossyBus
from interop.dis import Comment, EntityId, encode_pdu

STRANGER = EntityId(7, 7, 0)


def wrapped(bus: Bus, name: str) -> Bus:
    """A network of one's own that does nothing to what arrives."""
    return LossyBus(bus, np.random.default_rng(0))


def test_one_batch_for_all_is_as_good_as_an_inbox_each(
    skirmish: ModuleType, engagement: Any
) -> None:
    apart = skirmish.played(wrap=wrapped)
    assert apart.stage.digest == engagement.stage.digest
    for one, other in zip(
        apart.stage.federates, engagement.stage.federates, strict=True
    ):
        assert one.exercise.received == other.exercise.received
        assert one.exercise.echoes == other.exercise.echoes == 0


def test_some_may_share_while_others_do_not(
    skirmish: ModuleType, engagement: Any
) -> None:
    names = iter([True, False] * 99)
    mixed = skirmish.played(wrap=lambda b, n: wrapped(b, n) if next(names) else b)
    assert mixed.stage.digest == engagement.stage.digest


def test_what_a_guest_says_is_heard_in_the_next_step(skirmish: ModuleType) -> None:
    stage = skirmish.begin().stage
    guest = stage.network.join(("127.0.0.1", 2))
    octets = encode_pdu(Comment(STRANGER, STRANGER), exercise=1, timestamp=1)
    told: list[int] = []
    for said in range(3):
        heard = [federate.exercise.received[22] for federate in stage.federates]
        assert heard == [said] * len(heard)
        guest.send([octets], now=stage.now)
        stage.step(lambda now, d: told.append([one.octets for one in d].count(octets)))
    assert told == [1, 1, 1]
