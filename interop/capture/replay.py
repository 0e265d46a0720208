"""Playing a recording into an exercise."""

import struct
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from ..dis import ClockTime, split
from ..dis.timestamp import UNIT, UNITS
from ..errors import DecodeError
from ..wire import decode
from .issuer import Application, issuer_of
from .packets import Packet

Recording = Callable[[], Iterable[Packet]]

_START_TYPES = frozenset({13, 53})  # Start/Resume, and with reliability
_REAL_TIME = slice(24, 32)  # in either of them
_SANE = 3600.0  # s between a start and its announcement; further off, it is not meant
_SHORTEST_LAP = 1.0  # s of recording; a loop of one packet must not be endless
_STAMP = struct.Struct(">I")


class _Scheduled(NamedTuple):
    after: float  # s of recording from the beginning on, earlier laps included
    lap: float  # s of recording that the earlier laps took
    packet: Packet


class Replay:
    """Decides what of a recording is to be sent when. No socket, thread or clock.

    A packet's time was the exercise clock's when it was recorded. It is sent when the
    exercise clock has gone on by as much, so that entities move as they did; in an
    accelerated exercise that is sooner by itself. PDUs are stamped anew for that: by
    the time between recording and sending, which for ``rate`` 1 is the same for all.
    Times inside a PDU's body stay as they were recorded.

    Parameters
    ----------
    recording : gives the packets from the first on, each time it is called
    rate : recorded seconds that are sent in a second of the exercise clock
    start : s of the recording to leave out
    duration : s of the recording to send; None is all
    loop : begin again after the end, for ever
    applications : send the PDUs of these only; all when empty
    exercise : exercise id to send with; None leaves the recorded ones
    restamp : shift timestamps; else they are sent as recorded
    wait_start : send nothing until a Start/Resume PDU is heard, and let the
        recording's first one, or else its first packet, coincide with it

    Raises whatever ``recording`` raises, here and in `step`.
    """

    def __init__(
        self,
        recording: Recording,
        *,
        rate: float = 1.0,
        start: float = 0.0,
        duration: float | None = None,
        loop: bool = False,
        applications: Iterable[tuple[int, int]] = (),
        exercise: int | None = None,
        restamp: bool = True,
        wait_start: bool = False,
    ) -> None:
        if not 0.0 < rate < float("inf"):
            raise ValueError(f"rate {rate} is not above 0")
        self.packets = 0  #: of the recording that were gone through
        self.datagrams = 0  #: sent
        self.pdus: Counter[int] = Counter()  #: sent, by PDU type
        self.left_out: Counter[Application] = Counter()  #: PDUs, by application
        self.not_dis = 0  #: packets that hold no PDUs, or none of fitting length
        self.position = 0.0  #: s of the recording that were gone through
        self._recording = recording
        self._rate = rate
        self._start = start
        self._duration = duration
        self._loop = loop
        self._applications = frozenset(applications)
        self._exercise = exercise
        self._restamp = restamp
        self._waiting = wait_start
        self._origin = self._recorded_origin(wait_start)
        self._begun: float | None = None
        self._schedule = self._scheduled()
        self._next: _Scheduled | None = next(self._schedule, None)

    @property
    def waiting(self) -> bool:
        """Whether it still waits for the exercise to start."""
        return self._waiting and not self.done

    @property
    def done(self) -> bool:
        """Whether everything was sent."""
        return self._next is None

    @property
    def due(self) -> float | None:
        """When `step` next has something to send; None when that is not known."""
        if self._next is None or self._begun is None:
            return None
        return self._begun + self._next.after / self._rate

    def hear(self, datagrams: Sequence[bytes], *, now: float) -> None:
        """Take in what was heard: a Start/Resume PDU ends the waiting."""
        if not self._waiting:
            return
        for datagram in datagrams:
            begun = _start_in(datagram, now, self._exercise)
            if begun is not None:
                self._begun = begun
                self._waiting = False
                return

    def step(self, now: float) -> list[bytes]:
        """Return the datagrams that are due at ``now``, the overdue ones included."""
        if self._waiting:
            return []
        if self._begun is None:
            self._begun = now
        datagrams = []
        while self._next is not None:
            if self._begun + self._next.after / self._rate > now:
                break
            datagram = self._edit(self._next, self._begun)
            if datagram:
                self.datagrams += 1
                datagrams.append(datagram)
            self.packets += 1
            self.position = self._next.packet.time - self._origin
            self._next = next(self._schedule, None)
        return datagrams

    def _recorded_origin(self, wait_start: bool) -> float:
        """Find the packet time that coincides with the beginning."""
        first = None
        for packet in self._recording():
            if first is None:
                first = packet.time + self._start
                if not wait_start:
                    break
            begun = _start_in(packet.payload, packet.time, None)
            if begun is not None:
                return begun
        return first or 0.0

    def _scheduled(self) -> Iterator[_Scheduled]:
        """Give the packets of the chosen part, lap by lap."""
        lap = 0.0
        while True:
            first = last = None
            for packet in self._recording():
                if first is None:
                    first = packet.time + self._start
                if packet.time < first:
                    continue
                if self._duration is not None and packet.time >= first + self._duration:
                    break
                last = packet.time
                yield _Scheduled(packet.time - self._origin + lap, lap, packet)
            if not self._loop or first is None or last is None:
                return
            length = last - first if self._duration is None else self._duration
            lap += max(length, _SHORTEST_LAP)

    def _shift(self, scheduled: _Scheduled, begun: float) -> float:
        """Tell by how much time a packet is sent later; the same for all at rate 1."""
        shift = begun - self._origin + scheduled.lap
        if self._rate != 1.0:
            shift += scheduled.after * (1.0 / self._rate - 1.0)
        return shift

    def _edit(self, scheduled: _Scheduled, begun: float) -> bytes:
        """Choose, stamp and number the PDUs of a packet; empty when none is left."""
        payload = scheduled.packet.payload
        try:
            pdus = split(payload)
        except DecodeError:
            pdus = []
        if not pdus:
            self.not_dis += 1
            as_recorded = not self._restamp and not self._applications
            return payload if as_recorded and self._exercise is None else b""
        units = round(self._shift(scheduled, begun) / UNIT) % UNITS
        chosen = bytearray()
        for pdu in pdus:
            if self._applications:
                issuer = issuer_of(pdu)
                if issuer not in self._applications:
                    self.left_out[issuer] += 1
                    continue
            self.pdus[pdu[2]] += 1
            at = len(chosen)
            chosen += pdu
            if self._exercise is not None:
                chosen[at + 1] = self._exercise
            if self._restamp:
                (stamp,) = _STAMP.unpack_from(pdu, 4)
                stamp = ((stamp >> 1) + units) % UNITS << 1 | stamp & 1
                _STAMP.pack_into(chosen, at + 4, stamp)
        return bytes(chosen)


def _start_in(datagram: bytes, heard: float, exercise: int | None) -> float | None:
    """Tell when a Start/Resume PDU in a datagram lets the exercise begin.

    That is the real-world time in it, or where that is not sane, as a manager's that
    fills in zeros, when it was heard.
    """
    try:
        pdus = split(datagram)
    except DecodeError:
        return None
    for pdu in pdus:
        if pdu[2] not in _START_TYPES or len(pdu) < _REAL_TIME.stop:
            continue
        if exercise is None or pdu[1] == exercise:
            begun = decode(ClockTime, bytes(pdu[_REAL_TIME])).seconds
            return begun if abs(begun - heard) < _SANE else heard
    return None
