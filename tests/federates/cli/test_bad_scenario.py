"""A scenario that cannot be played: one line with file, key and value, exit code 2."""

from pathlib import Path
from types import ModuleType

import pytest

from federates.cli import main
from federates.running import Processes

MISSILE = """
[[layers.threats.ballistic]]
name = "BM"
launch_time = 1.0
launch = { latitude_deg = 0.0, longitude_deg = 0.0 }
aim = { latitude_deg = 0.0, longitude_deg = 0.001 }
"""
ADDED = "added"  #: what is to be replaced in order to add at the end

#: what stands in the skirmish, what stands there instead, and what is told of it
MISTAKES = {
    # unknown keys, at each level
    "section": (ADDED, "[colour]", "colour: unknown section; allowed: scenario, ex"),
    "head": (
        "seed = 1",
        "sed = 1",
        "scenario.sed = 1: unknown key; allowed: duration, epoch, seed, step, title",
    ),
    "agreement": (
        "heartbeat =",
        "heart_rate =",
        "exercise.agreement.heart_rate = 5.0: unknown key; allowed: damage_heartbeat",
    ),
    "exercise": (
        "site = 1",
        "port = 3000",
        "exercise.port = 3000: unknown key; allowed: id, interface, network, site, ttl",
    ),
    "layer": (
        "application = 66",
        'application = 66\ncolour = "red"',
        'layers.threats.colour = "red": unknown key; allowed: aircraft, ballistic',
    ),
    "entry": (
        'name = "RAIDER"',
        'name = "RAIDER"\nnick = 1',
        "layers.threats.aircraft.0.nick = 1: unknown key; allowed: attack, count",
    ),
    "waypoint": (
        "altitude = 9000.0,",
        "height = 9000.0,",
        "layers.threats.aircraft.0.waypoints.0.height = 9000.0: unknown key; allowed:",
    ),
    "alternative": (
        "range_km = 600.0",
        "reach_km = 600.0",
        "layers.radars.payload.range_km: this key is required",
    ),
    "key of an alternative": (
        'marking = "RADAR"',
        'marking = "RADAR"\nname = "R"',
        'layers.radars.platforms.0.name = "R": unknown key; allowed: altitude, entity',
    ),
    "line feed": ("seed = 1", '"a\\nb" = 1', "scenario.a b = 1: unknown key"),
    # types
    "text for a number": (
        "duration = 60.0",
        'duration = "long"',
        'scenario.duration = "long": input should be a valid number',
    ),
    "number as text": (
        "application = 66",
        'application = "66"',
        'layers.threats.application = "66": input should be a valid integer',
    ),
    "truth for a number": ("step = 0.5", "step = true", "scenario.step = true: input"),
    "number for a table": (
        'site = { name = "FUSION", latitude_deg = 0.02, longitude_deg = -160.02 }',
        "site = 3",
        "layers.fusion.site = 3: input should be an object",
    ),
    "number for a layer": ("[layers.control]", "[layers]\nx = 1\n[layers.control]", ""),
    "table for a list": (
        ADDED,
        "[events]\nat = 1.0",
        "events = {'at': 1.0}: must be a",
    ),
    "kind": (
        'kind = "fusion"',
        'kind = "fission"',
        "layers.fusion.kind = \"fission\": input should be 'threats', 'sensors', 'mil",
    ),
    "kind of payload": (
        'kind = "radar"',
        'kind = "lidar"',
        "layers.radars.payload: kind must be one of 'radar', 'ground_radar', 'infra",
    ),
    "entity type": (
        '"2.1.225.1.16.2.0"',
        '"2.1.225.256.16.2.0"',
        'layers.battery.weapon.munition_type = "2.1.225.256.16.2.0": ',
    ),
    "marking": (
        'name = "FUSION"',
        'name = "FÜSION"',
        'layers.fusion.site.name = "FÜSION": ',
    ),
    "chance": (
        "ballistic = 0.5, aircraft = 1.0, cruise = 1.0 }\nseeker",
        "ballistic = 1.5 }\nseeker",
        "layers.battery.weapon.kill_probability.ballistic = 1.5: input should be less",
    ),
    # orbits
    "orbit under ground": (
        "altitude_km = 1100.0",
        "altitude_km = -5.0",
        "layers.milnet.shells.0.altitude_km = -5.0: input should be greater than",
    ),
    "uneven planes": (
        "satellites = 8",
        "satellites = 7",
        "layers.milnet.shells.0: 7 satellites do not divide into 2 planes",
    ),
    "phasing": (
        "satellites = 8",
        "satellites = 8\nphasing = 2",
        "layers.milnet.shells.0: phasing 2 is not within 0 to 1",
    ),
    "no planes": ("planes = 2", "planes = 0", "layers.milnet.shells.0.planes = 0: in"),
    # identity
    "application twice": (
        "application = 66",
        "application = 14",
        "layers.radars.application = 14: already that of layers.threats; each layer",
    ),
    "two controls": (
        ADDED,
        '[layers.chief]\nkind = "control"\napplication = 2',
        'layers.chief.kind = "control": layers.control is control already',
    ),
    "name of a layer": (
        ADDED,
        '[layers."../x"]\nkind = "control"\napplication = 2',
        "layers.../x: names of layers are letters, digits, dashes, underscores",
    ),
    "site": (
        "site = 1",
        "site = 65535",
        "exercise.site = 65535",
    ),
    "exercise 0": ("id = 1", "id = 0", "exercise.id = 0: in"),
    # references
    "layer in a list": (
        'kind = "fusion"',
        'kind = "fusion"\nreport_to = ["comand"]',
        'layers.fusion.report_to.0 = "comand": no such layer; there are: control, thr',
    ),
    "layer in a table": (
        'layer = "battery"',
        'layer = "batery"',
        'layers.command.weapons.0.layer = "batery": no such layer; there are: control',
    ),
    "layer by default": (
        "[layers.fusion]",
        "[layers.fuse]",
        'layers.radars.report_to = "fusion": no such layer; there are: control, thr',
    ),
    "launcher": (
        "launch_time = 0.0",
        'launch_time = 0.0\nlauncher = "TEL"',
        "layers.threats: 'RAIDER' has the launcher 'TEL', which is no ground entry",
    ),
    "event of a layer": (
        ADDED,
        '[[events]]\nat = 1.0\naction = "remove"\nlayer = "x"\nentity = 1',
        'events.0.layer = "x": no such layer; there are: control, threats',
    ),
    "event without its key": (
        ADDED,
        '[[events]]\nat = 1.0\naction = "freeze"',
        "events.0.seconds: freeze needs this key",
    ),
    "version": (
        "heartbeat = 5.0",
        "version = 5",
        "exercise.agreement.version = 5: input should be greater than or equal to 6",
    ),
    # numbers that are none, times
    "negative duration": ("= 60.0", "= -1.0", "scenario.duration = -1.0: input should"),
    "not a number": ("= 60.0", "= nan", "scenario.duration = NaN: input should be a f"),
    "endless": ("= 60.0", "= inf", "scenario.duration = Infinity: input should be a f"),
    "huge": ("seed = 1", "seed = 99999999999999999999", "scenario.seed = 99999999"),
    "naive epoch": (
        "12:00:00Z",
        "12:00:00",
        "scenario.epoch = 2027-06-01 12:00:00: needs an offset, such as a final Z",
    ),
    "day for an epoch": ("T12:00:00Z", "", 'scenario.epoch = "2027-06-01": input'),
    "epoch before zero": ("2027-", "1970-", "scenario.epoch = 1970-06-01 12:00:00+00:"),
    # network
    "no network": (
        "site = 1",
        'network = "nowhere"',
        "exercise: 'nowhere' is not ADDRESS:PORT, as in 239.1.2.3:3000",
    ),
    "no address": (
        "site = 1",
        'network = "300.1.1.1:3000"',
        "exercise: '300.1.1.1' is not an IPv4 address",
    ),
    "no interface": (
        "site = 1",
        'interface = "eth0"',
        "exercise: 'eth0' is not an IPv4 address",
    ),
    # motion
    "route to nowhere": (
        "longitude_deg = -160.50, altitude",
        "longitude_deg = -159.55, altitude",
        "layer threats: RAIDER: a route needs two different points or a hold",
    ),
    "missile that cannot": (
        ADDED,
        MISSILE,
        "layer threats: BM: no ballistic arc with these numbers reaches the aim point",
    ),
    # TOML
    "no TOML": (ADDED, "x = = 3", "not TOML: Invalid value (at line "),
    "key twice": ("seed = 1", "seed = 1\nseed = 2", "not TOML: Cannot overwrite a"),
    "depth": (ADDED, "x = " + "[" * 5000, "not TOML: nested too deeply"),
    "digits": ("seed = 1", "seed = " + "9" * 5000, "not TOML: Exceeds the limit"),
}


