"""What a text is about: conflict, public affairs, or anything else."""

import pytest

from vedette.lexicon.subjects import Subjects, Tally
from vedette.model import Word

SUBJECTS = Subjects(
    conflict=frozenset({"soldier", "rebels"}),
    public=frozenset({"minister"}),
    other={"sport": frozenset({"coach", "league"}), "nature": frozenset({"storm"})},
)


def words(text: str) -> list[Word]:
    return [
        Word(index=i, start=0, end=1, text=t, lemma=t.lower().rstrip("s"), pos="NOUN", dep="dep", head=0)
        for i, t in enumerate(text.split())
    ]


TEXTS = [
    ("Soldiers left", "conflict", "one word is enough in a short text"),
    ("Rebels spoke", "conflict", "a printed form counts as a lemma does"),
    ("The minister spoke", "public", "affairs of state"),
    ("Somebody spoke", "public", "a short text that tells nothing"),
    ("The coach left the league", "other", "two words of one other subject"),
    ("The coach spoke", "public", "one word of another subject may be chance in a short text"),
    ("The coach saw the storm", "public", "words of different subjects do not add up"),
    ("The minister saw the coach", "public", "ours outweigh"),
    ("talk " * 100, "other", "a long text without a word of ours"),
    ("talk " * 100 + "minister", "public", "a long text with one"),
    ("talk " * 100 + "minister coach", "public", "one word against one tells nothing"),
    ("talk " * 100 + "minister minister coach league", "other", "a tie in a long text"),
    ("talk " * 100 + "soldiers minister", "public", "one word in a hundred does not make a war"),
    ("talk " * 100 + "soldiers rebels", "conflict", "two in a hundred do"),
    (
        "talk " * 100 + "coach " * 10 + "minister " * 9 + "coach",
        "other",
        "a tie, since one word counts three times at most",
    ),
]


@pytest.mark.parametrize(("text", "subject", "why"), TEXTS, ids=[why for _, _, why in TEXTS])
def test_subject(text: str, subject: str, why: str) -> None:
    assert SUBJECTS.tally(words(text)).subject == subject, why


def test_more_words_of_conflict_never_make_a_text_less_of_one() -> None:
    rank = {"other": 0, "public": 1, "conflict": 2}
    for other in range(6):
        found = [rank[Tally(50, war, 1, other).subject] for war in range(10)]
        assert found == sorted(found)
