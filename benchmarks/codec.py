"""Time of the Entity State codec, alone and against the opendis library.

``python -m benchmarks.codec`` prints nanoseconds of CPU a PDU, and how many times
as long opendis 1.0 takes where it is installed (it needs numpy below 2, and so an
environment of its own).
"""

import io
import time
from collections.abc import Callable, Iterator

import numpy as np

from interop.dis import (
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Location,
    Marking,
    Orientation,
    Vector,
    bundle,
    bundle_columns,
    decode_pdu,
    encode_pdu,
    index,
    pdu_columns,
)

ROUNDS = 15
CALLS = 1000
BATCH = 10_000  #: PDUs in a column

STATE = EntityState(
    EntityId(1, 2, 3),
    1,
    (),
    EntityType(1, 5, 225, 2, 3),
    EntityType(1, 5, 225, 2, 3),
    Vector(7000.0, 100.0, 10.0),
    Location(7e6, 1e5, 1e4),
    Orientation(0.1, 0.2, 0.3),
    0,
    DeadReckoning(4, bytes(15), Vector(-8.0, 0.0, 0.0)),
    Marking.of("AMTI-001"),
)
OCTETS = encode_pdu(STATE, exercise=1, timestamp=12345)

Case = tuple[str, Callable[[], object], int]  #: name, what is timed, PDUs in a call


def cases() -> Iterator[Case]:
    """What of this project is timed."""
    yield "decode", lambda: decode_pdu(OCTETS), 1
    yield "encode", lambda: encode_pdu(STATE, exercise=1, timestamp=12345), 1
    datagrams = bundle([OCTETS] * BATCH)
    found = index(datagrams)
    rows = found.rows_of(EntityState)
    mixed = np.random.default_rng(1).permutation(rows)
    columns = pdu_columns(EntityState, BATCH, exercise=1)
    yield "index of bundles", lambda: index(datagrams), BATCH
    yield "decode columns", lambda: found.columns(EntityState, rows), BATCH
    yield "decode columns, shuffled", lambda: found.columns(EntityState, mixed), BATCH
    yield "encode columns", lambda: bundle_columns(columns), BATCH


def opendis_cases() -> Iterator[Case]:
    """The same of opendis: nothing when it is not installed."""
    try:
        from opendis.DataOutputStream import DataOutputStream
        from opendis.PduFactory import createPdu
    except ImportError:
        return
    state = createPdu(OCTETS)

    def serialize() -> bytes:
        octets = io.BytesIO()
        state.serialize(DataOutputStream(octets))
        return octets.getvalue()

    if serialize() != OCTETS:
        raise ValueError("opendis gives other octets for this Entity State")
    yield "decode", lambda: createPdu(OCTETS), 1
    yield "encode", serialize, 1


def measure(chosen: list[Case]) -> list[float]:
    """Return the least CPU time of each case, ns a PDU, the rounds interleaved."""
    best = [float("inf")] * len(chosen)
    for _ in range(ROUNDS):
        for number, (_, call, count) in enumerate(chosen):
            calls = max(1, CALLS // count)
            start = time.process_time_ns()
            for _ in range(calls):
                call()
            spent = (time.process_time_ns() - start) / calls / count
            best[number] = min(best[number], spent)
    return best


def main() -> int:
    ours, theirs = list(cases()), list(opendis_cases())
    times = measure(ours + theirs)
    peer = {
        name: spent
        for (name, _, _), spent in zip(theirs, times[len(ours) :], strict=True)
    }
    print("Entity State, 144 octets: CPU ns a PDU")
    for (name, _, _), spent in zip(ours, times, strict=False):
        line = f"{name:26} {spent:9.1f}"
        if name in peer:
            line += f"   opendis {peer[name]:9.1f}   {peer[name] / spent:5.1f} times"
        print(line)
    if not peer:
        print("opendis is not installed: no ratio")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
