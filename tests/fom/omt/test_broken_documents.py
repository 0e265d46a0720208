import random
from copy import deepcopy

from lxml import etree

from fom.modules import path
from fom.omt import MergeError, OmtError, check, merge, read, write
from fom.omt.contents import contents, differences

Element = etree._Element
WORDS = [
    "",
    "-1",
    "NA",
    "Dynamic",
    "[3..1]",
    "HLAcount",
    "a.b",
    "\u2028",
    "true",
    "9" * 30,
]


def _small() -> Element:
    """The MIM with two of everything."""
    root = etree.fromstring(path("HLAstandardMIM").read_bytes())
    seen: dict[tuple[Element, str], int] = {}
    for element in list(root.iter()):
        above = element.getparent()
        if above is not None:
            key = (above, str(element.tag))
            seen[key] = seen.get(key, 0) + 1
            if seen[key] > 2:
                above.remove(element)
    return root


def _mutant(small: Element, source: random.Random) -> bytes:
    """A document some of whose elements are dropped, doubled, moved or changed."""
    root = deepcopy(small)
    for _ in range(source.randint(1, 4)):
        elements = list(root.iter())[1:]
        one, other = source.choice(elements), source.choice(elements)
        above = one.getparent()
        assert above is not None
        kind = source.randrange(6)
        if kind == 0:
            above.remove(one)
        elif kind == 1:
            above.append(deepcopy(other))
        elif kind == 2:
            one.tag = other.tag
        elif kind == 3:
            one.append(deepcopy(other))
        else:
            one.text = source.choice([*WORDS, other.text or ""])
    octets = bytearray(etree.tostring(root, encoding="UTF-8"))
    if source.randrange(4) == 0:
        octets[source.randrange(len(octets))] = source.randrange(256)
    if source.randrange(4) == 0:
        octets = octets.replace(b"2010", b"2025")
    return bytes(octets)


def test_any_document_is_a_model_or_an_error() -> None:
    small = _small()
    whole = read(etree.tostring(small))
    source = random.Random(5)
    understood = contradicting = 0
    for _ in range(400):
        try:
            model = read(_mutant(small, source), "m.xml")
        except OmtError as error:
            assert str(error).startswith("m.xml")
            continue
        understood += 1
        assert read(write(model)) == model
        check(model)
        list(contents(model))
        differences(model, whole)
        try:
            check(merge([model, whole]))
        except MergeError as error:
            contradicting += 1
            assert "m.xml" in str(error)
    assert 100 < understood < 300
    assert contradicting > 20
