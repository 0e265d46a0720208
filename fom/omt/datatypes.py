"""Descriptions of data types, as an OMT document declares them (1516.2, 4.13)."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Place:
    """Where something stands: the file, its line, and the path of names down to it."""

    file: str
    line: int
    path: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.path}"


NOWHERE = Place("", 0, "")


@dataclass(frozen=True, kw_only=True)
class DataType:
    """What all data types have. ``place`` takes no part in comparison.

    An absent element is an empty one everywhere, and an absent size is 0: a module may
    tell half of a type and leave the rest to another one.
    """

    name: str
    semantics: str = ""
    notes: frozenset[str] = frozenset()  #: labels, of its parts too
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class BasicData(DataType):
    """A representation: a number of bits and what they mean."""

    size: int  #: bits
    endian: str  #: Big or Little
    interpretation: str = ""
    encoding: str = ""


@dataclass(frozen=True, kw_only=True)
class SimpleData(DataType):
    """A basic representation with a unit."""

    representation: str
    units: str = ""
    resolution: str = ""
    accuracy: str = ""


@dataclass(frozen=True, kw_only=True)
class EnumeratedData(DataType):
    """Names for some values of a basic representation."""

    representation: str
    enumerators: Mapping[str, tuple[str, ...]]  #: name: values as written


@dataclass(frozen=True, kw_only=True)
class ArrayData(DataType):
    """Elements of one type, in a number that is fixed, a range or dynamic."""

    data_type: str
    cardinality: str  #: as written: 4, 3,5 for dimensions, 0..16 or Dynamic
    encoding: str  #: HLAfixedArray, HLAvariableArray, or a name of RPR's


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field of a fixed record."""

    name: str
    data_type: str
    semantics: str = ""
    notes: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class FixedRecord(DataType):
    """Fields in their order."""

    fields: tuple[Field, ...]
    encoding: str = ""  #: empty: HLAfixedRecord
    include: str = ""  #: the record whose fields come first (2025)


@dataclass(frozen=True, kw_only=True)
class Alternative:
    """What follows a discriminant that has one of some values."""

    enumerators: str  #: as written: names, [a..b] ranges, commas, or HLAother
    name: str = ""  #: empty with an empty data type: nothing follows
    data_type: str = ""
    semantics: str = ""
    notes: frozenset[str] = frozenset()


@dataclass(frozen=True, kw_only=True)
class VariantRecord(DataType):
    """A discriminant and what its value selects."""

    discriminant: str
    data_type: str  #: of the discriminant: an enumerated one
    alternatives: tuple[Alternative, ...]
    encoding: str = ""  #: empty: HLAvariantRecord


@dataclass(frozen=True, kw_only=True)
class ReferenceData(DataType):
    """A value that names an object instance (2025)."""

    representation: str
    referenced_class: str
    referenced_attribute: str = ""
