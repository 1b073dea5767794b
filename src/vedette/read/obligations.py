"""Who says that somebody must do a thing asks for it: a REQUEST by the speaker.

PLOVER's manual: "All requests, demands, and orders"; that a party's "must" about another is one is
the rule of our annotation guide.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Draft, DraftArgument, DraftContent, DraftLink, Phrase, Sentence, Word
from vedette.model.codes import EventType
from vedette.read.chains import chain
from vedette.read.contexts import contexts
from vedette.read.firmness import firmness
from vedette.read.hops import Voice
from vedette.read.matching import can_speak, fits, is_speaking
from vedette.read.roles import as_arguments
from vedette.read.scene import Scene
from vedette.read.stretch import subtree
from vedette.read.triggers import Trigger
from vedette.syntax import clause

RULE = "REQUEST/says that they must"
_MODES: dict[EventType, str] = {
    "CONSULT": "meet",
    "AGREE": "meet",
    "AID": "assist",
    "COOPERATE": "assist",
    "SUPPORT": "assist",
    "RETREAT": "yield",
    "CONCEDE": "yield",
}
"""Modes of REQUEST by what is asked for, after the manual's table; anything else is a change."""
_INSIDE = frozenset(("xcomp", "ccomp", "obj", "conj", "obl", "nmod", "advcl", "acl", "nsubj:pass"))


class Obligation(Struct, frozen=True, kw_only=True):
    """`word` binds `bearer` (None where the act has no doer) to do what `bound` says; `inner` tell what."""

    word: Word
    bound: Word
    bearer: Phrase | None
    inner: tuple[Trigger, ...]
    speakers: tuple[DraftLink, ...]


def obligations(scene: Scene, found: tuple[Trigger, ...], voices: tuple[Voice, ...]) -> Iterator[Obligation]:
    """In text order; only what somebody else than the one bound is said to say."""
    taken = {trigger.word.index for trigger in found}
    for word in scene.sentence.words:
        bound = None if word.index in taken else _bound(scene.sentence, word, scene.lexicon)
        speakers = chain(voices, word.start) if bound is not None else ()
        if bound is None or not _is_said(speakers, scene.lexicon):
            continue
        bearer = _bearer(scene.sentence, word, bound)
        inner = tuple(t for t in found if _hangs_from(scene.sentence, t.word, bound))
        made = Obligation(word=word, bound=bound, bearer=bearer, inner=inner, speakers=speakers)
        if _binds(made, scene):
            yield made


def request(scene: Scene, made: Obligation) -> Draft:
    """The speaker's request, with what is asked for as its content."""
    source, head = made.speakers[-1].source, next(iter(made.inner), None)
    told = next((t for t in made.inner if t.word.index == made.bound.index), head)
    kind = told.frame.event_type if told else None
    content = subtree(scene.sentence, made.bound)
    parties = [DraftArgument(role="actor", phrase=source)] if source is not None else []
    parties += [DraftArgument(role="recipient", phrase=made.bearer)] if made.bearer is not None else []
    return Draft(
        kind="event",
        event_type="REQUEST",
        mode=_MODES.get(kind, "change") if kind else "change",
        trigger=made.word.quote,
        quote=content,
        sentence=scene.sentence.span,
        region=scene.sentence.region,
        contexts=contexts(scene.sentence, scene.about.themes, None, scene.lexicon),
        arguments=tuple(parties),
        content=DraftContent(
            event_type=kind,
            mode=told.frame.mode if told else None,
            arguments=as_arguments(told.filled) if told else (),
            polarity=firmness(scene.sentence, made.bound, scene.lexicon).polarity,
            span=content,
        ),
        position=None if "Tense=Past" in made.word.feats else "demands",
        links=made.speakers[:-1],
        rule=RULE,
        rank=0.8,
    )


def _bound(sentence: Sentence, word: Word, lexicon: Lexicon) -> Word | None:
    """The verb that a word of obligation binds somebody to; None if it is no such word."""
    listed = lexicon.obligations
    if word.dep == "aux":
        verb = sentence.words[word.head]
        return verb if word.lemma in listed.auxiliaries and verb.pos == "VERB" else None
    wanted = "xcomp" if word.lemma in listed.verbs else "ccomp" if word.lemma in listed.impersonal else None
    if wanted is None or word.pos not in ("VERB", "AUX"):
        return None
    below = (sentence.words[i] for i in sentence.children[word.index])
    verbs = (child for child in below if child.dep == wanted and child.pos == "VERB")
    return next((v for v in verbs if wanted == "xcomp" or "VerbForm=Inf" not in v.feats), None)


def _is_said(speakers: tuple[DraftLink, ...], lexicon: Lexicon) -> bool:
    source = speakers[-1].source if speakers else None
    return source is not None and speakers[-1].stance == "asserts" and can_speak(source, lexicon)


def _bearer(sentence: Sentence, word: Word, bound: Word) -> Phrase | None:
    for predicate in (word, bound):
        if predicate.pos in ("VERB", "AUX") and predicate.dep != "aux":
            found = clause(sentence, predicate)
            role = found.in_role("object" if found.voice == "passive" else "subject")
            if role:
                return role[0].phrase
    return None


def _binds(made: Obligation, scene: Scene) -> bool:
    """A party other than the speaker is bound, or an act that a frame knows; neither in a soft word alone.

    "Must have done" is a guess.
    """
    bearer, lexicon = made.bearer, scene.lexicon
    if scene.subject == "other" or bearer is None or is_speaking(bearer) or bearer.head.pos == "PRON":
        return False
    source = made.speakers[-1].source
    if source is not None and source.head.text == bearer.head.text:
        return False
    soft = made.word.lemma in lexicon.obligations.soft or "Mood=Cnd" in made.word.feats
    bound = clause(scene.sentence, made.bound)
    if bound.perfect:
        return False
    passive = bound.voice == "passive"
    if soft or passive or not fits(bearer, ("PARTY",), lexicon):
        return any(t.word.index == made.bound.index for t in made.inner)
    return True


def _hangs_from(sentence: Sentence, word: Word, above: Word) -> bool:
    for _ in sentence.words:
        if word.index == above.index:
            return True
        if word.dep not in _INSIDE:
            return False
        word = sentence.words[word.head]
    return False
