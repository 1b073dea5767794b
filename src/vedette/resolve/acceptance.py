"""Whether a printed name is a place at all: what speaks for it, what against. Thresholds: Vedette's own."""

from __future__ import annotations

from vedette.gazetteer import Candidate
from vedette.names import key
from vedette.resolve.evidence import SEATS, Evidence
from vedette.resolve.names import Name
from vedette.resolve.setting import Setting
from vedette.resolve.surroundings import is_tied
from vedette.resolve.weighed import WELL_KNOWN, Weighed
from vedette.syntax import is_common_word

_SMALL = frozenset(("town", "village"))
_ORDERS = frozenset(("admin1", "admin2"))
_DIVISIONS = frozenset(("country", "admin1", "admin2"))

BARE = 0.6
"""A town that nothing around calls a place needs this score: 60,000 people, or a country named."""
ELSEWHERE = 0.62
"""A town in none of the countries the text speaks of needs this rank (80,000 people)."""
WORD = 0.45
"""A town whose name is also a word of the language, even where a preposition locates it."""
LONGEST_ACRONYM = 5


def accepted(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    """Whether the name is a place, and `weighed` what it means."""
    name, best = shown.name, weighed.candidate
    if _is_actor(shown, weighed) or _is_no_name(shown, best, setting):
        return False
    if best.use == "seat" and not name.sentence.words[name.first].text[0].isupper():
        return False
    if best.use == "demonym":
        return not best.common or name.head.pos == "PROPN"
    if _is_person(shown, best, setting):
        return False
    if best.record.feature == "country":
        return not best.common or ((shown.is_located or weighed.is_settled) and name.head.pos == "PROPN")
    if best.record.feature in _SMALL or (best.record.feature == "admin2" and best.common):
        return _is_town(shown, weighed, setting)
    return _is_wide(shown, weighed, setting)


def _is_wide(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    """Capitals, divisions, regions, and what lies outside towns."""
    name, best = shown.name, weighed.candidate
    if best.common and not (shown.is_strong or shown.is_located or weighed.is_held or shown.listed):
        return False
    if best.record.feature == "capital" and _is_inside_a_name(shown, weighed, setting):
        return False
    if _is_direction(name, setting) and not (weighed.is_linked or shown.kind_after or shown.kind_before):
        return False
    if best.record.feature in _ORDERS and _is_short_form(best) and _is_word(name, setting):
        return shown.is_strong or weighed.is_held
    return shown.is_located or shown.is_strong or _is_proper(name) or not _is_word(name, setting)


def _is_actor(shown: Evidence, weighed: Weighed) -> bool:
    """A body or person of the tables, unless a bare surname stands where only a place does: "in Austin"."""
    name = shown.name
    if not name.actors or weighed.candidate.record.feature in SEATS:
        return False
    is_surname = name.stop - name.first == 1 and all(actor.kind == "person" for actor in name.actors)
    return not (is_surname and _stands_as_place(shown, weighed))


def _stands_as_place(shown: Evidence, weighed: Weighed) -> bool:
    return shown.is_strong or weighed.is_settled or (weighed.is_backed and (shown.is_located or shown.is_served))


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


def _is_town(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    name, best = shown.name, weighed.candidate
    if _contradicted(shown, best, setting):
        return False
    if best.fuzzy:
        return shown.is_located or shown.is_strong
    if _is_elsewhere(best, setting) and not (weighed.is_settled or weighed.is_backed):
        return False
    if shown.is_part and not _may_be_part(shown, weighed, setting):
        return False
    if not shown.is_strong and (is_tied(name) or _has_article(name)):
        return False
    if best.common or (best.rank < WELL_KNOWN and _is_word(name, setting)):
        is_called = _is_called(shown, setting) and (name.head.pos == "PROPN" or shown.is_dateline)
        is_there = weighed.is_backed and (shown.is_located or shown.is_served) and _is_proper(name)
        return (is_called and weighed.score >= WORD) or weighed.is_settled or is_there
    if shown.is_located or shown.is_strong or weighed.is_settled or shown.is_served:
        return _is_proper(name) or shown.is_strong or not _is_word(name, setting)
    return name.head.pos == "PROPN" and weighed.score >= BARE and _is_likely(shown, weighed)


def _is_likely(shown: Evidence, weighed: Weighed) -> bool:
    """A bare name is a town where others lie near or stand in a list with it, where it stands as one
    elsewhere, or as it is big.
    """
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


def _is_inside_a_name(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    """Such as "the Brandon Paris Band", "Kingston James": not "the Moscow Times"."""
    if not shown.is_part or shown.is_located or shown.is_strong or weighed.is_settled:
        return False
    return not (shown.is_foremost and is_common_word(shown.run[-1].text, setting.language))


def _may_be_part(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    """A town inside a longer name counts where that name is a place too ("Tripoli Airport"), where it
    serves the town ("Mansfield City Council"), and where it begins with a town told elsewhere.
    """
    if shown.run[-1].lemma.lower() in setting.words.kinds:
        return True
    return shown.is_foremost and (weighed.is_settled or shown.is_served)


def _is_word(name: Name, setting: Setting) -> bool:
    words = name.sentence.words[name.first : name.stop]
    return all(is_common_word(w.text, setting.language) for w in words)


def _is_short_form(best: Candidate) -> bool:
    """A division's name without its kind: "Free" for Free State."""
    return key(best.printed_name) != key(best.record.name)


def _is_direction(name: Name, setting: Setting) -> bool:
    """Such as "Western": a province where it is called one."""
    words = name.sentence.words[name.first : name.stop]
    return all(w.text.lower() in setting.words.directions for w in words)


def _has_article(name: Name) -> bool:
    """Such as "The Center" is no town; what has an article in its name has it inside."""
    words = name.sentence.words
    alone = name.stop >= len(words) or words[name.stop].pos not in ("NOUN", "PROPN")
    return alone and name.first > 0 and words[name.first - 1].pos == "DET"


def _is_proper(name: Name) -> bool:
    """Tagged as a name, or printed with a capital inside a sentence that is not all capitals."""
    return name.head.pos == "PROPN" or (name.first > 0 and name.sentence.region != "headline")
