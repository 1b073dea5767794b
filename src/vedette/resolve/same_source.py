"""Sources that point back: "the same source", "the newspaper", "ce communiqué"."""

from __future__ import annotations

from msgspec.structs import replace

from vedette.model import Actor, DraftLink, Phrase
from vedette.model.codes import LinkKind
from vedette.resolve.actors import resolve_phrase
from vedette.resolve.context import Context
from vedette.resolve.speaker_kinds import speaker_kind

MOST_BACK = 6
"""Speakers looked back through. Vedette's own."""
_KNOWN = frozenset(("Definite=Def", "PronType=Dem"))
_ALONE: tuple[LinkKind, ...] = ("outlet", "document")
"""What "the" alone points back to; an official may be another one than the last."""


def pointed_back(phrase: Phrase, kind: LinkKind, context: Context) -> Actor | None:
    """Whom a source without a name points back to, with `via`; None where it does not or nobody fits.

    "The same source" may be any speaker, "the newspaper" the last outlet. Where two were named in one
    breath ("the daily said, quoting another") the text does not say which one is meant: then there is
    no name, and `via` tells both.
    """
    same = any(word.lemma in context.words.lexicon.cues.same for word in phrase.words)
    if not same and (kind not in _ALONE or not _is_definite(phrase)):
        return None
    earlier = [link for link in context.links if link.source and link.source.end <= phrase.start]
    wanted = None if same and kind == "anonymous" else kind
    fitting = [link for link in earlier[-MOST_BACK:] if _fits(link, wanted, context)]
    if not fitting:
        return None
    meant = [link for link in fitting if _in_one_breath(link, fitting[-1])]
    actors = [resolve_phrase(link.source, context).actor for link in meant if link.source]
    if len({actor.name or actor.printed for actor in actors}) == 1:
        return replace(actors[-1], via=f"points back to {actors[-1].printed!r}")
    told = " or ".join(repr(actor.printed) for actor in actors)
    own = resolve_phrase(phrase, context).actor
    return replace(own, via=f"points back to {told}; the text does not say which", rule="unsure")


def _is_definite(phrase: Phrase) -> bool:
    """An article and a noun, nothing that would tell another one from the last."""
    return len(phrase.words) == 2 and bool(phrase.words[0].feats & _KNOWN)


def _fits(link: DraftLink, wanted: LinkKind | None, context: Context) -> bool:
    source = link.source
    if source is None or source.head.pos == "PRON":
        return False
    return wanted is None or speaker_kind(source, resolve_phrase(source, context), context) == wanted


def _in_one_breath(link: DraftLink, other: DraftLink) -> bool:
    """Whether both hold the same words: one quotes the other."""
    return any(one.overlaps(two) for one in link.content for two in other.content)
