"""Every rule of the list that they are taken from is there, as severe as it says."""

from interop.conformance import RULES, Severity

#: The rules of dis-facts, section 11; letters after a code are halves of its rule.
ERRORS = (
    "H1 H2 H3 H4 H5 H6 H13E H14 N1 N4 N5 N6 I1 I2 I3 I5 ES1 ES2 ES3 ES6 ES12 WF1 WF3"
    " EM1 EM6 EM7 R1 R2 R4 R5 S1 S2 S5 S8"
)
WARNINGS = (
    "H4W H8 H9 H10 H11 H12 H13W H15 N1W N2 N3 I3W I4 I6 ES3W ES4 ES5 ES6W ES7 ES9 ES10"
    " ES11 ES13 WF2 WF4 WF5 WF6 WF7 WF8 WF10 EM2 EM3 EM4 EM5 EM8 R3 R6 R7 R8 S3 S4 S6"
    " S7 L1 L3"
)
INFORMATION = "H6I H13 H16 ES8 WF6I L2"
#: Less severe than the list has them, and why.
MILDER = {
    "H7": Severity.WARNING,  # in doubt about the bits of some types
    "WF9": Severity.WARNING,  # one source for the heartbeat, confidence B
}
#: What the list calls suspicious or doubtful, or says beside a rule of another code.
BESIDE = {
    "H10I": Severity.INFORMATION,  # equal timestamps are suspicious
    "H11I": Severity.INFORMATION,  # mixed timestamps are suspicious
    "N3I": Severity.INFORMATION,  # an exercise may add to some tables
    "I5W": Severity.WARNING,  # another simulator: event and Fire of two applications
    "ES12W": Severity.WARNING,  # change counters, where a lost datagram hides a count
    "EM2I": Severity.INFORMATION,  # doubtful whether high density leaves targets out
    "EM3N": Severity.WARNING,  # numbers of systems and beams
    "EM3U": Severity.WARNING,  # state update indicator
    "EM7W": Severity.WARNING,  # another simulator counts layers from bit 0
    "EM8U": Severity.WARNING,  # change indicator
    "S1W": Severity.WARNING,  # an answer that may only be lost
}
#: What the list says of the exercise's agreement, beside the standard.
AGREED = {code: Severity.ERROR for code in ("A1", "A2", "A3", "A4")}


def test_the_rules_are_those_of_the_list() -> None:
    listed = {
        code: severity
        for severity, codes in (
            (Severity.ERROR, ERRORS),
            (Severity.WARNING, WARNINGS),
            (Severity.INFORMATION, INFORMATION),
        )
        for code in codes.split()
    }
    told = {code: rule.severity for code, rule in RULES.items()}
    assert told == {**listed, **MILDER, **BESIDE, **AGREED}


def test_a_rule_tells_what_is_right_where_from_and_what_to_do() -> None:
    for rule in RULES.values():
        assert rule.title and rule.source and rule.mend, rule.code
        assert not rule.title.endswith("."), rule.code
        assert rule.mend.endswith("."), rule.code
