"""Looking for literals first changes nothing but the time it takes."""

from __future__ import annotations

import copy
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vedette.times import Grammar
from vedette.times.hints import families, hints, present

PIECES = (
    "on Tuesday", "last week", "16 May", "May 2014", "may", "at dawn", "two weeks ago", "since 2011", "the 1980s", "10:35 a.m.",
    "in recent weeks", "mid-May", "mercredi soir", "fin mai", "depuis trois ans", "il y a deux jours", "à l’aube", "le 3 mars",
    "2012-05-03", "3/5/2012", "les années 1990", "XIXe siècle", "now", "hier", "The army left", "soldiers", ",", ".", "\n", "the",
)  # fmt: skip


def without_hints(language: str) -> Grammar:
    found = copy.copy(Grammar.load(language))
    found._compiled = tuple(one._replace(hints=None) for one in found._compiled)
    return found


@pytest.mark.parametrize("language", ["en", "fr"])
@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=12).map(" ".join))
def test_the_same_times_are_found(language: str, text: str) -> None:
    assert Grammar.load(language)._find(text, 0, len(text)) == without_hints(language)._find(
        text, 0, len(text)
    )


@pytest.mark.parametrize(
    ("pattern", "texts"),
    [
        (r"(?:last|next) week", ["next week", "last week"]),
        (r"\d{1,2} (?:May|June)", ["3 May", "12 June"]),
        (r"a?b+c?", ["b", "abbc"]),
        (r"(?:ab|a[cd])x", ["abx", "adx"]),
        (r"[0-9]{2}(?:th)?", ["19th"]),
        (r"(?i:x)|\w", ["y"]),  # nothing is sure
    ],
)
def test_what_matches_holds_a_hint(pattern: str, texts: list[str]) -> None:
    found = hints(pattern)
    for text in texts:
        assert re.search(pattern, text)
        assert found is None or found & present(families(found), text)
