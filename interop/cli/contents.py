"""What octets of a PDU hold where a field elsewhere says so."""

from ..dis import (
    IFF,
    DeadReckoning,
    Descriptor,
    Detonation,
    Fire,
    Mode5Layer,
    ModeSLayer,
    Pdu,
    RecordSet,
)
from ..dis.elsewhere import (
    basic_data_of,
    content_of,
    descriptor_of,
    other_of,
    records_of,
)
from ..dis.radio import Transmission
from ..wire.layout import is_record


def contents(pdu: Pdu, owner: object, name: str) -> tuple[object, ...]:
    """Return the records that a field holds, one behind another; () if none are known.

    Parameters
    ----------
    pdu : the PDU, whose body or header may say what they are
    owner : the record that has the field
    name : of the field
    """
    found: tuple[object, ...] = ()
    if isinstance(owner, Transmission) and name == "data":
        found = (content_of(owner),)
    elif isinstance(owner, DeadReckoning) and name == "other":
        found = (other_of(owner),)
    elif isinstance(owner, Mode5Layer | ModeSLayer) and name == "basic":
        if isinstance(pdu.body, IFF):
            found = (basic_data_of(pdu.body, owner),)
    elif isinstance(owner, RecordSet) and name == "values":
        found = records_of(owner)
    elif isinstance(owner, Fire | Detonation) and name == "descriptor":
        descriptor = descriptor_of(pdu)
        found = () if type(descriptor) is Descriptor else (descriptor,)
    return found if all(is_record(type(one)) for one in found) else ()
