import io
import random
import struct
import zipfile
from typing import Any

import pytest
from google.protobuf.descriptor import Descriptor, FieldDescriptor

from interop.errors import DecodeError
from interop.hla import errors, types
from interop.hla.fedpro import fom_modules
from interop.hla.fedpro import messages_pb2 as schema
from interop.hla.fedpro.codec import CALLBACKS, CALLS, RESULTS, Codec
from interop.hla.fedpro.fields import fields_of
from interop.hla.fedpro.values import ENUMS
from interop.hla.names import snake
from interop.hla.types import FomModule, JoinResult, RangeBounds

HANDLE = b"\0\0\0\7"


class Maker:
    """Makes a value for each field of the schema, of what is random."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def values(self, descriptor: Descriptor) -> tuple[Any, ...]:
        return tuple(self.value(field) for field in descriptor.fields)

    def value(self, field: FieldDescriptor) -> Any:
        if field.message_type is not None:
            if field.name.startswith("optional") and self._random.random() < 0.3:
                return None
            return self._message(field.message_type)
        if field.is_repeated:
            return frozenset(self._text() for _ in range(3))
        if field.enum_type is not None:
            return self._random.choice(list(ENUMS[field.enum_type.name]))
        match field.type:
            case FieldDescriptor.TYPE_STRING:
                return self._text()
            case FieldDescriptor.TYPE_BYTES:
                return self._octets()
            case FieldDescriptor.TYPE_BOOL:
                return self._random.random() < 0.5
            case FieldDescriptor.TYPE_UINT32:
                return self._random.randrange(1 << 32)
            case FieldDescriptor.TYPE_DOUBLE:
                return self._random.random()
        raise AssertionError(field.full_name)

    def _text(self) -> str:
        return "".join(self._random.choices("aÄ猫 .", k=5))

    def _octets(self) -> bytes:
        return self._random.randbytes(self._random.choice([0, 4, 200, 20_000]))

    def _handle(self) -> bytes:
        return self._random.randbytes(self._random.choice([1, 4, 8]))

    def _message(self, descriptor: Descriptor) -> Any:
        name = descriptor.name
        some = range(self._random.randrange(4))
        if name in ("LogicalTime", "LogicalTimeInterval"):
            return self._random.random()
        if name.endswith("Return"):
            valid, value = descriptor.fields
            return None if self._random.random() < 0.3 else self.value(value)
        if name.endswith("HandleValueMap"):
            return {self._handle(): self._octets() for _ in some}
        if name == "AttributeSetRegionSetPairList":
            return {
                self._handle(): frozenset(self._handle() for _ in some) for _ in some
            }
        if name == "FomModule":
            return FomModule(self._text(), self._octets())
        if name == "FomModuleSet":
            return tuple(FomModule(self._text(), self._octets()) for _ in some)
        if name.endswith("Handle"):
            return self._handle()
        if name.endswith("HandleSet"):
            return frozenset(self._handle() for _ in some)
        if name == "ConveyedRegionSet":
            bounds = RangeBounds(1, 2)
            return tuple(
                types.ConveyedRegion({types.DimensionHandle(HANDLE): bounds})
                for _ in some
            )
        if name.endswith(("Set", "Array")):
            (field,) = descriptor.fields
            assert field.message_type is not None
            every = [self._message(field.message_type) for _ in some]
            return tuple(every) if name.endswith("Array") else frozenset(every)
        make = getattr(types, name)
        names = [snake(field.name) for field in descriptor.fields]
        values = self.values(descriptor)
        if name == "JoinResult":
            values = values[0], "HLAfloat64Time"
        return make(**dict(zip(names, values, strict=True)))


def descriptor_of(union: Any, member: str) -> Descriptor:
    found = union.DESCRIPTOR.fields_by_name[member].message_type
    assert isinstance(found, Descriptor)
    return found


def test_the_schema_is_all_there() -> None:
    assert (len(CALLS), len(RESULTS), len(CALLBACKS)) == (178, 178, 62)
    assert CALLS.keys() == RESULTS.keys()


@pytest.mark.parametrize("service", CALLS)
def test_every_call_survives(service: str) -> None:
    codec = Codec()
    for seed in range(5):
        descriptor = descriptor_of(schema.CallRequest, service + "Request")
        arguments = Maker(seed).values(descriptor)
        octets = codec.pack_call(service, arguments)
        assert codec.unpack_call(octets) == (service, arguments)
        assert schema.CallRequest.FromString(octets).WhichOneof("callRequest")


@pytest.mark.parametrize("service", RESULTS)
def test_every_result_survives(service: str) -> None:
    codec = Codec()
    for seed in range(5):
        descriptor = descriptor_of(schema.CallResponse, service + "Response")
        (result,) = Maker(seed).values(descriptor) or (None,)
        octets = codec.pack_result(service, result)
        assert codec.unpack_result(service, octets) == result
        assert schema.CallResponse.FromString(octets).WhichOneof("callResponse")


@pytest.mark.parametrize("callback", CALLBACKS)
def test_every_callback_survives(callback: str) -> None:
    codec = Codec()
    for seed in range(5):
        arguments = Maker(seed).values(descriptor_of(schema.CallbackRequest, callback))
        octets = codec.pack_callback(callback, arguments)
        assert codec.unpack_callback(octets) == (callback, arguments)


def test_an_exception_is_raised_where_it_is_unpacked() -> None:
    codec = Codec()
    octets = codec.pack_exception(errors.NameNotFound("no such class"))
    with pytest.raises(errors.NameNotFound, match="^no such class$"):
        codec.unpack_result("getObjectClassHandle", octets)


def test_an_unknown_exception_is_told_by_name() -> None:
    data = schema.ExceptionData(exceptionName="OutOfTea", details="no leaves")
    octets = schema.CallResponse(exceptionData=data).SerializeToString()
    with pytest.raises(errors.RTIinternalError, match="OutOfTea: no leaves"):
        Codec().unpack_result("disconnect", octets)


def test_the_answer_to_another_overload_will_do() -> None:
    """As one server in the field answers every connect."""
    codec = Codec()
    result = types.ConfigurationResult(
        True, True, types.AdditionalSettingsResultCode.SETTINGS_APPLIED, "welcome"
    )
    octets = codec.pack_result("connect", result)
    assert codec.unpack_result("connectWithConfiguration", octets) == result


def test_the_answer_to_another_service_will_not_do() -> None:
    codec = Codec()
    octets = codec.pack_result("getNonRegulatedGrantSwitch", True)
    with pytest.raises(DecodeError):
        codec.unpack_result("disconnect", octets)


@pytest.mark.parametrize("octets", [b"", b"\xff", b"\x0a\x05", b"\xfa\xff\x01\0"])
def test_a_broken_body_is_told(octets: bytes) -> None:
    codec = Codec()
    with pytest.raises(DecodeError):
        codec.unpack_call(octets)
    with pytest.raises(DecodeError):
        codec.unpack_callback(octets)
    with pytest.raises(DecodeError):
        codec.unpack_result("disconnect", octets)


def test_whatever_octets_come_a_value_or_a_typed_error_comes_out() -> None:
    chance = random.Random(5)
    codec = Codec()
    calls = [
        codec.pack_call(service, Maker(1).values(descriptor_of(schema.CallRequest, m)))
        for service, (m, _) in CALLS.items()
    ]
    for octets in calls:
        for _ in range(20):
            broken = bytearray(octets[:300])
            for _ in range(chance.randrange(1, 4)):
                if broken:
                    broken[chance.randrange(len(broken))] = chance.randrange(256)
            try:
                codec.unpack_call(bytes(broken))
            except (DecodeError, errors.RTIexception):
                pass


def test_an_unknown_enumerator_is_answered_by_the_standards_exception() -> None:
    codec = Codec()
    octets = codec.pack_call("resignFederationExecution", (77,))
    with pytest.raises(errors.InvalidResignAction, match="77"):
        codec.unpack_call(octets)


def test_times_are_those_of_the_federation_that_was_joined() -> None:
    codec = Codec()
    codec.pack_result(
        "joinFederationExecution",
        JoinResult(types.FederateHandle(HANDLE), "HLAinteger64Time"),
    )
    octets = codec.pack_call("timeAdvanceRequest", (7,))
    assert octets.endswith(struct.pack(">q", 7))
    assert codec.unpack_call(octets) == ("timeAdvanceRequest", (7,))
    with pytest.raises(errors.InvalidLogicalTime):
        codec.pack_call("timeAdvanceRequest", (7.5,))


def test_a_time_of_the_wrong_size_is_answered() -> None:
    request = schema.TimeAdvanceRequestRequest(time=schema.LogicalTime(data=b"1234"))
    octets = schema.CallRequest(timeAdvanceRequestRequest=request).SerializeToString()
    with pytest.raises(errors.InvalidLogicalTime, match="4 octets"):
        Codec().unpack_call(octets)


def test_a_time_representation_that_is_not_known_is_told() -> None:
    result = schema.JoinResult(logicalTimeImplementationName="SundialTime")
    response = schema.JoinFederationExecutionResponse(result=result)
    octets = schema.CallResponse(
        joinFederationExecutionResponse=response
    ).SerializeToString()
    with pytest.raises(errors.CouldNotCreateLogicalTimeFactory, match="SundialTime"):
        Codec().unpack_result("joinFederationExecution", octets)


def test_a_callback_is_answered() -> None:
    codec = Codec()
    assert codec.unpack_callback_response(codec.pack_callback_response()) is None
    assert codec.unpack_callback_response(b"") is None
    failed = codec.pack_callback_response(errors.FederateInternalError("oops"))
    told = codec.unpack_callback_response(failed)
    assert type(told) is errors.FederateInternalError and str(told) == "oops"


def test_conveyed_regions_that_are_none_differ_from_an_empty_set() -> None:
    codec = Codec()
    for regions in None, ():
        arguments = HANDLE, {HANDLE: b"x"}, b"", HANDLE, HANDLE, regions
        octets = codec.pack_callback("reflectAttributeValues", arguments)
        assert codec.unpack_callback(octets)[1] == arguments


def zipped(*names: str, content: bytes = b"<x/>", method: int = 8) -> bytes:
    octets = io.BytesIO()
    with zipfile.ZipFile(octets, "w", method) as archive:
        for name in names:
            archive.writestr(name, content)
    return octets.getvalue()


def test_a_large_module_travels_zipped() -> None:
    module = FomModule("m.xml", b"<objectModel/>" * 1000)
    message = schema.FomModule()
    fom_modules.put_module(message, module)
    assert len(message.compressedModule) < 1000
    with zipfile.ZipFile(io.BytesIO(message.compressedModule)) as archive:
        assert archive.read("m.xml") == module.content


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"PK no archive",
        zipped(),
        zipped("a", "b"),
        zipped("a", method=zipfile.ZIP_BZIP2),
        zipped("a", content=bytes(1000))[:-40],
    ],
)
def test_what_is_no_archive_of_one_document_is_told(octets: bytes) -> None:
    with pytest.raises(errors.CouldNotOpenFOM):
        fom_modules.inflated(octets)


def test_no_archive_inflates_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fom_modules, "LARGEST", 10_000)
    with pytest.raises(errors.CouldNotOpenFOM, match="more than 10000"):
        fom_modules.inflated(zipped("bomb.xml", content=bytes(10_000_000)))


def test_fields_stand_in_the_order_of_the_schema() -> None:
    message = descriptor_of(schema.CallRequest, "updateAttributeValuesWithTimeRequest")
    names = [field.name for field in fields_of(message)]
    assert names == ["objectInstance", "attributeValues", "userSuppliedTag", "time"]


@pytest.mark.parametrize(
    ("name", "snaked"),
    [
        ("queryGALT", "query_galt"),
        ("getAllowRelaxedDDMSwitch", "get_allow_relaxed_ddm_switch"),
        ("createFederationExecutionWithMIM", "create_federation_execution_with_mim"),
        ("attributeIsOwnedByRTI", "attribute_is_owned_by_rti"),
    ],
)
def test_names_are_written_as_python_does(name: str, snaked: str) -> None:
    assert snake(name) == snaked
