"""Scenario files: read once, checked completely, frozen (docs/reference/scenario)."""

import dataclasses
import ipaddress
import re
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from interop.cli.options import parse_network
from interop.config import STRICT, read_config, read_toml
from interop.dis import EntityId, SimulationAddress
from interop.errors import CallError
from interop.exercise import Agreement

from .command.config import CommandConfig
from .config import named_layers
from .control.config import NEEDED, ControlConfig, Event
from .fusion.config import FusionConfig
from .interceptors.config import InterceptorsConfig
from .milnet.config import MilnetConfig
from .sensors.config import SensorsConfig
from .threats.config import ThreatsConfig

#: What a layer's ``kind`` may be, and the configuration that it then takes.
KINDS: Mapping[str, type[Any]] = {
    "threats": ThreatsConfig,
    "sensors": SensorsConfig,
    "milnet": MilnetConfig,
    "fusion": FusionConfig,
    "command": CommandConfig,
    "interceptors": InterceptorsConfig,
    "control": ControlConfig,
}

#: s since 1970, the zero of clock times on the wire, for which 0 means "no time".
EARLIEST = datetime(1971, 1, 1, tzinfo=UTC).timestamp()
LATEST = datetime(2200, 1, 1, tzinfo=UTC).timestamp()
#: Names stand on command lines and in file names.
LAYER_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_-]*")

T = typing.TypeVar("T")
Seconds = Annotated[float, Field(gt=0, le=1e6)]


@dataclass(frozen=True, kw_only=True)
class Head:
    """Section ``[scenario]``: what is played."""

    __pydantic_config__ = STRICT

    title: Annotated[str, Field(min_length=1, description="one line for people")]
    epoch: Annotated[
        datetime,
        Field(description="simulation time at the start, a date-time with offset"),
    ]
    duration: Annotated[
        Seconds, Field(description="simulated length of the exercise, s")
    ]
    step: Annotated[
        float, Field(ge=0.01, le=5, description="time between steps, s")
    ] = 0.5
    seed: Annotated[
        int, Field(ge=0, lt=2**63, description="seed of all random numbers")
    ] = 1


@dataclass(frozen=True, kw_only=True)
class Network:
    """Section ``[exercise]``: where and as whom; ``agreement`` stands below it."""

    __pydantic_config__ = STRICT

    id: Annotated[int, Field(ge=1, le=255, description="exercise id")] = 1
    site: Annotated[
        int, Field(ge=1, le=65534, description="site number of all layers")
    ] = 1
    network: Annotated[
        str,
        Field(
            description="ADDRESS:PORT, IPv4; multicast or broadcast, or unicast for "
            "one layer that joins another host"
        ),
    ] = "239.1.2.3:3000"
    interface: Annotated[str, Field(description="address of the network interface")] = (
        "127.0.0.1"
    )
    ttl: Annotated[
        int, Field(ge=0, le=255, description="hops that multicast may take")
    ] = 0

    def __post_init__(self) -> None:
        address, _ = parse_network(self.network)
        for text in (address, self.interface):
            try:
                ipaddress.IPv4Address(text)
            except ValueError:
                raise ValueError(f"{text!r} is not an IPv4 address") from None


@dataclass(frozen=True, kw_only=True)
class LayerHead:
    """The keys that every ``[layers.NAME]`` has beside those of its kind."""

    __pydantic_config__ = STRICT

    kind: Annotated[
        Literal[
            "threats",
            "sensors",
            "milnet",
            "fusion",
            "command",
            "interceptors",
            "control",
        ],
        Field(description="which federate plays it"),
    ]
    application: Annotated[
        int, Field(ge=1, le=65534, description="application number, its own")
    ]
    stands_in_for: Annotated[
        str,
        Field(
            description="layer of kind interceptors whose platforms this one takes over"
            " when they are handed to it; it has that layer's other keys",
            json_schema_extra={"called": "layer name"},
        ),
    ] = ""


_HEAD = tuple(field.name for field in dataclasses.fields(LayerHead))
#: Kinds of layers whose entities can be handed over while an exercise runs.
HANDED_OVER = ("interceptors",)


@dataclass(frozen=True, kw_only=True)
class Layer:
    """One federate to be: its name, kind, application number and configuration."""

    name: str
    kind: str
    application: int
    config: Any
    stands_in_for: str = ""  #: another layer, whose configuration it has


