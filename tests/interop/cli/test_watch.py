"""What the monitor shows, against published places and recorded PDUs."""

import io
import json
import math
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from interop.cli.tables import report, tables
from interop.cli.watch import Rates, Watch
from interop.dis import (
    Comment,
    DeadReckoning,
    EntityId,
    EntityState,
    EntityType,
    Location,
    Marking,
    Vector,
    encode_pdu,
    to_timestamp,
)

NOW = 1_800_000_000.0  # s
SPEED = 465.1  # m/s
WGS84_MAJOR, WGS84_MINOR = 6378137.0, 6356752.3142  # m, NIMA TR8350.2
ONE_MM = 1e-3  # m
NANODEGREES = 1e-8  # of the order of a millimetre on the ground


def state(
    entity: int,
    *,
    location: tuple[float, float, float] = (WGS84_MAJOR + 1000.0, 0.0, 0.0),
    velocity: tuple[float, float, float] = (0.0, 0.0, 0.0),
    exercise: int = 1,
    force: int = 2,
    marking: str = "RAID-1",
    at: float = NOW,
    appearance: int = 0,
) -> bytes:
    body = EntityState(
        EntityId(7, 10, entity),
        force=force,
        entity_type=EntityType.parse("2.11.119.1.24.0.0"),
        velocity=Vector(*velocity),
        location=Location(*location),
        appearance=appearance,
        dead_reckoning=DeadReckoning(2),
        marking=Marking.of(marking),
    )
    return encode_pdu(body, exercise=exercise, timestamp=to_timestamp(at))


def watching(*datagrams: bytes, exercise: int | None = None) -> Watch:
    watch = Watch(exercise, timeout=12.0, now=NOW)
    watch.take(datagrams, now=NOW)
    return watch


def test_an_entity_is_shown_where_it_is_now() -> None:
    watch = watching(state(1, velocity=(0.0, SPEED, 0.0)))
    (line,) = watch.lines(now=NOW)
    assert (line.entity_id, line.marking, line.force) == (
        "7:10:1",
        "RAID-1",
        "opposing",
    )
    assert line.entity_type == "2.11.119.1.24.0.0"
    assert line.what == "Hwasong-5 (Scud-B)"
    assert (line.exercise, line.age) == (1, 0.0)
    assert line.latitude_deg == pytest.approx(0.0, abs=NANODEGREES)
    assert line.longitude_deg == pytest.approx(0.0, abs=1e-6)
    assert line.altitude == pytest.approx(1000.0, abs=ONE_MM)
    assert line.speed == pytest.approx(SPEED, rel=1e-6)
    (later,) = watch.lines(now=NOW + 4.0)
    east = math.degrees(math.atan2(4.0 * SPEED, WGS84_MAJOR + 1000.0))
    assert later.longitude_deg == pytest.approx(east, abs=1e-6)
    assert later.age == 4.0


@pytest.mark.parametrize(
    ("location", "latitude", "longitude", "altitude"),
    [
        ((0.0, 0.0, WGS84_MINOR + 5.0), 90.0, None, 5.0),
        ((0.0, 0.0, -WGS84_MINOR), -90.0, None, 0.0),
        ((0.0, -WGS84_MAJOR, 0.0), 0.0, -90.0, 0.0),
        ((-WGS84_MAJOR, 0.0, 0.0), 0.0, 180.0, 0.0),
    ],
)
def test_places_on_the_axes(
    location: tuple[float, float, float],
    latitude: float,
    longitude: float | None,
    altitude: float,
) -> None:
    (line,) = watching(state(1, location=location)).lines(now=NOW)
    assert line.latitude_deg == pytest.approx(latitude, abs=NANODEGREES)
    if longitude is not None:
        assert line.longitude_deg == pytest.approx(longitude, abs=NANODEGREES)
    assert line.altitude == pytest.approx(altitude, abs=ONE_MM)


def test_the_silent_and_the_deactivated_go() -> None:
    watch = watching(state(1), state(2), state(3))
    assert watch.entities == 3
    watch.take([state(2, at=NOW + 1.0, appearance=1 << 23)], now=NOW + 1.0)
    assert watch.entities == 2
    watch.take([state(3, at=NOW + 11.0)], now=NOW + 11.0)
    watch.take([], now=NOW + 12.5)
    assert [line.entity_id for line in watch.lines(now=NOW + 12.5)] == ["7:10:3"]


