"""A file of agreements to begin with: what somebody did, for people to agree on."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields
from typing import Any, get_type_hints

import numpy as np

from fom.entity_types import named

from ..capture import Application, Packet
from ..dis import Marking
from ..dis.names import type_name
from ..exercise import Agreement
from .profile import Limits, Profile
from .profile_file import ELSEWHERE
from .traffic import Stretch, Traffic
from .type_pattern import numbers_in, type_numbers

_MOST_TYPES = 4096  #: entity types; noise must not fill the memory
_MOST_LINES = 60  #: entity types that are listed one by one
_NUMBERS = 7  #: of an entity type
_MARKINGS = 3  #: that are told of an application
_NUMBERED = range(1, 65535)  #: sites and applications that are somebody's
_HEAD = """\
# What the exercise has agreed, for dome check --profile. This is a draft, made of
# {source}
# and allows what was in it. Give the applications their names, take out what nobody
# is to send, and put in what was not sent then.
"""


class Draft:
    """Takes note of what traffic has; memory does not grow with its length."""

    def __init__(self) -> None:
        self._traffic = Traffic(Profile())
        self._exercises: set[int] = set()
        self._versions: set[int] = set()
        self._entity_types: set[int] = set()
        self._pdu_types: dict[int, Counter[int]] = {}  # by federate
        self._markings: dict[int, dict[str, None]] = {}  # by federate
        self._ends: set[tuple[str, int]] = set()

    @property
    def pdus(self) -> int:
        """How many PDUs were found."""
        return sum(counts.total() for counts in self._pdu_types.values())

    @property
    def datagrams(self) -> int:
        """How many were taken."""
        return self._traffic.frames

    def take(self, packets: Sequence[Packet]) -> None:
        """Take note of the next packets."""
        if not packets:
            return
        with np.errstate(all="ignore"):
            stretch = self._traffic.take(packets)
        if not len(stretch):
            return
        header = stretch.found.header
        self._exercises.update(np.unique(header["exercise"]).tolist())
        self._versions.update(np.unique(header["version"]).tolist())
        for end in np.unique(stretch.destination).tolist():
            self._ends.add(stretch.ends[end])
        pairs = np.stack([stretch.federate, header["pdu_type"].astype(np.int64)])
        for (who, kind), count in zip(
            *(one.tolist() for one in np.unique(pairs.T, axis=0, return_counts=True)),
            strict=True,
        ):
            self._pdu_types.setdefault(who, Counter())[kind] += count
        self._note_entities(stretch)

    def _note_entities(self, stretch: Stretch) -> None:
        states = stretch.states
        if len(self._entity_types) < _MOST_TYPES:
            types = type_numbers(states.body["entity_type"])
            self._entity_types.update(np.unique(types).tolist())
        who = stretch.federate[states.rows]
        for federate in np.unique(who).tolist():
            told = self._markings.setdefault(federate, {})
            if len(told) < _MARKINGS:
                mine = states.body["marking"][who == federate]
                for one in np.unique(mine)[:_MARKINGS].tolist():
                    told[str(Marking(one[0], one[1].ljust(11, b"\0")))] = None

    def text(self, source: str) -> str:
        """Return the file; ``source`` is where the traffic is from."""
        lines = [_HEAD.format(source=_quoted(source)), *self._exercise()]
        lines += ["", "[exercise.agreement]"]
        lines += _defaults(Agreement, ELSEWHERE)
        for federate, application in self._senders().items():
            lines += ["", *self._application(federate, application)]
        lines += ["", "[limits]", *_defaults(Limits, frozenset())]
        lines += ["", "[severities]  # error, warning, information or off"]
        lines += ['# ES8 = "off"  # dome rules lists the codes', ""]
        return "\n".join(lines)

    def _exercise(self) -> Iterator[str]:
        yield "[exercise]"
        for key, found in (
            ("id", self._exercises - {0}),
            ("version", self._versions & {5, 6, 7}),
        ):
            if found:
                one, *others = sorted(found)
                note = f"  # also: {', '.join(map(str, others))}" if others else ""
                yield f"{key} = {one}{note}"
        hosts = sorted({host for host, _ in self._ends if _is_ipv4(host)})
        ports = sorted({port for _, port in self._ends if port})
        yield f"addresses = [{', '.join(map(_quoted, hosts))}]"
        yield f"ports = [{', '.join(map(str, ports))}]"
        allowed = "false" if self._senders() else "true"
        yield f"others = {allowed}  # whether applications take part that are not named"
        yield "pdu_types = ["
        for kind in sorted(set().union(*self._pdu_types.values())):
            yield f"    {kind},  # {type_name(kind)}"
        yield "]"
        yield from self._types()

    def _types(self) -> Iterator[str]:
        """Yield entity types, as exactly as they fit into some lines."""
        types = sorted(map(numbers_in, self._entity_types))
        size = _NUMBERS
        while len({one[:size] for one in types}) > _MOST_LINES and size > 1:
            size -= 1
        yield "entity_types = ["
        for one in dict.fromkeys(one[:size] for one in types):
            name = " ".join(named(one + (0,) * (_NUMBERS - size)).short.split())
            yield f"    {_quoted('.'.join(map(str, one)))},  # {name}"
        yield "]"

    def _senders(self) -> dict[int, Application]:
        """Return the applications that sent PDUs and can be agreed on, by federate."""
        return {
            federate: application
            for federate, application in enumerate(self._traffic.federates.applications)
            if federate in self._pdu_types
            and application is not None
            and all(number in _NUMBERED for number in application)
        }

    def _application(self, federate: int, application: Application) -> Iterator[str]:
        kinds = self._pdu_types[federate]
        told = ", ".join(type_name(kind) for kind, _ in kinds.most_common(3))
        yield f"[applications.{_quoted(f'APPLICATION {application}')}]"
        yield f"# {kinds.total():,} PDUs: {told}{', ...' if len(kinds) > 3 else ''}"
        if markings := list(self._markings.get(federate, {}))[:_MARKINGS]:
            yield f"# entities such as {', '.join(map(_quoted, markings))}"
        yield f"site = {application.site}"
        yield f"application = {application.application}"
        hosts = dict.fromkeys(
            host for host, _ in self._traffic.federates.addresses[federate]
        )
        if len(hosts) == 1 and _is_ipv4(host := next(iter(hosts))):
            yield f"# address = {_quoted(host)}"


def _is_ipv4(host: str) -> bool:
    return ":" not in host


def _quoted(text: str) -> str:
    """Return text as TOML and its comments have it: JSON's escapes are its own."""
    return json.dumps(text)


def _defaults(kind: type[Any], without: frozenset[str]) -> Iterator[str]:
    """Yield the keys of a dataclass as comments, with their defaults."""
    hints = get_type_hints(kind, include_extras=True)
    for one in fields(kind):
        if one.name in without:
            continue
        told = [getattr(m, "description", "") for m in hints[one.name].__metadata__]
        meaning = next(filter(None, reversed(told)), "")
        if one.default is None:
            yield f"# {one.name} = ...  # {meaning}"
        else:
            yield f"# {one.name} = {one.default}  # {meaning}"
