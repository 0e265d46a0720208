"""What rules need that take PDUs one by one, or wait for what comes later."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from typing import Any, Generic, NamedTuple, TypeVar

import numpy as np

from ..capture import Application
from ..dis import HEADER_SIZE, Header, body_of
from ..dis.timestamp import HOUR
from ..wire.outline import declared_offset
from .check import Look, Remark
from .entities import TRUSTED
from .rule import Rule
from .traffic import Federates, Stretch

K = TypeVar("K")
V = TypeVar("V")


class Fault(NamedTuple):
    """In what way a PDU breaks a rule."""

    field: str
    value: Any
    expected: str
    excess: float = 0.0  #: how bad it is, to tell the worst


class Sent(NamedTuple):
    """A PDU that is remembered: who sent it, when, and about whom."""

    federate: int
    source: int  #: number of the address it came from
    time: float  #: s since 1970, the exercise clock at reception
    stamp: float  #: s past the hour, by the sender
    frame: int
    pdu_type: int
    version: int
    offset: int  #: octets from the start of its datagram
    entity: str

    @classmethod
    def at(cls, stretch: Stretch, row: int, entity: object = "") -> "Sent":
        """Return what is to be remembered of a PDU of the stretch."""
        told = [column[row] for column in stretch.once(_all_sent)]
        return cls._make([*told, str(entity)])

    def offset_of(self, path: str) -> int | None:
        """Return where a field begins in the datagram, if the layout alone tells."""
        cls: type | None = Header
        at = self.offset
        name = path.removeprefix("header.")
        if name == path:
            cls, at = body_of(self.pdu_type, self.version), at + HEADER_SIZE
        declared = None if cls is None else declared_offset(cls, name)
        return None if declared is None else at + declared

    def until(self, later: "Sent") -> tuple[float, float]:
        """Return the least and the most seconds that may lie between two PDUs.

        They were sent so far apart as their timestamps say, and received so far apart
        as the recording says. Where both agree roughly either may be right, since a
        datagram may be held up; else the sender's clock is not to be trusted.
        """
        received = later.time - self.time
        apart = later.stamp - self.stamp - received
        drift = apart - HOUR * round(apart / HOUR)
        if abs(drift) > TRUSTED:
            return received, received
        return received + min(drift, 0.0), received + max(drift, 0.0)


def _all_sent(stretch: Stretch) -> list[list[Any]]:
    """Return the columns of what is to be remembered of PDUs, but for the entity."""
    found = stretch.found
    columns = (
        stretch.federate,
        stretch.source,
        stretch.time,
        stretch.stamp,
        stretch.frame,
        found.pdu_type,
        found.header["version"],
        found.offset - found.start[found.datagram],
    )
    return [column.tolist() for column in columns]


class Cases:
    """PDUs of one stretch that rules were applied to one by one."""

    def __init__(self) -> None:
        self._cases: dict[Rule, list[tuple[int, Fault | None]]] = {}

    def note(self, rule: Rule, row: int, fault: Fault | None) -> None:
        """Note that a PDU keeps a rule, or how it breaks it."""
        self._cases.setdefault(rule, []).append((row, fault))

    def looks(self) -> Iterator[Look]:
        """Give what was noted: for each rule what is right, then each kind of fault."""
        for rule, cases in self._cases.items():
            faults: dict[str, list[tuple[int, Fault]]] = {}
            fine: list[int] = []
            for row, fault in cases:
                if fault is None:
                    fine.append(row)
                else:
                    faults.setdefault(fault.field, []).append((row, fault))
            rows = np.array(fine, np.int64)
            yield Look(rule=rule, rows=rows, failed=np.zeros(len(fine), np.bool_))
            for field, some in faults.items():
                yield _broken(rule, field, some)


def _broken(rule: Rule, field: str, cases: list[tuple[int, Fault]]) -> Look:
    return Look(
        rule=rule,
        rows=np.array([row for row, _ in cases], np.int64),
        failed=np.ones(len(cases), np.bool_),
        field=field,
        value=lambda item: cases[item][1].value,
        expected=lambda item: cases[item][1].expected,
        excess=np.array([fault.excess for _, fault in cases]),
    )


def remark(
    rule: Rule, sent: Sent, fault: Fault | None = None, federate: int | None = None
) -> Remark:
    """Return what became of a PDU that was remembered: ``fault``, or all is well.

    It is about who sent the PDU, or else about ``federate``.
    """
    field, value, expected, excess = fault or Fault("", None, "")
    return Remark(
        rule=rule,
        federate=sent.federate if federate is None else federate,
        failed=fault is not None,
        time=sent.time,
        frame=sent.frame,
        pdu_type=sent.pdu_type,
        entity=sent.entity,
        field=field,
        offset=sent.offset_of(field),
        value=value,
        expected=expected,
        excess=excess,
    )


class Memory(Generic[K, V]):
    """The latest that is remembered by key, and no more of it than ``most``."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._kept: OrderedDict[K, V] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: K) -> bool:
        return key in self._kept

    def get(self, key: K) -> V | None:
        """Return what is remembered, None where nothing is."""
        return self._kept.get(key)

    def put(self, key: K, value: V) -> V | None:
        """Remember; return what has to be forgotten for it, the oldest, if anything."""
        self._kept[key] = value
        self._kept.move_to_end(key)
        if len(self._kept) > self.most:
            return self._kept.popitem(last=False)[1]
        return None

    def pop(self, key: K) -> V | None:
        """Forget, and return what was remembered."""
        return self._kept.pop(key, None)

    def values(self) -> list[V]:
        """Return all that is remembered, the latest last."""
        return list(self._kept.values())

    def take_while(self, over: Callable[[V], bool]) -> Iterator[V]:
        """Forget the oldest ones as long as ``over`` says so, and give them."""
        while self._kept:
            key = next(iter(self._kept))
            if not over(self._kept[key]):
                return
            yield self._kept.pop(key)

    def take_all(self, over: Callable[[V], bool]) -> list[V]:
        """Forget all of which ``over`` says so, and return them."""
        gone = {key: value for key, value in self._kept.items() if over(value)}
        for key in gone:
            del self._kept[key]
        return list(gone.values())


def laid_out(stretch: Stretch, rule: Rule, *body_types: type) -> Iterator[Look]:
    """Count PDUs of some types as laid out well; `rules.broken` blames the others."""
    for body_type in body_types:
        rows = np.array([row for row, _ in stretch.bodies(body_type)], np.int64)
        yield Look(rule=rule, rows=rows, failed=np.zeros(len(rows), np.bool_))


def federate_of(federates: Federates, site: int, application: int) -> int | None:
    """Return the number of an application, None when it was not heard."""
    try:
        return federates.applications.index(Application(site, application))
    except ValueError:
        return None
