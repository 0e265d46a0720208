"""A document that is being written, element by element."""

from collections.abc import Iterable

from lxml import etree

from .datatypes import Place
from .elements import Element
from .model import Edition


class Written:
    """Adds elements of an edition; what is empty is left out."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition

    def table(
        self, above: Element, tag: str, notes: Iterable[str] = frozenset()
    ) -> Element:
        """A new element below another."""
        element = etree.SubElement(above, f"{{{self.edition.value}}}{tag}")
        labels = " ".join(sorted(notes))
        if labels:
            element.set(
                "notes" if self.edition is Edition.OMT_2010 else "noteReferences",
                labels,
            )
        return element

    def row(
        self,
        above: Element,
        tag: str,
        notes: Iterable[str] = frozenset(),
        **leaves: str,
    ) -> Element:
        """A new element with leaves, in their order."""
        element = self.table(above, tag, notes)
        for key, text in leaves.items():
            self.leaf(element, key, text)
        return element

    def leaf(self, above: Element, tag: str, text: str) -> None:
        """A new element that holds a text, unless that is empty."""
        if text:
            self.table(above, tag).text = text

    def names(self, above: Element, tag: str, one: str, names: Iterable[str]) -> None:
        """A new element that lists names, unless there are none."""
        listed = list(names)
        if listed:
            element = self.table(above, tag)
            for name in listed:
                self.leaf(element, one, name)

    def only_2025(self, what: str, place: Place) -> None:
        """ValueError if the edition does not have what is to be written."""
        if self.edition is not Edition.OMT_2025:
            raise ValueError(f"{place.path}: the edition of 2010 has no {what}")
