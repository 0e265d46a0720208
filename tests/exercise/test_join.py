"""One layer by itself on a network, without anybody who manages the exercise."""

import json
import signal
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.exercise

APPEARANCE = 84  #: offset in an Entity State PDU (IEEE 1278.1-2012, 7.2.2)
DEACTIVATED = 1 << 23  #: the State bit of appearance records (SISO-REF-010)
KEY = "1 = " + "5a" * 32 + "\n"


def test_a_layer_alone_shows_its_entities_and_takes_them_back(
    stage: Any, small: Callable[[float], Path]
) -> None:
    scenario = small(600.0)
    keys = stage.folder / "keys"
    keys.write_text(KEY)
    keys.chmod(0o600)
    ear = stage.ear(scenario, 1)
    join = stage.dome(
        *("join", "radars", "--scenario", scenario, "--start", "--key-file", keys)
    )
    radars = {"PORT-RADAR", "CAPE-RADAR"}
    assert ear.until(lambda _: ear.markings() == radars), join.errors

    monitor = stage.dome("monitor", "--once", "--json")
    table = stage.dome("monitor", "--once")
    assert monitor.wait() == 0, monitor.errors
    assert table.wait() == 0, table.errors
    seen = json.loads(monitor.output)
    assert {line["marking"] for line in seen["entities"]} == radars
    assert {line["entity_id"] for line in seen["entities"]} == {"1:14:1", "1:14:2"}
    assert seen["malformed"] == 0
    assert all(name in table.output for name in radars)

    ear.bus.receive(now=0.0)
    join.send(signal.SIGTERM)
    assert join.wait() == 0, join.errors
    final = {}
    for octets, _ in ear.bus.receive(now=0.0):
        at = 0
        while at < len(octets):
            (length,) = struct.unpack_from(">H", octets, at + 8)
            if octets[at + 2] == 1:
                name = octets[at + 129 : at + 140].split(b"\0")[0].decode()
                (final[name],) = struct.unpack_from(">I", octets, at + APPEARANCE)
            at += length
    assert set(final) == radars
    assert all(appearance & DEACTIVATED for appearance in final.values())
