"""The account of one run of a subject: what was heard of it, and what rules say."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from fom.enums import Appearance

from ..bus import Address, Datagram
from ..capture import Application, CaptureWriter, Packet
from ..conformance import Profile, Severity
from ..dis import EntityState, SimulationAddress, pdu_type_of
from .hearing import Heard, Sightings, heard_in
from .judge import Breach, Judge

_NOBODY = Application(0, 0)
_STATE = pdu_type_of(EntityState)


class Account:
    """Tells the subject from the others, and keeps what it sends.

    Parameters
    ----------
    profile : what the rules judge by
    timeout : s of silence after which an entity is gone
    network : where datagrams are sent to
    subject : its application; without it, the subject is whoever is no partner
    companions : whether there are others that are not judged
    recording : file to make of the run, if any
    """

    def __init__(
        self,
        profile: Profile,
        *,
        timeout: float,
        network: Address,
        subject: SimulationAddress | None,
        companions: bool,
        recording: Path | None = None,
    ) -> None:
        self.application: Application | None = None  #: of the subject, once known
        if subject is not None:
            self.application = Application(subject.site, subject.application)
        self.others: set[Application] = set()  #: heard, though nobody expects them
        self.log: list[Heard] = []  #: of the subject, in this case
        self.heard_any = False  #: whether the subject was ever heard
        self.sightings = Sightings(timeout)
        self._judge = Judge(profile)
        self._network = network
        self._is_told = subject is not None
        self._companions = companions
        self._writer: CaptureWriter | None = None
        if recording is not None:
            self._writer = CaptureWriter(recording, network="%s:%d" % network)

    def take(
        self,
        arrived: Sequence[Datagram],
        *,
        now: float,
        partners: Collection[Address],
        stranger: Address,
    ) -> None:
        """Take in what came over the network, from whoever."""
        if not arrived:
            return
        packets = [Packet(now, source, self._network, o) for o, source in arrived]
        if self._writer is not None:
            for packet in packets:
                self._writer.write(*packet)
            self._writer.flush()
        self._judge.take(packets, without=stranger)
        ours = {*partners, stranger}
        others = [one for one in arrived if one.source not in ours]
        heard = [one for one in heard_in(others, now=now) if self._is_subject(one)]
        self.heard_any |= bool(heard)
        self.log += heard
        self.sightings.take(heard, _STATE, Appearance.DEACTIVATED)

    def begin_case(self) -> None:
        """Forget what was heard, and what rules found, in the case before."""
        self.log.clear()
        self._judge.turn_page()

    def close(self, now: float) -> None:
        """Judge what only the end of the run tells, and close the recording."""
        self._judge.close(now)
        if self._writer is not None:
            self._writer.close()

    def breaches(self, partners: Collection[Address]) -> dict[Severity, list[Breach]]:
        """Return what rules the subject broke in this case, by severity."""

        def concerned(who: Application | None, addresses: Iterable[Any]) -> bool:
            if not set(partners).isdisjoint(addresses):
                return False
            if not self._is_told:
                return True
            return not self._companions if who is None else who == self.application

        return self._judge.breaches(concerned)

    def _is_subject(self, one: Heard) -> bool:
        known = one.issuer != _NOBODY
        if self.application is None and known:
            self.application = one.issuer
        if not self._is_told or one.issuer == self.application:
            return True
        if known and not self._companions:
            self.others.add(one.issuer)
        return not known and not self._companions


def matching(
    heard: Iterable[Heard], body_type: type, where: Callable[[Any], bool]
) -> Iterator[Heard]:
    """Give the PDUs with such a body."""
    number = pdu_type_of(body_type)
    for one in heard:
        if one.pdu_type == number:
            body = one.body
            if isinstance(body, body_type) and where(body):
                yield one
