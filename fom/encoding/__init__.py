"""Values of HLA's data types to octets, and back (IEEE 1516.2, 4.13)."""

from .codec import Codec
from .codecs import Codecs
from .columns import Columns
from .numbers import EnumeratedCodec

__all__ = ["Codec", "Codecs", "Columns", "EnumeratedCodec"]
