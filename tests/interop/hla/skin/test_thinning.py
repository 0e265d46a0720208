from collections.abc import Callable
from dataclasses import replace

import pytest

from interop.dis import EntityState, decode_pdu
from interop.dis.records import Orientation
from interop.exercise import Agreement
from interop.hla.skin.thinning import Thinning

NOW = 1.8e9


@pytest.fixture
def flying(state: Callable[..., bytes]) -> EntityState:
    body = decode_pdu(state()).body
    assert isinstance(body, EntityState)
    return body


def moved(state: EntityState, x: float) -> EntityState:
    return replace(state, location=replace(state.location, x=x))


def test_what_dead_reckoning_tells_is_no_news(flying: EntityState) -> None:
    thinning = Thinning(Agreement())
    assert thinning.is_news(flying, now=NOW)
    assert not thinning.is_news(flying, now=NOW)
    assert not thinning.is_news(moved(flying, 500.0), now=NOW + 5.0)
    assert not thinning.is_news(moved(flying, 500.9), now=NOW + 5.0)
    assert thinning.is_news(moved(flying, 502.0), now=NOW + 5.0)
    assert not thinning.is_news(moved(flying, 602.0), now=NOW + 6.0)


def test_a_turn_of_more_than_the_threshold_is_news(flying: EntityState) -> None:
    thinning = Thinning(Agreement(orientation_threshold_deg=3.0))
    assert thinning.is_news(flying, now=NOW)
    assert not thinning.is_news(
        replace(flying, orientation=Orientation(0.05, 0.0, 0.0)), now=NOW
    )
    assert thinning.is_news(
        replace(flying, orientation=Orientation(0.06, 0.0, 0.0)), now=NOW
    )


def test_another_look_is_news(flying: EntityState) -> None:
    thinning = Thinning(Agreement())
    assert thinning.is_news(flying, now=NOW)
    assert thinning.is_news(replace(flying, appearance=1), now=NOW)


def test_who_was_forgotten_is_news(flying: EntityState) -> None:
    thinning = Thinning(Agreement())
    thinning.is_news(flying, now=NOW)
    thinning.forget(flying.entity_id)
    assert thinning.is_news(flying, now=NOW)
