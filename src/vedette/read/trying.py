"""Every frame that lists a word is tried on its clause; what fails says which condition did."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec
from msgspec import Struct

from vedette.lexicon import Frame, Lexicon, Subject
from vedette.lexicon import Word as Entry
from vedette.model import Clause, Phrase, Quote, Word
from vedette.model.codes import Modality
from vedette.read.anchors import anchored
from vedette.read.bonds import Bond, bond, by_parse, fitting_parties, is_bond_frame
from vedette.read.depicted import is_depicted
from vedette.read.failure import Failure
from vedette.read.firmness import firmness
from vedette.read.joined import Joined
from vedette.read.light import CLAUSE, extra_slots, object_slots
from vedette.read.matching import fits, is_one_of, is_speaking
from vedette.read.personages import PERSONAGE, is_personage
from vedette.read.roles import ROLES, Filled, fill
from vedette.read.scene import Scene
from vedette.read.wording import in_form, trigger_quote, with_object
from vedette.syntax import clause

SENTENCE, AROUND = "sentence", "around"
"""In `never` no slots: all words of the sentence, or of it and those next to it, where no actor is named."""
_VERBS = ("VERB", "AUX")
_HEADS = ("root", "obj", "nsubj")
"""Where a noun in capitals may be no name."""
_ANYONE = frozenset(("PARTY", "STATE", "FORCE", "NAME", "ARMED", "ANY", "PERSON", "ORGANISATION"))


class Trial(Struct, frozen=True, kw_only=True):
    """A frame tried on a word: either it fails, or it has its words, its slots and a weight (a noun that
    only fails for want of an anchor has them too: it may be what a verbal act is about).

    Of several that fit the heaviest wins: most conditions met, most words of the trigger, first in order.
    """

    clause: Clause
    entry: Entry
    failure: Failure | None = None
    quote: Quote | None = None
    filled: Filled = {}
    weight: tuple[int, int] = (0, 0)
    bond: Bond | None = None

    @property
    def frame(self) -> Frame:
        return self.entry.frame


def trials(scene: Scene, word: Word) -> Iterator[Trial]:
    """One for each frame that lists the word and whose other words the sentence prints at all."""
    entries = tuple(e for e in entries_of(word, scene.lexicon) if _may_stand(e, scene.printed))
    if not entries:
        return
    sentence = scene.sentence
    found = clause(sentence, word)
    extra = (
        extra_slots(sentence, word, scene.lexicon)
        if found.kind == "nominal"
        else object_slots(sentence, found)
    )
    silence = _silence(scene, word)
    for entry in entries:
        if silence is not None and entry.frame.kind == "event":
            yield Trial(clause=found, entry=entry, failure=silence)
        else:
            yield _tried(scene, found, entry, extra)


def _silence(scene: Scene, word: Word) -> Failure | None:
    """Why no event is read from the word, whatever the frame."""
    if scene.subject == "other":
        return Failure("subject")
    return Failure("depicted") if is_depicted(scene.sentence, word, scene.lexicon) else None


def entries_of(word: Word, lexicon: Lexicon) -> tuple[Entry, ...]:
    """What the lexicon lists for a word in its part of speech and place."""
    if word.pos in _VERBS and word.dep != "amod":
        return lexicon.frames.verbs.get(word.lemma, ())
    if word.pos == "VERB":
        states = lexicon.frames.verbs.get(word.lemma, ())
        return tuple(e for e in states if e.frame.kind != "event")
    if word.pos == "ADJ" and word.dep != "amod":
        states = lexicon.frames.verbs.get(word.lemma, ())
        listed = lexicon.frames.adjectives.get(word.lemma, ())
        said = tuple(e for e in states if e.frame.kind != "event" or "VerbForm=Part" in word.feats)
        return listed + said + _bonds(word, lexicon)
    if word.pos == "ADJ":
        return _bonds(word, lexicon)
    if word.pos not in ("NOUN", "PROPN"):
        return ()
    small = word.text.lower()
    listed = lexicon.nouns(word.lemma.lower(), small, lexicon.bonds.without_prefix(small))
    may_happen = word.dep in _HEADS if word.pos == "PROPN" else word.dep != "compound"
    return listed if may_happen else tuple(e for e in listed if is_bond_frame(e.frame))


def _bonds(word: Word, lexicon: Lexicon) -> tuple[Entry, ...]:
    """Of an adjective that says what somebody is to somebody: "X, proche du maréchal"."""
    listed = lexicon.nouns(word.lemma.lower(), word.text.lower())
    return tuple(e for e in listed if is_bond_frame(e.frame) and not e.rest)


def _may_stand(entry: Entry, printed: frozenset[str]) -> bool:
    """Whether the sentence prints the entry's other words at all; two lemmas may be joined by `_`."""
    if not entry.rest and "_" not in entry.first:
        return True
    wanted = (*entry.first.split("_")[1:], *(part for rest in entry.rest for part in rest.split("_")))
    return printed.issuperset(part for part in wanted if part != "poss")


