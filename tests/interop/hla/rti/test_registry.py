from typing import Any

import pytest

from interop.hla.errors import RTIinternalError
from interop.hla.rti import CONNECTION_SERVICES, NOT_OFFERED, SERVICES, Rti


def test_every_service_of_the_standard_is_answered() -> None:
    codec = pytest.importorskip("interop.hla.fedpro.codec")
    assert len(codec.CALLS) == 178
    assert SERVICES.keys() | CONNECTION_SERVICES.keys() == codec.CALLS.keys()
    assert not SERVICES.keys() & CONNECTION_SERVICES.keys()


def test_a_service_that_is_not_offered_says_so(joined: Any) -> None:
    federate = joined("a")
    for service, reason in NOT_OFFERED.items():
        with pytest.raises(
            RTIinternalError, match=f"{service} is not offered.*{reason}"
        ):
            federate.connection.call(service, ())


def test_what_is_no_service_is_told() -> None:
    with pytest.raises(RTIinternalError, match="warp is no service"):
        Rti().connect(lambda callback, arguments: None).call("warp", ())
