"""The quick way and the general one agree, whatever comes."""

import random
from typing import Any

import pytest

from interop.errors import DecodeError
from interop.hla import errors
from interop.hla.fedpro import messages_pb2 as schema
from interop.hla.fedpro import quick
from interop.hla.fedpro.codec import CALLBACKS, CALLS, Codec
from interop.hla.fedpro.fields import fields_of
from interop.hla.types import ConveyedRegion, OrderType

HANDLE, OTHER = b"\0\0\1\2", b"\7"
MAPS = [
    {},
    {HANDLE: b""},
    {HANDLE: bytes(100)},
    {HANDLE: bytes(127), OTHER: bytes(128), b"\x09" * 64: b"x"},
    {HANDLE: bytes(4095), OTHER: bytes(20_000)},
    {HANDLE: bytes(3_000_000)},
]
FOUR_DIGITS = 1 << 21  #: octets whose number fills more than three octets
TAGS = [b"", b"tag", bytes(300)]
TOLD = HANDLE, OTHER, None
STAMPS = [
    (7.25, OrderType.TIMESTAMP, OrderType.TIMESTAMP, HANDLE),
    (7.25, OrderType.TIMESTAMP, OrderType.RECEIVE, None),
    (0.0, OrderType.RECEIVE, OrderType.RECEIVE, HANDLE),
]


def arguments_of(name: str) -> list[tuple[Any, ...]]:
    plain = [(HANDLE, values, tag) for values in MAPS for tag in TAGS]
    ends: list[tuple[Any, ...]] = [()]
    if name in quick.PACK_CALLBACK:
        ends = [TOLD]
        if name.endswith("WithTime"):
            ends = [TOLD + stamp for stamp in STAMPS]
    elif name.endswith("WithTime"):
        ends = [(7.25,)]
    return [each + end for each in plain for end in ends]


class General(Codec):
    """Knows no quick way."""

    def call(self, service: str, arguments: tuple[Any, ...]) -> bytes:
        return self._pack(schema.CallRequest(), CALLS[service], arguments)

    def callback(self, callback: str, arguments: tuple[Any, ...]) -> bytes:
        return self._pack(schema.CallbackRequest(), CALLBACKS[callback], arguments)


@pytest.mark.parametrize("service", quick.PACK_CALL)
def test_calls_are_the_same_octets_both_ways(service: str) -> None:
    general, times = General(), General().times
    for arguments in arguments_of(service):
        octets = general.call(service, arguments)
        assert quick.PACK_CALL[service](arguments, times) == octets
        name, unpack = quick.UNPACK_CALL[octets[:2]]
        read = unpack(octets, times)
        assert name == service
        assert read == arguments or (read is None and len(octets) > FOUR_DIGITS)
        assert general.unpack_call(octets) == (service, arguments)


@pytest.mark.parametrize("callback", quick.PACK_CALLBACK)
def test_callbacks_are_the_same_octets_both_ways(callback: str) -> None:
    general, times = General(), General().times
    for arguments in arguments_of(callback):
        octets = general.callback(callback, arguments)
        assert quick.PACK_CALLBACK[callback](arguments, times) == octets
        name, unpack = quick.UNPACK_CALLBACK[octets[:2]]
        read = unpack(octets, times)
        assert name == callback
        assert read == arguments or (read is None and len(octets) > FOUR_DIGITS)
        assert general.unpack_callback(octets) == (callback, arguments)


def test_what_the_quick_way_leaves_goes_the_general_one() -> None:
    codec = Codec()
    regions = (ConveyedRegion({}),)
    for arguments in (
        (b"", {}, b"", HANDLE, HANDLE, None),
        (HANDLE, {b"": b"x"}, b"", HANDLE, HANDLE, None),
        (HANDLE, {bytes(100): b"x"}, b"", HANDLE, b"", None),
        (HANDLE, {}, b"", HANDLE, HANDLE, ()),
        (HANDLE, {}, b"", HANDLE, HANDLE, regions),
    ):
        octets = codec.pack_callback("receiveInteraction", arguments)
        assert codec.unpack_callback(octets) == ("receiveInteraction", arguments)


def test_fields_in_another_order_are_read() -> None:
    """A writer of protobuf may put them so."""
    request = schema.SendInteractionRequest(userSuppliedTag=b"tag")
    first = request.SerializeToString()
    request = schema.SendInteractionRequest()
    request.interactionClass.data = HANDLE
    body = first + request.SerializeToString()
    key = next(k for k, (n, _) in quick.UNPACK_CALL.items() if n == "sendInteraction")
    octets = key + bytes([len(body)]) + body
    found = Codec().unpack_call(octets)
    assert found == ("sendInteraction", (HANDLE, {}, b"tag"))


@pytest.mark.parametrize("name", [*quick.PACK_CALL, *quick.PACK_CALLBACK])
def test_of_broken_octets_the_quick_way_makes_nothing_else(name: str) -> None:
    """Whatever it reads of them, the general one reads the same."""
    chance = random.Random(7)
    general, codec = General(), Codec()
    is_call = name in quick.PACK_CALL
    for arguments in arguments_of(name):
        if len(arguments[1]) > 2 or sum(map(len, arguments[1].values())) > 1000:
            continue
        whole = (general.call if is_call else general.callback)(name, arguments)
        for _ in range(100):
            broken = bytearray(whole)
            for _ in range(chance.randrange(1, 3)):
                if chance.random() < 0.3:
                    del broken[chance.randrange(2, len(broken)) :]
                else:
                    broken[chance.randrange(2, len(broken))] = chance.randrange(256)
                if len(broken) < 3:
                    break
            table = quick.UNPACK_CALL if is_call else quick.UNPACK_CALLBACK
            _, unpack = table[bytes(broken[:2])]
            try:
                read = unpack(bytes(broken), codec.times)
            except errors.RTIexception:
                continue
            if read is None:
                continue
            kind: Any = schema.CallRequest if is_call else schema.CallbackRequest
            try:
                body = kind.FromString(bytes(broken))
            except Exception as error:
                raise AssertionError(broken.hex()) from error
            form = name + "Request" if is_call else name
            message = getattr(body, form)
            fields = fields_of(message.DESCRIPTOR)
            assert read == tuple(f.get(message, codec.times) for f in fields)
            try:
                (codec.unpack_call if is_call else codec.unpack_callback)(bytes(broken))
            except DecodeError:
                raise AssertionError(broken.hex()) from None