def test_exercises_do_not_mix() -> None:
    two = watching(state(1, exercise=2, marking="TWO"), state(1, marking="ONE"))
    assert [(e.exercise, e.marking) for e in two.lines(now=NOW)] == [
        (1, "ONE"),
        (2, "TWO"),
    ]
    one = watching(state(1, exercise=2), state(2), exercise=1)
    assert [line.entity_id for line in one.lines(now=NOW)] == ["7:10:2"]
    assert one.tally.foreign == {2: 1}


def test_the_first_lines_are_enough_for_a_screen() -> None:
    watch = watching(*(state(n) for n in range(1, 30)), state(1, exercise=2))
    assert len(watch.lines(now=NOW, most=5)) == 5
    assert len(watch.lines(now=NOW, most=30)) == 30
    assert len(watch.lines(now=NOW)) == watch.entities == 30


def test_recorded_entities_of_others_have_type_and_marking(shared: Path) -> None:
    """Types and forces are read off the octets 19 to 28 of the files, by eye."""
    folder = shared / "data/pdus"
    watch = watching(*(p.read_bytes() for p in sorted(folder.glob("*.bin"))), b"noise")
    seen = report(watch, now=NOW, dropped=0)
    shown = {e["marking"]: (e["entity_type"], e["force"]) for e in seen["entities"]}
    assert shown["Leopard2"] == ("1.2.57.1.1.1.0", "friendly")
    assert shown["26"] == ("1.1.39.7.2.1.0", "friendly")
    assert seen["malformed"] == 1
    assert seen["pdus"]["IFF"]["count"] == 1


def test_rates_are_of_the_last_seconds() -> None:
    rates = Rates()
    assert rates.take({}, now=0.0) == {}
    assert rates.take({"a": 10}, now=2.0) == {"a": 5.0}
    for second in range(3, 20):
        found = rates.take({"a": 10 + 3 * (second - 2)}, now=float(second))
    assert found == {"a": 3.0}
    assert rates.take({"a": 61}, now=100.0) == {"a": 0.0}


def test_rates_of_the_same_moment_are_zero() -> None:
    assert Rates().take({"a": 5}, now=1.0) == {"a": 0.0}


def comment(application: int) -> bytes:
    body = Comment(EntityId(1, application, 0), EntityId(1, 1, 0), (), ())
    return encode_pdu(body, exercise=1, timestamp=1)


def page(seen: dict[str, Any], *, whole: bool) -> str:
    console = Console(file=io.StringIO(), width=140)
    console.print(tables(seen, network="239.1.2.3:3000", whole=whole))
    text = console.file.getvalue()  # type: ignore[attr-defined]
    assert isinstance(text, str)
    return text


def test_the_page_says_it_all() -> None:
    watch = watching(state(1), state(2, exercise=4), comment(3), b"noise")
    text = page(report(watch, now=NOW + 2.0, dropped=6), whole=True)
    assert "2 entities  3 PDUs  1 malformed  6 dropped" in text
    row = next(line for line in text.splitlines() if "7:10:2" in line)
    assert row.split() == [
        *("4", "7:10:2", "RAID-1", "2.11.119.1.24.0.0", "opposing"),
        *("0.0000", "0.0000", "1.000", "0.0", "2.0", "Hwasong-5", "(Scud-B)"),
    ]
    assert ["Entity", "State", "2", "1.0"] in [
        line.split()[:4] for line in text.splitlines()
    ]
    assert "\x1b" not in text


def test_a_short_page_says_what_is_left_out() -> None:
    watch = watching(*(state(n) for n in range(1, 30)), *map(comment, range(20)))
    text = page(report(watch, now=NOW, dropped=0, most=4), whole=False)
    assert "... and 25 more" in text
    assert "... 13 more" in text  # of 21 applications


def test_a_marking_does_not_drive_the_terminal() -> None:
    text = page(
        report(watching(state(1, marking="\x1b[2J[red]x")), now=NOW, dropped=0),
        whole=True,
    )
    assert "?[2J[red]x" in text


def test_a_report_is_json_whatever_the_place() -> None:
    watch = watching(
        state(1, location=(1e11, -1e11, 1e11)), state(2, location=(0, 0, 0))
    )
    seen = report(watch, now=NOW, dropped=0)

    def no_constant(name: str) -> None:
        raise AssertionError(name)

    assert json.loads(json.dumps(seen), parse_constant=no_constant) == seen
    page(seen, whole=True)