def _tried(scene: Scene, found: Clause, entry: Entry, extra: Filled) -> Trial:
    def failed(failure: Failure) -> Trial:
        return Trial(clause=found, entry=entry, failure=failure)

    frame = entry.frame
    if frame.about is not None and scene.subject != frame.about:
        return failed(Failure("about", classes=(frame.about,)))
    quote = trigger_quote(scene.sentence, found.predicate, found, entry, scene.text)
    if quote is None:
        return failed(Failure("words"))
    if not in_form(frame, found):
        return failed(Failure("form"))
    if frame.modality and _modality(scene, found) not in frame.modality:
        return failed(Failure("modality", classes=frame.modality))
    particle = entry.first.partition("_")[2] if found.kind == "verbal" else ""
    told = bond(scene, found.predicate, quote, frame) if is_bond_frame(frame) else None
    if told is not None:
        found, extra = msgspec.structs.replace(found, kind="nominal", arguments=()), told.slots
    filled = fill(frame, found, extra, scene.times, scene.lexicon, particle)
    if frame.kind == "relation":
        filled = _sides(filled, found.predicate, frame, scene.lexicon, by_words=told is not None)
    unheard = _unheard(filled, frame, scene)
    score = unheard if unheard is not None else _score(frame, filled, found, scene)
    if isinstance(score, Failure):
        return failed(score)
    if _is_idiom(frame) and found.kind == "verbal":
        quote = with_object(quote, found.predicate, filled.get("object", ()), scene.text)
    bare = found.kind == "nominal" and not anchored(scene, found, filled, quote.span)
    return Trial(
        clause=found,
        entry=entry,
        failure=Failure("anchor") if bare else None,
        quote=quote,
        filled=filled,
        weight=(score + 2 * len(entry.rest), -frame.order),
        bond=told,
    )


def _sides(filled: Filled, word: Word, frame: Frame, lexicon: Lexicon, *, by_words: bool) -> Filled:
    """The parties of a relation, without what is none."""
    if is_bond_frame(frame) and not by_words:
        filled = by_parse(filled, word, frame, lexicon)
    return fitting_parties(filled, frame, lexicon)


def _unheard(filled: Filled, frame: Frame, scene: Scene) -> Failure | None:
    """Why nothing is read from who stands there, whatever the frame's conditions."""
    if frame.kind == "event" and not _is_told_who_speaks(filled, scene):
        return Failure("speaker")
    silent = frame.kind == "relation" and scene.subject == "other"
    return Failure("subject") if silent and not _is_of_state(filled, scene.lexicon) else None


def _is_of_state(filled: Filled, lexicon: Lexicon) -> bool:
    """Where a text is about sport, business or the like, only who a state's officials are is told."""
    return any(fits(phrase, ("NATION",), lexicon) for phrase in filled.get("recipient", ()))


