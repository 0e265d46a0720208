"""Radios, broken."""

from dataclasses import replace
from typing import Any

from interop.dis import EntityType, Signal, Transmitter

from .film import Film, Shot
from .headers import LATER, MIDCOURSE, RADARS
from .mutation import Edit, Mutation
from .states import in_one, without_one

_LINK_16, _NOBODYS_RADIO = 8, 99
_BITS = slice(28, 30)  # of a Signal: its data length
_PARAMETERS = 100  # of a Transmitter: octets of modulation parameters
_ODD = 13  #: octets, no multiple of 8


def _transmitter(film: Film) -> Shot:
    return film.first(MIDCOURSE, Transmitter, begin=LATER)


def _unpadded(film: Film) -> None:
    shot = _transmitter(film)
    shot.octets += bytes(_ODD)
    shot.patch(8, 0, len(shot.octets))
    shot.patch(_PARAMETERS, _ODD)


def _another_system(film: Film) -> None:
    shot = _transmitter(film)
    shot.change(modulation=replace(shot.body.modulation, system=_LINK_16))


def _no_frequency(film: Film) -> None:
    some = film.of(RADARS, Transmitter, lambda body: body.state == 2, begin=LATER)
    film.alone(some[0]).change(frequency=0)


def _in_octets(film: Film) -> None:
    shot = film.first(RADARS, Signal, begin=LATER)
    bits = int.from_bytes(shot.octets[_BITS], "big")
    shot.patch(_BITS.start, *(bits // 8).to_bytes(2, "big"))


_AUDIO: dict[str, Any] = {"encoding_scheme": 1, "sample_rate": 0, "samples": 0}
_OTHER_RADIO: Edit = in_one(Transmitter, radio_type=EntityType(7, 0, 225, 1))

MUTATIONS = [
    Mutation(code="R1", federate=MIDCOURSE, edit=_unpadded),
    Mutation(code="R2", federate=MIDCOURSE, edit=_another_system),
    Mutation(code="R3", federate=MIDCOURSE, edit=without_one(Transmitter)),
    Mutation(
        code="R4",
        federate=RADARS,
        edit=in_one(Signal, RADARS, radio_number=_NOBODYS_RADIO),
    ),
    Mutation(code="R5", federate=RADARS, edit=_in_octets),
    Mutation(code="R6", federate=RADARS, edit=in_one(Signal, RADARS, **_AUDIO)),
    Mutation(code="R7", federate=MIDCOURSE, edit=_OTHER_RADIO),
    Mutation(code="R8", federate=RADARS, edit=_no_frequency),
]
