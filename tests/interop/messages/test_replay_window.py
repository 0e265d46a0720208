"""What was opened once is not opened again, in any order, over any restart."""

import random

from interop.dis import EntityId
from interop.messages.envelope import Envelope
from interop.messages.seal import ReplayWindow

NOW = 1_790_000_000.0
SPAN = 120.0
SOURCE, OTHER = EntityId(1, 11, 3), EntityId(1, 11, 4)


def envelope(at: float, source: EntityId = SOURCE, key_id: int = 5) -> Envelope:
    return Envelope(source, EntityId(1, 20, 0), round(at * 1e6), key_id, 0.0)


def test_each_message_is_admitted_once_in_any_order() -> None:
    window, order = ReplayWindow(SPAN), random.Random(1)
    times = [NOW + n / 1000 for n in range(2000)]
    order.shuffle(times)
    assert all(window.admit(envelope(at), now=NOW + 2) for at in times)
    order.shuffle(times)
    assert not any(window.admit(envelope(at), now=NOW + 2) for at in times)


def test_replay_is_refused_for_as_long_as_it_would_be_current() -> None:
    for ahead in (0.0, SPAN - 1, -SPAN + 1):  # the sender's clock may be off
        for first in range(0, 1000, 37):  # wherever the window stands
            window = ReplayWindow(SPAN)
            window.admit(envelope(NOW, OTHER), now=NOW)
            heard = NOW + first
            message = envelope(heard + ahead)
            assert window.admit(message, now=heard)
            for later in range(0, 2 * int(SPAN), 7):
                now = heard + later
                window.admit(envelope(now, OTHER), now=now)
                assert not (
                    window.is_current(message.sequence, now=now)
                    and window.admit(message, now=now)
                )


def test_sources_and_keys_do_not_share_a_window() -> None:
    window = ReplayWindow(SPAN)
    assert window.admit(envelope(NOW), now=NOW)
    assert window.admit(envelope(NOW, OTHER), now=NOW)
    assert window.admit(envelope(NOW, SOURCE, 6), now=NOW)


def test_receiver_that_forgot_everything_refuses_what_is_old() -> None:
    started_again = ReplayWindow(SPAN)
    old = envelope(NOW - SPAN)
    assert not started_again.is_current(old.sequence, now=NOW)


def test_memory_is_bounded_by_what_came_in_the_window() -> None:
    window = ReplayWindow(SPAN)
    for second in range(5000):
        window.admit(envelope(NOW + second), now=NOW + second)
    assert window.remembered <= 4 * SPAN + 1
