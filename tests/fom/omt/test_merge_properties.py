from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from fom.omt import Edition, MergeError, ObjectModel, check, merge, read, write
from tests.fom.omt.models import FEW, FEW_TEXTS, WILD, models

EDITIONS = list(Edition)
few = st.sampled_from(EDITIONS).flatmap(
    lambda edition: st.lists(models(edition, FEW, FEW_TEXTS), min_size=3, max_size=3)
)
wild = st.sampled_from(EDITIONS).flatmap(
    lambda edition: models(edition, WILD, st.just("") | WILD)
)


def _merged(*modules: ObjectModel | None) -> ObjectModel | None:
    """The merged model, or None if modules contradict each other."""
    given_ = [module for module in modules if module is not None]
    if len(given_) < len(modules):
        return None
    try:
        return merge(given_)
    except MergeError:
        return None


@given(few)
@settings(max_examples=40)
def test_merging_is_commutative_associative_and_idempotent(
    modules: list[ObjectModel],
) -> None:
    whole = _merged(*modules)
    for order in permutations(modules):
        again = _merged(*order)
        assert again == whole
        assert whole is None or again is None or write(again) == write(whole)
        first, second, third = order
        assert _merged(_merged(first, second), third) == whole
    assert _merged(*modules, *modules) == whole
    if whole is not None:
        assert merge([whole]) == whole
        assert merge([whole, modules[0]]) == whole
        check(whole)  # any model at all can be checked
    for module in modules:
        assert merge([module, module]) == merge([module]) == module


@given(wild)
@settings(max_examples=40)
def test_what_is_written_is_read_equal(model: ObjectModel) -> None:
    octets = write(model)
    assert read(octets) == model
    assert write(read(octets)) == octets
