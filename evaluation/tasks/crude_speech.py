"""Two crude ways to find attributions, without any parse: quotation marks, and verbs of saying."""

from __future__ import annotations

import re
from collections.abc import Iterator

from evaluation.pairing import letters
from evaluation.tasks.polnear import Said

QUOTED = re.compile(r"[“\"]([^“”\"\n]{2,}?)[”\"]")
SENTENCE = re.compile(r"[^\n.!?]+(?:[.!?](?![\s”\"]*[\"”A-Z\n]|\s*$)[^\n.!?]*)*[.!?]?[”\"]?")
SAYS = re.compile(
    r"\b(?:said|says|say|saying|told|tells|claimed|claims|argued|argues|stated|added|adds|announced|"
    r"reported|reports|insisted|insists|noted|notes|warned|suggested|wrote|writes|believe|believes|"
    r"thinks|explained|according to)\b"
)
NAME = (
    r"(?:(?:the |a |an )?(?:[A-Z][\w’'.-]*)(?:\s+(?:of |for |the )?[A-Z][\w’'.-]*)*"
    r"|(?:[Tt]he|[Aa])\s+\w+|[Hh]e|[Ss]he|[Tt]hey)"
)
BEFORE = re.compile(rf"({NAME})\s*$")
AFTER = re.compile(rf"^\s*({NAME})")


def quotation_marks(text: str) -> Iterator[Said]:
    """Every quoted stretch is a content that nobody says."""
    for hit in QUOTED.finditer(text):
        content = letters(text, [hit.span(1)])
        if content:
            yield Said(frozenset(), content)


def verbs_of_saying(text: str) -> Iterator[Said]:
    """The first such verb of a sentence: the name beside it is the source, the longer side the content."""
    for sentence in SENTENCE.finditer(text):
        verb = SAYS.search(sentence.group())
        if verb is None:
            continue
        start = sentence.start()
        before, after = sentence.group()[: verb.start()], sentence.group()[verb.end() :]
        source = BEFORE.search(before)
        edge = start + (source.start(1) if source else verb.start())
        left, right = (start, edge), (start + verb.end(), sentence.end())
        if source is None and (found := AFTER.search(after)):
            span = (start + verb.end() + found.start(1), start + verb.end() + found.end(1))
            right = (span[1], sentence.end())
        else:
            span = (start + source.start(1), start + source.end(1)) if source else (start, start)
        content = letters(text, [max((left, right), key=lambda pair: pair[1] - pair[0])])
        if content:
            yield Said(letters(text, [span]), content)
