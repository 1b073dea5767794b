"""What a noun says somebody is to somebody else, read by the order of the words: office, kinship, membership.

Parsers seldom get long titles right, and a title with its parties is a stiff form that the words tell by
themselves: "X, former head of Y and son of Z", "Y's president, X", "the Ruritanian foreign minister X".
"""

from __future__ import annotations

from msgspec import Struct

from vedette.lexicon import Frame, Lexicon
from vedette.model import Argument, Phrase, Quote, Sentence, Word
from vedette.model.codes import Modality
from vedette.read.bearers import SELF, bearer
from vedette.read.complements import After, after
from vedette.read.firmness import Firmness
from vedette.read.matching import fits
from vedette.read.names_beside import is_proper
from vedette.read.noun_phrases import Before, before
from vedette.read.scene import Scene
from vedette.syntax import phrase

Slots = dict[str, tuple[Phrase, ...]]


class Bond(Struct, frozen=True, kw_only=True):
    """The parties by slot; `over` is the word that says it is no longer so, `open` the one that says it is not
    yet so or not sure; `is_plain` where no verb has a say in it (an apposition, a title).
    """

    slots: Slots
    over: Quote | None = None
    open: Quote | None = None
    modality: Modality = "actual"
    is_plain: bool = True
    circumstances: tuple[Argument, ...] = ()


def firmness_of(found: Bond) -> Firmness:
    """By the words of the phrase alone: what "FBI director X would like" is no wish to be director."""
    evidence = tuple(quote for quote in (found.open, found.over) if quote is not None)
    return Firmness(polarity="affirmed", modality=found.modality, evidence=evidence)


def is_bond_frame(frame: Frame) -> bool:
    """Whether it is of a noun that is said of somebody."""
    return frame.kind == "relation" and any(SELF in names for names in frame.noun.values())


def bond(scene: Scene, word: Word, quote: Quote, frame: Frame) -> Bond | None:
    """The bond that the noun at `quote` tells; None where the words do not tell who bears it."""
    sentence, lexicon = scene.sentence, scene.lexicon
    inside = [w.index for w in sentence.words if quote.start <= w.start < quote.end]
    front = before(sentence, inside[0], lexicon)
    behind = after(sentence, inside[-1] + 1, lexicon, is_kin=frame.relation == "kin_of")
    found = bearer(sentence, word, front, behind, lexicon, states=_may_be_state(frame))
    if found is None:
        return None
    fitting = _fitting(front, behind, frame, lexicon)
    over = _over(sentence, inside[0], front, behind, lexicon)
    open_word, modality = _open(front, behind, lexicon)
    return Bond(
        slots={SELF: (found.phrase,)} | fitting,
        over=over,
        open=open_word,
        modality=modality,
        is_plain=found.is_plain,
        circumstances=_times(scene, behind),
    )


def _may_be_state(frame: Frame) -> bool:
    return not {"STATE", "PARTY"}.isdisjoint(frame.only.get("actor", ()))


def _fitting(front: Before, behind: After, frame: Frame, lexicon: Lexicon) -> Slots:
    """The slots with those phrases that are as the frame asks for of the other party."""
    wanted = frame.only.get("recipient", ("ANY",))
    slots: Slots = {name: (one,) for name, one in front.slots.items()} | behind.slots
    kept = {
        name: tuple(p for p in phrases if _is_party(p, wanted, lexicon)) for name, phrases in slots.items()
    }
    return {name: phrases for name, phrases in kept.items() if phrases}


def without_departments(filled: Slots, frame: Frame, lexicon: Lexicon) -> Slots:
    """What a parser found in the slots, without what is no other party."""
    wanted = frame.only.get("recipient", ("ANY",))
    kept = tuple(p for p in filled.get("recipient", ()) if _is_party(p, wanted, lexicon))
    rest = {name: phrases for name, phrases in filled.items() if name != "recipient"}
    return rest | {"recipient": kept} if kept else rest


def _is_party(phrase: Phrase, wanted: tuple[str, ...], lexicon: Lexicon) -> bool:
    """Whether it is as asked for; not where a capital alone makes a name of it ("Affaires étrangères")."""
    if phrase.head.lemma.lower() in lexicon.bonds.departments or not fits(phrase, wanted, lexicon):
        return False
    listed = tuple(name for name in wanted if name != "NAME")
    if (
        fits(phrase, listed, lexicon)
        or lexicon.is_nationality(phrase.head)
        or phrase.head.pos in ("PRON", "DET")
    ):
        return True
    return any(is_proper(w, lexicon) or (w.text.isupper() and len(w.text) > 1) for w in phrase.words)


def _over(sentence: Sentence, first: int, front: Before, behind: After, lexicon: Lexicon) -> Quote | None:
    said = (w for w in (*front.others, *behind.others) if w.text.lower() in lexicon.bonds.over)
    joined = (_prefix(w, lexicon) for w in (*front.others, sentence.words[first]))
    found = next(said, None)
    return found.quote if found is not None else next((quote for quote in joined if quote is not None), None)


def _prefix(word: Word, lexicon: Lexicon) -> Quote | None:
    """As in "ex-president": the prefix alone."""
    size = len(word.text) - len(lexicon.bonds.without_prefix(word.text.lower()))
    return Quote(printed=word.text[:size], start=word.start, end=word.start + size) if size else None


def _open(front: Before, behind: After, lexicon: Lexicon) -> tuple[Quote | None, Modality]:
    for word in (*front.others, *behind.others):
        modality = lexicon.bonds.modality_of(word.text.lower())
        if modality is not None:
            return word.quote, modality
    return None, "actual"


def _times(scene: Scene, behind: After) -> tuple[Argument, ...]:
    """A time right behind the phrase is the bond's: "president since 2021"."""
    words = scene.sentence.words
    end = words[behind.stop - 1].end
    near = (
        t for t in scene.times if end <= t.start <= end + 2 or _is_introduced(words, behind.stop, t.start)
    )
    found = next(near, None)
    if found is None:
        return ()
    head = next((w for w in words if w.span.within(found)), None)
    if head is None:
        return ()
    return (Argument(role="oblique", phrase=phrase(scene.sentence, head)),)


def _is_introduced(words: tuple[Word, ...], stop: int, start: int) -> bool:
    """Whether one preposition stands between."""
    return stop + 1 < len(words) and words[stop].pos in ("ADP", "SCONJ") and words[stop + 1].start == start
