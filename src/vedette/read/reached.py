"""Whom an act reaches where its frame's own slots name nobody: through what is agreed, asked for, broken off.

"Promised to send aid to Mali", "demanded that Mali withdraw", "announced a suspension of air links with
Serbia", "rallied to demand the resignation of the minister". What leads there is data of the language
(`recipients.yaml`); only a party is taken, never a thing. PLOVER codes the one affected as the target.
"""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from vedette.lexicon import Lexicon
from vedette.model import DraftArgument, DraftContent, Phrase, Sentence, Word
from vedette.model.codes import EventType
from vedette.read.acts import complement_head
from vedette.read.beside import Beside, beside
from vedette.read.conditioned import conditioned, suffered
from vedette.read.matching import fits, is_speaking, is_state
from vedette.read.protested import protested
from vedette.read.scene import Scene
from vedette.read.triggers import Trigger
from vedette.syntax import clause

_PARTY = ("STATE", "FORCE", "ARMED", "ORGANISATION", "OFFICIAL", "PERSON")
_HARMED = ("TARGET",)
"""What is threatened with harm may be a thing: "threatened to sink their boat"."""
_DIRECT = frozenset(
    ("obj", "iobj", "obl", "obl:arg", "nmod", "nmod:poss", "xcomp", "nsubj:pass", "compound", "conj")
)
_CLAUSAL = frozenset(("ccomp", "acl", "advcl"))
VIA = "what the act is about"


def reached(
    scene: Scene,
    trigger: Trigger,
    kind: EventType | None,
    content: DraftContent | None,
    arguments: tuple[DraftArgument, ...],
) -> tuple[DraftArgument, ...]:
    """The arguments; with a recipient where they have none and something leads to one."""
    if kind is None or trigger.frame.kind != "event":
        return arguments
    if any(a.role == "recipient" and not _is_scene_of_protest(a, kind, scene.lexicon) for a in arguments):
        return arguments
    actors = tuple(a.phrase for a in arguments if a.role == "actor")
    for found in _leads(scene, trigger, kind, content):
        phrases = tuple(p for p in found if _may_be(p, actors, scene))
        if phrases:
            via = (msgspec.structs.replace(p, via=p.via or VIA) for p in phrases)
            return (*(DraftArgument(role="recipient", phrase=p) for p in via), *arguments)
    return arguments


def _leads(
    scene: Scene, trigger: Trigger, kind: EventType, content: DraftContent | None
) -> Iterator[Iterator[Phrase]]:
    """What may lead to somebody, the surest first."""
    yield _of_content(scene, trigger, kind, content)
    yield _asked(scene, trigger, kind, content)
    yield _protested(scene, trigger, kind)
    yield suffered(scene.sentence, trigger.word, scene.lexicon)
    yield _beside(scene, trigger, kind)
    yield _object(scene, trigger, kind)
    yield _conditioned(scene, trigger, kind)


def _is_scene_of_protest(argument: DraftArgument, kind: EventType, lexicon: Lexicon) -> bool:
    """Such as a road that is blocked: somebody else is meant by it."""
    return kind == "PROTEST" and not fits(argument.phrase, ("PARTY",), lexicon)


def _may_be(found: Phrase, actors: tuple[Phrase, ...], scene: Scene) -> bool:
    """Not one of those who act, nor a time, nor "we"."""
    apart = all(found.end <= a.start or found.start >= a.end for a in actors)
    return apart and not is_speaking(found) and not any(found.head.span.within(t) for t in scene.times)


def _of_content(
    scene: Scene, trigger: Trigger, kind: EventType, content: DraftContent | None
) -> Iterator[Phrase]:
    """Whom the content befalls, unless it is told of in a clause of its own."""
    if content is None or kind not in scene.lexicon.reaching.content:
        return
    wanted = _HARMED if content.event_type == "ASSAULT" else ("PARTY",)
    for argument in content.arguments:
        found = argument.phrase
        inside = argument.role == "recipient" and _is_in_clause(scene.sentence, found.head, trigger.word)
        if inside and fits(found, wanted, scene.lexicon):
            yield found


