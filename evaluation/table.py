"""Outcomes as Markdown for people and JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import msgspec

from evaluation.outcome import Figure, Interval, NotMeasured, Outcome
from evaluation.peers import Peer, peers_of

HEADINGS = (
    "task",
    "data",
    "figure",
    "size",
    "Vedette [interval]",
    "baselines, same run",
    "peers, as published",
)


def markdown(found: Iterable[Outcome | NotMeasured]) -> str:
    """One table; below it how each task was set up, where peers' figures are from, what was not measured."""
    items = list(found)
    outcomes = [item for item in items if isinstance(item, Outcome)]
    rows = [_row(outcome, figure) for outcome in outcomes for figure in outcome.figures]
    lines = [_line(HEADINGS), _line("---" for _ in HEADINGS), *map(_line, rows), ""]
    lines += [f"- **{o.task}, {o.data}**: {o.setup}" for o in outcomes]
    lines += [f"- Peer: {line}" for o in outcomes for line in _origins(o)]
    lines += [
        f"- **{item.task}, {item.data}**: not measured: {item.reason}"
        for item in items
        if isinstance(item, NotMeasured)
    ]
    return "\n".join(lines) + "\n"


def as_json(found: Iterable[Outcome | NotMeasured]) -> bytes:
    """The same as a list; what was not measured has a `reason` and no `figures`."""
    return msgspec.json.format(msgspec.json.encode([_with_peers(item) for item in found])) + b"\n"


def _with_peers(item: Outcome | NotMeasured) -> dict[str, object]:
    plain: dict[str, object] = msgspec.to_builtins(item)
    if isinstance(item, Outcome):
        named = [(f.name, peer) for f in item.figures for peer in peers_of(item.task, item.data, f.name)]
        plain["peers"] = [{"figure": name, **msgspec.to_builtins(peer)} for name, peer in named]
    return plain


def _row(outcome: Outcome, figure: Figure) -> Iterator[str]:
    yield outcome.task
    yield outcome.data
    yield figure.name
    yield figure.size
    yield shown(figure.ours, figure.unit)
    yield "; ".join(f"{name} {_number(value, figure.unit)}" for name, value in figure.baselines.items())
    peers = peers_of(outcome.task, outcome.data, figure.name)
    yield "; ".join(f"{peer.name} {_number(peer.value, figure.unit)}" for peer in peers)


def shown(interval: Interval, unit: str) -> str:
    """A figure with its interval; `-` where there was nothing to count.

    >>> shown(Interval(value=0.5, low=0.25, high=0.75), "share")
    '50.0 [25.0-75.0]'
    """
    if interval.low is None or interval.high is None:
        return _number(interval.value, unit)
    bare = unit if unit == "share" else ""
    low, high = _number(interval.low, bare), _number(interval.high, bare)
    return f"{_number(interval.value, unit)} [{low}-{high}]"


def _number(value: float | None, unit: str) -> str:
    if value is None:
        return "-"
    if unit == "share":
        return f"{100 * value:.1f}"
    return (f"{value:,.0f}" if value >= 1000 else f"{value:.3g}") + (f" {unit}" if unit else "")


def _origins(outcome: Outcome) -> list[str]:
    found: dict[str, Peer] = {}
    for figure in outcome.figures:
        for peer in peers_of(outcome.task, outcome.data, figure.name):
            found.setdefault(f"{peer.name} ({outcome.data}): {peer.origin}", peer)
    return list(found)


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"
