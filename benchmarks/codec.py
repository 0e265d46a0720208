"""Time of the Entity State codecs beside other implementations, and memory.

``python -m benchmarks.codec`` prints nanoseconds of CPU a PDU of this project, one by
one and in columns, and of the peers that can be built here (see ``tests/peers``),
measured in turn in one run, and what follows from them as ratios; then the octets
of memory that a PDU takes.
"""

import time
import tracemalloc
from collections.abc import Callable, Mapping
from contextlib import ExitStack

import numpy as np

from interop.dis import (
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Lists,
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
from interop.dis.parameters import ArticulatedPart
from tests.peers.driver import Driver
from tests.peers.toolchain import PEERS, Absent, start

ROUNDS = 4  #: of everything, the peers included
REPEATS, CALLS = 10, 4  #: of each of ours in a round, and in a row
ENTITIES = 1000
BATCH = 10_000  #: PDUs in columns
LARGE = 24 << 20  #: octets; below the largest block of which the C library takes note
TASKS = "decode", "encode"
OPENDIS = "opendis 1.0"  #: as its driver calls itself
PATIENCE = 300.0  #: s for a peer's round

Times = dict[str, float]  #: ns of CPU a PDU
Case = tuple[Callable[[], object], int]  #: what is timed, PDUs in it

RNG = np.random.default_rng(1)


def state_of(number: int, parts: int = 0) -> EntityState:
    """Make an entity that moves, accelerates, and differs from all others."""
    kind = EntityType(1, 5, 225, 2, number % 20)
    return EntityState(
        EntityId(1, 2, number),
        1,
        tuple(ArticulatedPart(parameter=4096 + n, value=0.5) for n in range(parts)),
        kind,
        kind,
        Vector(*RNG.normal(0.0, 1e3, 3).tolist()),
        Location(*RNG.normal(0.0, 4e6, 3).tolist()),
        Orientation(*RNG.normal(0.0, 1.0, 3).tolist()),
        0,
        DeadReckoning(4, bytes(15), Vector(*RNG.normal(0.0, 9.0, 3).tolist())),
        Marking.of(f"E{number:05}"),
    )


def pdus(states: list[EntityState]) -> list[bytes]:
    return [encode_pdu(one, exercise=1, timestamp=12345) for one in states]


STATES = [state_of(number) for number in range(ENTITIES)]
PDUS = pdus(STATES)


def decode_singly(octets: list[bytes]) -> None:
    for one in octets:
        decode_pdu(one)


def encode_singly(states: list[EntityState]) -> None:
    for state in states:
        encode_pdu(state, exercise=1, timestamp=12345)


def decode_together(datagrams: list[bytes]) -> None:
    """Find the PDUs of datagrams and decode them to columns."""
    found = index(datagrams)
    found.columns(EntityState, found.rows_of(EntityState))


def decode_parts(datagrams: list[bytes]) -> Lists:
    """Decode PDUs with their variable parameters to columns."""
    found = index(datagrams)
    rows = found.rows_of(EntityState)
    found.columns(EntityState, rows)
    return found.lists(EntityState, rows)


def cases() -> dict[str, Case]:
    """What of this project is timed."""
    bundles = bundle(PDUS * (BATCH // ENTITIES))
    uneven = pdus([state_of(number, number % 4) for number in range(ENTITIES)])
    mixed = bundle(uneven * (BATCH // ENTITIES))
    parts = decode_parts(mixed)
    columns = pdu_columns(EntityState, BATCH, exercise=1)
    body = columns["body"]
    numbers = RNG.normal(0.0, 1e3, (BATCH, 3))
    single = numbers.astype(np.float32)

    def encode_numbers() -> None:
        columns["header"]["timestamp"] = 12345
        body["location"] = numbers
        body["velocity"] = single
        body["orientation"] = single
        bundle_columns(columns)

    return {
        "decode": (lambda: decode_singly(PDUS[:1] * ENTITIES), ENTITIES),
        "decode, of 1,000 entities": (lambda: decode_singly(PDUS), ENTITIES),
        "encode": (lambda: encode_singly(STATES[:1] * ENTITIES), ENTITIES),
        "encode, of 1,000 entities": (lambda: encode_singly(STATES), ENTITIES),
        "decode columns": (lambda: decode_together(bundles), BATCH),
        "decode columns, 0 to 3 parts": (lambda: decode_together(mixed), BATCH),
        "decode columns and 0 to 3 parts": (lambda: decode_parts(mixed), BATCH),
        "encode columns": (lambda: bundle_columns(columns), BATCH),
        "encode columns, filled anew": (encode_numbers, BATCH),
        "encode columns and 0 to 3 parts": (
            lambda: bundle_columns(columns, lists=parts),
            BATCH,
        ),
    }


def ours(chosen: Mapping[str, Case]) -> Times:
    """Time each of ours in turn, some calls in a row, and return the least."""
    least = dict.fromkeys(chosen, float("inf"))
    for _ in range(REPEATS):
        for name, (call, count) in chosen.items():
            for _ in range(CALLS):
                begun = time.process_time_ns()
                call()
                spent = (time.process_time_ns() - begun) / count
                least[name] = min(least[name], spent)
    return least


def theirs(driver: Driver) -> Times:
    """Ask a peer for its times; nothing of what it does not answer."""
    times = {}
    for task in TASKS:
        command = f"bench {task} {ENTITIES * 10} {PDUS[0].hex()}"
        answer = driver.ask(command, timeout=PATIENCE)
        if answer.kind == "ok":
            times[task] = float(answer.text)
    return times


def keep_freed_memory() -> None:
    """Let the C library keep what is freed, as a long run has it do.

    It gives memory back above twice the largest block that was ever freed; what is
    then asked for anew is slow, as every page of it has to be made.
    """
    np.empty(LARGE, np.uint8)


def measure(drivers: Mapping[str, Driver]) -> tuple[Times, dict[str, Times]]:
    """Return the least times of all rounds, ours and those of each peer."""
    chosen = cases()
    best: Times = {}
    peers: dict[str, Times] = {name: {} for name in drivers}
    for _ in range(ROUNDS):
        keep_least(best, ours(chosen))
        for name, driver in drivers.items():
            keep_least(peers[name], theirs(driver))
    return best, peers


def keep_least(least: Times, times: Times) -> None:
    for name, spent in times.items():
        least[name] = min(spent, least.get(name, spent))


def octets_of(call: Callable[[], object]) -> float:
    """Return the octets that are held by what a call returns."""
    tracemalloc.start()
    held = call()
    size, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del held
    return size


def memory() -> dict[str, float]:
    """Return the octets of memory a PDU, as objects and in columns."""
    fresh = pdus([state_of(number + 30_000) for number in range(ENTITIES)])
    bundles = bundle(PDUS * (BATCH // ENTITIES))

    def in_columns() -> object:
        found = index(bundles)
        return found.columns(EntityState, found.rows_of(EntityState))

    in_columns()
    return {
        "the first of an entity": octets_of(lambda: [decode_pdu(o) for o in fresh])
        / ENTITIES,
        "each further one": octets_of(lambda: [decode_pdu(o) for o in fresh])
        / ENTITIES,
        "a row of columns": octets_of(in_columns) / BATCH,
    }


def show(best: Times, peers: Mapping[str, Times], absent: Mapping[str, str]) -> None:
    """Print all times, and the ratios that matter."""
    print(
        f"Entity State of {len(PDUS[0])} octets: CPU ns a PDU, least of {ROUNDS} rounds"
    )
    for name, spent in best.items():
        print(f"{name:50}{spent:9.1f}")
    for peer, times in peers.items():
        for task in TASKS:
            told = f"{times[task]:9.1f}" if task in times else "no answer"
            print(f"{f'{task}, {peer}':50}{told:>9}")
    for name, reason in absent.items():
        print(f"{name} is absent: {reason}")
    print("\nTimes as fast")
    for task in TASKS:
        known = {peer: times[task] for peer, times in peers.items() if task in times}
        fastest = min(known, key=known.__getitem__, default="")
        for name, spent in best.items():
            if name.startswith(task):
                peer = fastest if "columns" in name else OPENDIS
                if peer in known:
                    print(f"{f'{name}: {peer}':70}{known[peer] / spent:6.1f}")


def main() -> int:
    keep_freed_memory()
    absent: dict[str, str] = {}
    drivers: dict[str, Driver] = {}
    with ExitStack() as running:
        for name in PEERS:
            try:
                driver = running.enter_context(start(name))
            except Absent as reason:
                absent[name] = str(reason)
            else:
                drivers[driver.ask("version", timeout=PATIENCE).text] = driver
        best, peers = measure(drivers)
    show(best, peers, absent)
    print("\nOctets of memory a PDU (tracemalloc)")
    for what, size in memory().items():
        print(f"{what:42}{size:10.0f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
