import time
from collections.abc import Callable
from pathlib import Path

import pytest

from fom.omt import Edition, OmtError, read
from fom.omt.datatypes import EnumeratedData, FixedRecord, VariantRecord

Document = Callable[..., bytes]

CLASSES_2010 = """
<objects>
 <objectClass>
  <name>HLAobjectRoot</name>
  <objectClass>
   <name>Ship</name>
   <sharing>PublishSubscribe</sharing>
   <attribute notes="n1">
    <name> Position </name>
    <dataType>PositionStruct</dataType>
    <updateType>Periodic</updateType>
    <dimensions><dimension>X</dimension><dimension>Y</dimension></dimensions>
    <transportation notes="n2">HLAbestEffort</transportation>
    <order>Receive</order>
   </attribute>
  </objectClass>
 </objectClass>
</objects>
"""


def test_classes_keep_what_is_told_and_where(document: Document) -> None:
    model = read(document(CLASSES_2010), "ships.xml")
    assert model.edition is Edition.OMT_2010
    assert [name for name, _ in model.object_classes()] == [
        "HLAobjectRoot",
        "HLAobjectRoot.Ship",
    ]
    assert model.objects is not None
    attribute = model.objects.classes["Ship"].attributes["Position"]
    assert attribute.dimensions == ("X", "Y")
    assert attribute.transportation == "HLAbestEffort"
    assert attribute.notes == {"n1", "n2"}
    assert attribute.place.line == 8
    assert attribute.place.path == "HLAobjectRoot.Ship.Position"


def test_2025_tells_what_2010_does_not(document: Document) -> None:
    model = read(
        document(
            """
<objects><objectClass><name>HLAobjectRoot</name>
 <objectClass><name>Ship</name>
  <directedInteraction><name>HLAinteractionRoot.Hail</name><sharing>Publish</sharing>
  </directedInteraction>
  <dimensions><dimension>Sea</dimension></dimensions>
  <attribute noteReferences="a"><name>P</name><valueRequired>true</valueRequired>
  </attribute>
 </objectClass></objectClass></objects>
<dimensions><dimension><name>Sea</name>
 <inputDataTypes><dataType>A</dataType><dataType>B</dataType></inputDataTypes>
 </dimension></dimensions>
<time><logicalTime><dataType>HLAfloat64Time</dataType></logicalTime></time>
<switches><nonRegulatedGrant isEnabled="1"/></switches>
<dataTypes><referenceDataTypes><referenceDataType><name>ShipRef</name>
 <representation>HLAunicodeString</representation>
 <referenceClass>HLAobjectRoot.Ship</referenceClass></referenceDataType>
 </referenceDataTypes></dataTypes>
<newTable/>
""",
            2025,
        )
    )
    assert model.edition is Edition.OMT_2025
    assert model.objects is not None
    ship = model.objects.classes["Ship"]
    assert ship.directed_interactions == {"HLAinteractionRoot.Hail": "Publish"}
    assert ship.dimensions == ("Sea",)
    assert ship.attributes["P"].value_required is True
    assert ship.attributes["P"].notes == {"a"}
    assert model.dimensions["Sea"].data_types == ("A", "B")
    assert model.time is not None and model.time.time_stamp == "HLAfloat64Time"
    assert model.switches == {"nonRegulatedGrant": "true"}
    assert "ShipRef" in model.data_types


def test_empty_tables_are_absent_ones(document: Document) -> None:
    empty = "<objects/><interactions/><time/><tags/><switches/><dataTypes/><notes/>"
    assert read(document(empty)) == read(document(""))


def test_markup_in_texts_is_read_as_text(document: Document) -> None:
    notes = "<notes><note><label>n</label><semantics>a <b>c</b><!-- d --> e"
    model = read(document(notes + "</semantics></note></notes>"))
    assert model.notes == {"n": "a c e"}


