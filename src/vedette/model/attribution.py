"""Who says what: the words of the source, of the cue and of the content."""

from __future__ import annotations

from msgspec import Struct

from vedette.model.claim import Actor
from vedette.model.codes import LinkKind, Position, Stance
from vedette.model.identity import SCHEMA_VERSION, identity
from vedette.model.span import Span

Pair = tuple[int, int]


class Attribution(Struct, frozen=True, kw_only=True):
    """`source`, `cue` and `content` are lists of [start, end) pairs, in text order, any may be split.

    `source` may hold besides whom it names the relative pronoun that stands for it ("Haftar, who said").
    `speaker` is the source resolved; None where nobody is named ("reports have circulated").
    `position` is what the speaker states by the cue, None where the cue states nothing of the speaker.
    """

    id: str
    document: str
    external_id: str | None = None
    kind: LinkKind
    source: tuple[Pair, ...] = ()
    cue: tuple[Pair, ...] = ()
    content: tuple[Pair, ...] = ()
    speaker: Actor | None = None
    position: Position | None = None
    stance: Stance = "asserts"


def attribution_id(document: str, cue: Span, content: Span) -> str:
    """Identity of one speaker's hold on one stretch of text."""
    return identity(document, "attribution", cue.start, cue.end, content.start, content.end, SCHEMA_VERSION)
