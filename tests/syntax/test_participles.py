"""Participles behind their noun that the parser took for adjectives."""

import pytest

from vedette.syntax.language import language
from vedette.syntax.parser import Token
from vedette.syntax.participles import with_participle


@pytest.mark.parametrize(
    ("text", "dep", "head", "lemma"),
    [
        ("tués", "amod", 0, "tuer"),  # "soldats tués"
        ("tuées", "amod", 0, "tuer"),
        ("grands", "amod", 0, None),  # no participle of ours
        ("tués", "amod", 2, None),  # before its noun
        ("tués", "ROOT", 0, None),
    ],
)
def test_only_behind_a_noun(text: str, dep: str, head: int, lemma: str | None) -> None:
    token = Token(start=0, text=text, lemma=text, pos="ADJ", dep=dep, head=head, morph="")
    found = with_participle(token, 1, language("fr"))
    assert found == token if lemma is None else (found.pos, found.lemma, found.dep) == ("VERB", lemma, "acl")
