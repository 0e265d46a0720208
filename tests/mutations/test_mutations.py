"""Each mutation breaks its rule, for its federate, and nothing that is unrelated."""

from collections import Counter
from collections.abc import Callable

import pytest

from interop.capture import Packet
from interop.conformance import RULES, Checker, Profile

from . import headers, managing, radios, shots, states
from .film import Film
from .mutation import SCENES, Edit, Mutation

pytestmark = pytest.mark.mutations

STRETCH = 4096  #: datagrams that dome check judges at once
MUTATIONS: list[Mutation] = [
    *headers.MUTATIONS,
    *states.MUTATIONS,
    *shots.MUTATIONS,
    *radios.MUTATIONS,
    *managing.MUTATIONS,
]
Broken = Counter[tuple[str, str]]


def broken(packets: list[Packet], profile: Profile) -> Broken:
    """How often each federate breaks each rule."""
    checker = Checker(profile)
    for begin in range(0, len(packets), STRETCH):
        checker.take(packets[begin : begin + STRETCH])
    ledger = checker.close()
    return Counter(
        {
            (ledger.federates.name(federate), rule.code): entry.failed
            for federate, rule, entry in ledger.rows()
            if entry.failed
        }
    )


@pytest.fixture(scope="session")
def scene(first_raid: list[Packet]) -> Callable[[str], list[Packet]]:
    """Cut a part out of the raid."""
    start = first_raid[0].time

    def cut(name: str) -> list[Packet]:
        begin, end = SCENES[name]
        return [one for one in first_raid if begin <= one.time - start < end]

    return cut


@pytest.fixture(scope="session")
def judged(
    scene: Callable[[str], list[Packet]],
) -> Callable[[str, Profile, Edit | None], Broken]:
    """What is broken in a scene with some clean traffic added; judged once."""
    known: dict[tuple[str, Edit | None, str], Broken] = {}

    def judge(name: str, profile: Profile, given: Edit | None) -> Broken:
        key = name, given, repr(profile)
        if key not in known:
            film = Film(scene(name))
            if given is not None:
                given(film)
            known[key] = broken(film.packets(), profile)
        return known[key]

    return judge


@pytest.mark.parametrize("mutation", MUTATIONS, ids=str)
def test_a_rule_is_broken_and_nothing_unrelated(
    scene: Callable[[str], list[Packet]],
    judged: Callable[[str, Profile, Edit | None], Broken],
    mutation: Mutation,
) -> None:
    clean = judged(mutation.scene, mutation.profile, mutation.given)
    if mutation.given is not None:
        assert clean == judged(mutation.scene, mutation.profile, None)
    film = Film(scene(mutation.scene))
    if mutation.given is not None:
        mutation.given(film)
    mutation.edit(film)
    more = broken(film.packets(), mutation.profile) - clean
    assert set(more) == {
        (mutation.federate, code) for code in (mutation.code, *mutation.follows)
    }


def test_every_rule_is_mutated() -> None:
    assert {mutation.code for mutation in MUTATIONS} == set(RULES)
