"""What the generated code calls where a field chooses what octets or items are."""

from collections.abc import Callable
from typing import Any

from ..errors import DecodeError, EncodeError
from .fields import Length
from .items import counted_decoder, decoder_of, encode_named
from .layout import Field, layout_of
from .parts import Octets, within


def octets_encoder(part: Field, mark: Length) -> Callable[..., bytes]:
    """Return the encoder of octets whose length is told."""
    if part.select is not None:
        return _select_encoder(part, mark)

    def encode_octets(value: bytes) -> bytes:
        if len(value) % mark.multiple:
            reason = f"{len(value)} octets, no multiple of {mark.multiple}"
            raise EncodeError(f"{part.name}: {reason}")
        return b"".join((value,))

    return encode_octets


def _select_encoder(part: Field, mark: Length) -> Callable[..., bytes]:
    select = part.select
    assert select is not None
    cases = dict(select.cases)
    plain = octets_encoder(Field(part.name, mark, bytes, None, True), mark)

    def encode_selected(value: Any, path: Any) -> bytes:
        if isinstance(value, bytes | bytearray | memoryview):
            return plain(bytes(value))
        if cases.get(path) is not type(value):
            reason = f"{type(value).__name__} does not go with {select.by} = {path}"
            raise EncodeError(f"{part.name}: {reason}")
        return plain(encode_named(part.name, value))

    return encode_selected


def select_decoder(part: Field) -> Callable[[Octets, int, int, int], Any]:
    """Return the decoder of octets that may be a record, by the value of a field."""
    assert part.select is not None
    cases = dict(part.select.cases)

    def decode_selected(octets: Octets, at: int, end: int, by: int) -> Any:
        kind = cases.get(by)
        if kind is None or layout_of(kind).size != end - at:
            return bytes(octets[at:end])
        try:
            return decoder_of(kind)(octets, at, end)[0]
        except DecodeError as error:
            raise within(part.name, error) from None

    return decode_selected


def select_list_decoder(
    part: Field,
) -> Callable[[Octets, int, int, int, int], tuple[Any, int]]:
    """Return the decoder of so many items whose record the value of a field tells."""
    assert part.select is not None
    lists: dict[int, list[tuple[int, Callable[..., tuple[Any, int]]]]] = {}
    for value, kind in part.select.cases:
        size = layout_of(kind).size
        decode = counted_decoder(part.name, decoder_of(kind))
        lists.setdefault(value, []).append((size, decode))
    name = part.name

    def decode_selected(
        octets: Octets, at: int, end: int, count: int, by: int
    ) -> tuple[tuple[Any, ...], int]:
        known = lists.get(by)
        if known is not None:
            fits = [one for size, one in known if size * count == end - at]
            return (fits[0] if fits else known[0][1])(octets, at, end, count)
        size, rest = divmod(end - at, count)
        if rest:
            reason = f"{end - at} octets, which {count} cannot share"
            raise DecodeError(reason, field=name, offset=at)
        return (
            tuple(bytes(octets[begin : begin + size]) for begin in range(at, end, size))
            if size
            else (b"",) * count
        ), end

    return decode_selected


def select_list_encoder(part: Field) -> Callable[[tuple[Any, ...], int], bytes]:
    """Return the encoder of items of the record that the value of a field tells."""
    select = part.select
    assert select is not None
    cases: dict[int, list[type]] = {}
    for value, kind in select.cases:
        cases.setdefault(value, []).append(kind)
    name = part.name

    def encode_selected(items: tuple[Any, ...], by: int) -> bytes:
        first = items[0]
        allowed = cases.get(by, [bytes])
        encoded: list[bytes] = []
        for number, item in enumerate(items):
            path = f"{name}[{number}]"
            if type(item) not in allowed:
                reason = f"{type(item).__name__} does not go with {select.by} = {by}"
                raise EncodeError(f"{path}: {reason}")
            if (
                type(item) is not type(first)
                or by not in cases
                and len(item) != len(first)
            ):
                raise EncodeError(f"{path}: not of the size of the first one")
            encoded.append(encode_named(path, item) if by in cases else item)
        return b"".join(encoded)

    return encode_selected
