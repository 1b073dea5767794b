"""Figures of other systems as somebody published them: never measured here, each with its origin."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import msgspec
from msgspec import Struct

from vedette.data import parse_yaml

FILE = Path(__file__).parent / "peers.yaml"


class Peer(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A system's figure on the same data set; `origin` says who published it and what differs."""

    task: str
    data: str
    figure: str
    name: str
    value: float
    origin: str


def peers_of(task: str, data: str, figure: str) -> tuple[Peer, ...]:
    return tuple(p for p in _all() if (p.task, p.data, p.figure) == (task, data, figure))


@cache
def _all() -> tuple[Peer, ...]:
    return msgspec.convert(parse_yaml(FILE.read_bytes(), FILE.name), tuple[Peer, ...])
