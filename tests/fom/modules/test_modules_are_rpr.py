"""Our RPR modules say what those of the RPR FOM 2.0 say, and are valid documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from fom.modules import RPR, path
from fom.omt import merge, read

DATA = Path(__file__).resolve().parents[3] / ".." / "shared" / "data" / "fom"
NS = "{http://standards.ieee.org/IEEE1516-2010}"
#: Texts are our own, and notes are left out.
OURS = {"semantics"}

needs_data = pytest.mark.skipif(
    not DATA.is_dir(), reason="no reference FOM modules beside the project"
)
Facts = dict[str, object]


def name_of(element: etree._Element) -> str:
    return (element.findtext(NS + "name") or "").strip()


def facts_of(element: etree._Element) -> object:
    """An element without texts that are for people only."""
    if len(element) == 0:
        return (element.text or "").strip()
    return [
        (one.tag, facts_of(one))
        for one in element
        if isinstance(one.tag, str) and one.tag.removeprefix(NS) not in OURS
    ]


def classes_of(element: etree._Element, above: str, tag: str) -> Iterator[tuple]:
    full = f"{above}.{name_of(element)}"
    parts = [
        (one.tag, facts_of(one))
        for one in element
        if isinstance(one.tag, str)
        and one.tag not in (NS + tag, NS + "name", NS + "semantics")
    ]
    if parts:
        yield full, parts
    for below in element.findall(NS + tag):
        yield from classes_of(below, full, tag)


def facts_in(file: Path) -> Facts:
    """Classes by their full names, data types by their names."""
    root = etree.parse(file).getroot()
    found: Facts = {}
    for table, tag in (("objects", "objectClass"), ("interactions", None)):
        section = root.find(NS + table)
        if section is not None:
            found.update(classes_of(section[0], "", tag or "interactionClass"))
    for box in root.iterfind(f"{NS}dataTypes/*"):
        found.update({name_of(one): facts_of(one) for one in box if len(one)})
    return found


@pytest.mark.parametrize("name", RPR)
@needs_data
def test_document_is_valid(name: str) -> None:
    schema = etree.XMLSchema(etree.parse(DATA / "xsd" / "IEEE1516-DIF-2010.xsd"))
    schema.assertValid(etree.parse(path(name)))


@needs_data
def test_everything_is_as_in_the_reference_modules() -> None:
    reference: Facts = {}
    for file in sorted((DATA / "rpr2").glob("RPR-*.xml")):
        reference.update(facts_in(file))
    for name in RPR:
        ours = facts_in(path(name))
        assert len(ours) > 50
        for key, facts in ours.items():
            assert reference[key] == facts, key


def test_unknown_module_is_told() -> None:
    with pytest.raises(ValueError, match="no module 'RPR'; there are HLAstandardMIM"):
        path("RPR")


@needs_data
def test_they_merge_with_the_reference_modules_and_add_nothing() -> None:
    reference = [read(file) for file in sorted((DATA / "rpr2").glob("*.xml"))]
    alone = merge(reference)
    together = merge([*(read(path(name)) for name in reversed(RPR)), *reference])
    assert together.data_types == alone.data_types
    assert dict(together.object_classes()).keys() == dict(alone.object_classes()).keys()
    ours, theirs = (dict(one.interaction_classes()) for one in (together, alone))
    assert ours.keys() == theirs.keys()
    for name, cls in theirs.items():
        told = {key: one.data_type for key, one in ours[name].parameters.items()}
        assert told == {key: one.data_type for key, one in cls.parameters.items()}
