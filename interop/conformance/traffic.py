"""Traffic as the rules see it: stretches of PDUs, each with who sent it, and when."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from fom.enums import Appearance

from ..capture import Application, Packet, Packets, issuer_of, issuers_of
from ..dis import (
    ALL_BODIES,
    BODIES,
    HEADER_SIZE,
    EntityState,
    Malformed,
    PduIndex,
    body_of,
    decode_pdu,
    family_of,
    index,
    pdu_type_of,
    since_of,
    until_of,
)
from ..dis.lenient import Forgiven
from ..dis.timestamp import UNIT
from ..errors import DecodeError
from ..exercise.identifiers import keys_of
from ..wire import minimum_size, sizes_of
from .entities import Entities, Steps
from .mending import Mending
from .pauses import Pauses
from .profile import Profile

T = TypeVar("T")
Address = tuple[str, int]
_PATIENCE = 5  #: timeouts of silence after which an entity is forgotten
_TYPE = 2  # where a PDU has its type
_VERSIONS = range(5, 8)
_NOWHERE = np.empty(0, np.int64)
_SEVERAL = -1  # in place of the only application
_BY_ADDRESS = 1 << 32  # keys from here on are addresses that name no application
_SOURCE_BITS = 28  # of the number of an address


class Broken(NamedTuple):
    """A datagram, or what is left of it, that strict decoding refuses."""

    frame: int
    time: float  #: s since 1970, the exercise clock at reception
    federate: int  #: number in `Federates`
    octets: bytes  #: the whole datagram
    error: DecodeError  #: its offset is from the start of the datagram
    forgiven: tuple[Forgiven, ...] = ()  #: what a lenient reader finds wrong with it


class Federates:
    """Numbers who sends: an application, or an address that names no application.

    Parameters
    ----------
    names : what applications are called
    """

    def __init__(self, names: Mapping[Application, str] | None = None) -> None:
        self._names = names or {}
        self._numbers: dict[int, int] = {}
        self._sources: dict[Address, int] = {}
        self.applications: list[Application | None] = []  #: of each federate
        self.addresses: list[dict[Address, None]] = []  #: that each sends from
        self._speaks: dict[int, int] = {}  # source to the last federate heard there
        self._voices: dict[int, int] = {}  # source to the only application there

    def __len__(self) -> int:
        return len(self.applications)

    def source(self, address: Address) -> int:
        """Return the number of an address."""
        return self._sources.setdefault(address, len(self._sources))

    def address(self, source: int) -> str:
        """Return ``10.0.0.1:3000``, the address with a number."""
        host, port = list(self._sources)[source]
        return f"{host}:{port}"

    def name(self, federate: int) -> str:
        """Return ``RADAR (1:2)``, ``1:2`` for one that has no name, or an address
        such as ``10.0.0.1:3000`` where that is all that is known."""
        application = self.applications[federate]
        if application is not None:
            name = self._names.get(application)
            return f"{name} ({application})" if name else str(application)
        host, port = next(iter(self.addresses[federate]))
        return f"{host}:{port}"

    def of(
        self, issuers: NDArray[np.int64], sources: NDArray[np.int64]
    ) -> NDArray[np.int64]:
        """Return the federates (n,) of PDUs, by issuer and number of the source.

        A PDU that names no issuer is of the one that is heard at the address, if only
        one is.
        """
        keys = np.where(issuers > 0, issuers, sources + _BY_ADDRESS)
        # one number for both: sorting pairs is slow
        found, where = np.unique(keys << _SOURCE_BITS | sources, return_inverse=True)
        numbers = []
        for pair in found.tolist():
            key, source = pair >> _SOURCE_BITS, pair & (1 << _SOURCE_BITS) - 1
            names = key < _BY_ADDRESS
            numbers.append(
                self._number(key, source) if names else self._nameless(source)
            )
        return np.array(numbers, np.int64)[where]

    def behind(self, octets: bytes, address: Address) -> int:
        """Return the federate of a broken datagram: as far as its octets tell.

        Octets that look like no PDU tell nothing: they are of the only application
        at their address, or of the address.
        """
        source = self.source(address)
        if looks_like_pdu(octets):
            issuer = issuer_of(octets)
            if key := issuer.site << 16 | issuer.application:
                return self._number(key, source)
        return self._nameless(source)

    def _nameless(self, source: int) -> int:
        """Return the only application at an address, or the address as a federate."""
        only = self._voices.get(source, _SEVERAL)
        return only if only != _SEVERAL else self._number(source + _BY_ADDRESS, source)

    def _number(self, key: int, source: int) -> int:
        number = self._numbers.get(key)
        if number is None:
            number = self._numbers[key] = len(self.applications)
            known = key < _BY_ADDRESS
            told = Application(key >> 16, key & 0xFFFF) if known else None
            self.applications.append(told)
            self.addresses.append({})
        if self.applications[number] is not None:
            if self._voices.setdefault(source, number) != number:
                self._voices[source] = _SEVERAL
        if source not in self._speaks or self._speaks[source] != number:
            addresses = list(self._sources)
            self.addresses[number][addresses[source]] = None
            self._speaks[source] = number
        return number


def looks_like_pdu(octets: bytes) -> bool:
    """Tell whether octets are a PDU, broken maybe: most of its header fits its type."""
    if len(octets) < HEADER_SIZE:
        return False
    if octets[_TYPE] not in BODIES:
        return octets[0] in _VERSIONS
    body_type = body_of(octets[_TYPE], octets[0]) or BODIES[octets[_TYPE]]
    length = int.from_bytes(octets[8:10], "big")
    least = HEADER_SIZE + minimum_size(body_type)
    return (
        (octets[0] in _VERSIONS)
        + (octets[3] == family_of(body_type))
        + (least <= length <= len(octets))
    ) >= 2


@dataclass(frozen=True, slots=True)
class Columns:
    """The PDUs of one type in a stretch; arrays are (k,), one item a PDU."""

    rows: NDArray[np.int64]  #: in the stretch
    body: NDArray[Any]  #: fixed parts, of ``dtype_of(body_type)``


@dataclass(eq=False)
class Stretch:
    """Some consecutive traffic; arrays are (n,), one item a PDU that is well-formed."""

    found: PduIndex
    time: NDArray[np.float64]  #: s since 1970, the exercise clock at reception
    frame: NDArray[np.int64]  #: of its datagram, from 1: in the file, if it has one
    source: NDArray[np.int64]  #: number of the address it came from
    federate: NDArray[np.int64]  #: number in `Federates`
    destination: NDArray[np.int64]  #: which of ``ends`` it was sent to
    ends: Sequence[Address]  #: addresses that datagrams are from, or for
    federates: Federates
    sizes: NDArray[np.int64]  #: (d,) octets of each datagram
    broken: list[Broken]
    entities: Entities  #: as this stretch left them
    pauses: Pauses  #: those of this stretch among them
    mending: Mending
    steps: Steps = field(init=False)  #: of the Entity States
    _columns: dict[type, Columns] = field(default_factory=dict)
    _bodies: dict[type, list[tuple[int, Any]]] = field(default_factory=dict)
    _refused: dict[int, Any] = field(default_factory=dict)
    _done: dict[Any, Any] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.found)

    def columns(self, body_type: type) -> Columns:
        """Return the fixed parts of all PDUs with exactly this body."""
        if body_type not in self._columns:
            rows = self._rows_of(body_type)
            body = self.found.columns(body_type, rows)
            self._columns[body_type] = Columns(rows, body)
        return self._columns[body_type]

    @cached_property
    def stamp(self) -> NDArray[np.float64]:
        """Timestamps (n,), s past the hour."""
        units = self.found.timestamp >> np.uint32(1)
        return units.astype(np.float64) * UNIT

    @cached_property
    def states(self) -> Columns:
        """The Entity States."""
        return self.columns(EntityState)

    @cached_property
    def keys(self) -> NDArray[np.int64]:
        """Numbers (k,) of the entities that have the states, as `keys_of`."""
        return keys_of(self.states.body["entity_id"])

    @cached_property
    def leaving(self) -> NDArray[np.bool_]:
        """Which states (k,) are the last ones: their entities leave."""
        deactivated: NDArray[np.bool_]
        deactivated = self.states.body["appearance"] & Appearance.DEACTIVATED != 0
        return deactivated

    def bodies(self, body_type: type) -> list[tuple[int, Any]]:
        """Return the PDUs of one type, each as its row and its body.

        Bodies of classes below it, as older versions have them, are here, too. What
        does not decode joins `broken`; it is here as a lenient reader takes it.
        """
        if body_type not in self._bodies:
            rows = self.found.rows_of(body_type)
            older: list[type] = body_type.__subclasses__()
            for below in older:
                if below in ALL_BODIES:
                    rows = np.union1d(rows, self.found.rows_of(below))
            told = ((row, self._body(row)) for row in rows.tolist())
            self._bodies[body_type] = [
                (row, body) for row, body in told if isinstance(body, body_type)
            ]
        return self._bodies[body_type]

    def decode_all(self) -> None:
        """Decode what the index has not judged in full: all that is no Entity State."""
        for body_type in ALL_BODIES:
            if sizes_of(body_type, b"", _NOWHERE) is None:
                self.bodies(body_type)

    def once(self, work: Callable[["Stretch"], T]) -> T:
        """Return ``work(self)``, which is done once however many rules ask for it."""
        if work not in self._done:
            self._done[work] = work(self)
        done: T = self._done[work]
        return done

    def _rows_of(self, body_type: type) -> NDArray[np.int64]:
        """Return which PDUs have exactly this body, which may be one of two layouts."""
        rows = self.found.rows_of(body_type)
        if rows.size and _has_twin(body_type):
            mine = [type(self._body(row)) is body_type for row in rows.tolist()]
            rows = rows[np.array(mine)]
        return rows

    def _body(self, row: int) -> Any:
        """Return a body as it is or was meant, None when that cannot be told."""
        try:
            return self.found.pdu(row).body
        except DecodeError as error:
            if row not in self._refused:
                self._refused[row] = self._refuse(row, error)
            return self._refused[row]

    def _refuse(self, row: int, error: DecodeError) -> Any:
        """List a PDU whose body is broken, its offset counted from its own start.

        Returns the body that it should have had, None when that cannot be told.
        """
        at = int(self.found.offset[row])
        octets = self.found.octets[at : at + int(self.found.length[row])]
        told = DecodeError(error.reason, field=error.field, offset=error.offset - at)
        forgiven, mended = self.mending.mend(octets, told, int(self.source[row]))
        broken = Broken(
            int(self.frame[row]),
            float(self.time[row]),
            int(self.federate[row]),
            octets,
            told,
            forgiven,
        )
        self.broken.append(broken)
        return None if mended is None else decode_pdu(mended).body


def _has_twin(body_type: type) -> bool:
    """Tell whether a version has another body for the same PDU type."""
    number = pdu_type_of(body_type)
    first, last = since_of(body_type), until_of(body_type)
    return any(
        pdu_type_of(one) == number and since_of(one) <= last and until_of(one) >= first
        for one in ALL_BODIES
        if one is not body_type
    )


class Traffic:
    """Makes stretches of datagrams, and numbers frames and federates on the way."""

    def __init__(self, profile: Profile) -> None:
        members = profile.members.items()
        self.federates = Federates({who: member.name for who, member in members})
        self.frames = 0
        longest = profile.longest_timeout
        self._entities = Entities(timeout=longest, patience=_PATIENCE * longest)
        self._pauses = Pauses()
        self._mending = Mending()

    def take(self, packets: Sequence[Packet]) -> Stretch:
        """Return the next stretch; what is broken is in it as it was meant."""
        federates = self.federates
        if not isinstance(packets, Packets):
            packets = Packets.of(packets)
        times, payloads = packets.time, packets.payloads
        used, which = np.unique(packets.source, return_inverse=True)
        known = [federates.source(packets.addresses[one]) for one in used.tolist()]
        sources = np.array(known, np.int64)[which]
        found = index(payloads)
        malformed, mended = self._mended(found, payloads, sources)
        if malformed:
            found = index(mended)
        frame = packets.frame
        if frame is None:
            frame = np.arange(self.frames + 1, self.frames + 1 + len(packets))
        self.frames += len(packets)
        source = sources[found.datagram]
        stretch = Stretch(
            found,
            times[found.datagram],
            frame[found.datagram],
            source,
            federates.of(issuers_of(found), source),
            packets.destination[found.datagram],
            packets.addresses,
            federates,
            payloads.sizes,
            [],
            self._entities,
            self._pauses,
            self._mending,
        )
        for one, forgiven in malformed:
            packet = packets[one.datagram]
            who = federates.behind(mended[one.datagram], packet.source)
            stretch.broken.append(
                Broken(
                    int(frame[one.datagram]),
                    packet.time,
                    who,
                    packet.payload,
                    one.error,
                    forgiven,
                )
            )
        self._pauses.take(stretch)
        stretch.steps = self._entities.take(stretch)
        return stretch

    def _mended(
        self, found: PduIndex, payloads: Sequence[bytes], sources: NDArray[np.int64]
    ) -> tuple[list[tuple[Malformed, tuple[Forgiven, ...]]], Sequence[bytes]]:
        """Return what is wrong with payloads, and those with what can be mended."""
        if not found.malformed:
            return [], payloads
        told: dict[int, tuple[Malformed, tuple[Forgiven, ...]]] = {}
        better = list(payloads)
        for one in found.malformed:
            number = one.datagram
            if number in told:
                continue
            octets = better[number]
            forgiven, mended = self._mending.mend(
                octets, one.error, int(sources[number])
            )
            told[number] = one, forgiven
            if mended is not None:
                better[number] = mended
        return list(told.values()), better
