"""Headlines get the verb they are made with, and stay trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vedette.syntax.headlines import with_headline_verb
from vedette.syntax.language import language
from vedette.syntax.parser import Token

ENGLISH = language("en")


def nouns(*texts: str) -> tuple[Token, ...]:
    """A noun phrase: all hang from the last word."""
    last = len(texts) - 1
    return tuple(
        Token(
            start=10 * i, text=text, lemma=text.lower(), pos="NOUN", dep="ROOT" if i == last else "compound",
            head=last, morph="",
        )
        for i, text in enumerate(texts)
    )  # fmt: skip


@pytest.mark.parametrize(
    ("texts", "verb", "lemma"),
    [
        (("Army", "storms", "village"), 1, "storm"),
        (("Niger", "junta", "expels", "envoy"), 2, "expel"),
        (("Police", "arrest", "mayor"), 1, "arrest"),  # a plural without an s
        (("Army", "denies", "killings"), 1, "deny"),
    ],
)
def test_the_verb_becomes_the_root(texts: tuple[str, ...], verb: int, lemma: str) -> None:
    found = with_headline_verb(nouns(*texts), ENGLISH)
    assert (found[verb].dep, found[verb].pos, found[verb].lemma) == ("ROOT", "VERB", lemma)
    assert found[verb - 1].dep == "nsubj"
    assert found[verb + 1].dep == "obj"


@pytest.mark.parametrize(
    "texts",
    [
        ("Army", "storm", "warning"),  # "army storm": the form does not agree
        ("Storms", "army", "base"),  # nobody stands before it
        ("Army", "base", "storms"),  # nothing stands behind it
    ],
)
def test_other_noun_phrases_stay(texts: tuple[str, ...]) -> None:
    assert with_headline_verb(nouns(*texts), ENGLISH) == nouns(*texts)


WORDS = st.sampled_from(("army", "rebels", "storms", "storm", "kills", "Mali", "police", "denies", "ten"))


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_it_stays_a_tree(texts: list[str]) -> None:
    """One root, no circles, and every word where it was."""
    found = with_headline_verb(nouns(*texts), ENGLISH)
    assert [token.text for token in found] == texts
    assert sum(token.head == i for i, token in enumerate(found)) == 1
    for i in range(len(found)):
        steps, word = 0, i
        while found[word].head != word and steps <= len(found):
            word, steps = found[word].head, steps + 1
        assert steps <= len(found)
