"""Two sessions over a pipe that is cut anywhere: nothing is lost, nothing doubled."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from interop.hla.fedpro.client_session import ClientSession, ClientState, Received
from interop.hla.fedpro.framing import StreamFraming
from interop.hla.fedpro.header import TOP
from interop.hla.fedpro.reception import Reception
from interop.hla.fedpro.server_session import ServerSession


class Line:
    """A federate and an RTI with a pipe between them that can be cut at any octet."""

    def __init__(self, first_number: int = 0) -> None:
        self.client = ClientSession()
        self.reception = Reception(identity=lambda: 99)
        self.server: ServerSession | None = None
        self.calls: list[bytes] = []  #: as the RTI got them
        self.got: list[Received] = []  #: as the federate got them
        self.sent_calls: list[bytes] = []
        self.sent_back: list[bytes] = []
        self.responses: list[bytes] = []  #: of callbacks, as sent and due
        self.start()
        self.client.start(now=0)
        self.pump()
        if first_number:
            assert self.server is not None
            before = first_number - 1
            self.client._next = self.server._next = first_number
            self.client._last = self.server._last = self.server._seen = before
            for history in (self.client._history, self.server._history):
                history._newest = history._gone = before

    def start(self) -> None:
        self.to_server, self.to_client = bytearray(), bytearray()
        self.server_framing = StreamFraming(limit=1000)
        self.client_framing = StreamFraming(limit=1000)
        self.admitted = False

    def flush(self) -> None:
        self.to_server += b"".join(self.client.outgoing)
        self.client.outgoing.clear()
        if self.server is not None and self.admitted:
            self.to_client += b"".join(self.server.outgoing)
            self.server.outgoing.clear()

    def deliver(self, up: int, down: int) -> None:
        """Carry some octets each way."""
        self.flush()
        octets = bytes(self.to_server[:up])
        del self.to_server[:up]
        for message in self.server_framing.feed(octets):
            if not self.admitted:
                admission = self.reception.admit(message, now=0)
                assert admission.session is not None, admission.reason
                self.server = admission.session
                self.admitted = True
                continue
            assert self.server is not None
            called = self.server.receive(message, now=0)
            if called is not None and called.is_call:
                self.calls.append(called.body)
                self.sent_back.append(b"answer to " + called.body)
                self.server.respond(called.number, self.sent_back[-1])
        self.flush()
        octets = bytes(self.to_client[:down])
        del self.to_client[:down]
        for message in self.client_framing.feed(octets):
            received = self.client.receive(message, now=0)
            if received is not None:
                self.got.append(received)

    def pump(self) -> None:
        for _ in range(3):
            self.deliver(1 << 20, 1 << 20)

    def call(self, body: bytes) -> None:
        self.sent_calls.append(body)
        self.client.request(body, now=0)

    def callback(self, body: bytes) -> None:
        assert self.server is not None
        self.sent_back.append(body)
        self.server.callback(body)

    def cut(self, *, server_notices: bool) -> None:
        self.client.drop()
        if server_notices and self.server is not None:
            self.server.drop(now=0)
        self.start()

    def resume(self) -> None:
        assert self.client.state is ClientState.DROPPED
        if self.server is not None:
            self.server.drop(now=0)
        self.client.resume(now=0)

    def check(self) -> None:
        assert self.calls == self.sent_calls
        assert [received.body for received in self.got] == self.sent_back


STEPS = st.one_of(
    st.tuples(st.just("call"), st.integers(0, 60)),
    st.tuples(st.just("callback"), st.integers(0, 60)),
    st.tuples(st.just("deliver"), st.integers(0, 300), st.integers(0, 300)),
    st.tuples(st.just("cut"), st.booleans()),
    st.tuples(st.just("beat")),
)


@settings(deadline=None, max_examples=300)
@given(st.lists(STEPS, max_size=60), st.sampled_from([0, TOP - 3, TOP]))
@example(
    steps=[("call", 3), ("deliver", 20, 0), ("cut", False), ("callback", 9)], first=0
)
def test_no_message_is_lost_or_doubled_or_overtaken(
    steps: list[tuple[object, ...]], first: int
) -> None:
    line = Line(first)
    count = 0
    for name, *values in steps:
        count += 1
        sizes = [value for value in values if isinstance(value, int)]
        if name == "call":
            line.call(b"%d " % count + b"c" * sizes[0])
        elif name == "callback":
            line.callback(b"%d " % count + b"b" * sizes[0])
        elif name == "deliver":
            line.deliver(sizes[0], sizes[1])
        elif name == "beat":
            if line.client.state is ClientState.RUNNING:
                assert line.client.advance(now=60)
        else:
            line.cut(server_notices=bool(values[0]))
            line.resume()
    line.cut(server_notices=True)
    line.resume()
    line.pump()
    line.check()


def test_a_call_made_while_there_is_no_connection_comes_after_it() -> None:
    line = Line()
    line.cut(server_notices=True)
    line.call(b"late")
    assert line.client.outgoing == []
    line.resume()
    line.pump()
    assert line.calls == [b"late"]
    line.check()


def test_replayed_messages_are_the_same_octets() -> None:
    line = Line()
    line.call(b"one")
    before = list(line.client.outgoing)
    line.cut(server_notices=True)
    line.resume()
    line.deliver(1 << 20, 1 << 20)
    assert line.client.outgoing == before
