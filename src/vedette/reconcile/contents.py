"""What a position is about: parties that its words name, and whether they are printed as its own words."""

from __future__ import annotations

from collections.abc import Iterable

from vedette.model import Actor, Pair, Quote, Reading, Span
from vedette.reconcile.identities import as_actor, is_told, side_key

OPENING = frozenset('"“„«‘')


def length(pair: Pair) -> int:
    return pair[1] - pair[0]


def named_in(span: Span, party: Actor, reading: Reading) -> tuple[Actor, ...]:
    """Parties that the words name, each once, in text order; not the one that speaks."""
    inside = (m for m in reading.mentions if m.kind == "actor" and span.start <= m.start < span.end)
    return others(party, map(as_actor, inside))


def others(party: Actor, parties: Iterable[Actor]) -> tuple[Actor, ...]:
    named = {side_key(one): one for one in parties if is_told(one)}
    return tuple(one for key, one in named.items() if key != side_key(party))


def is_quoted(said: Quote, text: str) -> bool:
    """Whether the words open with a quotation mark, or stand right behind one."""
    before = text[: said.start].rstrip()
    return bool({said.printed[:1], before[-1:]} & OPENING)
