from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from interop.dis import (
    Batch,
    EntityId,
    EntityState,
    EntityStateUpdate,
    Fire,
    Location,
    RemoveEntity,
    SimulationAddress,
    encode_pdu,
    to_timestamp,
)
from interop.exercise import Agreement, Exercise, Inbox

NOW = 1.79e9
ME, YOU = SimulationAddress(1, 2), SimulationAddress(1, 3)
NOBODY = EntityId(0, 0, 0)


def pdu(body: object, exercise: int = 1, at: float = NOW) -> bytes:
    return encode_pdu(body, exercise=exercise, timestamp=to_timestamp(at))


def state(application: int, entity: int, x: float = 7e6, **fields: Any) -> EntityState:
    entity_id = EntityId(1, application, entity)
    return EntityState(entity_id, location=Location(x, 2.0, 3.0), **fields)


PDUS = [
    pdu(state(2, 1)),
    pdu(state(3, 1)),
    pdu(state(3, 1, 7.1e6), at=NOW - 1.0),
    pdu(state(3, 2)),
    pdu(state(3, 2, appearance=1 << 23)),
    pdu(state(4, 1), at=NOW - 900.0),
    pdu(state(4, 2, float("nan"))),
    pdu(state(3, 1), exercise=2),
    pdu(EntityStateUpdate(EntityId(1, 3, 1), location=Location(6e6, 0.0, 0.0))),
    pdu(Fire(NOBODY)),
    pdu(Fire(EntityId(1, 2, 1))),
    pdu(RemoveEntity(EntityId(1, 1, 0), EntityId(1, 2, 0), 7)),
    b"",
    pdu(state(3, 3))[:-1],
    b"\x07\x01" + bytes(20),
]
datagrams = st.lists(
    st.lists(st.sampled_from(PDUS), min_size=1, max_size=3).map(b"".join), max_size=8
)


def account(exercise: Exercise) -> list[object]:
    heard = exercise.heard
    return [
        exercise.received,
        exercise.malformed,
        exercise.foreign,
        exercise.echoes,
        exercise.management.incoming,
        exercise.presence.last_heard,
        exercise.presence.untrusted,
        (heard.joined, heard.left, heard.late, heard.unknown, heard.unusable),
        heard.keys.tolist(),
        heard.latest.tobytes(),
        heard.stamp.tolist(),
    ]


@given(steps=st.lists(st.tuples(datagrams, datagrams, datagrams), max_size=3))
def test_an_inbox_is_the_datagrams_of_others(
    steps: list[tuple[list[bytes], list[bytes], list[bytes]]],
) -> None:
    alone, sharing, other = (Exercise(Agreement(), who) for who in (ME, ME, YOU))
    for count, (before, own, after) in enumerate(steps):
        now = NOW + count
        batch = Batch([*before, *own, *after])
        inbox = Inbox(batch, range(len(before), len(before) + len(own)))
        assert [*inbox] == before + after and len(inbox) == len(before + after)
        one = alone.receive(before + after, now=now)
        other.receive(Inbox(batch), now=now)
        two = sharing.receive(inbox, now=now)
        assert account(sharing) == account(alone)
        assert two.of(Fire) == one.of(Fire)
        assert two.by_application() == one.by_application()


def test_what_members_receive_together_is_not_theirs_to_change() -> None:
    batch = Batch([pdu(state(4, 1))])
    you, me = Exercise(Agreement(), YOU), Exercise(Agreement(), ME)
    you.receive(Inbox(batch), now=NOW)
    me.receive(Inbox(batch), now=NOW)
    you.receive([pdu(state(4, 1, 6e6))], now=NOW)
    assert np.ptp(me.heard.latest["location"] - [7e6, 2.0, 3.0]) == 0.0
