"""Entity types in words, and found by words (SISO-REF-010, UID 30).

Reprinted with permission from SISO Inc. An entity type is seven numbers: kind,
domain, country, category, subcategory, specific and extra; zeros at its end say
nothing. A number without a name is told as such: it is carried all the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from .applicability import table_after
from .enumerations import has_words
from .trees import ENTITY_TYPES, Node, Numbers, tree

PARTS = ("kind", "domain", "country", "category", "subcategory", "specific", "extra")
ANY = "*"  #: in a pattern, whatever number but 0
_LIMITS = tuple(65535 if part == "country" else 255 for part in PARTS)

Pattern = tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class NamedType:
    """An entity type and the name of each of its numbers."""

    numbers: Numbers  #: seven
    names: tuple[str | None, ...]  #: up to the last number that is not 0
    deprecated: bool = False

    @property
    def unknown(self) -> tuple[str, ...]:
        """Which of `PARTS` hold a number that has no name."""
        pairs = zip(PARTS, self.names, strict=False)
        return tuple(part for part, name in pairs if name is None)

    @property
    def words(self) -> str:
        """The names, one after another; an unknown number is told as such."""
        told = zip(PARTS, self.numbers, self.names, strict=False)
        return " / ".join(
            name if name is not None else f"{part} {number} (unknown)"
            for part, number, name in told
        )

    @property
    def short(self) -> str:
        """The name of the last number that has one; "" when none has."""
        known = [name for name in self.names if name is not None]
        return known[-1] if known else ""

    def __str__(self) -> str:
        dotted = ".".join(map(str, self.numbers))
        said = self.deprecated and not self.words.endswith("(deprecated)")
        return f"{dotted}  {self.words}{' (deprecated)' * said}"


def read(text: str) -> Numbers:
    """Return the seven numbers of a dotted entity type; those left out are 0.

    ValueError says which part is no number, or beyond its field.
    """
    numbers = read_pattern(text)
    if None in numbers:
        raise ValueError(f"{text!r}: an entity type has no {ANY!r}")
    return tuple(number or 0 for number in numbers) + (0,) * (7 - len(numbers))


def read_pattern(text: str) -> Pattern:
    """Return the numbers of a dotted entity type, None where it has a ``*``.

    ValueError says which part is neither, or beyond its field.
    """
    words = text.strip().split(".")
    if len(words) > len(PARTS):
        raise ValueError(f"{text!r}: {len(words)} numbers, at most {len(PARTS)}")
    pattern: list[int | None] = []
    for word, part, limit in zip(words, PARTS, _LIMITS, strict=False):
        if word == ANY:
            pattern.append(None)
        elif word.isdecimal() and word.isascii() and int(word) <= limit:
            pattern.append(int(word))
        else:
            reason = f"{part} {word!r}, must be a number from 0 to {limit}"
            raise ValueError(f"{text!r}: {reason}")
    return tuple(pattern)


def named(numbers: Sequence[int]) -> NamedType:
    """Return an entity type with the names of its numbers.

    What the country has no entry for is named by the tables that hold for all
    countries, as far as there is one.
    """
    numbers = tuple(numbers)
    types = tree(ENTITY_TYPES)
    path = types.path(numbers)
    names: list[str | None] = []
    end = max((n + 1 for n, number in enumerate(numbers) if number), default=1)
    for place in range(end):
        node = place - types.stem
        if 0 <= node < len(path):
            names.append(path[node].name)
            continue
        table = table_after(numbers[:place])
        name = None if table is None else table.name_of(numbers[place])
        names.append("Other" if name is None and numbers[place] == 0 else name)
    named_to = end - types.stem
    deprecated = any(node.deprecated for node in path[: max(named_to, 0)])
    return NamedType(numbers + (0,) * (7 - len(numbers)), tuple(names), deprecated)


def describe(entity_type: str) -> str:
    """Return a dotted entity type with its meaning, on one line.

    An unknown number is told as such after what is known of those before it.
    ValueError when the text is no entity type.
    """
    return str(named(read(entity_type)))


def search(words: Sequence[str], below: Pattern = ()) -> Iterator[NamedType]:
    """Yield the known entity types that have all words in their names.

    At least one word has to be in the name of the type itself; the others may be
    in those of its country, category and so on. All begin with the numbers of
    ``below``, where None is any number.
    """
    for numbers, path in _known():
        own = path[-1].name
        if len(numbers) < len(below) or not _fits(numbers, below):
            continue
        if any(has_words(own, [word]) for word in words):
            stem = " ".join(filter(None, _stem_names(numbers[:3])))
            names = " ".join(node.name for node in path)
            if has_words(f"{stem} {names}", words):
                yield named(numbers)


def matching(pattern: Pattern) -> Iterator[NamedType]:
    """Yield the known entity types that a pattern of as many numbers fits.

    None in the pattern is any number. Patterns of a kind, domain or country yield
    those that have entries.
    """
    seen: dict[Numbers, None] = {}
    stems = tree(ENTITY_TYPES).stems if len(pattern) <= 3 else ()
    numbers: Numbers
    for numbers in stems:
        seen[numbers[: len(pattern)]] = None
    if not seen:
        seen = {n: None for n, _ in _known() if len(n) == len(pattern)}
    for numbers in seen:
        if _fits(numbers, pattern):
            yield named(numbers)


def _fits(numbers: Numbers, pattern: Pattern) -> bool:
    """Tell whether numbers begin as a pattern says that is not longer."""
    pairs = zip(numbers, pattern, strict=False)
    return all(wanted is None or wanted == number for number, wanted in pairs)


@cache
def _known() -> tuple[tuple[Numbers, tuple[Node, ...]], ...]:
    return tuple(tree(ENTITY_TYPES).walk())


@cache
def _stem_names(numbers: Numbers) -> tuple[str | None, ...]:
    return named(numbers).names
