"""People whom the text names in full, so that a surname later on is told to be one of them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.model import Parse, Sentence, Span, Word


class Person(Struct, frozen=True):
    """A run of proper names; `name` is as first printed in full."""

    name: str
    span: Span
    sentence: Sentence
    head: int


def people(parse: Parse) -> tuple[Person, ...]:
    """Runs of two to four capitalised proper names, in text order."""
    return tuple(p for sentence in parse.sentences for p in _runs(sentence, parse.document.text))


def _runs(sentence: Sentence, text: str) -> Iterator[Person]:
    run: list[Word] = []
    for word in (*sentence.words, None):
        if word is not None and word.pos == "PROPN" and word.text[0].isupper() and _next_to(run, word):
            run.append(word)
            continue
        if 2 <= len(run) <= 4:
            span = Span(start=run[0].start, end=run[-1].end)
            yield Person(text[span.start : span.end], span, sentence, run[0].index)
        run = [word] if word is not None and word.pos == "PROPN" and word.text[0].isupper() else []


def _next_to(run: list[Word], word: Word) -> bool:
    return not run or word.start - run[-1].end <= 1


def in_full(printed: str, start: int, known: tuple[Person, ...]) -> Person | None:
    """Who a bare surname at `start` is: the one person named before with that last name; None if
    there is none, or more than one."""
    bearers = {
        person.name: person
        for person in known
        if person.span.start < start and person.name.split()[-1] == printed
    }
    return next(iter(bearers.values())) if len(bearers) == 1 else None
