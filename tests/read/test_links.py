"""Who says what, and with how much of the text; see links.yaml."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from texts import document, marked

from vedette.model import DraftLink
from vedette.model.codes import RegionKind
from vedette.read import read_one

CASES: list[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "links.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", [marked(case) for case in CASES])
def test_links(case: dict[str, Any]) -> None:
    code = "en" if "en" in case else "fr"
    text = case[code]
    found = [shown(link, text) for link in links(text, code, case.get("region", "body"))]
    assert sorted(found, key=str) == sorted(case["links"], key=str)


def links(text: str, code: str, region: RegionKind = "body") -> tuple[DraftLink, ...]:
    return read_one(document(text, code, region)).links


def shown(link: DraftLink, text: str) -> list[str | None]:
    source = None if link.source is None else text[link.source.start : link.source.end]
    return [source, link.cue.printed, link.stance, *(text[part.start : part.end] for part in link.content)]


LONG = "The minister said that " + "the army had left the town and " * 90 + "the rebels had stayed."
NESTED = "“He said ‘they told us “the mayor said ‘we heard “the army left the town” and ran’ at night” then’ and wept,”"


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("The mayor said: “The rebels attacked the village and burned it.", {"The mayor"}),  # never closes
        (f"{NESTED} the teacher said.", {"the teacher"}),  # five deep: who speaks to the reader at least
        ("« The rebels attacked the village and burned it”, the mayor said.", {"the mayor"}),  # mixed marks
        ("“The rebels attacked the village and burned it.”", set()),  # nobody to be told
        ("“They burned the market.” It was dark. “We fled at once,” the mayor said.", {"the mayor"}),
        (LONG, {"The minister"}),  # 500 words
        ("“ ” « » ‘ ’ : , said", set()),
    ],
)
def test_bad_marks_invent_no_speaker(text: str, speakers: set[str]) -> None:
    found = {text[link.source.start : link.source.end] for link in links(text, "en") if link.source}
    assert speakers <= found
    assert found - speakers <= {"He", "they", "we", "They", "the mayor"}, "who speaks in a quotation, at most"
