"""Words for a second opinion; what came from traffic is shown, and never obeyed."""

from collections.abc import Iterator
from typing import Any

from .misreadings import KINDS, OPEN, OURS, THEIRS
from .wording import printable

_LONGEST = 60  # characters of a value
_MOST_FIELDS = 4  # that a line names
_MOST_TYPES = 12
_RIGHT = {
    OURS: "dome is right",
    THEIRS: "tshark is right",
    OPEN: "not established",
}


def summary(told: dict[str, Any]) -> Iterator[str]:
    """Yield sentences that say what was compared, and what was not."""
    bundled = told["bundled"]
    apart = f", {bundled:,} of them from behind others in bundles" if bundled else ""
    differ = told["compared"] - told["agreed"]
    yield (
        f"{told['pdus']:,} PDUs{apart}: of {told['compared']:,} fields compared,"
        f" {told['agreed']:,} agree and {differ:,} differ"
    )
    if told["undecided"]:
        yield f"{told['undecided']:,} ways to differ are undecided: nobody looked yet"
    both, theirs, ours = (told["malformed"][who] for who in ("both", "tshark", "dome"))
    yield (
        f"malformed: {both:,} PDUs for both, {theirs:,} for tshark alone, {ours:,} for"
        " dome alone; rules beyond the form of a PDU tshark has none"
    )
    unread = [one["name"] for one in told["types"] if header_only(one)]
    if unread:
        yield f"only the header is shown by tshark of {_listed(unread, _MOST_TYPES)}"
    partly = [one["name"] for one in told["types"] if one["left_out"]]
    if partly:
        yield f"fields are left out by tshark of {_listed(partly, _MOST_TYPES)}"
    if told["cut"]:
        yield f"{told['cut']:,} datagrams are cut short in the recording: not compared"
    for one in told["experts"]:
        yield (
            f"remarked by tshark {times(one)}, first in frame {one['frame']:,}:"
            f" {printable(one['message'])}"
        )
    if told["version"] != told["verdicts_on"]:
        yield (
            f"who is right was found out with tshark {told['verdicts_on']}; this one"
            " may read otherwise"
        )
    if told["datagrams"] != told["judged"] and not told["incomplete"]:
        yield (
            f"datagrams in the file: {told['datagrams']:,} for tshark,"
            f" {told['judged']:,} for dome"
        )
    if told["incomplete"]:
        yield f"not all was read by tshark: {printable(told['incomplete'])}"


def header_only(one: dict[str, Any]) -> bool:
    """Tell whether tshark shows only the header of a PDU type, of what was compared."""
    return bool(one["compared"]) and not one["read"]


def times(one: dict[str, Any]) -> str:
    """Say how often something was met."""
    return "once" if one["count"] == 1 else f"{one['count']:,} times"


def right(one: dict[str, Any]) -> str:
    """Say who is right in a disagreement."""
    return _RIGHT.get(one["right"], str(one["right"]))


def reason(one: dict[str, Any]) -> str:
    """Say why, and how that is known."""
    if not one["reason"]:
        return "nothing is known of this; please look at it yourself"
    return f"{one['reason']} ({one['source']})"


def first(one: dict[str, Any]) -> str:
    """Say where a disagreement was met first, and with which values."""
    found = one["first"]
    told = f"frame {found['frame']:,}"
    if found["pdu"] > 1:
        told += f", PDU {found['pdu']:,} of its bundle"
    told += f": {KINDS[found['kind']]}"
    if found["field"]:
        told += f"; {printable(found['field'])} at octet {found['offset']}"
    if found["kind"] != "leaves":
        ours = printable(found["dome"], _LONGEST)
        theirs = printable(found["tshark"], _LONGEST)
        name = f" ({printable(found['theirs'])})" if found["theirs"] else ""
        told += f"; dome {ours}"
        told += f", tshark {theirs}{name}" if theirs or name else ""
    return told


def fields(one: dict[str, Any]) -> str:
    """Name the fields that disagree, the first few of them."""
    return _listed(one["fields"], _MOST_FIELDS)


def _listed(names: list[str], most: int) -> str:
    shown = ", ".join(names[:most])
    return shown + (f" and {len(names) - most} more" if len(names) > most else "")
