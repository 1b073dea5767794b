"""The bundled reports are marked as fiction, and the notes of what they claim fit their words."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any, get_args

import pytest
import yaml

from vedette.model.codes import EVENT_TYPES, MODES, Kind, Measure, Modality, Polarity, Stance

FOLDER = Path(__file__).parents[2] / "src" / "vedette" / "resources" / "demo"
REPORTS = sorted(path for path in FOLDER.iterdir() if path.suffix in {".html", ".txt", ".jsonl"})
NOTES: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "expected.yaml").read_text(encoding="utf-8"))
SET_ASIDE: dict[str, str] = NOTES.pop("set_aside")
CLAIMS = [(name, claim) for name, notes in NOTES.items() for claim in notes["claims"]]
NEVERS = [(name, never) for name, notes in NOTES.items() for never in notes["never"]]
VALUES = {
    "kind": get_args(Kind),
    "polarity": get_args(Polarity),
    "modality": get_args(Modality),
    "stance": get_args(Stance),
}


def words(name: str) -> str:
    """Everything a reader of the report sees, markup undone."""
    file, _, line = name.partition("#")
    text = (FOLDER / file).read_text(encoding="utf-8")
    if line:
        record = json.loads(text.splitlines()[int(line) - 1])
        return f"{record['title']}\n{record['text']}"
    if file.endswith(".html"):
        text = html.unescape(re.sub(r"<[^>]+>", "", text.partition("<body")[2]))
    return text


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_every_report_says_that_it_is_illustrative(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".html":
        assert '<meta name="vedette-illustrative"' in text
    elif path.suffix == ".jsonl":
        assert all(json.loads(line)["id"].startswith("illustrative-") for line in text.splitlines())
    elif text:
        assert text.splitlines()[-1] in {
            "[Illustrative report: fiction]",
            "[Texte illustratif : fiction]",
            "[Texto ilustrativo: ficción]",
        }


@pytest.mark.parametrize("path", REPORTS, ids=lambda path: path.name)
def test_no_address_of_a_report_can_exist(path: Path) -> None:
    hosts = re.findall(r"https?://([^/\"\s]+)", path.read_text(encoding="utf-8"))
    assert {host for host in hosts if not host.endswith(".example")} <= {"schema.org"}


def test_every_report_has_its_notes() -> None:
    noted = {name.partition("#")[0] for name in NOTES} | set(SET_ASIDE)
    assert {path.name for path in REPORTS} == noted
    assert len(NOTES) >= 14


@pytest.mark.parametrize(("name", "note"), [*CLAIMS, *NEVERS])
def test_words_round_a_note_stand_once_in_its_report(name: str, note: dict[str, Any]) -> None:
    body = words(name)
    assert body.count(note["near"]) == 1
    assert note.get("trigger", "") in note["near"]


@pytest.mark.parametrize(("name", "claim"), CLAIMS)
def test_notes_keep_to_the_codes_of_the_field(name: str, claim: dict[str, Any]) -> None:
    assert name
    if "type" in claim:
        assert claim["type"] in EVENT_TYPES
        assert claim.get("mode") is None or claim["mode"] in MODES[claim["type"]]
    else:
        assert claim["kind"] != "event"
    assert claim.get("content") in {None, *EVENT_TYPES}
    assert claim.get("count", ["other"])[0] in get_args(Measure)
    assert all(claim.get(field, values[0]) in values for field, values in VALUES.items())


@pytest.mark.parametrize(("name", "claim"), CLAIMS)
def test_parties_and_speakers_are_printed_in_the_report(name: str, claim: dict[str, Any]) -> None:
    body = words(name)
    printed = [one for role in ("actor", "recipient", "place", "says") for one in claim.get(role, [])]
    assert [one for one in printed if one not in body] == []
