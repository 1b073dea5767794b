"""Cues within one sentence: who is said to say which stretch of it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.lexicon import Cues, Lexicon
from vedette.model import Clause, DraftLink, Phrase, Sentence, Span, Word
from vedette.model.codes import Stance
from vedette.read.according import according
from vedette.read.idioms import idiom
from vedette.read.phrases import noun, preposition
from vedette.read.set_in import set_in
from vedette.read.speakers import with_others
from vedette.read.stretch import indexes_below, subtree
from vedette.read.told import told
from vedette.syntax import clause, extent, lemma, marker, particle, phrase

QUOTATION_MARKS = ("“", '"', "«", "„")
_PEOPLE = ("PROPN", "NOUN", "PRON")
LEAST_QUOTE = 25
"""Characters from which a quotation is speech; shorter ones are ways of naming. Vedette's own."""


def spoken(sentence: Sentence, lexicon: Lexicon, quotes: tuple[Span, ...]) -> Iterator[DraftLink]:
    """Every cue of the sentence with its source and content, in text order.

    `quotes` are the insides of quotation marks; a cue without a clause takes those of its sentence.
    """
    cues = lexicon.cues
    inserted = tuple(_quoted_behind(sentence, link, quotes) for link in set_in(sentence, lexicon))
    parsed = tuple(_parsed(sentence, lexicon, quotes, frozenset(link.cue.start for link in inserted)))
    heard = inserted + tuple(_of_last_speaker(sentence, link, inserted + parsed) for link in parsed)
    yield from heard
    cued = {link.cue.start for link in heard}
    yield from (link for link in according(sentence, cues) if link.cue.start not in cued)


def _of_last_speaker(sentence: Sentence, link: DraftLink, heard: tuple[DraftLink, ...]) -> DraftLink:
    """As in "..., she said, adding that ...": whoever spoke last in the sentence."""
    verb = next((w for w in sentence.words if w.start == link.cue.start), None)
    if link.source is not None or verb is None or not _is_gerund(verb):
        return link
    before = [one for one in heard if one.source is not None and one.cue.end <= link.cue.start]
    last = max(before, key=lambda one: one.cue.start, default=None)
    return link if last is None else replace(link, source=last.source)


def _is_gerund(verb: Word) -> bool:
    return verb.pos == "VERB" and (
        "VerbForm=Ger" in verb.feats or {"VerbForm=Part", "Tense=Pres"} <= verb.feats
    )


def _quoted_behind(sentence: Sentence, link: DraftLink, quotes: tuple[Span, ...]) -> DraftLink:
    """As in "Asked what he wanted, the mayor said, “Peace.”": what stands before is not what was said."""
    behind = [w for w in sentence.words if w.start >= link.cue.end and w.text not in (",", ":")]
    if not behind or behind[0].text not in QUOTATION_MARKS:
        return link
    quote = next((q for q in quotes if q.start == behind[0].end), None)
    return link if quote is None else replace(link, content=(quote,))


def _parsed(
    sentence: Sentence, lexicon: Lexicon, quotes: tuple[Span, ...], found: frozenset[int]
) -> Iterator[DraftLink]:
    cues = lexicon.cues
    for word in sentence.words:
        if word.start in found:
            continue
        if word.pos in ("VERB", "AUX"):
            said = idiom(sentence, word, cues)
            yield from _verb(sentence, word, cues, quotes) if said is None else (said,)
        elif word.pos in ("NOUN", "PROPN") or (word.pos in ("ADJ", "X") and word.text[0].isupper()):
            yield from preposition(sentence, word, lexicon)
            yield from noun(sentence, word, cues)
        elif word.pos == "ADV":
            stance = cues.stance_of_adverb(word.lemma)
            if stance is not None:
                inside = extent(sentence, sentence.words[word.head])
                yield DraftLink(cue=word.quote, content=(inside,), stance=stance, kind="unattributed")


def _verb(sentence: Sentence, verb: Word, cues: Cues, quotes: tuple[Span, ...]) -> Iterator[DraftLink]:
    stance = cues.stance_of_verb(lemma(sentence, verb)) or _with_mistaken_particle(sentence, verb, cues)
    if stance is None:
        return
    found = clause(sentence, verb)
    if found.mood == "imperative":
        return
    content = _content(sentence, verb, found, cues, quotes)
    if not content or (found.mood == "infinitive" and not found.in_role("subject")):
        return
    source = _speaker(sentence, verb, found, content, cues)
    if source is not None and "PronType=Dem" in source.head.feats and source.via is None:
        return
    yield DraftLink(
        source=None if source is None else with_others(sentence, source),
        cue=verb.quote,
        content=content,
        stance=cues.negated(found.lemma) if found.negation else stance,
    )


def _with_mistaken_particle(sentence: Sentence, verb: Word, cues: Cues) -> Stance | None:
    """As in "reported on Tuesday that", whose "on" a parser takes for part of the verb."""
    found = particle(sentence, verb)
    return cues.stance_of_verb(verb.lemma) if found is not None and found.pos == "ADP" else None


def announcer(sentence: Sentence, verb: Word, cues: Cues) -> Phrase | None:
    """The subject of a speech verb whose content is not in its own sentence; None if it is no such verb.

    "Issued the following statement" announces as "said" does.
    """
    found = clause(sentence, verb)
    states = any(a.phrase.head.lemma in cues.issued for a in found.in_role("object"))
    says = cues.stance_of_verb(found.lemma) is not None and not _content(sentence, verb, found, cues, ())
    if not (states or says):
        return None
    return next((a.phrase for a in found.in_role("subject")), None)


