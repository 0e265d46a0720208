"""The report on a terminal: narrow or wide, of one federate or of hundreds."""

import io
from collections.abc import Mapping
from typing import Any

import pytest
from rich.console import Console

from interop.cli.verdicts import MOST_DETAILED, MOST_LISTED, verdicts
from interop.conformance import RULES

EVIDENCE = {
    "frame": 7,
    "time": 12.5,
    "pdu_type": 1,
    "entity": "1:2:3",
    "field": "location",
    "offset": 48,
    "value": "\x1b[31m" + "x" * 90,
    "unit": "",
    "expected": "somewhere",
}


def federate(number: int, **broken: str) -> dict[str, Any]:
    """Return a federate that breaks some rules: codes with their severities."""
    severities = list(broken.values())
    return {
        "name": f"1:{number}",
        "addresses": ["10.0.0.1:3000"],
        "conforms": "error" not in severities,
        "errors": severities.count("error"),
        "warnings": severities.count("warning"),
        "rules": {
            code: {
                "outcome": "fail",
                "severity": severity,
                "looked": 1200,
                "failed": 1,
                "first": EVIDENCE,
                "worst": EVIDENCE,
            }
            for code, severity in broken.items()
        },
    }


def shown(*federates: Mapping[str, Any], width: int = 80) -> str:
    """Return what stands in a file that the report is written to."""
    found = {
        "source": "x",
        "profile": "",
        "start": 10.0,
        "datagrams": 5000,
        "incomplete": "",
        "conforms": all(one["conforms"] for one in federates),
        "errors": sum(one["errors"] for one in federates),
        "warnings": sum(one["warnings"] for one in federates),
        "federates": federates,
    }
    file = io.StringIO()
    Console(file=file, width=width).print(verdicts(found))
    return file.getvalue()


@pytest.mark.parametrize("width", [40, 80, 120])
def test_a_report_fits_the_terminal(width: int) -> None:
    told = shown(federate(2, ES3="error", ES6W="warning"), width=width)
    assert max(map(len, told.splitlines())) <= width
    words = " ".join(told.split())
    assert "1:2 does not conform: 1 error, 1 warning" in words
    assert (
        f"{RULES['ES3'].title} error, broken 1 of 1,200 times first: frame 7" in words
    )
    assert "location at octet 48" in words and "\x1b" not in told


def test_what_conforms_takes_a_line() -> None:
    told = shown(federate(2), federate(3))
    assert told == "5,000 datagrams of 2 federates: conforms; 0 errors, 0 warnings\n"


def test_how_to_mend_is_told_once() -> None:
    words = " ".join(shown(federate(2, ES3="error"), federate(4, ES3="error")).split())
    assert words.count(RULES["ES3"].mend) == 1
    assert words.count(RULES["ES3"].title) == 2
    assert "2 federates: 2 do not conform; 2 errors, 0 warnings" in words


def test_the_worst_of_many_federates_are_told_in_detail() -> None:
    mild = [federate(number, ES8="information") for number in range(100, 400)]
    told = shown(*mild, federate(2, ES3="error"), federate(3, ES6W="warning"))
    lines = told.splitlines()
    assert lines[0].startswith("1:2 does not conform")
    assert told.count("first: ") == MOST_DETAILED
    brief = [one for one in lines if one.rstrip().endswith(" ES8")]
    assert len(brief) == MOST_LISTED - MOST_DETAILED
    assert f"{302 - MOST_LISTED} more federates break rules" in told
    assert len(lines) < 300
