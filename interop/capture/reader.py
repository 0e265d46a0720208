"""Reading recordings: the datagrams in them, one by one or by columns."""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from ..closing import Closing
from ..dis import index
from ..errors import CaptureError
from .chunks import Chunk, packets_of
from .columns import Packets
from .frames import FrameReader, Frames
from .links import LINKS
from .packets import Address, Packet, Unreadable, Unwrapper


class CaptureReader(Closing):
    """The UDP datagrams of a capture, in the order of the file.

    Iterating gives them one by one, `packets` many at a time, and `chunks` the PDUs in
    them; it is one of these. A file that ends within a record, as one does whose
    writer was killed, gives what is whole. Iterating raises CaptureError, with file
    and offset, where the octets are no capture's. Attributes tell what was seen up to
    now.

    Parameters
    ----------
    path : file to read
    file : the same, where it is open already; it is closed at the end

    Raises CaptureError when the file cannot be read or is no capture.
    """

    def __init__(
        self, path: str | os.PathLike[str], file: BinaryIO | None = None
    ) -> None:
        self.path = Path(path)
        self.skipped: Counter[str] = Counter()  #: what is no UDP datagram, by reason
        self._unwrapper = Unwrapper()
        try:
            self._file = file or open(self.path, "rb")
        except OSError as error:
            raise CaptureError(f"{self.path}: {error.strerror}") from error
        with self._closed_on_error():
            self._frames = FrameReader(self._file, str(self.path), self.skipped)
        self._singly = self._one_by_one()

    @property
    def truncated(self) -> bool:
        """Whether the file ends within a record."""
        return self._frames.truncated

    @property
    def incomplete(self) -> int:
        """Fragmented datagrams of which parts are missing."""
        return self._unwrapper.incomplete

    def __iter__(self) -> Iterator[Packet]:
        return self

    def __next__(self) -> Packet:
        return next(self._singly)

    def packets(self) -> Iterator[Packets]:
        """Read a part of the file at a time; a capture need not fit in memory."""
        with self._closed_on_error():
            for frames in self._frames:
                yield self._packets_of(frames)
        self.close()

    def chunks(self) -> Iterator[Chunk]:
        """The same, and find the PDUs in each part."""
        for packets in self.packets():
            yield Chunk(index(packets.payloads), packets.time)

    def close(self) -> None:
        """Close the file, which the end of the packets does by itself."""
        self._file.close()

    @contextmanager
    def _closed_on_error(self) -> Iterator[None]:
        """Close the file when it cannot be read, and tell of it as CaptureError."""
        try:
            yield
        except OSError as error:
            self.close()
            raise CaptureError(f"{self.path}: {error.strerror}") from error
        except CaptureError:
            self.close()
            raise

    def _one_by_one(self) -> Iterator[Packet]:
        with self._closed_on_error():
            for frames in self._frames:
                for time, link, start, size in zip(
                    frames.time.tolist(),
                    frames.link.tolist(),
                    frames.start.tolist(),
                    frames.size.tolist(),
                    strict=True,
                ):
                    found = self._unpack(link, frames.octets[start : start + size])
                    if found is not None:
                        yield Packet(time, *found)
        self.close()

    def _packets_of(self, frames: Frames) -> Packets:
        def unpack(row: int) -> tuple[Address, Address, bytes] | None:
            start, size = int(frames.start[row]), int(frames.size[row])
            frame = frames.octets[start : start + size]
            return self._unpack(int(frames.link[row]), frame)

        return packets_of(frames, unpack)

    def _unpack(self, link: int, frame: bytes) -> tuple[Address, Address, bytes] | None:
        """Find the datagram in a frame, or count why there is none."""
        find = LINKS.get(link)
        if find is None:
            self.skipped[f"link type {link}"] += 1
            return None
        try:
            return self._unwrapper.unwrap(find(frame))
        except Unreadable as reason:
            self.skipped[str(reason)] += 1
            return None


def read_capture(
    path: str | os.PathLike[str], file: BinaryIO | None = None
) -> CaptureReader:
    """Open a capture; iterate over it for its packets. See `CaptureReader`."""
    return CaptureReader(path, file)
