"""No repair leaves heads that go round in a circle, whatever the parse before it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from vedette.syntax.language import language
from vedette.syntax.parser import Token
from vedette.syntax.prepositions import joined
from vedette.syntax.repairs import repaired
from vedette.syntax.trees import is_tree

ENGLISH, FRENCH = language("en"), language("fr")
WORDS = ("have", "bombed", "targets", "reports", "that", "près", "de", "Homs", ".")
RELATIONS = ("nsubj", "aux", "amod", "acl", "compound", "obj", "mark", "case", "punct")
FORMS = ("", "VerbForm=Fin", "Tense=Past|VerbForm=Part")
KINDS = ("NOUN", "VERB", "AUX", "ADP", "SCONJ", "PUNCT")
ROWS = st.tuples(
    st.sampled_from(WORDS), st.sampled_from(KINDS), st.sampled_from(RELATIONS), st.sampled_from(FORMS)
)


def token(start: int, head: int, row: tuple[str, str, str, str]) -> Token:
    text, pos, dep, morph = row
    return Token(start=start, text=text, lemma=text, pos=pos, dep=dep, head=head, morph=morph)


@st.composite
def trees(draw: st.DrawFn) -> tuple[Token, ...]:
    """Tokens in any order, each below one placed earlier; a full stop ends most sentences."""
    count = draw(st.integers(2, 9))
    placed = draw(st.permutations(range(count)))
    heads = {placed[0]: placed[0]}
    for rank, index in enumerate(placed[1:], start=1):
        heads[index] = placed[draw(st.integers(0, rank - 1))]
    return tuple(token(10 * index, heads[index], draw(ROWS)) for index in range(count))


@settings(max_examples=500)
@given(trees())
def test_repaired_trees_are_trees(tokens: tuple[Token, ...]) -> None:
    assert is_tree(tokens)
    assert is_tree(joined(repaired(tokens, ENGLISH), FRENCH))


def test_a_subject_above_the_object_does_not_close_a_circle() -> None:
    """Neither side made concessions: the noun hangs from "side", which would hang from its verb."""
    tokens = (
        token(0, 1, ("Neither", "DET", "det", "")),
        token(10, 1, ("side", "NOUN", "ROOT", "")),
        token(20, 3, ("made", "VERB", "amod", FORMS[2])),
        token(30, 1, ("concessions", "NOUN", "nmod", "")),
        token(40, 1, (".", "PUNCT", "punct", "")),
    )
    found = repaired(tokens, ENGLISH)
    assert [(t.dep, t.head) for t in found[1:4]] == [("nsubj", 2), ("ROOT", 2), ("obj", 2)]
    assert is_tree(found)


def test_circles_and_second_roots_are_no_trees() -> None:
    row = ("targets", "NOUN", "obj", "")
    assert not is_tree((token(0, 1, row), token(10, 0, row), token(20, 2, row)))
    assert not is_tree((token(0, 0, row), token(10, 1, row)))
