"""Kinds of division: what lists of names put beside a name, and how news names a division by it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from vedette.gazetteer.record import Feature
from vedette.gazetteer.resource import read_yaml
from vedette.names import key

FILE = "division_kinds.yaml"
EVERYWHERE = "all"
FALLBACK = ("district", "municipality")
"""What a second-order division is called where neither its name nor its country says (Vedette's own)."""
PLACE = "{name}"
_VOWELS = frozenset("aeiouyh")
_APOSTROPHES = str.maketrans("’‘ʼ", "'''")


class Kind(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An item of `division_kinds.yaml`; see the comment there."""

    kind: str
    admin1: list[str] = []
    admin2: list[str] = []
    bare: bool = True
    forms: list[str] = []
    names: list[str]

    def is_usual(self, feature: Feature, alpha2: str) -> bool:
        """Whether divisions of a country are called so without saying it."""
        countries = self.admin1 if feature == "admin1" else self.admin2
        return alpha2 in countries or EVERYWHERE in countries


class Stripped(NamedTuple):
    """A name without its kind, and the kinds that are spelled so: none where it had none."""

    bare: str
    kinds: frozenset[str]


class Kinds:
    """All kinds, by what they put before and behind a name."""

    def __init__(self, kinds: list[Kind]) -> None:
        self._kinds = {kind.kind: kind for kind in kinds}
        self._before: dict[str, set[str]] = {}
        self._behind: dict[str, set[str]] = {}
        for kind in kinds:
            for form in map(_plain, kind.forms):
                side = self._before if form.endswith(PLACE) else self._behind
                side.setdefault(form.replace(PLACE, ""), set()).add(kind.kind)

    @classmethod
    def read(cls) -> Kinds:
        """Those of `division_kinds.yaml`; ResourceError where it is malformed."""
        return cls(read_yaml(FILE, list[Kind]))

    def stripped(self, printed: str) -> Stripped:
        """`printed` without the longest kind before or else behind it.

        >>> Kinds.read().stripped("Lamar County").bare, Kinds.read().stripped("Département du Nord").bare
        ('Lamar', 'Nord')
        """
        text = _plain(printed)
        for cut in range(len(text) - 1, 0, -1):
            kinds = self._before.get(text[:cut])
            if kinds is not None and key(text[cut:]):
                return Stripped(printed[cut:], frozenset(kinds))
        for cut in range(1, len(text)):
            kinds = self._behind.get(text[cut:])
            if kinds is not None and key(text[:cut]):
                return Stripped(printed[:cut], frozenset(kinds))
        return Stripped(printed, frozenset())

    def of(self, feature: Feature, alpha2: str, named: Iterable[str]) -> list[Kind]:
        """The kinds a division may be called: those its names say, and those usual in its country.

        What is said to be a county or a city is called nothing else.
        """
        said = frozenset(named)
        certain = [k for k in self._kinds.values() if k.kind in said and not k.bare]
        if certain:
            return certain
        found = [k for k in self._kinds.values() if k.kind in said or k.is_usual(feature, alpha2)]
        return found or [self._kinds[kind] for kind in FALLBACK]


def called(kinds: Iterable[Kind], bare: str) -> Iterator[str]:
    """How English and French news names a division of these kinds.

    >>> list(called([Kind(kind="oblast", names=["{name} oblast", "oblast {de}{name}"])], "Odesa"))
    ['Odesa oblast', "oblast d'Odesa", "oblast de l'Odesa"]
    """
    links = ("d'", "de l'") if key(bare)[:1] in _VOWELS else ("de ",)
    for kind in kinds:
        for pattern in kind.names:
            for de in links if "{de}" in pattern else ("",):
                yield pattern.format(name=bare, de=de)


def _plain(printed: str) -> str:
    """With typewriter apostrophes; as long as before."""
    return printed.translate(_APOSTROPHES)