@dataclass(frozen=True, kw_only=True)
class Scenario:
    """A scenario as checked: nothing in it needs to be questioned again."""

    file: str
    head: Head
    network: Network
    agreement: Agreement
    layers: Mapping[str, Layer]
    events: tuple[Event, ...]

    @property
    def epoch(self) -> float:
        """Simulation time at the start, s since 1970."""
        return self.head.epoch.timestamp()

    def address(self, layer: str) -> SimulationAddress:
        """Simulation address of the application that plays ``layer``."""
        return SimulationAddress(self.network.site, self.layers[layer].application)

    def addresses(self) -> dict[str, EntityId]:
        """Layer name -> identifier of its application (entity number 0)."""
        site = self.network.site
        return {n: EntityId(site, p.application, 0) for n, p in self.layers.items()}

    def layer_of_kind(self, kind: str) -> str | None:
        """The first layer of a kind, or None."""
        return next((n for n, p in self.layers.items() if p.kind == kind), None)


def read_scenario(path: Path | str) -> Scenario:
    """Read and check a scenario file.

    Raises CallError: one line with file, key, value and what is allowed.
    """
    return _Checker(str(path)).scenario(read_toml(path))


class _Checker:
    def __init__(self, file: str) -> None:
        self.file = file

    def fail(self, where: str, reason: str) -> typing.NoReturn:
        raise CallError(f"{self.file}: {where}: {reason}")

    def scenario(self, document: Mapping[str, Any]) -> Scenario:
        known = ("scenario", "exercise", "layers", "events")
        for key in document:
            if key not in known:
                self.fail(key, f"unknown section; allowed: {', '.join(known)}")
        if "scenario" not in document:
            self.fail("scenario", "this section is required, [scenario]")
        head = self.read(Head, self.table(document, "scenario"), "scenario")
        if head.epoch.tzinfo is None:
            self.fail(
                f"scenario.epoch = {head.epoch}", "needs an offset, such as a final Z"
            )
        if not EARLIEST <= head.epoch.timestamp() < LATEST:
            self.fail(f"scenario.epoch = {head.epoch}", "must be of 1971 to 2199")
        exercise = dict(self.table(document, "exercise"))
        terms = exercise.pop("agreement", {})
        network = self.read(Network, exercise, "exercise")
        agreement = self.agreement(terms, network.id)
        layers = self.layers(self.table(document, "layers"))
        self.versions(layers, agreement)
        events = tuple(self.events(document.get("events", []), layers))
        return Scenario(
            file=self.file,
            head=head,
            network=network,
            agreement=agreement,
            layers=layers,
            events=events,
        )

    def table(self, document: Mapping[str, Any], key: str) -> Mapping[str, Any]:
        value = document.get(key, {})
        if not isinstance(value, dict):
            self.fail(f"{key} = {value!r}", f"must be a table, [{key}]")
        return value

    def read(self, kind: type[T], values: Mapping[str, Any], where: str) -> T:
        return read_config(kind, values, file=self.file, where=where)

    def agreement(self, terms: Any, exercise: int) -> Agreement:
        where = "exercise.agreement"
        if not isinstance(terms, dict):
            self.fail(f"{where} = {terms!r}", f"must be a table, [{where}]")
        known = {f.name for f in dataclasses.fields(Agreement)} - {"exercise"}
        for key in terms:
            if key not in known:
                allowed = ", ".join(sorted(known))
                self.fail(
                    f"{where}.{key} = {terms[key]!r}",
                    f"unknown key; allowed: {allowed}",
                )
        return self.read(Agreement, {**terms, "exercise": exercise}, where)

    def layers(self, tables: Mapping[str, Any]) -> dict[str, Layer]:
        if not tables:
            self.fail("layers", "at least one layer is needed, [layers.NAME]")
        layers: dict[str, Layer] = {}
        taken: dict[int, str] = {}
        control: str | None = None
        for name, table in tables.items():
            where = f"layers.{name}"
            if not isinstance(table, dict):
                self.fail(f"{where} = {table!r}", f"must be a table, [{where}]")
            if not LAYER_NAME.fullmatch(name):
                self.fail(
                    where, "names of layers are letters, digits, dashes, underscores"
                )
            common = {k: table[k] for k in _HEAD if k in table}
            head = self.read(LayerHead, common, where)
            if head.application in taken:
                other = taken[head.application]
                self.fail(
                    f"{where}.application = {head.application}",
                    f"already that of layers.{other}; each layer needs its own",
                )
            taken[head.application] = name
            if head.kind == "control" and control is not None:
                self.fail(
                    f'{where}.kind = "control"',
                    f"layers.{control} is control already; there is one at most",
                )
            control = name if head.kind == "control" else control
            own = _own_keys(table)
            if head.stands_in_for:
                self.stand_in(head, own, tables, where)
                own = _own_keys(tables[head.stands_in_for])
                config = self.read(
                    KINDS[head.kind], own, f"layers.{head.stands_in_for}"
                )
            else:
                config = self.read(KINDS[head.kind], own, where)
            layers[name] = Layer(
                name=name,
                kind=head.kind,
                application=head.application,
                config=config,
                stands_in_for=head.stands_in_for,
            )
        for layer in layers.values():
            for key, named in named_layers(layer.config):
                self.known_layer(f"layers.{layer.name}.{key}", named, layers)
        return layers

    def stand_in(
        self,
        head: LayerHead,
        own: Mapping[str, Any],
        tables: Mapping[str, Any],
        where: str,
    ) -> None:
        """Refuse a layer that cannot stand in for the one it names."""
        key = f'{where}.stands_in_for = "{head.stands_in_for}"'
        other = tables.get(head.stands_in_for)
        if not isinstance(other, dict):
            self.fail(key, f"no such layer; there are: {', '.join(tables)}")
        if head.kind not in HANDED_OVER or other.get("kind") != head.kind:
            self.fail(key, f"both must be of kind {' or '.join(HANDED_OVER)}")
        if "stands_in_for" in other:
            self.fail(key, "that layer stands in for another one itself")
        for name in own:
            self.fail(
                f"{where}.{name}",
                f"not allowed: it has the keys of layers.{head.stands_in_for}",
            )

    def versions(self, layers: Mapping[str, Layer], agreement: Agreement) -> None:
        """Refuse what the exercise's version of DIS has no PDUs for."""
        for layer in layers.values():
            for key, least in _least_versions(layer.config):
                if agreement.version < least:
                    self.fail(
                        f"layers.{layer.name}.{key}",
                        f"needs exercise.agreement.version = {least},"
                        f" which is {agreement.version}",
                    )

    def known_layer(self, where: str, name: str, layers: Mapping[str, Layer]) -> None:
        if name not in layers:
            self.fail(
                f'{where} = "{name}"', f"no such layer; there are: {', '.join(layers)}"
            )

    def events(self, entries: Any, layers: Mapping[str, Layer]) -> Iterator[Event]:
        if not isinstance(entries, list):
            self.fail(f"events = {entries!r}", "must be a list of tables, [[events]]")
        for i, entry in enumerate(entries):
            where = f"events.{i}"
            if not isinstance(entry, dict):
                self.fail(f"{where} = {entry!r}", "must be a table")
            event = self.read(Event, entry, where)
            if event.layer is not None:
                self.known_layer(f"{where}.layer", event.layer, layers)
            for key in NEEDED[event.action]:
                if getattr(event, key) is None:
                    self.fail(f"{where}.{key}", f"{event.action} needs this key")
            if event.what == "hand_over":
                self.heir(event, layers, f"{where}.parameters.to")
            yield event

    def heir(self, event: Event, layers: Mapping[str, Layer], where: str) -> None:
        """Refuse to hand a layer over to one that does not stand in for it."""
        heirs = [n for n, p in layers.items() if p.stands_in_for == event.layer]
        to = event.parameters.get("to", "")
        if to not in heirs:
            known = ", ".join(heirs) or "none"
            self.fail(
                f'{where} = "{to}"',
                f"does not stand in for layers.{event.layer}; these do: {known}",
            )


def _own_keys(table: Mapping[str, Any]) -> dict[str, Any]:
    """The keys of a layer's table that only its kind has."""
    return {key: value for key, value in table.items() if key not in _HEAD}


def _least_versions(config: Any) -> Iterator[tuple[str, int]]:
    """Keys of a configuration whose tables need a version of DIS, and which one."""
    for field in dataclasses.fields(config):
        value = getattr(config, field.name)
        if dataclasses.is_dataclass(value):
            if hasattr(value, "LEAST_VERSION"):
                yield field.name, value.LEAST_VERSION
            for key, least in _least_versions(value):
                yield f"{field.name}.{key}", least
