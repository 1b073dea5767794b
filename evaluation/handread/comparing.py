"""Two readings of one report, claim by claim: the annotator's and the reader's, or two annotators'."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from evaluation.handread.notes import Annotated, Note, Trap
from evaluation.pairing import paired


class Compared(Struct, frozen=True, kw_only=True):
    """`right` pairs have a shared trigger, kind and type; `mistyped` ones share the trigger alone.

    `invented` is found where nothing was noted, `doubled` where another found claim stands for the
    note already. `missed` was required and not found. `trapped` is found where a trap stands.
    """

    report: Annotated
    found: tuple[Note, ...]
    right: tuple[tuple[Note, Note], ...]
    mistyped: tuple[tuple[Note, Note], ...]
    invented: tuple[Note, ...]
    doubled: tuple[Note, ...]
    missed: tuple[Note, ...]
    trapped: tuple[tuple[Trap, Note], ...]


def compare(report: Annotated, found: Sequence[Note]) -> Compared:
    """Each note is paired with at most one found claim: of the same type first, then by shared letters."""
    wanted = report.claims
    same = paired(wanted, found, _same_claim, 1.0)
    rest = [i for i in range(len(wanted)) if i not in {i for i, _ in same}]
    left = [j for j in range(len(found)) if j not in {j for _, j in same}]
    other = [
        (rest[a], left[b])
        for a, b in paired([wanted[i] for i in rest], [found[j] for j in left], _shared, 1.0)
    ]
    unpaired = [found[j] for j in left if j not in {j for _, j in other}]
    doubled = [note for note in unpaired if any(_shared(one, note) for one in wanted)]
    paired_off = {i for i, _ in same}
    return Compared(
        report=report,
        found=tuple(found),
        right=tuple((wanted[i], found[j]) for i, j in same),
        mistyped=tuple((wanted[i], found[j]) for i, j in other),
        invented=tuple(note for note in unpaired if note not in doubled),
        doubled=tuple(doubled),
        missed=tuple(n for i, n in enumerate(wanted) if i not in paired_off and not n.optional),
        trapped=tuple((trap, note) for trap in report.never for note in found if is_trapped(trap, note)),
    )


def is_trapped(trap: Trap, note: Note) -> bool:
    """Whether a claim begins in the trap's words; a bare STATEMENT is caught only by a trap that names it."""
    if not trap.near.start <= note.trigger.start < trap.near.end:
        return False
    if trap.wrong is None:
        return note.type != "STATEMENT"
    return trap.wrong in (note.type, note.mode, note.kind, note.polarity, note.modality, note.stance)


def _same_claim(one: Note, other: Note) -> float:
    alike = (one.kind, one.type) == (other.kind, other.type)
    return _shared(one, other) if alike or _announces(one, other) or _announces(other, one) else 0.0


def _announces(verbal: Note, act: Note) -> bool:
    """PLOVER's manual makes a future act AGREE or THREATEN about it: the same as the act, planned."""
    is_promise = verbal.type in ("AGREE", "THREATEN") and verbal.about is not None
    return is_promise and verbal.about == act.type and act.modality == "planned"


def _shared(one: Note, other: Note) -> float:
    """Characters that both triggers hold."""
    start, end = max(one.trigger.start, other.trigger.start), min(one.trigger.end, other.trigger.end)
    return float(max(0, end - start))