@pytest.mark.parametrize(
    "tables, told",
    [
        ("<objects>\n<objectClass/></objects>", "m.xml:2: objects: objectClass"),
        ("<objects><objectKlass/></objects>", "objectKlass is unknown here"),
        ("<switches><autoProvid/></switches>", "switches.autoProvid: unknown switch"),
        (
            '<switches><autoProvide isEnabled="yes"/></switches>',
            "switches.autoProvide: isEnabled is 'yes', not true or false",
        ),
        (
            "<dataTypes><basicDataRepresentations><basicData><name>B</name>"
            "<size>x</size></basicData></basicDataRepresentations></dataTypes>",
            "dataTypes.B: size is 'x', not a whole number",
        ),
        (
            "<dataTypes><arrayDataTypes><arrayData><name>A</name></arrayData>"
            "\n<arrayData><name>A</name></arrayData></arrayDataTypes></dataTypes>",
            "m.xml:2: dataTypes.A: defined twice, first in line 1",
        ),
        (
            "<objects><objectClass><name>R</name><attribute><name>a</name></attribute>"
            "<attribute><name>a</name></attribute></objectClass></objects>",
            "R.a: a is defined twice",
        ),
        ("<objects><objectClass><name>A</name><name>B</name></objectClass></objects>",
         "name is told twice"),
    ],
)  # fmt: skip
def test_faults_are_told_with_their_place(
    document: Document, tables: str, told: str
) -> None:
    with pytest.raises(OmtError) as caught:
        read(document(tables), "m.xml")
    assert told in str(caught.value)
    assert str(caught.value).startswith("m.xml:")


BOMB = b"""<!DOCTYPE objectModel [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa">
<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">
<!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;"><!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;">
]><objectModel xmlns="urn:x" x="%s">&g;</objectModel>
"""


@pytest.mark.parametrize(
    "octets, told",
    [
        (b"", "not XML"),
        (b"\x00\xff\x12", "not XML"),
        (b"<objectModel>", "not XML"),
        (b"<objectModel/>", "namespace is ''"),
        (
            b'<a xmlns="http://standards.ieee.org/IEEE1516-2010"/>',
            "must be objectModel",
        ),
        (b'<objectModel xmlns="http://www.sisostds.org/x"/>', "namespace is 'http://w"),
        (BOMB % b"", "entity amplification"),
        (BOMB % b"&g;", "not XML"),
        (
            b'<!DOCTYPE objectModel SYSTEM "file:///etc/passwd"><objectModel'
            b' xmlns="http://standards.ieee.org/IEEE1516-2010"/>',
            "document type is not allowed",
        ),
        (b"<a>" * 100_000, "not XML"),
        (b" " * (17 << 20), "octets"),
    ],
)
def test_what_is_no_omt_document_is_refused(octets: bytes, told: str) -> None:
    with pytest.raises(OmtError, match="^m.xml") as caught:
        read(octets, "m.xml")
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_every_truncation_of_a_real_module_is_refused(rpr_files: list[Path]) -> None:
    octets = next(f for f in rpr_files if "Warfare" in f.name).read_bytes()
    for size in range(0, len(octets.rstrip()) - 1, 211):
        with pytest.raises(OmtError):
            read(octets[:size])


def test_counts_of_the_real_modules(rpr_files: list[Path]) -> None:
    models = {path.stem: read(path) for path in rpr_files}
    assert len(models) == 15
    # grep -c '<enumeratedData\b', '<fixedRecordData\b', '<variantRecordData\b'
    types = [t for model in models.values() for t in model.data_types.values()]
    assert sum(isinstance(t, EnumeratedData) for t in types) == 101
    assert sum(isinstance(t, FixedRecord) for t in types) == 84
    assert sum(isinstance(t, VariantRecord) for t in types) == 9
    attributes = [
        a
        for model in models.values()
        for _, cls in model.object_classes()
        for a in cls.attributes
    ]
    assert len(attributes) == 356  # grep -c '<attribute\b'
    parameters = [
        p
        for model in models.values()
        for _, cls in model.interaction_classes()
        for p in cls.parameters
    ]
    assert len(parameters) == 378  # grep -c '<parameter\b'
    assert models["HLAstandardMIM"].identification.entries["poc/pocOrg"] == "SISO"


def test_a_class_with_many_members_is_read_in_step_with_its_size(
    document: Document,
) -> None:
    def seconds(number: int) -> float:
        members = "".join(
            f"<attribute><name>a{n}</name></attribute>" for n in range(number)
        )
        octets = document(
            f"<objects><objectClass><name>R</name>{members}</objectClass></objects>"
        )
        began = time.process_time()
        read(octets)
        return time.process_time() - began

    # it was the square of it: a hundred times as long for ten times as many
    assert seconds(20_000) < 40 * seconds(2_000) + 0.1
