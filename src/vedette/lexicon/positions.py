"""Words and acts by which somebody takes a position: supports, opposes, demands, denies."""

from __future__ import annotations

from typing import Final, Literal, TypeVar

import msgspec
from msgspec import Struct

from vedette.data import read_yaml, resource
from vedette.errors import ResourceError
from vedette.model.codes import EVENT_TYPES, EventType, Position

T = TypeVar("T")

FILE = "positions.yaml"
NOTHING: Final = "nothing"
Listed = dict[Position | Literal["nothing"], tuple[str, ...]]
ByWord = dict[str, Position | Literal["nothing"]]


class PositionFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`resources/<language>/positions.yaml`: lemmas of verbs, nouns with what introduces their content.

    `nothing` are words that state nothing where another word would ("soutenir que"); `ties` state a position
    only in the party's own words: that Turkey supports a government is often what others say of it.
    `voicing` are verbs that put a noun of position into words ("voiced opposition to").
    """

    verbs: Listed
    nouns: Listed
    ties: frozenset[str]
    voicing: frozenset[str]


class Positions(Struct, frozen=True, kw_only=True):
    """By word, and by type of act (`ACCUSE/allege` before `ACCUSE`) where no word tells."""

    verbs: ByWord
    nouns: ByWord
    ties: frozenset[str]
    voicing: frozenset[str]
    types: dict[str, Position]

    def of_verb(self, lemma: str, beside: tuple[str, ...] = ()) -> Position | Literal["nothing"] | None:
        """What a verb states with one of the words beside it, else by itself; None where it is not listed.

        `beside` are prepositions that introduce what stands behind it, and lemmas of its objects.

        >>> positions = load_positions("en")
        >>> positions.of_verb("call", ("for",)), positions.of_verb("rule_out"), positions.of_verb("call")
        ('demands', 'declines', None)
        >>> positions.of_verb("deny", ("visa",)), positions.of_verb("deny", ("report",))
        ('declines', 'denies')
        """
        named = (self.verbs.get(f"{lemma} {word}") for word in beside)
        return next(filter(None, named), self.verbs.get(lemma))

    def of_noun(self, lemma: str, markers: tuple[str, ...]) -> Position | Literal["nothing"] | None:
        """What a noun or adjective states of what one of these words introduces.

        >>> load_positions("en").of_noun("opposition", ("to",))
        'opposes'
        """
        return next(filter(None, (self.nouns.get(f"{lemma} {marker}") for marker in markers)), None)

    def of_type(self, event_type: EventType | None, mode: str | None) -> Position | None:
        """What an act of this type states; None for one that states nothing.

        >>> load_positions("en").of_type("STATEMENT", "decline-comment")
        'declines'
        """
        return self.types.get(f"{event_type}/{mode}") or self.types.get(str(event_type))


def load_positions(code: str) -> Positions:
    """The words of a language with the acts of all; ResourceError names the file."""
    types = _converted(read_yaml("common", FILE), dict[str, Position], f"common/{FILE}")
    if unknown := {name.split("/")[0] for name in types} - set(EVENT_TYPES):
        raise ResourceError(f"resources/common/{FILE}: no type {min(unknown)}")
    if not resource(code, FILE).is_file():
        return Positions(verbs={}, nouns={}, ties=frozenset(), voicing=frozenset(), types=types)
    file = _converted(read_yaml(code, FILE), PositionFile, f"{code}/{FILE}")
    return Positions(
        verbs=_by_word(file.verbs),
        nouns=_by_word(file.nouns),
        ties=file.ties,
        voicing=file.voicing,
        types=types,
    )


def _by_word(listed: Listed) -> ByWord:
    return {word: position for position, words in listed.items() for word in words}


def _converted(value: object, kind: type[T], where: str) -> T:
    try:
        return msgspec.convert(value, kind)
    except msgspec.ValidationError as error:
        raise ResourceError(f"resources/{where}: {error}") from error
