"""How fast recordings are read: packet by packet, by columns, and by tshark.

``python -m benchmarks.capture`` prints packets in a second of CPU, each with one
Entity State, and how many times that is what tshark does where it is installed.
"""

import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from interop.capture import CaptureWriter, read_capture
from interop.dis import EntityState, bundle_columns, pdu_columns
from interop.dis.pdu import HEADER_SIZE
from interop.wire import fixed_size

PACKETS = 100_000
ROUNDS = 3
HERE, ALL = ("10.0.0.1", 3000), ("10.0.0.255", 3000)


def record(path: Path) -> None:
    """Write a recording with an Entity State in each packet."""
    states = pdu_columns(EntityState, PACKETS, exercise=1)
    states["body"]["entity_id"] = (1, 2, 3)
    states["body"]["location"] = np.arange(PACKETS)[:, np.newaxis]
    datagrams = bundle_columns(states, HEADER_SIZE + fixed_size(EntityState))
    with CaptureWriter(path) as writer:
        for number, datagram in enumerate(datagrams):
            writer.write(1.7e9 + number * 1e-3, HERE, ALL, datagram)


def one_by_one(path: Path) -> None:
    """Read the datagrams, and look into none."""
    for _ in read_capture(path):
        pass


def by_columns(path: Path) -> None:
    """Read the states and the times at which they were captured."""
    for chunk in read_capture(path).chunks():
        rows = chunk.index.rows_of(EntityState)
        chunk.index.columns(EntityState, rows)
        chunk.time[rows]


def with_tshark(path: Path) -> None:
    """Have tshark read one field of the states."""
    fields = ["-T", "fields", "-e", "dis.entity_id_entity"]
    command = ["tshark", "-r", str(path), *fields]
    subprocess.run(command, check=True, capture_output=True)


def rate(read: Callable[[Path], None], path: Path) -> float:
    """Return the most packets in a second of CPU, that of children included."""
    spent = []
    for _ in range(ROUNDS):
        begun = time.process_time() + _children()
        read(path)
        spent.append(time.process_time() + _children() - begun)
    return PACKETS / min(spent)


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "states.pcapng"
        record(path)
        rates = {
            "one by one": rate(one_by_one, path),
            "columns": rate(by_columns, path),
        }
        tshark = rate(with_tshark, path) if shutil.which("tshark") else None
    print("Packets in a second of CPU, an Entity State in each")
    for name, found in rates.items():
        line = f"{name:12}{found:12,.0f}"
        if tshark is not None:
            line += f"{found / tshark:8.1f} times tshark"
        print(line)
    if tshark is None:
        print("tshark is not installed: no ratio")
    else:
        print(f"{'tshark':12}{tshark:12,.0f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
