"""Event types and actors' countries on coded sentences, beside a majority class and a look-up of lemmas."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from evaluation.board import Board
from evaluation.engine import read_text
from evaluation.intervals import f1, precision, ratio, recall
from evaluation.outcome import Outcome
from evaluation.task import Part, Task
from evaluation.tasks.coded import Coded, Coding, country, gsr, petrarch
from evaluation.tasks.lookup import looked_up
from vedette.model import Actor, Claim

SETUP = (
    "every sentence read alone as a report; a claim's type against the coded one, at most one claim for"
    " a coding; source and target are right when an actor or recipient has the coded country; STATEMENT"
    " counts only where the gold codes it; majority: the commonest type of the same gold; lemmas: the "
    "first type that our frames list for any lemma of the sentence, its first two countries as source "
    "and target"
)


class Answer(Struct, frozen=True):
    """What some method says of one sentence, best first, beside what was coded."""

    gold: Coded
    given: tuple[tuple[str, frozenset[str], frozenset[str]], ...]


def _measured(data: str, coded: Callable[[Path | None], Iterator[Coded]]) -> Part:
    return Part(data, lambda folder: _outcome(data, tuple(coded(folder))))


def _outcome(data: str, gold: Sequence[Coded]) -> Outcome:
    states = any(c.type == "STATEMENT" for g in gold for c in g.codings)
    ours = [Answer(g, tuple(_claims(g, states=states))) for g in gold]
    lemmas = [Answer(g, looked_up(g.text)) for g in gold]
    commonest = Counter(c.type for g in gold for c in g.codings).most_common(1)
    majority = [Answer(g, tuple((name, frozenset(), frozenset()) for name, _ in commonest)) for g in gold]
    size = f"{len(gold)} sentences, {sum(len(g.codings) for g in gold)} events"
    others = {"majority": majority, "lemmas": lemmas}
    board, parties = Board(size, ours, others), Board(size, ours, {"lemmas": lemmas})
    calm = [a for a in ours if not a.gold.codings]
    idle = {name: [a for a in answers if not a.gold.codings] for name, answers in others.items()}
    return Outcome(
        task="events",
        data=data,
        setup=SETUP,
        figures=(
            board.figure("type among the claims", _among, ratio),
            board.figure("type of the first claim", _first, ratio),
            board.figure("type, precision", _types, precision),
            board.figure("type, recall", _types, recall),
            board.figure("type, F1", _types, f1),
            parties.figure("source country of those", lambda a: _countries(a, 1), ratio),
            parties.figure("target country of those", lambda a: _countries(a, 2), ratio),
            parties.figure("type, source and target, F1", _whole, f1),
            Board(f"{len(calm)} sentences", calm, idle).figure(
                "events read in sentences without any", lambda a: (len(a.given), 1), ratio, unit="a sentence"
            ),
        ),
        worst=tuple(_worst(ours)),
    )


def _claims(gold: Coded, *, states: bool) -> Iterator[tuple[str, frozenset[str], frozenset[str]]]:
    reading = read_text(gold.text, published=gold.published)
    claims: Sequence[Claim] = reading.claims if reading else ()
    for claim in sorted(claims, key=lambda c: -c.rank):
        if claim.event_type is not None and (states or claim.event_type != "STATEMENT"):
            yield claim.event_type, _named(claim.actors), _named(claim.recipients)


def _named(actors: Sequence[Actor]) -> frozenset[str]:
    """The countries of codes such as `DZA MIL`; the UN and the EU are international bodies (IGO) besides."""
    found = {code[:3] for actor in actors for code in actor.codes if country(code)}
    return frozenset(found | ({"IGO"} if found & {"UNO", "EUR"} else set()))


def _among(answer: Answer) -> tuple[float, ...]:
    return sum(m is not None for _, m in _matched(answer)), len(answer.gold.codings)


def _first(answer: Answer) -> tuple[float, ...]:
    right = bool(answer.given) and answer.given[0][0] in {c.type for c in answer.gold.codings}
    return right, bool(answer.gold.codings)


def _types(answer: Answer) -> tuple[float, ...]:
    return _among(answer)[0], len(answer.given), len(answer.gold.codings)


def _countries(answer: Answer, place: int) -> tuple[float, ...]:
    pairs = [(c.source if place == 1 else c.target, m) for c, m in _matched(answer) if m is not None]
    asked = [(wanted, m) for wanted, m in pairs if wanted is not None]
    return sum(wanted in m[place] for wanted, m in asked), len(asked)


def _whole(answer: Answer) -> tuple[float, ...]:
    right = sum(m is not None and _holds(coding, m) for coding, m in _matched(answer))
    return right, len(answer.given), len(answer.gold.codings)


def _matched(
    answer: Answer,
) -> Iterator[tuple[Coding, tuple[str, frozenset[str], frozenset[str]] | None]]:
    """Each coding with a claim of its type, one that has its countries too where there is one."""
    left = list(answer.given)
    for coding in answer.gold.codings:
        same = sorted((g for g in left if g[0] == coding.type), key=lambda g: not _holds(coding, g))
        if same:
            left.remove(same[0])
        yield coding, same[0] if same else None


def _holds(coding: Coding, given: tuple[str, frozenset[str], frozenset[str]]) -> bool:
    sides = ((coding.source, given[1]), (coding.target, given[2]))
    return all(wanted is None or wanted in found for wanted, found in sides)


def _worst(answers: Sequence[Answer]) -> Iterator[str]:
    """Wrong types first, then missed ones, then wrong parties."""
    for rank in range(3):
        for answer in answers:
            missing = [c for c, m in _matched(answer) if m is None]
            wrong = [c for c, m in _matched(answer) if m is not None and not _holds(c, m)]
            place = 0 if missing and answer.given else 1 if missing else 2 if wrong else None
            if place == rank:
                wanted = ", ".join(f"{c.type} {c.source or '-'}>{c.target or '-'}" for c in missing or wrong)
                found = ", ".join(f"{t} {_joined(s)}>{_joined(r)}" for t, s, r in answer.given) or "nothing"
                yield f"{answer.gold.id}: coded {wanted}; read {found}: {answer.gold.text}"


def _joined(countries: frozenset[str]) -> str:
    return "/".join(sorted(countries)) or "-"


EVENTS = Task(
    "events",
    "Which of PLOVER's types is it, and whose countries act on whose?",
    (_measured("plover_gsr_visible", gsr), _measured("petrarch2_validation", petrarch)),
)
