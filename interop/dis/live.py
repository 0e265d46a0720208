"""Live entity PDUs (IEEE 1278.1-2012, 9.4), made small for slow links.

The layouts are those of KDIS (1278.1a-1998) and open-dis (DIS 7 XML). In their
headers the status is a subprotocol number (UID 417).
"""

from ..wire import U8, U16, Trailing, record
from .parameters import VariableParameter
from .pdu import pdu


@record
class LiveEntityId:
    """Which live entity, of which live simulation."""

    site: U8
    application: U8
    entity: U16


@pdu(48, family=11, since=6)
class ArticulatedParts:
    """How the parts of a live entity stand."""

    entity_id: LiveEntityId
    parameters: Trailing[VariableParameter] = ()
