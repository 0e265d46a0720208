"""All peers and all PDU types: asks, and collects what is found."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from interop.conformance.misreadings import VERDICTS_ON
from interop.dis import BODIES

from . import dissector
from .findings import EVERY_TYPE, Finding, Judged, judge
from .toolchain import PEERS, Absent, start
from .values import Sample, samples_of

#: Kinds that are the same for all types of a peer: they are told once.
OF_THE_PEER = ("constructs", "leaves 0", "sets wrong")
NAMES = (*PEERS, dissector.NAME)
#: What the peers are called, with the registry that they come from.
TITLES = {
    "opendis": "PyPI opendis",
    "npm": "npm open-dis",
    "java": "Maven open-dis",
    "rust": "crates.io dis-rs",
    "tshark": "Wireshark tshark",
}
LAST_TYPE = 72  #: of IEEE 1278.1-2012


@dataclass(frozen=True, slots=True)
class Column:
    """What one peer does with each PDU type."""

    name: str
    version: str  #: number alone
    by_type: Mapping[int, Judged]

    @property
    def title(self) -> str:
        """What stands above the column."""
        return f"{TITLES[self.name]} {self.version}"

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All of them, those that all types share once and first."""
        each = [one for judged in self.by_type.values() for one in judged.findings]
        shared = (
            replace(one, pdu_type=EVERY_TYPE, detail="")
            for one in each
            if one.kind in OF_THE_PEER
        )
        own = (one for one in each if one.kind not in OF_THE_PEER)
        return tuple(dict.fromkeys([*shared, *own]))


def columns(
    names: list[str], tell: Callable[[str], None]
) -> tuple[list[Column], dict[str, str]]:
    """Ask the peers; returns their columns, and why which of them are absent."""
    samples = {
        number: list(samples_of(body_type))
        for number, body_type in sorted(BODIES.items())
        if number <= LAST_TYPE
    }
    made: list[Column] = []
    absent: dict[str, str] = {}
    for name in names:
        tell(name)
        try:
            made.append(_column(name, samples))
        except Absent as why:
            absent[name] = str(why)
    return made, absent


def _column(name: str, samples: Mapping[int, list[Sample]]) -> Column:
    if name == dissector.NAME:
        return Column(name, VERDICTS_ON, dissector.dissect(samples))
    with start(name) as driver:
        version = driver.ask("version").text.partition(",")[0].split()[-1]
        by_type = {
            number: judge(driver, name, number, those)
            for number, those in samples.items()
        }
    return Column(name, version, by_type)
