"""Whether a spot that stands with a claim says where it happened, or whom, whence and about what."""

from __future__ import annotations

from msgspec import Struct

from vedette.actors import Roles
from vedette.model import Word
from vedette.model.codes import EventType
from vedette.resolve.names import Name
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.spots import Spot
from vedette.resolve.surroundings import introduced_by

_AWAY: frozenset[EventType] = frozenset(("RETREAT", "SANCTION", "MOBILIZE"))
"""What is moved or called back comes from somewhere: "recalled its ambassador from Managua"."""


class Act(Struct, frozen=True):
    """The word that carries the claim, what kind of act it is, and its language's words."""

    trigger: Word
    event_type: EventType | None
    words: PlaceWords
    roles: Roles


def locates(spot: Spot, introduced: str | None, inside: frozenset[int], act: Act) -> bool:
    """`inside` are the words of the spot's stretch, which `introduced` introduces."""
    known, words = spot.known, act.words
    if _is_about(spot, words):
        return False
    if known is None or spot.area is not None or spot.border is not None:
        return spot.head.dep != "obl:agent"
    if known.name.head.dep == "obl:agent" or _is_of_people(known.name, act.roles):
        return False
    if _is_others_target(spot, inside, words):
        return False
    is_its_own = known.name.head.head == act.trigger.index
    if not is_its_own and _is_origin(spot, known.name, act):
        return False
    is_located = spot.is_located(words) or introduced in words.locating
    if introduced is not None and not is_its_own and not is_located:
        return False
    return _stands_there(spot, introduced, inside, words)


def _is_of_people(name: Name, roles: Roles) -> bool:
    """Such as "a Gold Coast citizen", "Indiana Governor", "Oregon State Police": part of who it is."""
    governor = name.sentence.words[name.head.head]
    if name.head.dep != "compound" or governor.index < name.stop:
        return False
    lemma = governor.lemma.lower()
    return roles.is_person_noun(lemma) or roles.is_title(lemma) or roles.is_collective(lemma)


def _is_origin(spot: Spot, name: Name, act: Act) -> bool:
    """Such as "a man from Liverpool": where he is from is not where it happened."""
    if spot.measured is not None or act.words.relation(spot.own) != "from" or act.event_type in _AWAY:
        return False
    return name.sentence.words[name.head.head].pos in ("NOUN", "PROPN", "NUM")


def _is_about(spot: Spot, words: PlaceWords) -> bool:
    """Such as "sanctions on Syria", "a report on Libya": whom, or about what. Not "attacks on Syria"."""
    if spot.own not in words.upon or spot.known is None or spot.area is not None or spot.border is not None:
        return False
    name = spot.known.name
    governor = name.sentence.words[name.head.head]
    return spot.known.record.feature == "country" and governor.lemma.lower() not in words.attacks


def _is_others_target(spot: Spot, inside: frozenset[int], words: PlaceWords) -> bool:
    """Such as "Met before the offensive against Tripoli": the offensive's place, not the meeting's."""
    name = spot.known.name if spot.known is not None else None
    if name is None or introduced_by(name) not in words.against:
        return False
    return name.sentence.words[name.head.head].index in inside


def _stands_there(spot: Spot, introduced: str | None, inside: frozenset[int], words: PlaceWords) -> bool:
    """A metonym under a locating preposition of its own phrase still locates ("troops to Libya")."""
    if spot.known is None or spot.known.use != "metonym":
        return spot.known is None or spot.known.use == "literal"
    if words.relation(introduced) in ("in", "between"):
        return False
    name = spot.known.name
    return name.sentence.words[name.head.head].index not in inside
