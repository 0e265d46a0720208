"""Custody: which satellites of a layer report a target that many of them see.

An assumption of the model, not of physics: the layer manages itself so well that at
any moment the best-placed observers hold a target, and hand it on as they pass.
"""

import numpy as np

from .coverage import Looks, Mask


def best_placed(pairs: Looks, observers: int) -> Mask:
    """Marks the looks (p,) of the ``observers`` nearest sensors of each target.

    Nearest is best: a shorter range gives the stronger signal and the smaller error
    across it. Between sensors equally near the lower row wins.
    """
    order = np.lexsort((pairs.sensor, pairs.range, pairs.target))
    target = pairs.target[order]
    first = np.flatnonzero(np.diff(target, prepend=-1))
    rank = np.arange(len(order)) - np.repeat(first, np.diff(first, append=len(order)))
    best = np.zeros(len(order), bool)
    best[order[rank < observers]] = True
    return best
