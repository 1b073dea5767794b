"""Words around a noun that says what somebody is to somebody else: "the former head of the army, Gen. X"."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import Modality


class Bonds(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`resources/<code>/bonds.yaml`, in small letters; docs/relations.md says what each list is for.

    `over`: it is no longer so; `over_prefixes`, written together with the noun. `modality`: not yet so, or
    not sure. `ranks` stand before a name, `particles` inside one, `openers` begin one. A person's name may
    follow `unnamed` bodies and `groups`. `departments` are no party. `complements` introduce the other party,
    `nested` of them what belongs to it; `copulas` say who somebody is. A name behind `places_by` is most
    likely a place. `is_before_noun`: whether adjectives stand before their noun.
    """

    over: frozenset[str]
    over_prefixes: tuple[str, ...]
    modality: dict[Modality, frozenset[str]]
    ranks: frozenset[str]
    particles: frozenset[str]
    unnamed: frozenset[str]
    groups: frozenset[str]
    departments: frozenset[str]
    complements: frozenset[str]
    nested: frozenset[str]
    copulas: frozenset[str]
    places_by: frozenset[str]
    openers: frozenset[str]
    is_before_noun: bool

    def modality_of(self, word: str) -> Modality | None:
        """What a word before the noun makes of it ("suspected", "incoming"); None where it says nothing."""
        return next((name for name, words in self.modality.items() if word in words), None)

    def without_prefix(self, word: str) -> str:
        """The noun without what says that it is no longer so: "ex-président"."""
        found = (p for p in self.over_prefixes if word.startswith(p) and len(word) > len(p))
        return word[len(next(found, "")) :]
