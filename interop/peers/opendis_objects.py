"""Fills and reads objects of the package `opendis`, which has no types to rely on."""

import importlib
import inspect
import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from typing import Any

from .. import dis
from ..errors import PeerError
from ..wire import Length, Padding, Raw, Size, Spare, decode, encode
from ..wire.fields import Scalar, limits_of
from ..wire.items import item_decoder
from ..wire.layout import Field, is_record, layout_of
from .links import NOWHERE, Link, links_of, records_in
from .opendis_names import BODIES, PDU_TYPES, RECORDS, SHARED

#: What follows from the class or from the rest: not asked for.
COMPUTED = frozenset(
    {
        "antennaPatternCount",
        "beamDataLength",
        "length",
        "modulationParameterCount",
        "pduType",
        "protocolFamily",
        "recordLength",
        "recordType",
        "systemDataLength",
    }
)
#: Of these, the size of a record and of all that belongs to it.
SIZES = ("systemDataLength", "beamDataLength", "recordLength")
HEADER = frozenset(
    {"exerciseID", "padding", "pduStatus", "protocolVersion", "timestamp"}
)
#: A record for which their classes have one number.
AS_NUMBER = (dis.JammingTechnique,)
_PARAMETER = struct.Struct(">BdIHB")  #: as their VariableParameter splits 16 octets
_decode_parameter = item_decoder(dis.VariableParameter)


@cache
def library() -> "Library":
    """Return what is known of the installed package; ImportError when it is not."""
    try:
        return Library(importlib.import_module("opendis.dis7"))
    except ImportError as error:
        hint = "install it with the extra: dome-federates[opendis]"
        raise ImportError(f"{error}; {hint}") from None


