"""Clauses of plain sentences with the shipped parsers: roles are deep, whatever the voice."""

import pytest

from vedette.model import Clause, Document, Region, Sentence
from vedette.syntax import clause, parse

# language, sentence, predicate as printed, subject heads, object heads, voice
ROLES = {
    "active": ("en", "The army attacked the village.", "attacked", ["army"], ["village"], "active"),
    "passive with agent": ("en", "The village was attacked by the army.", "attacked", ["army"], ["village"], "passive"),
    "passive without": ("en", "Two soldiers were killed on Monday.", "killed", [], ["soldiers"], "passive"),
    "coordinated verb": ("en", "The rebels entered the town and killed a guard.", "killed", ["rebels"], ["guard"], "active"),
    "infinitive of subject control": ("en", "The general threatened to attack Algeria.", "attack", ["general"], ["Algeria"], "active"),
    "infinitive of object control": ("en", "The minister urged the rebels to leave the town.", "leave", ["rebels"], ["town"], "active"),
    "gerund": ("en", "By sending troops, Haftar challenged Algeria.", "sending", ["Haftar"], ["troops"], "active"),
    "relative clause": ("en", "Soldiers who attacked the base fled.", "attacked", ["Soldiers"], ["base"], "active"),
    "participle after a comma": ("en", "The advance of the army, backed by Russia, goes on.", "backed", ["Russia"], ["army"], "passive"),
    "coordination of objects": ("en", "Algeria deployed soldiers and policemen.", "deployed", ["Algeria"], ["soldiers", "policemen"], "active"),
    "French passive": ("fr", "Le village a été attaqué par l'armée.", "attaqué", ["armée"], ["village"], "passive"),
    "French reflexive": ("fr", "Les troupes se sont retirées de la ville.", "retirées", ["troupes"], [], "active"),
    "French verb with être": ("fr", "Les soldats sont entrés dans la ville.", "entrés", ["soldats"], [], "active"),
    "French infinitive": ("fr", "Le général a menacé d'attaquer l'Algérie.", "attaquer", ["général"], ["Algérie"], "active"),
}  # fmt: skip


def find(code: str, text: str, predicate: str) -> tuple[Sentence, Clause]:
    document = Document(
        id="d", article_id="d", language=code, text=text, text_sha256="", captured_at="2026-01-01T00:00:00Z",
        regions=(Region(start=0, end=len(text), kind="body", reason="test"),),
    )  # fmt: skip
    for sentence in parse(document).sentences:
        for word in sentence.words:
            if word.text == predicate:
                return sentence, clause(sentence, word)
    raise AssertionError(f"{predicate} is no word of {text}")


@pytest.mark.parametrize("name", ROLES)
def test_roles(name: str) -> None:
    code, text, predicate, subjects, objects, voice = ROLES[name]
    _, found = find(code, text, predicate)
    assert [a.phrase.head.text for a in found.in_role("subject")] == subjects
    assert [a.phrase.head.text for a in found.in_role("object")] == objects
    assert found.voice == voice


def test_what_is_inherited_says_so() -> None:
    _, found = find("en", "The general threatened to attack Algeria.", "attack")
    assert found.in_role("subject")[0].phrase.via is not None
    assert found.in_role("object")[0].phrase.via is None


# sentence, predicate, what must hold
SIGNS = {
    "negation": ("The army did not attack the town.", "attack", lambda c: c.negation[0].text == "not"),
    "future": ("The army will attack the town.", "attack", lambda c: c.tense == "future"),
    "particle": ("The army carried out the attack.", "carried", lambda c: c.lemma == "carry_out"),
    "complement": ("He said that troops left.", "left", lambda c: c.governing == "complement" and c.marker == "that"),
    "preposition": ("Troops advanced toward the border.", "advanced", lambda c: c.in_role("oblique")[0].marker == "toward"),
}  # fmt: skip


@pytest.mark.parametrize("name", SIGNS)
def test_signs(name: str) -> None:
    text, predicate, holds = SIGNS[name]
    assert holds(find("en", text, predicate)[1])


def test_spans_quote_their_text() -> None:
    text = "«\u00a0Nous partons\u00a0», a dit\n  le ministre de la Défense."
    sentence, _ = find("fr", text, "partons")
    for word in sentence.words:
        assert "".join(text[word.start : word.end].split()) == word.text.replace(" ", "")
