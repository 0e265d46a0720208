"""``dome enum``: the expected words are those of dis-facts, section 14."""

import json

import pytest

from federates.cli import main

Out = pytest.CaptureFixture[str]


def test_an_entity_type_is_told_on_one_line(capsys: Out) -> None:
    assert main(["enum", "1.5.225.2.3"]) == 0
    assert capsys.readouterr().out == (
        "1.5.225.2.3.0.0  Platform / Space / United States of America (USA)"
        " / Unmanned / Early Warning satellite\n"
    )


def test_an_unknown_number_makes_exit_code_1(capsys: Out) -> None:
    assert main(["enum", "1.5.225.2.99"]) == 1
    assert "subcategory 99 (unknown)" in capsys.readouterr().out
    assert main(["enum", "--table", "62", "250"]) == 1
    assert capsys.readouterr().out == "250  (unknown)\n"
    assert main(["enum", "--table", "313", "0x105"]) == 1
    assert "bit 8 (unknown)" in capsys.readouterr().out


def test_words_are_searched_in_all_names(capsys: Out) -> None:
    assert main(["enum", "an/tpy-2"]) == 0
    assert capsys.readouterr().out == "Emitter Name (UID 75)  7333  AN/TPY-2\n"
    assert main(["enum", "thaad"]) == 0
    assert "\n2.1.225.1.21.0.0  Munition / Anti-Air" in capsys.readouterr().out
    assert main(["enum", "detonation", "result"]) == 0
    assert capsys.readouterr().out == "UID 62  Detonation Result\n"
    assert main(["enum", "DRFM", "level", "c"]) == 0
    assert capsys.readouterr().out.startswith(
        "Jamming Techniques (UID 284)  2.130.30.3"
    )


def test_nothing_found_is_said_and_makes_exit_code_1(capsys: Out) -> None:
    assert main(["enum", "no", "such", "thing"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("dome: nothing in SISO-REF-010-v")
    assert captured.err.endswith(" is called 'no such thing'\n")
    assert main(["enum", "no", "such", "thing", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == []


def test_a_star_lists_and_words_search_below(capsys: Out) -> None:
    assert main(["enum", "1.5.225.2.3.*"]) == 0
    assert capsys.readouterr().out.count("\n1.5.225.2.3.") == 2
    assert main(["enum", "1.5.225", "warning"]) == 0
    assert capsys.readouterr().out.startswith("1.5.225.2.3.0.0  ")


@pytest.mark.parametrize("table", ["62", "detonation result", "Result tonation"])
def test_a_table_is_shown_by_uid_or_name(table: str, capsys: Out) -> None:
    assert main(["enum", "--table", table, "1"]) == 0
    assert capsys.readouterr().out == "1  Entity Impact\n"
    assert main(["enum", "--table", table]) == 0
    assert capsys.readouterr().out.count("\n") == 34
    assert main(["enum", "--table", table, "dud"]) == 0
    assert capsys.readouterr().out == "6  None or No Detonation (Dud)\n"


def test_bits_are_told_one_by_one(capsys: Out) -> None:
    assert main(["enum", "--table", "35", "0x00800018"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert ["3-4", "3", "Damage:", "Destroyed"] in lines
    assert ["23", "1", "State:", "Deactivated"] in lines
    assert main(["enum", "--table", "35", "damage"]) == 0
    assert capsys.readouterr().out.split() == ["3-4", "Damage"]


def test_types_of_objects_and_the_like_are_tables_too(capsys: Out) -> None:
    assert main(["enum", "--table", "284", "2.130.30.1"]) == 0
    assert capsys.readouterr().out.endswith("(DRFM) / DRFM Level A\n")
    assert main(["enum", "--table", "226", "dragon's"]) == 0
    assert capsys.readouterr().out.endswith("Barrier / Dragon\u2019s Teeth\n")
    assert main(["enum", "--table", "226", "church"]) == 0
    assert "Building / Structure / Church" in capsys.readouterr().out


def test_tables_are_listed(capsys: Out) -> None:
    assert main(["enum", "--tables", "space", "capabilities"]) == 0
    assert capsys.readouterr().out == "UID 454  Space Platform Capabilities\n"


@pytest.mark.parametrize(
    ("arguments", "wanted"),
    [
        (
            ["1.5"],
            {
                "entity_type": "1.5.0.0.0.0.0",
                "names": ["Platform", "Space"],
                "unknown": [],
                "deprecated": False,
            },
        ),
        (
            ["--table", "62", "1"],
            {
                "uid": 62,
                "table": "Detonation Result",
                "number": 1,
                "last": 1,
                "name": "Entity Impact",
                "also": [],
                "deprecated": False,
            },
        ),
        (
            ["--table", "62", "250"],
            {"uid": 62, "table": "Detonation Result", "number": 250, "name": None},
        ),
        (
            ["--tables", "detonation", "result"],
            {"uid": 62, "table": "Detonation Result"},
        ),
    ],
)
def test_json_is_a_list_of_what_was_found(
    arguments: list[str], wanted: object, capsys: Out
) -> None:
    main(["enum", "--json", *arguments])
    assert json.loads(capsys.readouterr().out) == [wanted]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["1.300"], "domain '300', must be a number from 0 to 255"),
        (["--table", "9999"], "no table of SISO-REF-010-v"),
        (["--table", "nonsense"], "no table 'nonsense'"),
        (["--table", "result"], "can be 62 Detonation Result, 65 Repair Response"),
        (["--table", "35", "-1"], "-1: bits are counted from 0 up"),
        (["--table", "62", "--tables"], "not allowed with"),
    ],
)
def test_a_wrong_call_is_told_in_one_line(
    arguments: list[str], told: str, capsys: Out
) -> None:
    assert main(["enum", *arguments]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert told in captured.err
    assert captured.err.startswith("dome: ") and captured.err.count("\n") == 1


def test_without_anything_it_says_what_it_can_do(capsys: Out) -> None:
    assert main(["enum"]) == 0
    assert "--table" in capsys.readouterr().out
