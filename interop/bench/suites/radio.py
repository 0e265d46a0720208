"""Suite *radio*: radios say that they are there, and that they transmit."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from fom.enums import ReceiverState, TransmitState

from ...dis import (
    EntityId,
    Receiver,
    RemoveEntity,
    Signal,
    StartResume,
    StopFreeze,
    Transmitter,
)
from ..asking import acknowledged, ask
from ..bench import Bench
from ..case import NotExercised, Unmet, case
from ..partner import Partner
from ..scenery import above, add_fighter, visitor
from ..strict import unbroken

_RADIO = "IEEE 1278.1-2012, 5.8"
_PATIENCE = 30.0  #: s for the subject to show a radio
_SPEECH = 60.0  #: s for the subject to say something
_BEATS = 4  #: heartbeats for which radios are watched
_LISTENS = 10.0  #: s for which what it says is watched
_GRACE = 1.0  #: s for what was on its way
_NEAR = 1000.0  #: m from the antenna of the subject to that of a partner

Key = tuple[EntityId, int]  #: a radio: its entity and its number


@case(
    "radio",
    "Every radio is told of again by its heartbeat, whatever its state.",
    source=f"{_RADIO}.3; Table 25, HBT_PDU_TRANSMITTER",
)
def heartbeat(bench: Bench) -> None:
    """A radio that is not heard of is gone, and its Signals are nobody's."""
    radios = set(_radios(bench))
    timeout = _timeout(bench)
    since = bench.mark()

    def silent() -> set[Key]:
        again = {_key(one.body) for one in bench.heard(Transmitter, since=since)}
        return {key for key in radios - again if key[0] not in bench.left()}

    if not bench.wait_until(lambda: not silent(), timeout):
        raise Unmet(
            f"expected a Transmitter of each radio within {timeout:g} s, not heard:"
            f" {_names(silent())}"
        )


@case(
    "radio",
    "A radio keeps its number and its type, and says how it transmits when it does.",
    source=f"{_RADIO}.3 and 7.7.2; rules R7 and R8 of `dome check`",
)
def describes_itself(bench: Bench) -> None:
    """Who is to receive it needs its frequency, its bandwidth and its power."""
    _radios(bench)
    bench.wait_until(lambda: _transmitting(bench), _SPEECH)
    bench.run_for(_BEATS * bench.agreement.transmitter_heartbeat)
    unbroken(bench, "R7", "R8")


@case(
    "radio",
    "Signals come from a radio that says that it transmits, in a known encoding.",
    source=f"{_RADIO}.4 and 7.7.3; rules R4 to R6 of `dome check`",
)
def signals(bench: Bench) -> None:
    """What comes from a radio that is off, or from none, is thrown away."""
    if not bench.wait_until(lambda: bench.heard(Signal), _SPEECH):
        raise NotExercised(f"it said nothing in {_SPEECH:g} s")
    bench.run_for(_LISTENS)
    unbroken(bench, "R6")


@case(
    "radio",
    "Frozen its radios are silent, and are told of again when it is resumed.",
    source=f"{_RADIO}; 5.6.5.3 and 5.6.5.4",
)
def freezes(bench: Bench) -> None:
    """Who talks on while all others rest is heard by nobody, or by too many."""
    _radios(bench)
    acknowledged(bench, ask(bench, StopFreeze, frozen_behavior=0))
    bench.run_for(_GRACE + bench.ground.slack)
    since = bench.mark()
    bench.run_for(_BEATS * bench.agreement.transmitter_heartbeat)
    for one in _of_radios(bench, since):
        raise Unmet(f"expected nothing of a radio while it is frozen, heard {one!r}")
    since = bench.mark()
    acknowledged(bench, ask(bench, StartResume))
    timeout = _timeout(bench)
    if not bench.wait_until(lambda: bench.heard(Transmitter, since=since), timeout):
        raise Unmet(f"expected a Transmitter within {timeout:g} s of its start")


