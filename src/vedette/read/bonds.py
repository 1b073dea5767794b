"""What a noun says somebody is to somebody else, read by the order of the words: office, kinship, membership.

Parsers seldom get long titles right, and a title with its parties is a stiff form that the words tell by
themselves: "X, former head of Y and son of Z", "Y's president, X", "the Ruritanian foreign minister X".
"""

from __future__ import annotations

from msgspec import Struct

from vedette.lexicon import Frame, Lexicon
from vedette.model import Argument, Phrase, Quote, Sentence, Word
from vedette.model.codes import Modality
from vedette.read.bearers import SELF, Bearer, bearer
from vedette.read.complements import After, after, is_bond
from vedette.read.firmness import Firmness
from vedette.read.matching import fits
from vedette.read.names_beside import is_proper, is_rank
from vedette.read.noun_phrases import BODIES, Before, before
from vedette.read.scene import Scene
from vedette.syntax import phrase

Slots = dict[str, tuple[Phrase, ...]]


class Bond(Struct, frozen=True, kw_only=True):
    """The parties by slot; `over` is the word that says it is no longer so, `open` the one that says it is
    not yet so or not sure; `is_plain` where no verb has a say in it (an apposition, a title).
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


def fitting_parties(filled: Slots, frame: Frame, lexicon: Lexicon) -> Slots:
    """Of coordinated parties those that are as the frame asks; all where none is."""
    kept: Slots = dict(filled)
    for role in ("actor", "recipient"):
        wanted = frame.only.get(role, ("ANY",))
        fit = tuple(p for p in filled.get(role, ()) if fits(p, wanted, lexicon))
        if fit:
            kept[role] = fit
    return kept


def is_bond_frame(frame: Frame) -> bool:
    """Whether it is of a noun that is said of somebody."""
    return frame.kind == "relation" and any(SELF in names for names in frame.noun.values())


def bond(scene: Scene, word: Word, quote: Quote, frame: Frame) -> Bond | None:
    """The bond that the noun at `quote` tells; None where the words do not tell who bears it."""
    sentence, lexicon = scene.sentence, scene.lexicon
    inside = [w.index for w in sentence.words if quote.start <= w.start < quote.end]
    front = before(sentence, inside[0], lexicon)
    if _is_qualifier(sentence, inside[0], word, lexicon):
        return None
    found, behind = _borne(sentence, word, inside[-1] + 1, front, frame, lexicon)
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


def _is_qualifier(sentence: Sentence, first: int, word: Word, lexicon: Lexicon) -> bool:
    """As in "société mère", "secrétaire général responsable": right behind its noun it only tells which."""
    before_it = sentence.words[first - 1] if first else None
    if word.pos == "ADJ" and word.dep == "amod" and is_bond(sentence.words[word.head], lexicon):
        return True
    if lexicon.bonds.is_before_noun or before_it is None:
        return False
    return before_it.pos == "NOUN" and before_it.text.islower() and not is_rank(before_it, lexicon)


def _borne(
    sentence: Sentence, word: Word, stop: int, front: Before, frame: Frame, lexicon: Lexicon
) -> tuple[Bearer | None, After]:
    """Who bears it, and what stands behind: a name that may begin within a complement ("envoy for Libya X")
    counts only where none stands before the comma.
    """
    states = not {"STATE", "PARTY"}.isdisjoint(frame.only.get("actor", ()))
    whole = after(sentence, stop, lexicon, is_kin=True)
    found = bearer(sentence, word, front, whole, lexicon, states=states)
    if frame.relation == "kin_of" and found is not None and _is_doubtful(found, whole, lexicon):
        return None, whole
    if found is not None and not states and _names_body(found.phrase, lexicon):
        return None, whole
    if found is not None or frame.relation == "kin_of":
        return found, whole
    cut = after(sentence, stop, lexicon)
    return (Bearer(cut.name), cut) if cut.name is not None else (None, whole)


def _names_body(name: Phrase, lexicon: Lexicon) -> bool:
    """As in "Egyptian Premier League", "King Parkway": no person."""
    last = name.words[-1].text.lower()
    return len(name.words) < 3 and any(lexicon.belongs(last, kind) for kind in (*BODIES, "SITE", "AREA"))


def _is_doubtful(found: Bearer, behind: After, lexicon: Lexicon) -> bool:
    """As in "the son of the president, X": which of the two is named?"""
    named = tuple(w for phrases in behind.slots.values() for phrase in phrases for w in phrase.words)
    return any(is_bond(w, lexicon) and w.end < found.phrase.start for w in named)


def _fitting(front: Before, behind: After, frame: Frame, lexicon: Lexicon) -> Slots:
    """The slots with those phrases that are as the frame asks for of the other party."""
    slots: Slots = {name: (one,) for name, one in front.slots.items()} | behind.slots
    kept = {
        name: tuple(p for p in phrases if _is_party(p, frame, lexicon)) for name, phrases in slots.items()
    }
    return {name: phrases for name, phrases in kept.items() if phrases}


def _is_body(phrase: Phrase, lexicon: Lexicon) -> bool:
    """What small words before the noun name is a party where it is one of its kind: "army spokesman"."""
    return phrase.head.lemma.lower() in lexicon.bonds.unnamed or phrase.words[0].text[0].isupper()


def by_parse(filled: Slots, word: Word, frame: Frame, lexicon: Lexicon) -> Slots:
    """What a parser found in the slots, where the words tell nothing: without what is no other party, without
    a name behind the noun (the words would have told), and without a pronoun for who holds an office: whom it
    means is too often told wrong.
    """
    kept = tuple(p for p in filled.get("recipient", ()) if _is_party(p, frame, lexicon))
    rest = {name: phrases for name, phrases in filled.items() if name != "recipient"}
    if frame.only.get("actor") == ("NAME",) and frame.relation != "kin_of":
        rest["actor"] = tuple(p for p in rest.get("actor", ()) if p.head.pos not in ("PRON", "DET"))
    rest["actor"] = tuple(p for p in rest.get("actor", ()) if p.head.pos != "PROPN" or p.end <= word.start)
    rest = {name: phrases for name, phrases in rest.items() if phrases}
    return rest | {"recipient": kept} if kept else rest


def _is_party(phrase: Phrase, frame: Frame, lexicon: Lexicon) -> bool:
    """Whether it is as asked for; not where a capital alone makes a name of it ("Affaires étrangères"), nor
    an office with nobody named ("the police spokesman", "coordinator of an aid group").
    """
    wanted = frame.only.get("recipient", ("ANY",))
    if phrase.head.lemma.lower() in lexicon.bonds.departments or not fits(phrase, wanted, lexicon):
        return False
    if "Definite=Ind" in phrase.words[0].feats and not is_proper(phrase.head, lexicon):
        return False
    if phrase.head.pos in ("PRON", "DET") or any(_tells_who(word, lexicon) for word in phrase.words):
        return True
    listed = tuple(name for name in wanted if name != "NAME")
    return frame.relation != "holds_office" and fits(phrase, listed, lexicon)


def _tells_who(word: Word, lexicon: Lexicon) -> bool:
    acronym = word.text.isupper() and len(word.text) > 1
    return acronym or is_proper(word, lexicon) or lexicon.is_nationality(word)


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
