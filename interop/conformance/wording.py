"""Words for evidence: what came from traffic is shown, and never obeyed."""

from typing import Any

from ..dis.names import type_name

_LONGEST = 200  #: characters of one value


def printable(text: object, longest: int = _LONGEST) -> str:
    """Return text that is safe to show: control characters are written as escapes.

    Terminals obey some of them, and XML holds few of them. What is longer than
    ``longest`` characters is cut.
    """
    told = "".join(
        one if one.isprintable() else one.encode("unicode_escape").decode("ascii")
        for one in str(text)[: longest + 1]
    )
    return told if len(told) <= longest else told[: longest - 1] + "…"


def value_text(value: Any) -> str:
    """Return a value of evidence, with as many figures as a person reads."""
    return f"{value:.7g}" if isinstance(value, float) else printable(value)


def agreed_text(found: dict[str, Any]) -> str:
    """Say by which agreements a report judges, and what by those it does not."""
    told = f"By the agreements in {printable(found['profile'])}"
    if found["not_judged"]:
        told += f"; not judged: {', '.join(found['not_judged'])}"
    return told


def place_text(evidence: dict[str, Any], start: float | None = None) -> str:
    """Say where evidence stands: frame, seconds since ``start``, PDU and entity."""
    told = [f"frame {evidence['frame']:,}"] if evidence["frame"] else []
    if start is not None:
        told.append(f"{evidence['time'] - start:+.3f} s")
    if evidence["pdu_type"] is not None:
        told.append(type_name(evidence["pdu_type"]))
    if evidence["entity"]:
        told.append(printable(evidence["entity"]))
    return ", ".join(told) or "at the end"


def fault_text(evidence: dict[str, Any]) -> str:
    """Say what evidence shows: field, offset, value and what was expected."""
    told = printable(evidence["field"])
    if evidence["offset"] is not None:
        told += f" at octet {evidence['offset']}"
    if evidence["value"] is not None:
        told += " = " if told else ""
        told += f"{value_text(evidence['value'])} {evidence['unit']}".rstrip()
    if evidence["expected"]:
        told += f", expected {printable(evidence['expected'])}"
    return told.removeprefix(", ")
