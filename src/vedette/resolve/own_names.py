"""What the text itself calls a party: a person's or body's name in capitals, without titles."""

from __future__ import annotations

from vedette.actors import ActorRecord
from vedette.model import Phrase, Word
from vedette.resolve.context import Context
from vedette.resolve.genders import of_name, title_gender
from vedette.resolve.parties import appositions
from vedette.resolve.people import HYPHENS, titles_before
from vedette.resolve.surnames import bearer_of_surname
from vedette.syntax import is_common_word

_RUN = frozenset(("PROPN", "ADJ", "NOUN"))


def own_name(phrase: Phrase, context: Context) -> tuple[str | None, str | None]:
    """The name with the rule that gave it; a surname becomes the full name printed before it."""
    run, language = _proper(phrase, context), context.parse.document.language
    if not run or (all(is_common_word(word.text, language) for word in run) and not _is_of_one(run, context)):
        return None, None
    printed = context.text[run[0].start : run[-1].end]
    if " " in printed:
        return printed, "named in this document"
    meant = bearer_of_surname(printed, run[0].start, context, title_gender(phrase.words, run[0], language))
    if meant.full is not None:
        return meant.full.name, "surname of one named before"
    return printed, meant.reason or "named in this document"


def _is_of_one(run: tuple[Word, ...], context: Context) -> bool:
    """A word of the language that somebody bears here: "Bush" behind "Jeb Bush"."""
    named = (p for p in context.people if p.is_full and of_name(p.name))
    return len(run) == 1 and any(p.surname == run[0].text for p in named)


def spelt_otherwise(phrase: Phrase, context: Context) -> ActorRecord | None:
    """The known person whose full name it is in a spelling that no table has, in a text of his country."""
    run = _proper(phrase, context)
    if not run:
        return None
    printed = context.text[run[0].start : run[-1].end]
    if " " not in printed:
        language = context.parse.document.language
        gender = title_gender(phrase.words, run[0], language)
        meant = bearer_of_surname(printed, run[0].start, context, gender)
        printed = meant.full.name if meant.full is not None else printed
    found = context.resources.actors.sounding(printed)
    here = [record for record in found if record.country in context.countries]
    return here[0] if len(found) == len(here) == 1 else None


def _proper(phrase: Phrase, context: Context) -> tuple[Word, ...]:
    """The capitalised stretch that holds the head, or an apposition's; titles left out."""
    for part in (phrase, *appositions(phrase)):
        if part.head.pos == "PROPN":
            run = _around_head(part)
            return run[titles_before(run, context.words.roles, context.parse.document.language) :]
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
    if near and after.start == before.end and (before.text in HYPHENS or after.text in HYPHENS):
        return True
    return near and all(w.pos in _RUN and w.text[0].isupper() for w in (before, after))