def _content(
    sentence: Sentence, verb: Word, found: Clause, cues: Cues, quotes: tuple[Span, ...]
) -> tuple[Span, ...]:
    clauses = tuple(told(sentence, verb, found, cues))
    quoted = tuple(q for q in quotes if q.overlaps(sentence.span) and not _holds(q, verb))
    if clauses and any(_tells(sentence, stretch) for stretch in clauses):
        return tuple(_without_speaker(stretch, verb, quotes) for stretch in clauses)
    if quoted and _is_own_quote(sentence, quoted):
        return _mixed(sentence, verb, quoted)
    if clauses:
        return clauses
    if found.lemma in cues.nominal_verbs:
        return tuple(
            subtree(sentence, a.phrase.head)
            for a in found.in_role("object")
            if a.phrase.via is None
            and a.phrase.head.pos in ("NOUN", "PROPN")
            and a.phrase.head.lemma not in cues.telling_objects
        )
    return ()


def _mixed(sentence: Sentence, verb: Word, quoted: tuple[Span, ...]) -> tuple[Span, ...]:
    """As in "says he is “excited where we stand”": what leads into a quotation without a comma is said too."""
    first = quoted[0]
    between = [
        w for w in sentence.words if verb.end <= w.start < first.start and w.text not in QUOTATION_MARKS
    ]
    leads = any(w.pos in ("VERB", "AUX", "SCONJ") for w in between)
    if not leads or between[-1].text in (",", ":") or between[0].text in (",", ":"):
        return quoted
    return (Span(start=between[0].start, end=first.end), *quoted[1:])


def _tells(sentence: Sentence, stretch: Span) -> bool:
    """Whether a verb stands in it: a day or place that a parser took for a clause tells nothing."""
    return any(stretch.start <= w.start < stretch.end and w.pos in ("VERB", "AUX") for w in sentence.words)


def _without_speaker(stretch: Span, verb: Word, quotes: tuple[Span, ...]) -> Span:
    """What begins in quotation marks ends with them; a parser may hang the speaker in it."""
    for quote in quotes:
        starts = quote.start - 1 <= stretch.start < quote.end < stretch.end
        if starts and not _holds(quote, verb) and quote.end - quote.start >= LEAST_QUOTE:
            return quote
    return stretch


def _holds(quote: Span, word: Word) -> bool:
    return quote.start <= word.start < quote.end


def _is_own_quote(sentence: Sentence, quoted: tuple[Span, ...]) -> bool:
    """Long quotations are content; a word or two in quotation marks are a way of naming."""
    words = [w for w in sentence.words if any(_holds(q, w) for q in quoted)]
    return len(words) >= 4 or len(words) * 2 > len(sentence.words)


def _speaker(
    sentence: Sentence, verb: Word, found: Clause, content: tuple[Span, ...], cues: Cues
) -> Phrase | None:
    """The verb's own subject; after inversion ("said a spokesman") the noun behind it; else the subject
    it inherits ("adding that ..."); whom somebody quotes "as saying".
    """
    if found.marker in ("as", "comme") and sentence.words[verb.head].lemma in cues.quoting:
        quoting = clause(sentence, sentence.words[verb.head])
        return next((a.phrase for a in quoting.in_role("object")), None)
    outside = [
        argument.phrase
        for argument in found.in_role("subject")
        if not any(_within(argument.phrase, stretch) for stretch in content)
    ]
    own = [source for source in outside if source.via in (None, "relative clause")]
    own = own or [phrase(sentence, w) for w in _dummies(sentence, verb, found)]
    if own and all(source.head.lemma in cues.impersonal for source in own):
        return next(
            (a.phrase for a in found.in_role("oblique") if a.phrase.head.lemma in cues.speakers), None
        )
    if own:
        return min(own, key=lambda source: abs(source.head.index - verb.index))
    finite = found.mood in ("indicative", "conditional")
    behind = _inverted(sentence, verb, content, cues) if finite or not outside else None
    return behind or next(iter(outside), None)


def _dummies(sentence: Sentence, verb: Word, found: Clause) -> Iterator[Word]:
    """As in "It said that ...", whose "it" parsers take for a word without meaning."""
    if found.voice == "active" and not found.in_role("subject"):
        for index in sentence.children[verb.index]:
            word = sentence.words[index]
            if word.dep == "expl" and word.pos == "PRON" and index < verb.index:
                yield word


def _inverted(sentence: Sentence, verb: Word, content: tuple[Span, ...], cues: Cues) -> Phrase | None:
    """Behind the verb the first noun without preposition that can speak, wherever the parser hung it."""
    for index in sorted(indexes_below(sentence, verb.index)):
        word = sentence.words[index]
        direct = word.head == verb.index and word.dep in ("obj", "xcomp", "dep", "ccomp")
        can_speak = word.pos == "PROPN" or word.lemma in cues.speakers
        if index <= verb.index or word.pos not in _PEOPLE or word.dep in ("flat", "compound", "conj"):
            continue
        if (direct or can_speak) and marker(sentence, word) is None:
            named = phrase(sentence, word)
            if not any(_within(named, stretch) for stretch in content):
                return named
    return None


def _within(found: Phrase, stretch: Span) -> bool:
    return stretch.start <= found.head.start < stretch.end
