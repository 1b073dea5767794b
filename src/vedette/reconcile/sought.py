"""Which parties a person means who asks by a name in any spelling, or by a code."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from vedette.errors import UsageError
from vedette.model import Actor, Claim
from vedette.names import key_words
from vedette.reconcile.identities import PERSONS_AND_BODIES, country

CODE = re.compile(r"[A-Z]{3}( [A-Z]{3})?")
"""A country with or without a sector, as codes are printed: `DZA`, `DZA MIL`."""

SPOKEN_FOR = "GOV"
"""The sector of those who speak for a state: what its ministers say is its word."""


class Sought(Struct, frozen=True, kw_only=True):
    """By ids, by words of a name, by the beginning of codes; all parties where nothing is sought."""

    ids: frozenset[str] = frozenset()
    words: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()

    @property
    def is_anybody(self) -> bool:
        return not (self.ids or self.words or self.codes)

    def means(self, found: Actor) -> bool:
        """Whether the actor is sought.

        >>> minister = Actor(name="Ramtane Lamamra", codes=("DZA GOV",), printed="he", start=0, end=2)
        >>> Sought(words=("lamamra",)).means(minister), Sought(codes=("DZA MIL",)).means(minister)
        (True, False)
        """
        if self.is_anybody or (found.id is not None and found.id in self.ids):
            return True
        if any(code == own or own.startswith(f"{code} ") for code in self.codes for own in found.codes):
            return True
        return bool(self.words) and any(holds(name, self.words) for name in (found.name,) if name)


def sought(asked: str | None, claims: Iterable[Claim], ids: frozenset[str] = frozenset()) -> Sought:
    """Who is meant by `asked` in documents that make these claims; everybody where it is None.

    `ids` are those that the tables give for the name. A state's name means its government's people as well.
    Raises UsageError where no letter is in it.
    """
    if asked is None:
        return Sought()
    if CODE.fullmatch(asked):
        return Sought(codes=(asked,))
    words = tuple(key_words(asked))
    if not words:
        raise UsageError(f"{asked!r}: no letters in it")
    states = {f"{code} {SPOKEN_FOR}" for code in _states(words, claims)}
    return Sought(ids=ids, words=words, codes=tuple(sorted(states)))


def holds(name: str, wanted: tuple[str, ...]) -> bool:
    """Whether the words stand in the name, side by side and in order, whatever the spelling.

    >>> holds("Al-Jarida", ("al", "jarida")), holds("Saddam Haftar", ("khalifa", "haftar"))
    (True, False)
    """
    words, size = tuple(key_words(name)), len(wanted)
    return any(words[start : start + size] == wanted for start in range(len(words) - size + 1))


def _states(words: tuple[str, ...], claims: Iterable[Claim]) -> Iterator[str]:
    """Countries whose own name these words are."""
    for claim in claims:
        for actor in (*claim.actors, *claim.recipients):
            if _is_place(actor) and tuple(key_words(actor.name or "")) == words:
                yield from filter(None, map(country, actor.codes[:1]))


def _is_place(actor: Actor) -> bool:
    return actor.id is not None and not actor.id.startswith(PERSONS_AND_BODIES)
