"""Place names in a spelling no table has: taken by their sound where the text says they are places."""

from __future__ import annotations

from itertools import pairwise

from vedette.gazetteer import Candidate, clearest
from vedette.model import Sentence, Word
from vedette.names.key import ARTICLES
from vedette.resolve.chains import in_chains
from vedette.resolve.names import HYPHENS, Name, head_of
from vedette.resolve.people import proper_runs
from vedette.resolve.place_words import PlaceWords
from vedette.resolve.resources import Resources
from vedette.resolve.surroundings import is_tied
from vedette.resolve.vantage import Vantage
from vedette.syntax import is_common_word, marker


def with_variants(
    sentence: Sentence, known: tuple[Name, ...], resources: Resources, where: Vantage
) -> tuple[Name, ...]:
    """The known names and, in their place in the sentence, those found by their sound.

    Only a name that stands as a place ("in Qadams", "the town of Depteb", one of "Qadams-Depteb") is
    tried, and only a place where the text is set is taken, and only if no other sounds as much alike.
    """
    words = resources.words(sentence.language).places
    taken = {index for name in known for index in range(name.first, name.stop) if not _is_weak(name)}
    found = []
    for run in proper_runs(sentence, mistagged=True):
        first, stop = _with_article(sentence, run)
        if taken & set(range(first, stop)) or _is_word(sentence, first, stop):
            continue
        if _stands_as_place(sentence, first, stop, words):
            places = _similar(sentence, first, stop, resources, where)
            if places:
                head = head_of(sentence, first, stop)
                found.append(Name(sentence=sentence, first=first, stop=stop, head=head, places=places))
    covered = {index for name in found for index in range(name.first, name.stop)}
    kept = [name for name in known if name.first not in covered]
    chained = in_chains(tuple(sorted([*kept, *found], key=lambda name: name.first)), where.countries)
    return tuple(name for name in chained if not (_is_variant(name) and is_tied(name)))


def _is_variant(name: Name) -> bool:
    return any(candidate.fuzzy for candidate in name.places)


def _is_weak(name: Name) -> bool:
    return not name.actors and all(candidate.common for candidate in name.places)


def _with_article(sentence: Sentence, run: tuple[Word, ...]) -> tuple[int, int]:
    """The run with an Arabic article that a hyphen parts from it: "Al-Dabtab", "Dayr az-Zur"."""
    words, first, stop = sentence.words, run[0].index, run[-1].index + 1
    if first >= 2 and _is_article(words[first - 2 : first]):
        first -= 2
        if first and words[first - 1].text[0].isupper() and words[first - 1].pos != "ADP":
            first -= 1
    if _is_article(words[stop : stop + 2]) and words[stop + 2 : stop + 3]:
        stop += 3
    return first, stop


def _is_article(words: tuple[Word, ...]) -> bool:
    return len(words) == 2 and words[0].text.lower() in ARTICLES and words[1].text in HYPHENS


def _stands_as_place(sentence: Sentence, first: int, stop: int, words: PlaceWords) -> bool:
    start = _start_of_chain(sentence, first)
    head = head_of(sentence, first, stop)
    is_listed = start != first or any(word.text in HYPHENS for word in sentence.words[stop : stop + 1])
    own = None if is_listed else marker(sentence, head)
    introduced = own or _printed_before(sentence, start, is_listed=is_listed)
    governor = sentence.words[head.head]
    if head.dep == "conj":
        introduced = introduced or marker(sentence, governor)
        governor = sentence.words[governor.head]
    return introduced in words.locating or _is_kind(governor, words)


def _is_kind(word: Word, words: PlaceWords) -> bool:
    return word.pos in ("NOUN", "PROPN") and word.lemma.lower() in words.kinds


def _is_word(sentence: Sentence, first: int, stop: int) -> bool:
    """Such as "the Press Room": what the language knows is no name in another spelling."""
    return all(is_common_word(word.text, sentence.language) for word in sentence.words[first:stop])


def _start_of_chain(sentence: Sentence, first: int) -> int:
    """Where "A-B-C" begins, from any of its members."""
    words = sentence.words
    while first >= 2 and words[first - 1].text in HYPHENS and words[first - 2].text[0].isupper():
        first -= 2
    return first


def _printed_before(sentence: Sentence, first: int, *, is_listed: bool) -> str | None:
    """The preposition just before, whatever the parse makes of the name; before a list of towns there
    may be an article: "along the Ghadames-Debdeb road".
    """
    before = sentence.words[max(0, first - 2) : first]
    if is_listed and before and before[-1].pos == "DET":
        before = before[:-1]
    return before[-1].lemma if before and before[-1].pos == "ADP" else None


def _similar(
    sentence: Sentence, first: int, stop: int, resources: Resources, where: Vantage
) -> tuple[Candidate, ...]:
    words = sentence.words[first:stop]
    gaps = ("", *(" " * (b.start > a.end) for a, b in pairwise(words)))
    printed = "".join(gap + word.text for gap, word in zip(gaps, words, strict=True))
    found = resources.gazetteer.find(printed, sentence.language, fuzzy=True)
    return clearest([c for c in found if c.fuzzy and where.allows(c)])
