"""What a number written out counts comes above it, and the parse stays a tree."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from vedette.syntax.infinitives import with_infinitives
from vedette.syntax.language import language
from vedette.syntax.number_words import with_counted
from vedette.syntax.parser import Token
from vedette.syntax.trees import is_tree


def token(start: int, text: str, pos: str, dep: str, head: int, morph: str = "") -> Token:
    return Token(start=start, text=text, lemma=text.lower(), pos=pos, dep=dep, head=head, morph=morph)


COUNTED = (
    token(0, "Deux", "NUM", "nummod", 1),
    token(5, "cents", "NOUN", "nsubj", 3),
    token(11, "soldats", "ADJ", "amod", 1),
    token(19, "avancent", "VERB", "ROOT", 3, "VerbForm=Fin"),
)


def test_the_counted_takes_the_place_of_its_number() -> None:
    found = with_counted(COUNTED, language("fr"))
    assert [(t.dep, t.head) for t in found] == [("nummod", 1), ("nummod", 2), ("nsubj", 3), ("ROOT", 3)]
    assert found[2].pos == "NOUN"


def test_a_noun_that_is_no_number_keeps_its_adjective() -> None:
    plain = (*COUNTED[:1], msgspec.structs.replace(COUNTED[1], text="chars"), *COUNTED[2:])
    assert with_counted(plain, language("fr")) == plain


@given(st.lists(st.integers(0, 3), min_size=4, max_size=4))
def test_a_tree_stays_a_tree(heads: list[int]) -> None:
    changed = tuple(msgspec.structs.replace(t, head=h) for t, h in zip(COUNTED, heads, strict=True))
    assert is_tree(with_counted(changed, language("fr"))) or not is_tree(changed)


OFFERED = (
    token(0, "Egypt", "PROPN", "nsubj", 1),
    token(6, "offered", "VERB", "ROOT", 1, "VerbForm=Fin"),
    token(14, "to", "ADP", "case", 3),
    token(17, "mediate", "VERB", "obl", 1),
)


def test_a_verb_behind_to_is_an_infinitive() -> None:
    found = with_infinitives(OFFERED, language("en"))
    assert (found[3].dep, found[3].morph, found[2].dep) == ("xcomp", "VerbForm=Inf", "mark")


def test_a_noun_behind_to_stays_one() -> None:
    noun = (*OFFERED[:3], msgspec.structs.replace(OFFERED[3], text="Chad", pos="PROPN"))
    assert with_infinitives(noun, language("en")) == noun
