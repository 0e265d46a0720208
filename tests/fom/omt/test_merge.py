import random
import time
from collections.abc import Callable
from itertools import permutations
from pathlib import Path

import pytest

from fom.omt import MergeError, ObjectModel, merge, read, write
from fom.omt.datatypes import VariantRecord

Document = Callable[..., bytes]


def test_rpr_merges_in_any_order_to_the_same_model(rpr_files: list[Path]) -> None:
    began = time.process_time()
    shuffled = list(rpr_files)
    results = []
    for seed in range(20):
        random.Random(seed).shuffle(shuffled)
        results.append(merge(read(path) for path in shuffled))
    spent = time.process_time() - began
    assert all(result == results[0] for result in results)
    assert len({write(result) for result in results[:3]}) == 1  # the order, too
    # all twenty take 1.7 s where the machine has nothing else to do
    assert spent / 20 < 0.5
    # scaffolds are no classes of their own: 67 names of 85 <objectClass>
    assert len(list(results[0].object_classes())) == 67
    assert len(results[0].data_types) == 339


def test_merging_a_merged_model_again_changes_nothing(rpr_files: list[Path]) -> None:
    modules = [read(path) for path in rpr_files]
    whole = merge(modules)
    assert merge([whole]) == whole
    assert merge([whole, whole]) == whole
    assert merge([whole, *modules]) == whole
    halves = merge(modules[::2]), merge(modules[1::2])
    assert merge(halves) == whole


def test_a_merge_names_its_modules(document: Document) -> None:
    def named(name: str) -> ObjectModel:
        identification = (
            f"<modelIdentification><name>{name}</name></modelIdentification>"
        )
        return read(document(identification))

    assert merge([named("A"), named("A")]) == named("A")
    assert merge([named("B"), named("A")]).identification.references == (
        ("Composed_From", "A"),
        ("Composed_From", "B"),
    )


def _class(inside: str, name: str = "Ship") -> str:
    return (
        "<objects><objectClass><name>HLAobjectRoot</name>"
        f"<objectClass><name>{name}</name>{inside}</objectClass>"
        "</objectClass></objects>"
    )


def _type(kind: str, row: str, inside: str) -> str:
    return (
        f"<dataTypes><{kind}><{row}><name>T</name>{inside}</{row}></{kind}></dataTypes>"
    )


A = "<attribute><name>a</name><dataType>{}</dataType>{}</attribute>"
ENUM = ("enumeratedDataTypes", "enumeratedData")
ONE = "<enumerator><name>One</name><value>1</value></enumerator>"
TWO = "<enumerator><name>Two</name><value>2</value></enumerator>"
SIMPLE = ("simpleDataTypes", "simpleData")
ARRAY = ("arrayDataTypes", "arrayData")
FIXED = ("fixedRecordDataTypes", "fixedRecordData")
X = "<field><name>x</name><dataType>A</dataType></field>"
Y = "<field><name>y</name><dataType>A</dataType></field>"


@pytest.mark.parametrize(
    "first, second",
    [
        (_class(A.format("T", "")), _class("")),
        (_class(A.format("T", "")), _class("<sharing>Neither</sharing>")),
        (_class(A.format("T", "")), "<objects/>"),
        (
            _class(A.format("T", "<semantics>So  it\n is</semantics>")),
            _class(A.format("T", "<semantics>So it is</semantics>")),
        ),
        (_class(A.format("T", "")), _class(A.format("", "<order>Receive</order>"))),
        (_class(A.format("T", "")), _class("", "Plane")),
        (_class("<sharing>Publish</sharing>"), _class("<sharing>Subscribe</sharing>")),
        (_type(*ENUM, ONE + TWO), _type(*ENUM, TWO + ONE)),
        (_type(*ENUM, ONE), _type(*ENUM, "")),
        (
            _type(*SIMPLE, "<units>NA</units><accuracy>1</accuracy>"),
            _type(*SIMPLE, "<units>m</units><accuracy>perfect</accuracy>"),
        ),
        (
            _type(*ARRAY, "<cardinality>2, 3</cardinality>"),
            _type(*ARRAY, "<cardinality>2,3</cardinality>"),
        ),
        (_type(*FIXED, X + Y), _type(*FIXED, "<semantics>xy</semantics>")),
        (
            "<notes><note><label>1</label><semantics>a</semantics></note></notes>",
            "<notes><note><label>1</label><semantics>b</semantics></note></notes>",
        ),
        (
            "<tags><sendReceiveTag><dataType>NA</dataType></sendReceiveTag></tags>",
            "<tags><sendReceiveTag><dataType>T</dataType></sendReceiveTag></tags>",
        ),
        (
            "<updateRates><updateRate><name>r</name><rate>30</rate></updateRate>"
            "</updateRates>",
            "<updateRates><updateRate><name>r</name><rate>30.0</rate></updateRate>"
            "</updateRates>",
        ),
    ],
)
def test_what_does_not_contradict_merges(
    document: Document, first: str, second: str
) -> None:
    models = [read(document(text)) for text in (first, second, "")]
    results = [merge(order) for order in permutations(models)]
    assert all(result == results[0] for result in results)
    assert len({write(result) for result in results}) == 1
    assert merge([results[0], *models]) == results[0]


