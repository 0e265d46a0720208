"""Entity States, emissions, designators and IFF, broken."""

from dataclasses import replace
from typing import Any

from interop.dis import (
    IFF,
    ArticulatedPart,
    Beam,
    Designator,
    ElectromagneticEmission,
    EmissionsLayer,
    EmitterSystem,
    EntityId,
    EntityState,
    FundamentalParameters,
    Location,
    Marking,
    Mode5Layer,
    OperationalData,
    Orientation,
    TrackJam,
    Vector,
)

from .film import Film, Shot
from .headers import LATER, MIDCOURSE, RADARS, THREATS, stranger
from .mutation import Edit, Mutation

LAUNCHER = EntityId(1, 66, 1)  #: stands where it is, and has no radio
BOMBER = EntityId(1, 66, 2)
SITE = EntityId(1, 53, 1)
TURRET = 4096 + 11  #: UID 59 and 58: the primary turret, its azimuth
_CHANGED = 1  #: bit of the change/options record
_TARGETS = tuple(TrackJam(EntityId(1, 51, number)) for number in range(1, 12))


def launcher(film: Film, begin: float = LATER) -> list[Shot]:
    """Return the states of an entity that stands still."""
    return film.of(
        THREATS, EntityState, lambda body: body.entity_id == LAUNCHER, begin=begin
    )


def _changed(**fields: Any) -> Edit:
    return lambda film: film.alone(launcher(film)[0]).change(**fields)


def _stranger(**fields: Any) -> Edit:
    def edit(film: Film) -> None:
        stranger(film, **fields)

    return edit


def _miscounted(film: Film) -> None:
    film.alone(launcher(film)[0]).patch(19, 1)  # variable parameters


def _in_space(film: Film) -> None:
    known = film.first(MIDCOURSE, EntityState).body.location
    high = Location(*(1.1 * axis for axis in (known.x, known.y, known.z)))
    stranger(film, location=high)


def _without(count: int) -> Edit:
    return lambda film: film.drop(launcher(film)[:count])


def _twisted(film: Film) -> None:
    shot = film.alone(launcher(film)[0])
    told = shot.body.orientation
    shot.change(orientation=Orientation(told.psi + 0.5, told.theta, told.phi))


def _again(film: Film) -> None:
    film.copy(launcher(film)[0], 1.0)


def _static(film: Film) -> None:
    shot = film.alone(launcher(film)[0])
    still = replace(shot.body.dead_reckoning, algorithm=1)
    shot.change(dead_reckoning=replace(still, acceleration=Vector(0.0, 0.0, 1.0)))


def _too_fast(film: Film) -> None:
    """Say a velocity that the aircraft does not have."""
    for shot in film.of(THREATS, EntityState, lambda body: body.entity_id == BOMBER):
        told = shot.body.velocity
        shot.change(velocity=Vector(3.0 * told.x, 3.0 * told.y, 3.0 * told.z))


def _vanished(film: Film) -> None:
    film.drop(launcher(film, LATER + 10.0))


def _turret(film: Film) -> None:
    part = ArticulatedPart(parameter=TURRET)
    for shot in launcher(film, 0.0):
        film.alone(shot).change(parameters=(part,))


def _part(**fields: Any) -> Edit:
    def edit(film: Film) -> None:
        part = replace(ArticulatedPart(parameter=TURRET), **fields)
        for shot in launcher(film):
            shot.change(parameters=(part,))

    return edit


def _unknown_parameter(film: Film) -> None:
    launcher(film)[0].patch(144, 9)


_PARAMETERS = FundamentalParameters(9.5e9, 2e8, 90.0, 5e3, 20.0)
_SYSTEM = EmitterSystem(7333, 2, 1, beams=(Beam(1, 1, _PARAMETERS, function=1),))


def every(period: float, body: Any, federate: str = MIDCOURSE) -> Edit:
    """Have a federate send something again and again."""

    def given(film: Film) -> None:
        at = 8.0
        while at < film.end - film.start:
            film.insert(at, federate, body)
            at += period

    return given


_emits = every(5.0, ElectromagneticEmission(SITE, systems=(_SYSTEM,)))
_lases = every(
    5.0, Designator(SITE, designated_id=LAUNCHER, wavelength=1.064, algorithm=2)
)
_answers = every(
    10.0,
    IFF(
        BOMBER,
        system_type=1,
        operational=OperationalData(status=1, information_layers=0b1110),
        layers=(EmissionsLayer(), Mode5Layer()),
    ),
    THREATS,
)


def _beam(**fields: Any) -> Edit:
    """Change the beam of a radar of the raid itself."""

    def edit(film: Film) -> None:
        shot = film.first(RADARS, ElectromagneticEmission, begin=LATER)
        (system,) = shot.body.systems
        beams = (replace(system.beams[0], **fields), *system.beams[1:])
        shot.change(systems=(replace(system, beams=beams),))

    return edit


