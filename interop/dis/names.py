"""PDU types by what the standard calls them."""

import difflib

from .pdu import NAMES

_MOST = 8  # names in a message
_LONGEST = 60  # characters of a wrong name that a message repeats


def type_name(number: int) -> str:
    """Name a PDU type, as in ``Entity State`` or ``Data Query-R``."""
    return NAMES.get(number, f"PDU type {number}")


def type_number(text: str) -> int:
    """Return the PDU type that a number, a name or the beginning of one stands for.

    Case, spaces and signs do not count: ``entitystate`` is ``Entity State``.
    ValueError when there is none, or several, and names them.
    """
    word = text.strip()
    if word.isascii() and word.isdecimal() and len(word) <= 3 and int(word) < 256:
        return int(word)
    word = _letters(text)
    known = {_letters(name): number for number, name in NAMES.items()}
    if word in known:
        return known[word]
    matches = [number for name, number in known.items() if name.startswith(word)]
    if len(matches) == 1:
        return matches[0]
    shown = repr(text) if len(text) <= _LONGEST else repr(text[:_LONGEST]) + "..."
    if matches and word:
        names = sorted(NAMES[number] for number in matches)
        raise ValueError(f"{shown} may be {_listed(names, ' or ')}")
    close = [
        NAMES[known[name]] for name in difflib.get_close_matches(word[:_LONGEST], known)
    ]
    hint = f", is {_listed(close, ' or ')} meant?" if close else ""
    raise ValueError(f"{shown} is neither a PDU type nor 0 to 255{hint}")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _listed(names: list[str], last: str) -> str:
    if len(names) > _MOST:
        return f"{', '.join(names[:_MOST])}{last}{len(names) - _MOST} others"
    return last.join(filter(None, [", ".join(names[:-1]), names[-1]]))
