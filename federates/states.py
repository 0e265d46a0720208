"""What federates say of themselves in Data PDUs: state, counters, traffic, lateness."""

import json
import logging
from collections.abc import Iterator
from typing import Any

from interop.dis import Data, Pdu
from interop.exercise import Received

logger = logging.getLogger(__name__)

#: Variable datum with a federate's report as JSON text; of our own numbering.
STATUS_DATUM = 0x444D0001


def reports_in(received: Received) -> Iterator[tuple[Pdu, dict[str, Any]]]:
    """Every report heard in a step, with the Data PDU that brought it.

    A report is a table with the layer's name; what is none is logged and passed over.
    """
    for pdu in received.pdus(Data):
        for datum in pdu.body.variable_datums:
            if datum.datum_id != STATUS_DATUM:
                continue
            try:
                report = json.loads(datum.value)
                if not isinstance(report["layer"], str):
                    raise ValueError("the layer has no name")
            except (ValueError, TypeError, KeyError) as error:
                sender = pdu.body.originating_id
                logger.warning("%s: a report that is none: %s", sender, error)
            else:
                yield pdu, report
