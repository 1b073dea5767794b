"""A number with its noun, or with none, made the count of what is told to have happened to the counted."""

from __future__ import annotations

from msgspec import Struct

from vedette.model import Count, Sentence, Span, Word
from vedette.model.codes import Measure
from vedette.resolve.amounts import EMPTY, Amount
from vedette.resolve.count_source import Noun
from vedette.resolve.count_words import CountWords
from vedette.resolve.counted import lemma
from vedette.resolve.governing import governing, of_nobody, told_of
from vedette.resolve.made import made
from vedette.resolve.worth import is_harm, is_told, is_year


class Told(Struct, frozen=True, kw_only=True):
    """An amount with its noun, what a claim says of it, and the other amounts that bar the way to a cue.

    `span` has no noun that stands elsewhere. Of a whole only a part suffered what is told.
    """

    amount: Amount
    noun: Word | None
    span: Span
    is_whole: bool
    fate: Measure | None
    bars: tuple[Span, ...]


def span_of(amount: Amount, noun: Word | None) -> Span:
    """The amount with its noun."""
    return Span(start=amount.start, end=noun.end if noun is not None else amount.end)


def of_noun(told: Told, sentence: Sentence, text: str, words: CountWords) -> Count | None:
    """None where the number tells nothing of a noun that is known, or of nobody."""
    amount, noun = told.amount, told.noun
    span = told.span
    name = lemma(noun, words) if noun is not None else None
    known = words.nouns.get(name) if name is not None else None
    measure = words.measure_of(*known) if known else None
    person = noun is None or (known is not None and known[1].person)
    fate = told.fate if _fits(told.fate, noun, known) else None
    if person or known is None or (fate == "fatalities" and measure in ("detained", "missing")):
        measure = fate or measure  # "executed four hostages"
    if measure == "injured" and noun is not None and told_of(noun, sentence, words) == "fatalities":
        measure = "fatalities"  # "several of the wounded died"
    if amount.kind == "nobody":
        measure = of_nobody(span, sentence, words)
    elif person and not told.is_whole and (fate is None or fate == "personnel") and amount.kind != "lack":
        measure = governing(span, noun, sentence, words, told.bars) or measure
    if measure is None and is_year(amount, text):
        return None
    if measure is None and (noun is None or amount.kind not in ("number", "group") or noun.pos != "NOUN"):
        return None
    if not is_told(amount, noun, measure, words) or (
        amount.kind in EMPTY and not is_harm(amount, measure, known)
    ):
        return None
    return made(
        amount, text, span.end, measure or "other", None, of=name, role=known[1].role if known else None
    )


def _fits(fate: Measure | None, noun: Word | None, known: tuple[str, Noun] | None) -> bool:
    """Who is moved or gathered is told by the claim only where no noun says more."""
    if fate == "personnel":
        return noun is None or (known is not None and known[0] == "person")
    return fate != "other" or noun is None
