"""Which place a printed name means, and how it is used; None rather than a guess."""

from __future__ import annotations

from msgspec import Struct

from vedette.gazetteer import Candidate, PlaceRecord
from vedette.model import Sentence, Word
from vedette.model.codes import PlaceUse
from vedette.resolve.context import Context
from vedette.resolve.names import Name, proper_run
from vedette.syntax import marker

SUPPORT = 0.35
"""What being in a country the text speaks of adds to a reading's rank (0..1). Vedette's own."""
LEAST = 0.3
"""A name that is also a common word, or part of a longer name, needs this much. Vedette's own."""

_SEATS = frozenset(("country", "capital"))
_LOCATING = frozenset(
    """in at near from to toward towards into across along over inside outside around within through between
    off on behind beyond throughout à en dans vers sur près_de autour_de depuis jusque jusque_à entre à_travers
    hors_de au_large_de le_long_de chez""".split()
)
_AREA_NOUNS = frozenset(
    """city town village region province state district border frontier north south east west area coast airport
    port outskirts suburb governorate county capital territory center centre island desert valley camp crossing
    ville village région province district frontière nord sud est ouest zone côte aéroport port périphérie
    gouvernorat wilaya capitale territoire centre île désert vallée camp localité commune cercle préfecture""".split()
)


class Placed(Struct, frozen=True, kw_only=True):
    """A name with its place, its use and what else was weighed."""

    name: Name
    record: PlaceRecord
    use: PlaceUse
    candidates: tuple[Candidate, ...]
    rule: str


def placed(name: Name, context: Context) -> Placed | None:
    """The place of a name; None where it names none, or nothing tells which."""
    if not name.places:
        return None
    ranked = sorted(name.places, key=lambda c: -_score(c, context))
    best = ranked[0]
    use = _use(name, best, context)
    if not _accepted(name, best, context):
        return None
    supported = best.record.country in context.countries
    rule = "gazetteer: in a country the text names" if supported else "gazetteer: likeliest by rank"
    if best.fuzzy:
        rule = "gazetteer: another spelling, in a country the text names"
    return Placed(name=name, record=best.record, use=use, candidates=tuple(ranked), rule=rule)


def _score(candidate: Candidate, context: Context) -> float:
    named = context.countries.get(candidate.record.country or "", 0)
    return candidate.rank + (SUPPORT if named else 0.0) + min(named, 9) / 100


def _accepted(name: Name, best: Candidate, context: Context) -> bool:
    if name.actors and best.record.feature not in _SEATS:
        return False
    if best.use == "demonym" or best.record.feature == "country":
        return not best.common or name.head.pos == "PROPN"
    first, stop = proper_run(name.sentence, name.first, name.stop)
    inside = (first, stop) != (name.first, name.stop)
    if not _is_proper(name) and not _locates(name):
        return False
    if inside and not _locates_run(name):
        return False
    if best.fuzzy:
        return True
    doubtful = best.common or (name.first == 0 and not _locates(name))
    return not doubtful or (_score(best, context) >= LEAST and _locates(name))


def _is_proper(name: Name) -> bool:
    """Tagged as a name, or printed with a capital inside a sentence that is not all capitals."""
    return name.head.pos == "PROPN" or (name.first > 0 and name.sentence.region != "headline")


def _locates_run(name: Name) -> bool:
    """Whether the longer name around it is a place phrase ("Tripoli Airport") or a person's."""
    return _locates(name) and name.head.dep not in ("flat", "compound")


def _locates(name: Name) -> bool:
    return preposition(name.sentence, name.head) in _LOCATING


def preposition(sentence: Sentence, noun: Word) -> str | None:
    """The noun's own preposition, or that of what it is coordinated with: "in Tunis and Algiers"."""
    for _ in sentence.words:
        own = marker(sentence, noun)
        if own is not None or noun.dep != "conj":
            return own
        noun = sentence.words[noun.head]
    return None


def _use(name: Name, best: Candidate, context: Context) -> PlaceUse:
    if best.use == "demonym":
        return "demonym"
    head = name.head
    governor = name.sentence.words[head.head]
    introduced = preposition(name.sentence, head)
    if introduced in _LOCATING:
        return "literal"
    if best.record.feature not in _SEATS and best.use != "seat":
        return "literal"
    if introduced in ("of", "de") or head.dep in ("nmod", "compound", "nmod:poss"):
        return "literal" if governor.lemma in _AREA_NOUNS else "metonym"
    return "literal" if head.dep == "root" else "metonym"

