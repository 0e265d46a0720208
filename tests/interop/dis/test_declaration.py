"""One declaration makes a PDU type known everywhere."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]

DECLARED = '''
"""A PDU type of nobody else's."""

from interop.dis import EntityId
from interop.dis.pdu import pdu
from interop.wire import F32, U8, U16, Trailing, record


@record
class Reading:
    """What was measured at one depth."""

    depth: F32  #: m
    temperature: F32  #: K


@pdu(200, family=130)
class WeatherBuoy:
    """What a buoy measures."""

    entity_id: EntityId
    state: U8 = 0
    readings: Trailing[Reading] = ()
    padding: U16 = 0
'''

#: Run in a process of its own, as what is declared stays declared.
PROGRAM = """
import importlib.util, json, sys
import numpy as np
from hypothesis import HealthCheck, given, settings

from interop.cli.modules import load
from interop.dis import *
from interop.dis.document import pdu_from_plain, pdu_to_plain
from interop.dis.names import type_number
from interop.wire import decode_columns
from federates.cli import main, supported

module = load("my_pdus.py")
assert load("my_pdus.py") is module
body_type = module.WeatherBuoy

spec = importlib.util.spec_from_file_location("strategies", sys.argv[1])
strategies = importlib.util.module_from_spec(spec)
spec.loader.exec_module(strategies)


@settings(
    max_examples=20,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(strategies.values_of(body_type))
def check(body):
    octets = encode_pdu(body, exercise=1, timestamp=5)
    pdu = decode_pdu(octets)
    assert pdu.body == body and pdu.encode() == octets
    assert pdu_from_plain(json.loads(json.dumps(pdu_to_plain(pdu)))) == pdu


check()
assert type_number("weather b") == 200
columns = pdu_columns(body_type, 3, exercise=1)
columns["body"]["state"] = 1, 2, 3
found = index([columns.tobytes()])
rows = found.rows_of(body_type)
assert found.columns(body_type, rows)["state"].tolist() == [1, 2, 3]
octets = encode_pdu(
    body_type(EntityId(1, 2, 3), readings=(module.Reading(0.0, 281.5),)),
    exercise=1,
    timestamp=0,
)
assert not index([octets]).malformed
assert "| 200 | Weather Buoy | 130 | 5 to 7 | 22 | whole | nobody | nobody |" in (
    supported.markdown()
)
words = ["--module", "my_pdus.py"]
assert main([*words, "decode", octets.hex()]) == 0
assert main([*words, "pdu", "weather"]) == 0
assert main([*words, "send", "weather", "entity_id=1:2:3", "--dry-run"]) == 0
"""


def test_one_declaration_is_all(tmp_path: Path) -> None:
    (tmp_path / "my_pdus.py").write_text(DECLARED)
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            PROGRAM,
            str(Path(__file__).parents[1] / "strategies.py"),
        ],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    for told in (
        "Weather Buoy (200) DIS 7 exercise 1",
        "temperature 281.5 K",
        "list of Reading readings as many as told above",
    ):
        assert told in " ".join(done.stdout.split())