class Library:
    """The classes of `opendis.dis7`, and how they go with ours."""

    def __init__(self, module: Any) -> None:
        self._module = module
        #: Their class for each PDU type that they have one for.
        self.pdu_classes: Mapping[int, type] = dict(_pdu_classes(module))
        self._types = {kind: number for number, kind in self.pdu_classes.items()}
        self._links: dict[tuple[type, type], tuple[Link, ...]] = {}
        self._records: dict[type, type] = {}  #: theirs to ours
        self._made: dict[type, type] = {}  #: ours to theirs
        for ours, name, names in RECORDS:
            theirs = getattr(module, name)
            self._records[theirs] = ours
            self._made.setdefault(ours, theirs)
            self._links[theirs, ours] = links_of(ours, names, self._attributes(theirs))

    def blank(self, kind: type) -> Any:
        """Return an object as their constructor makes it, or should."""
        try:
            return kind()
        except NameError:  # LinearObjectStatePdu names what it never defined
            made: Any = object.__new__(kind)
            self._module.Pdu.__init__(made)
            return made

    def pdu_type_of(self, theirs: object) -> int:
        """Return the PDU type of an object's class; PeerError when it has none."""
        for kind in type(theirs).__mro__:
            if kind in self._types:
                return self._types[kind]
        raise PeerError(f"{type(theirs).__name__} is no PDU of opendis", field="")

    def links(self, theirs: type, ours: type) -> tuple[Link, ...]:
        """Return where a class of theirs holds the fields of one of our bodies."""
        if (theirs, ours) not in self._links:
            fields = {field.name for field in layout_of(ours).fields}
            shared = {name: at for name, at in SHARED.items() if name in fields}
            names = shared | dict(BODIES.get(ours, {}))
            attributes = self._attributes(theirs)
            self._links[theirs, ours] = links_of(ours, names, attributes)
        return self._links[theirs, ours]

    def _attributes(self, kind: type) -> list[str]:
        try:
            names = list(vars(kind()))
        except NameError:
            names = list(inspect.signature(kind).parameters)
        known = COMPUTED | (HEADER if kind in self._types else frozenset())
        return [name for name in names if name not in known]

    # from ours to theirs

    def fill(self, theirs: Any, record: Any) -> Any:
        """Give an object of theirs the values of a record, and return it."""
        for link in self.links(type(theirs), type(record)):
            value = record
            for name in link.ours:
                value = getattr(value, name)
            if isinstance(link.field.mark, Spare) and link.theirs != NOWHERE:
                value = 8 * len(getattr(record, link.field.mark.of)) - value
            with within(link.name):
                self._put(theirs, link, value)
        for field in layout_of(type(record)).fields:
            if isinstance(field.mark, Size):
                size = len(encode(record)) // field.mark.unit
                (name,) = (one for one in SIZES if hasattr(theirs, one))
                most = limits_of(field.mark.code)
                setattr(theirs, name, size if most and size <= most[1] else 0)
        return theirs

    def _put(self, theirs: Any, link: Link, value: Any) -> None:
        if link.theirs == NOWHERE:
            if value != _nothing(link.field):
                reason = f"{type(theirs).__name__} has no place for it"
                raise PeerError(reason, field="")
            return
        *path, last = link.theirs.split(".")
        for name in path:
            theirs = getattr(theirs, name)
        there = type(getattr(theirs, last, None))
        setattr(theirs, last, self._given(link.field, value, there))

    def _given(self, field: Field, value: Any, there: type) -> Any:
        """Return a value as their attribute, which now holds a ``there``, holds it."""
        if isinstance(value, tuple):
            return [self._given_item(item, at) for at, item in enumerate(value)]
        if isinstance(value, bytes):
            return list(value)
        if isinstance(value, AS_NUMBER):
            return int.from_bytes(encode(value))
        if not is_record(type(value)):
            return value
        if field.select is not None:
            if type(value) in self._made:
                return [self._given_item(value, 0)]
            return list(encode(value))
        if self._records.get(there) is type(value):
            return self.fill(self.blank(there), value)
        return self._given_record(value)

    def _given_item(self, value: Any, at: int) -> Any:
        if not is_record(type(value)):
            return value
        with within(f"[{at}]"):
            return self._given_record(value)

    def _given_record(self, value: Any) -> Any:
        if isinstance(value, dis.UnknownParameter):
            parts = _PARAMETER.unpack(encode(value))
            return self._module.VariableParameter(*parts)
        kind = self._made.get(type(value))
        if kind is None:
            reason = f"opendis has no class for a {type(value).__name__}"
            raise PeerError(reason, field="")
        return self.fill(self.blank(kind), value)

    # from theirs to ours

    def read(self, theirs: Any, ours: type) -> Any:
        """Return an object of theirs as a record of ours."""
        kind = self._known(theirs)
        links = self.links(kind, ours)
        self._check_rest(theirs, kind, links)
        values: dict[str, Any] = {}
        inside: dict[str, dict[str, Any]] = {}
        for link in links:
            with within(link.theirs):
                value = self._value(theirs, link)
            *path, last = link.ours
            (inside.setdefault(path[0], {}) if path else values)[last] = value
        for field in layout_of(ours).fields:
            if field.name in inside:
                values[field.name] = field.type(**inside[field.name])
        return ours(**values)

    def _known(self, theirs: object) -> type:
        """Return the class of theirs that an object is of, or inherits."""
        kinds = (k for k in type(theirs).__mro__ if k in self._types | self._records)
        return next(kinds)

    def _value(self, theirs: Any, link: Link) -> Any:
        if link.theirs == NOWHERE:
            return _nothing(link.field)
        value = theirs
        for name in link.theirs.split("."):
            if not hasattr(value, name):
                raise PeerError("opendis does not make it: set it", field="")
            value = getattr(value, name)
        field = link.field
        if isinstance(field.mark, Spare):
            return self._spare(theirs, field.mark.of, self.number(value, ""))
        if field.is_tuple:
            kinds = records_in(field)
            return tuple(self._taken_item(kinds, *one) for one in enumerate(value))
        if field.select is not None and value and not isinstance(value[0], int):
            kinds = tuple(kind for _, kind in field.select.cases)
            if len(value) > 1:
                raise PeerError(f"{len(value)} records, at most one", field="")
            return self._taken_item(kinds, 0, value[0])
        if field.select is not None or isinstance(field.mark, Raw | Length):
            return _octets(value)
        if isinstance(field.mark, Scalar):
            return _of_either_sign(self.number(value, ""), field.mark.code)
        return self._taken(value, records_in(field))

    def _taken_item(self, kinds: tuple[type, ...], at: int, value: Any) -> Any:
        with within(f"[{at}]"):
            return self._taken(value, kinds)

    def _taken(self, value: Any, kinds: tuple[type, ...]) -> Any:
        """Return what of ours a value is: a number, or a record of these kinds."""
        if not kinds:
            return self.number(value, "")
        if kinds[0] in AS_NUMBER and isinstance(value, int):
            return decode(kinds[0], value.to_bytes(layout_of(kinds[0]).size))
        if dis.UnknownParameter in kinds:
            if isinstance(value, self._module.VariableParameter):
                return self._parameter(value)
        for kind in type(value).__mro__:
            if self._records.get(kind) in kinds:
                return self.read(value, self._records[kind])
        wanted = " or ".join(
            theirs.__name__ for theirs, ours in self._records.items() if ours in kinds
        )
        raise PeerError(f"a {type(value).__name__} is no {wanted}", field="")

    def number(self, value: Any, field: str) -> Any:
        """Return a number; what they have as octets counts as one, ``b"00"`` as 0."""
        if isinstance(value, bytes):
            return 0 if not value.strip(b"0") else int.from_bytes(value)
        if not isinstance(value, int | float):
            raise PeerError(f"{value!r} is no number", field=field)
        return value

    def _spare(self, theirs: Any, of: str, bits: int) -> int:
        """Return how many bits of the last octet do not count; 0 bits means unset."""
        kind = self._known(theirs)
        links = self.links(kind, self._records[kind])
        (octets,) = (getattr(theirs, one.theirs) for one in links if one.name == of)
        spare = 8 * len(octets) - bits if bits else 0
        if not 0 <= spare <= 7:
            raise PeerError(f"{bits} bits, of {len(octets)} octets", field="")
        return spare

    def _parameter(self, value: Any) -> Any:
        """Return what the 16 octets of a VariableParameter are."""
        names = ("recordType", *(f"variableParameterFields{n}" for n in range(1, 5)))
        try:
            octets = _PARAMETER.pack(*(getattr(value, name) for name in names))
        except struct.error as error:
            raise PeerError(str(error), field="") from None
        return _decode_parameter(octets, 0, len(octets))[0]

    def _check_rest(self, theirs: Any, kind: type, links: tuple[Link, ...]) -> None:
        """Raise PeerError when an attribute that we have no field for has a value."""
        known = {link.theirs.partition(".")[0] for link in links} | COMPUTED
        if kind in self._types:
            known |= HEADER
        for name, usual in vars(self.blank(kind)).items():
            if name not in known and not _same(getattr(theirs, name, usual), usual):
                raise PeerError("there is no such field in the standard", field=name)


