"""The reader against what a careful analyst found in the bundled reports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from vedette.acquire import acquire
from vedette.clean import clean_one
from vedette.data import resource
from vedette.model import Capture, Claim, Document, Reading, SetAside
from vedette.read import read_one
from vedette.resolve import Resolver

EXPECTED: dict[str, Any] = yaml.safe_load((Path(__file__).parent / "expected.yaml").read_text("utf-8"))


class Score(Struct, frozen=True, kw_only=True):
    """Counts over reports. `unlisted` leaves STATEMENTs out: what somebody says is no invention."""

    reports: int
    required: int
    found: int
    unlisted: tuple[str, ...]
    unlisted_statements: int
    missed: tuple[str, ...]
    forbidden: tuple[str, ...]
    fields: dict[str, tuple[int, int]]

    @property
    def recall(self) -> float:
        return self.found / self.required


def readings() -> dict[str, Reading]:
    """By file name; records of a JSON Lines file as `NAME#LINE`."""
    folder = Path(str(resource("demo")))
    paths = [str(p) for p in sorted(folder.iterdir()) if p.suffix in (".html", ".txt", ".jsonl")]
    resolver = Resolver.load()
    found = {}
    for capture in acquire(paths):
        document = clean_one(capture) if isinstance(capture, Capture) else capture
        if isinstance(document, Document) and isinstance(capture, Capture):
            found[Path(capture.location).name] = resolver.resolve_one(read_one(document), reader="test")
        else:
            assert isinstance(document, SetAside)
    return found


def score(found: dict[str, Reading], language: str) -> Score:
    names = [n for n in EXPECTED if n in found and found[n].document.language == language]
    required, hits, missed, unlisted, forbidden = 0, 0, [], [], []
    fields: dict[str, tuple[int, int]] = {}
    statements = 0
    for name in names:
        reading, used = found[name], set()
        for wanted in EXPECTED[name]["claims"]:
            claim = matching(wanted, reading)
            required += "optional" not in wanted
            if claim is not None:
                used.add(claim.id)
                hits += "optional" not in wanted
                compare(claim, wanted, fields)
            elif "optional" not in wanted:
                missed.append(f"{name}: {wanted['near']}")
        for claim in reading.claims:
            if claim.id not in used:
                statements += claim.event_type == "STATEMENT"
                if claim.event_type != "STATEMENT":
                    unlisted.append(f"{name}: {claim.rule}: {claim.quote}")
        forbidden += [f"{name}: {rule['near']}" for rule in EXPECTED[name]["never"] if broken(rule, reading)]
    return Score(
        reports=len(names),
        required=required,
        found=hits,
        unlisted=tuple(unlisted),
        unlisted_statements=statements,
        missed=tuple(missed),
        forbidden=tuple(forbidden),
        fields=fields,
    )


def matching(wanted: dict[str, Any], reading: Reading) -> Claim | None:
    """The claim whose trigger shares a character with the one wanted, of the same kind and type."""
    near = reading.document.text.find(wanted["near"])
    start = reading.document.text.find(wanted["trigger"], near)
    end = start + len(wanted["trigger"])
    for claim in reading.claims:
        same = claim.kind == wanted.get("kind", "event") and claim.event_type == wanted.get("type")
        if same and claim.trigger.start < end and start < claim.trigger.end:
            return claim
    return None


def compare(claim: Claim, wanted: dict[str, Any], fields: dict[str, tuple[int, int]]) -> None:
    plain = {"polarity": "affirmed", "modality": "actual", "stance": "asserts"}
    for field, default in plain.items():
        count(fields, field, getattr(claim, field) == wanted.get(field, default))
    if "optional" not in wanted:
        count(fields, "actor", bare(a.printed for a in claim.actors) == bare(wanted.get("actor", ())))
        count(
            fields,
            "recipient",
            bare(a.printed for a in claim.recipients) == bare(wanted.get("recipient", ())),
        )
        count(fields, "place", not wanted.get("place") or bool(claim.places))
        chain = [link.printed or (link.cue.printed if link.cue else "") for link in claim.attribution[1:]]
        count(fields, "chain", bare(chain) == bare(wanted.get("says", ())))


def count(fields: dict[str, tuple[int, int]], name: str, right: bool) -> None:  # noqa: FBT001
    hits, seen = fields.get(name, (0, 0))
    fields[name] = (hits + right, seen + 1)


ARTICLES = ("the ", "a ", "an ", "le ", "la ", "les ", "l’", "l'", "un ", "une ", "des ", "du ")


def bare(phrases: Any) -> list[str]:
    """Phrases without article and possessive, in one order."""
    found = []
    for printed in phrases:
        small = printed.lower().removesuffix("’s").removesuffix("'s")
        found.append(next((small.removeprefix(a) for a in ARTICLES if small.startswith(a)), small))
    return sorted(found)


def broken(rule: dict[str, Any], reading: Reading) -> bool:
    """Whether a claim stands where none may, or none of the kind that the rule names."""
    start = reading.document.text.find(rule["near"])
    if start < 0:
        return False
    end = start + len(rule["near"])
    inside = [c for c in reading.claims if start <= c.trigger.start < end]
    if "is" not in rule:
        return any(c.event_type != "STATEMENT" for c in inside)
    return any(rule["is"] in (c.event_type, c.polarity, c.modality, c.stance, c.kind) for c in inside)
