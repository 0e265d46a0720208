"""The relay network as a federate: hears terminals, routes, and speaks to terminals."""

import logging
import math
from collections.abc import Mapping, Sequence
from functools import partial

import numpy as np

from fom.enums import DeadReckoningAlgorithm, Force
from interop.dis import EntityId, EntityType
from interop.dis.orientation import orientation_along
from interop.exercise import Received
from interop.exercise.identifiers import key_of
from interop.messages.air import Station
from interop.messages.hearing import SIGNAL_HEAD
from interop.messages.relay import RelayRadios, Uplinked

from ..base import Assignment, Federate
from ..world.frames import Floats
from .config import MilnetConfig
from .mesh import Bools, Ints, Mesh
from .network import Network
from .terminals import Jammer
from .traffic import Hop, Traffic, Transit

logger = logging.getLogger(__name__)


class MilnetFederate(Federate[MilnetConfig]):
    """Carries every message between terminals over the mesh as it stands.

    A message enters at the moment that its sender wrote on it, but not before the step
    before: what was sent between two steps has been under way since. It is sent
    to its addressee at the first step that is not before its arrival. What does not
    come through is counted by reason: ``jammed`` and ``unattached`` (the sender sees
    no node), ``unreachable`` (no radio of the addressee is on the air) and those of
    `Traffic`; ``removed`` is what was at a node when control removed it.

    Scenario action ``jam`` with latitude_deg, longitude_deg, radius_km and duration
    (s): radios on the ground and in the air around that place, gateways too, are cut
    off.
    """

    def __init__(self, assignment: Assignment[MilnetConfig]) -> None:
        super().__init__(assignment)
        config = assignment.config
        self.mesh = Mesh(config)
        self.traffic: Traffic[Uplinked] = Traffic(
            queue_limit=config.queue_limit, lifetime=config.lifetime
        )
        self.radios = RelayRadios(self.exercise)
        self._rows: Ints = np.empty(0, np.int64)
        self._ids: list[EntityId] = []
        self._radio_rows: Ints = np.empty(0, np.int64)
        self._alive: Bools = np.ones(self.mesh.count, np.bool_)
        self._uplinked: list[Uplinked] = []  #: heard since the last advance
        self._jammers: list[Jammer] = []
        self._jamming_changed = False
        self._time = -math.inf
        self._now = -math.inf
        self._routes_due = -math.inf
        self._network: Network | None = None

    def create(self, time: float) -> None:
        """Bring satellites and gateways into being, each with its radio."""
        config, mesh, owned = self.config, self.mesh, self.exercise.owned
        position, velocity, acceleration = mesh.constellation.state(time)
        shells = [config.shells[k] for k in mesh.constellation.shell]
        numbers = np.arange(mesh.satellites) - mesh.first[mesh.constellation.shell] + 1
        satellites = owned.add(
            [EntityType.parse(shell.entity_type) for shell in shells],
            [f"{s.name}-{k:04d}" for s, k in zip(shells, numbers, strict=True)],
            force=Force.FRIENDLY,
            algorithm=DeadReckoningAlgorithm.FVW,
            position=position,
            velocity=velocity,
            acceleration=acceleration,
            orientation=orientation_along(velocity, position),
        )
        gateways = owned.add(
            [EntityType.parse(site.entity_type) for site in config.gateways],
            [site.name for site in config.gateways],
            force=Force.FRIENDLY,
            algorithm=DeadReckoningAlgorithm.STATIC,
            position=mesh.ground,
            orientation=orientation_along(np.zeros_like(mesh.ground), mesh.ground),
        )
        self._rows = np.concatenate((satellites, gateways))
        self._ids = [owned.id_of(int(row)) for row in self._rows]
        self._radio_rows = self.radios.open(
            self._ids, np.concatenate((position, mesh.ground))
        )

    def manage(self, now: float, received: Received) -> None:
        """Follow who is on the air and stay there, in a freeze too."""
        self._now = now
        uplinked = self.radios.receive(received, now=now)
        if not self.done:
            self._uplinked += uplinked

    def advance(self, time: float, now: float, received: Received) -> None:
        """Move the mesh, take in what terminals sent, send what arrives."""
        before = min(self._time, time) if math.isfinite(self._time) else time
        self._time = time
        self._notice_removed()
        position = self._move(time)
        network = self._routed(time, position)
        uplinked, self._uplinked = self._uplinked, []
        self._attach(network, self._parties(network, uplinked))
        for message in uplinked:
            sent = message.envelope.time
            entered = min(max(sent, before), time) if math.isfinite(sent) else time
            self._enter(network, message, entered)
        onward = partial(self._hop, network)
        for arrival in self.traffic.advance(time, onward):
            row = int(self._radio_rows[arrival.node])
            message = arrival.message.payload
            self.radios.send(row, message.envelope, message.data, now=now)

    def act(self, action: str, parameters: Mapping[str, str]) -> bool:
        """Carry out ``jam``; False for anything else, or parameters that are none."""
        if action != "jam":
            return False
        try:
            jammer = Jammer.over(
                float(parameters["latitude_deg"]),
                float(parameters["longitude_deg"]),
                1e3 * float(parameters["radius_km"]),
                self._time + float(parameters["duration"]),
            )
        except (KeyError, TypeError, ValueError) as error:
            logger.warning("%s: cannot jam: %s", self.name, error)
            return False
        self._jammers.append(jammer)
        self._jamming_changed = True
        return True

    def status(self) -> dict[str, float]:
        """Messages by outcome, delays of the delivered in s, links of the mesh."""
        traffic = self.traffic
        links = len(self._network.topology.pairs) if self._network else 0
        return {
            "links": links,
            "messages": traffic.entered,
            "delivered": traffic.delivered,
            "under_way": traffic.under_way,
            "lost": traffic.lost.total(),
            **{f"lost_{k}": n for k, n in sorted(traffic.lost.items())},
            **self.radios.status(),
            "delay_mean": traffic.mean_delay(),
            "delay_99": traffic.delay_quantile(0.99),
        }

    def _leave(self) -> None:
        if not self.done:
            self.radios.close(self._radio_rows)
        super()._leave()

    def _routed(self, time: float, position: Floats) -> Network:
        """The network at ``time``; made anew when that is due or a jammer asks."""
        jammers = [jammer for jammer in self._jammers if jammer.until > time]
        network = self._network
        if (
            network is None
            or time >= self._routes_due
            or self._jamming_changed
            or len(jammers) != len(self._jammers)
        ):
            self._jammers = jammers
            network = self._network = Network(self.mesh, position, self._usable())
            self._routes_due = time + self.config.route_interval
            self._jamming_changed = False
        return network

    def _notice_removed(self) -> None:
        """Nodes that control removed carry nothing any more."""
        owned = self.exercise.owned
        if len(owned) == np.count_nonzero(self._alive):
            return
        alive = np.isin(self._rows, owned.rows)
        gone = np.flatnonzero(self._alive & ~alive)
        self.radios.close(self._radio_rows[gone])
        self.traffic.lose_at(set(gone.tolist()), "removed")
        self._alive = alive
        self._routes_due = -math.inf

    def _move(self, time: float) -> Floats:
        """Move own entities and their antennas; returns all positions, (n, 3) m."""
        mesh = self.mesh
        position, velocity, acceleration = mesh.constellation.state(time)
        flying = self._alive[: mesh.satellites]
        self.exercise.owned.update(
            self._rows[: mesh.satellites][flying],
            position=position[flying],
            velocity=velocity[flying],
            acceleration=acceleration[flying],
            orientation=orientation_along(velocity[flying], position[flying]),
        )
        place = np.concatenate((position, mesh.ground))
        self.radios.move(self._radio_rows, place)
        return place

    def _usable(self) -> Bools:
        """Which nodes can link: alive, and no gateway that is jammed; (n,)."""
        usable = self._alive.copy()
        usable[self.mesh.satellites :] &= ~self._jammed(self.mesh.ground)
        return usable

    def _jammed(self, position: Floats) -> Bools:
        """Which places (m, 3) m on the ground or in the air are jammed; (m,)."""
        jammed = np.zeros(len(position), np.bool_)
        for jammer in self._jammers:
            jammed |= jammer.reaches(position)
        return jammed

    def _parties(self, network: Network, uplinked: Sequence[Uplinked]) -> list[Station]:
        """Radios of all senders, and of addressees that no way is known to yet."""
        new = {
            message.envelope.destination
            for message in uplinked
            if not network.has_way(key_of(message.envelope.destination))
        }
        parties = [message.station for message in uplinked]
        for destination in sorted(new, key=key_of):
            parties += self.radios.air.stations_of(destination, now=self._now)
        return parties

    def _attach(self, network: Network, stations: Sequence[Station]) -> list[int]:
        """Find the nodes for those stations that were not looked at; all keys."""
        keys = [key_of(station.entity_id) for station in stations]
        new = {
            key: station
            for key, station in zip(keys, stations, strict=True)
            if network.access(key) is None
        }
        if new:
            position = self.radios.air.positions_of(list(new.values()), now=self._now)
            network.attach(list(new), position, self._jammed(position))
        return keys

    def _find_way(self, network: Network, destination: EntityId) -> int | None:
        """The key of an addressee whose ways are known; None if there is none."""
        key = key_of(destination)
        if not network.has_way(key):
            stations = self.radios.air.stations_of(destination, now=self._now)
            if not stations:
                return None
            network.find_way(key, self._attach(network, stations))
        return key

    def _enter(self, network: Network, uplinked: Uplinked, entered: float) -> None:
        envelope, terminal = uplinked.envelope, key_of(uplinked.station.entity_id)
        addressee = self._find_way(network, envelope.destination)
        if addressee is None:
            self.traffic.lose("unreachable")
            return
        hop = network.up(terminal, addressee)
        if hop is None:
            self.traffic.lose(network.why_not(terminal))
            return
        row = int(self._radio_rows[hop.to])
        distance = network.distance(terminal, hop.to)
        self.radios.hears(row, distance, uplinked.station, self._now)
        size = 8 * (SIGNAL_HEAD + len(uplinked.data))
        message = Transit(addressee, uplinked, size, entered, envelope.priority)
        self.traffic.enter(message, hop)

    def _hop(
        self, network: Network, message: Transit[Uplinked], node: int
    ) -> Hop | None:
        """The next link of a message, over routes that may have changed meanwhile."""
        if not network.has_way(message.addressee):
            destination = message.payload.envelope.destination
            if self._find_way(network, destination) is None:
                return None
        return network.onward(message.addressee, node)
