"""Words that are strong evidence for one of PLOVER's contexts."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from msgspec import Struct

from vedette.model import Sentence, Word


class Contexts(Struct, frozen=True):
    """`names` in the order of the file; phrases by their first word, each word as lemma or as printed."""

    names: tuple[str, ...]
    phrases: dict[str, tuple[tuple[tuple[str, ...], str], ...]]

    def printed(self, sentence: Sentence) -> Iterator[str]:
        """Contexts for which the sentence prints a word or phrase; one may come several times."""
        words = sentence.words
        for place, word in enumerate(words):
            for form in {word.lemma, word.text.lower()}:
                for phrase, name in self.phrases.get(form, ()):
                    if _reads(words[place : place + len(phrase)], phrase):
                        yield name


def contexts(file: Mapping[str, tuple[str, ...]]) -> Contexts:
    """`resources/<language>/contexts.yaml`, ready for looking up."""
    phrases: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
    for name, listed in file.items():
        for phrase in listed:
            parts = tuple(phrase.split(" "))
            phrases[parts[0]].append((parts, name))
    return Contexts(tuple(file), {first: tuple(found) for first, found in phrases.items()})


def _reads(words: tuple[Word, ...], phrase: tuple[str, ...]) -> bool:
    return len(words) == len(phrase) and all(
        part in (word.lemma, word.text.lower()) for word, part in zip(words, phrase, strict=True)
    )
