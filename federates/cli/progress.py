"""What a person sees of a run: a table on the terminal, a line for every layer."""

import sys
import time
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table

from interop.cli.live import LivePage

from ..chronicle import Chronicle

#: Keys of a federate's report that have columns of their own or interest nobody.
_OWN_COLUMN = {
    "layer", "state", "time", "process", "dropped", "malformed", "foreign", "sent",
    "received", "steps", "lateness_p50", "lateness_p99", "lateness_max", "phase",
    "silent", "missing", "late",
}  # fmt: skip


class Progress(LivePage):
    """Shows a run while it goes on, if standard error is a terminal."""

    def __init__(self, chronicle: Chronicle, layers: Sequence[str]) -> None:
        super().__init__(Console(stderr=True), wanted=sys.stderr.isatty())
        self._chronicle = chronicle
        self._layers = layers
        self._shown = float("-inf")
        self._before: dict[str, int] = {}
        self._rates: dict[str, float] = {}

    def show(self) -> None:
        """Draw the table anew, at most once a second."""
        wall = time.monotonic()
        passed = wall - self._shown
        if not self.live or passed < 1:
            return
        for layer in self._layers:
            total = sum(self._chronicle.sent.get(layer, {}).values())
            self._rates[layer] = (total - self._before.get(layer, 0)) / passed
            self._before[layer] = total
        self._shown = wall
        self.draw(self.table())

    def table(self) -> Table:
        """The table as it stands."""
        chains = self._chronicle.chains.values()
        killed = sum(chain.outcome == "killed" for chain in chains)
        leaked = sum(chain.outcome == "leaked" for chain in chains)
        table = Table(
            title=f"{self._chronicle.elapsed():7.1f} s   threats {len(chains)}, "
            f"killed {killed}, leaked {leaked}",
            title_justify="left",
        )
        table.add_column("layer")
        table.add_column("state")
        for column in ("entities", "PDUs sent", "PDU/s", "late p99 s"):
            table.add_column(column, justify="right")
        table.add_column("counters", overflow="fold")
        for layer in self._layers:
            state = self._chronicle.states.get(layer, {})
            counters = "  ".join(
                f"{key} {value:g}"
                for key, value in state.items()
                if key not in _OWN_COLUMN and key != "entities"
            )
            table.add_row(
                layer,
                str(state.get("state", "")),
                str(state.get("entities", "")),
                str(self._before.get(layer, 0)),
                f"{self._rates.get(layer, 0):.0f}",
                f"{state.get('lateness_p99', 0):.3f}",
                counters,
            )
        return table
