"""An exercise's agreements as a file says them (docs/reference/profile)."""

import ipaddress
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from itertools import takewhile
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from ..capture import Application
from ..config import STRICT, read_config, read_toml
from ..dis.names import type_number
from ..errors import CallError
from ..exercise import Agreement
from .profile import Limits, Member, Profile
from .rule import RULES, Severity
from .type_pattern import TypePattern

#: Keys of `Agreement` that stand a section higher.
ELSEWHERE = frozenset({"exercise", "version"})
_SEVERITIES: dict[str, Severity | None] = {
    **{one.name.lower(): one for one in Severity},
    "off": None,
}


def _pattern(text: str) -> str:
    TypePattern.parse(text)
    return text


def _pdu_type(told: str | int) -> int:
    return type_number(str(told))


def _name(text: str) -> str:
    if not text.isprintable():
        raise ValueError("names are printable, they stand in reports")
    return text


def _address(text: str) -> str:
    try:
        return str(ipaddress.IPv4Address(text))
    except ValueError:
        raise ValueError(f"{text!r} is not an IPv4 address") from None


_Pattern = Annotated[
    str,
    AfterValidator(_pattern),
    Field(description="entity types, `*` and what is left out are any"),
]
_PduType = Annotated[str | int, AfterValidator(_pdu_type)]
_Address = Annotated[str, AfterValidator(_address)]
_Port = Annotated[int, Field(ge=1, le=65535)]
_Number = Annotated[int, Field(ge=1, le=65534)]
_Name = Annotated[str, AfterValidator(_name), Field(min_length=1, max_length=60)]


@dataclass(frozen=True, kw_only=True)
class Exercise:
    """Section ``[exercise]``: what goes over the network; what is left out is free."""

    __pydantic_config__ = STRICT

    id: Annotated[
        int | None, Field(ge=1, le=255, description="exercise id (rule H9)")
    ] = None
    version: Annotated[
        int | None, Field(ge=5, le=7, description="protocol version (rule H4W)")
    ] = None
    addresses: Annotated[
        tuple[_Address, ...],
        Field(description="IPv4 addresses that datagrams are sent to (rule A4)"),
    ] = ()
    ports: Annotated[
        tuple[_Port, ...],
        Field(description="UDP ports that datagrams are sent to (rule A4)"),
    ] = ()
    others: Annotated[
        bool,
        Field(
            description="whether applications take part that are not named below"
            " (rule A1)"
        ),
    ] = True
    pdu_types: Annotated[
        tuple[_PduType, ...],
        Field(description='PDU types, by name or number: "Fire" or 2 (rule A2)'),
    ] = ()
    entity_types: Annotated[
        tuple[_Pattern, ...],
        Field(
            description='entity types, `*` and what is left out are any: "1.2.225",'
            ' "2.*.225" (rule A3)'
        ),
    ] = ()
    heartbeats: Annotated[
        dict[_Pattern, Annotated[float, Field(gt=0)]],
        Field(
            description="s between Entity States of some entity types, where it is not"
            " the agreement's; the first that fits holds (rule ES6)"
        ),
    ] = field(default_factory=dict)
    agreement: Annotated[
        Agreement, Field(description="heartbeats, timeouts, thresholds")
    ] = field(default_factory=Agreement)


@dataclass(frozen=True, kw_only=True)
class NamedApplication:
    """An application; all reports call it by its name."""

    __pydantic_config__ = STRICT

    site: Annotated[_Number, Field(description="site number")]
    application: Annotated[_Number, Field(description="application number")]
    address: Annotated[
        _Address | None, Field(description="IPv4 address that it sends from (rule I6)")
    ] = None


@dataclass(frozen=True, kw_only=True)
class ProfileFile:
    """A whole file."""

    __pydantic_config__ = STRICT

    exercise: Exercise = field(default_factory=Exercise)
    applications: dict[_Name, NamedApplication] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    severities: dict[str, Literal["error", "warning", "information", "off"]] = field(
        default_factory=dict
    )


def read_profile(path: Path | str) -> Profile:
    """Read and check a file of agreements.

    Raises CallError: one line with file, key, value and what is allowed.
    """
    file = str(path)
    document = read_toml(path)
    told = read_config(ProfileFile, document, file=file, where="")
    agreed = told.exercise
    _refuse_elsewhere(document, file)
    return Profile(
        **asdict(told.limits),
        agreement=agreed.agreement,
        exercise=agreed.id,
        version=agreed.version,
        heartbeats=tuple(
            (TypePattern.parse(text), every)
            for text, every in agreed.heartbeats.items()
        ),
        members=_members(told, file),
        others=agreed.others,
        pdu_types=frozenset(map(int, agreed.pdu_types)),
        entity_types=tuple(map(TypePattern.parse, agreed.entity_types)),
        addresses=frozenset(agreed.addresses),
        ports=frozenset(agreed.ports),
        severities=_severities(told.severities, file),
    )


def _refuse_elsewhere(document: Mapping[str, Any], file: str) -> None:
    for key in document.get("exercise", {}).get("agreement", {}):
        if key in ELSEWHERE:
            right = "id" if key == "exercise" else key
            raise CallError(
                f"{file}: exercise.agreement.{key}: stands a section higher,"
                f" as exercise.{right}"
            )


def _members(told: ProfileFile, file: str) -> dict[Application, Member]:
    members: dict[Application, Member] = {}
    for name, one in told.applications.items():
        application = Application(one.site, one.application)
        if application in members:
            raise CallError(
                f"{file}: applications.{name}: site {one.site}, application"
                f" {one.application} are already those of {members[application].name}"
            )
        members[application] = Member(name, one.address)
    if not told.exercise.others and not members:
        raise CallError(
            f"{file}: exercise.others = false: no application is named,"
            " as in [applications.NAME]"
        )
    return members


def _letters(code: str) -> str:
    """Return what the codes of all rules on one subject begin with."""
    return "".join(takewhile(str.isalpha, code))


def _severities(told: Mapping[str, str], file: str) -> dict[str, Severity | None]:
    for code, severity in told.items():
        if code not in RULES:
            near = [one for one in RULES if _letters(one) == _letters(code)]
            hint = f"there are: {', '.join(near)}" if near else "dome rules lists them"
            raise CallError(
                f'{file}: severities.{code} = "{severity}": no rule has this code;'
                f" {hint}"
            )
    return {code: _SEVERITIES[severity] for code, severity in told.items()}
