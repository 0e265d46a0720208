"""The generator, on a small XML made by hand, and its output in the tree."""

import os
from pathlib import Path

import pytest

import fom
from fom.generate.__main__ import main, modules
from fom.generate.chosen import CLASSES, Chosen
from fom.generate.classes import classes_module
from fom.generate.source import BitRow, Node, Row, SourceError, read
from fom.generate.tables import tables_module, trees_module

REAL = "SISO_REF_010_XML"  #: names the file that the tables in the tree are made from

SMALL = """\
<?xml version="1.0" encoding="utf-8"?>
<ebv xmlns="http://www.sisostds.org/schemas/SISO-REF-010/2.7" title="SISO-REF-010-v0">
  <copyright/>
  <revisions uid="1" name="Revision History"><cr value="1"/></revisions>
  <dict uid="2" name="Acronyms"><dictrow value="A" description="B"/></dict>
  <enum uid="62" name="Result" size="8">
    <cr value="2"/>
    <enumrow value="7" description="Miss (by far)" deprecated="true"/>
    <enumrow value="1" description="Hit"><cr value="3"/></enumrow>
    <enumrow value="2" description="Near hit  (close)" xref="63"/>
    <enumrow_range value_min="10" value_max="19" description="Model's own"/>
    <enumrow value="3" description=""><meta key="natoid" value="Nearby"/>
      <meta key="poc" value="Somebody"/></enumrow>
    <enumrow value="4" description="Hit"/>
  </enum>
  <enum uid="63" name="Part" size="2" applicability="1.X.3-5,7, 2.X"/>
  <enum uid="21" name="Size" size="8"><enumrow value="1" description="Small"/>
    <enumrow value="2" description="Large"/></enum>
  <bitfield uid="31" name="Looks" size="32">
    <bitfieldrow name="State" bit_position="23" description="x"/>
    <bitfieldrow name="Damage" bit_position="3" length="2" xref="62" description="y"/>
  </bitfield>
  <cet uid="30" name="Entity Types">
    <entity kind="1" domain="5" country="225" uid="9">
      <category value="2" description="Unmanned" uid="8">
        <subcategory value="3" description="Watch \u201cA\u201d" deprecated="1" uid="7">
          <specific value="1" description="DSP" uid="6"><cr value="3"/>
            <extra value="9" description='9" dish' uid="5"/></specific>
        </subcategory>
        <subcategory_xref xref="21" description="Size" uid="4">
          <specific value="4" description="Spill" uid="3"/></subcategory_xref>
        <subcategory value="2" description="Huge" uid="2"/>
      </category>
    </entity>
  </cet>
  <cot uid="226" name="Points">
    <object domain="1" kind="3" description="Building">
      <category value="1" description="Church"/></object>
    <object domain="1" kind="1" description="Obstacle"/>
  </cot>
  <jammer_technique uid="284" name="Jamming">
    <jammer_kind value="1" description="Noise"><jammer_category value="5"
      description="AM"/></jammer_kind>
  </jammer_technique>
</ebv>
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    path = tmp_path / "small.xml"
    path.write_text(SMALL, encoding="utf-8")
    return path


def test_rows_are_read_in_order_of_their_numbers(small: Path) -> None:
    source = read(small)
    assert source.title == "SISO-REF-010-v0"
    assert source.enumerations[62].rows == (
        Row(1, 1, "Hit"),
        Row(2, 2, "Near hit (close)", refers=63),
        Row(3, 3, "Nearby"),
        Row(4, 4, "Hit"),
        Row(7, 7, "Miss (by far)", deprecated=True),
        Row(10, 19, "Model's own"),
    )
    assert source.enumerations[63].applies == "1.X.3-5,7;2.X"
    assert source.bitfields[31].rows == (
        BitRow(3, 2, "Damage", 62),
        BitRow(23, 1, "State"),
    )


def test_a_reference_to_a_table_stands_for_its_rows(small: Path) -> None:
    (unmanned,) = read(small).trees[30].branches["1.5.225"]
    spill = (Node(4, "Spill"),)
    assert [(node.value, node.name) for node in unmanned.children] == [
        (1, "Small"),
        (2, "Huge"),
        (3, "Watch “A”"),
    ]
    assert unmanned.children[0].children == spill
    assert unmanned.children[1].children == ()


def test_objects_stand_below_their_domain_and_kind(small: Path) -> None:
    trees = read(small).trees
    assert trees[226].branches == {
        "1": (Node(1, "Obstacle"), Node(3, "Building", children=(Node(1, "Church"),)))
    }
    assert trees[284].branches[""][0].children == (Node(5, "AM"),)


def test_tables_are_text_that_is_parsed_on_demand(small: Path) -> None:
    source = read(small)
    names: dict[str, object] = {}
    exec(tables_module(source) + trees_module(source), names)
    enumerations, trees = names["ENUMERATIONS"], names["TREES"]
    assert isinstance(enumerations, dict) and isinstance(trees, dict)
    assert enumerations[62] == (
        "Result",
        8,
        "",
        "\n1 Hit\n2>63 Near hit (close)\n3 Nearby\n4 Hit\n7! Miss (by far)\n"
        "10-19 Model's own\n",
    )
    assert names["BITFIELDS"] == {
        31: ("Looks", 32, "\n3+2>62 Damage\n23+1 State\n"),
    }
    text = trees[30][1]["1.5.225"]
    assert "\n2 Unmanned\n 1 Small\n  4 Spill\n 2 Huge\n 3! Watch" in text
    assert '\n  1 DSP\n   9 9" dish\n' in text


def test_classes_have_a_member_for_every_number_in_force(small: Path) -> None:
    classes = {
        "Result": Chosen(62, "What came of it", {2: "NEAR"}),
        "Looks": Chosen(31, "How it looks"),
    }
    assert classes_module(read(small), classes).endswith('''

from enum import IntEnum, IntFlag


class Result(IntEnum):
    """What came of it (UID 62)."""

    HIT_1 = 1
    NEAR = 2
    NEARBY = 3
    HIT_4 = 4


class Looks(IntFlag):
    """How it looks (UID 31)."""

    STATE = 1 << 23
''')


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("<ebv", "<evb", "mismatched tag"),
        ('value="7"', 'value="x"', "'x' is no number"),
        ('applicability="1.X', 'applicability="any', "is not understood"),
        ('<subcategory value="2"', '<subcategory_range value="2"', "a range"),
        ('value="2" description="Huge"', 'value="3" description="Huge"', "twice"),
        ("Church", "Chur|ch", "a mark of our own"),
    ],
)
def test_what_is_not_understood_is_refused(
    small: Path, old: str, new: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    small.write_text(SMALL.replace(old, new, 1), encoding="utf-8")
    assert main([str(small), "--into", str(small.parent)]) == 2
    assert told in capsys.readouterr().err
    assert not list(small.parent.glob("*_auto.py"))


def test_all_modules_are_written_alike_each_time(small: Path, tmp_path: Path) -> None:
    chosen = "".join(
        f'<enum uid="{one.uid}" name="n" size="8">'
        + "".join(f'<enumrow value="{n}" description="x"/>' for n in one.names)
        + "</enum>"
        for one in CLASSES.values()
    )
    text = SMALL.replace('uid="62"', 'uid="1062"').replace("</ebv>", chosen + "</ebv>")
    small.write_text(text, encoding="utf-8")
    for folder in (tmp_path / "first", tmp_path / "second"):
        folder.mkdir()
        assert main([str(small), "--into", str(folder)]) == 0
    names = {path.name for path in (tmp_path / "first").iterdir()}
    assert names == {"enums_auto.py", "tables_auto.py", "entity_types_auto.py"}
    for name in names:
        made = (tmp_path / "first" / name).read_text(encoding="utf-8")
        assert "Reprinted with permission from SISO Inc." in made
        assert made == (tmp_path / "second" / name).read_text(encoding="utf-8")
        compile(made, name, "exec")


def test_a_name_for_no_number_is_refused(small: Path) -> None:
    with pytest.raises(SourceError, match="nothing has the numbers"):
        classes_module(read(small), {"Result": Chosen(62, "", {9: "NINE"})})
    with pytest.raises(SourceError, match="no enumeration 99"):
        classes_module(read(small), {"Result": Chosen(99, "")})


def test_the_tables_in_the_tree_are_what_the_generator_makes() -> None:
    if not (path := os.environ.get(REAL)):
        pytest.skip(f"{REAL} names no SISO-REF-010.xml, which is not in the tree")
    folder = Path(fom.__file__).parent
    made = modules(Path(path))
    assert made == modules(Path(path))
    for name, text in made.items():
        assert (folder / name).read_text(encoding="utf-8") == text
