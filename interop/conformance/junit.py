"""Verdicts as JUnit XML: a suite for each federate, a case for each rule."""

import xml.etree.ElementTree as Tree
from typing import Any

from .rule import RULES, Rule
from .wording import fault_text, place_text, printable


def junit(found: dict[str, Any]) -> str:
    """Return a report as JUnit XML.

    Only an error is a failure. A warning or an information passes, and is told in
    ``system-out``; a rule that was not exercised is skipped.
    """
    name = f"dome check {printable(found['source'])}"
    top = Tree.Element("testsuites", name=name)
    for federate in found["federates"]:
        _suite(top, federate, found.get("start"))
    for count in ("tests", "failures", "errors"):  # the schema has no others here
        top.set(count, str(sum(int(one.attrib[count]) for one in top)))
    told = {
        "incomplete": found["incomplete"],
        "profile": found["profile"],
        "not judged": ", ".join(found["not_judged"]),
    }
    if any(told.values()):
        properties = Tree.Element("properties")
        for key, value in told.items():
            if value:
                value = printable(value)
                Tree.SubElement(properties, "property", name=key, value=value)
        for suite in top:
            suite.insert(0, properties)
    Tree.indent(top)
    text = Tree.tostring(top, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _suite(top: Tree.Element, federate: dict[str, Any], start: float | None) -> None:
    entries = federate["rules"]
    skipped = [one for one in entries.values() if one["outcome"] == "not exercised"]
    suite = Tree.SubElement(
        top,
        "testsuite",
        name=f"federate {federate['name']}",
        tests=str(len(entries)),
        failures=str(federate["errors"]),
        errors="0",
        skipped=str(len(skipped)),
    )
    for code, entry in entries.items():
        rule = RULES[code]
        case = Tree.SubElement(
            suite,
            "testcase",
            classname=f"federate {federate['name']}",
            name=f"{code}: {rule.title}",
        )
        if entry["outcome"] == "not exercised":
            Tree.SubElement(case, "skipped", message="not exercised")
        elif entry["outcome"] == "fail":
            told = _told(rule, entry, start)
            if entry["severity"] == "error":
                first = fault_text(entry["first"])
                failure = Tree.SubElement(case, "failure", type=code, message=first)
                failure.text = told
            else:
                Tree.SubElement(case, "system-out").text = told


def _told(rule: Rule, entry: dict[str, Any], start: float | None) -> str:
    """Tell what a developer has to know of a broken rule."""
    lines = [
        f"{entry['severity']}: broken {entry['failed']} of {entry['looked']} times",
        f"right: {rule.title} ({rule.source})",
        f"mend: {rule.mend}",
    ]
    for which in ("first", "worst"):
        if which in entry and (which == "first" or entry[which] != entry["first"]):
            evidence = entry[which]
            place = place_text(evidence, start)
            lines.append(f"{which}: {place}: {fault_text(evidence)}")
    return "\n".join(lines)
