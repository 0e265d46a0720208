"""From descriptions of data types to their codecs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from ..errors import DataTypeError
from ..omt.datatypes import (
    Alternative,
    ArrayData,
    BasicData,
    DataType,
    EnumeratedData,
    Field,
    FixedRecord,
    ReferenceData,
    SimpleData,
    VariantRecord,
)
from .arrays import (
    Cardinality,
    CharacterElements,
    Elements,
    FixedArrayCodec,
    ListElements,
    OctetElements,
    VariableArrayCodec,
)
from .codec import Codec, shown
from .numbers import (
    ASCII,
    UNICODE,
    BooleanCodec,
    CharacterCodec,
    EnumeratedCodec,
    NumberCodec,
)
from .records import FixedRecordCodec
from .rpr import (
    LengthlessArrayCodec,
    LengthRule,
    NullTerminatedArrayCodec,
    PaddingCodec,
)
from .variants import (
    NOTHING,
    Choice,
    ExtendedVariantRecordCodec,
    VariantRecordCodec,
)

#: Types that say by their names alone that they are characters (1516.2, annex).
CHARACTERS = {"HLAASCIIchar": ASCII, "HLAunicodeChar": UNICODE}
#: What stands where there is no data type.
NO_TYPE = {"", "NA", "N/A"}
#: [2..5], and as others write it: (2..5), 2..5, [2,5], [2..Dynamic].
_RANGE = re.compile(
    r"[\[(]?\s*(\d+)\s*(?:(?:\.\.|,|-)\s*(\d+|dynamic)\s*)?[\])]?", re.IGNORECASE
)
_LETTERS = {8: "bB", 16: "hH", 32: "iI", 64: "qQ"}
_FLOATS = {32: "f", 64: "d"}
_ORDERS = {"big": ">", "little": "<"}
_PADDINGS = {"RPRpaddingTo32Array": 4, "RPRpaddingTo64Array": 8}
_VARIANTS = {
    "HLAvariantRecord": VariantRecordCodec,
    "HLAextendableVariantRecord": ExtendedVariantRecordCodec,
    "RPRextendedVariantRecord": ExtendedVariantRecordCodec,
}

Find = Callable[[str], Codec]


class Compiler:
    """Makes a codec of a description; codecs of its parts come from ``find``."""

    def __init__(
        self,
        descriptions: Mapping[str, DataType],
        notes: Mapping[str, str],
        find: Find,
    ) -> None:
        self._descriptions = descriptions
        self._notes = notes
        self._find = find

    def compile(self, data_type: DataType) -> Codec:
        """Return the codec; DataTypeError where the description allows none."""
        match data_type:
            case BasicData():
                return NumberCodec(data_type.name, *self._basic(data_type))
            case EnumeratedData():
                return self._enumerated(data_type)
            case SimpleData() | ReferenceData():
                return self._simple(data_type)
            case ArrayData():
                return self._array(data_type)
            case FixedRecord():
                return self._fixed(data_type)
            case VariantRecord():
                return self._variant(data_type)
        raise DataTypeError("of no known kind", name=data_type.name)

    def _basic(self, data_type: BasicData) -> tuple[str, str]:
        """Struct's letter and order of a representation, as its texts tell them."""
        told = f"{data_type.name} {data_type.interpretation} {data_type.encoding}"
        told = told.lower()
        order = _ORDERS.get(data_type.endian.strip().lower(), ">")
        if "float" in told or "ieee" in told:
            if data_type.size in _FLOATS:
                return _FLOATS[data_type.size], order
        elif data_type.size in _LETTERS:
            signed = "two's complement" in told or "[-" in told
            return _LETTERS[data_type.size][0 if signed else 1], order
        raise refused(data_type, f"no representation of {data_type.size} bits is known")

    def _representation(self, data_type: DataType, name: str) -> tuple[str, str]:
        codec = self._find(name)
        if not isinstance(codec, NumberCodec):
            raise refused(data_type, f"represented by {name}, which is no number")
        return codec.form, codec.order or ">"

    def _simple(self, data_type: SimpleData | ReferenceData) -> Codec:
        if isinstance(data_type, ReferenceData):
            return self._renamed(data_type)
        form, order = self._representation(data_type, data_type.representation)
        if data_type.name in CHARACTERS:
            return CharacterCodec(data_type.name, form, order)
        return NumberCodec(data_type.name, form, order)

    def _renamed(self, data_type: ReferenceData) -> Codec:
        return self._find(data_type.representation)

    def _enumerated(self, data_type: EnumeratedData) -> Codec:
        form, order = self._representation(data_type, data_type.representation)
        enumerators = {}
        for name, values in data_type.enumerators.items():
            try:
                enumerators[name] = [int(value, 0) for value in values][0]
            except (ValueError, IndexError):
                shown = ", ".join(values) or "no value"
                reason = f"the enumerator {name} has {shown}, not a whole number"
                raise refused(data_type, reason) from None
        if data_type.name == "HLAboolean":
            return BooleanCodec(data_type.name, form, order, enumerators)
        return EnumeratedCodec(data_type.name, form, order, enumerators)

    def _elements(self, data_type: ArrayData) -> Elements:
        name = data_type.data_type
        if name in CHARACTERS:
            return CharacterElements(CHARACTERS[name])
        element = self._descriptions.get(name)
        if isinstance(element, SimpleData) and element.representation == "HLAoctet":
            return OctetElements()
        if name == "HLAoctet":
            return OctetElements()
        return ListElements(self._find(name))

    def _array(self, data_type: ArrayData) -> Codec:
        encoding = data_type.encoding
        if encoding in _PADDINGS:
            return PaddingCodec(data_type.name, _PADDINGS[encoding])
        elements = self._elements(data_type)
        *outer, inner = self._cardinalities(data_type)
        codec = self._one_array(data_type, elements, inner)
        for cardinality in reversed(outer):
            codec = self._one_array(data_type, ListElements(codec), cardinality)
        return codec

    def _one_array(
        self, data_type: ArrayData, elements: Elements, cardinality: Cardinality
    ) -> Codec:
        name = data_type.name
        match data_type.encoding:
            case "HLAfixedArray":
                if not cardinality.fixed:
                    raise refused(data_type, "a fixed array of no fixed cardinality")
                return FixedArrayCodec(name, elements, cardinality.least)
            case "HLAvariableArray":
                return VariableArrayCodec(name, elements, cardinality)
            case "RPRlengthlessArray":
                if not elements.minimum:
                    raise refused(data_type, "elements that may have no octet")
                return LengthlessArrayCodec(name, elements, cardinality)
            case "RPRnullTerminatedArray":
                if isinstance(elements, ListElements) or elements.minimum != 1:
                    raise refused(data_type, "elements that are no octets")
                assert isinstance(elements, OctetElements | CharacterElements)
                return NullTerminatedArrayCodec(name, elements, cardinality)
        raise refused(data_type, f"no encoding {shown(data_type.encoding)} is known")

    def _cardinalities(self, data_type: ArrayData) -> Iterator[Cardinality]:
        for told in re.split(r",(?![^\[(]*[\])])", data_type.cardinality):
            part = told.strip()
            found = _RANGE.fullmatch(part)
            if part.lower() in ("dynamic", ""):
                yield Cardinality()
            elif found is None:
                raise refused(data_type, f"no cardinality is {part!r}")
            elif found[2] is None:
                yield Cardinality(int(found[1]), int(found[1]))
            elif found[2].isdigit():
                yield Cardinality(int(found[1]), int(found[2]))
            else:
                yield Cardinality(int(found[1]))

    def _fixed(self, data_type: FixedRecord) -> Codec:
        if data_type.encoding not in ("", "HLAfixedRecord"):
            reason = f"no encoding {shown(data_type.encoding)} is known"
            raise refused(data_type, reason)
        fields: list[tuple[str, Codec]] = []
        rules = {}
        whole: set[str] = set()
        for field in self._all_fields(data_type):
            codec = self._find(field.data_type)
            rule = self._rule(data_type, field)
            if rule is not None and isinstance(codec, LengthlessArrayCodec):
                if not rule.names <= whole:
                    reason = f"{rule.text!r} is not told by fields before {field.name}"
                    raise refused(data_type, reason)
                rules[field.name] = rule
            if isinstance(codec, NumberCodec) and codec.form not in "fd":
                whole.add(field.name)
            fields.append((field.name, codec))
        return FixedRecordCodec(data_type.name, fields, rules)

    def _rule(self, data_type: FixedRecord, field: Field) -> LengthRule | None:
        """The rule of a length that a note of the field states."""
        for label in sorted(field.notes):
            try:
                rule = LengthRule.found(self._notes.get(label, ""))
            except ValueError as error:
                raise refused(data_type, f"{label}: {error}") from None
            if rule is not None:
                return rule
        return None

    def _all_fields(self, data_type: FixedRecord) -> Iterator[Field]:
        """The fields of an included record come first (1516.2-2025, 4.14.10.1)."""
        seen = {data_type.name}
        chain = [data_type]
        while chain[-1].include:
            included = self._descriptions.get(chain[-1].include)
            if not isinstance(included, FixedRecord) or included.name in seen:
                reason = f"includes {chain[-1].include}, which is no fixed record"
                raise refused(chain[-1], reason)
            seen.add(included.name)
            chain.append(included)
        for record in reversed(chain):
            yield from record.fields

    def _variant(self, data_type: VariantRecord) -> Codec:
        kind = _VARIANTS.get(data_type.encoding or "HLAvariantRecord")
        if kind is None:
            reason = f"no encoding {shown(data_type.encoding)} is known"
            raise refused(data_type, reason)
        codec = self._find(data_type.data_type)
        if not isinstance(codec, EnumeratedCodec):
            reason = f"the discriminant's {data_type.data_type} is not enumerated"
            raise refused(data_type, reason)
        choices: dict[int, Choice] = {}
        other = NOTHING
        for alternative in data_type.alternatives:
            choice = self._choice(alternative)
            for number in self._numbers(data_type, alternative):
                if number is None:
                    other = choice
                else:
                    choices.setdefault(number, choice)
        return kind(data_type.name, data_type.discriminant, codec, choices, other)

    def _choice(self, alternative: Alternative) -> Choice:
        if alternative.data_type.upper() in NO_TYPE:
            return NOTHING
        return Choice(alternative.name, self._find(alternative.data_type))

    def _numbers(
        self, data_type: VariantRecord, alternative: Alternative
    ) -> Iterator[int | None]:
        """The values that select an alternative; None for all that no other has."""
        enumerated = self._descriptions[data_type.data_type]
        assert isinstance(enumerated, EnumeratedData)
        names = list(enumerated.enumerators)
        values = list(enumerated.enumerators.values())

        def place(name: str) -> int:
            try:
                return names.index(name.strip())
            except ValueError:
                reason = f"{data_type.data_type} has no enumerator {name.strip()!r}"
                raise refused(data_type, reason) from None

        for told in alternative.enumerators.split(","):
            if told.strip() == "HLAother":
                yield None
            elif told.strip().startswith("["):
                first, _, last = told.strip(" []").partition("..")
                for several in values[place(first) : place(last) + 1]:
                    yield from (int(value, 0) for value in several)
            else:
                yield from (int(value, 0) for value in values[place(told)])


def refused(data_type: DataType, reason: str) -> DataTypeError:
    """The error that says why a description has no encoding."""
    place = str(data_type.place) if data_type.place.file else ""
    return DataTypeError(reason, name=data_type.name, place=place)
