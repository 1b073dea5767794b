"""How a place's name is used: for the place, for those who rule it, or as part of another name."""

from __future__ import annotations

from vedette.gazetteer import Candidate
from vedette.model import Sentence, Word
from vedette.model.codes import PlaceUse
from vedette.resolve.evidence import SEATS, Evidence
from vedette.resolve.measured import bearing_of
from vedette.resolve.setting import Setting


def use_of(shown: Evidence, best: Candidate, setting: Setting) -> PlaceUse:
    """Only literal ones locate a claim."""
    if best.use == "demonym":
        return "demonym"
    if best.use == "seat":
        return "metonym"
    if _is_institution(shown, setting) or _begins_a_name(shown, best, setting):
        return "part"
    if _is_literal(shown, setting) or best.record.feature not in SEATS:
        return "literal"
    if _is_host(shown, setting, is_country=best.record.feature == "country"):
        return "literal"
    head = shown.name.head
    if best.record.feature == "admin1" and head.dep not in ("nsubj", "nmod:poss"):
        return "literal"
    return "literal" if head.dep == "root" else "metonym"


def _begins_a_name(shown: Evidence, best: Candidate, setting: Setting) -> bool:
    """Such as "Mansfield City Council", not "Tripoli Airport"."""
    following = shown.name.sentence.words[shown.name.stop : shown.name.stop + 1]
    is_body = shown.is_served and bool(following) and following[0].text[0].isupper()
    is_place = shown.run[-1].lemma.lower() in setting.words.kinds
    return best.record.feature not in SEATS and (is_body or (shown.is_foremost and not is_place))


def _is_host(shown: Evidence, setting: Setting, *, is_country: bool) -> bool:
    """A town where something is, or is aimed at: "Tripoli houses the government", "left Sirte"."""
    head = shown.name.head
    governor = shown.name.sentence.words[head.head]
    lemmas = {
        "nsubj": setting.words.hosting,
        "obj": setting.words.reaching,
        "nsubj:pass": setting.words.reaching,
    }
    if is_country:
        return head.dep == "obj" and governor.lemma.lower() in setting.words.entering
    return governor.lemma.lower() in lemmas.get(head.dep, frozenset())


def _is_literal(shown: Evidence, setting: Setting) -> bool:
    if shown.preposition in setting.words.both and shown.outer is None:
        return False
    if (
        shown.inner is not None
        or bearing_of(shown.name.sentence, shown.name.first, setting.words) is not None
    ):
        return True
    return shown.is_located or shown.outer is not None or _called_a_place(shown) or is_target(shown, setting)


def _called_a_place(shown: Evidence) -> bool:
    if shown.kind_before:
        return True
    return bool(shown.kind_after) and not shown.is_part


def is_target(shown: Evidence, setting: Setting) -> bool:
    """A town attacked as such: "the offensive against Tripoli", not "sanctions against Tripoli"."""
    if shown.preposition not in setting.words.against:
        return False
    governor = shown.name.sentence.words[shown.name.head.head]
    return governor.lemma.lower() in setting.words.attacks


def _is_institution(shown: Evidence, setting: Setting) -> bool:
    """Such as "University of Georgia", "Kenya Daily News": the name of something else."""
    words = setting.words
    if shown.is_part and any(_is(w, words.institutions) for w in shown.run):
        return True
    following = shown.name.sentence.words[shown.name.stop : shown.name.stop + 1]
    if following and _is(following[0], words.institutions) and shown.name.head.dep == "compound":
        return True
    if shown.preposition not in ("of", "de"):
        return False
    return _is_capital(_governor(shown.name.sentence, shown.name.head)) and _is(
        _governor(shown.name.sentence, shown.name.head), words.institutions
    )


def _governor(sentence: Sentence, head: Word) -> Word:
    return sentence.words[head.head]


def _is(word: Word, lemmas: frozenset[str]) -> bool:
    return word.lemma.lower() in lemmas or word.text.lower() in lemmas


def _is_capital(word: Word) -> bool:
    return word.text[0].isupper()
