"""Words and forms that bear on whether what is said happened: one sign for each."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Clause, Sentence, Word
from vedette.model.codes import Modality
from vedette.syntax import language


class Sign(Struct, frozen=True):
    """A word that makes the content possible, planned or the like, denies it, or tells it as to come."""

    word: Word
    modality: Modality | None
    negates: bool = False
    foretells: bool = False


def signs_of(word: Word, kind: str, lexicon: Lexicon) -> Iterator[Sign]:
    """What the lexicon lists for the word among one kind of words: "verbs", "adverbs", "markers" ..."""
    modality = lexicon.firmness.modality_of(kind, word.lemma)
    if modality:
        yield Sign(word, modality)
    if lexicon.firmness.negates(kind, word.lemma):
        yield Sign(word, None, negates=True)


def tense_signs(sentence: Sentence, found: Clause, lexicon: Lexicon) -> Iterator[Sign]:
    """What auxiliaries, future and conditional say; in a complement they tell what was to come then."""
    word, words = found.predicate, lexicon.firmness
    reported = _is_reported(sentence, word)
    for auxiliary in found.auxiliaries:
        form = auxiliary.text.lower()
        modality = words.modality_of("auxiliaries", form)
        if reported and form in words.future_of_the_past:
            yield Sign(auxiliary, "planned", foretells=True)
        elif modality:
            yield Sign(auxiliary, modality, foretells=found.tense == "future")
    modal = any(words.modality_of("auxiliaries", aux.text.lower()) for aux in found.auxiliaries)
    if found.tense == "future" and not modal:
        yield Sign(_futures(found), "planned", foretells=True)
    if found.mood == "conditional" and not any("Mood=Cnd" in aux.feats for aux in found.auxiliaries):
        yield Sign(word, "planned" if reported else "hypothetical", foretells=reported)


def _futures(found: Clause) -> Word:
    """The word whose form is the future: "sera" of "sera attaquée"."""
    return next((aux for aux in found.auxiliaries if "Tense=Fut" in aux.feats), found.predicate)


def _is_reported(sentence: Sentence, word: Word) -> bool:
    """Whether the clause is a complement: what was to come then is told as "would" and "enverrait"."""
    for _ in range(len(sentence.words)):
        if word.dep == "ccomp":
            return True
        if word.dep != "conj":
            return False
        word = sentence.words[word.head]
    return False


def is_to_be(sentence: Sentence, word: Word) -> bool:
    """As in "is to be deployed", in headlines "Poland to send troops": an infinitive as the clause's verb; or
    one below a verb that is the future of its language ("va livrer").
    """
    if word.dep == "xcomp" and "VerbForm=Inf" in word.feats:
        governor = sentence.words[word.head]
        return governor.text.lower() in language(sentence.language).future_auxiliaries
    if word.dep not in ("root", "conj", "ccomp", "acl:relcl", "parataxis"):
        return False
    children = [sentence.words[i] for i in sentence.children[word.index]]
    return any(
        child.dep == "mark" and child.text.lower() == "to" and child.pos == "PART" for child in children
    )
