"""Octets that a command line names: files, captures, hexadecimal, standard input."""

import re
import string
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from ..bus import Address
from ..capture import CaptureReader, is_capture, read_capture
from ..errors import CallError

STDIN = "-"
_HEX = re.compile(r"(?:0x|\\x|[0-9a-f]|[\s:,])*", re.IGNORECASE)
_SIGNS = re.compile(r"0x|\\x|[\s:,]", re.IGNORECASE)
_PRINTABLE = frozenset(string.printable.encode())
_LONGEST = 40  # characters of a wrong argument that a message repeats


@dataclass(frozen=True, slots=True)
class Named:
    """One datagram, and where it is from."""

    octets: bytes
    file: str  #: ``""`` for hexadecimal on the command line
    packet: int | None = None  #: of a capture, the first UDP datagram is 1
    time: float | None = None  #: s since 1970-01-01 UTC
    source: Address | None = None
    destination: Address | None = None


class Datagrams:
    """What the words of a command line name, one datagram after another.

    A word is a file, if there is one of that name, `STDIN`, or else hexadecimal,
    with or without spaces, colons and ``0x``; words of it that stand side by side
    are one datagram. A file is a capture, hexadecimal text or else raw octets. All
    words are looked at before anything is read: CallError when one is nothing.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self.remarks: list[str] = []  #: what was odd about the files read up to now
        self._sources: list[Path | bytes | None] = []
        digits: list[str] = []
        for word in words:
            path = _file(word)
            if word != STDIN and path is None:
                digits.append(word)
                continue
            self._flush(digits)
            self._sources.append(path)
        self._flush(digits)

    def __iter__(self) -> Iterator[Named]:
        for source in self._sources:
            if isinstance(source, bytes):
                yield Named(source, "")
            elif source is None:
                yield from self._read(Path("standard input"), sys.stdin.buffer)
            else:
                try:
                    file = source.open("rb")
                except OSError as error:
                    raise CallError(f"{source}: {error.strerror}") from None
                with file:
                    yield from self._read(source, file)

    def _flush(self, digits: list[str]) -> None:
        if digits:
            self._sources.append(_octets("".join(digits)))
            digits.clear()

    def _read(self, path: Path, file: BinaryIO) -> Iterator[Named]:
        peek = getattr(file, "peek")
        if is_capture(peek(4)[:4]):
            yield from self._read_capture(read_capture(path, file))
            return
        try:
            octets = file.read()
        except OSError as error:
            raise CallError(f"{path}: {error.strerror}") from None
        yield Named(_from_text(octets, path), str(path))

    def _read_capture(self, reader: CaptureReader) -> Iterator[Named]:
        file = str(reader.path)
        for number, packet in enumerate(reader, 1):
            yield Named(
                packet.payload,
                file,
                number,
                packet.time,
                packet.source,
                packet.destination,
            )
        if reader.truncated:
            self.remarks.append(f"{file} ends within a packet")
        if reader.incomplete:
            self.remarks.append(
                f"{file}: {reader.incomplete} fragmented datagrams" " are not whole"
            )
        for reason, count in reader.skipped.items():
            self.remarks.append(f"{file}: {count} packets are no UDP: {reason}")


def _file(word: str) -> Path | None:
    """Return the file of this name, None when there is none."""
    path = Path(word)
    try:
        return path if path.exists() and not path.is_dir() else None
    except (OSError, ValueError):  # too long for a name, or with a zero in it
        return None


def _octets(word: str) -> bytes:
    """Read hexadecimal; CallError when a word is neither that nor a file."""
    shown = word if len(word) <= _LONGEST else word[:_LONGEST] + "..."
    digits = _SIGNS.sub("", word)
    if not digits or not _HEX.fullmatch(word):
        raise CallError(f"{shown!r} is neither a file nor hexadecimal")
    if len(digits) % 2:
        raise CallError(f"{shown!r}: {len(digits)} hexadecimal figures, half an octet")
    return bytes.fromhex(digits)


def _from_text(octets: bytes, path: Path) -> bytes:
    """Return octets, or what they stand for as hexadecimal text.

    CallError when they are text of another kind. No PDU reads as text: its header
    has octets that are not printable.
    """
    if not octets or not _PRINTABLE.issuperset(octets):
        return octets
    try:
        return _octets(octets.decode("ascii"))
    except CallError:
        reason = "neither PDUs, a capture nor hexadecimal text"
        raise CallError(f"{path}: {reason}") from None
