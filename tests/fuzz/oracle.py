"""What has to hold for any octets that the strict decoder is given."""

import time
from collections.abc import Callable
from contextlib import suppress
from math import isnan
from typing import Any

from interop.dis import Pdu, decode_pdu, index, split
from interop.dis.lenient import decode_lenient_bundle
from interop.errors import DecodeError
from interop.wire import layout_of

SLOWEST = 0.050  #: s of CPU for one datagram


class Broken(AssertionError):
    """The decoder did what it must not do."""


Decoder = Callable[[bytes], list[Pdu]]


def decode_strictly(datagram: bytes) -> list[Pdu]:
    """Decode a datagram as the exercise does: it is all PDUs, or it is refused."""
    return [decode_pdu(one) for one in split(datagram)]


def check(
    datagram: bytes, *, refuse: bool = False, decode: Decoder = decode_strictly
) -> bool:
    """Return whether the octets were accepted; `Broken` when a rule was.

    They are PDUs or a `DecodeError` that names a field and an octet among them; it
    takes no longer than `SLOWEST`; what was accepted gives the same octets again,
    except that a signalling NaN may have become quiet. With ``refuse`` it must not
    be accepted at all.
    """
    start = time.thread_time()
    try:
        pdus = decode(datagram)
    except DecodeError as error:
        if not error.field or not 0 <= error.offset <= len(datagram):
            raise Broken(f"told {error.field!r} at {error.offset}") from error
        return False
    except Exception as error:
        raise Broken(f"{type(error).__name__}: {error}") from error
    finally:
        spent = time.thread_time() - start
        if spent > SLOWEST and (spent := _least(decode, datagram)) > SLOWEST:
            raise Broken(f"takes {spent * 1e3:.0f} ms")
    if refuse:
        raise Broken("a wrong length was accepted")
    again = b"".join(pdu.encode() for pdu in pdus)
    if again != datagram and not any(_has_nan(pdu.body) for pdu in pdus):
        raise Broken("other octets come back")
    return True


def check_leniently(datagram: bytes, *, accepted: bool) -> None:
    """Let the lenient decoder try: PDUs or a `DecodeError`, and no repair in vain.

    With ``accepted``, strict decoding has taken the datagram as it is.
    """
    try:
        read = decode_lenient_bundle(datagram)
    except DecodeError as error:
        if accepted:
            raise Broken("the lenient decoder refuses it") from error
        return
    except Exception as error:
        raise Broken(f"leniently {type(error).__name__}: {error}") from error
    if accepted == any(one.forgiven for one in read):
        raise Broken("forgiven without need, or not told")


def _least(decode: Decoder, datagram: bytes) -> float:
    """Return the least CPU time of three tries, s: a machine has its own pauses."""
    times = []
    for _ in range(3):
        start = time.thread_time()
        with suppress(DecodeError):
            decode(datagram)
        times.append(time.thread_time() - start)
    return min(times)


def check_columns(datagrams: list[bytes], accepted: list[bool]) -> None:
    """Look for the PDUs of many datagrams at once: what decodes has to be found.

    Only whole datagrams are compared: the index looks no further than headers and
    the counts of fixed parts, so it may find what a decoder then refuses.
    """
    found = index(datagrams)
    broken = {one.datagram for one in found.malformed}
    for number, good in enumerate(accepted):
        if good and number in broken:
            raise Broken(f"the index refuses {datagrams[number].hex()}")


def _has_nan(value: Any) -> bool:
    if isinstance(value, float):
        return isnan(value)
    if isinstance(value, tuple):
        return any(map(_has_nan, value))
    try:
        fields = layout_of(type(value)).fields
    except TypeError:
        return False
    return any(_has_nan(getattr(value, one.name)) for one in fields if one.is_value)
