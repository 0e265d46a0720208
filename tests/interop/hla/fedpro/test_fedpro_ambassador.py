"""The ambassador over real sockets, against an RTI that is scripted."""

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from interop.hla import errors
from interop.hla.federate_ambassador import FederateAmbassador
from interop.hla.fedpro.ambassador import FederateProtocolAmbassador
from interop.hla.fedpro.client_settings import ClientSettings, read
from interop.hla.fedpro.codec import Codec
from interop.hla.fedpro.server_session import ServerSession
from interop.hla.fedpro.settings import SessionSettings
from interop.hla.types import (
    AdditionalSettingsResultCode,
    AttributeHandle,
    CallbackModel,
    ConfigurationResult,
    FederateHandle,
    InteractionClassHandle,
    JoinResult,
    ObjectInstanceHandle,
    RtiConfiguration,
    Supplement,
)

from .serving_rti import Served, serving

pytestmark = pytest.mark.network

WIDE = 60.0  #: s, for what takes milliseconds
QUICK = SessionSettings(reconnect_interval=0.01)
THING, PART = ObjectInstanceHandle(b"\0\0\0\1"), AttributeHandle(b"\0\0\0\2")
WELCOME = ConfigurationResult(
    False, False, AdditionalSettingsResultCode.SETTINGS_IGNORED, ""
)
JOINED = JoinResult(FederateHandle(b"\0\0\0\3"), "HLAinteger64Time")
CONNECTIONS = ["connect", "connectWithConfiguration"]


class Scripted(Served):
    """Reflects every update to its sender; results are those of ``answers``."""

    def __init__(self) -> None:
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.answers: dict[str, Any] = dict.fromkeys(CONNECTIONS, WELCOME)
        self.sessions: list[ServerSession] = []
        self.reasons: list[str] = []
        self._codecs: dict[ServerSession, Codec] = defaultdict(Codec)

    def opened(self, session: ServerSession) -> None:
        self.sessions.append(session)

    def called(self, session: ServerSession, number: int, body: bytes) -> None:
        codec = self._codecs[session]
        service, arguments = codec.unpack_call(body)
        self.calls.append((service, arguments))
        if service == "updateAttributeValues":
            told = *arguments, b"\0\0\0\1", JOINED.federate_handle, None
            callback = codec.pack_callback("reflectAttributeValues", told)
            self.server.push(session, callback)
        answer = self.answers.get(service)
        if isinstance(answer, errors.RTIexception):
            octets = codec.pack_exception(answer)
        else:
            octets = codec.pack_result(service, answer)
        self.server.respond(session, number, octets)

    def ended(self, session: ServerSession, reason: str) -> None:
        self.reasons.append(reason)


class Hearing(FederateAmbassador):
    """Keeps what comes, and does what it is told to for each update."""

    def __init__(self, do: Callable[[bytes], None] = lambda value: None) -> None:
        self.heard: list[bytes] = []
        self.lost: list[str] = []
        self._do = do

    def reflect_attribute_values(
        self,
        object_instance: ObjectInstanceHandle,
        attribute_values: Any,
        user_supplied_tag: bytes,
        supplement: Supplement,
    ) -> None:
        assert (object_instance, supplement.time) == (THING, None)
        self.heard.append(attribute_values[PART])
        self._do(attribute_values[PART])

    def connection_lost(self, fault_description: str) -> None:
        self.lost.append(fault_description)


@pytest.fixture
def rti() -> Iterator[Scripted]:
    handler = Scripted()
    with serving(handler):
        yield handler


@contextmanager
def connected(
    rti: Scripted, hearing: FederateAmbassador, **options: Any
) -> Iterator[FederateProtocolAmbassador]:
    settings = ClientSettings(address=str(rti.address), session=QUICK, **options)
    with FederateProtocolAmbassador(settings) as ambassador:
        with ambassador.connection(hearing):
            yield ambassador


def update(ambassador: FederateProtocolAmbassador, *values: bytes) -> None:
    for value in values:
        ambassador.update_attribute_values(THING, {PART: value}, b"")


def evoke(ambassador: FederateProtocolAmbassador, hearing: Hearing, count: int) -> None:
    while len(hearing.heard) < count:
        ambassador.evoke_callback(WIDE)


def test_calls_are_answered_and_callbacks_made(rti: Scripted) -> None:
    hearing = Hearing()
    with connected(rti, hearing) as ambassador:
        update(ambassador, b"one", b"two")
        evoke(ambassador, hearing, 2)
    assert hearing.heard == [b"one", b"two"]
    assert rti.sessions[0].unanswered == 0
    assert [service for service, _ in rti.calls][-1] == "disconnect"
    assert rti.reasons == [""] and hearing.lost == []


