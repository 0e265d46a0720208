"""``dome profile``: drafts of recordings, and whether a file is right."""

from pathlib import Path

import pytest

from federates.cli import main
from interop.capture import Application, CaptureWriter
from interop.conformance import profile_keys, read_profile
from interop.dis import (
    Comment,
    EntityId,
    EntityState,
    EntityType,
    Location,
    Marking,
    encode_pdu,
)

SENDER, NETWORK = ("10.0.0.5", 41000), ("239.1.2.3", 3000)


def state(number: int, marking: bytes = b"A\n\x7f\xff") -> EntityState:
    return EntityState(
        EntityId(1, 2, number),
        1,
        (),
        EntityType(1, 1 + number % 200, 225, number % 250, number % 90, 1),
        location=Location(6.39e6, 0.0, 0.0),
        marking=Marking(1, marking.ljust(11, b"\0")),
    )


def record(path: Path, *bodies: object, exercise: int = 1) -> Path:
    with CaptureWriter(path) as writer:
        for time, body in enumerate(bodies):
            octets = encode_pdu(body, exercise=exercise, timestamp=1)
            writer.write(1.8e9 + time, SENDER, NETWORK, octets)
    return path


def test_a_draft_allows_what_was_recorded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    comment = Comment(EntityId(1, 7, 0), EntityId(1, 2, 0), (), ())
    path = record(tmp_path / "a.pcapng", state(1), state(2), comment)
    draft = tmp_path / "agreed.toml"
    assert main(["profile", "draft", str(path), "--output", str(draft)]) == 0
    profile = read_profile(draft)
    assert set(profile.members) == {Application(1, 2), Application(1, 7)}
    assert (profile.exercise, profile.version, profile.others) == (1, 7, False)
    assert profile.pdu_types == {1, 22}
    assert (profile.addresses, profile.ports) == ({"239.1.2.3"}, {3000})
    assert [one.text for one in profile.entity_types] == [
        "1.2.225.1.1.1.0",
        "1.3.225.2.2.1.0",
    ]
    assert main(["check", str(path), "--profile", str(draft)]) == 0
    assert main(["profile", "check", str(draft)]) == 0
    assert "2 applications and no others" in capsys.readouterr().out
    strange = record(tmp_path / "b.pcapng", state(3))
    assert main(["check", str(strange), "--profile", str(draft)]) == 1
    assert "A3" in capsys.readouterr().out


def test_a_draft_of_many_types_is_less_exact(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "a.pcapng", *map(state, range(1, 300)))
    assert main(["profile", "draft", str(path)]) == 0
    draft = tmp_path / "agreed.toml"
    draft.write_text(capsys.readouterr().out, encoding="utf-8")
    types = [one.text for one in read_profile(draft).entity_types]
    assert 0 < len(types) <= 60
    assert main(["check", str(path), "--profile", str(draft), "--json"]) == 0


def test_a_draft_of_strange_numbers_is_right_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nobody = Comment(EntityId(0, 65535, 0), EntityId(1, 1, 0), (), ())
    path = record(tmp_path / "a.pcapng", nobody, exercise=0)
    assert main(["profile", "draft", str(path)]) == 0
    draft = tmp_path / "agreed.toml"
    draft.write_text(capsys.readouterr().out, encoding="utf-8")
    assert read_profile(draft).members == {}


def test_a_draft_overwrites_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "a.pcapng", state(1))
    before = path.read_bytes()
    assert main(["profile", "draft", str(path), "--output", str(path)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_a_recording_without_pdus_gives_no_draft(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = record(tmp_path / "a.pcapng")
    assert main(["profile", "draft", str(path)]) == 2
    assert "no PDU to make a profile of" in capsys.readouterr().err


def test_a_wrong_profile_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "agreed.toml"
    path.write_text("[exercise]\nid = 0\n", encoding="utf-8")
    assert main(["profile", "check", str(path)]) == 2
    assert "exercise.id = 0: input should be greater" in capsys.readouterr().err


def test_the_keys_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["profile", "keys"]) == 0
    told = capsys.readouterr().out
    assert told == profile_keys.markdown()
    for key in ("`id`", "`others`", "`heartbeat`", "`late_heartbeat`", "`site`"):
        assert f"| {key} |" in told
