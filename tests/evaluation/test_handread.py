"""The hand-read set is in order, and its comparison says what it should."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from msgspec.structs import replace

from evaluation.engine import document
from evaluation.errors import AnnotationError
from evaluation.handread.__main__ import main
from evaluation.handread.comparing import compare
from evaluation.handread.library import HERE, reports, sealed
from evaluation.handread.notes import Annotated, CountNote, Note, TimeNote
from evaluation.handread.reading import read_annotation
from evaluation.handread.scoring import figures
from evaluation.handread.standoff import stand_off
from evaluation.handread.why import Diagnosis
from vedette.model import Span

FILES = sorted((HERE / "notes").glob("*.yaml")) + sorted((HERE / "second").glob("*.yaml"))
WRITTEN = reports(None)
BUNDLED = reports(None, notes="bundled")


def written_as(report: str, claims: str, folder: Path) -> Path:
    (folder / "r.txt").write_text(
        "Army leaves Ghat\n\nThe army left Ghat. The army fired on Monday.", "utf-8"
    )
    path = folder / "r.yaml"
    path.write_text(f"report: {report}\nlanguage: en\nclaims: {claims}\n", encoding="utf-8")
    return path


def test_the_set_is_as_large_as_it_says() -> None:
    names = {path.stem for path in FILES if path.parent.name == "notes"}
    stand_off_files = [p for p in FILES if "gold:" in p.read_text("utf-8")]
    assert len(names) >= 40
    assert len(WRITTEN) >= 20 and len({p.stem for p in stand_off_files}) >= 20
    assert sealed() <= names
    assert abs(len(sealed()) - len(names) / 3) <= 1
    assert {r.language for r in WRITTEN} == {"en", "fr"}


def test_every_text_is_annotated() -> None:
    assert {p.stem for p in (HERE / "texts").glob("*.txt")} == {report.name for report in WRITTEN}


@pytest.mark.parametrize("report", WRITTEN, ids=lambda r: r.name)
def test_every_text_says_that_it_is_illustrative(report: Annotated) -> None:
    marks = {"en": "[Illustrative report: fiction]", "fr": "[Texte illustratif : fiction]"}
    assert report.text.splitlines()[-1] == marks[report.language]


@pytest.mark.parametrize("path", [p for p in FILES if "gold:" in p.read_text("utf-8")], ids=lambda p: p.stem)
def test_no_words_of_a_foreign_text_are_kept(path: Path) -> None:
    """Offsets and the field's own codes only; `why` is the annotator's."""
    plain = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    assert set(plain["report"]) == {"gold", "id", "sha256"}
    for note in plain["claims"]:
        for name in ("trigger", "actors", "recipients", "chain"):
            assert all(c.isdigit() or c in "[], '" for c in str(note.get(name, [])))
        for inner in (*note.get("places", []), *note.get("counts", []), *filter(None, [note.get("time")])):
            assert all(c.isdigit() or c in "[], '" for c in str(inner["at"]))
    assert all(
        set(trap) <= {"near", "is", "why"} and isinstance(trap["near"], list) for trap in plain["never"]
    )


@pytest.mark.parametrize("report", WRITTEN + BUNDLED, ids=lambda r: r.name)
def test_a_report_agrees_with_itself(report: Annotated) -> None:
    found = compare(report, report.claims)
    assert [a == b for a, b in found.right] == [True] * len(report.claims)
    assert not (found.missed or found.invented or found.doubled or found.mistyped)


@pytest.mark.parametrize("report", WRITTEN[:4], ids=lambda r: r.name)
def test_order_of_what_is_found_changes_nothing(report: Annotated) -> None:
    one, other = compare(report, report.claims[1:]), compare(report, report.claims[1:][::-1])
    assert set(one.right) == set(other.right)
    assert one.missed == other.missed


@pytest.mark.parametrize("report", WRITTEN + BUNDLED, ids=lambda r: r.name)
def test_offsets_say_the_same_as_words(report: Annotated, tmp_path: Path) -> None:
    path = tmp_path / f"{report.name}.yaml"
    path.write_text(stand_off(report, gold="g", document="1"), encoding="utf-8")
    again = read_annotation(path, {"g": {"1": report.text}})
    assert again == replace(report, gold="g", bundled=None)


def test_a_changed_text_is_not_scored(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_text(stand_off(WRITTEN[0], gold="g", document="1"), encoding="utf-8")
    with pytest.raises(AnnotationError, match="holds no 1 with the text annotated"):
        read_annotation(path, {"g": {"1": WRITTEN[0].text + " "}})
    assert read_annotation(path, {}) is None  # without the gold there is nothing to say


@pytest.mark.parametrize(
    ("claims", "said"),
    [
        ("[{trigger: fled, type: RETREAT}]", "'fled' stands 0 times"),
        ("[{trigger: Ghat, type: RETREAT}]", "'Ghat' stands 2 times"),
        ("[{trigger: left, type: RETREAT, actors: [navy]}]", "'navy' is not in the text"),
        ("[{trigger: left @ army fired, type: RETREAT}]", "'left' is not in 'army fired'"),
        ("[{trigger: left}]", "an event needs a `type`"),
        ("[{trigger: left, type: RETREAT, mode: aerial}]", "RETREAT has no mode 'aerial'"),
        ("[{trigger: left, type: FLED}]", "Invalid enum value 'FLED'"),
        ("[{trigger: left, type: RETREAT, actor: [army]}]", "unknown field `actor`"),
        ("[{trigger: [5, 3], type: RETREAT}]", "are no offsets"),
        ("[{trigger: left, type: RETREAT", "r.yaml"),  # broken YAML
    ],
)
def test_a_slip_of_the_annotator_is_named(claims: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match=r"r\.yaml") as error:
        read_annotation(written_as("{text: r.txt}", claims, tmp_path), {}, tmp_path)
    assert said in str(error.value)


def test_words_are_sought_near_the_trigger(tmp_path: Path) -> None:
    claims = "[{trigger: fired, type: ASSAULT, actors: [The army], time: {at: on Monday}}]"
    report = read_annotation(written_as("{text: r.txt}", claims, tmp_path), {}, tmp_path)
    assert report is not None
    (phrase,) = report.claims[0].actors
    assert phrase[0].start == report.text.index("The army fired")


def test_the_tools_say_fine_and_what_is_not(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = written_as("{text: r.txt}", "[{trigger: left, type: RETREAT}]", tmp_path)
    assert main(["check", str(good), "--texts", str(tmp_path)]) == 0
    assert main(["stand-off", str(good), "g", "7", "--texts", str(tmp_path)]) == 0
    printed = capsys.readouterr().out
    assert "r.yaml: fine: 1 claims" in printed
    assert "{trigger: [27, 31], type: RETREAT}" in printed
    bad = written_as("{text: r.txt}", "[{trigger: gone, type: RETREAT}]", tmp_path)
    assert main(["check", str(bad), str(tmp_path / "absent.yaml"), "--texts", str(tmp_path)]) == 1


TEXT = "Rebels attacked Kidal on Monday, killing two soldiers. They will visit Gao."
ATTACK = Note(trigger=Span(start=7, end=15), type="ASSAULT", actors=((Span(start=0, end=6),),))
BARE = Note(trigger=ATTACK.trigger, type="ASSAULT")
KILL = Note(trigger=Span(start=33, end=40), type="ASSAULT")
VISIT = Note(trigger=Span(start=65, end=70), type="CONSULT", modality="planned")
MADE = Annotated(
    name="made", text=TEXT, language="en", published=None, outlet=None, gold=None,
    claims=(ATTACK, KILL, VISIT), never=(),
)  # fmt: skip


def scored(*found: Note) -> dict[str, float | None]:
    return {figure.name: figure.ours.value for figure in figures([compare(MADE, found)])}


def test_what_is_not_noted_is_invented() -> None:
    invented = Note(trigger=Span(start=41, end=44), type="AID")
    values = scored(ATTACK, KILL, VISIT, invented)
    assert values["invented events a report"] == 1
    assert values["events, precision"] == 0.75
    assert values["events, recall"] == 1


def test_another_type_is_mistyped_not_invented() -> None:
    values = scored(replace(ATTACK, type="COERCE"), KILL, VISIT)
    assert values["mistyped claims a report"] == 1
    assert values["invented events a report"] == 0
    assert values["events, recall"] == pytest.approx(2 / 3)


def test_a_claim_found_twice_counts_once() -> None:
    found = compare(MADE, [ATTACK, replace(ATTACK, mode="firearms")])
    assert len(found.right) == len(found.doubled) == 1


def test_an_optional_claim_is_right_both_ways() -> None:
    report = replace(MADE, claims=(ATTACK, replace(KILL, optional=True)))
    for found in ([ATTACK], [ATTACK, KILL]):
        values = {f.name: f.ours.value for f in figures([compare(report, found)])}
        assert values["events, precision"] == values["events, recall"] == 1


def test_counts_are_paired_by_what_they_count() -> None:
    dead, hurt = (
        CountNote(phrase=(), measure=m, low=n, high=n) for m, n in (("fatalities", 1), ("injured", 2))
    )
    report = replace(MADE, claims=(replace(ATTACK, counts=(dead, hurt)),))
    values = {
        f.name: f.ours.value for f in figures([compare(report, [replace(ATTACK, counts=(hurt, dead))])])
    }
    assert values["counts, recall"] == values["counts, precision"] == 1


def test_a_threat_about_nothing_is_no_untyped_plan() -> None:
    threat = replace(VISIT, type="THREATEN", modality="actual")
    plan = replace(VISIT, kind="assessment", type=None)
    assert compare(replace(MADE, claims=(threat,)), [plan]).right == ()


def test_a_planned_act_is_the_same_as_agreeing_to_it() -> None:
    agree = replace(VISIT, type="AGREE", about="CONSULT", modality="actual")
    assert compare(MADE, [agree]).right == ((VISIT, agree),)
    assert compare(MADE, [replace(agree, about="AID")]).right == ()


@pytest.mark.parametrize(
    ("field", "wanted", "found", "name", "value"),
    [
        ("actors", ((Span(start=0, end=6),),), (), "actors, recall", 0.0),
        ("actors", (), ((Span(start=0, end=6),),), "actors, precision", 0.0),
        ("recipients", ((Span(start=41, end=53),),), ((Span(start=45, end=53),),), "recipients, recall", 1.0),
        ("polarity", "negated", "affirmed", "polarity, F1", 0.0),
        ("mode", "drone", "drone", "mode, F1", 1.0),
        ("time", TimeNote(phrase=(Span(start=22, end=31),), edtf="2012-05-07"),
         TimeNote(phrase=(Span(start=25, end=31),), edtf="2012-05-14"), "time value, F1", 0.0),
        ("counts", (CountNote(phrase=(Span(start=41, end=53),), measure="fatalities", low=2, high=2),),
         (CountNote(phrase=(Span(start=41, end=53),), measure="injured", low=2, high=2),), "counts, recall", 0.0),
        ("chain", ((Span(start=0, end=6),), (Span(start=45, end=53),)),
         ((Span(start=0, end=6),),), "whole chain, F1", 0.0),
    ],
)  # fmt: skip
def test_fields_of_right_claims(field: str, wanted: object, found: object, name: str, value: float) -> None:
    report = replace(MADE, claims=(replace(BARE, **{field: wanted}),))
    reader = replace(BARE, **{field: found})
    assert {f.name: f.ours.value for f in figures([compare(report, [reader])])}[name] == value


@pytest.mark.parametrize(
    ("words", "kind", "said"),
    [
        ("attacked", "ASSAULT", "ASSAULT/"),
        ("attacked", "AID", "no AID frame lists it (VERB root, active: "),
    ],
)
def test_why_a_claim_was_missed(words: str, kind: str, said: str) -> None:
    text = "Rebels attacked Kidal on Monday."
    made = document(text)
    assert made is not None
    start = text.index(words)
    note = Note(trigger=Span(start=start, end=start + len(words)), type=kind)  # type: ignore[arg-type]
    assert Diagnosis(made).why(note).startswith(said)
