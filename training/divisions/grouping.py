"""Towns grouped into divisions."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from training.divisions.towns import Town
from vedette.gazetteer.kinds import Kinds
from vedette.names import key


class Group(NamedTuple):
    """`code` as in `vedette.gazetteer.division_lines`; `numbers` are GeoNames ids, of the division
    itself (first order) or of its towns (second order).
    """

    code: str
    name: str
    numbers: tuple[int, ...]


def grouped(towns: list[Town], us_states: Mapping[str, dict[str, Any]]) -> list[Group]:
    """First-order divisions by code, then second-order ones."""
    states = {f"US.{code}": row for code, row in us_states.items()}
    renamed = _renamed()
    names = _first_names(towns) | renamed
    first = [
        Group(code, name, (states[code]["geonameid"],) if code in states else ())
        for code, name in sorted(names.items())
    ]
    return [*first, *_second(towns, renamed)]


def _renamed() -> dict[str, str]:
    lines = (Path(__file__).parent / "renamed.tsv").read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


def is_name(printed: str) -> bool:
    """No code and no number, and nothing that the lists' own signs would tear apart."""
    return bool(re.search(r"[^\W\d_]{2}", printed)) and not re.search(r"[\d|:\t]", printed)


def _first_names(towns: list[Town]) -> dict[str, str]:
    """The name that most of a code's towns have."""
    counted: dict[str, Counter[str]] = defaultdict(Counter)
    for town in towns:
        if is_name(town.first):
            counted[town.code][town.first] += 1
    return {code: _most(names) for code, names in counted.items()}


def _most(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], name))


def _second(towns: list[Town], renamed: Mapping[str, str]) -> Iterator[Group]:
    members: dict[tuple[str, str], list[Town]] = defaultdict(list)
    for town in towns:
        for name in (_former(town, renamed), town.second):
            if is_name(name):
                members[town.code, key(name)].append(town)
    _add_namesakes(members, towns)
    for (code, word), own in sorted(members.items()):
        names = Counter(name for t in own for name in (t.second, t.first) if key(name) == word)
        numbers = tuple(sorted({town.geonames_id for town in own}))
        yield Group(f"{code}/{word.replace(' ', '-')}", _most(names), numbers)


def _former(town: Town, renamed: Mapping[str, str]) -> str:
    """A first-order division that has been merged into another since the list of names was made."""
    current = renamed.get(town.code, town.first)
    return town.first if key(town.first) != key(current) else ""


def _add_namesakes(members: dict[tuple[str, str], list[Town]], towns: list[Town]) -> None:
    """The list of names leaves out a county that is called as the town itself."""
    kinds = Kinds.read()
    by_bare = {(code, key(kinds.stripped(own[0].second).bare)): word for (code, word), own in members.items()}
    for town in towns:
        word = None if town.second else by_bare.get((town.code, key(town.name)))
        if word is not None:
            members[town.code, word].append(town)
