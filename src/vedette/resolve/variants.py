"""Place names in a spelling no table has: taken by their skeleton where the text says it is a place."""

from __future__ import annotations

from collections import Counter

from vedette.gazetteer import Candidate
from vedette.model import Sentence
from vedette.resolve.names import Name, head_of
from vedette.resolve.people import proper_runs
from vedette.resolve.resources import Resources
from vedette.syntax import marker

_PLACE_NOUNS = frozenset(
    "city town village region area oasis crossing airport ville village région localité zone oasis".split()
)
_LOCATING = frozenset("in at near into toward towards from à dans vers près_de depuis".split())


def with_variants(
    sentence: Sentence, known: tuple[Name, ...], resources: Resources, countries: Counter[str]
) -> tuple[Name, ...]:
    """The known names and, in their place in the sentence, those found by skeleton.

    Only a name that stands as a place ("in Qadams", "the town of Depteb") is tried, and only a place
    in a country that the text names is taken.
    """
    taken = {index for name in known for index in range(name.first, name.stop) if not _is_weak(name)}
    found = []
    for run in proper_runs(sentence, mistagged=True):
        first, stop = run[0].index, run[-1].index + 1
        if not taken & set(range(first, stop)) and _stands_as_place(sentence, first, stop):
            places = _similar(sentence, first, stop, resources, countries)
            if places:
                head = head_of(sentence, first, stop)
                found.append(Name(sentence=sentence, first=first, stop=stop, head=head, places=places))
    covered = {index for name in found for index in range(name.first, name.stop)}
    kept = [name for name in known if name.first not in covered]
    return tuple(sorted([*kept, *found], key=lambda name: name.first))


def _is_weak(name: Name) -> bool:
    return not name.actors and all(candidate.common for candidate in name.places)


def _stands_as_place(sentence: Sentence, first: int, stop: int) -> bool:
    head = head_of(sentence, first, stop)
    introduced = marker(sentence, head) or _printed_before(sentence, first)
    governor = sentence.words[head.head]
    if head.dep == "conj":
        introduced = introduced or marker(sentence, governor)
        governor = sentence.words[governor.head]
    return introduced in _LOCATING or governor.lemma in _PLACE_NOUNS


def _printed_before(sentence: Sentence, first: int) -> str | None:
    """The preposition just before, whatever the parse makes of the name."""
    before = sentence.words[first - 1] if first else None
    return before.lemma if before is not None and before.pos == "ADP" else None


def _similar(
    sentence: Sentence, first: int, stop: int, resources: Resources, countries: Counter[str]
) -> tuple[Candidate, ...]:
    printed = "".join(
        word.text if word.text in "-‐‑" or before in ("-", "‐", "‑") else f" {word.text}"
        for before, word in zip(
            ("", *(w.text for w in sentence.words[first:stop])), sentence.words[first:stop], strict=False
        )
    ).strip()
    found = resources.gazetteer.find(printed, sentence.language, fuzzy=True)
    return tuple(c for c in found if c.record.country in countries)
