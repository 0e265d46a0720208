"""Errors of object models and of their values, raised on purpose."""


class FomError(ValueError):
    """Base of every error that this package raises on purpose."""


class DataTypeError(FomError):
    """A data type is described so that no encoding follows from it."""

    def __init__(self, reason: str, *, name: str, place: str = "") -> None:
        super().__init__(f"{place or name}: {reason}")
        self.reason = reason
        self.name = name


class EncodingError(FomError):
    """A value does not fit its data type; ``path`` says which part of it."""

    def __init__(self, reason: str, *, path: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.reason = reason
        self.path = path


class DecodingError(FomError):
    """Octets break the encoding of a data type; path and offset say where."""

    def __init__(self, reason: str, *, path: str, offset: int) -> None:
        super().__init__(f"{path} at octet {offset}: {reason}")
        self.reason = reason
        self.path = path
        self.offset = offset
