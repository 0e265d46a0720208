"""The same play by every ambassador whose RTI is at hand."""

import pytest

from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.local import LocalAmbassador
from interop.hla.rti import Rti
from interop.hla.server import RtiServer
from interop.hla.types import RtiConfiguration

from .exchange import (
    advance,
    delete,
    exchange,
    signal,
    synchronize,
    take_over,
    update,
)

ALL = (update, signal, synchronize, advance, take_over)


def test_the_rti_of_our_own_is_played_with() -> None:
    rti = Rti()
    exchange(LocalAmbassador(rti), LocalAmbassador(rti))
    exchange(LocalAmbassador(rti), LocalAmbassador(rti), steps=ALL)


@pytest.mark.network
def test_the_federate_protocol_is_played_over() -> None:
    with RtiServer(Rti(), listen=["tcp://127.0.0.1:0"]) as server:
        where = RtiConfiguration(rti_address=str(server.addresses[0]))
        exchange(
            FederateProtocolAmbassador(),
            FederateProtocolAmbassador(),
            configuration=where,
            steps=(*ALL[:4], delete),
        )
