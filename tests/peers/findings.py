"""What is found when octets of ours and of a peer are laid side by side."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from interop.conformance.leaves import Leaf, generic, leaf_at, leaves_of
from interop.dis import BODIES, HEADER_SIZE, Pdu, decode_pdu, family_of
from interop.dis.lenient import decode_lenient
from interop.errors import DecodeError

from .driver import Driver
from .values import Sample

READS, MAKES = "reads", "makes"
#: Seeds of the PDUs that a peer makes, for each way of choosing values.
SEEDS = {"default": (12345,), "random": (1, 2, 3, 4), "extreme": (99,)}
EVERY_TYPE = 0  #: stands for the PDU type where a finding is of the header
LENGTH = slice(8, 10)  #: octets of the header's length


#: The ways to disagree, and how they are told of a peer.
KINDS = {
    "refuses": "cannot read ours",
    "differs": "gives back other octets",
    "shorter": "gives back fewer octets",
    "longer": "gives back more octets",
    "bounds": "sees a field across two of ours",
    "shows": "shows another value",
    "fails": "cannot make one",
    "constructs": "cannot serialise what its constructor makes",
    "refused": "makes what we refuse",
    "forgiven": "makes what only our lenient mode reads",
    "changed": "makes what we encode otherwise",
    "leaves 0": "leaves 0",
    "sets wrong": "sets wrongly",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One way in which a peer and we disagree about a PDU type.

    ``kind`` is a key of `KINDS`.
    """

    peer: str
    pdu_type: int
    direction: str  #: READS our octets, or MAKES its own
    kind: str
    field: str = ""  #: of ours, list numbers left out
    offset: int = 0
    detail: str = ""  #: the peer's own words; they change with its tools' versions
    repairs: tuple[str, ...] = ()  #: of the lenient mode, for ``forgiven``


@dataclass(frozen=True, slots=True)
class Judged:
    """What a peer did with one PDU type."""

    reads: bool  #: whether it has a reader of it
    makes: bool
    findings: tuple[Finding, ...]
    whole: bool = True  #: False when it leaves some of our octets unread


def judge(driver: Driver, peer: str, pdu_type: int, samples: list[Sample]) -> Judged:
    """Exchange octets of one PDU type with a peer, both ways."""
    found: list[Finding] = []
    reads = makes = False
    for sample in samples:
        answer = driver.ask(f"decode {sample.octets.hex()}")
        if answer.kind == "unsupported":
            continue
        reads = True
        here = Finding(peer, pdu_type, READS, "")
        if answer.kind == "error":
            found.append(replace(here, kind="refuses", detail=answer.text))
        else:
            theirs = bytes.fromhex(answer.text)
            found += compare(here, sample.pdu, sample.octets, theirs)
    for values, seeds in SEEDS.items():
        for seed in seeds:
            answer = driver.ask(f"make {pdu_type} {values} {seed}")
            if answer.kind == "unsupported":
                continue
            makes = True
            here = Finding(peer, pdu_type, MAKES, "")
            if answer.kind == "error":
                kind = "constructs" if values == "default" else "fails"
                found.append(replace(here, kind=kind, detail=answer.text))
            else:
                theirs = bytes.fromhex(answer.text)
                found += take_in(here, theirs)
    return Judged(reads, makes, different(found))


def different(found: list[Finding]) -> tuple[Finding, ...]:
    """Return the first finding of each kind, and for each field that came back wrong.

    Octets too few or too many make all that follows them another field each time.
    """
    first: dict[tuple[str, str, str], Finding] = {}
    for one in found:
        field = one.field if one.kind == "differs" or not one.offset else ""
        first.setdefault((one.direction, one.kind, field), one)
    return tuple(first.values())


def compare(here: Finding, pdu: Pdu, ours: bytes, theirs: bytes) -> Iterator[Finding]:
    """Yield how what a peer made of our octets differs from them.

    All fields that differ, when the octets are as many; else the first one, as what
    follows it is only somewhere else. The header's length is then not a finding too.
    """
    leaves = leaves_of(pdu, ours)
    if len(ours) == len(theirs):
        for leaf in leaves:
            place = slice(leaf.offset, leaf.end)
            if ours[place] != theirs[place]:
                yield _at(replace(here, kind="differs"), leaf)
        return
    kind = "shorter" if len(theirs) < len(ours) else "longer"
    shortest = min(len(ours), len(theirs))
    different_octets = (
        at
        for at in range(shortest)
        if ours[at] != theirs[at] and not LENGTH.start <= at < LENGTH.stop
    )
    first = next(different_octets, shortest)
    yield _at(replace(here, kind=kind), leaf_at(leaves, first))


def _at(finding: Finding, leaf: Leaf) -> Finding:
    return replace(finding, field=generic(leaf.path), offset=leaf.offset)


def take_in(here: Finding, octets: bytes) -> Iterator[Finding]:
    """Yield what is wrong with a PDU that a peer made, once its header is mended."""
    if len(octets) < HEADER_SIZE:
        yield replace(here, kind="refused", detail=f"{len(octets)} octets")
        return
    family = family_of(BODIES[here.pdu_type])
    told = {"pdu_type": octets[2], "family": octets[3]}
    told["length"] = int.from_bytes(octets[LENGTH])
    right = {"pdu_type": here.pdu_type, "family": family, "length": len(octets)}
    for name, value in right.items():
        if told[name] != value:
            kind = "leaves 0" if told[name] == 0 else "sets wrong"
            yield replace(here, kind=kind, field=f"header.{name}")
    mended = bytearray(octets)
    mended[2:4] = here.pdu_type, family
    mended[LENGTH] = len(octets).to_bytes(2)
    try:
        pdu = decode_pdu(bytes(mended))
    except DecodeError as error:
        here = replace(here, field=generic(error.field), offset=error.offset)
        yield _forgiven(here, bytes(mended))
        return
    if pdu.encode() != mended:
        yield replace(here, kind="changed", detail="we encode it otherwise")


def _forgiven(here: Finding, octets: bytes) -> Finding:
    """Tell whether the lenient mode reads what the strict decoder refused."""
    try:
        lenient = decode_lenient(octets)
    except DecodeError:
        return replace(here, kind="refused")
    repairs = dict.fromkeys(one.repair for one in lenient.forgiven)
    return replace(here, kind="forgiven", repairs=tuple(repairs))
