"""The annotated sentences load, are sealed by their text alone, and are compared claim by claim."""

from pathlib import Path

import pytest

from evaluation.errors import AnnotationError
from evaluation.handread.notes import Annotated
from evaluation.sentences import library
from evaluation.sentences.library import is_sealed, sentences
from evaluation.tasks.sentences import _compared, _worst


@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_sentence_is_open_or_sealed(language: str) -> None:
    shown, hidden = (sentences(language, sealed=sealed) for sealed in (False, True))
    assert len(shown) > len(hidden) > 100
    assert not {s.text for s in shown} & {s.text for s in hidden}
    assert all(is_sealed(s.text) for s in hidden)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_silent_sentences_are_traps(language: str) -> None:
    for sealed in (False, True):
        for one in sentences(language, sealed=sealed):
            assert bool(one.never) == (not [note for note in one.claims if not note.optional])


WRONG = {
    "a trigger that is not there": (
        '- {text: "The army left.", claims: [{type: RETREAT, trigger: went}]}',
        "must stand once",
    ),
    "a trigger that is there twice": (
        '- {text: "He went and went.", claims: [{type: RETREAT, trigger: went}]}',
        "must stand once",
    ),
    "a mode of another type": (
        '- {text: "The army left.", claims: [{type: RETREAT, trigger: left, mode: aerial}]}',
        "no mode",
    ),
    "an unknown type": ('- {text: "The army left.", claims: [{type: WAR, trigger: left}]}', "WAR"),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_named(what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written, reason = WRONG[what]
    (tmp_path / "en-made.yaml").write_text(written, encoding="utf-8")
    monkeypatch.setattr(library, "HERE", tmp_path)
    with pytest.raises(AnnotationError, match=reason):
        sentences("en", sealed=False), sentences("en", sealed=True)


def annotated(text: str) -> Annotated:
    return Annotated(
        name="made", text=text, language="en", published=None, outlet=None, gold=None, claims=(), never=()
    )


def test_what_nobody_noted_is_invented_and_told() -> None:
    (found,) = _compared([annotated("Rebels attacked the village near Kidal.")])
    assert [note.type for note in found.invented] == ["ASSAULT"]
    assert list(_worst([found])) == ["invented ASSAULT: made: Rebels [attacked] the village near Kidal."]
