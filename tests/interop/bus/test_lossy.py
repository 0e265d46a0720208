"""A poor network, against the closed forms of what it does."""

import math
import struct

import numpy as np
import pytest

from interop.bus import Bus, LoopbackNetwork, LossyBus

A, B, C = ("10.0.0.1", 1), ("10.0.0.2", 1), ("10.0.0.3", 1)
MANY = 20_000
SIGMAS = 4.0  # a seed that is bad by so much comes once in 16 000


def pair(seed: int = 5, **ways: float) -> tuple[Bus, LossyBus]:
    network = LoopbackNetwork()
    rng = np.random.default_rng(seed)
    return network.join(A), LossyBus(network.join(B), rng, **ways)


def numbers(count: int) -> list[bytes]:
    return [struct.pack("!I", n) for n in range(count)]


def heard(bus: Bus, now: float) -> list[int]:
    return [struct.unpack("!I", d.octets)[0] for d in bus.receive(now=now)]


def binomial(count: int, share: float) -> tuple[float, float]:
    """Bounds of how often something of this probability happens."""
    spread = SIGMAS * math.sqrt(count * share * (1.0 - share))
    return count * share - spread, count * share + spread


@pytest.mark.parametrize("loss", [0.01, 0.2, 0.9])
def test_loss_is_binomial(loss: float) -> None:
    a, b = pair(loss=loss)
    a.send(numbers(MANY), now=0.0)
    got = heard(b, 0.0)
    low, high = binomial(MANY, 1.0 - loss)
    assert low < len(got) < high
    assert b.lost == MANY - len(got)
    assert got == sorted(set(got)), "the rest is in order, once"


def test_losses_are_independent() -> None:
    """Of two in a row, both are lost with the square of the probability."""
    loss = 0.2
    a, b = pair(loss=loss)
    a.send(numbers(MANY), now=0.0)
    arrived = np.zeros(MANY, bool)
    arrived[heard(b, 0.0)] = True
    both = np.count_nonzero(~arrived[0::2] & ~arrived[1::2])
    low, high = binomial(MANY // 2, loss**2)
    assert low < both < high


def test_certain_loss_and_no_loss() -> None:
    for loss, count in ((1.0, 0), (0.0, 100)):
        a, b = pair(loss=loss)
        a.send(numbers(100), now=0.0)
        assert len(heard(b, 0.0)) == count


def test_duplicates_are_binomial() -> None:
    share = 0.1
    a, b = pair(duplication=share)
    a.send(numbers(MANY), now=0.0)
    got = heard(b, 0.0)
    low, high = binomial(MANY, share)
    assert low < len(got) - MANY < high
    assert b.duplicated == len(got) - MANY
    assert set(got) == set(range(MANY))


def test_the_lost_are_not_duplicated() -> None:
    loss, share = 0.3, 0.2
    a, b = pair(loss=loss, duplication=share)
    a.send(numbers(MANY), now=0.0)
    heard(b, 0.0)
    low, high = binomial(MANY, (1.0 - loss) * share)
    assert low < b.duplicated < high


def test_a_delay_keeps_the_order_and_is_exact() -> None:
    a, b = pair(delay=0.25)
    a.send(numbers(10), now=0.0)
    assert heard(b, 10.0) == []
    assert heard(b, 10.2499) == []
    assert heard(b, 10.25) == list(range(10))


def test_jitter_is_uniform() -> None:
    delay, jitter, bins = 1.0, 0.5, 10
    a, b = pair(delay=delay, jitter=jitter)
    a.send(numbers(MANY), now=0.0)
    assert heard(b, 0.0) == []
    assert heard(b, delay - 1e-9) == []
    low, high = binomial(MANY, 1.0 / bins)
    for n in range(1, bins + 1):
        assert low < len(heard(b, delay + jitter * n / bins)) < high


def test_the_reordered_are_overtaken_by_what_comes_within_the_hold() -> None:
    share, hold = 0.25, 0.3
    a, b = pair(reordering=share, hold=hold)
    a.send(numbers(MANY), now=0.0)
    first = heard(b, 0.0)
    low, high = binomial(MANY, share)
    assert low < MANY - len(first) < high
    a.send([struct.pack("!I", MANY)], now=0.1)
    assert heard(b, 0.1) in ([MANY], [])
    late = heard(b, hold)
    assert sorted(first + [n for n in late if n < MANY]) == list(range(MANY))
    assert b.reordered >= MANY - len(first)


def test_copies_are_delayed_by_themselves() -> None:
    a, b = pair(duplication=1.0, jitter=1.0)
    a.send(numbers(MANY), now=0.0)
    assert heard(b, 0.0) == []
    early = heard(b, 0.5)
    once = len(set(early)) * 2 - len(early)  # numbers of which one copy has come
    low, high = binomial(MANY, 0.5)
    assert low < once < high


def test_one_seed_gives_one_outcome_however_it_is_polled() -> None:
    ways = {"loss": 0.2, "duplication": 0.2, "reordering": 0.2, "jitter": 0.1}
    outcomes = []
    for polls in (1, 10):
        a, b = pair(**ways)
        for part in np.array_split(np.arange(1000), polls):
            a.send([struct.pack("!I", n) for n in part.tolist()], now=0.0)
            b.receive(now=0.0)
        outcomes.append(heard(b, 99.0))
    assert outcomes[0] == outcomes[1]
    other, b = pair(seed=6, **ways)
    other.send(numbers(1000), now=0.0)
    heard(b, 0.0)
    assert heard(b, 99.0) != outcomes[0]


def test_members_are_treated_apart_and_sending_is_not_touched() -> None:
    network = LoopbackNetwork()
    rng = np.random.default_rng(1)
    lossy = LossyBus(network.join(A), rng, loss=1.0)
    other, third = network.join(B), network.join(C)
    lossy.send([b"x"], now=0.0)
    other.send([b"y"], now=0.0)
    assert [d.octets for d in third.receive(now=0.0)] == [b"x", b"y"]
    assert lossy.receive(now=0.0) == []


def test_closing_leaves_the_network_underneath() -> None:
    network = LoopbackNetwork()
    with LossyBus(network.join(A), np.random.default_rng(1)) as bus:
        assert bus.address == A
    network.join(A)


@pytest.mark.parametrize(
    "ways",
    [{"loss": -0.1}, {"duplication": 1.1}, {"reordering": float("nan")}],
)
def test_a_probability_that_is_none_is_refused(ways: dict[str, float]) -> None:
    with pytest.raises(ValueError, match=next(iter(ways))):
        pair(**ways)


@pytest.mark.parametrize("name", ["delay", "jitter", "hold"])
@pytest.mark.parametrize("value", [-0.1, float("inf"), float("nan")])
def test_a_time_that_is_none_is_refused(name: str, value: float) -> None:
    with pytest.raises(ValueError, match=name):
        pair(**{name: value})
