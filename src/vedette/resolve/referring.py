"""What a language's `referring.yaml` says of the words that stand for somebody named elsewhere."""

from __future__ import annotations

from functools import cache
from typing import Literal

import msgspec
from msgspec import Struct

from vedette.actors.record import ActorKind
from vedette.data import read_yaml
from vedette.errors import ResourceError

Gender = Literal["m", "f"]
Sort = Literal["person", "people", "body"]
"""One person, several parties, or one body of people (an army, a state)."""
KinTie = Literal["child_of", "parent_of", "sibling_of", "spouse_of"]


class Pronoun(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Spellings in small letters, and whom they may stand for; `gender` None tells nothing."""

    words: frozenset[str]
    gender: Gender | None = None
    of: frozenset[Sort]
    owning: bool = False


class Referring(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """See the comments in `resources/en/referring.yaml`; nouns are lemmas in small letters."""

    source: str
    pronouns: tuple[Pronoun, ...]
    men: frozenset[str]
    women: frozenset[str]
    both: frozenset[str]
    two: frozenset[str]
    adjectival: frozenset[str]
    states: frozenset[str]
    sides: frozenset[str]
    bodies: dict[str, frozenset[ActorKind]]
    kin: dict[str, tuple[KinTie, Gender]]
    colouring: frozenset[str]
    unheld: frozenset[str]
    labels: frozenset[str]

    def pronoun(self, printed: str) -> Pronoun | None:
        """The pronoun that is printed so, also behind a verb ("a-t-il", "dit-elle"); None if none is."""
        spelt = printed.lower().removeprefix("-").removeprefix("t-")
        return next((one for one in self.pronouns if spelt in one.words), None)

    def gender(self, noun: str) -> Gender | None:
        """What a noun or title tells: "woman", "Mr."; None where it may be said of either."""
        spelt = noun.lower()
        return "m" if spelt in self.men else "f" if spelt in self.women else None


class Given(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Given names that men, or women, bear."""

    source: str
    men: frozenset[str]
    women: frozenset[str]


@cache
def referring(language: str) -> Referring:
    """Raises ResourceError where the language has none, or the file is malformed."""
    name = f"resources/{language}/referring.yaml"
    try:
        return msgspec.convert(read_yaml(language, "referring.yaml"), Referring)
    except msgspec.ValidationError as error:
        raise ResourceError(f"{name}: {error}") from error


@cache
def given_names() -> Given:
    """Raises ResourceError where the file is malformed."""
    try:
        return msgspec.convert(read_yaml("names", "given.yaml"), Given)
    except msgspec.ValidationError as error:
        raise ResourceError(f"resources/names/given.yaml: {error}") from error
