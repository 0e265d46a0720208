"""Some data types of the standard MIM, described by hand for tests."""

from fom.omt.datatypes import ArrayData, BasicData, DataType, EnumeratedData, SimpleData

_SIGNED = "two's complement signed integer"


def basic(name: str, size: int, encoding: str, endian: str = "Big") -> BasicData:
    return BasicData(name=name, size=size, endian=endian, encoding=encoding)


def array(name: str, data_type: str, cardinality: str, encoding: str) -> ArrayData:
    return ArrayData(
        name=name, data_type=data_type, cardinality=cardinality, encoding=encoding
    )


_TYPES: list[DataType] = [
    basic("HLAoctet", 8, "Assumed to be portable"),
    basic("HLAoctetPairBE", 16, "Assumed to be portable"),
    basic("HLAoctetPairLE", 16, "Assumed to be portable", "Little"),
    *(
        basic(f"HLAinteger{size}{end}", size, _SIGNED, endian)
        for size in (16, 32, 64)
        for end, endian in (("BE", "Big"), ("LE", "Little"))
    ),
    *(
        basic(f"HLAfloat{size}{end}", size, "IEEE Std 754-1985", endian)
        for size in (32, 64)
        for end, endian in (("BE", "Big"), ("LE", "Little"))
    ),
    SimpleData(name="HLAASCIIchar", representation="HLAoctet"),
    SimpleData(name="HLAunicodeChar", representation="HLAoctetPairBE"),
    SimpleData(name="HLAbyte", representation="HLAoctet"),
    EnumeratedData(
        name="HLAboolean",
        representation="HLAinteger32BE",
        enumerators={"HLAfalse": ("0",), "HLAtrue": ("1",)},
    ),
    array("HLAASCIIstring", "HLAASCIIchar", "Dynamic", "HLAvariableArray"),
    array("HLAunicodeString", "HLAunicodeChar", "Dynamic", "HLAvariableArray"),
    array("HLAopaqueData", "HLAbyte", "Dynamic", "HLAvariableArray"),
    array("HLAhandle", "HLAbyte", "Dynamic", "HLAvariableArray"),
    array("HLAhandleList", "HLAhandle", "Dynamic", "HLAvariableArray"),
    array("HLAlogicalTime", "HLAbyte", "Dynamic", "HLAvariableArray"),
    array("HLAtoken", "HLAbyte", "0", "HLAfixedArray"),
]

MIM = {data_type.name: data_type for data_type in _TYPES}
