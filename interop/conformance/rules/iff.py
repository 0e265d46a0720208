"""Rules on IFF (dis-facts, section 11, EM7 and EM8)."""

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import replace

from ...dis import (
    IFF,
    DataLayer,
    EmissionsLayer,
    IffAtcNavaids,
    IffLayer,
    Mode5Layer,
    ModeSLayer,
)
from ..beats import Beats, Told
from ..cases import Cases, Fault, Memory, Sent
from ..check import Check, Look, Remark, check, each_pdu
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch

EM7 = Rule(
    code="EM7",
    title="The layers of an IFF ascend and fill the PDU, and its system has a type",
    severity=Severity.ERROR,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.6.5; UID 82",
    mend="Send each layer once, in order, with its length in octets, header included.",
)
EM7W = Rule(
    code="EM7W",
    title="The information layers of an IFF are those that it has",
    severity=Severity.WARNING,
    level=Level.PDU,
    source="IEEE 1278.1-2012, 7.6.5",
    mend="Set bit n for each layer n that is there, and bit 1 for the first; others"
    " are known to count from bit 0.",
)
EM8 = Rule(
    code="EM8",
    title="An IFF system is told of again within its heartbeat",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, Table 25, HBT_PDU_IFF",
    mend="Send the IFF of every system that is on in each heartbeat.",
)

EM8U = Rule(
    code="EM8U",
    title="The change indicator of an IFF is 1 for changes, and 0 for heartbeats",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="bit 0 of the change/options record",
    mend="Set bit 0 when a system is told of first or its data have changed, else"
    " clear it.",
)

_KINDS = IFF, IffAtcNavaids
_CHANGED = 1  # of the change/options record
_OFF_BEAT = 0.9  #: heartbeats after which a PDU may be the next heartbeat
_MOST = 20_000  #: systems that are remembered
_ON = 1  # of the system status
_LAYERS: dict[type, int] = {
    EmissionsLayer: 2,
    Mode5Layer: 3,
    ModeSLayer: 4,
    DataLayer: 5,
}


_Body = IFF | IffAtcNavaids


def _number(layer: IffLayer) -> int:
    return _LAYERS.get(type(layer)) or int(getattr(layer, "layer", 0))


@each_pdu(EM7, EM7W)
def iff(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What an IFF says by itself."""
    cases = Cases()
    for kind in _KINDS:
        for row, body in stretch.bodies(kind):
            layers = [1, *map(_number, body.layers)]
            cases.note(EM7, row, _order(body, layers))
            bits = sum(1 << number for number in set(layers))
            told = body.operational.information_layers & 0xFE
            fault = None
            if told != bits & 0xFE:
                there = ", ".join(map(str, layers))
                value = f"{body.operational.information_layers:#010b}"
                expected = f"{bits & 0xFE:#010b}, of layers {there}"
                fault = Fault("operational.information_layers", value, expected)
            cases.note(EM7W, row, fault)
    yield from cases.looks()


def _order(body: _Body, layers: list[int]) -> Fault | None:
    if body.system_type == 0:
        return Fault("system_type", 0, "a type of UID 82")
    for place, (before, number) in enumerate(zip(layers, layers[1:], strict=False)):
        if number <= before:
            return Fault(f"layers[{place}]", number, f"a layer above {before}")
    return None


def _settings(body: _Body) -> object:
    """Return what does not change by itself, as an altitude does."""
    return body.system_mode, replace(body.operational, mode_c=0, mode_s=0)


@check
class Identifications(Check):
    """IFF systems one PDU after another: heartbeats and changes."""

    rules = (EM8, EM8U)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._beats = Beats(
            EM8,
            profile.iff_heartbeat,
            profile,
            field="operational.status",
            ending="as off",
        )
        self._known: Memory[Hashable, tuple[Sent, _Body]] = Memory(_MOST)

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each IFF with the last one of the same system."""
        cases = Cases()
        told = []
        both = [one for kind in _KINDS for one in stretch.bodies(kind)]
        for row, body in sorted(both, key=lambda one: one[0]):
            system = body.system_type, getattr(body, "designator", 0)
            key = body.entity_id, system
            on = bool(body.operational.status & _ON)
            told.append(Told(row, body.entity_id, system, on))
            sent = Sent.at(stretch, row, body.entity_id)
            known = self._known.get(key)
            if known is not None:
                self._note_change(cases, row, body, known[1], known[0].until(sent)[1])
            self._known.put(key, (sent, body))
        yield from cases.looks()
        yield from self._beats.look(stretch, told)

    def _note_change(
        self, cases: Cases, row: int, body: _Body, before: _Body, elapsed: float
    ) -> None:
        """Compare what is said of changes with what is known to have changed.

        A PDU that was lost hides a change, but not what is told long before the next
        heartbeat is due.
        """
        field, now = "change_options", body.change_options
        if now & _CHANGED:
            same = replace(body, change_options=0) == replace(before, change_options=0)
            fault = Fault(field, now, "bit 0 clear, nothing has changed")
            cases.note(EM8U, row, fault if same else None)
        elif elapsed < _OFF_BEAT * self.profile.iff_heartbeat:
            changed = _settings(body) != _settings(before)
            fault = Fault(field, now, "bit 0 set, the settings have changed")
            cases.note(EM8U, row, fault if changed else None)

    def close(self, now: float) -> Iterable[Remark]:
        """Tell of systems that fell silent."""
        return self._beats.close(now)
