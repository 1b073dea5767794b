"""People whom the text names in full, so that a surname later on is told to be one of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from vedette.actors import Roles
from vedette.model import Parse, Sentence, Span, Word
from vedette.names import key
from vedette.resolve.referring import Gender, referring
from vedette.syntax import is_common_word

HYPHENS = frozenset("-‐‑")
_OPEN = frozenset(("NOUN", "ADJ", "VERB", "X"))
LONGEST_RUN = 8
LONGEST_NAME = 4
"""Words of a name without its titles. Vedette's own."""


class Person(Struct, frozen=True):
    """A run of proper names without the titles before it; `name` is as printed.

    `titled` tells that a title stood there: of a bare surname ("Mr Dunn") nothing else is known.
    `gender` is what the title tells.
    """

    name: str
    span: Span
    sentence: Sentence
    head: int
    titled: bool
    gender: Gender | None = None

    @property
    def is_full(self) -> bool:
        return " " in self.name

    @property
    def surname(self) -> str:
        """The last word of the name."""
        return self.name.split()[-1]


def people(parse: Parse, roles: Roles) -> tuple[Person, ...]:
    """Runs of two to four capitalised proper names, and single ones behind a title, in text order."""
    text = parse.document.text
    return tuple(
        person
        for sentence in parse.sentences
        for run in _hyphened_runs(sentence)
        if (person := _person(sentence, run, text, roles)) is not None
    )


def bare_names(parse: Parse, roles: Roles) -> Mapping[str, tuple[int, ...]]:
    """Where a name of one word stands alone, with or without a title, by its key."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for sentence in parse.sentences:
        for run in _hyphened_runs(sentence):
            words = run[titles_before(run, roles, sentence.language) :]
            printed = parse.document.text[words[0].start : words[-1].end]
            if " " not in printed:
                found[key(printed)].append(words[0].start)
    return {name: tuple(starts) for name, starts in found.items()}


def _hyphened_runs(sentence: Sentence) -> Iterator[tuple[Word, ...]]:
    """Runs of proper names, those that a hyphen joins as one: "Douglas Holtz-Eakin"."""
    before: tuple[Word, ...] = ()
    for run in proper_runs(sentence):
        between = sentence.words[before[-1].index + 1 : run[0].index] if before else ()
        is_joined = len(between) == 1 and between[0].text in HYPHENS
        if before and is_joined and run[0].start - before[-1].end == 1:
            before = (*before, *between, *run)
            continue
        if before:
            yield before
        before = run
    if before:
        yield before


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
    cut = titles_before(run, roles, sentence.language)
    words = run[cut:]
    titled = cut > 0 or _is_title_before(sentence, run[0], roles)
    if len(run) > LONGEST_RUN or len(words) > LONGEST_NAME or (len(words) < 2 and not titled):
        return None
    if not titled and _has_article(sentence, run[0]):
        return None
    span = Span(start=words[0].start, end=words[-1].end)
    title = sentence.words[words[0].index - 1].text if titled else ""
    gender = referring(sentence.language).gender(title)
    return Person(text[span.start : span.end], span, sentence, words[0].index, titled, gender)


def titles_before(run: tuple[Word, ...], roles: Roles, language: str) -> int:
    """How many words at the beginning of a run are titles: two of "Field Marshal Khalifa Haftar".

    What a full name is labelled with counts too: "Democrat Amadou Seyni".
    """
    labels = referring(language).labels
    for cut in range(len(run) - 1, 0, -1):
        last = run[cut - 1].text.lower()
        is_label = cut < len(run) - 1 and last in labels
        if is_label or roles.is_title(last) or roles.is_person_noun(last):
            return cut
    return 0


def _is_title_before(sentence: Sentence, first: Word, roles: Roles) -> bool:
    return first.index > 0 and roles.is_title(sentence.words[first.index - 1].text)


def _has_article(sentence: Sentence, first: Word) -> bool:
    """As in "the Kanem Times": names of people stand without."""
    return first.index > 0 and sentence.words[first.index - 1].pos == "DET"
