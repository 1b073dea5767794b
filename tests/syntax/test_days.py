"""Nothing hangs from the name of a day but its date, and the parse stays a tree."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from vedette.syntax.days import with_days
from vedette.syntax.language import language
from vedette.syntax.parser import Token
from vedette.syntax.trees import is_tree

FRENCH = language("fr")


def token(start: int, text: str, pos: str, dep: str, head: int, morph: str = "") -> Token:
    return Token(start=start, text=text, lemma=text.lower(), pos=pos, dep=dep, head=head, morph=morph)


MISREAD = (
    token(0, "attaque", "NOUN", "nsubj", 2),
    token(8, "menée", "VERB", "acl", 0),
    token(14, "mardi", "NOUN", "ROOT", 2),
    token(20, "contre", "ADP", "case", 4),
    token(27, "Gao", "PROPN", "nmod", 2),
    token(31, "continue", "VERB", "advcl", 2, "VerbForm=Fin"),
)
"""Attaque menée mardi contre Gao continue, with the day as main clause."""


def test_the_verb_becomes_the_root_and_the_phrase_hangs_from_the_participle() -> None:
    found = with_days(MISREAD, FRENCH)
    assert [t.head for t in found] == [5, 0, 1, 4, 1, 5]
    assert [t.dep for t in found] == ["nsubj", "acl", "obl", "case", "obl", "ROOT"]


def test_what_belongs_to_the_date_stays() -> None:
    """Tué mardi de Pâques."""
    date = (
        token(0, "tué", "VERB", "ROOT", 0),
        token(4, "mardi", "NOUN", "obl", 0),
        token(10, "de", "ADP", "case", 3),
        token(13, "Pâques", "PROPN", "nmod", 1),
    )
    assert with_days(date, FRENCH) == date


@given(st.lists(st.integers(0, 5), min_size=6, max_size=6))
def test_a_tree_stays_a_tree(heads: list[int]) -> None:
    changed = tuple(msgspec.structs.replace(t, head=h) for t, h in zip(MISREAD, heads, strict=True))
    assert is_tree(with_days(changed, FRENCH)) or not is_tree(changed)