@case(
    "radio",
    "A radio goes with its entity: nothing more is heard of it, or that it is off.",
    source=f"{_RADIO}.3; 5.6.5.2",
    spends=True,
)
def goes_with_its_entity(bench: Bench) -> None:
    """A voice from where nothing is any more misleads all who listen."""
    who, _ = next(iter(_radios(bench)))
    ask(bench, RemoveEntity, who)
    if not bench.wait_until(lambda: who in bench.left(), bench.agreement.timeout):
        raise NotExercised(f"it does not remove {who} when it is asked to")
    bench.run_for(_GRACE + bench.ground.slack)
    since = bench.mark()
    bench.run_for(_BEATS * bench.agreement.transmitter_heartbeat)
    for one in _of_radios(bench, since):
        off = isinstance(one, Transmitter) and one.state == TransmitState.OFF
        if one.entity_id == who and not off:
            raise Unmet(f"expected no radio of {who}, which was removed, heard {one!r}")


@case(
    "radio",
    "A Receiver says whom it receives, by its heartbeat, and when it does so no more.",
    source=f"{_RADIO}.5 and 7.7.4; Table 25, HBT_PDU_RECEIVER",
)
def receives(bench: Bench) -> None:
    """Only the receiver knows whether it is in reach, and what jams it."""
    timeout = bench.agreement.receiver_heartbeat * bench.agreement.timeout_factor
    if not bench.wait_until(lambda: bench.heard(Receiver), timeout):
        raise NotExercised(f"it sent no Receiver in {timeout:g} s")
    key = _key(bench.heard(Receiver)[0].body)
    told = _radios(bench).get(key)
    if told is None:
        raise NotExercised("it tells of no transmitter at the radio of its Receiver")
    with visitor(bench) as partner:
        ours = _Speaker(partner, told, bench.agreement.transmitter_heartbeat)
        is_ours, name = ours.is_heard_by(key), f"of {ours.id}"
        bench.expect(Receiver, where=is_ours, within=timeout, what=name)
        bench.expect(Receiver, where=is_ours, within=timeout, what=f"{name}, again")
        ours.end()
        bench.run_for(_GRACE + timeout)
        bench.never(Receiver, where=is_ours, within=timeout, what=f"{name}, now off")


class _Speaker:
    """A partner who transmits as a radio of the subject would, near by."""

    def __init__(self, partner: Partner, like: Transmitter, every: float) -> None:
        there = like.antenna_location
        place = above((there.x, there.y, there.z), _NEAR)
        self.id = add_fighter(partner, place, force=1)
        self._radio = replace(
            like,
            entity_id=self.id,
            radio_number=1,
            state=TransmitState.ON_TRANSMITTING,
            antenna_location=place,
        )
        self._every = every  #: s
        self._next = float("-inf")
        self._partner = partner
        partner.script = self._act

    def is_heard_by(self, key: Key) -> Callable[[Receiver], bool]:
        """Tell which Receivers of a radio say that they receive this one."""
        return lambda body: (
            _key(body) == key
            and body.state == ReceiverState.ON_RECEIVING
            and (body.transmitter_id, body.transmitter_radio) == (self.id, 1)
        )

    def end(self) -> None:
        """Switch the radio off."""
        self._radio = replace(self._radio, state=TransmitState.OFF)
        self._next = float("-inf")

    def _act(self, now: float) -> None:
        if now >= self._next:
            self._next = now + self._every
            self._partner.exercise.send(self._radio)


def _radios(bench: Bench) -> dict[Key, Transmitter]:
    """Wait for radios; return the latest Transmitter of each that was heard."""

    def found() -> dict[Key, Transmitter]:
        return {_key(one.body): one.body for one in bench.heard(Transmitter)}

    if not bench.wait_until(found, _PATIENCE):
        raise NotExercised(f"it told of no radio in {_PATIENCE:g} s")
    return found()


def _transmitting(bench: Bench) -> bool:
    states = {one.body.state for one in bench.heard(Transmitter)}
    return TransmitState.ON_TRANSMITTING in states


def _of_radios(bench: Bench, since: int) -> list[Any]:
    """Return the bodies of Transmitters and Signals that were heard."""
    both = (bench.heard(kind, since=since) for kind in (Transmitter, Signal))
    return [one.body for heard in both for one in heard]


def _key(body: Transmitter | Receiver) -> Key:
    return body.entity_id, body.radio_number


def _timeout(bench: Bench) -> float:
    return bench.agreement.transmitter_heartbeat * bench.agreement.timeout_factor


def _names(radios: set[Key]) -> str:
    return ", ".join(sorted(f"{entity} radio {number}" for entity, number in radios))
