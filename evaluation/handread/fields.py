"""How the fields of a claim that both sides have compare: counts of right, found and wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from evaluation.handread.notes import CountNote, Note, Phrase
from evaluation.pairing import jaccard, letters, paired

ALIKE = 0.5
"""Phrases are the same when they share at least half of their letters. Vedette's own."""

Counts = tuple[float, float, float]

SETS = ("actors", "recipients", "places", "time", "counts", "chain")
"""Fields with phrases: right, found and wanted."""
VALUES = ("mode", "about", "polarity", "modality", "stance", "place country", "time value", "whole chain")
"""Fields with one value: right, and twice the number of pairs where either side has one."""


def field_counts(name: str, wanted: Note, found: Note, text: str) -> Counts:
    """Of one field of one pair of claims.

    `time` is right where the expressions share a character (TempEval-3's relaxed match: whether "since" is
    part of one is told differently by everybody); `counts` with measure and numbers; `time value` and
    `place country` are asked only where the annotator gave them and the phrase is right.
    """
    if name in SETS:
        pairs = _phrase_pairs(name, wanted, found, text)
        return len(pairs), len(phrases(name, found)), len(phrases(name, wanted))
    return _VALUES[name](wanted, found, text)


def phrases(name: str, note: Note) -> Sequence[Phrase]:
    """The phrases of a field."""
    if name == "time":
        return (note.time.phrase,) if note.time else ()
    if name == "places":
        return [place.phrase for place in note.places]
    if name == "counts":
        return [count.phrase for count in note.counts]
    found: Sequence[Phrase] = getattr(note, name)
    return found


def _phrase_pairs(name: str, wanted: Note, found: Note, text: str) -> list[tuple[int, int]]:
    if name == "counts":
        return paired(wanted.counts, found.counts, lambda a, b: _count_likeness(a, b, text), ALIKE)
    one, other = phrases(name, wanted), phrases(name, found)
    if name == "time":
        return paired(one, other, _overlap, 1)
    return paired(one, other, lambda a, b: _likeness(a, b, text), ALIKE)


def _overlap(one: Phrase, other: Phrase) -> float:
    """1 where any two of the alternatives share a character."""
    return float(any(a.overlaps(b) for a in one for b in other))


def _count_likeness(one: CountNote, other: CountNote, text: str) -> float:
    same = (one.measure, one.low, one.high) == (other.measure, other.low, other.high)
    return _likeness(one.phrase, other.phrase, text) if same else 0.0


def _likeness(one: Phrase, other: Phrase, text: str) -> float:
    """Of the alternatives the two that are most alike."""
    if not one or not other:
        return 1.0
    return max(
        jaccard(letters(text, [(a.start, a.end)]), letters(text, [(b.start, b.end)]))
        for a in one
        for b in other
    )


def _plain(name: str) -> Callable[[Note, Note, str], Counts]:
    """A field with a default, which counts too: right, and the pair once on either side."""

    def counts(wanted: Note, found: Note, text: str) -> Counts:
        del text
        return float(getattr(wanted, name) == getattr(found, name)), 1, 1

    return counts


def _given(name: str) -> Callable[[Note, Note, str], Counts]:
    """A field that may be absent: pairs where neither side has it say nothing."""

    def counts(wanted: Note, found: Note, text: str) -> Counts:
        del text
        one, other = getattr(wanted, name), getattr(found, name)
        return float(one is not None and one == other), float(other is not None), float(one is not None)

    return counts


def _country(wanted: Note, found: Note, text: str) -> Counts:
    asked = [
        (wanted.places[i].country, found.places[j].country)
        for i, j in _phrase_pairs("places", wanted, found, text)
        if wanted.places[i].country is not None
    ]
    return sum(a == b for a, b in asked), len(asked), len(asked)


def _edtf(wanted: Note, found: Note, text: str) -> Counts:
    if not wanted.time or not found.time or wanted.time.edtf is None:
        return 0, 0, 0
    asked = bool(_phrase_pairs("time", wanted, found, text))
    return float(asked and wanted.time.edtf == found.time.edtf), float(asked), float(asked)


def _whole_chain(wanted: Note, found: Note, text: str) -> Counts:
    pairs = _phrase_pairs("chain", wanted, found, text)
    in_order = sorted(pairs) == [(i, i) for i in range(len(wanted.chain))]
    return float(in_order and len(wanted.chain) == len(found.chain)), 1, 1


_VALUES: dict[str, Callable[[Note, Note, str], Counts]] = {
    "mode": _given("mode"),
    "about": _given("about"),
    "polarity": _plain("polarity"),
    "modality": _plain("modality"),
    "stance": _plain("stance"),
    "place country": _country,
    "time value": _edtf,
    "whole chain": _whole_chain,
}
