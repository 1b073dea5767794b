"""Verbs that say only with another word: "made it clear that", "a fait savoir que", "a fait état de"."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Cues
from vedette.model import DraftLink, Sentence, Span, Word
from vedette.model.codes import Stance
from vedette.read.firmness import is_denied
from vedette.read.speakers import with_others
from vedette.read.stretch import subtree
from vedette.syntax import OWN_MARKERS, clause, conjunction, language, marker

_CLAUSES = frozenset(("ccomp", "acl", "acl:relcl", "advcl", "csubj"))


def idiom(sentence: Sentence, verb: Word, cues: Cues) -> DraftLink | None:
    """None where the verb has no such word or nothing that it tells, or nobody says it."""
    found = _partner(sentence, verb, cues)
    if found is None:
        return None
    partner, stance = found
    here = clause(sentence, verb)
    source = next((a.phrase for a in here.in_role("subject")), None)
    content = next(_content(sentence, verb, partner), None)
    if source is None or content is None:
        return None
    return DraftLink(
        source=with_others(sentence, source),
        cue=verb.quote,
        content=(content,),
        stance=cues.negated(verb.lemma) if is_denied(sentence, here) else stance,
    )


def _partner(sentence: Sentence, verb: Word, cues: Cues) -> tuple[Word, Stance] | None:
    for index in sentence.children[verb.index]:
        child = sentence.words[index]
        one, other = (child, verb) if child.dep == "aux:caus" else (verb, child)
        stance = cues.idioms.get(f"{one.lemma} {other.lemma}")
        if stance is not None:
            return other, stance
    return None


def _content(sentence: Sentence, verb: Word, partner: Word) -> Iterator[Span]:
    """The clause with a conjunction, however deep the parser hung it; else what "of" introduces."""
    spoken = language(sentence.language)
    behind = [w for w in sentence.words[partner.index + 1 :] if _hangs_on(sentence, w, (verb, partner))]
    for word in behind:
        if word.dep in _CLAUSES and conjunction(sentence, word) in spoken.complementisers:
            yield subtree(sentence, word)
    for word in behind:
        if partner.pos == "NOUN" and word.dep in ("nmod", "obl") and marker(sentence, word) in OWN_MARKERS:
            yield subtree(sentence, word)


def _hangs_on(sentence: Sentence, word: Word, heads: tuple[Word, Word]) -> bool:
    """Directly, or on a noun that does."""
    above = sentence.words[word.head]
    indexes = {head.index for head in heads}
    return above.index in indexes or (above.pos == "NOUN" and above.head in indexes)
