"""Whether a printed name is a place at all: what speaks for it, what against. Thresholds: Vedette's own."""

from __future__ import annotations

from vedette.gazetteer import Candidate
from vedette.resolve.evidence import SEATS, Evidence
from vedette.resolve.names import Name
from vedette.resolve.setting import Setting
from vedette.resolve.surroundings import is_tied
from vedette.syntax import is_common_word

_SMALL = frozenset(("town", "village"))
_DIVISIONS = frozenset(("country", "admin1", "admin2"))

BARE = 0.6
"""A town that nothing around calls a place needs this score: 60,000 people, or a country named."""
ELSEWHERE = 0.62
"""A town in none of the countries the text speaks of needs this rank (80,000 people)."""
WORD = 0.45
"""A town whose name is also a word of the language, even where a preposition locates it."""
WELL_KNOWN = 0.72
"""From this rank on (500,000 people) a town is meant more often than a word of the same spelling."""
LONGEST_ACRONYM = 5


def accepted(shown: Evidence, best: Candidate, score: float, setting: Setting, *, is_told: bool) -> bool:
    """Whether the name is a place, and `best` what it means."""
    name = shown.name
    if (name.actors and best.record.feature not in SEATS) or _is_no_name(shown, best, setting):
        return False
    if best.use == "demonym":
        return not best.common or name.head.pos == "PROPN"
    if _is_person(shown, best, setting):
        return False
    if best.record.feature == "country":
        return not best.common or (shown.is_located and name.head.pos == "PROPN")
    if best.record.feature in _SMALL:
        return _is_town(shown, best, score, setting, is_told=is_told)
    if best.common and not (shown.is_strong or shown.is_located):
        return False
    return shown.is_located or shown.is_strong or _is_proper(name) or not _is_word(name, setting)


def _is_no_name(shown: Evidence, best: Candidate, setting: Setting) -> bool:
    """Months, sums of money, and acronyms that are no name of the place in capitals."""
    words = shown.name.sentence.words[shown.name.first : shown.name.stop]
    if len(words) > 1:
        return False
    text = words[0].text
    if text.lower() in setting.words.never or any(sign in text for sign in "$€£"):
        return True
    is_acronym = text.isupper() and 1 < len(text) <= LONGEST_ACRONYM and best.use == "name"
    is_shouted = all(w.text.isupper() for w in shown.name.sentence.words if w.pos in ("NOUN", "VERB", "ADJ"))
    return is_acronym and not best.printed_name.isupper() and not is_shouted


def _is_person(shown: Evidence, best: Candidate, setting: Setting) -> bool:
    """Inside a person's full name, or the bare name of one, unless the words around call it a place.

    A country's name is a person's only as one of two: "Jordan Peters", not "the envoy to Egypt Dan Coe".
    """
    span = shown.name.span
    around = [words for start, end, words in setting.bearers if start <= span.start and span.end <= end]
    if best.record.feature == "country":
        return 2 in around
    return bool(around) or (shown.is_surname and not shown.is_strong)


def _is_town(shown: Evidence, best: Candidate, score: float, setting: Setting, *, is_told: bool) -> bool:
    name = shown.name
    if _contradicted(shown, best, setting):
        return False
    if best.fuzzy:
        return shown.is_located or shown.is_strong
    linked = score >= best.rank + 0.6 or is_told
    if _is_elsewhere(best, setting) and not linked:
        return False
    if shown.is_part and not _may_be_part(shown, setting):
        return False
    if not shown.is_strong and (is_tied(name) or _has_article(name)):
        return False
    if best.common or (best.rank < WELL_KNOWN and _is_word(name, setting)):
        return (shown.is_strong and name.head.pos == "PROPN" and score >= WORD) or linked
    if shown.is_located or shown.is_strong or linked:
        return _is_proper(name) or shown.is_strong or not _is_word(name, setting)
    return name.head.pos == "PROPN" and score >= BARE


def _contradicted(shown: Evidence, best: Candidate, setting: Setting) -> bool:
    """Scott County is no town called Scott; a town "in England" lies in England."""
    after = shown.kind_after
    if (
        after in setting.words.divisions
        and best.record.feature in _SMALL
        and after not in best.printed_name.lower()
    ):
        return shown.name.sentence.words[shown.name.stop].text[0].isupper()
    if shown.outer is None or best.fuzzy:
        return False
    countries = {c.record.country for c in shown.outer.places if c.record.feature in _DIVISIONS}
    return best.record.country not in countries


def _is_elsewhere(best: Candidate, setting: Setting) -> bool:
    known = setting.countries or setting.nearby
    country = best.record.country
    return (
        bool(known)
        and not setting.countries.get(country or "")
        and not setting.nearby.get(country or "")
        and (best.rank < ELSEWHERE)
    )


def _may_be_part(shown: Evidence, setting: Setting) -> bool:
    """A town inside a longer name counts where that name is a place too: "Tripoli Airport"."""
    return shown.run[-1].lemma.lower() in setting.words.kinds


def _is_word(name: Name, setting: Setting) -> bool:
    words = name.sentence.words[name.first : name.stop]
    return all(is_common_word(w.text, setting.language) for w in words)


def _has_article(name: Name) -> bool:
    """Such as "The Center" is no town; what has an article in its name has it inside."""
    words = name.sentence.words
    alone = name.stop >= len(words) or words[name.stop].pos not in ("NOUN", "PROPN")
    return alone and name.first > 0 and words[name.first - 1].pos == "DET"


def _is_proper(name: Name) -> bool:
    """Tagged as a name, or printed with a capital inside a sentence that is not all capitals."""
    return name.head.pos == "PROPN" or (name.first > 0 and name.sentence.region != "headline")
