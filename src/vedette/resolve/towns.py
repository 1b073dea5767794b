"""Whether a printed name is a town, and not a word, a person or a firm. Thresholds: Vedette's own."""

from __future__ import annotations

from vedette.gazetteer import Candidate
from vedette.resolve.evidence import Evidence
from vedette.resolve.name_forms import has_article, is_proper, is_word
from vedette.resolve.setting import Setting
from vedette.resolve.surroundings import is_reached, is_tied
from vedette.resolve.weighed import WELL_KNOWN, Weighed

SMALL = frozenset(("town", "village"))
_DIVISIONS = frozenset(("country", "admin1", "admin2"))

BARE = 0.6
"""A town that nothing around calls a place needs this score: 60,000 people, or a country named."""
ELSEWHERE = 0.62
"""A town in none of the countries the text speaks of needs this rank (80,000 people)."""
WORD = 0.45
"""A town whose name is also a word of the language, even where a preposition locates it."""


def is_town(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    """Whether a name that may be a town, or a county without its kind, is one."""
    name, best = shown.name, weighed.candidate
    if _contradicted(shown, best, setting):
        return False
    if best.fuzzy:
        return shown.is_located or shown.is_strong
    if _is_elsewhere(best, setting) and not (weighed.is_settled or weighed.is_backed):
        return False
    if shown.is_part and not _may_be_part(shown, weighed, setting):
        return False
    if not shown.is_strong and (is_tied(name) or has_article(name)):
        return False
    if best.common or (best.rank < WELL_KNOWN and is_word(name)):
        is_called = _is_called(shown, setting) and (name.head.pos == "PROPN" or shown.is_dateline)
        is_there = weighed.is_backed and (shown.is_located or shown.is_served) and is_proper(name)
        return (is_called and weighed.score >= WORD) or weighed.is_settled or is_there
    if shown.is_located or shown.is_strong or weighed.is_settled or shown.is_served:
        return is_proper(name) or shown.is_strong or not is_word(name)
    return name.head.pos == "PROPN" and weighed.score >= BARE and _is_likely(shown, weighed, setting)


def _is_likely(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    """A bare name is a town where others lie near or stand in a list with it, where it stands as one
    elsewhere, as it is big, or as it is hit or taken in a country that is spoken of.
    """
    if is_reached(shown.name, setting.words) and setting.speaks_of(weighed.candidate.record.country):
        return True
    if weighed.is_backed or weighed.is_situated or weighed.candidate.rank >= ELSEWHERE:
        return True
    return any(n.places[0].record.country == weighed.candidate.record.country for n in shown.listed)


def _is_called(shown: Evidence, setting: Setting) -> bool:
    """For a town whose name is a word: "Town Hall" and "City Council" call nothing a place."""
    before = shown.name.sentence.words[shown.name.first - 1 : shown.name.first]
    is_title = bool(before) and before[0].text[0].isupper() and before[0].lemma.lower() in setting.words.kinds
    return shown.is_strong and not is_title


def _contradicted(shown: Evidence, best: Candidate, setting: Setting) -> bool:
    """Scott County is no town called Scott; a town "in England" lies in England."""
    after = shown.kind_after
    if (
        after in setting.words.divisions
        and best.record.feature in SMALL
        and after not in best.printed_name.lower()
    ):
        return shown.name.sentence.words[shown.name.stop].text[0].isupper()
    if shown.outer is None or best.fuzzy or shown.outer.places[0].record.feature in SMALL:
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


def _may_be_part(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    """A town inside a longer name counts where that name is a place too ("Tripoli Airport"), where it
    serves the town ("Mansfield City Council"), and where it begins with a town told elsewhere.
    """
    if shown.run[-1].lemma.lower() in setting.words.kinds:
        return True
    return shown.is_foremost and (weighed.is_settled or shown.is_served)
