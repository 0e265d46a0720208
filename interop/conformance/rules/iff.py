"""Rules on IFF (dis-facts, section 11, EM7 and EM8)."""

from collections.abc import Iterable, Iterator

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
from ..cases import Cases, Fault
from ..profile import Profile
from ..rule import Check, Level, Look, Remark, Rule, Severity, check, each_pdu
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
    source="IEEE 1278.1-2012, 7.6.5; dis-facts, section 5",
    mend="Set bit n for each layer n that is there, and bit 1 for the first.",
)
EM8 = Rule(
    code="EM8",
    title="An IFF system is told of again within its heartbeat",
    severity=Severity.WARNING,
    level=Level.SEQUENCE,
    source="IEEE 1278.1-2012, Table 25, HBT_PDU_IFF",
    mend="Send the IFF of every system that is on in each heartbeat.",
)

_KINDS = IFF, IffAtcNavaids
_ON = 1  # of the system status
_LAYERS: dict[type, int] = {
    EmissionsLayer: 2,
    Mode5Layer: 3,
    ModeSLayer: 4,
    DataLayer: 5,
}


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


def _order(body: IFF | IffAtcNavaids, layers: list[int]) -> Fault | None:
    if body.system_type == 0:
        return Fault("system_type", 0, "a type of UID 82")
    for place, (before, number) in enumerate(zip(layers, layers[1:], strict=False)):
        if number <= before:
            return Fault(f"layers[{place}]", number, f"a layer above {before}")
    return None


@check
class Identifications(Check):
    """Heartbeats of IFF systems."""

    rules = (EM8,)

    def __init__(self, profile: Profile) -> None:
        super().__init__(profile)
        self._beats = Beats(
            EM8,
            profile.iff_heartbeat,
            profile,
            field="operational.status",
            ending="as off",
        )

    def look(self, stretch: Stretch) -> Iterable[Look | Remark]:
        """Compare each IFF with the last one of the same system."""
        told = []
        for kind in _KINDS:
            for row, body in stretch.bodies(kind):
                key = body.entity_id, body.system_type, getattr(body, "designator", 0)
                on = bool(body.operational.status & _ON)
                told.append(Told(row, key, body.entity_id, on))
        told.sort(key=lambda one: one.row)
        yield from self._beats.look(stretch, told)

    def close(self, now: float) -> Iterable[Remark]:
        """Tell of systems that fell silent."""
        return self._beats.close(now)