def joined_trials(scene: Scene, one: Joined) -> Iterator[Trial]:
    """One for each frame that lists what a hyphen joins to a name."""
    found = clause(scene.sentence, one.word)
    for entry in scene.lexicon.frames.joined[one.quote.printed.lower()]:
        filled = fill(
            entry.frame,
            msgspec.structs.replace(found, kind="verbal", arguments=()),
            one.slots,
            (),
            scene.lexicon,
        )
        score = _score(entry.frame, filled, found, scene)
        if isinstance(score, Failure):
            yield Trial(clause=found, entry=entry, failure=score)
        else:
            yield Trial(
                clause=found, entry=entry, quote=one.quote, filled=filled, weight=(score, -entry.frame.order)
            )


def _modality(scene: Scene, found: Clause) -> Modality:
    return firmness(scene.sentence, found.predicate, scene.lexicon).modality


def _is_idiom(frame: Frame) -> bool:
    """Whether one of a few nouns as object makes the verb mean what it means, and no class of nouns."""
    objects = frame.only.get("object", ("ANY",))
    return not any(name.isupper() for name in objects)


def _is_told_who_speaks(filled: Filled, scene: Scene) -> bool:
    """Whether "I" and "we", where they take part, stand in what somebody is said to say, or in a report of a
    conflict, where they are its publisher ("we condemn the attack").
    """
    if scene.subject == "conflict":
        return True
    speaking = (p for role in ROLES for p in filled.get(role, ()) if is_speaking(p))
    return all(any(p.head.span.within(stretch) for stretch in scene.said) for p in speaking)


def _score(frame: Frame, filled: Filled, found: Clause, scene: Scene) -> int | Failure:
    """How many conditions of the frame hold, or the first that fails."""
    lexicon = scene.lexicon
    for name, unwanted in frame.never.items():
        if name in (SENTENCE, AROUND) and "actor" not in filled:
            near = scene.named(unwanted, scene.printed if name == SENTENCE else scene.around)
            if near is not None:
                return Failure("never", name, unwanted, near)
        for phrase in filled.get(name, ()):
            if is_one_of(phrase, unwanted, lexicon) or _is_personage(phrase, unwanted, scene):
                return Failure("never", name, unwanted, _printed(phrase))
    score = 0
    for name, wanted in frame.only.items():
        phrases = filled.get(name, ())
        if not phrases and _may_be_unsaid(name, wanted, found, scene.subject, frame, filled):
            continue
        if not any(_fits(phrase, wanted, scene) for phrase in phrases or (None,)):
            return Failure("only", name, wanted, _printed(phrases[0]) if phrases else None)
        score += bool(phrases)
    fitting = sum(
        any(_fits(phrase, wanted, scene) for phrase in filled.get(name, ()))
        for name, wanted in frame.some.items()
    )
    if frame.some and not fitting:
        return Failure("some", ", ".join(frame.some))
    return score + min(fitting, len(frame.some.keys() - frame.only.keys()))


def _fits(phrase: Phrase | None, wanted: tuple[str, ...], scene: Scene) -> bool:
    return fits(phrase, wanted, scene.lexicon) or (
        phrase is not None and _is_personage(phrase, wanted, scene)
    )


def _is_personage(phrase: Phrase, classes: tuple[str, ...], scene: Scene) -> bool:
    return PERSONAGE in classes and is_personage(phrase, scene.about.persons, scene.lexicon)


def _may_be_unsaid(
    name: str, wanted: tuple[str, ...], found: Clause, subject: Subject, frame: Frame, filled: Filled
) -> bool:
    """A passive need not name its agent; what happens in a report about a conflict need name neither side.

    Not where the frame asks for somebody of one kind (an aircraft), nor where a clause stands in the place
    of who it is done to ("soutient que", which backs nobody).
    """
    told = CLAUSE in filled and not (frame.content or CLAUSE in frame.only or CLAUSE in frame.some)
    if told and name == "recipient":
        return False
    if _ANYONE.isdisjoint(wanted):
        return False
    passive = found.voice == "passive" and name in ("actor", "subject")
    happens = subject == "conflict" and frame.kind == "event" and found.kind != "nominal"
    return passive or (happens and name in ("actor", "recipient"))


def _printed(phrase: Phrase) -> str:
    return " ".join(word.text for word in phrase.words)
