"""A document into sentences of words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from msgspec import Struct

from vedette.model import Document, Parse, Region, Sentence, Span, Word
from vedette.syntax.attachment import reattached
from vedette.syntax.blocks import blocks
from vedette.syntax.cases import with_cases
from vedette.syntax.casing import as_sentence
from vedette.syntax.clitics import with_clitic_subjects
from vedette.syntax.days import with_days
from vedette.syntax.headlines import with_headline_verb
from vedette.syntax.infinitives import with_infinitives
from vedette.syntax.language import Language, language
from vedette.syntax.moods import with_conditional
from vedette.syntax.named import with_names
from vedette.syntax.number_words import with_counted
from vedette.syntax.parser import Token, parsed
from vedette.syntax.participles import with_participle
from vedette.syntax.prepositions import joined
from vedette.syntax.printed import Printed, printed
from vedette.syntax.quotes import marks_of_naming, quotes
from vedette.syntax.repairs import repaired
from vedette.syntax.sentences import headline_parts, sentences

_FUNCTION = frozenset(("case", "mark", "cc", "fixed"))
"""Relations of words that are their own lemma: "according" in "according to" is no verb."""
UNREAD = ("furniture", "byline")
"""Regions without sentences: what stands there is said by nobody."""


class _Stretch(Struct, frozen=True):
    span: Span
    region: Region
    paragraph: int
    printed: Printed


def parse(document: Document, *, pipelines: dict[str, str] | None = None) -> Parse:
    """Sentences of all regions but furniture and bylines, in text order.

    `pipelines` names a user's spaCy pipeline for a language in place of ours. Raises ResourceError
    for a language without a parser.
    """
    return next(parse_all((document,), pipelines=pipelines))


def parse_all(documents: Sequence[Document], *, pipelines: dict[str, str] | None = None) -> Iterator[Parse]:
    """Each document's parse, the same as alone: what goes through the parser together is only faster."""
    laid = [tuple(_stretches(d, language(d.language))) for d in documents]
    streams = {
        code: parsed(_texts(documents, laid, code), (pipelines or {}).get(code, code))
        for code in {document.language for document in documents}
    }
    for document, stretches in zip(documents, laid, strict=True):
        spoken, tokens = language(document.language), islice(streams[document.language], len(stretches))
        found = tuple(_sentence(s, t, spoken) for s, t in zip(stretches, tokens, strict=True))
        yield Parse(document=document, sentences=found, quotes=_quoted(document))


def _texts(documents: Sequence[Document], laid: Sequence[tuple[_Stretch, ...]], code: str) -> Iterator[str]:
    for document, stretches in zip(documents, laid, strict=True):
        if document.language == code:
            yield from (_for_parser(stretch, code) for stretch in stretches)


def _quoted(document: Document) -> tuple[Span, ...]:
    return tuple(
        quote
        for region in document.regions
        if region.kind not in UNREAD
        for quote in quotes(document.text, region.start, region.end)
    )


def _stretches(document: Document, spoken: Language) -> Iterator[_Stretch]:
    paragraph = 0
    quoted = _quoted(document)
    for region in document.regions:
        if region.kind in UNREAD or region.kind == "dateline":
            continue
        for block in blocks(document.text, region.start, region.end):
            parts = headline_parts(document.text, block) if region.kind == "headline" else (block,)
            for span in (s for part in parts for s in sentences(document.text, part, spoken)):
                marks = marks_of_naming(quoted, document.text, span)
                plain = printed(document.text, span.start, span.end, marks)
                if any(character.isalpha() for character in plain.text):
                    yield _Stretch(span, region, paragraph, plain)
            paragraph += 1


def _for_parser(stretch: _Stretch, code: str) -> str:
    return as_sentence(stretch.printed.text, code)


def _sentence(stretch: _Stretch, tokens: tuple[Token, ...], spoken: Language) -> Sentence:
    if stretch.region.kind == "headline" or tokens[-1].text == ".":
        tokens = with_headline_verb(tokens, spoken)
    tokens = joined(repaired(with_clitic_subjects(tokens, spoken), spoken), spoken)
    tokens = with_days(with_counted(with_cases(with_names(tokens)), spoken), spoken)
    tokens = with_infinitives(reattached(tokens, spoken), spoken)
    words = tuple(_word(index, token, stretch.printed, spoken) for index, token in enumerate(tokens))
    children: list[list[int]] = [[] for _ in words]
    for word in words:
        if word.head != word.index:
            children[word.head].append(word.index)
    return Sentence(
        start=stretch.span.start,
        end=stretch.span.end,
        region=stretch.region.kind,
        paragraph=stretch.paragraph,
        language=spoken.code,
        words=words,
        children=tuple(map(tuple, children)),
    )


def _word(index: int, token: Token, plain: Printed, spoken: Language) -> Word:
    token = with_participle(token, index, spoken)
    end = token.start + len(token.text)
    small = token.text.lower()
    lemma = small if token.dep in _FUNCTION else token.lemma
    if token.pos in ("AUX", "VERB"):
        lemma = spoken.auxiliary_lemmas.get(small, lemma)
    return Word(
        index=index,
        start=plain.start(token.start),
        end=plain.end(end),
        text=plain.text[token.start : end],
        lemma=spoken.clitics.get(small) or spoken.contractions.get(small, lemma),
        pos="PRON" if small in spoken.clitics else token.pos,
        dep=token.dep if token.head != index else "root",
        head=token.head,
        feats=with_conditional(_features(token.morph), token.text, lemma, spoken),
    )


@cache
def _features(morph: str) -> frozenset[str]:
    return frozenset(morph.split("|")) if morph else frozenset()
