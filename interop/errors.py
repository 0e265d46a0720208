"""Errors raised on purpose."""


class InteropError(Exception):
    """Base of every error that this toolkit raises on purpose."""


class DecodeError(InteropError, ValueError):
    """A peer's bytes break the standard; field and offset say where."""

    def __init__(self, reason: str, *, field: str, offset: int) -> None:
        super().__init__(f"{field} at byte {offset}: {reason}")
        self.reason = reason
        self.field = field
        self.offset = offset


class EncodeError(InteropError, ValueError):
    """A message holds a value that its wire form cannot carry."""


class PlainError(InteropError, ValueError):
    """A plain value is not that of the field whose path it names."""

    def __init__(self, reason: str, *, path: str) -> None:
        super().__init__(f"{path}: {reason}" if path else reason)
        self.reason = reason
        self.path = path


class PeerError(InteropError, ValueError):
    """Another library's objects cannot carry a value, or ours cannot carry theirs."""

    def __init__(self, reason: str, *, field: str) -> None:
        super().__init__(f"{field}: {reason}" if field else reason)
        self.reason = reason
        self.field = field


class BusError(InteropError, OSError):
    """The network refused; raised `from` the cause."""


class CaptureError(InteropError, ValueError):
    """A capture file is none, or is broken; file and offset say where."""


class CallError(InteropError, ValueError):
    """A command line or a scenario asks for what cannot be: one clear line."""
