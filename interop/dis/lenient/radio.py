"""Mistakes in radio PDUs."""

import struct
from collections.abc import Iterator

from ..intercom import IntercomControl
from ..pdu import HEADER_SIZE, VERSION, pdu_type_of
from ..radio import IntercomSignal, Receiver, Signal, Transmitter
from .repair import Edit, Found, Repair

_RADIO = 8  #: octets of a radio's identifier and number
_PARAMETER = 8  #: octets of an intercom parameter, as open-dis has it
_MOST_BITS, _MOST_OCTETS = 0xFFFF, 0xFF


def _count_in_padding(found: Found) -> Iterator[Edit]:
    at = found.place("parameter_count")
    if found.version < VERSION and (count := found.u16(at)):
        reason = f"{count}, taken for padding, as it is before version {VERSION}"
        yield Edit(at, 2, bytes(2), "variable_parameters", reason)


def _parameters(found: Found) -> Iterator[Edit]:
    """Pad antenna pattern and modulation parameters to a multiple of 8 octets."""
    pattern_at = found.place("pattern_length")
    modulation_at = found.place("modulation_length")
    pattern, modulation = found.u16(pattern_at), found.u8(modulation_at)
    more, less = -pattern % 8, -modulation % 8
    at = found.fixed_end + modulation
    if at + pattern > found.end or modulation + less > _MOST_OCTETS:
        return
    if more:
        reason = f"{pattern} octets, taken for {pattern + more}"
        told = struct.pack(">H", pattern + more)
        yield Edit(pattern_at, 2, told, "antenna_pattern", reason)
    if less:
        reason = f"{modulation} octets, taken for {modulation + less}"
        told = bytes([modulation + less])
        yield Edit(modulation_at, 1, told, "modulation_parameters", reason)
        yield Edit(at, 0, bytes(less), "modulation_parameters", "padded")
    if more:
        yield Edit(at + pattern, 0, bytes(more), "antenna_pattern", "padded")


def _octets_for_bits(found: Found) -> Iterator[Edit]:
    at = found.place("data")
    told, there = found.u16(at), found.end - found.fixed_end
    if 0 < told * 8 <= _MOST_BITS and there in (told, told + -told % 4):
        reason = f"{told}, octets taken for bits"
        yield Edit(at, 2, struct.pack(">H", told * 8), "data", reason)


def _no_length(found: Found) -> Iterator[Edit]:
    at = found.place("data")
    there = found.end - found.fixed_end
    if found.u16(at) == 0 and 0 < there * 8 <= _MOST_BITS:
        reason = f"0 bits, taken for the {there} octets that follow"
        yield Edit(at, 2, struct.pack(">H", there * 8), "data", reason)


def _unpadded(found: Found) -> Iterator[Edit]:
    size = (found.u16(found.place("data")) + 7) // 8
    if size % 4 and found.fixed_end + size == found.end:
        reason = f"{size} octets of data, not padded to 4"
        yield Edit(found.end, 0, bytes(-size % 4), "padding", reason)


def _signal_without_radio(found: Found) -> Iterator[Edit]:
    told = found.u16(found.place("data") - _RADIO)
    there = found.end - (found.fixed_end - _RADIO)
    if any(there in (size, size + -size % 4) for size in ((told + 7) // 8, told)):
        yield Edit(HEADER_SIZE, 0, bytes(_RADIO), "entity_id", "missing, 0:0:0")


def _receiver_without_radio(found: Found) -> Iterator[Edit]:
    if found.end == found.fixed_end - _RADIO:
        yield Edit(HEADER_SIZE, 0, bytes(_RADIO), "entity_id", "missing, 0:0:0")


def _short_control(found: Found) -> Iterator[Edit]:
    """Widen the source's number, and put in the master's channel."""
    short = found.fixed_end - 3
    length_at = short - 4
    told, there = found.u32(length_at), found.end - short
    if there not in (told, told * _PARAMETER):
        return
    at = found.place("source_intercom")
    yield Edit(at, 0, b"\0", "source_intercom", "1 octet, taken for 2")
    length = struct.pack(">I", there)
    reason = "missing, 0; parameters counted for octets" if told else "missing, 0"
    yield Edit(length_at, 4, bytes(2) + length, "master_channel", reason)


_TRANSMITTER = frozenset({pdu_type_of(Transmitter)})
_SIGNALS = frozenset({pdu_type_of(Signal), pdu_type_of(IntercomSignal)})
REPAIRS = (
    Repair(
        "octets in the padding of a Transmitter",
        "software of version 7 that says version 6; dis-rs reads over them",
        _count_in_padding,
        _TRANSMITTER,
    ),
    Repair(
        "unpadded parameters of a Transmitter",
        "beam antenna patterns of 39 octets (open-dis-python issue 62); MACE, which"
        " has an octet a parameter (open-dis-python pull request 27)",
        _parameters,
        _TRANSMITTER,
    ),
    Repair(
        "data length in octets",
        "open-dis-java 7 (issue 56), open-dis-cpp (issues 10 and 84), npm open-dis",
        _octets_for_bits,
        _SIGNALS,
    ),
    Repair(
        "data length of 0",
        "the GRILL plugin for Unreal (pull request 21)",
        _no_length,
        _SIGNALS,
    ),
    Repair(
        "unpadded data",
        "opendis, npm open-dis, open-dis-java 6; dis-rs expected it (pull request 80)",
        _unpadded,
        _SIGNALS,
    ),
    Repair(
        "Signal without its radio",
        "npm open-dis 7",
        _signal_without_radio,
        frozenset({pdu_type_of(Signal)}),
    ),
    Repair(
        "Receiver without its radio",
        "opendis 1.0, npm open-dis, open-dis-java 7 (pull request 130)",
        _receiver_without_radio,
        frozenset({pdu_type_of(Receiver)}),
    ),
    Repair(
        "Intercom Control of 37 octets",
        "open-dis, and npm open-dis",
        _short_control,
        frozenset({pdu_type_of(IntercomControl)}),
    ),
)
