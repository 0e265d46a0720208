"""Synchronization points (IEEE 1516.1, clause 4)."""

from typing import Any

import pytest

from interop.hla.errors import SynchronizationPointLabelNotAnnounced
from interop.hla.types import ResignAction, SynchronizationPointFailureReason

NOBODY = frozenset[bytes]()


def test_all_are_told_when_all_are_there(joined: Any) -> None:
    a, b = joined("a", "b")
    a.call("registerFederationSynchronizationPoint", "ready", b"tag")
    assert a.take() == [
        ("synchronizationPointRegistrationSucceeded", "ready"),
        ("announceSynchronizationPoint", "ready", b"tag"),
    ]
    assert b.take() == [("announceSynchronizationPoint", "ready", b"tag")]
    a.call("synchronizationPointAchieved", "ready", True)
    assert not a.heard
    b.call("synchronizationPointAchieved", "ready", False)
    told = ("federationSynchronized", "ready", frozenset([b.handle]))
    assert a.take() == b.take() == [told]


def test_who_joins_later_is_announced_to(joined: Any) -> None:
    a = joined("a")
    a.call("registerFederationSynchronizationPoint", "ready", b"")
    b = joined("b")
    assert b.names() == ["announceSynchronizationPoint"]
    a.call("synchronizationPointAchieved", "ready", True)
    assert "federationSynchronized" not in a.names()
    b.call("resignFederationExecution", ResignAction.NO_ACTION)
    assert a.take() == [("federationSynchronized", "ready", NOBODY)]


def test_a_set_leaves_the_others_out(joined: Any) -> None:
    a, b, c = joined("a", "b", "c")
    members = frozenset([b.handle])
    a.call("registerFederationSynchronizationPointWithSet", "some", b"", members)
    d = joined("d")
    assert a.names() == ["synchronizationPointRegistrationSucceeded"]
    assert not c.heard and not d.heard
    with pytest.raises(SynchronizationPointLabelNotAnnounced):
        a.call("synchronizationPointAchieved", "some", True)
    b.call("synchronizationPointAchieved", "some", True)
    assert b.names() == ["announceSynchronizationPoint", "federationSynchronized"]
    assert not a.heard


def test_a_point_is_refused_with_its_reason(joined: Any) -> None:
    a, b = joined("a", "b")
    a.call("registerFederationSynchronizationPoint", "ready", b"")
    b.call("registerFederationSynchronizationPoint", "ready", b"")
    b.call(
        "registerFederationSynchronizationPointWithSet",
        "other",
        b"",
        frozenset([b"\0\0\0\x99"]),
    )
    reasons = SynchronizationPointFailureReason
    assert b.take("synchronizationPointRegistrationFailed") == [
        (
            "synchronizationPointRegistrationFailed",
            "ready",
            reasons.SYNCHRONIZATION_POINT_LABEL_NOT_UNIQUE,
        ),
        (
            "synchronizationPointRegistrationFailed",
            "other",
            reasons.SYNCHRONIZATION_SET_MEMBER_NOT_JOINED,
        ),
    ]


def test_a_point_is_achieved_once(joined: Any) -> None:
    a, _ = joined("a", "b")
    a.call("registerFederationSynchronizationPoint", "ready", b"")
    a.call("synchronizationPointAchieved", "ready", True)
    with pytest.raises(SynchronizationPointLabelNotAnnounced):
        a.call("synchronizationPointAchieved", "ready", True)
