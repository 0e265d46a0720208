"""A page on the terminal that is drawn anew, and gone when the command ends."""

from types import TracebackType
from typing import Self

from rich.console import Console, RenderableType
from rich.live import Live


class LivePage:
    """Draws one page over the last, where that is wanted; else does nothing."""

    def __init__(self, console: Console, *, wanted: bool, screen: bool = False) -> None:
        """With ``screen`` the page takes the whole terminal for itself."""
        self._live: Live | None = None
        if wanted:
            self._live = Live(
                console=console, auto_refresh=False, transient=True, screen=screen
            )

    @property
    def live(self) -> bool:
        """Whether a page that is drawn will be seen."""
        return self._live is not None

    def draw(self, page: RenderableType) -> None:
        """Show a page instead of the last."""
        if self._live is not None:
            self._live.update(page, refresh=True)

    def __enter__(self) -> Self:
        if self._live is not None:
            self._live.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._live is not None:
            self._live.__exit__(kind, error, trace)
