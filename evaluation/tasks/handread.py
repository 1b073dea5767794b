"""The reader against the hand-read set: invented claims first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from evaluation.engine import document, read_document
from evaluation.errors import AnnotationError, GoldAbsentError
from evaluation.halves import OPEN, SEALED
from evaluation.handread.agreement import agreement
from evaluation.handread.claimed import noted
from evaluation.handread.comparing import Compared, compare
from evaluation.handread.fields import SETS, VALUES, field_counts
from evaluation.handread.library import reports, sealed
from evaluation.handread.notes import Annotated, Note, Phrase
from evaluation.handread.scoring import figures, is_event
from evaluation.handread.why import Diagnosis
from evaluation.outcome import Outcome
from evaluation.task import Part, Task
from vedette.model import Document

INVENTED = "{}; invented: found where nothing is noted"

BUNDLED = "the reports of the demo, read while the reader was built: they guard, they do not measure"


def read(report: Annotated) -> Compared:
    """The reader's claims beside the annotator's. Raises AnnotationError where the text is not read."""
    return compare(report, noted(read_document(_document(report)).claims))


def _document(report: Annotated) -> Document:
    made = report.bundled or document(
        report.text, language=report.language, published=report.published, outlet=report.outlet
    )
    if made is None or made.text != report.text:
        raise AnnotationError(f"{report.name}: the text was set aside")
    return made


def _part(name: str, chosen: Callable[[Annotated], bool], *, is_sealed: bool, on_gold: bool = False) -> Part:
    """Only what lies over gold looks at the gold: the rest does not depend on it."""
    return Part(name, lambda folder: _outcome(name, folder, chosen, is_sealed=is_sealed, on_gold=on_gold))


def _bundled(language: str) -> Part:
    name = f"bundled, {language}"

    def run(folder: Path | None) -> Outcome:
        del folder
        found = [read(r) for r in reports(None, notes="bundled") if r.language == language]
        figured, worst = figures(found), tuple(_worst(found))
        return Outcome(task="handread", data=name, setup=BUNDLED, figures=figured, worst=worst)

    return Part(name, run)


def _outcome(
    name: str, folder: Path | None, chosen: Callable[[Annotated], bool], *, is_sealed: bool, on_gold: bool
) -> Outcome:
    found = reports(folder) if on_gold else reports(None)
    wanted = [r for r in found if chosen(r) and (r.name in sealed()) is is_sealed]
    if not wanted:
        raise GoldAbsentError("the texts under these annotations are not in the folder of VEDETTE_GOLD")
    compared = [read(report) for report in wanted]
    return Outcome(
        task="handread",
        data=name,
        setup=INVENTED.format(SEALED if is_sealed else OPEN),
        figures=figures(compared),
        worst=() if is_sealed else tuple(_worst(compared)),
    )


def _worst(compared: Sequence[Compared]) -> Iterator[str]:
    """Traps and inventions first, then wrong types, missed claims, and wrong fields of right claims."""
    for c in compared:
        yield from (_line("trap", c, n) + f" ({trap.why or trap.wrong})" for trap, n in c.trapped)
    for c in compared:
        yield from (_line("invented", c, note) for note in sorted(c.invented, key=lambda n: not is_event(n)))
        yield from (_line("twice", c, note) for note in c.doubled)
    for c in compared:
        yield from (_line(f"noted {a.type or a.kind}, read", c, b) for a, b in c.mistyped)
    for c in compared:
        diagnosis = Diagnosis(_document(c.report))
        yield from (f"{_line('missed', c, note)}: {diagnosis.why(note)}" for note in c.missed)
    for c in compared:
        for wanted, found in c.right:
            wrong = [f for f in (*SETS, *VALUES) if _differs(f, wanted, found, c)]
            if wrong:
                yield _line("fields", c, found) + ": " + "; ".join(_both(f, wanted, found, c) for f in wrong)


def _differs(field: str, wanted: Note, found: Note, compared: Compared) -> bool:
    right, given, asked = field_counts(field, wanted, found, compared.report.text)
    return right < max(given, asked) and field != "whole chain"


def _both(field: str, wanted: Note, found: Note, compared: Compared) -> str:
    return f"{field} {_shown(field, found, compared)} for {_shown(field, wanted, compared)}"


def _shown(field: str, note: Note, compared: Compared) -> str:
    text = compared.report.text
    if field == "time":
        return _words(note.time.phrase, text) if note.time else "none"
    if field == "time value":
        return str(note.time.edtf) if note.time else "none"
    if field in ("places", "place country"):
        shown = [f"{_words(place.phrase, text)} {place.country}" for place in note.places]
    elif field == "counts":
        shown = [f"{_words(c.phrase, text)} {c.measure} {c.low}-{c.high}" for c in note.counts]
    elif field in SETS:
        shown = [_words(phrase, text) for phrase in getattr(note, field)]
    else:
        return str(getattr(note, field))
    return "[" + ", ".join(shown) + "]"


def _words(phrase: Phrase, text: str) -> str:
    return " | ".join(text[span.start : span.end] for span in phrase)


def _line(kind: str, compared: Compared, note: Note) -> str:
    text, start, end = compared.report.text, note.trigger.start, note.trigger.end
    before, after = " ".join(text[max(0, start - 60) : start].split()), " ".join(text[end : end + 60].split())
    return f"{kind} {note.type or note.kind}: {compared.report.name}: {before} [{text[start:end]}] {after}"


def _is_written(language: str) -> Callable[[Annotated], bool]:
    return lambda report: report.gold is None and report.language == language


HANDREAD = Task(
    "handread",
    "What would a careful reader note, and what must not be claimed?",
    (
        _part("open, written, en", _is_written("en"), is_sealed=False),
        _part("open, written, fr", _is_written("fr"), is_sealed=False),
        _part("open, real texts, en", lambda r: r.gold is not None, is_sealed=False, on_gold=True),
        _part("sealed, written, en", _is_written("en"), is_sealed=True),
        _part("sealed, written, fr", _is_written("fr"), is_sealed=True),
        _part("sealed, real texts, en", lambda r: r.gold is not None, is_sealed=True, on_gold=True),
        _bundled("en"),
        _bundled("fr"),
        Part("agreement of two annotators", agreement),
    ),
)
