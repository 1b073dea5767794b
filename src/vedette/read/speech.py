"""Cues within one sentence: who is said to say which stretch of it."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from vedette.lexicon import Cues, Lexicon
from vedette.model import DraftLink, Phrase, Sentence, Span, Word
from vedette.model.codes import Stance
from vedette.read.according import according
from vedette.read.contents import QUOTATION_MARKS, content_of_speech
from vedette.read.firmness import is_denied
from vedette.read.idioms import idiom
from vedette.read.named_behind import named_behind
from vedette.read.phrases import noun, preposition
from vedette.read.set_in import set_in
from vedette.read.sources import is_asked, pronoun_of, source_of
from vedette.read.speakers import with_others
from vedette.read.stretch import is_gerund
from vedette.syntax import clause, extent, lemma, particle


def spoken(sentence: Sentence, lexicon: Lexicon, quotes: tuple[Span, ...]) -> Iterator[DraftLink]:
    """Every cue of the sentence with its source and content, in text order.

    `quotes` are the insides of quotation marks; a cue without a clause takes those of its sentence.
    """
    cues = lexicon.cues
    closing = tuple(named_behind(sentence, lexicon, quotes))
    taken = {link.cue.start for link in closing}
    between = (link for link in set_in(sentence, lexicon) if link.cue.start not in taken)
    inserted = closing + tuple(_quoted_behind(sentence, link, quotes) for link in between)
    parsed = tuple(_parsed(sentence, lexicon, quotes, frozenset(link.cue.start for link in inserted)))
    by_words = tuple(according(sentence, cues))
    parsed = tuple(link for link in parsed if not _runs_on(link, by_words))
    heard = inserted + tuple(_of_last_speaker(sentence, link, inserted + parsed) for link in parsed)
    yield from heard
    cued = {link.cue.start for link in heard}
    yield from (link for link in by_words if link.cue.start not in cued)


def _runs_on(link: DraftLink, by_words: tuple[DraftLink, ...]) -> bool:
    """As in "Selon un élu, des combattants ...": a parser that reads on over the comma of the source, or
    leaves a name behind it ("according to the minister, John Bob, troops left").
    """
    same = next((one for one in by_words if one.cue.start == link.cue.start), None)
    if same is None or same.source is None or link.source is None:
        return False
    reads_on = any(w.text == "," for w in link.source.words)
    leaves = link.source.end < same.source.end and any(w.text == "," for w in same.source.words)
    return reads_on or leaves


def _of_last_speaker(sentence: Sentence, link: DraftLink, heard: tuple[DraftLink, ...]) -> DraftLink:
    """As in "..., she said, adding that ...": whoever spoke last in the sentence."""
    verb = next((w for w in sentence.words if w.start == link.cue.start), None)
    if link.source is not None or verb is None or not is_gerund(sentence, verb):
        return link
    before = [one for one in heard if one.source is not None and one.cue.end <= link.cue.start]
    last = max(before, key=lambda one: one.cue.start, default=None)
    return link if last is None else replace(link, source=last.source)


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
    if found.mood == "imperative" or (stance == "asks" and is_asked(found)):
        return
    content = content_of_speech(sentence, verb, found, cues, quotes)
    if not content or (found.mood == "infinitive" and not found.in_role("subject")):
        return
    source = source_of(sentence, verb, found, content, cues)
    if source is not None and _is_nobody(source):
        return
    yield DraftLink(
        source=None if source is None else with_others(sentence, source),
        pronoun=pronoun_of(sentence, verb, source),
        cue=verb.quote,
        content=content,
        stance=cues.negated(found.lemma) if is_denied(sentence, found) else stance,
    )


def _is_nobody(source: Phrase) -> bool:
    """Neither "this" nor the "you" of a quotation or of a piece of advice says anything."""
    return source.via is None and not {"PronType=Dem", "Person=2"}.isdisjoint(source.head.feats)


def _with_mistaken_particle(sentence: Sentence, verb: Word, cues: Cues) -> Stance | None:
    """As in "reported on Tuesday that", whose "on" a parser takes for part of the verb."""
    found = particle(sentence, verb)
    return cues.stance_of_verb(verb.lemma) if found is not None and found.pos == "ADP" else None


def announcer(sentence: Sentence, verb: Word, cues: Cues) -> Phrase | None:
    """The subject of a speech verb whose content is not in its own sentence; None if it is no such verb.

    "Issued the following statement" announces as "said" does.
    """
    found = clause(sentence, verb)
    issues = found.lemma in cues.issuing_verbs and found.voice == "active"
    states = issues and any(a.phrase.head.lemma in cues.issued for a in found.in_role("object"))
    says = cues.stance_of_verb(found.lemma) is not None and not content_of_speech(
        sentence, verb, found, cues, ()
    )
    if not (states or says):
        return None
    return next((a.phrase for a in found.in_role("subject")), None)
