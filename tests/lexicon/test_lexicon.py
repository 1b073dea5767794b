"""Lexicons load, say where they are wrong, and mean what they print."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from vedette.data import read_yaml
from vedette.errors import ResourceError
from vedette.lexicon import frames as frames_module
from vedette.lexicon import load_lexicon
from vedette.lexicon.frames import load_frames
from vedette.model.codes import EVENT_TYPES, MODES

LANGUAGES = ("en", "fr")


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_type_has_frames(code: str) -> None:
    found = load_frames(code)
    types = {w.frame.event_type for words in (*found.verbs.values(), *found.nouns.values()) for w in words}
    assert set(EVENT_TYPES) <= types


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_mode_of_plover_has_a_frame(code: str) -> None:
    found = load_frames(code)
    words = [w for entries in (*found.verbs.values(), *found.nouns.values()) for w in entries]
    modes = {(w.frame.event_type, w.frame.mode) for w in words}
    wanted = {(event_type, mode) for event_type, names in MODES.items() for mode in names}
    assert wanted <= modes


@pytest.mark.parametrize("code", LANGUAGES)
def test_lemmas_are_small(code: str) -> None:
    lexicon = load_lexicon(code)
    for word in (w for words in lexicon.frames.verbs.values() for w in words):
        assert word.first == word.first.lower(), word.frame.rule


@pytest.fixture
def frames_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of frames in place of the package's."""
    folder = tmp_path / "xx" / "frames"
    folder.mkdir(parents=True)
    (folder / "defaults.yaml").write_text(
        "verb: {actor: [subject]}\nnoun: {actor: [poss]}\n", encoding="utf-8"
    )
    monkeypatch.setattr("vedette.data.resource", lambda *parts: tmp_path.joinpath(*parts))
    monkeypatch.setattr(frames_module, "resource", lambda *parts: tmp_path.joinpath(*parts))
    return folder


WRONG = {
    "an unknown mode": ("type: ASSAULT\nframes: [{name: a, mode: nuclear, verbs: [nuke]}]", "ASSAULT has no mode 'nuclear'"),
    "an unknown type": ("type: WAR\nframes: []", "WAR"),
    "an unknown field": ("type: AID\nframes: [{name: a, verb_list: [help]}]", "verb_list"),
    "a relation that is none": ("kind: relation\nframes: [{name: a, relation: loves, verbs: [love]}]", "no relation 'loves'"),
    "broken YAML": ("type: [", "x.yaml"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_errors_name_file_and_entry(frames_of: Path, name: str) -> None:
    content, message = WRONG[name]
    (frames_of / "x.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(ResourceError) as raised:
        load_frames("xx")
    assert message in str(raised.value)
    assert "x.yaml" in str(raised.value)


def test_no_is_a_word() -> None:
    assert "no" in read_yaml("en", "syntax.yaml")["negations"]


def test_a_language_without_lexicon() -> None:
    with pytest.raises(ResourceError, match="resources/zz"):
        load_lexicon("zz")
