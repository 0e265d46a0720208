"""The codecs of all data types of an object model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from threading import RLock
from types import MappingProxyType

from ..omt.datatypes import DataType
from .codec import Codec
from .compiling import Compiler, refused

#: Data types inside data types, more of which are not believed.
DEEPEST = 64


class Codecs(Mapping[str, Codec]):
    """The codec of every data type by its name, each compiled when first asked for.

    KeyError for a name that the model does not have; DataTypeError where a
    description, or one that it names, allows no encoding.
    """

    def __init__(
        self,
        data_types: Mapping[str, DataType],
        notes: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Both as in `fom.omt.ObjectModel`; the MIM's data types are among them.

        RPR tells the lengths of some arrays in notes: without them, octets of the
        records that hold these are not understood.
        """
        self._data_types = data_types
        self._codecs: dict[str, Codec] = {}
        self._begun: list[str] = []  #: under the lock, outermost first
        self._lock = RLock()
        self._compiler = Compiler(data_types, notes, self._find)

    def __getitem__(self, name: str) -> Codec:
        codec = self._codecs.get(name)
        if codec is None:
            with self._lock:
                codec = self._compile(self._data_types[name])
        return codec

    def __iter__(self) -> Iterator[str]:
        return iter(self._data_types)

    def __len__(self) -> int:
        return len(self._data_types)

    def _find(self, name: str) -> Codec:
        """The codec of a type that the one being compiled names."""
        inner = self._data_types[self._begun[-1]]
        if name not in self._data_types:
            raise refused(inner, f"no data type {name!r} is known")
        if name in self._begun:
            raise refused(inner, f"{name} is a part of itself")
        if len(self._begun) > DEEPEST:
            raise refused(inner, f"{self._begun[0]} has more than {DEEPEST} levels")
        return self[name]

    def _compile(self, data_type: DataType) -> Codec:
        self._begun.append(data_type.name)
        try:
            codec = self._compiler.compile(data_type)
        finally:
            self._begun.pop()
        self._codecs[data_type.name] = codec
        return codec