@pytest.mark.parametrize(
    "first, second, told",
    [
        (
            _class(A.format("T", "")),
            _class(A.format("U", "")),
            "b.xml:2: HLAobjectRoot.Ship.a: data type is U, but T at a.xml:1",
        ),
        (
            _class(A.format("T", "")),
            _class("<attribute><name>b</name></attribute>"),
            "HLAobjectRoot.Ship: attribute a is not told here, but at a.xml:1",
        ),
        (
            _type(*ENUM, ONE),
            _type(*ENUM, ONE + TWO),
            "a.xml:1: dataTypes.T: enumerator Two is not told here, but at b.xml:2",
        ),
        (
            _type(*ENUM, ONE),
            _type(*ENUM, ONE.replace("1", "7")),
            "b.xml:2: dataTypes.T: value of One is 7, but 1 at a.xml:1",
        ),
        (
            _type(*ENUM, ONE),
            _type(*SIMPLE, ""),
            "T: kind is simple data type, but enumerated data type at a.xml:1",
        ),
        (
            _type(*FIXED, X + Y),
            _type(*FIXED, Y + X),
            "list of fields is y x, but x y at a.xml:1",
        ),
        (
            _type(*ARRAY, "<cardinality>2</cardinality>"),
            _type(*ARRAY, "<cardinality>Dynamic</cardinality>"),
            "cardinality is Dynamic, but 2 at a.xml:1",
        ),
        (
            "<switches><autoProvide/></switches>",
            '<switches><autoProvide isEnabled="true"/></switches>',
            "b.xml:2: switches.autoProvide: setting is true, but false at a.xml:1",
        ),
        (
            "<updateRates><updateRate><name>r</name><rate>often</rate></updateRate>"
            "</updateRates>",
            "<updateRates><updateRate><name>r</name><rate>30</rate></updateRate>"
            "</updateRates>",
            "b.xml:2: updateRates.r: rate is 30, but often at a.xml:1",
        ),
        (
            "<objects><objectClass><name>HLAobjectRoot</name></objectClass></objects>",
            "<objects><objectClass><name>Root</name></objectClass></objects>",
            "b.xml:2: Root: root is Root, but HLAobjectRoot at a.xml:1",
        ),
    ],
)
def test_contradictions_name_both_places(
    document: Document, first: str, second: str, told: str
) -> None:
    models = [read(document(first), "a.xml"), read(document("\n" + second), "b.xml")]
    texts = set()
    for order in permutations(models):
        with pytest.raises(MergeError) as caught:
            merge(order)
        texts.add(str(caught.value))
    assert len(texts) == 1
    assert told in texts.pop()


def test_2025_lets_modules_add_to_classes_and_enumerations(document: Document) -> None:
    b = "<attribute><name>b</name></attribute>"
    first = read(document(_class(A.format("T", "")) + _type(*ENUM, ONE), 2025))
    second = read(document(_class(b) + _type(*ENUM, ONE + TWO), 2025))
    whole = merge([first, second])
    assert whole == merge([second, first])
    assert whole.objects is not None
    assert list(whole.objects.classes["Ship"].attributes) == ["a", "b"]


VARIANT = ("variantRecordDataTypes", "variantRecordData")
WHOLE = (
    "<discriminant>d</discriminant><dataType>E</dataType>"
    "<alternative><enumerator>A</enumerator><name>a</name></alternative>"
    "<encoding>{}</encoding>"
)
MORE = "<alternative><enumerator>{0}</enumerator><name>{0}</name></alternative>"


def test_2025_lets_modules_add_to_extendable_variants(document: Document) -> None:
    parts = [_type(*VARIANT, MORE.format(name)) for name in "BC"]
    whole = _type(*VARIANT, WHOLE.format("HLAextendableVariantRecord"))
    models = [read(document(text, 2025)) for text in (*parts, whole)]
    results = [merge(order) for order in permutations(models)]
    assert all(result == results[0] for result in results)
    record = results[0].data_types["T"]
    assert isinstance(record, VariantRecord)
    assert [one.enumerators for one in record.alternatives] == ["B", "C", "A"]
    assert record.encoding == "HLAextendableVariantRecord"

    closed = read(document(_type(*VARIANT, WHOLE.format("HLAvariantRecord")), 2025))
    for order in permutations([closed, *models[:2]]):
        with pytest.raises(MergeError, match="alternative [BC] is not told here"):
            merge(order)
    assert merge([closed, closed]) == closed


def test_the_management_object_model_may_be_extended(document: Document) -> None:
    def module(attribute: str) -> ObjectModel:
        inside = f"<objectClass><name>HLAfederate</name>{attribute}</objectClass>"
        return read(document(_class(inside, "HLAmanager")))

    whole = merge(
        [module(A.format("T", "")), module("<attribute><name>b</name></attribute>")]
    )
    assert whole.objects is not None
    federate = whole.objects.classes["HLAmanager"].classes["HLAfederate"]
    assert list(federate.attributes) == ["a", "b"]


def test_editions_do_not_mix(document: Document) -> None:
    with pytest.raises(MergeError, match="b:1: objectModel: edition is 2025, but 2010"):
        merge([read(document("", 2025), "b"), read(document(""), "a")])


def test_there_has_to_be_a_module() -> None:
    with pytest.raises(ValueError, match="no module"):
        merge([])
