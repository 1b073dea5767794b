"""The longest name from a word on, over tokens as a tokeniser leaves them."""

from __future__ import annotations

import time

import pytest

from vedette.gazetteer import Gazetteer

RUNS = [
    ("near Ghadames .", 1, 1, "Ghadames"),
    ("in the United Arab Emirates just", 2, 3, "United Arab Emirates"),
    ("Al - Qatrun ,", 0, 3, "Al Qaţrūn"),  # hyphen as a token
    ("Deir ez - Zor", 0, 4, "Deir ez-Zor"),
    ("Democratic Republic of the Congo", 0, 5, "Democratic Republic of the Congo"),
    ("la bande de Gaza", 1, 3, "Gaza Strip"),
    ("le détroit d' Ormuz", 1, 3, "Strait of Hormuz"),  # elided article as a token
    ("N' Djamena", 0, 2, "N'Djamena"),
    ("au sud-ouest de la Libye", 4, 1, "Libya"),
    ("Algerian forces", 0, 1, "Algeria"),
    ("algérien", 0, 1, "Algeria"),  # demonyms have no capital in French
    ("Mali , Niger", 0, 1, "Mali"),  # not across a comma
]  # fmt: skip

NONE = [
    ("with us", 1),  # no acronym without capitals
    ("bath time", 0),  # no town without a capital
    ("en Libye", 0),  # a preposition before it is an article
    ("the army", 0),
    (", Libya", 0),
    ("", 0),
]  # fmt: skip


@pytest.mark.parametrize(("text", "start", "length", "name"), RUNS)
def test_longest(gazetteer: Gazetteer, text: str, start: int, length: int, name: str) -> None:
    found, candidates = gazetteer.longest(text.split(), start)
    assert (found, candidates[0].record.name) == (length, name)


@pytest.mark.parametrize(("text", "start"), NONE)
def test_nothing(gazetteer: Gazetteer, text: str, start: int) -> None:
    assert gazetteer.longest(text.split(" "), start) == (0, ())


def test_a_word_that_starts_no_name_costs_little(gazetteer: Gazetteer) -> None:
    words = "penetrated between kilometres considered response".split()
    rounds = 400
    best = min(_seconds(gazetteer, words, rounds) for _ in range(5))
    assert best / (rounds * len(words)) < 100e-6  # some 5 microseconds on an idle machine


def _seconds(gazetteer: Gazetteer, words: list[str], rounds: int) -> float:
    start = time.perf_counter()
    for _ in range(rounds):
        for place in range(len(words)):
            gazetteer.longest(words, place)
    return time.perf_counter() - start
