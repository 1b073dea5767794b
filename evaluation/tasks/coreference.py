"""The same event across documents, on ECB+: what our triggers cover, and what there is to beat.

Grouping itself is not measured yet: events across documents come with reconcile.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from pathlib import Path

from msgspec import Struct

from evaluation.engine import read_text
from evaluation.grouping import b_cubed, b_cubed_f1, pairs
from evaluation.intervals import Counts, f1, of_counts, ratio
from evaluation.outcome import Figure, Interval, Outcome
from evaluation.task import Part, Task
from evaluation.tasks.ecbplus import Happening, happenings, sources
from vedette.model import Claim

SETUP = (
    "gold event mentions (sport, films, crime, disasters: much that Vedette is not for);"
    " covered: a trigger of ours shares a character with it; {left_out} mentions whose place in the "
    "text is not certain are left out; groupings are of all placed gold mentions within a topic; ours "
    "is empty until claims are grouped across documents"
)


class Topic(Struct, frozen=True):
    """The mentions of one topic with, for each, the triggers that touch it."""

    mentions: tuple[Happening, ...]
    touched: tuple[bool, ...]


def _run(folder: Path | None) -> Outcome:
    docs = sources(folder)
    placed, left_out = happenings(folder, docs)
    triggers = {doc: _triggers(docs[doc].text) for doc in sorted({h.doc for h in placed})}
    topics = list(_topics(placed, triggers))
    size = f"{len(triggers)} documents, {len(placed)} mentions, {len({h.chain for h in placed})} events"

    def grouping(
        name: str,
        row: Callable[[Sequence[Hashable], Sequence[Hashable]], tuple[float, ...]],
        of: Callable[[Counts], float | None],
    ) -> Figure:
        crude: dict[str, Callable[[Topic], Sequence[Hashable]]] = {"same lemma": _heads, "singletons": _alone}
        return Figure(
            name=name,
            size=size,
            ours=Interval(value=None),
            baselines={
                n: of_counts([row(_chains(t), how(t)) for t in topics], of).value for n, how in crude.items()
            },
        )

    return Outcome(
        task="same-event",
        data="ecbplus",
        setup=SETUP.format(left_out=left_out),
        figures=(
            Figure(
                name="mentions that a trigger covers",
                size=size,
                ours=of_counts([(sum(t.touched), len(t.touched)) for t in topics], ratio),
            ),
            grouping("B-cubed F1", b_cubed, b_cubed_f1),
            grouping("pairwise F1", pairs, f1),
        ),
        worst=tuple(_worst(topics, docs={d.id: d.text for d in docs.values()})),
    )


def _triggers(text: str) -> tuple[Claim, ...]:
    reading = read_text(text)
    return reading.claims if reading else ()


def _topics(placed: Sequence[Happening], triggers: dict[str, tuple[Claim, ...]]) -> Iterator[Topic]:
    by_topic: dict[str, list[Happening]] = defaultdict(list)
    for happening in placed:
        by_topic[happening.topic].append(happening)
    for mentions in by_topic.values():
        yield Topic(tuple(mentions), tuple(_is_touched(h, triggers[h.doc]) for h in mentions))


def _is_touched(happening: Happening, claims: Sequence[Claim]) -> bool:
    return any(c.trigger.start < happening.end and happening.start < c.trigger.end for c in claims)


def _chains(topic: Topic) -> list[str]:
    return [h.chain for h in topic.mentions]


def _heads(topic: Topic) -> list[str]:
    """The head word without its ending: a crude lemma, the same for every method."""
    return [_stem(h.head.lower()) for h in topic.mentions]


def _stem(word: str) -> str:
    ending = next(
        (e for e in ("ing", "ed", "es", "s", "e") if word.endswith(e) and len(word) > len(e) + 2), ""
    )
    return word.removesuffix(ending)


def _alone(topic: Topic) -> list[int]:
    return list(range(len(topic.mentions)))


def _worst(topics: Sequence[Topic], docs: dict[str, str]) -> Iterator[str]:
    """Mentions that no trigger covers, in order."""
    for topic in topics:
        for happening, touched in zip(topic.mentions, topic.touched, strict=True):
            if not touched:
                text = docs[happening.doc]
                before = " ".join(text[max(0, happening.start - 60) : happening.start].split())
                after = " ".join(text[happening.end : happening.end + 40].split())
                yield f"{happening.doc}: {before} [{text[happening.start : happening.end]}] {after}"


COREFERENCE = Task("same-event", "Which claims are about one happening?", (Part("ecbplus", _run),))
