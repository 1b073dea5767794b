"""The bundled reports are marked as fiction, and the notes of what they claim fit their words."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

FOLDER = Path(__file__).parents[2] / "src" / "vedette" / "resources" / "demo"
REPORTS = sorted(path for path in FOLDER.iterdir() if path.suffix in {".html", ".txt", ".jsonl"})
NOTES = Path(__file__).parents[2] / "evaluation" / "handread" / "bundled"
NOTED: dict[str, Any] = {
    notes["report"]["bundled"]: notes
    for notes in (yaml.safe_load(path.read_text("utf-8")) for path in sorted(NOTES.glob("*.yaml")))
}
SET_ASIDE = {"15-vide.txt", "16-nota-en-espanol.txt"}
NEVERS = [(name, never["near"]) for name, notes in NOTED.items() for never in notes["never"]]


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
    noted = {name.partition("#")[0] for name in NOTED} | SET_ASIDE
    assert {path.name for path in REPORTS} == noted
    assert len(NOTED) >= 14


@pytest.mark.parametrize(("name", "near"), NEVERS)
def test_words_that_must_carry_no_claim_stand_in_the_report(name: str, near: str) -> None:
    """In the page as published: the furniture among them is gone from the text."""
    assert words(name).count(near) == 1
