"""The product's place index, opened once."""

from __future__ import annotations

from functools import cache

from vedette.gazetteer import Gazetteer, open_gazetteer


@cache
def gazetteer() -> Gazetteer:
    return open_gazetteer()
