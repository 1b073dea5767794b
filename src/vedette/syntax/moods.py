"""The conditional told by its form where the tagger missed it: it marks hearsay in French news."""

from __future__ import annotations

from vedette.syntax.language import Language

_INDICATIVE, _CONDITIONAL = "Mood=Ind", "Mood=Cnd"


def with_conditional(feats: frozenset[str], form: str, lemma: str, spoken: Language) -> frozenset[str]:
    """The features with the conditional if stem and ending say so: "retireraient", "aurait"."""
    if _INDICATIVE not in feats or not _is_conditional(form.lower(), lemma, spoken):
        return feats
    return (feats - {_INDICATIVE, "Tense=Imp", "Tense=Fut", "Tense=Past"}) | {_CONDITIONAL}


def _is_conditional(form: str, lemma: str, spoken: Language) -> bool:
    for ending in spoken.conditional_endings:
        stem = form.removesuffix(ending)
        if stem != form and (stem in spoken.conditional_stems or stem in (lemma, lemma.removesuffix("e"))):
            return stem.endswith("r")
    return False
