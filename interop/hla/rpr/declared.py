"""Data types of an OMT document that stand for records of ours, as XML."""

import inspect
from collections.abc import Mapping
from xml.sax.saxutils import escape

from ...wire import Raw
from ...wire.fields import Scalar
from ...wire.layout import Field, alternatives, is_record, scalar_code
from .plainly import DISCRIMINANT, OTHER, PREFIX, camel, fields_of, number_of

#: By `struct` code: simple data type, and its representation.
_SIMPLE = {
    "B": ("UnsignedInteger8", "HLAoctet"),
    "H": ("UnsignedInteger16", "RPRunsignedInteger16BE"),
    "I": ("UnsignedInteger32", "RPRunsignedInteger32BE"),
    "Q": ("UnsignedInteger64", "RPRunsignedInteger64BE"),
    "i": ("Integer32", "HLAinteger32BE"),
    "f": ("Float32", "HLAfloat32BE"),
    "d": ("Float64", "HLAfloat64BE"),
}
#: Unsigned integers as the RPR FOM declares them, since the MIM has none.
_BASIC = "".join(f"""      <basicData>
        <name>RPRunsignedInteger{bits}BE</name>
        <size>{bits}</size>
        <interpretation>Integer in the range [0, 2^{bits}-1]</interpretation>
        <endian>Big</endian>
        <encoding>{bits}-bit unsigned integer.</encoding>
      </basicData>
""" for bits in (16, 32, 64))


def element(indent: int, tag: str, text: str) -> str:
    """One element on a line of its own."""
    return f"{' ' * indent}<{tag}>{escape(text)}</{tag}>\n"


def named(indent: int, tag: str, parts: Mapping[str, str]) -> str:
    """An element with others in it, in their order."""
    inner = "".join(element(indent + 2, name, text) for name, text in parts.items())
    blank = " " * indent
    return f"{blank}<{tag}>\n{inner}{blank}</{tag}>\n"


def said(cls: type) -> str:
    """The first line of what a class says of itself."""
    return inspect.cleandoc(cls.__doc__ or "").partition("\n")[0]


class Types:
    """Data types that records ask for, each declared once, by table and name."""

    def __init__(self) -> None:
        self._simple: dict[str, str] = {}
        self._enumerated: dict[str, str] = {}
        self._array: dict[str, str] = {}
        self._fixed: dict[str, str] = {}
        self._variant: dict[str, str] = {}

    def text(self) -> str:
        """All of them."""
        tables = (
            ("basicDataRepresentations", _BASIC),
            ("simpleDataTypes", _sorted(self._simple)),
            ("enumeratedDataTypes", _sorted(self._enumerated)),
            ("arrayDataTypes", _sorted(self._array)),
            ("fixedRecordDataTypes", _sorted(self._fixed)),
            ("variantRecordDataTypes", _sorted(self._variant)),
        )
        inner = "".join(f"    <{name}>\n{text}    </{name}>\n" for name, text in tables)
        return f"  <dataTypes>\n{inner}  </dataTypes>\n"

    def of_field(self, field: Field, owner: type) -> str:
        """The data type of a field of a record."""
        if field.is_tuple:
            code = scalar_code(field.item)
            if code:
                return self.list_of(self.number(code))
            kinds = alternatives(field.item)
            if len(kinds) == 1:
                return self.list_of(self.of_record(kinds[0]))
            return self.list_of(self._one_of(f"{PREFIX}{owner.__name__}Record", kinds))
        if is_record(field.type):
            return self.of_record(field.type)
        if isinstance(field.mark, Scalar):
            return self.number(field.mark.code)
        if isinstance(field.mark, Raw):
            return self._octets(field.mark.size)
        return "HLAopaqueData"

    def of_record(self, cls: type) -> str:
        """The fixed record of a record class."""
        name = PREFIX + cls.__name__
        if name not in self._fixed:
            fields = {
                camel(one.name): self.of_field(one, cls) for one in fields_of(cls)
            }
            self.record(name, said(cls), fields)
        return name

    def record(self, name: str, semantics: str, fields: Mapping[str, str]) -> None:
        """Declare a fixed record."""
        text = element(8, "encoding", "HLAfixedRecord")
        text += element(8, "semantics", semantics)
        for field, data_type in fields.items():
            text += named(8, "field", {"name": field, "dataType": data_type})
        self._fixed[name] = _declared("fixedRecordData", name, text)

    def number(self, code: str) -> str:
        """The simple data type of a number."""
        short, representation = _SIMPLE[code]
        name = PREFIX + short
        text = element(8, "representation", representation)
        for detail in ("units", "resolution", "accuracy"):
            text += element(8, detail, "NA")
        self._simple[name] = _declared("simpleData", name, text)
        return name

    def list_of(self, item: str) -> str:
        """The array of any number of something."""
        name = f"{item}Array"
        self._array[name] = _array(name, item, "Dynamic", "HLAvariableArray")
        return name

    def _octets(self, size: int) -> str:
        name = f"{PREFIX}Octets{size}"
        self._array[name] = _array(name, "HLAoctet", str(size), "HLAfixedArray")
        return name

    def _one_of(self, name: str, kinds: tuple[type, ...]) -> str:
        """The variant record of one of several records, the last one any other."""
        typed = [(number_of(kind), kind) for kind in kinds]
        numbers = f"{name}TypeEnum32"
        text = element(8, "representation", "RPRunsignedInteger32BE")
        for number, kind in typed:
            if number is not None:
                told = {"name": kind.__name__, "value": str(number)}
                text += named(8, "enumerator", told)
        self._enumerated[numbers] = _declared("enumeratedData", numbers, text)
        text = element(8, "discriminant", DISCRIMINANT)
        text += element(8, "dataType", numbers)
        for number, kind in typed:
            called, data_type = kind.__name__, "HLAopaqueData"
            if number is not None:
                data_type = self.of_record(kind)
            told = {
                "enumerator": called if number is not None else "HLAother",
                "name": called if number is not None else OTHER,
                "dataType": data_type,
            }
            text += named(8, "alternative", told)
        text += element(8, "encoding", "HLAvariantRecord")
        self._variant[name] = _declared("variantRecordData", name, text)
        return name


def _declared(tag: str, name: str, text: str) -> str:
    return f"      <{tag}>\n{element(8, 'name', name)}{text}      </{tag}>\n"


def _array(name: str, item: str, cardinality: str, encoding: str) -> str:
    text = element(8, "dataType", item)
    text += element(8, "cardinality", cardinality)
    text += element(8, "encoding", encoding)
    return _declared("arrayData", name, text)


def _sorted(table: Mapping[str, str]) -> str:
    return "".join(table[name] for name in sorted(table))
