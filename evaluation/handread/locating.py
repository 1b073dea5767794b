"""Words of an annotation into stretches of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evaluation.errors import AnnotationError
from evaluation.handread.notes import Phrase
from evaluation.handread.written import Words
from vedette.model import Span


def locate(words: Words, text: str, near: int | None = None) -> Phrase:
    """All alternatives of a phrase; of words that stand more than once the nearest to offset `near`.

    Raises AnnotationError where words are not in the text, or not once where `near` is None.

    >>> locate("army @ the army of Chad", "An army met the army of Chad.")
    (Span(start=16, end=20),)
    >>> locate("He | Deby", "Deby left. He was ill.", near=16)
    (Span(start=11, end=13), Span(start=0, end=4))
    """
    if isinstance(words, str):
        return tuple(_one(part.strip(), text, near) for part in words.split(" | "))
    pairs = words if words and isinstance(words[0], list) else [words]
    return tuple(_checked(pair, text) for pair in pairs)


def _checked(pair: object, text: str) -> Span:
    match pair:
        case [int(start), int(end)] if 0 <= start < end <= len(text):
            return Span(start=start, end=end)
    raise AnnotationError(f"{pair!r} are no offsets into a text of {len(text)} characters")


def _one(words: str, text: str, near: int | None) -> Span:
    wanted, _, context = (part.strip() for part in words.partition(" @ "))
    if context:
        around = _only(context, text)
        inside = [s for s in _stretches(wanted, text) if around.start <= s.start and s.end <= around.end]
        if not inside:
            raise AnnotationError(f"{wanted!r} is not in {context!r}")
        return inside[0]
    if near is None:
        return _only(wanted, text)
    found = list(_stretches(wanted, text))
    if not found:
        raise AnnotationError(f"{wanted!r} is not in the text")
    return min(found, key=lambda span: abs(span.start - near))


def _only(words: str, text: str) -> Span:
    found = list(_stretches(words, text))
    if len(found) != 1:
        raise AnnotationError(f"{words!r} stands {len(found)} times in the text, not once")
    return found[0]


def _stretches(words: str, text: str) -> Iterator[Span]:
    """Where the words stand as whole words; any white space of the text answers a blank."""
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    for hit in re.finditer(rf"(?<!\w){pattern}(?!\w)" if _wordy(words) else pattern, text):
        yield Span(start=hit.start(), end=hit.end())


def _wordy(words: str) -> bool:
    return words[:1].isalnum() and words[-1:].isalnum()
