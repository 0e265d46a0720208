"""Words of a command may stand behind its options."""

import pytest

from federates.cli import main

PDU = "07 01 0f 05 00000000 0020 00 00 000100020000 000300040000 0001 0002 00000007"


def test_words_may_stand_behind_options(capsys: pytest.CaptureFixture[str]) -> None:
    first, *rest = PDU.split()
    assert main(["decode", first, "--json", *rest]) == 0
    assert '"request_id": 7' in capsys.readouterr().out


def test_options_that_there_are_not_are_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["decode", PDU, "--jsno", "00"]) == 2
    assert "dome: unrecognized arguments: --jsno (see" in capsys.readouterr().err
    assert main(["pdu", "1", "2"]) == 2
    assert "dome: unrecognized arguments: 2 (see" in capsys.readouterr().err
