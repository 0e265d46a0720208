"""Rules whose warnings are more than warnings where a case is about them."""

from ..conformance import Severity
from .bench import Bench
from .case import Unmet


def unbroken(bench: Bench, *codes: str) -> None:
    """Take warnings of these rules in this case for failures: Unmet names them."""
    found = bench.breaches()[Severity.WARNING]
    told = [str(one) for one in found if one.rule.code in codes]
    if told:
        raise Unmet("\n".join(told))
