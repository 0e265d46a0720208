"""Standard variable records, record sets, and the antenna pattern in some."""

from typing import Annotated, ClassVar

from ..wire import F32, U8, U16, U32, Padding, Product, Raw, Rest, Size, Uid, record
from .records import Orientation


@record
class StandardRecord:
    """A standard variable record of a type that is not known here."""

    record_type: Annotated[U32, Uid(66)]
    #: octets of the whole record
    _length: ClassVar[Annotated[int, Size("H", multiple=8)]]
    data: Annotated[bytes, Rest()] = bytes(2)  #: 2 octets more than a multiple of 8


@record
class RecordSet:
    """Records of one kind and size (the standard's record specification).

    ``values`` holds them end to end, without padding between them; ``padding_2`` is
    ``b""`` unless a peer padded with other than zeros. `records` parts them, and
    `elsewhere.records_of` reads those whose id is known.
    """

    record_id: Annotated[U32, Uid(66)]
    serial_number: U32 = 0  #: of the first record
    padding: U32 = 0
    record_bits: U16 = 0  #: length of one record
    record_count: U16 = 0
    values: Annotated[bytes, Product("record_bits", "record_count")] = b""
    padding_2: Annotated[bytes, Padding(8)] = b""

    @property
    def records(self) -> tuple[bytes, ...]:
        """The octets of each record, from its first bit on.

        Where a record has no whole number of octets, the low-order bits of its last
        octet are zero.
        """
        bits, count = self.record_bits, self.record_count
        if bits % 8 == 0:
            size = bits // 8
            return tuple(self.values[n * size : n * size + size] for n in range(count))
        number = int.from_bytes(self.values, "big")
        left = len(self.values) * 8
        octets, spare = (bits + 7) // 8, -bits % 8
        found = []
        for _ in range(count):
            left -= bits
            one = number >> left & (1 << bits) - 1
            found.append((one << spare).to_bytes(octets, "big"))
        return tuple(found)


@record
class BeamAntennaPattern:
    """An antenna's main beam (antenna pattern type 1)."""

    direction: Orientation = Orientation()
    azimuth_width: F32 = 0.0  #: rad
    elevation_width: F32 = 0.0  #: rad
    reference_system: Annotated[U8, Uid(168)] = 0
    padding: Annotated[bytes, Raw(3)] = bytes(3)
    ez: F32 = 0.0  #: field strength along z
    ex: F32 = 0.0  #: field strength along x
    phase: F32 = 0.0  #: rad
    padding_2: U32 = 0
