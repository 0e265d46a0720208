"""Descriptions of object models, as an OMT document declares them (IEEE 1516.2).

Texts are as written, with the white space at their ends taken off; an absent element
is an empty one.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeVar

from .datatypes import NOWHERE, DataType, Place


class Edition(Enum):
    """The edition of a document, which its namespace tells."""

    OMT_2010 = "http://standards.ieee.org/IEEE1516-2010"
    OMT_2025 = "http://standards.ieee.org/IEEE1516-2025"


@dataclass(frozen=True, kw_only=True)
class Attribute:
    """An attribute of an object class."""

    name: str
    data_type: str = ""
    update_type: str = ""
    update_condition: str = ""
    ownership: str = ""
    sharing: str = ""
    dimensions: tuple[str, ...] = ()
    transportation: str = ""
    order: str = ""
    value_required: bool | None = None  #: 2025 only
    semantics: str = ""
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Parameter:
    """A parameter of an interaction class."""

    name: str
    data_type: str = ""
    value_required: bool | None = None  #: 2025 only
    semantics: str = ""
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class ObjectClass:
    """An object class and the classes below it. Inherited attributes are not in it."""

    name: str
    sharing: str = ""
    dimensions: tuple[str, ...] = ()  #: 2025; of the attributes in 2010
    semantics: str = ""
    attributes: Mapping[str, Attribute] = field(default_factory=dict)
    classes: Mapping[str, "ObjectClass"] = field(default_factory=dict)
    directed_interactions: Mapping[str, str] = field(default_factory=dict)
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class InteractionClass:
    """An interaction class and the classes below it."""

    name: str
    sharing: str = ""
    dimensions: tuple[str, ...] = ()
    transportation: str = ""
    order: str = ""
    semantics: str = ""
    parameters: Mapping[str, Parameter] = field(default_factory=dict)
    classes: Mapping[str, "InteractionClass"] = field(default_factory=dict)
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Dimension:
    """A dimension of data distribution management."""

    name: str
    data_types: tuple[str, ...] = ()  #: of the input; 2010 has one at most
    input_description: str = ""  #: 2025 only
    upper_bound: int | None = None
    normalization: str = ""
    output_semantics: str = ""  #: 2025 only
    value: str = ""
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Transportation:
    """A transportation type."""

    name: str
    reliable: str = ""
    semantics: str = ""
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class UpdateRate:
    """An update rate designator."""

    name: str
    rate: str = ""  #: Hz, as written
    semantics: str = ""
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class SynchronizationPoint:
    """A synchronization point that federates agreed on."""

    label: str
    data_type: str = ""
    capability: str = ""
    semantics: str = ""
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class TimeRepresentation:
    """The data types of time stamps and of lookahead (intervals)."""

    time_stamp: str = ""
    lookahead: str = ""
    notes: frozenset[str] = frozenset()
    place: Place = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, kw_only=True)
class Identification:
    """What a document says of itself."""

    name: str = ""
    type: str = ""
    version: str = ""
    #: type (Dependency...) and identification
    references: tuple[tuple[str, str], ...] = ()
    #: all else that is told, by path: description, poc/pocName, poc[2]/pocName
    entries: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ObjectModel:
    """One module, or modules merged: the same kind of thing."""

    edition: Edition
    identification: Identification
    objects: ObjectClass | None = None  #: HLAobjectRoot
    interactions: InteractionClass | None = None  #: HLAinteractionRoot
    dimensions: Mapping[str, Dimension] = field(default_factory=dict)
    time: TimeRepresentation | None = None
    tags: Mapping[str, str] = field(default_factory=dict)  #: category: data type
    synchronizations: Mapping[str, SynchronizationPoint] = field(default_factory=dict)
    transportations: Mapping[str, Transportation] = field(default_factory=dict)
    update_rates: Mapping[str, UpdateRate] = field(default_factory=dict)
    switches: Mapping[str, str] = field(default_factory=dict)  #: name: setting
    data_types: Mapping[str, DataType] = field(default_factory=dict)  #: all kinds
    notes: Mapping[str, str] = field(default_factory=dict)
    #: where the document itself, its tags, its switches and its notes stand, by path
    places: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)

    def object_classes(self) -> Iterator[tuple[str, ObjectClass]]:
        """Every object class with its full name below HLAobjectRoot, parents first."""
        if self.objects is not None:
            yield from _walk(self.objects, "")

    def interaction_classes(self) -> Iterator[tuple[str, InteractionClass]]:
        """Every interaction class with its full name, parents first."""
        if self.interactions is not None:
            yield from _walk(self.interactions, "")


C = TypeVar("C", ObjectClass, InteractionClass)


def _walk(cls: C, above: str) -> Iterator[tuple[str, C]]:
    name = f"{above}.{cls.name}" if above else cls.name
    yield name, cls
    for below in cls.classes.values():
        yield from _walk(below, name)
