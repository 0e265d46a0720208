"""The elements of an OMT document, taken apart with their places."""

from collections import defaultdict
from collections.abc import Container
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from lxml import etree

from .datatypes import Place
from .errors import OmtError
from .model import Edition

Element = etree._Element
Texts = dict[str, str]
Branches = defaultdict[str, list[Element]]


@dataclass(frozen=True)
class Source:
    """A document that is being read."""

    file: str
    edition: Edition
    places: dict[str, Place] = field(default_factory=dict)  #: of what holds none
    _names: dict[str, str | None] = field(default_factory=dict, repr=False)

    def keep_place(self, element: Element, path: str) -> None:
        """Remember where something stands that is described by a text only."""
        self.places[path] = self.place(element, path)

    def place(self, element: Element, path: str) -> Place:
        """Where an element stands; ``path`` names what it tells of."""
        line: Any = element.sourceline  # the stubs do not know its type
        return Place(self.file, line or 0, path)

    def local_name(self, element: Element) -> str | None:
        """The name of an element of the standard, or None for a foreign one."""
        tag = element.tag
        if tag not in self._names:  # there are few names, and thousands of elements
            prefix = f"{{{self.edition.value}}}"
            ours = isinstance(tag, str) and tag.startswith(prefix)
            self._names[tag] = tag[len(prefix) :] if ours else None
        return self._names[tag]

    def split(
        self, element: Element, path: str, leaves: str, branches: str = ""
    ) -> tuple[Texts, Branches]:
        """The children of an element: texts by name, and elements by name.

        ``leaves`` and ``branches`` list the names that may occur. Another one is a
        fault in the edition of 2010, whose schemas are known to us to the last name;
        in that of 2025 it is passed over.
        """
        texts: Texts = {}
        found: Branches = defaultdict(list)
        leaf_names, branch_names = _words(leaves), _words(branches)
        for child in element:
            name = self.local_name(child)
            if name in branch_names:
                found[name].append(child)
            elif name in leaf_names:
                if name in texts:
                    raise OmtError(
                        f"{name} is told twice", place=self.place(child, path)
                    )
                texts[name] = text_of(child)
            elif name is not None and self.edition is Edition.OMT_2010:
                raise OmtError(
                    f"{name} is unknown here; allowed:"
                    f" {', '.join([*leaf_names, *branch_names])}",
                    place=self.place(child, path),
                )
        return texts, found

    def name(
        self, element: Element, texts: Texts, path: str, taken: Container[str]
    ) -> str:
        """The name of a thing, which is the only one of this name in its table."""
        name = texts.get("name") or texts.get("label", "")
        if not name:
            tag = self.local_name(element)
            raise OmtError(f"{tag} without a name", place=self.place(element, path))
        if name in taken:
            raise OmtError(
                f"{name} is defined twice", place=self.place(element, f"{path}.{name}")
            )
        return name

    def number(self, element: Element, texts: Texts, key: str, path: str) -> int | None:
        """A whole number that is not negative, or None if it is not told."""
        text = texts.get(key, "")
        if not text:
            return None
        if not (text.isascii() and text.isdigit() and len(text) < 20):
            raise OmtError(
                f"{key} is {text!r}, not a whole number",
                place=self.place(element, path),
            )
        return int(text)

    def truth(self, element: Element, texts: Texts, key: str, path: str) -> bool | None:
        """An xs:boolean, or None if it is not told."""
        text = texts.get(key, "")
        if text and text not in _TRUTHS:
            raise OmtError(
                f"{key} is {text!r}, not true or false",
                place=self.place(element, path),
            )
        return _TRUTHS.get(text)


@cache
def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


_TRUTHS = {"true": True, "1": True, "false": False, "0": False}


def text_of(element: Element) -> str:
    """All the text in an element, without the white space at its ends."""
    if len(element):
        return "".join(str(part) for part in element.itertext()).strip()
    return (element.text or "").strip()


def texts_of(element: Element, document: Source, name: str) -> tuple[str, ...]:
    """The texts of those children that have a name, in their order."""
    return tuple(
        text_of(child) for child in element if document.local_name(child) == name
    )


def notes_of(element: Element, *, deep: bool = False) -> frozenset[str]:
    """The labels of the notes that an element and its leaves refer to.

    The attribute is called ``notes`` in 2010 and ``noteReferences`` in 2025.
    """
    found: list[str] = []
    for one in element.iter() if deep else (element, *element):
        if one.attrib and (deep or one is element or not len(one)):
            for key in ("notes", "noteReferences"):
                found += str(one.get(key, "")).split()
    return frozenset(found)
