"""The order of a document's claims: the main one first."""

from __future__ import annotations

import msgspec

from vedette.model import Draft

DECAY = 0.96
"""A sentence further down weighs this much less. Vedette's own, as all figures here."""
STATEMENT_WEIGHT = 0.6
UNREAL_WEIGHT = 0.8


def ranked(drafts: tuple[Draft, ...]) -> tuple[Draft, ...]:
    """The drafts in text order, `rank` scaled so that the main one has 1.0."""
    ordered = sorted(drafts, key=lambda draft: (draft.trigger.start, draft.trigger.end, draft.kind))
    places = {start: place for place, start in enumerate(sorted({d.sentence.start for d in ordered}))}
    weights = [_weight(draft, places[draft.sentence.start]) for draft in ordered]
    most = max(weights, default=1.0)
    return tuple(
        msgspec.structs.replace(draft, rank=round(weight / most, 4))
        for draft, weight in zip(ordered, weights, strict=True)
    )


def _weight(draft: Draft, place: int) -> float:
    weight = draft.rank if draft.event_type != "STATEMENT" else max(draft.rank, STATEMENT_WEIGHT)
    if draft.polarity == "negated" or draft.modality not in ("actual", "planned"):
        weight *= UNREAL_WEIGHT
    return weight * DECAY**place
