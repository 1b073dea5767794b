"""Short forms of first-order divisions in a sentence: "Belgrade, Minn.", "a W.Va. mine", "Paris, TX"."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from msgspec.structs import replace

from vedette.gazetteer import Candidate, Gazetteer
from vedette.model import Sentence
from vedette.resolve.place_words import place_words
from vedette.syntax import is_common_word

_LONGEST = 4
"""Tokens of a short form: "W", ".", "Va", "."."""
_OPENING = frozenset((",", "(", "-", "‐", "‑", "–"))
_SHORTEST_BARE = 4
"""Letters of a short form that may stand without its full stop behind a hyphen or comma: "D-Calif"."""


def abbreviated(sentence: Sentence, first: int, gazetteer: Gazetteer) -> tuple[int, tuple[Candidate, ...]]:
    """How many words from `first` are a short form, and the division it stands for; (0, ()) if none."""
    if not sentence.words[first].text[0].isupper():
        return 0, ()
    is_opened = first > 0 and sentence.words[first - 1].text in _OPENING
    for length in range(min(_LONGEST, len(sentence.words) - first), 0, -1):
        if (printed := _printed(sentence, first, length)) is not None:
            named = _named(printed, sentence.language, is_opened=is_opened)
            if named is not None:
                return length, _divisions(*named, printed, sentence.language, gazetteer)
    return 0, ()


def _printed(sentence: Sentence, first: int, length: int) -> str | None:
    """The words without what stands between them; None where that is more than a space."""
    words = sentence.words[first : first + length]
    apart = (after.start - before.end for before, after in pairwise(words))
    return "".join(w.text for w in words) if all(gap <= 1 for gap in apart) else None


def _named(printed: str, language: str, *, is_opened: bool) -> tuple[str, str] | None:
    """Country and full name."""
    words = place_words(language)
    wanted = [(words.abbreviations, printed)]
    if is_opened:
        wanted.append((words.postal, printed))
        wanted.append((words.abbreviations, f"{printed}." if len(printed) >= _SHORTEST_BARE else ""))
    elif is_common_word(printed.rstrip("."), language):
        return None
    found = ((country, forms.get(short)) for table, short in wanted for country, forms in table.items())
    return next(((country, name) for country, name in found if name is not None), None)


@lru_cache(512)
def _divisions(
    country: str, name: str, printed: str, language: str, gazetteer: Gazetteer
) -> tuple[Candidate, ...]:
    found = (c for c in gazetteer.find(name, language) if c.use == "name" and c.record.feature == "admin1")
    return tuple(replace(c, printed_name=printed, common=False) for c in found if c.record.country == country)