def _wrong_words(film: Film) -> None:
    shot = film.first(RADARS, ElectromagneticEmission, begin=LATER)
    shot.patch(28, shot.octets[28] + 1)


def _two_beams(film: Film) -> None:
    shot = film.first(MIDCOURSE, ElectromagneticEmission, begin=LATER)
    shot.change(systems=(replace(_SYSTEM, beams=_SYSTEM.beams * 2),))


def without_one(body_type: type, federate: str = MIDCOURSE) -> Edit:
    """Leave out one PDU."""
    return lambda film: film.drop(film.of(federate, body_type, begin=LATER)[:1])


def in_one(body_type: type, federate: str = MIDCOURSE, **fields: Any) -> Edit:
    """Change fields of one PDU."""
    return lambda film: film.first(federate, body_type, begin=LATER).change(**fields)


_MARKING = Marking(1, b"TEL\x07-1\0\0\0\0\0")
_JAMMED = (replace(_TARGETS[0], emitter=1, beam=1),)
_LAYERS_UNTOLD = OperationalData(status=1, information_layers=0b0110)

MUTATIONS = [
    Mutation(
        code="ES1",
        federate=THREATS,
        edit=_miscounted,
        follows={"ES6W": "what cannot be read is not heard: the next state is late"},
    ),
    Mutation(
        code="ES2",
        federate=MIDCOURSE,
        edit=_stranger(algorithm=12),
        follows={"N3": "algorithms are a table of SISO-REF-010"},
    ),
    Mutation(code="ES3", federate=MIDCOURSE, edit=_stranger(location=Location())),
    Mutation(code="ES3W", federate=MIDCOURSE, edit=_in_space),
    Mutation(
        code="ES4",
        federate=MIDCOURSE,
        edit=_stranger(algorithm=2, velocity=Vector(2e4)),
    ),
    Mutation(code="ES5", federate=THREATS, edit=_changed(marking=_MARKING)),
    Mutation(
        code="ES6",
        federate=THREATS,
        edit=_without(2),
        follows={"ES6W": "longer than the timeout is longer than the heartbeat"},
    ),
    Mutation(code="ES6W", federate=THREATS, edit=_without(1)),
    Mutation(code="ES7", federate=THREATS, edit=_twisted),
    Mutation(code="ES8", federate=THREATS, edit=_again),
    Mutation(code="ES9", federate=THREATS, edit=_static),
    Mutation(
        code="ES10",
        federate=THREATS,
        edit=_too_fast,
        follows={"ES7": "dead reckoning goes by the velocity, and leads astray"},
    ),
    Mutation(code="ES11", federate=THREATS, edit=_vanished),
    Mutation(code="ES12", federate=THREATS, given=_turret, edit=_unknown_parameter),
    Mutation(code="ES12W", federate=THREATS, given=_turret, edit=_part(value=0.5)),
    Mutation(code="ES13", federate=THREATS, given=_turret, edit=_part(attached_to=9)),
    Mutation(code="EM1", federate=RADARS, edit=_wrong_words),
    Mutation(code="EM2", federate=RADARS, edit=_beam(targets=_TARGETS)),
    Mutation(
        code="EM2I",
        federate=RADARS,
        edit=_beam(targets=_TARGETS[:1], high_density=1),
    ),
    Mutation(
        code="EM3",
        federate=MIDCOURSE,
        given=_emits,
        edit=without_one(ElectromagneticEmission),
    ),
    Mutation(code="EM3N", federate=MIDCOURSE, given=_emits, edit=_two_beams),
    Mutation(
        code="EM3U",
        federate=MIDCOURSE,
        given=_emits,
        edit=in_one(ElectromagneticEmission, state_update=1),
    ),
    Mutation(
        code="EM4",
        federate=RADARS,
        edit=_beam(fundamental=replace(_PARAMETERS, frequency=0.0)),
    ),
    Mutation(code="EM5", federate=RADARS, edit=_beam(targets=_JAMMED)),
    Mutation(
        code="EM6",
        federate=MIDCOURSE,
        given=_lases,
        edit=in_one(Designator, wavelength=1.064e-6),
    ),
    Mutation(
        code="EM7",
        federate=THREATS,
        given=_answers,
        edit=in_one(IFF, THREATS, layers=(Mode5Layer(), EmissionsLayer())),
    ),
    Mutation(
        code="EM7W",
        federate=THREATS,
        given=_answers,
        edit=in_one(IFF, THREATS, operational=_LAYERS_UNTOLD),
    ),
    Mutation(
        code="EM8", federate=THREATS, given=_answers, edit=without_one(IFF, THREATS)
    ),
    Mutation(
        code="EM8U",
        federate=THREATS,
        given=_answers,
        edit=in_one(IFF, THREATS, change_options=_CHANGED),
    ),
]
