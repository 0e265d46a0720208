"""How ``dome join`` and ``dome run`` play layers in an HLA federation."""

import argparse
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from interop.cli.federation import (
    add_federation_options,
    federation_of,
    open_ambassador,
    serving_rti,
    told_in_a_line,
    translator_of,
)
from interop.errors import CallError
from interop.exercise.clock import ExerciseClock
from interop.hla.ambassador import RTIAmbassador
from interop.hla.bus import HlaBus
from interop.hla.skin import Member

from ..base import Federate
from ..running.build import Casting
from ..running.federation import AUDIENCE, Audience, FederationStep, addresses_of
from ..running.player import Player
from ..running.runner import Runner
from .ear import BusEar, Ear, Hear


def add_hla_options(parser: argparse.ArgumentParser, *, rti: str) -> None:
    """Declare ``--hla`` and what it wants to know."""
    group = add_federation_options(parser, rti=rti)
    group.add_argument(
        "--hla",
        action="store_true",
        help="play in an HLA federation in place of a DIS network: under its time "
        "management as fast as it goes and the same each time, or, with --speed, by "
        "the clock on the wall",
    )


def enlist(
    args: argparse.Namespace,
    casting: Casting,
    name: str,
    *,
    rti: RTIAmbassador,
    address: str = "",
    sends: frozenset[str] | None = None,
    hears: frozenset[str] | None = None,
    waiting: Callable[[], bool] = lambda: False,
) -> Member:
    """A member of the federation that the options name, to be joined yet."""
    scenario = casting.scenario
    return Member(
        rti,
        translator_of(
            args,
            exercise=scenario.agreement.exercise,
            version=scenario.agreement.version,
        ),
        scenario.agreement.at_speed(casting.speed),
        name=name,
        federation=federation_of(args, address=address),
        ranks={layer: rank for rank, layer in enumerate(scenario.layers)},
        sends=sends,
        hears=hears,
        repeats=managed(args),
        waiting=waiting,
    )


def managed(args: argparse.Namespace) -> bool:
    """Whether it is logical time that runs, not the clock on the wall."""
    return bool(args.hla and args.speed is None)


def play(
    args: argparse.Namespace,
    casting: Casting,
    federate: Federate[Any],
    ended: Callable[[], bool],
) -> None:
    """Join and step the federate until it is done or ``ended()``; then resign."""
    scenario = casting.scenario
    rti = open_ambassador(args)
    member = enlist(args, casting, federate.name, rti=rti, waiting=ended)
    with told_in_a_line(), member:
        member.join()
        if managed(args):
            player = Player(federate, member, scenario.head.step, scenario.epoch)
            player.begin(casting.played)
            player.run(ended)
            return
        clock = ExerciseClock(casting.speed)
        bus = HlaBus(member, addresses=addresses_of(casting))
        Runner(federate, bus, clock, scenario.head.step).run(ended)


class StepEar(Ear):
    """Hears a federation under time management, step by step.

    Parameters
    ----------
    member : joined; regulates nothing
    """

    def __init__(
        self, member: Member, casting: Casting, options: Sequence[str]
    ) -> None:
        super().__init__(options)
        self._member = member
        self._played = casting.played
        self._audience = Audience(member, casting)

    def listen(self, hear: Hear, over: Callable[[], bool], poll: float) -> None:
        """Hear until ``over()``; nothing before all have come."""
        if not self._member.gather(self._played):
            return
        self._audience.ask()
        while not over():
            self._member.wait(poll)
            self._member.look()
            self.drain(hear)

    def drain(self, hear: Hear) -> None:
        """Hear the step that has come, if one has."""
        if self._audience.there:
            self._audience.follow(hear)
            self._audience.ask()


def check_hla_options(args: argparse.Namespace) -> None:
    """Raise CallError for options that mean nothing in, or without, a federation."""
    if not args.hla:
        if args.rti or args.rti_java or args.fom:
            raise CallError("--rti, --rti-java and --fom: only with --hla")
        return
    for name in ("loss", "duplication", "reordering"):
        if getattr(args, name):
            raise CallError(f"--{name}: with --hla nothing gets lost")
    if getattr(args, "lockstep", False) and args.rti:
        raise CallError("--lockstep: with --hla on the RTI of this process only")


@contextmanager
def stage_of_members(
    args: argparse.Namespace, casting: Casting
) -> Iterator[FederationStep]:
    """All layers in this process, as members of a federation of its own."""
    from interop.hla.local import LocalAmbassador
    from interop.hla.rti import Rti

    own = Rti()

    def make(
        name: str, sends: frozenset[str] | None, hears: frozenset[str] | None
    ) -> Member:
        rti = open_ambassador(args) if args.rti_java else LocalAmbassador(own)
        return enlist(args, casting, name, rti=rti, sends=sends, hears=hears)

    with told_in_a_line(), FederationStep(casting, make) as stage:
        yield stage


@contextmanager
def ear_in_federation(
    args: argparse.Namespace, casting: Casting, over: Callable[[], bool]
) -> Iterator[Ear]:
    """A member that hears all, in a federation that is made if need be."""
    with serving_rti(args) as address, told_in_a_line():
        rti = open_ambassador(args)
        member = enlist(
            args,
            casting,
            AUDIENCE,
            rti=rti,
            address=address,
            sends=frozenset(),
            waiting=over,
        )
        with member:
            member.join(create=True)
            options = ["--hla", "--federation", args.federation]
            if address:
                options += ["--rti", address]
            if args.rti_java is not None:
                options += ["--rti-java", str(args.rti_java)]
            if args.rti_secret is not None:
                options += ["--rti-secret", str(args.rti_secret)]
            if args.fom:
                options += ["--fom", *map(str, args.fom)]
            if managed(args):
                member.manage_time(None)
                yield StepEar(member, casting, options)
                return
            options += ["--speed", repr(casting.speed)]
            bus = HlaBus(member, addresses=addresses_of(casting))
            yield BusEar(bus, ExerciseClock(casting.speed), options)
