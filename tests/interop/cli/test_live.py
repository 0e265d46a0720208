"""Pages that are drawn anew: seen on a terminal while it is wanted, then gone."""

import io

from rich.console import Console

from interop.cli.live import LivePage

ALTERNATE_SCREEN = "\x1b[?1049h"  #: xterm control sequences
BACK = "\x1b[?1049l"
ERASE_LINE = "\x1b[2K"


def terminal() -> Console:
    return Console(file=io.StringIO(), force_terminal=True, width=40, height=10)


def written(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_a_page_takes_the_screen_and_gives_it_back() -> None:
    console = terminal()
    with LivePage(console, wanted=True, screen=True) as page:
        assert page.live
        page.draw("first")
        page.draw("second")
    text = written(console)
    assert text.index(ALTERNATE_SCREEN) < text.index("first") < text.index("second")
    assert text.index("second") < text.index(BACK)


def test_a_page_among_other_lines_is_erased_at_the_end() -> None:
    console = terminal()
    with LivePage(console, wanted=True) as page:
        page.draw("going on")
    text = written(console)
    assert ALTERNATE_SCREEN not in text
    assert ERASE_LINE in text[text.rindex("going on") :]


def test_a_page_that_nobody_wants_is_not_drawn() -> None:
    console = terminal()
    with LivePage(console, wanted=False) as page:
        assert not page.live
        page.draw("unseen")
    assert written(console) == ""
