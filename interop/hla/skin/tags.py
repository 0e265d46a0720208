"""The user-supplied tag of the RPR FOM: a DIS timestamp in hexadecimal, and a NUL.

Members that need more may append it; ours append the PDU status of the header, where
that is not 0 (RPR FOM 2.0, data type RPRUserDefinedTag).
"""

_DIGITS = 8


def to_tag(timestamp: int, status: int = 0) -> bytes:
    """The tag of a PDU with this timestamp and PDU status."""
    more = f"{status:02X}" if status else ""
    return f"{timestamp:08X}{more}\0".encode()


def from_tag(tag: bytes) -> tuple[int, int] | None:
    """Timestamp and PDU status, None for a tag that does not begin with one."""
    text = tag.partition(b"\0")[0]
    timestamp = _hexadecimal(text[:_DIGITS], _DIGITS)
    if timestamp is None:
        return None
    return timestamp, _hexadecimal(text[_DIGITS : _DIGITS + 2], 2) or 0


def _hexadecimal(text: bytes, digits: int) -> int | None:
    if len(text) != digits or not text.isalnum():
        return None
    try:
        return int(text, 16)
    except ValueError:
        return None
