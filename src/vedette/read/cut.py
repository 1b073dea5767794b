"""What is said ends where the words begin that tell who says it ("agreed a truce, the minister said")."""

from __future__ import annotations

from collections.abc import Iterable

from vedette.model import DraftLink, Sentence, Span


def before_speakers(content: Span, cue: int, links: Iterable[DraftLink], sentence: Sentence) -> Span:
    """The content up to the first speaker set into its end, of those that hold the cue at offset `cue`.

    Parsers hang such a clause below the content; a speaker that the content begins with leaves it whole.
    """
    starts = [_start(link) for link in links if _is_set_in(link, content) and _holds(link, cue)]
    if not starts:
        return content
    ends = (w.end for w in sentence.words if content.start <= w.start < min(starts) and w.pos != "PUNCT")
    return Span(start=content.start, end=max(ends, default=content.end))


def _start(link: DraftLink) -> int:
    return min(link.cue.start, link.source.start if link.source else link.cue.start)


def _is_set_in(link: DraftLink, content: Span) -> bool:
    return content.start < _start(link) and link.cue.end <= content.end


def _holds(link: DraftLink, cue: int) -> bool:
    return any(stretch.start <= cue < stretch.end for stretch in link.content)
