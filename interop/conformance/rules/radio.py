"""Rules on radios (dis-facts, section 11, R)."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from fom.enumerations import enumeration
from fom.enums import EncodingClass, Kind, RadioSystem, TransmitState

from ...dis import (
    VERSION,
    EntityType,
    IntercomSignal,
    RadioNomenclature,
    Signal,
    Transmitter,
)
from ...exercise.identifiers import key_of
from ...wire import fixed_size
from ..beats import Beats, Told
from ..cases import Cases, Fault, Memory, Sent, laid_out, remark
from ..check import Check, Look, Remark, check, each_pdu
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

R1 = Rule(
    code="R1",
    title="A Transmitter is as long as its parameters and its antenna pattern say",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.7.2",
    mend="Pad modulation parameters and antenna pattern to 8 octets; count them all.",
)
R2 = Rule(
    code="R2",
    title="The modulation parameters are those of the radio system",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.7.2 and Annex C; UID 163",
    mend="Send the parameters that the radio system has, or name another system.",
)
R3 = Rule(
    code="R3",
    title="A radio is told of again within its heartbeat, whatever its state",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, Table 25, HBT_PDU_TRANSMITTER",
    mend="Send a Transmitter for every radio in each heartbeat, even if it is off.",
)
R4 = Rule(
    code="R4",
    title="A Signal comes from a radio whose Transmitter says that it transmits",
    severity=Severity.ERROR,
    level=Level.EXERCISE,
    source="IEEE 1278.1-2012, 5.8.4",
    mend="Send a Transmitter in state 2, of the same entity and radio, beforehand.",
)
R5 = Rule(
    code="R5",
    title="A Signal's length is in bits, and fits the octets that are there",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.7.3",
    mend="Give the data length in bits, and pad the data to 4 octets with zeros.",
)
R6 = Rule(
    code="R6",
    title="A Signal says in a known way how it is encoded",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.7.3; UID 178, 270 and 271",
    mend="Fill in encoding type, sample rate and samples of audio, or the TDL type.",
)
R7 = Rule(
    code="R7",
    title="A radio is of kind 7, and its number is its own",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, 7.7.2; UID 7",
    mend="Number the radios of an entity, and let each keep its type.",
)
R8 = Rule(
    code="R8",
    title="Who transmits does so with a frequency, a bandwidth and a power in dBm",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.7.2",
    mend="Frequency and bandwidth are in Hz, power in decibels above a milliwatt.",
)

#: Octets of the parameters by radio system (Annex C).
_PARAMETERS: dict[int, int] = {
    RadioSystem.HAVE_QUICK_I: 16,
    RadioSystem.HAVE_QUICK_II: 16,
    RadioSystem.SATURN: 16,
    RadioSystem.CCTT_SINCGARS: 16,
    RadioSystem.JTIDS_MIDS: 8,
}
#: Versions that give a radio system its parameters; before, they are its own affair.
_SINCE: dict[int, int] = dict.fromkeys(
    (RadioSystem.HAVE_QUICK_I, RadioSystem.HAVE_QUICK_II, RadioSystem.SATURN), VERSION
)
_DATABASE_INDEX = 12  #: octets of index, offset and duration
_POWER = 120.0  #: dBm; a thousand megawatts
_GRACE = 1.0  #: s by which a Signal may come before its Transmitter, or late
_MOST = 20_000  #: radios that are remembered
#: UIDs of radio systems, of audio encodings and of tactical data links.
_SYSTEMS, _TYPES, _LINKS = 163, 271, 178

RadioKey = tuple[int, int]  # of the entity, see `key_of`, and in it
RadioType = EntityType | RadioNomenclature


def _key(body: Transmitter | Signal) -> RadioKey:
    return key_of(body.entity_id), body.radio_number


@each_pdu(R1, R2, R8)
def transmitter(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What a Transmitter says by itself."""
    yield from laid_out(stretch, R1, Transmitter)
    cases = Cases()
    versions = stretch.found.header["version"]
    for row, body in stretch.bodies(Transmitter):
        system = body.modulation.system
        if system in _PARAMETERS and versions[row] >= _SINCE.get(system, 0):
            cases.note(R2, row, _parameters(body))
        if body.state == TransmitState.ON_TRANSMITTING:
            cases.note(R8, row, _emission(body))
    yield from cases.looks()


def _parameters(body: Transmitter) -> Fault | None:
    parameters, system = body.modulation_parameters, body.modulation.system
    size = (
        len(parameters)
        if isinstance(parameters, bytes)
        else fixed_size(type(parameters))
    )
    if size == _PARAMETERS[system]:
        return None
    name = enumeration(_SYSTEMS).name_of(system)
    expected = f"{_PARAMETERS[system]} octets, of {name}"
    return Fault("modulation_parameters", size, expected)


def _emission(body: Transmitter) -> Fault | None:
    if body.frequency == 0:
        return Fault("frequency", 0, "above 0 Hz")
    if not body.bandwidth > 0.0:
        return Fault("bandwidth", body.bandwidth, "above 0 Hz")
    if not abs(body.power) <= _POWER:
        return Fault("power", body.power, f"within {_POWER:g} dBm", abs(body.power))
    return None


