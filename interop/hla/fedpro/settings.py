"""What both ends of a session may set, with the defaults of clients in the field."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class SessionSettings:
    """Times in seconds, and bounds of what is held."""

    heartbeat: float = 60.0  #: after that long without a message, one is sent
    silence: float = 180.0  #: after that long without hearing the peer, it is lost
    reconnect_time: float = 600.0  #: how long a lost session may be resumed
    reconnect_interval: float = 5.0  #: from one try to resume to the next
    connect_time: float = 5.0  #: for the RTI to answer on a new connection
    message_size: int = 64 << 20  #: octets, the largest message that is accepted
    history_messages: int = 100_000  #: sent, and not known to have been received
    history_octets: int = 16 << 20  #: of the same
