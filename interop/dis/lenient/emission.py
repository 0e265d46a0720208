"""Mistakes in emission PDUs."""

import struct
from collections.abc import Iterator
from itertools import chain

from ...wire import layout_of
from ..emission import Beam, ElectromagneticEmission, EmitterSystem, TrackJam
from ..iff import IFF, EmissionsLayer, IffParameters
from ..pdu import pdu_type_of
from ..signature import (
    AcousticBeam,
    AcousticSystem,
    AdditionalPassiveActivity,
    Shaft,
    UnderwaterAcoustic,
)
from .repair import Edit, Found, Repair, offset_of

_WORD = 4  #: octets
_LAYER_LENGTH = 2  #: offset in a layer of IFF
_EMISSIONS = 2  #: number of the layer
_MOST = 255  #: words that a length can tell

Spans = list[tuple[int, int, str]]  #: where records are: offset, octets, path


def _size(cls: type) -> int:
    return layout_of(cls).size


def _emitters(found: Found) -> Spans:
    """Walk systems and beams by their counts; none when they do not fit."""
    spans: Spans = []
    at = found.fixed_end
    for n in range(found.u8(found.place("systems"))):
        system, name = at, f"systems[{n}]"
        beams: Spans = []
        count = found.u8(at + offset_of(EmitterSystem, "beam_count"))
        at += _size(EmitterSystem)
        for m in range(count):
            targets = found.u8(at + offset_of(Beam, "target_count"))
            size = _size(Beam) + targets * _size(TrackJam)
            beams.append((at, size, f"{name}.beams[{m}]"))
            at += size
        spans += [(system, at - system, name), *beams]
    return spans if at <= found.end else []


def _acoustic(found: Found, beam_size: int) -> tuple[Spans, Spans, int]:
    """Walk acoustic systems and beams by their counts: both, and where they end."""
    systems: Spans = []
    beams: Spans = []
    at = found.fixed_end
    at += found.u8(found.place("shafts")) * _size(Shaft)
    at += found.u8(found.place("activities")) * _size(AdditionalPassiveActivity)
    for n in range(found.u8(found.place("systems"))):
        system, name = at, f"systems[{n}]"
        count = found.u8(at + offset_of(AcousticSystem, "beam_count"))
        at += _size(AcousticSystem)
        for m in range(count):
            beams.append((at, beam_size, f"{name}.beams[{m}]"))
            at += beam_size
        systems.append((system, at - system, name))
    return systems, beams, at


def _lengths(found: Found, spans: Spans) -> Iterator[Edit]:
    """Put each record's length right: its first octet, in words."""
    for at, size, name in spans:
        told, words = found.u8(at), size // _WORD
        words = 0 if words > _MOST else words
        if told != words:
            reason = f"{told} words, the contents have {words}"
            yield Edit(at, 1, bytes([words]), f"{name}.length", reason)


def _emitter_lengths(found: Found) -> Iterator[Edit]:
    return _lengths(found, _emitters(found))


def _acoustic_lengths(found: Found) -> Iterator[Edit]:
    systems, beams, end = _acoustic(found, _size(AcousticBeam))
    spans = sorted(chain(systems, beams)) if end <= found.end else []
    return _lengths(found, spans)


def _wide_beam_lengths(found: Found) -> Iterator[Edit]:
    _, beams, end = _acoustic(found, _size(AcousticBeam) + 1)
    if end == found.end and all(found.u8(at) == 0 for at, _, _ in beams):
        for at, _, name in beams:
            yield Edit(at, 1, b"", f"{name}.length", "2 octets, taken for 1")


def _layer_lengths(found: Found) -> Iterator[Edit]:
    """Put layer lengths of 0 right: of layer 2 by its count, else to the end."""
    at = found.fixed_end
    number = 0
    while at < found.end:
        size = found.u16(at + _LAYER_LENGTH)
        if size == 0:
            size = found.end - at
            if found.u8(at) == _EMISSIONS:
                count = found.u16(at + offset_of(EmissionsLayer, "parameters"))
                size = _size(EmissionsLayer) + count * _size(IffParameters)
            told = struct.pack(">H", size)
            reason = f"0, taken for {size}"
            yield Edit(at + _LAYER_LENGTH, 2, told, f"layers[{number}].length", reason)
        at += size
        number += 1


_EMISSION = frozenset({pdu_type_of(ElectromagneticEmission)})
_ACOUSTIC = frozenset({pdu_type_of(UnderwaterAcoustic)})
REPAIRS = (
    Repair(
        "length of emitter systems and beams",
        "octets for words in disco (pull requests 59 and 74), 0 or what the user says"
        " in open-dis (open-dis-java pull request 114)",
        _emitter_lengths,
        _EMISSION,
    ),
    Repair(
        "acoustic beam length of 2 octets",
        "open-dis-cpp 6 (pull request 69)",
        _wide_beam_lengths,
        _ACOUSTIC,
    ),
    Repair(
        "length of acoustic systems and beams",
        "open-dis leaves both to the user; 0 in a recorded PDU of open-dis-java",
        _acoustic_lengths,
        _ACOUSTIC,
    ),
    Repair(
        "IFF layer length of 0",
        "dis-rs leaves it to the user",
        _layer_lengths,
        frozenset({pdu_type_of(IFF)}),
    ),
)
