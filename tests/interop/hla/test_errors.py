import pytest

from interop.hla import errors


def test_an_exception_is_known_by_its_standard_name() -> None:
    error = errors.exception("NameNotFound", "no class HLAobjectRoot.Tnak")
    assert type(error) is errors.NameNotFound
    assert str(error) == "no class HLAobjectRoot.Tnak"


def test_an_unknown_name_is_told_in_an_internal_error() -> None:
    error = errors.exception("OutOfTea", "no leaves")
    assert type(error) is errors.RTIinternalError
    assert str(error) == "OutOfTea: no leaves"


@pytest.mark.parametrize("name", errors.EXCEPTIONS)
def test_each_exception_tells_when_it_is_raised(name: str) -> None:
    assert errors.EXCEPTIONS[name] is getattr(errors, name)
    told = errors.EXCEPTIONS[name].__doc__ or ""
    assert told.endswith(".") and len(told.split()) > 4