def test_what_the_rti_refuses_is_raised(rti: Scripted) -> None:
    rti.answers["updateAttributeValues"] = errors.AttributeNotOwned("not yours")
    with connected(rti, Hearing()) as ambassador:
        with pytest.raises(errors.AttributeNotOwned, match="not yours"):
            update(ambassador, b"one")


def test_times_are_those_of_the_joined_federation(rti: Scripted) -> None:
    rti.answers["joinFederationExecution"] = JOINED
    with connected(rti, Hearing()) as ambassador:
        with ambassador.joined("sensor", "raid") as result:
            assert result == JOINED
            ambassador.time_advance_request(1 << 62)
            with pytest.raises(errors.InvalidLogicalTime):
                ambassador.time_advance_request(0.5)
    assert ("timeAdvanceRequest", (1 << 62,)) in rti.calls


class Answers(FederateProtocolAmbassador):
    """Has no connection, but something that keeps the answers to callbacks."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[int, errors.RTIexception | None]] = []

    def _open(self, configuration: RtiConfiguration | None) -> None:
        self._connection = self  # type: ignore[assignment]

    def _close(self) -> None:
        self._connection = None

    def _invoke(self, service: str, *arguments: object) -> Any:
        return WELCOME

    def respond(self, number: int, body: bytes, *, more: bool = False) -> None:
        self.told.append((number, Codec().unpack_callback_response(body)))

    def push(self, number: int, value: bytes) -> None:
        told = THING, {PART: value}, b"", THING, THING, None
        self._hear(number, Codec().pack_callback("reflectAttributeValues", told))


def test_a_callback_is_answered_when_it_has_returned() -> None:
    ambassador = Answers()
    heard = Hearing(lambda value: ambassador.told.append((99, None)))
    ambassador.connect(heard)
    ambassador.push(7, b"one")
    assert ambassador.told == []
    ambassador.evoke_callback(0.0)
    assert ambassador.told == [(99, None), (7, None)]


@pytest.mark.parametrize(
    ("error", "name", "details"),
    [
        (ValueError("no track"), "FederateInternalError", "ValueError: no track"),
        (errors.NameNotFound("no class"), "NameNotFound", "no class"),
    ],
)
def test_a_callback_that_raises_is_answered_as_failed(
    error: Exception, name: str, details: str
) -> None:
    def refuse(value: bytes) -> None:
        raise error

    ambassador = Answers()
    ambassador.connect(Hearing(refuse))
    ambassador.push(7, b"one")
    with pytest.raises(type(error)):
        ambassador.evoke_callback(0.0)
    ((number, told),) = ambassador.told
    assert (number, type(told).__name__, str(told)) == (7, name, details)


def test_a_broken_callback_is_answered_and_told() -> None:
    ambassador = Answers()
    ambassador.connect(Hearing())
    ambassador._hear(7, b"\xff")
    with pytest.raises(errors.RTIinternalError, match="broken callback"):
        ambassador.evoke_callback(0.0)
    assert type(ambassador.told[0][1]) is errors.RTIinternalError


def test_a_callback_may_call_services(rti: Scripted) -> None:
    """Under IMMEDIATE it does so on the thread of the callbacks."""
    done = threading.Event()

    def again(value: bytes) -> None:
        if value == b"first":
            update(ambassador, b"second")
        else:
            done.set()

    hearing = Hearing(again)
    settings = ClientSettings(address=str(rti.address), session=QUICK)
    ambassador = FederateProtocolAmbassador(settings)
    with ambassador.connection(hearing, CallbackModel.IMMEDIATE):
        update(ambassador, b"first")
        assert done.wait(WIDE)
    assert hearing.heard == [b"first", b"second"]


def test_updates_need_not_be_waited_for(rti: Scripted) -> None:
    hearing = Hearing()
    values = [b"%d" % i for i in range(3000)]
    with connected(rti, hearing, asynchronous=True, window=100) as ambassador:
        update(ambassador, *values)
        evoke(ambassador, hearing, len(values))
        assert not ambassador.refused
    assert hearing.heard == values


def test_what_nobody_waits_for_is_counted_when_refused(
    rti: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    rti.answers["updateAttributeValues"] = errors.AttributeNotOwned("not yours")
    with connected(rti, Hearing(), asynchronous=True) as ambassador:
        update(ambassador, b"one", b"two", b"three")
        ambassador.enable_time_constrained()  # answered after them
        assert ambassador.refused == {"AttributeNotOwned": 3}
    warned = [each for each in caplog.records if each.levelname == "WARNING"]
    assert len(warned) == 1 and "not yours" in warned[0].getMessage()


def test_what_has_a_time_need_not_be_waited_for_either(
    rti: Scripted, caplog: pytest.LogCaptureFixture
) -> None:
    """Nobody gets the handle to take it back by, but what is refused is counted."""
    refusal = errors.InvalidLogicalTime("too early")
    rti.answers["sendInteractionWithTime"] = refusal
    with connected(rti, Hearing(), asynchronous_timed=True) as ambassador:
        shot = InteractionClassHandle(b"\0\0\0\4")
        told = ambassador.update_attribute_values(THING, {PART: b"x"}, b"", 2.0)
        assert told is None
        assert ambassador.send_interaction(shot, {}, b"", 1.0) is None
        ambassador.enable_time_constrained()  # answered after them
        assert ambassador.refused == {"InvalidLogicalTime": 1}
    assert "too early" in caplog.text


def test_nothing_is_lost_or_doubled_by_cut_connections(rti: Scripted) -> None:
    hearing = Hearing()
    values = [b"%d" % i for i in range(60)]
    with connected(rti, hearing, asynchronous=True) as ambassador:
        for number, value in enumerate(values):
            update(ambassador, value)
            if number % 10 == 5:
                rti.cut()
        evoke(ambassador, hearing, len(values))
        ambassador.disable_time_regulation()
    assert hearing.heard == values
    assert rti.sessions[0].unanswered == 0
    updates = [c for c in rti.calls if c[0] == "updateAttributeValues"]
    assert [arguments[1][PART] for _, arguments in updates] == values


def test_the_end_of_the_rti_is_a_lost_connection() -> None:
    hearing, handler = Hearing(), Scripted()
    with serving(handler):
        settings = ClientSettings(address=str(handler.address), session=QUICK)
        ambassador = FederateProtocolAmbassador(settings)
        ambassador.connect(hearing)
        update(ambassador, b"before")
    while not hearing.lost:
        ambassador.evoke_callback(WIDE)
    assert hearing.heard == [b"before"] and len(hearing.lost) == 1
    assert not ambassador.connected
    with pytest.raises(errors.NotConnected):
        update(ambassador, b"after")
    ambassador.disconnect()


def test_the_address_of_a_configuration_is_for_the_client_alone(rti: Scripted) -> None:
    ambassador = FederateProtocolAmbassador()
    configuration = RtiConfiguration(
        rti_address=str(rti.address),
        additional_settings="FedPro.asyncUpdates=true, colour=blue\nFedPro.window=7",
    )
    ambassador.connect(Hearing(), configuration=configuration)
    ambassador.disconnect()
    told = RtiConfiguration(additional_settings="colour=blue")
    assert rti.calls[0] == ("connectWithConfiguration", (told,))


def test_a_configuration_of_an_address_alone_is_not_told(rti: Scripted) -> None:
    ambassador = FederateProtocolAmbassador()
    configuration = RtiConfiguration(rti_address=str(rti.address))
    ambassador.connect(Hearing(), configuration=configuration)
    ambassador.disconnect()
    assert rti.calls[0] == ("connect", ())


def test_settings_are_read_out_of_the_text() -> None:
    settings, left = read(
        "FedPro.FED_INT_HEART=1.5\nFedPro.FED_TIMEOUT_HEART=9,a=b,"
        "FedPro.FED_TIMEOUT_RECONNECT=60,FedPro.protocol=websocket",
        ClientSettings(),
    )
    session = settings.session
    assert (session.heartbeat, session.silence, session.reconnect_time) == (1.5, 9, 60)
    assert settings.transport.value == "websocket"
    assert left == "a=b"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("FedPro.colour=blue", "FedPro.colour is no setting; there are FedPro.address"),
        ("FedPro.protocol=pigeon", "FedPro.protocol=pigeon .* tcp, tls, websocket"),
        ("FedPro.asyncUpdates=yes", "FedPro.asyncUpdates=yes .* true, false"),
        ("FedPro.FED_INT_HEART=soon", "FedPro.FED_INT_HEART=soon .* seconds"),
        ("FedPro.FED_INT_HEART=nan", "seconds"),
        ("FedPro.window=0", "from 1"),
    ],
)
def test_a_wrong_setting_is_one_clear_error(text: str, told: str) -> None:
    with pytest.raises(errors.ConnectionFailed, match=told):
        read(text, ClientSettings())
