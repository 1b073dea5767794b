"""Positions that attributions state: who welcomes, rejects, demands or denies something."""

from __future__ import annotations

from collections.abc import Iterator

from vedette.model import Attribution, Link, Quote, Reading, Span, StatedPosition, position_id
from vedette.reconcile.contents import is_quoted, length, named_in
from vedette.reconcile.identities import is_told


def by_cue(found: Attribution, reading: Reading) -> Iterator[StatedPosition]:
    party, text = found.speaker, reading.document.text
    if found.position is None or party is None or not found.content or not is_told(party):
        return
    cue = Span(start=found.cue[0][0], end=found.cue[-1][1])
    start, end = max(found.content, key=length)
    said = Quote.of(text, start, end)
    whole = (*found.source, *found.cue, *found.content)
    yield StatedPosition(
        id=position_id(found.document, Span(start=party.start, end=party.end), cue),
        document=found.document,
        external_id=found.external_id,
        attribution=found.id,
        party=party,
        position=found.position,
        about=named_in(said.span, party, reading),
        cue=cue,
        printed=said.printed,
        start=start,
        end=end,
        direct=is_quoted(said, text),
        quote=Quote.of(text, min(s for s, _ in whole), max(e for _, e in whole)),
        stance=found.stance,
        published=reading.document.published,
        chain=(Link(kind="outlet", name=reading.document.outlet),),
    )