@each_pdu(R5, R6)
def signal(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What a Signal says by itself."""
    cases = Cases()
    yield from laid_out(stretch, R5, Signal, IntercomSignal)
    for kind in (Signal, IntercomSignal):
        for row, body in stretch.bodies(kind):
            encoding = body.encoding_scheme >> 14
            if encoding == EncodingClass.DATABASE_INDEX:
                cases.note(R5, row, _index(body))
            cases.note(R6, row, _encoding(body, encoding))
    yield from cases.looks()


def _index(body: Signal) -> Fault | None:
    if len(body.data) == _DATABASE_INDEX and not body.spare_bits:
        return None
    return Fault("data", len(body.data) * 8 - body.spare_bits, "96 bits of an index")


def _encoding(body: Signal, encoding: int) -> Fault | None:
    if encoding != EncodingClass.ENCODED_AUDIO:
        if enumeration(_LINKS).name_of(body.tdl_type) is None:
            return Fault("tdl_type", body.tdl_type, f"one of UID {_LINKS}")
        return None
    audio = body.encoding_scheme & 0x3FFF
    if enumeration(_TYPES).name_of(audio) is None:
        return Fault("encoding_scheme", audio, f"one of UID {_TYPES}")
    if body.sample_rate == 0:
        return Fault("sample_rate", 0, "above 0 Hz for audio")
    if body.samples == 0:
        return Fault("samples", 0, "above 0 for audio")
    return None


@check
class Radios(Check):
    """Radios one after another: numbers, types and heartbeats."""

    rules = (R3, R7)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._beats = Beats(
            R3, profile.agreement.transmitter_heartbeat, profile, field="state"
        )
        self._types: Memory[RadioKey, RadioType] = Memory(_MOST)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each Transmitter with what is known of its radio."""
        cases = Cases()
        told = []
        for row, body in stretch.bodies(Transmitter):
            key = _key(body)
            cases.note(R7, row, self._type(key, body.radio_type))
            heard = body.state != TransmitState.OFF
            told.append(Told(row, body.entity_id, body.radio_number, heard))
        yield from cases.looks()
        yield from self._beats.look(stretch, told)

    def close(self, now: float) -> Iterable[Remark]:
        """Tell of radios that fell silent."""
        return self._beats.close(now)

    def _type(self, key: RadioKey, found: RadioType) -> Fault | None:
        known = self._types.get(key)
        self._types.put(key, found)
        if found.kind != Kind.RADIO:
            return Fault("radio_type.kind", found.kind, "7, a radio")
        if type(known) is type(found) and known != found:
            return Fault("radio_type", str(found), f"{known}, as told before")
        return None


class _Radio(NamedTuple):
    """What is known of a radio: its state, and when it last transmitted."""

    state: int
    on: float


class _Early(NamedTuple):
    """A Signal whose Transmitter may still come."""

    sent: Sent
    key: RadioKey
    state: int | None


@check
class Transmissions(Check):
    """Signals together with their Transmitters."""

    rules = (R4,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        agreed = profile.agreement
        self._patience = agreed.transmitter_heartbeat * agreed.timeout_factor
        self._radios: Memory[RadioKey, _Radio] = Memory(_MOST)
        self._early: list[_Early] = []
        self._begin: float | None = None

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Look up the radio of each Signal."""
        if self._begin is None and len(stretch):
            self._begin = float(stretch.time[0])
        cases = Cases()
        both = stretch.bodies(Transmitter) + stretch.bodies(Signal)
        for row, body in sorted(both, key=lambda one: one[0]):
            now = float(stretch.time[row])
            if isinstance(body, Transmitter):
                yield from self._hear(_key(body), body.state, now)
            elif self._known(_key(body), now):
                cases.note(R4, row, None)
            else:
                self._doubt(stretch, row, body, now)
        yield from cases.looks()
        if len(stretch):
            yield from self._judge(float(stretch.time[-1]))

    def close(self, now: float) -> Iterable[Remark]:
        """Judge those whose Transmitter had the time to come."""
        return self._judge(now)

    def _known(self, key: RadioKey, now: float) -> bool:
        radio = self._radios.get(key)
        if radio is None:
            return False
        transmits = radio.state == TransmitState.ON_TRANSMITTING
        return transmits or now - radio.on <= _GRACE

    def _hear(self, key: RadioKey, state: int, now: float) -> Iterator[Remark]:
        known = self._radios.get(key)
        on = known.on if known else float("-inf")
        if state == TransmitState.ON_TRANSMITTING:
            on = now
            for one in self._early:
                if one.key == key and now - one.sent.time <= _GRACE:
                    yield remark(R4, one.sent)
            self._early = [
                one
                for one in self._early
                if one.key != key or now - one.sent.time > _GRACE
            ]
        self._radios.put(key, _Radio(state, on))

    def _doubt(self, stretch: Stretch, row: int, body: Signal, now: float) -> None:
        """Wait for the Transmitter, if the recording is old enough to have it."""
        key = _key(body)
        radio = self._radios.get(key)
        if radio is None and now - (self._begin or 0.0) < self._patience:
            return
        sent = Sent.at(stretch, row, body.entity_id)
        self._early.append(_Early(sent, key, radio.state if radio else None))

    def _judge(self, now: float) -> Iterator[Remark]:
        late = [one for one in self._early if now - one.sent.time > _GRACE]
        self._early = [one for one in self._early if now - one.sent.time <= _GRACE]
        for one in late:
            told = "no Transmitter" if one.state is None else f"state {one.state}"
            value = f"radio {one.key[1]}: {told}"
            fault = Fault("radio_number", value, "a Transmitter in state 2")
            yield remark(R4, one.sent, fault)