@contextmanager
def within(name: str) -> Iterator[None]:
    """Complete the path of a field that a PeerError names."""
    try:
        yield
    except PeerError as error:
        dot = "." if error.field and not error.field.startswith("[") else ""
        raise PeerError(error.reason, field=f"{name}{dot}{error.field}") from None


def _pdu_classes(module: Any) -> Iterator[tuple[int, type]]:
    """Yield the PDU types that they have a class for; the first one counts."""
    for name, kind in inspect.getmembers(module, inspect.isclass):
        number = PDU_TYPES.get(name, getattr(kind, "pduType", None))
        if isinstance(number, int):
            yield number, kind


def _nothing(field: Field) -> Any:
    """Return what stands for a field that has no value."""
    if field.is_tuple:
        return ()
    if isinstance(field.mark, Raw):
        return bytes(field.mark.size)
    return b"" if isinstance(field.mark, Padding | Length) else 0


def _octets(value: Any) -> bytes:
    """Return a list of octets as such."""
    try:
        return bytes(_of_either_sign(one, "B") for one in value)
    except (TypeError, ValueError):
        raise PeerError(f"{value!r} are no octets", field="") from None


def _of_either_sign(value: Any, code: str) -> Any:
    """Return an integer whose bits they took for signed, or for unsigned, as it is."""
    limits = limits_of(code)
    if limits is None or not isinstance(value, int):
        return value
    lowest, highest = limits
    size = highest - lowest + 1
    if lowest <= value <= highest or not -size // 2 <= value < size:
        return value
    return value - size if value > highest else value + size


def _same(one: Any, other: Any) -> bool:
    """Tell whether two attributes hold the same, objects by what they hold."""
    if isinstance(one, bytes | int | float) or isinstance(other, bytes | int | float):
        return bool(_zero_or_self(one) == _zero_or_self(other))
    if type(one) is not type(other):
        return False
    if isinstance(one, list):
        return len(one) == len(other) and all(map(_same, one, other))
    if not hasattr(one, "__dict__"):
        return bool(one == other)
    return all(
        _same(value, getattr(other, name, None)) for name, value in vars(one).items()
    )


def _zero_or_self(value: Any) -> Any:
    return 0 if isinstance(value, bytes) and not value.strip(b"0") else value
