"""The files of a profile, as texts."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from ..capture import Application
from .views import BUTTONS, COLOURS, COLUMNS, FILTERS, Colour, Filter

DIS_PORT = 3000  #: on which Wireshark expects DIS by itself
_HEAD = "# Made by dome wireshark profile; Wireshark may change it.\n"


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """What of an exercise a profile is made for; the defaults are for any."""

    ports: frozenset[int] = frozenset()  #: UDP, that carry DIS
    exercise: int | None = None  #: the exercise id
    members: Mapping[Application, str] = field(default_factory=dict)  #: and their names


def files_of(exercise: Exercise) -> dict[str, str]:
    """Return the texts of a profile's files by their names."""
    filters = [*FILTERS, *_filters(exercise)]
    return {
        "preferences": _preferences(),
        "colorfilters": _HEAD + _lines(map(_colour, _colours(exercise))),
        "dfilters": _lines(f'"{_quoted(one.name)}" {one.filter}' for one in filters),
        "dfilter_buttons": _HEAD + _lines(map(_button, BUTTONS)),
        "decode_as_entries": _HEAD
        + _lines(
            f"decode_as_entry: udp.port,{port},(none),DIS"
            for port in sorted(exercise.ports | {DIS_PORT})
        ),
    }


def _preferences() -> str:
    columns = ",\n".join(f"\t{one.text}" for one in COLUMNS)
    return f"{_HEAD}gui.column.format: \n{columns}\n"


def _filters(exercise: Exercise) -> Iterator[Filter]:
    """Yield the filters that are of one exercise."""
    ports = ", ".join(map(str, sorted(exercise.ports | {DIS_PORT})))
    yield Filter(
        "Ports of the exercise, but no DIS", f"udp.port in {{{ports}}} && !dis"
    )
    if exercise.exercise is not None:
        yield Filter("Other exercises", _others(exercise.exercise))
    for member, name in exercise.members.items():
        yield Filter(
            f"{name} ({member})",
            f"dis.entity_id_site == {member.site}"
            f" && dis.entity_id_application == {member.application}",
        )


def _others(exercise: int) -> str:
    return f"dis && dis.exer_id != {exercise}"


def _colours(exercise: Exercise) -> Iterator[Colour]:
    first, *others = COLOURS
    yield first
    if exercise.exercise is not None:
        yield Colour(
            "DIS of other exercises", _others(exercise.exercise), "f4f4f4", "8a8a8a"
        )
    yield from others


def _colour(one: Colour) -> str:
    return f"@{one.name}@{one.filter}@[{_wide(one.background)}][{_wide(one.ink)}]"


def _wide(colour: str) -> str:
    """Return eight bits a colour as the sixteen that Wireshark has."""
    octets = bytes.fromhex(colour)
    return ",".join(str(octet * 0x101) for octet in octets)


def _button(one: Filter) -> str:
    return ",".join(f'"{text}"' for text in ("TRUE", one.name, one.filter, one.comment))


def _quoted(name: str) -> str:
    """Return a name as it may stand between quotation marks, on one line."""
    return "".join(one for one in name if one.isprintable() and one not in '"\\')


def _lines(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
