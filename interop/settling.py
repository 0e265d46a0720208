"""Garbage collection for long work on many objects."""

import gc


def settle() -> None:
    """Spare the garbage collector what is there for good, and most of its rounds.

    PDUs are thousands of short-lived objects and no cycles: counting references frees
    them, while a search for cycles makes a step late, and a check by a fifth longer.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)
