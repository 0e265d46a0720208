"""Results as plain values and as JUnit XML."""

import xml.etree.ElementTree as Tree
from collections.abc import Sequence
from typing import Any

from ..conformance.wording import printable
from .case import CASES, SUITES, Case, Outcome, Result

_LONGEST = 4000  # characters of a reason


def listed(case: Case) -> dict[str, str]:
    """Return what the catalogue says of a case."""
    return {
        "suite": case.suite,
        "case": case.name,
        "title": case.title,
        "why": case.why,
        "source": case.source,
    }


def catalogue() -> list[Case]:
    """Return every case, suite by suite."""
    order = list(SUITES)
    return sorted(CASES.values(), key=lambda one: order.index(one.suite))


def report(
    results: Sequence[Result], *, subject: str, incomplete: str = ""
) -> dict[str, Any]:
    """Return the results; ``incomplete`` says why not all cases were played."""
    outcomes = [one.outcome for one in results]
    return {
        "subject": subject,
        "passes": Outcome.FAIL not in outcomes and not incomplete,
        "incomplete": incomplete,
        "counts": {str(one): outcomes.count(one) for one in Outcome},
        "cases": [
            {
                **listed(one.case),
                "outcome": str(one.outcome),
                "reason": one.reason,
                "warnings": list(one.warnings),
                "seconds": round(one.seconds, 3),
            }
            for one in results
        ],
    }


def junit(found: dict[str, Any]) -> str:
    """Return a report as JUnit XML: a test suite for each suite, a case for a case."""
    top = Tree.Element("testsuites", name=f"dome bench {printable(found['subject'])}")
    for suite in dict.fromkeys(one["suite"] for one in found["cases"]):
        cases = [one for one in found["cases"] if one["suite"] == suite]
        element = Tree.SubElement(top, "testsuite", name=suite, errors="0")
        outcomes = [one["outcome"] for one in cases]
        element.set("tests", str(len(cases)))
        element.set("failures", str(outcomes.count(Outcome.FAIL)))
        element.set("skipped", str(outcomes.count(Outcome.NOT_EXERCISED)))
        for one in cases:
            _case(element, one)
    for count in ("tests", "failures", "errors", "skipped"):
        top.set(count, str(sum(int(one.attrib[count]) for one in top)))
    if found["incomplete"]:
        properties = Tree.Element("properties")
        told = printable(found["incomplete"])
        Tree.SubElement(properties, "property", name="incomplete", value=told)
        for element in top:
            element.insert(0, properties)
    Tree.indent(top)
    text = Tree.tostring(top, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'


def _case(suite: Tree.Element, one: dict[str, Any]) -> None:
    case = Tree.SubElement(
        suite, "testcase", classname=one["suite"], name=f"{one['case']}: {one['title']}"
    )
    lines = [printable(line, _LONGEST) for line in one["reason"].splitlines()]
    first = lines[0] if lines else ""
    if one["outcome"] == Outcome.FAIL:
        failure = Tree.SubElement(case, "failure", type=one["case"], message=first)
        failure.text = "\n".join([*lines, f"why: {one['why']}", one["source"]])
    elif one["outcome"] == Outcome.NOT_EXERCISED:
        Tree.SubElement(case, "skipped", message=first)
    if one["warnings"]:
        told = (printable(line, _LONGEST) for line in one["warnings"])
        Tree.SubElement(case, "system-out").text = "\n".join(told)
