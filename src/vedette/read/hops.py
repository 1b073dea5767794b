"""One more hop: "quoting another newspaper", "officials quoted in Kanem Wire"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import msgspec
from msgspec import Struct

from vedette.lexicon import Lexicon
from vedette.model import Clause, DraftLink, Phrase, Sentence, Span, Word
from vedette.read.reportive import hearsay
from vedette.read.speech import spoken
from vedette.syntax import clause

_QUOTING_OUTLET = frozenset(("in", "by", "par", "dans"))
Manner = Literal["quoted", "announced", "issued"]


class Voice(Struct, frozen=True, kw_only=True):
    """A link with its place among links of equal extent: lower is nearer to the reader.

    `goes_on`: its cue stands in an earlier paragraph. `manner` tells how it goes on in the next one, None
    where it does not by itself. A verb's mood alone (`by_mood`) tells that somebody else says so, not
    that one speaker more does.
    """

    link: DraftLink
    order: int = 0
    by_mood: bool = False
    manner: Manner | None = None
    goes_on: bool = False

    @property
    def extent(self) -> int:
        """Characters of content."""
        return sum(stretch.end - stretch.start for stretch in self.link.content)

    def covers(self, start: int) -> bool:
        return any(stretch.start <= start < stretch.end for stretch in self.link.content)


def voices(sentence: Sentence, lexicon: Lexicon, quotes: tuple[Span, ...]) -> Iterator[Voice]:
    """The links of a sentence, those by which a speaker is quoted or quotes included."""
    links = tuple(spoken(sentence, lexicon, quotes))
    for link in links:
        yield Voice(link=link)
    for word in sentence.words:
        if word.pos == "VERB" and word.lemma in lexicon.cues.quoting:
            yield from _hops(sentence, word, clause(sentence, word), links)
        if word.pos in ("VERB", "AUX"):
            for link in hearsay(sentence, word, lexicon.cues):
                yield Voice(link=link, by_mood=True)


def _hops(sentence: Sentence, verb: Word, found: Clause, links: tuple[DraftLink, ...]) -> Iterator[Voice]:
    governor = sentence.words[verb.head]
    saying = [link for link in links if _says_as_quoted(sentence, verb, link)]
    if saying:
        yield from _beside(saying[0], _quoters(found), verb, order=-1)
    elif found.voice == "passive":
        quoted = next((link for link in links if link.source and _holds(link.source, governor)), None)
        yield from _beside(quoted, _quoters(found), verb, order=-1)
    else:
        before = [link for link in links if link.cue.start < verb.start]
        last = max(before, key=lambda link: link.cue.start, default=next(iter(links), None))
        speaking = next((link for link in links if link.cue.start == governor.start), last)
        sources = (a.phrase for a in found.in_role("object") if a.phrase.via is None)
        yield from _beside(speaking, sources, verb, order=1)


def _says_as_quoted(sentence: Sentence, verb: Word, link: DraftLink) -> bool:
    """As in "quoted a source as saying": the cue hangs on the verb of quoting."""
    return any(sentence.words[i].start == link.cue.start for i in sentence.children[verb.index])


def _quoters(found: Clause) -> Iterator[Phrase]:
    for argument in found.arguments:
        inside = argument.role == "oblique" and argument.marker in _QUOTING_OUTLET
        if (argument.role == "subject" or inside) and argument.phrase.via is None:
            yield argument.phrase


def _beside(link: DraftLink | None, sources: Iterator[Phrase], verb: Word, *, order: int) -> Iterator[Voice]:
    if link is None:
        return
    for source in sources:
        hop = msgspec.structs.replace(link, source=source, cue=verb.quote, stance="asserts", kind=None)
        yield Voice(link=hop, order=order)


def _holds(phrase: Phrase, word: Word) -> bool:
    return any(w.index == word.index for w in phrase.words)
