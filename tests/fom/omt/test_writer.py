from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from fom.modules import MODULES, path
from fom.omt import Edition, ObjectModel, merge, read, write
from fom.omt.model import Attribute, ObjectClass

Document = Callable[..., bytes]
SHARED = Path(__file__).resolve().parents[3].parent / "shared" / "data" / "fom"
OURS = [name for name in MODULES if path(name).exists()]


def _faults(octets: bytes, schema: str) -> list[str]:
    file = SHARED / "xsd" / f"IEEE1516-{schema}-2010.xsd"
    if not file.exists():
        pytest.skip("shared/data/fom/xsd is absent")
    schema_of = etree.XMLSchema(etree.parse(file))
    schema_of.validate(etree.fromstring(octets))
    log: Any = schema_of.error_log
    return [f"{fault.line}: {fault.message}" for fault in log]


@pytest.mark.parametrize("name", OURS)
def test_our_modules_are_valid_and_survive(name: str) -> None:
    octets = path(name).read_bytes()
    assert not _faults(octets, "DIF")
    model = read(octets)
    assert read(write(model)) == model
    assert not _faults(write(model), "DIF")


def test_real_modules_survive(rpr_files: list[Path]) -> None:
    for file in rpr_files:
        model = read(file)
        octets = write(model)
        assert read(octets) == model
        assert write(read(octets)) == octets
        # the published module has a reference that is no URI, in spite of its schema
        faults = [f for f in _faults(octets, "DIF") if "SISO-REF-010-00v20" not in f]
        assert not faults


def test_a_merged_model_is_a_valid_federation_document(rpr_files: list[Path]) -> None:
    whole = merge(read(file) for file in rpr_files)
    octets = write(whole)
    assert read(octets) == whole
    assert not _faults(octets, "DIF")
    assert not _faults(octets, "FDD")
    reversed_ = merge(read(file) for file in reversed(rpr_files))
    assert write(reversed_) == octets


EVERYTHING_2025 = """
<modelIdentification><name>N</name><version>1</version><copyright>c</copyright>
 <keyword><keywordValue>k</keywordValue></keyword>
 <keyword><taxonomy>t</taxonomy><keywordValue>l</keywordValue></keyword>
 <poc><pocName>A</pocName><pocEmail>a</pocEmail><pocEmail>b</pocEmail></poc>
 <poc><pocName>B</pocName></poc>
 <reference><type>Dependency</type><identification>MIM</identification></reference>
 <reference><type>URL</type></reference>
</modelIdentification>
<objects><objectClass><name>HLAobjectRoot</name><objectClass noteReferences="n">
 <name>Ship</name><directedInteraction><name>HLAinteractionRoot.Hail</name>
 <sharing>Publish</sharing></directedInteraction>
 <dimensions><dimension>Sea</dimension></dimensions>
 <attribute><name>P</name><valueRequired>false</valueRequired></attribute>
 </objectClass></objectClass></objects>
<interactions><interactionClass><name>HLAinteractionRoot</name>
 <dimensions><dimension>Sea</dimension></dimensions>
 <parameter><name>p</name><valueRequired>true</valueRequired></parameter>
 </interactionClass></interactions>
<dimensions><dimension><name>Sea</name><inputDataTypes><dataType>A</dataType>
 <dataType>B</dataType></inputDataTypes><inputDataDescription>i</inputDataDescription>
 <upperBound>9</upperBound><outputDataSemantics>o</outputDataSemantics></dimension>
</dimensions>
<time><logicalTimeInterval><dataType>T</dataType></logicalTimeInterval></time>
<tags><requestUpdateTag><dataType>NA</dataType></requestUpdateTag></tags>
<synchronizations><synchronizationPoint><label>s</label></synchronizationPoint>
</synchronizations>
<transportations><transportation><name>t</name><reliable>Yes</reliable></transportation>
</transportations>
<switches><allowRelaxedDDM isEnabled="true"/>
 <automaticResignAction resignAction="DeleteObjects"/></switches>
<updateRates><updateRate><name>u</name><rate>1.5</rate></updateRate></updateRates>
<dataTypes>
 <referenceDataTypes><referenceDataType><name>R</name>
 <referenceClass>HLAobjectRoot.Ship</referenceClass></referenceDataType>
 </referenceDataTypes>
 <fixedRecordDataTypes><fixedRecordData><name>F</name><include>G</include>
 <field noteReferences="n m"><name>f</name></field></fixedRecordData>
 </fixedRecordDataTypes>
 <variantRecordDataTypes><variantRecordData><name>V</name><alternative>
 <enumerator>HLAother</enumerator></alternative></variantRecordData>
 </variantRecordDataTypes>
 <enumeratedDataTypes><enumeratedData><name>E</name><enumerator><name>a</name>
 <value>1</value><value>2</value></enumerator></enumeratedData></enumeratedDataTypes>
</dataTypes>
<notes><note><label>n</label><semantics>&lt;&#13;&amp; \u00e9</semantics></note></notes>
"""


def test_all_that_2025_knows_survives(document: Document) -> None:
    model = read(document(EVERYTHING_2025, 2025))
    assert read(write(model)) == model
    told = model.identification.entries
    assert told["poc/pocEmail[2]"] == "b" and told["poc[2]/pocName"] == "B"
    assert told["keyword[2]/taxonomy"] == "t"


def test_2010_refuses_what_only_2025_has(document: Document) -> None:
    model = read(document(EVERYTHING_2025, 2025))
    with pytest.raises(ValueError, match="Ship: the edition of 2010 has no directed"):
        write(replace(model, edition=Edition.OMT_2010))


def test_an_unknown_switch_is_not_written(document: Document) -> None:
    model = replace(read(document("")), switches={"autoPilot": "true"})
    with pytest.raises(ValueError, match="unknown switch autoPilot"):
        write(model)


def test_a_text_that_xml_cannot_hold_is_refused(document: Document) -> None:
    root = ObjectClass(name="R", attributes={"a": Attribute(name="a\0")})
    model: ObjectModel = replace(read(document("")), objects=root)
    with pytest.raises(ValueError, match="NULL bytes"):
        write(model)
