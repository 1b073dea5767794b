"""Whom the sentences before are about: who acts or speaks in the last one that names such a party."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from vedette.model import Phrase, Sentence, Word
from vedette.resolve.candidates import Candidate, candidates
from vedette.resolve.context import Context
from vedette.resolve.referring import Pronoun, referring
from vedette.resolve.told_apart import is_quoted, said_by, sources_in, speakers_of
from vedette.syntax import coordinated, phrase

FARTHEST = 3
"""Sentences looked back through for a person; one for several people or a body. Vedette's own."""
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_NAMED = ("NOUN", "PROPN")


class Lead(Struct, frozen=True):
    """Who it is: a pronoun for the same one, or somebody named. `joined`: all of them together."""

    candidates: tuple[Candidate, ...] = ()
    pronoun: Phrase | None = None
    joined: bool = False


def leading(found: Phrase, pronoun: Pronoun, context: Context) -> Lead:
    """Nobody where the sentences before name nobody; several where the last one does not tell which.

    Nobody for "they" and "it" in quotation marks: who speaks may mean whom the text has not named.
    """
    if "person" not in pronoun.of and is_quoted(found.start, context):
        return Lead()
    for sentence in _looked_through(found, pronoun, context):
        lead = _lead(found, pronoun, sentence, context)
        if lead is not None:
            return lead
    return Lead()


def _looked_through(found: Phrase, pronoun: Pronoun, context: Context) -> Iterator[Sentence]:
    """Backwards in the same region; what is all quoted does not count for one who is not."""
    home = context.parse.place_of(found.start) or 0
    region, left = context.parse.sentences[home].region, FARTHEST if "person" in pronoun.of else 1
    quoted = is_quoted(found.start, context)
    for sentence in reversed(context.parse.sentences[:home]):
        if sentence.region != region or left == 0:
            return
        plain = (w for w in sentence.words if w.pos != "PUNCT" and not is_quoted(w.start, context))
        if quoted or next(plain, None) is not None:
            left -= 1
            yield sentence


def _lead(found: Phrase, pronoun: Pronoun, sentence: Sentence, context: Context) -> Lead | None:
    """Who leads the sentence; None where it tells nothing and one looks further back."""
    quoted, speakers = is_quoted(found.start, context), speakers_of(found, context)
    said = said_by(found, context)
    could = [
        one
        for one in candidates(sentence, context)
        if one.fits(pronoun)
        and (quoted or not is_quoted(one.phrase.start, context))
        and one.who not in speakers
        and not any(start <= one.phrase.start < end for start, end in said)
    ]
    heads = _leading_words(sentence, could, context)
    same = [w for w in heads if w.pos == "PRON" and _is_same(w, pronoun, sentence)]
    if same:
        return Lead(pronoun=phrase(sentence, same[0]))
    indexes = {word.index for word in heads}
    first = [one for one in could if one.phrase.head.index in indexes]
    if "people" in pronoun.of:
        return _of_several(first, could)
    if _distracts(heads, pronoun, first):
        return Lead()
    known = [one for one in could if one.gender is not None and one.who not in {o.who for o in first}]
    if pronoun.gender and known and any(one.gender is None for one in first):
        return Lead((*first, *known))
    if pronoun.of == {"body"}:
        return Lead(tuple(could)) if could else None
    acting = [one for one in could if one.phrase.head.dep in _SUBJECTS]
    if first or acting:
        return Lead(tuple(first or could))
    return Lead() if could else None


def _of_several(first: Sequence[Candidate], could: Sequence[Candidate]) -> Lead | None:
    """Parties joined as the subject are meant together; else the only one that acts as several."""
    joined = {one.who: one for one in first}
    if len(joined) > 1 and len({one.who for one in could}) == len(joined):
        return Lead(tuple(joined.values()), joined=True)
    several = [one for one in could if "people" in one.sorts or one in first]
    return Lead(tuple(could)) if several else Lead()


def _distracts(heads: Sequence[Word], pronoun: Pronoun, first: Sequence[Candidate]) -> bool:
    """A thing that leads the sentence is as well "it"."""
    return "body" in pronoun.of and not first and any(word.pos in _NAMED for word in heads)


def _leading_words(sentence: Sentence, could: Sequence[Candidate], context: Context) -> tuple[Word, ...]:
    """Who speaks there, where that is one who could be meant; and the subjects of its main verbs."""
    fitting = {one.phrase.head.index for one in could}
    heads = [source.head for source in sources_in(sentence, context)]
    spoken = [
        head for head in heads if head.dep in _SUBJECTS and (head.index in fitting or head.pos == "PRON")
    ]
    if spoken:
        return tuple(dict.fromkeys(w for head in spoken for w in _joined(sentence, head)))
    return tuple(w for head in (*heads, *_subjects(sentence)) for w in _joined(sentence, head))


def _joined(sentence: Sentence, head: Word) -> tuple[Word, ...]:
    return coordinated(sentence, head)


def _subjects(sentence: Sentence) -> Iterator[Word]:
    root = next((word for word in sentence.words if word.dep == "root"), None)
    if root is None:
        return
    main = {root.index, *(w.index for w in sentence.words if w.dep == "conj" and w.head == root.index)}
    yield from (w for w in sentence.words if w.dep in _SUBJECTS and w.head in main)


def _is_same(word: Word, pronoun: Pronoun, sentence: Sentence) -> bool:
    other = referring(sentence.language).pronoun(word.text)
    return other is not None and other.gender == pronoun.gender and other.of == pronoun.of
