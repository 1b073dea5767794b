"""What the text itself calls a party: a person's or body's name in capitals, without titles."""

from __future__ import annotations

from vedette.model import Phrase, Word
from vedette.resolve.context import Context
from vedette.resolve.parties import appositions
from vedette.resolve.people import in_full, titles_before
from vedette.syntax import is_common_word

_RUN = frozenset(("PROPN", "ADJ", "NOUN"))


def own_name(phrase: Phrase, context: Context) -> tuple[str | None, str | None]:
    """The name with the rule that gave it; a surname becomes the full name printed before it."""
    run = _proper(phrase, context)
    if not run or all(is_common_word(word.text, context.parse.document.language) for word in run):
        return None, None
    printed = context.text[run[0].start : run[-1].end]
    if len(run) > 1:
        return printed, "named in this document"
    full = in_full(printed, run[0].start, context.people)
    return (full.name, "surname of one named before") if full else (printed, "named in this document")


def _proper(phrase: Phrase, context: Context) -> tuple[Word, ...]:
    """The capitalised stretch that holds the head, or an apposition's; titles left out."""
    for part in (phrase, *appositions(phrase)):
        if part.head.pos == "PROPN":
            run = _around_head(part)
            return run[titles_before(run, context.words.roles) :]
    return ()


def _around_head(part: Phrase) -> tuple[Word, ...]:
    place = part.words.index(part.head)
    first, stop = place, place + 1
    while first > 0 and _joined(part.words[first - 1], part.words[first]):
        first -= 1
    while stop < len(part.words) and _joined(part.words[stop - 1], part.words[stop]):
        stop += 1
    return part.words[first:stop]


def _joined(before: Word, after: Word) -> bool:
    """Capitals side by side; "Le Phare du Kanem" is left to the tables."""
    near = after.index == before.index + 1 and after.start - before.end <= 1
    return near and all(w.pos in _RUN and w.text[0].isupper() for w in (before, after))
