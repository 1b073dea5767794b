"""Whether a printed name is a place at all: what speaks for it, what against. Thresholds: Vedette's own."""

from __future__ import annotations

from vedette.gazetteer import Candidate
from vedette.gazetteer.prior import IMPORTED_RANK
from vedette.names import key
from vedette.resolve.evidence import SEATS, Evidence
from vedette.resolve.name_forms import is_proper, is_word
from vedette.resolve.names import Name
from vedette.resolve.setting import Setting
from vedette.resolve.towns import SMALL, is_town
from vedette.resolve.weighed import Weighed
from vedette.syntax import is_common_word

_ORDERS = frozenset(("admin1", "admin2"))
_DUMPED = frozenset(("region", "desert", "sea", "river", "base", "site", "crossing"))

OBSCURE = 0.5
"""A division of so low a rank (30,000 people) that one bare word names needs other names to speak for it."""
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
    if best.record.feature in SMALL or _is_from_a_dump(best):
        return is_town(shown, weighed, setting)
    if best.record.feature == "admin2" and best.common:
        return is_town(shown, weighed, setting)
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
    if _is_obscure(shown, best) and not (weighed.is_held or setting.speaks_of(best.record.country)):
        return False
    if best.record.feature in _ORDERS and _is_short_form(best) and is_word(name):
        return shown.is_strong or weighed.is_held
    return shown.is_located or shown.is_strong or is_proper(name) or not is_word(name)


def _is_obscure(shown: Evidence, best: Candidate) -> bool:
    """A division of few people that one word names and nothing around calls a place: Oro, Yap."""
    is_one_word = shown.name.stop - shown.name.first == 1
    is_small = best.record.feature in _ORDERS and best.rank < OBSCURE
    return is_small and is_one_word and not shown.is_strong


def _is_actor(shown: Evidence, weighed: Weighed) -> bool:
    """A body or person of the tables, unless a bare surname stands where only a place does: "in Austin"."""
    name = shown.name
    if not name.actors or weighed.candidate.record.feature in SEATS:
        return False
    is_surname = name.stop - name.first == 1 and all(actor.kind == "person" for actor in name.actors)
    return not (is_surname and _stands_as_place(shown, weighed))


def _stands_as_place(shown: Evidence, weighed: Weighed) -> bool:
    is_there = weighed.is_backed and (shown.is_located or shown.is_served)
    return shown.is_strong or weighed.is_settled or is_there


def _is_from_a_dump(best: Candidate) -> bool:
    """A river or height that ranks as what a user imports does: nobody chose it because news names it."""
    return best.record.feature in _DUMPED and best.rank <= IMPORTED_RANK and not best.fuzzy


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
    words = setting.bearer_words(shown.name.span)
    if best.record.feature == "country":
        return words == 2
    return words > 0 or (shown.is_surname and not shown.is_strong)


def _is_inside_a_name(shown: Evidence, weighed: Weighed, setting: Setting) -> bool:
    """Such as "the Brandon Paris Band", "Kingston James": not "the Moscow Times"."""
    if not shown.is_part or shown.is_located or shown.is_strong or weighed.is_settled:
        return False
    return not (shown.is_foremost and is_common_word(shown.run[-1].text, setting.language))


def _is_short_form(best: Candidate) -> bool:
    """A division's name without its kind: "Free" for Free State."""
    return key(best.printed_name) != key(best.record.name)


def _is_direction(name: Name, setting: Setting) -> bool:
    """Such as "Western": a province where it is called one."""
    words = name.sentence.words[name.first : name.stop]
    return all(w.text.lower() in setting.words.directions for w in words)
