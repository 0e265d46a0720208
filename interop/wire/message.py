"""Generated code for two records, one behind the other, that are a message together.

The first one, the head, tells the size of both and which record the second one, the
body, is. Reading and writing them with one `struct` takes two thirds of the time.
"""

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from .fields import Count
from .layout import layout_of
from .parts import Octets
from .source import Source, indented, whole

Told = Mapping[str, int | tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Frame:
    """What a message is, apart from its body."""

    whole: type  #: class of the message; decoding calls no ``__init__`` of it
    head: str  #: its attribute for the head
    body: str  #: its attribute for the body
    kind: type  #: class of the head, a record of scalars
    size: str  #: the head's field for the octets of head and body


class Message(Source):
    """Writes both functions of one body in a frame, as `join` tells them.

    Parameters
    ----------
    frame : what comes with the body
    body : class of the body, a record
    told : fields of the head with the value that goes with this body, or with the
        least and the greatest one; these are to be given when encoding
    """

    title = "wire message"

    def __init__(self, frame: Frame, body: type, told: Told) -> None:
        super().__init__(layout_of(body))
        self.frame = frame
        self.head = layout_of(frame.kind)
        self.told = told
        self.both = self.head.size + self.layout.size
        codes = self.head.format + self.layout.format[1:]
        self.names |= {
            "new_head": partial(object.__new__, frame.kind),
            "new_whole": partial(object.__new__, frame.whole),
            "pack": struct.Struct(codes).pack,
        }

    def _decoder(self) -> list[str]:
        head = [f"head.{one.name}" for one in self.head.fields]
        targets = ", ".join([*head, *self._fixed.targets])
        codes = self.head.format + self._fixed.codes
        self.names["unpack"] = struct.Struct(codes).unpack_from
        size = f"head.{self.frame.size}"
        odd = ["start < 0", f"{size} < {self.both}", "end > len(octets)"]
        for name, value in self.told.items():
            if isinstance(value, tuple):
                odd.append(f"not {value[0]} <= head.{name} <= {value[1]}")
            else:
                odd.append(f"head.{name} != {value}")
        lines = [
            "head = new_head()",
            *self._fixed.made,
            f"{targets} = unpack(octets, start)",
            f"end = start + {size}",
            f"if {' or '.join(odd)}:",
            "    return None",
            f"offset = start + {self.head.size}",
            *self._fixed.found,
            *self._decode_rest(),
            "if at != end:",
            "    return None",
            "whole = new_whole()",
            f"whole.{self.frame.head} = head",
            f"whole.{self.frame.body} = record",
            "return whole",
        ]
        return [f"def decode_{self.name}(octets, start):", *indented(lines)]

    def _encoder(self) -> list[str]:
        head, asked = [], []
        for one in self.head.fields:
            value = self.told.get(one.name)
            if one.name == self.frame.size:
                head.append("{size}")
            elif isinstance(value, int):
                head.append(str(value))
            else:
                head.append(one.name)
                asked.append(one.name)
        packed = f"pack({', '.join(head)}, {{values}})"
        lines, values, tails = self._encode_contents()
        size = " + ".join([str(self.both), *(f"len({tail})" for tail in tails)])
        lines += [
            f"octets = {packed.format(size=size, values=values)}",
            f"return {whole(tails)}",
        ]
        return [
            f"def encode_{self.name}(value, {', '.join(asked)}):",
            *indented([*self._encode_empty(packed), *lines]),
        ]

    def _encode_empty(self, packed: str) -> list[str]:
        """Write the short way for a body whose lists are all empty, if it has lists."""
        counted = {
            slot.mark.of or slot.path
            for slot in self.layout.slots
            if isinstance(slot.mark, Count)
        }
        lists = self.layout.parts
        if not lists or self._size_slot() is not None:
            return []
        if any(
            one.name not in counted or not one.is_tuple or one.select or one.when
            for one in lists
        ):
            return []
        self.names["EMPTY"] = ()
        self._empty = True
        self._locals = []
        values = ", ".join(self._values(self.layout, "value"))
        self._empty = False
        return [
            f"if {' and '.join(f'value.{one.name} is EMPTY' for one in lists)}:",
            *indented(self._locals),
            f"    return {packed.format(size=self.both, values=values)}",
        ]


def join(
    frame: Frame, body: type, told: Told
) -> tuple[Callable[[Octets, int], Any], Callable[..., bytes]]:
    """Return the decoder and the encoder of a body in a frame; see `Message`.

    The decoder is called with octets and offset, and returns the message, or None
    when the octets are odd. The encoder is called with the body and, in their order,
    the fields of the head that are not known from it. Both raise one of `FAULTS`
    when a `struct` refuses. Whoever then takes head and body one by one is told what
    is wrong; that is not their business.
    """
    code = Message(frame, body, told).functions()
    return code[f"decode_{body.__name__}"], code[f"encode_{body.__name__}"]
