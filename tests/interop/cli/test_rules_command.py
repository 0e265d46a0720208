"""``dome rules``: the catalogue, in a list and one by one."""

import json

import pytest

from federates.cli import main
from interop.cli.rules import markdown
from interop.conformance import RULES


def test_all_rules_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    codes = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert codes.index("H2") < codes.index("H10") < codes.index("H10I")
    assert sorted(codes) == sorted(RULES)


def test_one_rule_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "es6w"]) == 0
    told = capsys.readouterr().out
    assert RULES["ES6W"].title in told and RULES["ES6W"].mend in told
    assert main(["rules", "ES6W", "--json"]) == 0
    (rule,) = json.loads(capsys.readouterr().out)
    assert (rule["code"], rule["severity"]) == ("ES6W", "warning")


def test_no_rule_of_that_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "X1"]) == 2
    assert "'X1'" in capsys.readouterr().err


def test_the_page_has_each_rule_once() -> None:
    heads = [line[4:] for line in markdown().splitlines() if line.startswith("### ")]
    assert sorted(heads) == sorted(RULES)