@pytest.fixture
def broken(skirmish: ModuleType, tmp_path: Path) -> Path:
    path = tmp_path / "broken.toml"
    path.write_text(skirmish.SKIRMISH.read_text(encoding="utf-8"), encoding="utf-8")
    return path


def told(
    words: list[str],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> str:
    """What a call that ends with 2 says on its one line."""

    def start(self: Processes, layer: str, arguments: object) -> None:
        raise AssertionError(f"{layer} was started")

    monkeypatch.setattr(Processes, "start", start)
    assert main(words) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("dome: ") and err.endswith("\n") and err.count("\n") == 1
    return err


@pytest.mark.parametrize(("old", "new", "line"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_is_told_in_one_line_before_anything_starts(
    broken: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    old: str,
    new: str,
    line: str,
) -> None:
    text = broken.read_text(encoding="utf-8")
    if old == ADDED:
        text += f"\n{new}\n"
    else:
        assert old in text
        text = text.replace(old, new, 1)
    broken.write_text(text, encoding="utf-8")
    for words in (["scenario", "check", str(broken)], ["run", str(broken)]):
        assert told(words, capsys, monkeypatch).startswith(f"dome: {broken}: {line}")


def test_a_scenario_needs_its_sections(
    broken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    head, layers = broken.read_text().split("[layers.control]")
    for text, line in (
        ("", "scenario: this section is required, [scenario]"),
        (f"[layers.control]{layers}", "scenario: this section is required"),
        (head, "layers: at least one layer is needed, [layers.NAME]"),
        ("[scenario]\n", "scenario.title: this key is required"),
    ):
        broken.write_text(text)
        words = ["scenario", "check", str(broken)]
        assert told(words, capsys, monkeypatch).startswith(f"dome: {broken}: {line}")


def test_a_file_that_is_none_is_told(
    broken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    octets = broken.with_name("octets.toml")
    octets.write_bytes(b"\xff\xfe\x00")
    for path, line in (
        ("none.toml", "no such file"),
        (str(broken.parent), "cannot be read: Is a directory"),
        (str(octets), "cannot be read: 'utf-8' codec can't decode"),
        (f"{broken}/x", "cannot be read: Not a directory"),
        ("a\0b", "cannot be read: "),
        ("", "cannot be read: "),
    ):
        for words in (
            ["scenario", "check", path],
            ["run", path, "--lockstep"],
            ["join", "fusion", "--scenario", path],
        ):
            assert line in told(words, capsys, monkeypatch)


def test_a_file_without_the_right_to_read_it_is_told(
    broken: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, encoding: str | None = None) -> str:
        raise PermissionError(13, "Permission denied", str(self))

    monkeypatch.setattr(Path, "read_text", refuse)
    line = told(["run", str(broken)], capsys, monkeypatch)
    assert line == f"dome: {broken}: cannot be read: Permission denied\n"
