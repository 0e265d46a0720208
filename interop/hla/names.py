"""Names of the standard as Python writes them."""

import re

BOUNDARY = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def snake(name: str) -> str:
    """A name in snake case: queryGALT is query_galt."""
    return BOUNDARY.sub("_", name).lower()
