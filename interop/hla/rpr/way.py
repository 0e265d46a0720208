"""How one field becomes a value of the object model, and the other way round.

A way is made of a `Link`, the description of what it leads to, and what the body of the
PDU declares. ``take`` reads a body, ``give`` fills in fields of one, by their paths.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from fom.mapping import Link
from fom.omt.datatypes import DataType

from .names import Names

Fields = dict[str, Any]
Take = Callable[[Any], Any]
Give = Callable[[Any, Fields], None]


class Way(NamedTuple):
    """Both directions of one link."""

    take: Take
    give: Give


class Ground(NamedTuple):
    """What ways are made on."""

    data_types: Mapping[str, DataType]
    names: Names
    lost: Counter[str]  #: what was not carried over, in words


Make = Callable[[Link, str, Any, Ground], Way]
