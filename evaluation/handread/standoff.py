"""Annotations as offsets: no word of a text that is not ours stays in the project."""

from __future__ import annotations

import hashlib
from typing import Any

import yaml

from evaluation.handread.notes import Annotated, Note, Phrase, Trap


def stand_off(report: Annotated, *, gold: str, document: str) -> str:
    """The annotation as YAML, every phrase as `[start, end]`, over document `document` of a gold data set."""
    digest = hashlib.sha256(report.text.encode("utf-8")).hexdigest()
    head = {
        "report": {"gold": gold, "id": document, "sha256": digest},
        "language": report.language,
        "published": report.published,
        "outlet": report.outlet,
    }
    lines = [_yaml(head).rstrip(), "claims:" if report.claims else "claims: []"]
    lines += [f"  - {_flow(_note(note))}" for note in report.claims]
    lines += ["never:" if report.never else "never: []"]
    lines += [f"  - {_flow(_trap(trap))}" for trap in report.never]
    return "\n".join(lines) + "\n"


def _note(note: Note) -> dict[str, Any]:
    """Without what is as it is when left out."""
    every: dict[str, Any] = {
        "trigger": [note.trigger.start, note.trigger.end],
        "kind": None if note.kind == "event" else note.kind,
        "type": note.type,
        "mode": note.mode,
        "about": note.about,
        "actors": [_phrase(p) for p in note.actors],
        "recipients": [_phrase(p) for p in note.recipients],
        "places": [_given({"at": _phrase(p.phrase), "country": p.country}) for p in note.places],
        "time": _given({"at": _phrase(note.time.phrase), "edtf": note.time.edtf}) if note.time else None,
        "counts": [
            _given({"at": _phrase(c.phrase) or None, "measure": c.measure, "low": c.low, "high": c.high})
            for c in note.counts
        ],
        "polarity": None if note.polarity == "affirmed" else note.polarity,
        "modality": None if note.modality == "actual" else note.modality,
        "stance": None if note.stance == "asserts" else note.stance,
        "chain": [_phrase(p) for p in note.chain],
        "optional": note.optional or None,
    }
    return _given(every)


def _trap(trap: Trap) -> dict[str, Any]:
    return _given({"near": [trap.near.start, trap.near.end], "is": trap.wrong, "why": trap.why})


def _phrase(phrase: Phrase) -> list[Any]:
    pairs = [[span.start, span.end] for span in phrase]
    return pairs[0] if len(pairs) == 1 else pairs


def _given(fields: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if value is not None and value != []}


def _flow(fields: dict[str, Any]) -> str:
    return yaml.safe_dump(
        fields, default_flow_style=True, sort_keys=False, width=10_000, allow_unicode=True
    ).strip()


def _yaml(fields: dict[str, Any]) -> str:
    return yaml.safe_dump(fields, sort_keys=False, allow_unicode=True)
