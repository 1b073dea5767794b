"""A main verb that the parser took for a participle becomes the root again."""

from vedette.syntax.language import language
from vedette.syntax.parser import Token
from vedette.syntax.repairs import repaired, with_main_verb, with_objects, with_reporting


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
    as_root = token(11, "called", "VERB", "ROOT", 2, "VerbForm=Fin")
    whole = (*finite[:2], as_root, *finite[3:])
    assert with_main_verb(whole) == whole


def test_a_noun_with_a_subject_is_its_verbs_object() -> None:
    """Aircraft have bombed targets."""
    found = with_objects(
        (
            token(0, "Aircraft", "NOUN", "nsubj", 3),
            token(9, "have", "AUX", "aux", 3, "VerbForm=Fin"),
            token(14, "bombed", "VERB", "amod", 3, PARTICIPLE),
            token(21, "targets", "NOUN", "ROOT", 3),
        )
    )
    assert [(t.dep, t.head) for t in found] == [("nsubj", 2), ("aux", 2), ("ROOT", 2), ("obj", 2)]


def test_bombed_targets_that_burn_stay() -> None:
    whole = (
        token(0, "Bombed", "VERB", "amod", 1, PARTICIPLE),
        token(7, "targets", "NOUN", "nsubj", 2),
        token(15, "burned", "VERB", "ROOT", 2, "VerbForm=Fin"),
    )
    assert with_objects(whole) == whole


def test_what_is_had_is_the_object_of_the_perfect() -> None:
    """They have bombed targets."""
    found = with_objects(
        (
            token(0, "They", "PRON", "nsubj", 1),
            token(5, "have", "VERB", "ROOT", 1, "VerbForm=Fin"),
            token(10, "bombed", "VERB", "amod", 3, PARTICIPLE),
            token(17, "targets", "NOUN", "obj", 1),
        )
    )
    assert [(t.dep, t.head) for t in found] == [("nsubj", 2), ("aux", 2), ("ROOT", 2), ("obj", 2)]


def test_an_agency_that_reports_is_the_subject() -> None:
    """The agency reports that rebels left."""
    found = with_reporting(
        (
            token(0, "The", "DET", "det", 2),
            token(4, "agency", "NOUN", "compound", 2),
            token(11, "reports", "NOUN", "ROOT", 2),
            token(19, "that", "SCONJ", "mark", 5),
            token(24, "rebels", "NOUN", "nsubj", 5),
            token(31, "left", "VERB", "acl", 2, "VerbForm=Fin"),
        )
    )
    assert [(t.dep, t.head) for t in found] == [
        ("det", 1), ("nsubj", 2), ("ROOT", 2), ("mark", 5), ("nsubj", 5), ("ccomp", 2),
    ]  # fmt: skip
    assert found[2].pos == "VERB"


def test_a_participle_that_tells_its_agent_stays() -> None:
    """Attacks led by envoys in 2013."""
    told = (
        token(0, "The", "DET", "det", 1),
        token(4, "attacks", "NOUN", "ROOT", 1),
        token(12, "led", "VERB", "acl", 1, PARTICIPLE),
        token(16, "by", "ADP", "case", 4),
        token(19, "envoys", "NOUN", "obl:agent", 2),
        token(25, ".", "PUNCT", "punct", 1),
    )
    assert with_main_verb(told) == told


def test_a_subject_alone_makes_no_verb_of_a_participle() -> None:
    """As in "this idealized vision", with "this" taken for a subject."""
    taken = (
        token(0, "This", "PRON", "nsubj", 2),
        token(5, "idealized", "VERB", "amod", 2, PARTICIPLE),
        token(15, "vision", "NOUN", "ROOT", 2),
    )
    assert with_objects(taken) == taken


def test_where_participles_do_not_look_finite_none_becomes_the_main_verb() -> None:
    assert repaired(tokens(), language("fr")) == tokens()
    assert repaired(tokens(), language("en")) == with_main_verb(tokens())
