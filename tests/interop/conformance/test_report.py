"""Reports of verdicts: plain, JUnit XML and a page."""

import json
import re
import xml.etree.ElementTree as Tree
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import pytest

from interop.capture import Application, Packet
from interop.conformance import RULES, Checker, Profile, junit, page, report
from interop.conformance.matrix import short
from interop.conformance.profile import Member
from interop.conformance.wording import fault_text, place_text, printable
from interop.dis import EntityId, EntityState, EntityType, Location, Marking

Sent = Callable[..., Packet]
EVIL = '<script>alert("x")</script>&\x1b[31m'
#: Tags of HTML and SVG that end nowhere.
VOID = {"meta"}


def state(application: int = 2, *, x: float = 6.39e6, number: int = 3) -> EntityState:
    return EntityState(
        EntityId(1, application, number),
        1,
        (),
        EntityType(1, 2),
        location=Location(x, 0.0, 0.0),
        marking=Marking.of("A"),
    )


def found(*packets: Packet, incomplete: str = "", source: str = "x") -> dict[str, Any]:
    checker = Checker(Profile())
    checker.take(packets)
    return report(
        checker.close(),
        frames=checker.traffic.frames,
        source=source,
        timelines=checker.timelines,
        incomplete=incomplete,
    )


class Balanced(HTMLParser):
    """Fails when tags do not match; collects them, and the visible text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: Any) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def test_junit_has_a_suite_for_each_federate_and_a_case_for_each_rule(
    sent: Sent,
) -> None:
    told = found(sent(0, state(2)), sent(1, state(4, x=0.0)))
    top = Tree.fromstring(junit(told))
    suites = top.findall("testsuite")
    assert [one.get("name") for one in suites] == ["federate 1:2", "federate 1:4"]
    for suite in suites:
        cases = suite.findall("testcase")
        assert len(cases) == len(RULES) == int(suite.attrib["tests"])
        skipped = suite.findall("testcase/skipped")
        assert len(skipped) == int(suite.attrib["skipped"]) > 0
    failures = top.findall("testsuite/testcase/failure")
    assert [one.get("type") for one in failures] == ["ES3"]
    assert (top.get("failures"), suites[1].get("failures")) == ("1", "1")
    text = failures[0].text or ""
    assert "frame 2" in text and RULES["ES3"].title in text
    assert RULES["ES3"].mend in text


#: Elements with their attributes and children in the schema of Jenkins, junit-10.xsd
#: of the xunit plugin; those that are used here.
SCHEMA = {
    "testsuites": ({"name", "tests", "failures", "errors", "time"}, {"testsuite"}),
    "testsuite": (
        {"name", "tests", "failures", "errors", "skipped", "time", "timestamp"},
        {"properties", "testcase", "system-out", "system-err"},
    ),
    "properties": (set(), {"property"}),
    "property": ({"name", "value"}, set()),
    "testcase": (
        {"name", "classname", "time"},
        {"skipped", "failure", "error", "system-out", "system-err"},
    ),
    "skipped": ({"message", "type"}, set()),
    "failure": ({"message", "type"}, set()),
    "system-out": (set(), set()),
}


def test_junit_keeps_to_the_schema(sent: Sent) -> None:
    told = found(
        sent(0, state(2)), sent(7, state(2)), sent(8, state(4, x=0.0)), incomplete="cut"
    )
    top = Tree.fromstring(junit(told))
    for one in top.iter():
        attributes, children = SCHEMA[one.tag]
        assert set(one.attrib) <= attributes
        assert {child.tag for child in one} <= children
    assert {one.tag for one in top.iter()} == set(SCHEMA)


def test_a_warning_is_no_failure_of_junit(sent: Sent) -> None:
    told = found(sent(0, state()), sent(7, state()))
    assert told["federates"][0]["rules"]["ES6W"]["outcome"] == "fail"
    top = Tree.fromstring(junit(told))
    assert top.get("failures") == "0"
    (case,) = [
        one
        for one in top.findall("testsuite/testcase")
        if one.get("name", "").startswith("ES6W:")
    ]
    assert "warning: broken 1 of" in case.findtext("system-out", "")


def test_junit_says_that_not_all_was_judged(sent: Sent) -> None:
    top = Tree.fromstring(junit(found(sent(0, state()), incomplete="interrupted")))
    told = top.find("testsuite/properties/property")
    assert told is not None and told.get("value") == "interrupted"


def test_a_page_tells_verdict_rule_mending_and_evidence(sent: Sent) -> None:
    told = found(sent(0, state(2)), sent(1, state(4, x=0.0)), source="run.pcapng")
    text = Balanced(page(told)).text
    rule = RULES["ES3"]
    for words in ("Does not conform", "run.pcapng", rule.title, rule.mend, "frame 2"):
        assert words in text
    assert text.index("Federate 1:4") < text.index("Federate 1:2")  # the worst first


def test_a_page_needs_nothing_else(sent: Sent) -> None:
    tags = Balanced(page(found(sent(0, state())))).tags
    names = {tag for tag, _ in tags}
    assert not names & {"script", "link", "img", "iframe", "object"}
    assert all((a["href"] or "").startswith("#") for _, a in tags if "href" in a)
    assert not any("src" in attributes for _, attributes in tags)


def test_the_links_of_a_page_lead_from_verdicts_to_evidence(sent: Sent) -> None:
    told = found(sent(0, state(2)), sent(1, state(4, x=0.0)), sent(9, state(4)))
    tags = Balanced(page(told)).tags
    ids = [a["id"] for _, a in tags if "id" in a]
    links = {(a["href"] or "")[1:] for _, a in tags if "href" in a}
    assert len(ids) == len(set(ids)) and links <= set(ids)
    assert {"f0", "f1", "f0-ES3", "f0-ES6W"} <= links


def test_a_column_of_the_table_is_a_rule_that_somebody_breaks(sent: Sent) -> None:
    told = found(sent(0, state(2)), sent(1, state(4, x=0.0)))
    codes = {
        code
        for one in told["federates"]
        for code, entry in one["rules"].items()
        if entry["outcome"] == "fail"
    }
    table = page(told).partition("<tbody>")[0]
    assert codes == set(re.findall(r"<abbr title=[^>]*>(\w+)</abbr>", table))
    fine = page(found(sent(0, state(2))))
    assert "Nobody breaks any of the rules" in Balanced(fine).text


@pytest.mark.parametrize(
    "count, told",
    [(0, "0"), (999, "999"), (1000, "1.0k"), (9960, "10k"), (2_500_000, "2.5M")],
)
def test_counts_are_told_short(count: int, told: str) -> None:
    assert short(count) == told


def test_an_empty_report_has_forms_too() -> None:
    told = found()
    assert "Nothing to judge" in Balanced(page(told)).text
    assert Tree.fromstring(junit(told)).get("tests") == "0"


def test_markup_in_traffic_stays_text(sent: Sent) -> None:
    told = found(sent(0, state(x=0.0)), source=EVIL, incomplete=EVIL)
    evidence = told["federates"][0]["rules"]["ES3"]["first"]
    for field in ("entity", "field", "value", "expected"):
        evidence[field] = EVIL
    document = page(told)
    assert "<script" not in document and "\x1b" not in document
    assert '<script>alert("x")</script>&\\x1b[31m' in Balanced(document).text
    assert "\x1b" not in junit(told)
    Tree.fromstring(junit(told))


def test_control_characters_in_a_name_are_written_out(sent: Sent) -> None:
    profile = Profile(members={Application(1, 2): Member("A\x1bB\n")})
    checker = Checker(profile)
    checker.take([sent(0, state())])
    told = report(checker.close(), frames=1, source="x", timelines=checker.timelines)
    assert told["federates"][0]["name"] == "A\\x1bB\\n (1:2)"
    Tree.fromstring(junit(told))


def test_drawings_with_links_are_no_images(sent: Sent) -> None:
    tags = Balanced(page(found(sent(0, state()), sent(7, state())))).tags
    roles = {a["role"] for tag, a in tags if tag == "svg"}
    assert roles == {"img", "group"}


def test_what_is_no_number_is_words_in_json(sent: Sent) -> None:
    told = found(sent(0, state(x=float("nan"))), sent(1, state(x=float("inf"))))
    json.dumps(told, allow_nan=False)
    Tree.fromstring(junit(told))
    Balanced(page(told))


@pytest.mark.parametrize(
    "text, shown",
    [
        ("a\nb", "a\\nb"),
        ("\udc80", "\\udc80"),
        ("\u202e", "\\u202e"),
        ("é", "é"),
        ("x" * 300, "x" * 199 + "…"),
    ],
)
def test_control_characters_are_written_out(text: str, shown: str) -> None:
    assert printable(text) == shown


def test_evidence_is_put_in_words() -> None:
    evidence = {
        "frame": 1234,
        "time": 12.5,
        "pdu_type": 1,
        "entity": "1:2:3",
        "field": "location",
        "offset": 48,
        "value": 1.23456789,
        "unit": "m",
        "expected": "more",
    }
    assert place_text(evidence, 2.0) == "frame 1,234, +10.500 s, Entity State, 1:2:3"
    assert fault_text(evidence) == "location at octet 48 = 1.234568 m, expected more"
    assert fault_text(evidence | {"field": "", "offset": None}).startswith("1.234568 m")
    silent = dict.fromkeys(evidence, "") | {"frame": 0, "pdu_type": None}
    assert place_text(silent) == "at the end"
    assert fault_text(silent | {"offset": None, "value": None}) == ""
