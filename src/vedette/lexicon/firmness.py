"""Words that say how real the content is: planned, possible, conditional, not so, again and again."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.codes import Modality


class Strength(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Lemmas by part of speech. `verbs` bear on a clause or noun below them."""

    verbs: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    adjectives: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    auxiliaries: frozenset[str] = frozenset()
    markers: frozenset[str] = frozenset()


class Firmness(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """`resources/<language>/firmness.yaml`. `negated` are words after which the content is not so;
    `future_of_the_past` are auxiliaries that tell in a complement what was to come ("said it would").
    """

    planned: Strength = Strength()
    possible: Strength = Strength()
    hypothetical: Strength = Strength()
    habitual: Strength = Strength()
    negated: Strength = Strength()
    future_of_the_past: frozenset[str] = frozenset()

    def modality_of(self, kind: str, lemma: str) -> Modality | None:
        """The modality that a word of `kind` (a field of Strength) gives; None where it gives none."""
        for modality in ("hypothetical", "possible", "planned", "habitual"):
            if lemma in getattr(getattr(self, modality), kind):
                return modality
        return None

    def negates(self, kind: str, lemma: str) -> bool:
        return lemma in getattr(self.negated, kind)
