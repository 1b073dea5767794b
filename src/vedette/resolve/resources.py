"""What resolving looks things up in: the same for every document, opened once a process."""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from vedette.actors import Actors, Roles, load_actors, load_roles, own_actors
from vedette.gazetteer import Gazetteer, open_gazetteer
from vedette.lexicon import Lexicon, load_lexicon
from vedette.resolve.counts import CountWords
from vedette.resolve.place_words import PlaceWords, place_words
from vedette.times.grammar import Grammar


class Words(Struct, frozen=True, kw_only=True):
    """One language's words."""

    roles: Roles
    times: Grammar
    counts: CountWords
    lexicon: Lexicon
    places: PlaceWords


class Resources(Struct, frozen=True, kw_only=True):
    """Fixed: resolving a document changes nothing in them."""

    gazetteer: Gazetteer
    actors: Actors

    def words(self, language: str) -> Words:
        """Raises ResourceError for a language that is not read."""
        return _words(language)


@cache
def _words(language: str) -> Words:
    return Words(
        roles=load_roles(language),
        times=Grammar.load(language),
        counts=CountWords.load(language),
        lexicon=load_lexicon(language),
        places=place_words(language),
    )


def open_resources() -> Resources:
    """Opens the gazetteer (building it at first use, some seconds) and the actors, ours and the user's."""
    return Resources(gazetteer=open_gazetteer(), actors=load_actors(own_actors()))
