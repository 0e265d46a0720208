from pathlib import Path

from fom.modules import MIM, path
from fom.omt import merge, read


def test_our_mim_merges_with_that_of_the_standard(rpr_files: list[Path]) -> None:
    ours = read(path(MIM))
    real = read(next(file for file in rpr_files if file.stem == MIM))
    both = merge([ours, real])
    for model in (ours, real):
        assert {n for n, _ in model.object_classes()} == {
            n for n, _ in both.object_classes()
        }
        assert {
            (n, p) for n, c in model.interaction_classes() for p in c.parameters
        } == {(n, p) for n, c in both.interaction_classes() for p in c.parameters}
        assert model.data_types.keys() == both.data_types.keys()
        assert model.dimensions.keys() == both.dimensions.keys()
        assert model.transportations.keys() == both.transportations.keys()
