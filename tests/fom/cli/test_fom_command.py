"""``dome fom``: what it says, and how it ends."""

import json
from pathlib import Path

import pytest

from federates.cli import main
from fom.modules import MODULES, path
from fom.omt import merge, read

Out = pytest.CaptureFixture[str]

OURS = [name for name in MODULES if path(name).exists()]
OMT = '<objectModel xmlns="http://standards.ieee.org/IEEE1516-2010">{}</objectModel>\n'
SHIP = (
    "<objects><objectClass><name>HLAobjectRoot</name><objectClass><name>Ship</name>"
    "<attribute><name>Draught</name><dataType>{}</dataType>"
    "<transportation>HLAreliable</transportation><order>Receive</order>"
    "</attribute></objectClass></objectClass></objects>"
)


@pytest.fixture
def ship(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    file = tmp_path / "ship.xml"
    file.write_text(OMT.format(SHIP.format("HLAcount")))
    return file


def test_our_modules_have_no_fault(capsys: Out) -> None:
    assert main(["fom", "check", *OURS]) == 0
    assert capsys.readouterr().out == f"0 faults in {len(OURS)} files\n"
    assert main(["fom", "check", *OURS, "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_a_fault_is_told_with_its_place(ship: Path, capsys: Out) -> None:
    assert main(["fom", "check", "ship.xml"]) == 0
    capsys.readouterr()
    ship.write_text(OMT.format("\n" + SHIP.format("Fathoms")))
    assert main(["fom", "check", "ship.xml"]) == 1
    place = "HLAobjectRoot.Ship.Draught"
    assert capsys.readouterr().out == (
        f"ship.xml:2: {place}: data type Fathoms is not defined\n1 fault in 1 file\n"
    )
    assert main(["fom", "check", "ship.xml", "--json"]) == 1
    (told,) = json.loads(capsys.readouterr().out)
    assert told == {
        "file": "ship.xml",
        "line": 2,
        "path": place,
        "reason": "data type Fathoms is not defined",
    }
    assert main(["fom", "check", "ship.xml", "--no-mim"]) == 1
    assert "transportation HLAreliable is not defined" in capsys.readouterr().out


def test_our_mim_is_added_to_either_edition(ship: Path, capsys: Out) -> None:
    ship.write_text(ship.read_text().replace("2010", "2025"))
    assert main(["fom", "check", "ship.xml"]) == 0
    assert main(["fom", "check", "ship.xml", "--no-mim"]) == 1
    assert main(["fom", "merge", "HLAstandardMIM", "-o", "mim.xml"]) == 0
    mim = Path("mim.xml")
    told = mim.read_text().replace("2010", "2025").replace("HLAbestEffort", "Pigeon")
    mim.write_text(told.replace("timeStamp>", "logicalTime>"))
    capsys.readouterr()
    assert main(["fom", "check", "ship.xml", "mim.xml"]) == 0
    assert capsys.readouterr().out == "0 faults in 2 files\n"


def test_contradictions_name_both_places(
    ship: Path, tmp_path: Path, capsys: Out
) -> None:
    (tmp_path / "other.xml").write_text(OMT.format(SHIP.format("HLAmsec")))
    told = (
        "ship.xml:1: HLAobjectRoot.Ship.Draught: data type is HLAcount, but HLAmsec"
        " at other.xml:1\n"
    )
    for files in (["ship.xml", "other.xml"], ["other.xml", "ship.xml"]):
        assert main(["fom", "check", *files]) == 1
        assert capsys.readouterr().out == told + "1 fault in 2 files\n"
        assert main(["fom", "merge", *files, "-o", "out.xml"]) == 1
        assert capsys.readouterr().err == "dome: " + told
    assert not (tmp_path / "out.xml").exists()


def test_merging_writes_the_whole_model(
    ship: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["fom", "merge", "ship.xml", "HLAstandardMIM", "-o", "whole.xml"]) == 0
    whole = read(tmp_path / "whole.xml")
    assert whole == merge([read(path("HLAstandardMIM")), read(ship)])
    assert main(["fom", "merge", "ship.xml", "--name", "Ships"]) == 0
    named = read(capsysbinary.readouterr().out)
    assert named.identification.name == "Ships"
    assert main(["fom", "merge", "ship.xml", "-o", "no/such/folder.xml"]) == 2
    assert b"No such file" in capsysbinary.readouterr().err


def test_one_thing_is_shown_with_its_parts(ship: Path, capsys: Out) -> None:
    assert main(["fom", "show", "ship.xml", "HLAstandardMIM", "--name", "Ship"]) == 0
    assert capsys.readouterr().out == (
        "object class HLAobjectRoot.Ship  (ship.xml:1)\n"
        "  attribute Draught: HLAcount\n"
        "  attribute HLAprivilegeToDeleteObject: HLAtoken  (of HLAobjectRoot)\n"
    )
    assert main(["fom", "show", "HLAstandardMIM", "--name", "HLAboolean"]) == 0
    assert capsys.readouterr().out.endswith(
        "  representation: HLAinteger32BE\n"
        "  enumerator HLAfalse: 0\n  enumerator HLAtrue: 1\n"
    )
    assert main(["fom", "show", "ship.xml", "--name", "Draught", "--json"]) == 0
    (told,) = json.loads(capsys.readouterr().out)
    assert told["kind"] == "attribute" and told["data type"] == "HLAcount"


def test_all_is_listed(ship: Path, capsys: Out) -> None:
    assert main(["fom", "show", "ship.xml"]) == 0
    assert capsys.readouterr().out == (
        "object class HLAobjectRoot\nobject class HLAobjectRoot.Ship\n"
        "  attribute Draught: HLAcount\n"
    )


def test_an_unknown_name_makes_exit_code_1(ship: Path, capsys: Out) -> None:
    assert main(["fom", "show", "ship.xml", "--name", "Drauhgt"]) == 1
    assert capsys.readouterr().err == (
        "dome: nothing is called 'Drauhgt'; near: Draught\n"
    )


def test_differences_make_exit_code_1(ship: Path, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "other.xml").write_text(OMT.format(SHIP.format("HLAmsec")))
    assert main(["fom", "diff", "ship.xml", "ship.xml"]) == 0
    assert capsys.readouterr().out == ""
    assert main(["fom", "diff", "ship.xml", "other.xml"]) == 1
    path_of = "HLAobjectRoot.Ship.Draught"
    assert capsys.readouterr().out == (
        f"! attribute {path_of}: data type: HLAcount -> HLAmsec\n"
    )
    assert main(["fom", "diff", "ship.xml", "other.xml", "--json"]) == 1
    (told,) = json.loads(capsys.readouterr().out)
    assert told["first"] == "HLAcount" and told["second"] == "HLAmsec"


BAD = {
    "empty.xml": b"",
    "binary.xml": bytes(range(256)),
    "cut.xml": OMT.format(SHIP).encode()[:-20],
    "text.xml": b"a FOM, I promise",
    "foreign.xml": b'<objectModel xmlns="urn:else"/>',
    "old.xml": b"<FED><objects/></FED>",
    "edition.xml": OMT.format("").replace("2010", "2016").encode(),
    "line\nfeed.xml": b"",
    "bomb.xml": b'<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'
    + OMT.format("&b;").encode(),
}


@pytest.mark.parametrize("words", [["check"], ["merge"], ["show"]])
def test_each_bad_file_has_one_line(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Out
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, octets in BAD.items():
        (tmp_path / name).write_bytes(octets)
    files = ["missing.xml", *BAD, "."]
    assert main(["fom", *words, *files]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    lines = captured.err.splitlines()
    assert len(lines) == len(files)
    for name, line in zip(files, lines, strict=True):
        assert line.startswith(f"dome: {' '.join(name.split())}")
    assert main(["fom", "diff", "HLAstandardMIM", "cut.xml"]) == 2


def test_editions_do_not_mix(ship: Path, tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "new.xml").write_text(OMT.format("").replace("2010", "2025"))
    assert main(["fom", "merge", "ship.xml", "new.xml"]) == 1
    assert "edition is 2025, but 2010 at ship.xml:1" in capsys.readouterr().err
