"""A main verb that the parser took for a participle becomes the root again."""

from vedette.syntax.parser import Token
from vedette.syntax.repairs import with_main_verb


def token(start: int, text: str, pos: str, dep: str, head: int, morph: str = "") -> Token:
    return Token(start=start, text=text, lemma=text.lower(), pos=pos, dep=dep, head=head, morph=morph)


PARTICIPLE = "Tense=Past|VerbForm=Part"


def tokens(verb_morph: str = PARTICIPLE, last: str = ".") -> tuple[Token, ...]:
    """The envoys called on countries now."""
    return (
        token(0, "The", "DET", "det", 1),
        token(4, "envoys", "NOUN", "ROOT", 1),
        token(11, "called", "VERB", "acl", 1, verb_morph),
        token(18, "on", "ADP", "case", 4),
        token(21, "countries", "NOUN", "obl", 2),
        token(30, last, "PUNCT", "punct", 1),
    )


def test_the_participle_becomes_the_root() -> None:
    found = with_main_verb(tokens())
    assert [t.dep for t in found] == ["det", "nsubj", "ROOT", "case", "obl", "punct"]
    assert found[1].head == 2
    assert "VerbForm=Fin" in found[2].morph


def test_a_caption_without_full_stop_stays() -> None:
    assert with_main_verb(tokens(last="now")) == tokens(last="now")


def test_a_sentence_with_a_finite_verb_stays() -> None:
    finite = tokens("Tense=Past|VerbForm=Fin")
    assert with_main_verb(finite[:2] + (token(11, "called", "VERB", "ROOT", 2, "VerbForm=Fin"),) + finite[3:])[2].dep == "ROOT"
