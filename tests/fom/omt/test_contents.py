from collections.abc import Callable
from pathlib import Path

from fom.modules import MIM, MODULES, path
from fom.omt import merge, read
from fom.omt.contents import contents, differences

Document = Callable[..., bytes]


def _ship(inside: str) -> str:
    return (
        "<objects><objectClass><name>HLAobjectRoot</name><objectClass><name>Ship</name>"
        f"{inside}</objectClass></objectClass></objects>"
    )


def _attribute(name: str, data_type: str, semantics: str = "") -> str:
    return (
        f"<attribute><name>{name}</name><dataType>{data_type}</dataType>"
        f"<semantics>{semantics}</semantics></attribute>"
    )


def test_our_mim_is_that_of_the_standard_but_for_texts(rpr_files: list[Path]) -> None:
    real = read(next(file for file in rpr_files if file.stem == MIM))
    assert differences(read(path(MIM)), real) == []


def test_our_modules_tell_nothing_otherwise_than_rpr(rpr_files: list[Path]) -> None:
    ours = merge(read(path(name)) for name in MIM_AND_RPR)
    theirs = merge(read(file) for file in rpr_files)
    told = [d for d in differences(ours, theirs) if d.second is None or d.key]
    assert told == []


MIM_AND_RPR = [name for name in MODULES if name == MIM or "RPR" in name]


def test_differences_are_told_class_by_class(document: Document) -> None:
    first = read(document(_ship(_attribute("a", "T") + _attribute("b", "T"))))
    second = read(
        document(
            _ship(
                _attribute("a", "U", "new") + "<objectClass><name>Ferry</name>"
                "<attribute><name>c</name></attribute></objectClass>"
            )
            + '<switches><autoProvide isEnabled="true"/></switches>'
        )
    )
    assert [str(one) for one in differences(first, second)] == [
        "+ object class HLAobjectRoot.Ship.Ferry",
        "! attribute HLAobjectRoot.Ship.a: data type: T -> U",
        "- attribute HLAobjectRoot.Ship.b",
        "+ switch switches.autoProvide",
    ]
    assert [str(one) for one in differences(second, first)][-1:] == [
        "- switch switches.autoProvide"
    ]
    with_texts = [str(one) for one in differences(first, second, texts=True)]
    assert "! attribute HLAobjectRoot.Ship.a: semantics: (nothing) -> new" in with_texts
    assert differences(first, first, texts=True) == []


def test_white_space_makes_no_difference(document: Document) -> None:
    first = read(document(_ship(_attribute("a", "T", "so  it\n is"))))
    second = read(document(_ship(_attribute("a", "T", "so it is"))))
    assert differences(first, second, texts=True) == []


def test_everything_is_in_the_contents(rpr_files: list[Path]) -> None:
    things = list(contents(merge(read(file) for file in rpr_files)))
    kinds = {one.kind for one in things}
    assert len({(one.kind, one.path) for one in things}) == len(things)
    assert {"attribute", "parameter", "enumerator", "field", "alternative"} < kinds
    assert all(one.place.line for one in things)
