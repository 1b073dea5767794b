"""A line or two in the form of each gold data set, made up here; places are real, events are not."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

_SENTENCE = "French troops attacked a rebel base near Kidal on 3 May 2012, the Kanem Wire reported."
_SAID = "The minister said on Friday that the army had left Ghadames. “We want peace,” he said."


def _span(text: str, words: str) -> dict[str, Any]:
    start = text.index(words)
    return {"text": words, "start": start, "end": start + len(words)}


def _stretch(text: str, words: str) -> dict[str, Any]:
    start = text.index(words)
    return {"spans": [[start, start + len(words)]], "text": words}


def _entity(text: str, words: str, kind: str) -> dict[str, Any]:
    start = text.index(words)
    return {"begin": start, "end": start + len(words), "type": kind}


def _relation(text: str, one: str, other: str) -> dict[str, Any]:
    a, b = text.index(one), text.index(other)
    return {
        "type": "FightingAgainst",
        "sourceBegin": a, "sourceEnd": a + len(one), "targetBegin": b, "targetEnd": b + len(other),
    }  # fmt: skip


GOLD: dict[str, list[dict[str, Any]]] = {
    "plover_gsr_visible": [
        {"id": "g1", "text": _SENTENCE, "event": "FIGHT", "source": [{"code": "FRA"}], "target": "rebels"}
    ],
    "petrarch2_validation": [
        {"id": "p1", "text": _SENTENCE, "date": "20120504", "events": [{"eventcode": "190", "sourcecode": "FRAMIL", "targetcode": "---REB"}]},
        {"id": "p2", "text": "It rained.", "date": "20120504", "events": [{"noevents": "True"}]},
    ],
    "polnear_dev": [
        {"doc": "d", "text": _SAID, "date": "2016-09-12", "attributions": [
            {"source": [_stretch(_SAID, "The minister")], "content": [_stretch(_SAID, "that the army had left Ghadames")]},
            {"source": [_stretch(_SAID, "he")], "content": [_stretch(_SAID, "We want peace")]},
        ]}
    ] * 2,
    "geovirus": [{"id": "1", "text": _SENTENCE, "toponyms": [{**_span(_SENTENCE, "Kidal"), "lat": 18.44, "lon": 1.41, "page": "x/Kidal"}]}],
    "lgl": [{"id": "1", "text": _SENTENCE, "date": "2012-05-04", "toponyms": [{**_span(_SENTENCE, "Kidal"), "lat": None, "lon": None}]}],
    "aquaint_timeml": [{"id": "a", "dct": "2012-05-04", "text": _SENTENCE, "timex": [{**_span(_SENTENCE, "3 May 2012"), "type": "DATE", "value": "2012-05-03"}]}],
    "uds_it_happened": [
        {"id": "u", "split": "dev", "tokens": ["They", "did", "n't", "leave", "."], "events": [{"i": 3, "token": "leave", "score": -2.5}]}
    ],
    "ecbplus_docs": [{"id": d, "topic": "1ecb", "title": "Raid on Kidal", "text": _SENTENCE} for d in ("1_1", "1_2")],
    "ecbplus_mentions": [
        {"topic": "1ecb", "kind": "event", "doc": d, "sent": 1, "chain": "c", "tokens": [2], "text": "attacked", "head": "attacked"}
        for d in ("1_1", "1_2")
    ],
    "google_ar2en": [
        {"split": split, "ar": ar, "latin": latin}
        for split, ar, latin in (("train", "كيدال", "kidal"), ("eval", "غدامس", "ghadames"), ("eval", "سبها", "sabha"))
    ],
    "re3d": [
        {"id": "R1", "text": _SENTENCE, "entities": [_entity(_SENTENCE, "French troops", "Organisation"), _entity(_SENTENCE, "a rebel base", "Location")],
         "relations": [_relation(_SENTENCE, "French troops", "a rebel base")]}
    ],
}  # fmt: skip


def write_gold(folder: Path) -> None:
    for name, rows in GOLD.items():
        lines = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / f"{name}.jsonl").write_text(lines, encoding="utf-8")
