"""People whom the text names in full, so that a surname later on is told to be one of them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.actors import Roles
from vedette.model import Parse, Sentence, Span, Word
from vedette.syntax import is_common_word

_OPEN = frozenset(("NOUN", "ADJ", "VERB", "X"))
LONGEST_RUN = 8
LONGEST_NAME = 4
"""Words of a name without its titles. Vedette's own."""


class Person(Struct, frozen=True):
    """A run of proper names without the titles before it; `name` is as printed.

    `titled` tells that a title stood there: of a bare surname ("Mr Dunn") nothing else is known.
    """

    name: str
    span: Span
    sentence: Sentence
    head: int
    titled: bool

    @property
    def is_full(self) -> bool:
        return " " in self.name


def people(parse: Parse, roles: Roles) -> tuple[Person, ...]:
    """Runs of two to four capitalised proper names, and single ones behind a title, in text order."""
    text = parse.document.text
    return tuple(
        person
        for sentence in parse.sentences
        for run in proper_runs(sentence)
        if (person := _person(sentence, run, text, roles)) is not None
    )


def proper_runs(sentence: Sentence, *, mistagged: bool = False) -> Iterator[tuple[Word, ...]]:
    """Capitalised proper names that stand next to each other, the longest stretches.

    With `mistagged`, capitalised words inside a sentence that the language does not know count too:
    parsers take names they never met for verbs and adjectives.
    """
    run: list[Word] = []
    for word in sentence.words:
        proper = word.text[0].isupper() and (
            word.pos == "PROPN" or (mistagged and _is_unknown(word, sentence))
        )
        if run and not (proper and word.start - run[-1].end <= 1):
            yield tuple(run)
            run = []
        if proper:
            run.append(word)
    if run:
        yield tuple(run)


def _is_unknown(word: Word, sentence: Sentence) -> bool:
    return word.index > 0 and word.pos in _OPEN and not is_common_word(word.text, sentence.language)


def _person(sentence: Sentence, run: tuple[Word, ...], text: str, roles: Roles) -> Person | None:
    cut = titles_before(run, roles)
    words = run[cut:]
    titled = cut > 0 or _is_title_before(sentence, run[0], roles)
    if len(run) > LONGEST_RUN or len(words) > LONGEST_NAME or (len(words) < 2 and not titled):
        return None
    if not titled and _has_article(sentence, run[0]):
        return None
    span = Span(start=words[0].start, end=words[-1].end)
    return Person(text[span.start : span.end], span, sentence, words[0].index, titled)


def titles_before(run: tuple[Word, ...], roles: Roles) -> int:
    """How many words at the beginning of a run are titles: two of "Field Marshal Khalifa Haftar"."""
    for cut in range(len(run) - 1, 0, -1):
        last = run[cut - 1].text.lower()
        if roles.is_title(last) or roles.is_person_noun(last):
            return cut
    return 0


def _is_title_before(sentence: Sentence, first: Word, roles: Roles) -> bool:
    return first.index > 0 and roles.is_title(sentence.words[first.index - 1].text)


def _has_article(sentence: Sentence, first: Word) -> bool:
    """As in "the Kanem Times": names of people stand without."""
    return first.index > 0 and sentence.words[first.index - 1].pos == "DET"


def in_full(printed: str, start: int, known: tuple[Person, ...]) -> Person | None:
    """Who a bare surname at `start` is: the one person named before with that last name; None if
    there is none, or more than one.
    """
    bearers = {
        person.name: person
        for person in known
        if person.is_full and person.span.start < start and person.name.split()[-1] == printed
    }
    return next(iter(bearers.values())) if len(bearers) == 1 else None
