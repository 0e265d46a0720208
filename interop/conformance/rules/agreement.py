"""Rules on what an exercise has agreed, beside those of the standard (A)."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from ...dis.names import type_name
from ..check import Look, each_pdu
from ..profile import Profile
from ..rule import Level, Rule, Severity
from ..traffic import Stretch
from ..type_pattern import type_numbers

_SOURCE = "the exercise agreement"

A1 = Rule(
    code="A1",
    title="Applications that take part are those that were agreed on",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_SOURCE}, exercise.others",
    mend="Configure the federate's site and application, or name it in the profile.",
)
A2 = Rule(
    code="A2",
    title="The PDU type is one of those that were agreed on",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_SOURCE}, exercise.pdu_types",
    mend="Do not send this type of PDU, or agree on it.",
)
A3 = Rule(
    code="A3",
    title="The entity type is one of those that were agreed on",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_SOURCE}, exercise.entity_types",
    mend="Map the entity to a type that all members know, or agree on it.",
)
A4 = Rule(
    code="A4",
    title="Datagrams go to the addresses and ports that were agreed on",
    severity=Severity.ERROR,
    level=Level.PDU,
    source=f"{_SOURCE}, exercise.addresses and exercise.ports",
    mend="Configure the network of the federate.",
)


@each_pdu(A1)
def applications(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """Who sends; what tells of no application is nobody's."""
    if profile.others:
        return
    federates = stretch.federates
    known = np.array([one is not None for one in federates.applications], np.bool_)
    agreed = np.array(
        [one in profile.members for one in federates.applications], np.bool_
    )
    rows = np.flatnonzero(known[stretch.federate])
    federate = stretch.federate[rows]
    yield Look(
        rule=A1,
        rows=rows,
        failed=~agreed[federate],
        field="site and application",
        value=lambda n: federates.name(int(federate[n])),
        expected=f"one of the {len(profile.members)} that are named",
    )


@each_pdu(A2)
def pdu_types(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What is sent."""
    if not profile.pdu_types:
        return
    agreed = np.zeros(256, np.bool_)
    agreed[list(profile.pdu_types)] = True
    pdu_type = stretch.found.pdu_type
    yield Look(
        rule=A2,
        rows=np.arange(len(stretch)),
        failed=~agreed[pdu_type],
        field="header.pdu_type",
        value=lambda n: f"{pdu_type[n]}, {type_name(int(pdu_type[n]))}",
        expected=f"one of the {len(profile.pdu_types)} types that were agreed on",
    )


@each_pdu(A3)
def entity_types(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """What entities there are."""
    if not profile.entity_types:
        return
    states = stretch.states
    types = type_numbers(states.body["entity_type"])
    agreed = np.zeros(types.size, np.bool_)
    for pattern in profile.entity_types:
        agreed |= pattern.matches(types)
    yield Look(
        rule=A3,
        rows=states.rows,
        failed=~agreed,
        field="entity_type",
        value=lambda n: ".".join(map(str, states.body["entity_type"][n].tolist())),
        expected=f"one of the {len(profile.entity_types)} that were agreed on",
    )


@each_pdu(A4)
def destinations(stretch: Stretch, profile: Profile) -> Iterator[Look]:
    """Where datagrams go to."""
    if not profile.addresses and not profile.ports:
        return
    agreed: NDArray[np.bool_] = np.array(
        [
            (not profile.addresses or host in profile.addresses)
            and (not profile.ports or port in profile.ports)
            for host, port in stretch.ends
        ],
        np.bool_,
    )
    destination = stretch.destination
    hosts, ports = sorted(profile.addresses), sorted(profile.ports)
    yield Look(
        rule=A4,
        rows=np.arange(len(stretch)),
        failed=~agreed[destination],
        field="destination",
        value=lambda n: "%s:%d" % stretch.ends[destination[n]],
        expected=f"{' or '.join(hosts) or 'any address'},"
        f" port {' or '.join(map(str, ports)) or 'any'}",
    )
