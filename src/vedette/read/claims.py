"""Triggers of a sentence into drafts of claims."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.lexicon import Lexicon
from vedette.model import (
    Argument,
    Draft,
    DraftArgument,
    Phrase,
    Sentence,
    Span,
)
from vedette.read.acts import complements
from vedette.read.besides import firmness_told, is_own_word, over, whole_content
from vedette.read.chains import chain
from vedette.read.contexts import contexts
from vedette.read.hops import Voice
from vedette.read.light import light_verb, occurrence_verb
from vedette.read.matching import fits
from vedette.read.obligations import obligations, request
from vedette.read.positions import of_act
from vedette.read.promises import announced_as
from vedette.read.reached import reached
from vedette.read.roles import as_arguments
from vedette.read.scene import Scene
from vedette.read.triggers import Trigger, distinct, triggers, without_overlaps
from vedette.syntax import OWN_MARKERS, marker, phrase

_GROUND = ("SITE", "AREA")
_FORCES = ("FORCE", "ARMED", "PERSON", "OFFICIAL")


def drafted(scene: Scene, voices: tuple[Voice, ...]) -> Iterator[Draft]:
    """One draft a trigger; what is the content of a verbal act or of a request is no claim of its own."""
    sentence, lexicon = scene.sentence, scene.lexicon
    seen = tuple(triggers(scene))
    found = distinct(without_overlaps(tuple(t for t in seen if not t.bare)))
    bare = tuple(t for t in seen if t.bare)
    governed = complements(sentence, found, lexicon)
    asked: set[int] = set()
    for obligation in obligations(scene, found, voices):
        asked.update(trigger.word.index for trigger in obligation.inner)
        yield request(scene, obligation)
    for trigger in found:
        if trigger.word.index not in governed and trigger.word.index not in asked:
            inner = tuple(t for t in found if governed.get(t.word.index) is trigger)
            yield _draft(scene, trigger, (*inner, *bare), voices)


def _draft(scene: Scene, trigger: Trigger, inner: tuple[Trigger, ...], voices: tuple[Voice, ...]) -> Draft:
    sentence, lexicon = scene.sentence, scene.lexicon
    frame = trigger.frame
    bond, firm = trigger.bond, firmness_told(scene, trigger)
    span = trigger.clause.span
    links = chain(voices, trigger.quote.start)
    announced = announced_as(trigger, firm, links)
    kind = announced or frame.event_type
    content = whole_content(scene, trigger, inner, links, announced=announced is not None)
    arguments = _with_movers(_without_grounds(trigger, lexicon), lexicon)
    return Draft(
        kind=frame.kind,
        event_type=kind,
        mode=None if announced else frame.mode,
        relation=frame.relation,
        trigger=trigger.quote,
        quote=Span(start=min(span.start, trigger.quote.start), end=max(span.end, trigger.quote.end)),
        sentence=sentence.span,
        region=sentence.region,
        contexts=contexts(sentence, scene.about.themes, frame.mode, lexicon),
        arguments=reached(scene, trigger, kind, content, arguments),
        circumstances=(
            *_grounds(trigger, lexicon),
            *_circumstances(sentence, trigger, lexicon),
            *(bond.circumstances if bond else ()),
        ),
        content=content,
        position=of_act(sentence, trigger.clause, frame, lexicon, own=is_own_word(links, arguments)),
        polarity=firm.polarity,
        modality=firm.modality,
        evidence=firm.evidence,
        links=links,
        over=bond.over if bond else over(scene, trigger),
        rule=frame.rule,
        rank=_weight(sentence, trigger),
    )


def _without_grounds(trigger: Trigger, lexicon: Lexicon) -> tuple[DraftArgument, ...]:
    """Whoever moves or leaves does so on some ground: a border or a position is no recipient."""
    return tuple(a for a in as_arguments(trigger.filled) if not _is_ground(a, trigger, lexicon))


def _grounds(trigger: Trigger, lexicon: Lexicon) -> Iterator[Argument]:
    for argument in as_arguments(trigger.filled):
        if _is_ground(argument, trigger, lexicon):
            yield Argument(role="oblique", phrase=argument.phrase)


def _is_ground(argument: DraftArgument, trigger: Trigger, lexicon: Lexicon) -> bool:
    moves = trigger.frame.event_type in ("MOBILIZE", "RETREAT") and argument.role == "recipient"
    return moves and argument.phrase.head.pos == "NOUN" and fits(argument.phrase, _GROUND, lexicon)


def _with_movers(arguments: tuple[DraftArgument, ...], lexicon: Lexicon) -> tuple[DraftArgument, ...]:
    """Where nobody is said to have sent them, the forces that moved are the actor."""
    if any(argument.role == "actor" for argument in arguments):
        return arguments
    movers = (a.phrase for a in arguments if a.role == "figure" and fits(a.phrase, _FORCES, lexicon))
    return (*(DraftArgument(role="actor", phrase=phrase) for phrase in movers), *arguments)


def _weight(sentence: Sentence, trigger: Trigger) -> float:
    """How central the trigger is: 1 for its sentence's root, a tenth less a level down. Vedette's own."""
    weight, word = 1.0, trigger.word
    for _ in range(6):
        if word.dep == "root":
            break
        weight *= 0.9
        word = sentence.words[word.head]
    return weight if trigger.frame.kind == "event" else weight * 0.8


def _circumstances(sentence: Sentence, trigger: Trigger, lexicon: Lexicon) -> Iterator[Argument]:
    """Where and when phrases of the clause, of what it acts on, and of a light verb above it."""
    yield from _obliques(sentence, trigger.word.index)
    for argument in trigger.clause.arguments:
        own = argument.role in ("object", "subject", "genitive") or argument.marker in OWN_MARKERS
        if own and argument.phrase.via is None:
            yield from _obliques(sentence, argument.phrase.head.index)
    if trigger.clause.kind == "nominal":
        for verb in (light_verb, occurrence_verb):
            found = verb(sentence, trigger.word, lexicon)
            if found is not None:
                yield from _obliques(sentence, found.index)


def _obliques(sentence: Sentence, index: int) -> Iterator[Argument]:
    for below in sentence.children[index]:
        child = sentence.words[below]
        if child.dep in ("obl", "nmod", "advmod", "nmod:poss", "compound", "obl:agent"):
            whole: Phrase = phrase(sentence, child, whole=True)
            yield Argument(role="oblique", marker=marker(sentence, child), phrase=whole)
