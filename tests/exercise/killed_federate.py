"""A federate that works until it is killed: regulates time, updates, waits its turn.

Called with the address of the RTI and a number that no other has.
"""

import itertools
import sys

from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings

STEP = 1.0


class Working(FederateAmbassador):
    """Knows how far it may go."""

    granted = -1.0

    def time_constrained_enabled(self, time: float) -> None:
        self.granted = time

    def time_advance_grant(self, time: float) -> None:
        self.granted = time


def main(address: str, number: str) -> None:
    working = Working()
    rti = FederateProtocolAmbassador(ClientSettings(address=address, asynchronous=True))
    rti.connect(working)
    rti.join_federation_execution("ship", "Sea", federate_name=f"ship {number}")
    ship = rti.get_object_class_handle("Ship")
    name = rti.get_attribute_handle(ship, "Name")
    rti.publish_object_class_attributes(ship, frozenset([name]))
    rti.enable_time_regulation(STEP)
    rti.enable_time_constrained()
    while working.granted < 0:
        rti.evoke_callback(1.0)
    own = rti.register_object_instance(ship)
    for count in itertools.count():
        for _ in range(50):
            rti.update_attribute_values(own, {name: bytes(100)}, b"")
        wanted = working.granted + STEP
        rti.time_advance_request(wanted)
        while working.granted < wanted:
            rti.evoke_callback(1.0)


if __name__ == "__main__":
    main(*sys.argv[1:])