def _object(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Phrase]:
    """Whom an infinitive that no frame knows acts on: "promised to look after the refugees"."""
    head = complement_head(scene.sentence, trigger.word, scene.lexicon)
    if head is None or head.pos != "VERB" or kind not in scene.lexicon.reaching.content:
        return
    if _is_in_clause(scene.sentence, head, trigger.word):
        objects = clause(scene.sentence, head).in_role("object")
        yield from (
            a.phrase for a in objects if a.phrase.via is None and _is_acted_on(a.phrase, scene.lexicon)
        )


def _is_acted_on(found: Phrase, lexicon: Lexicon) -> bool:
    """A party, but no forces nor one's own: "agreed to send its ambassador back"."""
    if any("Poss=Yes" in word.feats for word in found.words):
        return False
    return _is_party(found, lexicon) and not fits(found, ("FORCE",), lexicon)


def _is_in_clause(sentence: Sentence, word: Word, top: Word) -> bool:
    """Whether only objects, obliques and infinitives lead from `top` down to the word."""
    while word.index != top.index:
        direct = sentence.words[word.head].index == top.index
        if word.dep not in _DIRECT and not (direct and word.dep in _CLAUSAL):
            return False
        word = sentence.words[word.head]
    return True


def _asked(scene: Scene, trigger: Trigger, kind: EventType, content: DraftContent | None) -> Iterator[Phrase]:
    """Who is to do what is asked: the doer of the content, else the subject of the clause asked for."""
    if content is None or kind not in scene.lexicon.reaching.asked:
        return
    typed = [a.phrase for a in content.arguments if a.role == "actor"]
    head = complement_head(scene.sentence, trigger.word, scene.lexicon)
    if not typed and head is not None and head.dep in ("ccomp", "acl"):
        subjects = clause(scene.sentence, head).in_role("subject")
        typed = [a.phrase for a in subjects if a.phrase.via is None]
    for found in typed:
        behind = found.head.start > trigger.word.start and found.head.pos != "PRON"
        if behind and fits(found, ("PARTY",), scene.lexicon):
            yield found


def _protested(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Phrase]:
    if kind == "PROTEST":
        yield from protested(scene.sentence, trigger.word, scene.lexicon)


def _conditioned(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Phrase]:
    if kind == "THREATEN":
        yield from conditioned(scene.sentence, trigger.word, scene.lexicon)


def _beside(scene: Scene, trigger: Trigger, kind: EventType) -> Iterator[Phrase]:
    """The first party behind a preposition that leads from an act of the kind to whom it reaches."""
    reaching = scene.lexicon.reaching
    wide, narrow = reaching.beside.get(kind, frozenset()), reaching.states.get(kind, frozenset())
    if not wide | narrow:
        return
    for one in _candidates(scene, trigger, wide | narrow):
        if one.marker in reaching.giving and not one.has_object:
            continue
        states = [p for p in one.members if one.marker in narrow and is_state(p, scene.lexicon)]
        named = [p for p in one.members if one.marker in wide and _is_party(p, scene.lexicon)]
        if named or states:
            yield from named or states
            return


def _candidates(scene: Scene, trigger: Trigger, wanted: frozenset[str]) -> Iterator[Beside]:
    starts: list[Word] = [trigger.word]
    if trigger.clause.kind != "nominal" and trigger.frame.content:
        head = complement_head(scene.sentence, trigger.word, scene.lexicon)
        starts = [head, *starts] if head is not None and head is not trigger.word else starts
    for word in starts:
        yield from beside(scene.sentence, word, wanted, scene.lexicon)


def _is_party(found: Phrase, lexicon: Lexicon) -> bool:
    """A state, a people, or a noun of parties; of other names nothing tells that they are one."""
    return is_state(found, lexicon) or lexicon.is_nationality(found.head) or _fits_noun(found, lexicon)


def _fits_noun(found: Phrase, lexicon: Lexicon) -> bool:
    """Whether the head is a noun of parties, or a person or body by its title."""
    titles = (w.lemma.lower() for w in found.words if w.index < found.head.index or w is found.head)
    if found.head.pos == "PROPN":
        return any(lexicon.belongs(title, name) for title in titles for name in ("OFFICIAL", "ORGANISATION"))
    return found.head.pos == "NOUN" and fits(found, _PARTY, lexicon)
